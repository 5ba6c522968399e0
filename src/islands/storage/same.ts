/** Whether two things say the same, however they came to be written. */
import type { CaseVersion } from '#islands/storage/records.ts';

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/**
 * A value as text, with the fields of each object in order: a file may write them in any, and what
 * it left out is added last.
 */
export const canonical = (value: unknown): string => JSON.stringify(value, inOrder);

/** Longer titles are cut when they are read back. */
export const MOST_TITLE = 200;

type Words = Pick<CaseVersion, 'title' | 'answers'>;
/** Whether two versions of a case have the same title and the same answers. */
export const sameVersion = (a: Words, b: Words): boolean =>
  a.title.slice(0, MOST_TITLE) === b.title.slice(0, MOST_TITLE) &&
  canonical(a.answers) === canonical(b.answers);
