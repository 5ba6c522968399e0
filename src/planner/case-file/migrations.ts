/** Upgrades of older case files, one numbered step each, without gaps. */
import type { Problem } from '#planner/case-file/problem.ts';
import { returnOfTwo } from '#planner/case-file/returned-money.ts';

type File = Record<string, unknown>;
/** Step `n` turns a file of schema `n` into one of schema `n + 1`. */
export type Migration = (file: File) => File;

const isFields = (value: unknown): value is File =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Interest was a percentage a year, where one was agreed. */
function debtOfTwo(debt: File): File {
  const { interestPctPerYear: pct, ...rest } = debt;
  return pct === undefined ? debt : { ...rest, interest: { kind: 'agreed', pct, per: 'year' } };
}

/** A claim that failed was a judgment of nothing. */
function judgmentOfTwo(entry: File): File {
  if (entry['outcome'] !== undefined) return entry;
  const { amount } = entry;
  return { ...entry, outcome: amount !== undefined && Number(amount) === 0 ? 'lost' : 'won' };
}

/**
 * Money that went back was told by a correction of its payment: `payment-returned` came with schema
 * 2.
 */
function entryOfTwo(entry: unknown, log: readonly unknown[]): unknown {
  if (!isFields(entry)) return entry;
  if (entry['type'] === 'judgment') return judgmentOfTwo(entry);
  return entry['type'] === 'correction' ? (returnOfTwo(entry, log) ?? entry) : entry;
}

/**
 * Schema 1 was the first that was ever published. What does not fit it is left for the validator to
 * name.
 */
function one(file: File): File {
  const { answers, log } = file;
  const debt = isFields(answers) ? answers['debt'] : undefined;
  return {
    ...file,
    ...(isFields(answers) && isFields(debt)
      ? { answers: { ...answers, debt: debtOfTwo(debt) } }
      : {}),
    ...(Array.isArray(log) ? { log: log.map((entry: unknown) => entryOfTwo(entry, log)) } : {}),
  };
}

export const MIGRATIONS: Readonly<Record<number, Migration>> = { 1: one };

/**
 * The file in the current schema; refused where it is not a case file, newer than this code, or of
 * an unknown age.
 */
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
