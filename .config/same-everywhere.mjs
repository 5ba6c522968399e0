// Makes the pages the same wherever the site is built: Astro names each island by a hash of the
// path of its component on this machine, so that a build in another folder changed every page with
// an island, and told its readers that a newer version is ready. Nothing reads the name.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAME = /(<astro-island uid=")[^"]*"/g;

/** The integration. */
export function sameEverywhere() {
  return {
    name: 'same-everywhere',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const pages = (await readdir(dist, { recursive: true })).filter((name) =>
          name.endsWith('.html'),
        );
        for (const page of pages) {
          const html = await readFile(join(dist, page), 'utf8');
          let count = 0;
          const same = html.replace(NAME, (_, start) => `${start}${(count += 1)}"`);
          if (same !== html) await writeFile(join(dist, page), same);
        }
      },
    },
  };
}
