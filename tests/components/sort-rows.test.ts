/** Sorting and searching the list of places, without a page. */
import { expect, test } from 'vitest';
import { nextDirection, orderOf } from '#components/law/sort-rows.ts';
import { matches } from '#components/matches.ts';

const numbers = (...values: number[]) => values.map((number) => ({ text: String(number), number }));
const texts = (...values: string[]) => values.map((text) => ({ text, number: undefined }));

test('numbers are sorted as numbers, and equal ones keep their order both ways', () => {
  expect(orderOf(numbers(10_000, 5_000, 10_000, 900), 'ascending')).toEqual([3, 1, 0, 2]);
  expect(orderOf(numbers(10_000, 5_000, 10_000, 900), 'descending')).toEqual([0, 2, 1, 3]);
});

test('words are sorted as words', () => {
  expect(orderOf(texts('Ohio', 'alaska', 'Maine'), 'ascending')).toEqual([1, 2, 0]);
});

test('a column starts low, and turns round when it is chosen again', () => {
  expect(nextDirection(null)).toBe('ascending');
  expect(nextDirection('ascending')).toBe('descending');
  expect(nextDirection('descending')).toBe('ascending');
});

test.each([
  ['new y', true],
  ['NY', true],
  ['york, new', true],
  ['city', true],
  ['ork', false],
  ['texas', false],
  ['', true],
])('"%s" finds New York: %s', (typed, found) => {
  expect(matches('NY City Court New York', typed)).toBe(found);
});
