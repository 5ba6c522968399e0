/** Money: whole cents inside, decimal strings at the edge, one rounding. */
import { describe, expect, test } from 'vitest';
import { cents, decimal, divideHalfUp, isAmount, MOST, percentOf } from '#domain/money.ts';
import fc from '../support/fc.ts';

describe('an amount', () => {
  test.each<[string, number]>([
    ['0', 0],
    ['0.00', 0],
    ['0.01', 1],
    ['0.1', 10],
    ['290', 29_000],
    ['290.5', 29_050],
    ['290.50', 29_050],
    ['007.10', 710],
    ['1.10', 110],
    ['0.29', 29],
    ['4.35', 435],
    ['1234567.89', 123_456_789],
    ['999999999.99', MOST],
  ])('%s is %i cents', (text, expected) => {
    expect(cents(text)).toBe(expected);
  });

  test.each([
    '',
    ' ',
    '-1',
    '+1',
    '1.',
    '.5',
    '1.234',
    '1,00',
    '1 000',
    '1e3',
    '1e400',
    'NaN',
    'Infinity',
    '0x10',
    '$5',
    '5 USD',
    '123456789012345678901234567890',
    '1.00\n',
    '\t1',
    '١٢',
    '１２',
    '1_000',
  ])('%j is none, and is refused', (text) => {
    expect(isAmount(text)).toBe(false);
    expect(() => cents(text)).toThrow(RangeError);
  });

  test('a sum may be larger than any one amount, and is read all the same', () => {
    expect(isAmount('1000001659.69')).toBe(false);
    expect(cents('1000001659.69')).toBe(100_000_165_969);
  });

  test('survives the way to text and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MOST }), (amount) => {
        expect(isAmount(decimal(amount))).toBe(true);
        expect(cents(decimal(amount))).toBe(amount);
      }),
      { numRuns: 2000 },
    );
  });

  test.each<[number, string]>([
    [0, '0.00'],
    [5, '0.05'],
    [99, '0.99'],
    [100, '1.00'],
    [-5, '-0.05'],
    [-12_345, '-123.45'],
  ])('of %i cents is written %s', (amount, expected) => {
    expect(decimal(amount)).toBe(expected);
  });
});

describe('rounding', () => {
  test.each<[bigint, bigint, number]>([
    [0n, 3n, 0],
    [1n, 3n, 0],
    [2n, 3n, 1],
    [1n, 2n, 1],
    [3n, 2n, 2],
    [5n, 2n, 3],
    [4_999n, 10_000n, 0],
    [5_000n, 10_000n, 1],
    [5_001n, 10_000n, 1],
    [7n, 7n, 1],
  ])('%i over %i is %i, half up', (part, whole, expected) => {
    expect(divideHalfUp(part, whole)).toBe(expected);
  });

  test('is never off by more than a half', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 20n }),
        fc.bigInt({ min: 10n ** 6n, max: 10n ** 9n }),
        (part, whole) => {
          const twice = 2n * BigInt(divideHalfUp(part, whole)) * whole - 2n * part;
          expect(twice > -whole && twice <= whole).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each<[number, number, number]>([
    [29_000, 18, 5_220],
    [1, 50, 1],
    [1, 49.99, 0],
    [333, 33.3333, 111],
    [10_000, 0, 0],
    [10_000, 100, 10_000],
    [10_001, 12.5, 1_250],
    [10_004, 12.5, 1_251],
  ])('of %i cents, %d percent is %i', (amount, percent, expected) => {
    expect(percentOf(amount, percent)).toBe(expected);
  });
});
