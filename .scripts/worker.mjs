// Builds the service worker into dist/offline.js, with the list of the files it keeps for reading
// without a network. Run under the Node of the tools, after the site and its search index are
// built.
import { join } from 'node:path';
import { build } from 'esbuild';
import { injectManifest } from 'workbox-build';
import { packageOf, readShipped } from '../.config/licences.mjs';
import { writeLicences } from './licences.mjs';
import { main, root, say, Stop } from './tools.mjs';

const dist = join(root, 'dist');
/**
 * All that an owner may need on a train: the planner, what it loads, guides, law, letters, tools,
 * and the search.
 */
const KEPT = [
  'index.html',
  'offline/index.html',
  '404.html',
  '{plan,guides,law,letters,tools,ladder,privacy}/**/index.html',
  'glossary/index.html',
  '_astro/**/*.{js,css}',
  'fonts/*.woff2',
  'data/*.json',
  'favicon.svg',
  'manifest.webmanifest',
  'pagefind/**/*.{js,pagefind,pf_meta,pf_index,pf_fragment,pf_filter,json}',
];
/**
 * Left out: the open data, which is for others, and the ready-made pages of the search, which this
 * site does not use.
 */
const NOT_KEPT = ['data/places*', 'pagefind/pagefind-{ui,modular-ui,component-ui,highlight}*'];
/** Far above what it should be: a list gone wrong must not fill a phone. */
const MOST_BYTES = 12_000_000;

await main(async () => {
  const bundled = join(root, '.cache', 'offline.js');
  const { metafile } = await build({
    metafile: true,
    entryPoints: [join(root, 'src/worker/offline.ts')],
    outfile: bundled,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const { count, size, warnings } = await injectManifest({
    swSrc: bundled,
    swDest: join(dist, 'offline.js'),
    globDirectory: dist,
    globPatterns: KEPT,
    globIgnores: NOT_KEPT,
    modifyURLPrefix: { '': '/' },
    dontCacheBustURLsMatching: /^_astro\//,
    maximumFileSizeToCacheInBytes: 2_000_000,
  });
  if (warnings.length > 0) throw new Stop(warnings.join('\n'));
  if (size > MOST_BYTES)
    throw new Stop(
      `The service worker would keep ${size} bytes in ${count} files: more than ${MOST_BYTES}.`,
    );
  const inWorker = Object.keys(metafile.inputs).flatMap((id) => packageOf(join(root, id)) ?? []);
  const licences = writeLicences([...readShipped(root), ...inWorker], dist);
  say(`Names the licences of ${licences} packages in licences.txt.`);
  say(`Keeps ${count} files, ${(size / 1e6).toFixed(1)} MB, for reading without a network.`);
});
