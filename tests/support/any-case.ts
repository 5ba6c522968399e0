/**
 * Arbitrary cases for fast-check: all that a case file can hold, with hostile texts where texts are
 * allowed.
 */
import type { Case, LogEntry } from '#domain/case.ts';
import { CASE_FILE } from '#planner/case-file/file-shape.ts';
import { arbitraryOf, type Taste } from '#planner/explore/from-shape.ts';
import { LEAVES, readGenerated } from '#planner/explore/leaves.ts';
import fc from './fc.ts';

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

/** Any case that a file can hold. */
export const anyCase: fc.Arbitrary<Case> = anyFile.map(readGenerated);

/** Any entry of a log, in any order, with any dates. */
export const anyEntry: fc.Arbitrary<LogEntry> = anyCase
  .filter(({ log }) => log.length > 0)
  .chain(({ log }) => fc.constantFrom(...log));
