// Takes from each page the style sheets that only parts loaded later need: those parts bring them
// along.
//
// Astro links the styles of every part that a page may ever show. Vite loads a part's styles
// together with its code, so the links are weight before the first paint and nothing else.
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

const CODE = /(?:src|component-url|renderer-url|before-hydration-url)="\/([^"]+\.js)"/g;

/**
 * Style sheets of code that this page loads later, if ever: they belong to some code, and to none
 * that it loads at once.
 */
export function lateStyles(chunks, html) {
  const early = new Set();
  const loaded = new Set();
  for (const [, name] of html.matchAll(CODE)) atOnce(chunks, name, loaded);
  for (const name of loaded) for (const file of chunks.get(name)?.css ?? []) early.add(file);
  return new Set([...chunks.values()].flatMap(({ css }) => css).filter((file) => !early.has(file)));
}

/** The integration. */
export function lateStylesLoadLate() {
  /** Of each chunk for browsers: what it imports, and its styles. */
  const chunks = new Map();
  const graph = {
    name: 'late-styles',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const { type, fileName, imports, viteMetadata } of Object.values(bundle)) {
        if (type === 'chunk')
          chunks.set(fileName, { imports, css: [...(viteMetadata?.importedCss ?? [])] });
      }
    },
  };
  return {
    name: 'late-styles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [graph] } });
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const pages = (await readdir(dist, { recursive: true })).filter((name) =>
          name.endsWith('.html'),
        );
        for (const page of pages) {
          const html = await readFile(join(dist, page), 'utf8');
          const late = lateStyles(chunks, html);
          const lighter = html.replace(LINK, (link, href) => (late.has(href) ? '' : link));
          if (lighter !== html) await writeFile(join(dist, page), lighter);
        }
      },
    },
  };
}
