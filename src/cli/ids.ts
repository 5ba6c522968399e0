/**
 * `npm run ids`: writes the ids of rules, steps, letters and sources into `src/domain/ids/`, from
 * the file names of `content/`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { idFiles } from '#cli/content/id-lists.ts';

const root = join(fileURLToPath(import.meta.url), '../../..');
for (const { path, text } of idFiles(root)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
