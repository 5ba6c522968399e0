import { describe, expect, test } from 'vitest';
import { keptPart, otherReading, readDate } from '#islands/form/read-date.ts';
import { spokenDay } from '#islands/form/spoken-day.ts';

const TODAY = '2026-11-27';
const near = (typed: string, order: 'month-first' | 'day-first' = 'month-first') => {
  const read = readDate(keptPart(typed), { today: TODAY, order, side: 'near' });
  return read.kind === 'date' ? read.date : read.kind;
};

test.each([
  ['yesterday', '2026-11-26'],
  ['3 weeks ago', '2026-11-06'],
  ['a month late', '2026-10-27'],
  ['two days overdue', '2026-11-25'],
  ['in 10 days', '2026-12-07'],
  ['Today', TODAY],
  ['3 weeks', undefined],
  ['soon', undefined],
])('%s is %s', (words, day) => {
  expect(spokenDay(words, TODAY)).toBe(day);
});

describe('a day in one box that says back what it understood', () => {
  test.each([
    ['Nov 6', '2026-11-06'],
    ['Dec 20', '2026-12-20'],
    ['Jan 5', '2027-01-05'],
    ['11/6', '2026-11-06'],
    // No such month: only one reading is left.
    ['20/11', '2026-11-20'],
    ['32/11', 'wrong'],
    ['3 weeks ago', '2026-11-06'],
  ])('%s is %s', (typed, day) => {
    expect(near(typed)).toBe(day);
  });

  test('two numbers are read in the order of the country, and the other day is known', () => {
    expect(near('6/11', 'day-first')).toBe('2026-11-06');
    const other = (typed: string) =>
      otherReading(keptPart(typed), { today: TODAY, order: 'month-first', side: 'near' });
    expect(other('11/10')).toBe('2026-10-11');
    expect(other('11/20')).toBeUndefined();
    expect(other('Nov 6')).toBeUndefined();
  });
});
