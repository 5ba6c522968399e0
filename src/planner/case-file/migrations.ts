/** Upgrades of older case files, one numbered step each, without gaps. */
import type { Problem } from '#planner/case-file/case-file.ts';

type File = Record<string, unknown>;
/** Step `n` turns a file of schema `n` into one of schema `n + 1`. */
export type Migration = (file: File) => File;

/** None yet: schema 1 is the first that was ever published. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/** The file in the current schema; refused where it is not a case file, newer than this code, or of an unknown age. */
export function migrate(
  file: File,
  format: string,
  current: number,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
): { readonly ok: true; readonly file: File } | { readonly ok: false; readonly problem: Problem } {
  const refuse = (field: string, message: string) =>
    ({ ok: false, problem: { field, message } }) as const;
  if (file['format'] !== format)
    return refuse('format', `must be "${format}": this is no case file of this site`);
  const from = file['schema'];
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 0)
    return refuse('schema', `must be a whole number, such as ${current}`);
  if (from > current) {
    return refuse(
      'schema',
      `is ${from}, newer than this site understands (${current}): reload the page, then open the file again; it was left as it is`,
    );
  }
  let upgraded = file;
  for (let version = from; version < current; version++) {
    const step = Object.hasOwn(migrations, version) ? migrations[version] : undefined;
    if (!step) return refuse('schema', `is ${from}; no version of this site ever wrote that`);
    upgraded = { ...step(upgraded), schema: version + 1 };
  }
  return { ok: true, file: upgraded };
}
