/**
 * What a build worked out before: kept under `.cache/` for as long as the sources it was made from
 * stay the same.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.cwd();

/** A hash of all files below these folders of the project, with their names. */
export function fingerprint(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      : [];
    for (const file of files
      .filter((each) => each.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()) {
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex').slice(0, 32);
}

/**
 * The result of `make`, from the cache where the same folders gave it before.
 * @param make its result must survive JSON, and depend on nothing but the files of those folders
 */
export function rememberedFor<T>(name: string, folders: readonly string[], make: () => T): T {
  const file = join(root, '.cache', name, `${fingerprint(folders)}.json`);
  // A file cut short by a build that was stopped is made anew.
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    const made = make();
    mkdirSync(join(root, '.cache', name), { recursive: true });
    writeFileSync(file, JSON.stringify(made));
    return made;
  }
}
