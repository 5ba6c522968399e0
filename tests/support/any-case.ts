/**
 * Arbitrary cases for fast-check: all that a case file can hold, with hostile texts where texts are
 * allowed.
 */
import fc from 'fast-check';
import type { Case, LogEntry } from '#domain/case.ts';
import * as field from '#domain/case/fields.ts';
import { dayNumber, EARLIEST, fromDayNumber, LATEST, type PlainDate } from '#domain/dates.ts';
import { decimal } from '#domain/money.ts';
import { readCaseValue } from '#planner/case-file/case-file.ts';
import { CASE_FILE } from '#planner/case-file/file-shape.ts';
import { arbitraryOf, type Taste } from './from-shape.ts';

/** Texts that have broken other programs. */
export const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '\u202Eexe.tnemyap',
  '\u200F\u200E\u2066',
  '👩‍👩‍👧‍👦 🏳️‍🌈',
  'Zoë Ångström',
  'e\u0301',
  '\u0000\u0007\u001B[31m',
  '\u2028\u2029',
  'a\r\nb',
  '"\\\'`${x}',
  '__proto__',
  'constructor',
  '=1+1',
  '{{x}}',
  '%s%n',
  '\uD800',
  '\uFEFF',
  ' ',
  '',
];

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
/**
 * Hostile and arbitrary texts, and now and then one as long as may be: fast-check by itself makes
 * short ones only.
 */
const text = (most: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 8, arbitrary: fc.constantFrom(...HOSTILE) },
      {
        weight: 8,
        arbitrary: fc.string({ maxLength: Math.min(most, 40), unit: 'binary', size: 'max' }),
      },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom(...HOSTILE)
          .map((each) => (each || 'x').repeat(Math.ceil(most / (each.length || 1)))),
      },
    )
    .map((value) => value.slice(0, most));
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

const HOSTILE_TASTE: Taste = {
  leaf: (shape, path) =>
    shape === CASE_FILE.shape.log && path === 'log'
      ? fc.array(arbitraryOf(CASE_FILE.shape.log._zod.def.element, HOSTILE_TASTE, 'log'), {
          maxLength: 12,
        })
      : LEAVES.get(shape),
  text,
  present: 1,
  longest: 4,
};

/** Any case file, as parsed: with or without the ids, times and numbers that reading fills in. */
export const anyFile: fc.Arbitrary<unknown> = arbitraryOf(CASE_FILE, HOSTILE_TASTE);

/** The case of a generated file. */
export function readGenerated(file: unknown): Case {
  const read = readCaseValue(file);
  if (!read.ok) throw new Error(`${read.problem.field} ${read.problem.message}`);
  return read.case;
}

/** Any case that a file can hold. */
export const anyCase: fc.Arbitrary<Case> = anyFile.map(readGenerated);

/** Any entry of a log, in any order, with any dates. */
export const anyEntry: fc.Arbitrary<LogEntry> = anyCase
  .filter(({ log }) => log.length > 0)
  .chain(({ log }) => fc.constantFrom(...log));
