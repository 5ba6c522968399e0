/** Plain dates: real days only, arithmetic that no clock change or time zone can move. */
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  dayNumber,
  daysBetween,
  EARLIEST,
  earlier,
  fromDayNumber,
  isPlainDate,
  later,
  LATEST,
  weekday,
  type PlainDate,
} from '#domain/dates.ts';
import fc from '../support/fc.ts';

const FIRST = dayNumber(EARLIEST);
const LAST = dayNumber(LATEST);
const anyDate = fc.integer({ min: FIRST, max: LAST }).map(fromDayNumber);

describe('a plain date', () => {
  test.each([
    '2026-01-01',
    '2026-12-31',
    '2024-02-29',
    '2000-02-29',
    '2026-04-30',
    EARLIEST,
    LATEST,
  ])('%s is one', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '2100-02-29',
    '2023-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '1969-12-31',
    '2200-01-01',
    '0000-01-01',
    '9999-12-31',
    '2026-1-1',
    '26-01-01',
    '2026-01-01 ',
    ' 2026-01-01',
    '2026-01-01\n',
    '2026-01-01T00:00',
    '+2026-01-01',
    '-2026-01-01',
    '２０２６-01-01',
    '2026/01/01',
    '',
    'today',
  ])('%j is none', (text) => {
    expect(isPlainDate(text)).toBe(false);
  });

  test('survives the way to a day number and back, and keeps its order', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(fromDayNumber(dayNumber(a))).toBe(a);
        expect(isPlainDate(a)).toBe(true);
        expect(dayNumber(a) < dayNumber(b)).toBe(a < b);
        expect([earlier(a, b), later(a, b)]).toEqual([a, b].sort());
      }),
      { numRuns: 2000 },
    );
  });
});

describe('days added', () => {
  test.each<[PlainDate, number, PlainDate]>([
    ['2026-02-27', 2, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-07', 1, '2026-03-08'],
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-10-31', 1, '2026-11-01'],
    ['2026-11-01', 1, '2026-11-02'],
    ['2011-12-29', 1, '2011-12-30'],
    ['2011-12-30', 1, '2011-12-31'],
    ['2026-05-01', 0, '2026-05-01'],
    ['2199-12-30', 5, LATEST],
    ['1970-01-03', -5, EARLIEST],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  test('are the days between', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(daysBetween(a, b)).toBe(0 - daysBetween(b, a));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('months and years added', () => {
  test.each<[PlainDate, number, PlainDate]>([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-08-31', 12, '2027-08-31'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2199-12-01', 1, LATEST],
    ['1970-01-31', -1, EARLIEST],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test.each<[PlainDate, number, PlainDate]>([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2096-02-29', 4, '2100-02-28'],
    ['2026-02-28', 2, '2028-02-28'],
    ['2026-06-30', 6, '2032-06-30'],
  ])('%s and %i years is %s', (date, years, expected) => {
    expect(addYears(date, years)).toBe(expected);
  });

  test.each([9_000, 100_000, 1e9])(
    '%i years ahead is held at the latest date, as many back at the earliest',
    (years) => {
      expect(addYears('2026-03-05', years)).toBe(LATEST);
      expect(addYears('2026-03-05', -years)).toBe(EARLIEST);
    },
  );

  test('stay in the month that is meant, whatever the sum', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -30_000, max: 30_000 }), (date, months) => {
        const sum = addMonths(date, months);
        expect(isPlainDate(sum)).toBe(true);
        const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
        if (month < 1970 * 12) expect(sum).toBe(EARLIEST);
        else if (month >= 2200 * 12) expect(sum).toBe(LATEST);
        else expect(Number(sum.slice(0, 4)) * 12 + Number(sum.slice(5, 7)) - 1).toBe(month);
      }),
      { numRuns: 2000 },
    );
  });
});

test('the week has the days it has', () => {
  expect(
    (['1970-01-01', '2026-03-01', '2026-03-07', '2024-02-29', '2199-12-31'] as const).map(weekday),
  ).toEqual([4, 0, 6, 4, 2]);
});
