/**
 * Arbitrary values of the fields of a case whose checks are code, and so cannot be read off the
 * shape.
 */
import fc from 'fast-check';
import type { Case } from '#domain/case.ts';
import * as field from '#domain/case/fields.ts';
import { dayNumber, EARLIEST, fromDayNumber, LATEST, type PlainDate } from '#domain/dates.ts';
import { decimal } from '#domain/money.ts';
import { readCaseValue } from '#planner/case-file/case-file.ts';

const dated = (min: PlainDate, max: PlainDate): fc.Arbitrary<PlainDate> =>
  fc.integer({ min: dayNumber(min), max: dayNumber(max) }).map(fromDayNumber);
/** Dates near one another, as those of a case are, and now and then any date that is allowed. */
export const anyDate = fc.oneof(
  { weight: 8, arbitrary: dated('2025-10-01', '2026-09-30') },
  { weight: 1, arbitrary: dated(EARLIEST, LATEST) },
);
export const anyAmount = fc
  .oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(0, 1, 99_999_999_999))
  .map(decimal);
export const anyInstant = fc
  .tuple(
    anyDate,
    fc.integer({ min: 0, max: 23 }),
    fc.constantFrom('Z', '-06:00', '+13:00', '+05:30'),
  )
  .map(([date, hour, offset]) => `${date}T${String(hour).padStart(2, '0')}:15:00${offset}`);

/** What fields hold whose checks are code, by the field itself. */
export const LEAVES: ReadonlyMap<unknown, fc.Arbitrary<unknown>> = new Map<
  unknown,
  fc.Arbitrary<unknown>
>([
  [field.amount, anyAmount],
  [field.plainDate, anyDate],
  [field.instant, anyInstant],
  [field.percent, fc.constantFrom('0', '18', '1.5', '999.9999')],
  [field.share, fc.constantFrom('0', '12.5', '100')],
  [field.identifier, fc.stringMatching(/^[\w.:-]{1,64}$/)],
  [field.contentId, fc.stringMatching(/^[a-z][a-z0-9-]{0,63}$/)],
  [
    field.place,
    fc.constantFrom('US-TX', 'US-CA', 'US-MA', 'US-NY', 'GB-ENG', 'GB-SCT', 'FR', 'US-ZZ', 'ZZ'),
  ],
  [field.timeZone, fc.constantFrom('America/Chicago', 'Europe/London', 'Nowhere/Atlantis')],
  [field.sha256, fc.stringMatching(/^[0-9a-f]{64}$/)],
  [field.count, fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(1000))],
]);

/**
 * The case of a generated file.
 * @throws Error with the field and what is wrong with it, where a generator makes what no file may
 * hold.
 */
export function readGenerated(file: unknown): Case {
  const read = readCaseValue(file);
  if (!read.ok) throw new Error(`${read.problem.field} ${read.problem.message}`);
  return read.case;
}
