/** The log as it counts: a set of entries, in order of date, then instant, then id. */
import { describe, expect, test } from 'vitest';
import type { LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { orderedLog } from '#planner/replay/log-order.ts';
import fc from '../../support/fc.ts';

const note = (id: string, at: string): LogEntry => ({ id, at, type: 'hold-ended' });
const paid = (id: string, at: string, on?: PlainDate): LogEntry => ({
  id,
  at,
  type: 'payment',
  amount: '1.00',
  ...(on ? { on } : {}),
});
const strikes = (id: string, of: string, at = '2026-03-20T10:00:00Z'): LogEntry => ({
  id,
  at,
  type: 'correction',
  of,
});
const ids = (...log: LogEntry[]) => orderedLog({ log }, '2100-01-01').counting.map(({ id }) => id);

describe('the order', () => {
  test.each<[string, LogEntry[], string[]]>([
    [
      'is by date',
      [note('a', '2026-03-05T08:00:00Z'), note('b', '2026-03-04T23:00:00Z')],
      ['b', 'a'],
    ],
    [
      'of one day is by instant',
      [note('a', '2026-03-05T10:00:00-06:00'), note('b', '2026-03-05T10:00:00+01:00')],
      ['b', 'a'],
    ],
    [
      'of one instant is by id',
      [note('b', '2026-03-05T10:00:00Z'), note('a', '2026-03-05T11:00:00+01:00')],
      ['a', 'b'],
    ],
    [
      'of one instant counts the numbers in ids: the tenth of a day written by hand comes last',
      [note('entry-10', '2026-03-05T12:00:00Z'), note('entry-9', '2026-03-05T12:00:00Z')],
      ['entry-9', 'entry-10'],
    ],
    [
      'is by the date there, not by the instant',
      [note('a', '2026-03-05T00:30:00+13:00'), note('b', '2026-03-04T23:00:00-10:00')],
      ['b', 'a'],
    ],
    [
      'of a payment is by the day it was paid on',
      [note('a', '2026-03-05T10:00:00Z'), paid('b', '2026-03-09T10:00:00Z', '2026-03-04')],
      ['b', 'a'],
    ],
    [
      'of a payment without a day is by its time',
      [note('a', '2026-03-05T10:00:00Z'), paid('b', '2026-03-09T10:00:00Z')],
      ['a', 'b'],
    ],
  ])('%s', (_what, log, expected) => {
    expect(ids(...log)).toEqual(expected);
  });

  test('does not depend on how the log was written down', () => {
    const entry = fc
      .record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
        day: fc.integer({ min: 1, max: 4 }),
        hour: fc.integer({ min: 10, max: 13 }),
      })
      .map(({ id, day, hour }) => note(id, `2026-03-0${day}T${hour}:00:00Z`));
    const log = fc.uniqueArray(entry, { selector: ({ id }) => id });
    fc.assert(
      fc.property(
        log.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(ids(...shuffled)).toEqual(ids(...list));
        },
      ),
    );
  });
});

test('entries with the same id count once, the first of them', () => {
  expect(
    orderedLog(
      { log: [paid('a', '2026-03-05T10:00:00Z'), note('a', '2026-03-04T10:00:00Z')] },
      '2100-01-01',
    ).counting,
  ).toEqual([paid('a', '2026-03-05T10:00:00Z')]);
});

describe('a correction', () => {
  const [a, b] = [note('a', '2026-03-05T10:00:00Z'), note('b', '2026-03-06T10:00:00Z')];
  test.each<[string, LogEntry[], string[]]>([
    ['strikes its entry out and does not count itself', [a, b, strikes('x', 'a')], ['b']],
    [
      'strikes an entry that comes after it',
      [strikes('x', 'b', '2026-01-01T10:00:00Z'), a, b],
      ['a'],
    ],
    [
      'of a correction brings the entry back',
      [a, b, strikes('x', 'a'), strikes('y', 'x', '2026-03-21T10:00:00Z')],
      ['a', 'b'],
    ],
    [
      'of a correction of a correction strikes it again',
      [
        a,
        strikes('x', 'a'),
        strikes('y', 'x', '2026-03-21T10:00:00Z'),
        strikes('z', 'y', '2026-03-22T10:00:00Z'),
      ],
      [],
    ],
    ['of nothing changes nothing', [a, strikes('x', 'nobody')], ['a']],
    ['of itself changes nothing else', [a, strikes('x', 'x')], ['a']],
    ['twice is as good as once', [a, b, strikes('x', 'a'), strikes('y', 'a')], ['b']],
  ])('%s', (_what, log, expected) => {
    expect(ids(...log)).toEqual(expected);
  });

  test('says what it struck', () => {
    expect([...orderedLog({ log: [a, b, strikes('x', 'a')] }, '2100-01-01').struck]).toEqual(['a']);
  });
});

test('lets a correction count from its own day, as every entry does', () => {
  const log = [
    paid('a', '2026-03-03T10:00:00Z'),
    { id: 'x', type: 'correction', of: 'a', at: '2026-04-03T10:00:00Z' } as const,
  ];
  expect(orderedLog({ log }, '2026-03-10').counting.map(({ id }) => id)).toEqual(['a']);
  expect(orderedLog({ log }, '2026-04-03').counting).toEqual([]);
});
