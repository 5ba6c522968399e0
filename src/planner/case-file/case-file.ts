/**
 * The case file: the one format in which a case is backed up, exchanged and read by the command
 * line.
 *
 * Reading rebuilds the case from known fields only; anything else is refused with one line that
 * names the field.
 */
import * as z from 'zod/mini';
import type { Answers, Case, FileAnswers, FileEntry, LogEntry } from '#domain/case.ts';
import { ANSWERS } from '#domain/case/answers.ts';
import { ENTRY } from '#domain/case/entries.ts';
import { EARLIEST, type PlainDate } from '#domain/dates.ts';
import { CASE_FILE, FORMAT, MOST_TEXT, SCHEMA_VERSION } from '#planner/case-file/file-shape.ts';
import { migrate } from '#planner/case-file/migrations.ts';
import { problemOf, type Reading } from '#planner/case-file/problem.ts';

export { FORMAT, MOST_ENTRIES, MOST_TEXT, SCHEMA_VERSION } from '#planner/case-file/file-shape.ts';
export type { Problem, Reading } from '#planner/case-file/problem.ts';

/**
 * The instant in full: noon where only the day is given, UTC where no zone is, or the order of a
 * log would hang on the reader's own.
 */
const wholeInstant = (at: string) =>
  at.includes('T')
    ? at.replace(/([+-]\d{2})(\d{2})$/, '$1:$2').replace(/(T[\d:.]+)$/, '$1Z')
    : `${at}T12:00:00Z`;

/**
 * Fills in what a hand-written entry may leave out, from its place in the file: an id, and the time
 * it was recorded.
 */
function completeEntry(read: FileEntry, index: number, openedOn: PlainDate): LogEntry {
  const on = read.type === 'payment' ? read.on : undefined;
  const at = read.at ?? `${on ?? openedOn}T12:00:00Z`;
  return { ...read, id: read.id ?? `entry-${index + 1}`, at: wholeInstant(at) };
}

function completeAnswers(read: FileAnswers): Answers {
  const invoices = read.debt.invoices.map((invoice, index) => ({
    ...invoice,
    number: invoice.number ?? String(index + 1),
  }));
  return { ...read, debt: { ...read.debt, invoices } };
}

/**
 * The case that a text holds, or the first thing wrong with it. Never throws.
 * A file of an older schema is migrated; one of a newer schema is refused and left as it was.
 */
export function readCaseFile(text: string): Reading<{ readonly case: Case }> {
  const refuse = (field: string, message: string): Reading<{ case: Case }> => ({
    ok: false,
    problem: { field, message },
  });
  if (text.length > MOST_TEXT)
    return refuse(
      'file',
      `is larger than ${MOST_TEXT / 1_000_000} MB; a case file of this site never is`,
    );
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('file', 'is not JSON; choose a case file that this site saved');
  }
  return readCaseValue(parsed);
}

/** As `readCaseFile`, of a value that was parsed already. */
export function readCaseValue(parsed: unknown): Reading<{ readonly case: Case }> {
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return {
      ok: false,
      problem: { field: 'file', message: 'must be a case: a set of fields in braces' },
    };
  }
  const migrated = migrate(parsed as Record<string, unknown>, FORMAT, SCHEMA_VERSION);
  if (!migrated.ok) return migrated;
  const result = z.safeParse(CASE_FILE, migrated.file);
  if (!result.success) return { ok: false, problem: problemOf(result.error, migrated.file) };
  const { id, title, openedOn, answers, log } = result.data;
  return {
    ok: true,
    case: {
      id,
      title,
      openedOn,
      answers: completeAnswers(answers),
      log: log.map((e, i) => completeEntry(e, i, openedOn)),
    },
  };
}

/** One log entry read from storage or a form, whole: with its id and time. */
export function readEntry(value: unknown): Reading<{ readonly entry: LogEntry }> {
  const result = z.safeParse(ENTRY, value);
  if (!result.success) return { ok: false, problem: problemOf(result.error, value) };
  if (!result.data.id) return { ok: false, problem: { field: 'id', message: 'is missing' } };
  if (!result.data.at) return { ok: false, problem: { field: 'at', message: 'is missing' } };
  return { ok: true, entry: completeEntry(result.data, 0, EARLIEST) };
}

/** The answers of a case, read from storage. */
export function readAnswers(value: unknown): Reading<{ readonly answers: Answers }> {
  const result = z.safeParse(ANSWERS, value);
  return result.success
    ? { ok: true, answers: completeAnswers(result.data) }
    : { ok: false, problem: problemOf(result.error, value) };
}

/** The text of a case file: indented, in the order of the contract, ending in a line break. */
export function writeCaseFile({ id, title, openedOn, answers, log }: Case): string {
  return `${JSON.stringify({ format: FORMAT, schema: SCHEMA_VERSION, id, title, openedOn, answers, log }, null, 2)}\n`;
}
