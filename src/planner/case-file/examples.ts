/**
 * The example cases that the planner can load: the same files that the tests use, moved to today.
 */
import type { Case } from '#domain/case.ts';
import { instant, plainDate } from '#domain/case/fields.ts';
import { rebuilt } from '#domain/case/walk.ts';
import { addDays, daysBetween, isPlainDate, type PlainDate } from '#domain/dates.ts';
import { readCaseValue } from '#planner/case-file/case-file.ts';
import { CASE_FILE, FORMAT, SCHEMA_VERSION } from '#planner/case-file/file-shape.ts';

/** Files under `public/examples/`. */
export const EXAMPLES = ['cafe', 'new-client'] as const;

/** The field moved by so many days, where it is a date or begins with one. */
function moved(shape: unknown, value: unknown, days: number): string | undefined {
  if ((shape !== plainDate && shape !== instant) || typeof value !== 'string') return undefined;
  const date = value.slice(0, 10);
  return isPlainDate(date) ? addDays(date, days) + value.slice(10) : undefined;
}

/**
 * The case as if it had been opened on another day: every date of the file moves by the same number
 * of days.
 * @throws Error where the case is none that a file can hold
 */
export function openedOnDay(file: Case, openedOn: PlainDate): Case {
  const days = daysBetween(file.openedOn, openedOn);
  const whole = { format: FORMAT, schema: SCHEMA_VERSION, ...file };
  const read = readCaseValue(
    rebuilt(CASE_FILE, whole, (shape, value) => moved(shape, value, days)),
  );
  if (!read.ok) throw new Error(`${read.problem.field} ${read.problem.message}`);
  return read.case;
}
