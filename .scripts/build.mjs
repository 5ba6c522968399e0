// Builds the site and its search index into dist/. Run directly it always builds; others build only
// what changed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import {
  Stop,
  alone,
  fingerprint,
  isStamped,
  main,
  root,
  run,
  say,
  seconds,
  stamp,
  tool,
  toolNode,
} from './tools.mjs';

const INPUTS = [
  'src',
  'content',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  '.scripts/build.mjs',
  '.scripts/worker.mjs',
  '.config/chunks.mjs',
  '.config/late-styles.mjs',
  '.config/licences.mjs',
  '.scripts/licences.mjs',
  '.config/same-everywhere.mjs',
];
/**
 * Astro prints one such warning for every MDX file: noise, and nothing to mend (the directive is
 * Astro's own).
 */
const NOISE = /^.*(MODULE_LEVEL_DIRECTIVE|astro:head-inject).*$\n?/gm;

async function build(quiet) {
  const astro = await tool('astro/bin/astro.mjs', ['build', ...(quiet ? ['--silent'] : [])], {
    quiet,
  });
  if (!astro.ok) throw new Stop(`${astro.output.replace(NOISE, '')}\nThe build failed: see above.`);
  const search = await tool('pagefind/lib/runner/bin.cjs', ['--site', 'dist', '--quiet'], {
    quiet: true,
  });
  if (!search.ok) throw new Stop(`${search.output}\nThe search index failed: see above.`);
  const worker = await run(toolNode(), ['.scripts/worker.mjs'], { quiet });
  if (!worker.ok) throw new Stop(`${worker.output}\nThe service worker failed: see above.`);
}

const isWhole = () =>
  ['index.html', 'pagefind/pagefind.js', 'offline.js'].every((file) =>
    existsSync(join(root, 'dist', file)),
  );

/**
 * Builds where sources changed since the last build, or always with `force`; returns whether it
 * built.
 */
export async function ensureBuilt({ force = false, quiet = true } = {}) {
  const print = fingerprint(INPUTS);
  if (!force && isWhole() && isStamped('build', print)) return false;
  stamp('build');
  await build(quiet);
  if (!isWhole())
    throw new Stop(
      'The build ended without dist/index.html, its search index or its service worker.',
    );
  stamp('build', print);
  return true;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(() =>
    alone(async () => {
      const since = performance.now();
      await ensureInstalled();
      await ensureBuilt({ force: true, quiet: false });
      say(`Built in ${seconds(since)}: dist/`);
    }),
  );
}
