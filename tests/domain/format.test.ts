/** Money and dates in the manner of a country. */
import { expect, test } from 'vitest';
import { clockWords, currencyOfLocale, dateWords, moneyWords } from '#domain/format.ts';

test.each([
  ['USD', '$1,250.00'],
  ['GBP', '£1,250.00'],
  ['EUR', '€1,250.00'],
  ['INR', '₹1,250.00'],
])('%s is written as it is at home', (currency, words) => {
  expect(moneyWords(1250, currency)).toBe(words);
});

test('another country’s money says whose it is, and whole money has no cents', () => {
  expect(moneyWords(1250, 'USD', { locale: 'en-GB' })).toBe('US$1,250.00');
  expect(moneyWords(1250, 'EUR', { decimals: 0 })).toBe('€1,250');
});

test.each([
  ['en-US', 'Mar 10, 2026', 'Tuesday, March 10'],
  ['en-GB', '10 Mar 2026', 'Tuesday 10 March'],
  ['en-IE', '10 Mar 2026', 'Tuesday, 10 March'],
])('a date in the manner of %s', (locale, date, day) => {
  expect(dateWords('2026-03-10', 'date', locale)).toBe(date);
  expect(dateWords('2026-03-10', 'day', locale)).toBe(day);
});

test('a reader’s own money follows from where they are', () => {
  expect(currencyOfLocale('en-GB')).toBe('GBP');
  expect(currencyOfLocale('fr-FR')).toBeUndefined();
});

test('the hour is told in the manner of the country', () => {
  expect(clockWords(9, 5, 'en-US')).toBe('9:05 AM');
  expect(clockWords(0, 0, 'en-US')).toBe('12:00 AM');
  expect(clockWords(15, 30, 'en-GB')).toBe('3:30 pm');
  expect(clockWords(18, undefined, 'en-GB')).toBe('6 pm');
});
