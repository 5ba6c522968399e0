import { describe, expect, test } from 'vitest';
import { isPlainDate } from '#domain/dates.ts';
import { isAmount } from '#domain/money.ts';
import { readDate, typedDate } from '#islands/form/read-date.ts';
import { readMoney } from '#islands/form/read-money.ts';
import fc from '../../support/fc.ts';

describe('money as people type it', () => {
  test.each([
    ['1250', '1250.00'],
    ['$1,250', '1250.00'],
    ['1,250.5', '1250.50'],
    ['£ 90', '90.00'],
    ['USD 12.30', '12.30'],
    ['1 250.00', '1250.00'],
    ['1.250,00', '1250.00'],
    ['1,234,567.89', '1234567.89'],
    ['1.234.567', '1234567.00'],
    ['0.50', '0.50'],
    ['007', '7.00'],
    ['1’250.00', '1250.00'],
  ])('%s is %s', (typed, amount) => {
    expect(readMoney(typed)).toEqual({ kind: 'amount', amount });
  });

  test.each([
    ['1.250', ['1250.00', '1.25']],
    ['1,25', ['1.25', '125.00']],
  ])('%s is asked about', (typed, amounts) => {
    expect(readMoney(typed)).toEqual({ kind: 'either', amounts });
  });

  test.each(['abc', '-5', '1,2,3', '12.345.6', '1e5', '.', '1,25,00', '99999999999', '$'])(
    '%s is no amount',
    (typed) => {
      expect(readMoney(typed).kind).toBe('wrong');
    },
  );

  test('nothing typed is empty, not wrong', () => {
    expect(readMoney('  ')).toEqual({ kind: 'empty' });
  });

  test('whatever is typed, only real amounts come out', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('0', '1', '2', '5', '9', '.', ',', '$', ' ', '-', '€', 'k'),
          maxLength: 14,
        }),
        (typed) => {
          const read = readMoney(typed);
          if (read.kind === 'amount') expect(isAmount(read.amount)).toBe(true);
          if (read.kind === 'either')
            for (const amount of read.amounts) expect(isAmount(amount)).toBe(true);
        },
      ),
    );
  });
});

describe('a date in three boxes', () => {
  test.each([
    ['1/5/2026', '2026-01-05'],
    ['Jan/5/26', '2026-01-05'],
    ['september/30/2025', '2025-09-30'],
    ['02/28/2026', '2026-02-28'],
    ['2/29/2024', '2024-02-29'],
  ])('%s is %s', (typed, date) => {
    expect(readDate(typed)).toEqual({ kind: 'date', date });
  });

  test.each(['2/29/2026', '13/1/2026', 'x/1/2026', '1//2026', '1/1/', '1/1/20266', '0/1/2026'])(
    '%s is no date',
    (typed) => {
      expect(readDate(typed)).toEqual({ kind: 'wrong' });
    },
  );

  test('three empty boxes are empty', () => {
    expect(readDate('//')).toEqual({ kind: 'empty' });
  });

  test('every date reads back as itself', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-02'), max: new Date('2199-12-30'), noInvalidDate: true }),
        (day) => {
          const date = day.toISOString().slice(0, 10);
          if (isPlainDate(date)) expect(readDate(typedDate(date))).toEqual({ kind: 'date', date });
        },
      ),
    );
  });
});
