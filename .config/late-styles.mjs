// Takes from each page the style sheets that only parts loaded later need: those parts bring them along.
//
// Astro links the styles of every part that a page may ever show. Vite loads a part's styles together with its code,
// so the links are weight before the first paint and nothing else.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LINK = /<link rel="stylesheet" href="\/([^"]+)">/g;

/** The files that a chunk imports at once, itself among them. */
function atOnce(chunks, name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const next of chunks.get(name)?.imports ?? []) atOnce(chunks, next, seen);
  return seen;
}

/** Style sheets that belong to code loaded later, and to nothing that loads at once. */
export function lateStyles(chunks) {
  const entries = [...chunks].filter(([, { entry }]) => entry).map(([name]) => name);
  const early = new Set(entries.flatMap((name) => [...atOnce(chunks, name)]).flatMap((name) => chunks.get(name)?.css ?? []));
  return new Set([...chunks.values()].flatMap(({ css }) => css).filter((file) => !early.has(file)));
}

/** The integration. */
export function lateStylesLoadLate() {
  /** Of each chunk for browsers: whether a page asks for it, what it imports, and its styles. */
  const chunks = new Map();
  const graph = {
    name: 'late-styles',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const { type, fileName, isEntry, imports, viteMetadata } of Object.values(bundle)) {
        if (type === 'chunk') chunks.set(fileName, { entry: isEntry, imports, css: [...viteMetadata?.importedCss ?? []] });
      }
    },
  };
  return {
    name: 'late-styles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => { updateConfig({ vite: { plugins: [graph] } }); },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const late = lateStyles(chunks);
        const pages = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html'));
        for (const page of late.size > 0 ? pages : []) {
          const html = await readFile(join(dist, page), 'utf8');
          const lighter = html.replace(LINK, (link, href) => (late.has(href) ? '' : link));
          if (lighter !== html) await writeFile(join(dist, page), lighter);
        }
      },
    },
  };
}
