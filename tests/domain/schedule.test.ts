/** Schedules of instalments, and late fees as agreed. */
import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/dates.ts';
import { datedInstalments, lateFeeOf, MOST_INSTALMENTS, RHYTHMS } from '#domain/schedule.ts';
import fc from '../support/fc.ts';

describe('instalments', () => {
  test('keep the day of the month, or the last day of a shorter one', () => {
    expect(
      datedInstalments({ sum: 1_000, firstOn: '2026-01-31', every: 'month', count: 3 }),
    ).toEqual([
      { on: '2026-01-31', amount: 333 },
      { on: '2026-02-28', amount: 333 },
      { on: '2026-03-31', amount: 334 },
    ]);
  });
  test('of an amount each leave the rest to the last', () => {
    expect(
      datedInstalments({ sum: 100_000, firstOn: '2026-02-20', every: 'two-weeks', amount: 30_000 }),
    ).toEqual([
      { on: '2026-02-20', amount: 30_000 },
      { on: '2026-03-06', amount: 30_000 },
      { on: '2026-03-20', amount: 30_000 },
      { on: '2026-04-03', amount: 10_000 },
    ]);
  });
  test('are none where a case could not hold them', () => {
    const plan = { sum: 1_000, firstOn: '2026-01-31', every: 'week' } as const;
    expect(datedInstalments({ ...plan, count: 0 })).toEqual([]);
    expect(datedInstalments({ ...plan, sum: 100_000, count: MOST_INSTALMENTS + 1 })).toEqual([]);
    expect(datedInstalments({ ...plan, sum: 2, count: 3 })).toEqual([]);
    expect(datedInstalments({ ...plan, amount: 1 })).toEqual([]);
  });
  test('add up to the sum, on days that follow each other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999_999 }),
        fc.constantFrom(...RHYTHMS),
        fc.oneof(
          fc.record({ count: fc.integer({ min: 1, max: MOST_INSTALMENTS }) }),
          fc.record({ amount: fc.integer({ min: 1, max: 99_999_999_999 }) }),
        ),
        fc.integer({ min: 0, max: 2_000 }),
        (sum, every, by, days) => {
          const list = datedInstalments({
            sum,
            firstOn: addDays('2026-01-01', days),
            every,
            ...by,
          });
          if (list.length === 0) return;
          expect(list.reduce((all, { amount }) => all + amount, 0)).toBe(sum);
          expect(list.every(({ amount }) => amount > 0)).toBe(true);
          for (const [index, { on }] of list.entries())
            if (index > 0) expect(on > list[index - 1]!.on).toBe(true);
        },
      ),
    );
  });
});

describe('a late fee', () => {
  const invoice = { amount: 123_450, dueOn: '2026-02-18' } as const;
  test.each([
    ['2026-02-18', 0],
    ['2026-02-19', 2_500],
    ['2026-06-01', 2_500],
  ] as const)('is owed once, from the day after the due date: on %s %i', (asOf, owed) => {
    expect(lateFeeOf(invoice, { sum: 2_500 }, 0, asOf)).toEqual({
      fee: 2_500,
      from: '2026-02-19',
      owed,
    });
  });
  test('of a percentage is rounded half up, and waits for the days of grace', () => {
    expect(lateFeeOf(invoice, { pct: 5 }, 10, '2026-02-28')).toEqual({
      fee: 6_173,
      from: '2026-03-01',
      owed: 0,
    });
    expect(lateFeeOf(invoice, { pct: 5 }, 10, '2026-03-01').owed).toBe(6_173);
  });
});
