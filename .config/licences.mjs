// Tells which packages stand in the code that browsers get, for the page of their licences.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** The folder of the package that a module belongs to; undefined for the project's own code. */
export const packageOf = (id) => PACKAGE.exec(id.replace(/^\0+/, '').replace(/\?.*$/, ''))?.[1];

/** Where the list of the packages in a build stands between its steps. */
export const shippedIn = (root) => join(root, '.cache', 'shipped.json');

/** The integration. */
export function tellsWhatIsShipped() {
  const shipped = new Set();
  const collect = {
    name: 'licences',
    generateBundle(_, bundle) {
      if (this.environment?.name !== 'client') return;
      for (const chunk of Object.values(bundle))
        for (const id of Object.keys(chunk.modules ?? {})) {
          const found = packageOf(id);
          if (found) shipped.add(found);
        }
    },
  };
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => updateConfig({ vite: { plugins: [collect] } }),
      'astro:build:done': () => {
        const file = shippedIn(fileURLToPath(new URL('..', import.meta.url)));
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify([...shipped].sort()));
      },
    },
  };
}

/** The packages that a build for browsers told of. */
export const readShipped = (root) => JSON.parse(readFileSync(shippedIn(root), 'utf8'));
