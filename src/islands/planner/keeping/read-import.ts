/** Reading a file that the owner chose: one case or several; and what importing it would add. */
import type { Case } from '#domain/case.ts';
import { CASES_FORMAT } from '#islands/planner/keeping/files.ts';
import { MOST_TEXT, readCaseFile, readCaseValue, SCHEMA_VERSION, type Problem } from '#planner/case-file.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';

export type ImportReading = { readonly ok: true; readonly cases: readonly Case[] } | { readonly ok: false; readonly problem: Problem };

/** Most cases that one file may hold. */
const MOST_CASES = 500;

/** The cases of a text, all or none. */
export function readImport(text: string): ImportReading {
  if (text.length > MOST_TEXT) return { ok: false, problem: { field: 'file', message: 'is larger than 2 MB' } };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const read = readCaseFile(text);
    return read.ok ? { ok: true, cases: [read.case] } : read;
  }
  const several = typeof parsed === 'object' && parsed !== null && 'format' in parsed && parsed.format === CASES_FORMAT ? parsed : undefined;
  if (!several) {
    const read = readCaseValue(parsed);
    return read.ok ? { ok: true, cases: [read.case] } : read;
  }
  if ('schema' in several && typeof several.schema === 'number' && several.schema > SCHEMA_VERSION) {
    return { ok: false, problem: { field: 'schema', message: 'is newer than this site understands: load the page again, then open the file again' } };
  }
  const list: unknown = 'cases' in several ? several.cases : undefined;
  if (!Array.isArray(list) || list.length > MOST_CASES) return { ok: false, problem: { field: 'cases', message: `must be a list of at most ${MOST_CASES} cases` } };
  const cases: Case[] = [];
  for (const [index, value] of list.entries()) {
    const read = readCaseValue(value);
    if (!read.ok) return { ok: false, problem: { field: `cases[${index}].${read.problem.field}`, message: read.problem.message } };
    cases.push(read.case);
  }
  return { ok: true, cases };
}

export interface Preview {
  readonly title: string;
  readonly isNew: boolean;
  readonly newEntries: number;
  readonly knownEntries: number;
  /** The answers differ from those stored: both are kept, and the owner chooses. */
  readonly answersDiffer: boolean;
}

/** What importing this case would do to what is stored. */
export function previewOf(incoming: Case, stored: StoredCase | undefined): Preview {
  const known = new Set(stored?.case.log.map(({ id }) => id));
  const newEntries = incoming.log.filter(({ id }) => !known.has(id)).length;
  return {
    title: incoming.title, isNew: stored === undefined, newEntries, knownEntries: incoming.log.length - newEntries,
    answersDiffer: stored !== undefined
      && (JSON.stringify(stored.case.answers) !== JSON.stringify(incoming.answers) || stored.case.title !== incoming.title),
  };
}
