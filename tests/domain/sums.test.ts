/** Small and large, in every currency. */
import { ASSUMPTIONS } from '#domain/assumptions.ts';
import { describe, expect, test } from 'vitest';
import { remindersNeeded } from '#domain/cadence.ts';
import { CURRENCIES, cents, decimal, percentOf, type Currency } from '#domain/money.ts';
import { paceOf } from '#domain/pace.ts';
import { sumsOf, type Sums } from '#domain/sums.ts';
import { assumedFor } from '#planner/plan/assumed.ts';
import { someAnswers } from '../support/builders.ts';

const invoiced = (currency: Currency, amount: number) =>
  someAnswers({
    currency,
    invoices: [{ number: '1', amount: decimal(amount), dueOn: '2026-02-18' }],
  });
const pace = (currency: Currency, unpaid: number) =>
  paceOf({
    answers: invoiced(currency, unpaid),
    unpaid,
    type: 'unclear',
    daysLate: 10,
    brokenPromises: 0,
    unanswered: 0,
    clock: 'running',
    closed: false,
  }).because;

const RISING = ['floor', 'small', 'large', 'veryLarge'] as const satisfies readonly (keyof Sums)[];

describe.each(CURRENCIES)('%s', (currency) => {
  const sums = sumsOf(currency);

  test('has whole cents, each sum above the one before', () => {
    const rising = RISING.map((name) => sums[name]);
    expect(rising.every(Number.isInteger)).toBe(true);
    expect(new Set(rising).size).toBe(RISING.length);
    expect(rising).toEqual(rising.toSorted((a, b) => a - b));
    expect(sums.oneReminder).toBeGreaterThan(sums.checkBeforeDue);
  });

  test('goes slower a cent below small, and quicker from large on', () => {
    expect(pace(currency, sums.small - 1)).toEqual(['pace-small-sum']);
    expect(pace(currency, sums.small)).toEqual(['pace-usual']);
    expect(pace(currency, sums.large - 1)).toEqual(['pace-usual']);
    expect(pace(currency, sums.large)).toEqual(['pace-large-sum']);
    expect(pace(currency, sums.veryLarge)).toEqual(['pace-very-large-sum']);
  });

  test('takes one reminder for a large sum, and two below it', () => {
    expect(remindersNeeded(invoiced(currency, sums.oneReminder - 1))).toBe(2);
    expect(remindersNeeded(invoiced(currency, sums.oneReminder))).toBe(1);
  });

  test('costs a court and a lawyer in its own money', () => {
    const { courtFee, lawyerCost } = assumedFor({
      answers: { debt: { currency } },
      place: undefined,
      unpaid: sums.small,
      daysLate: 10,
    });
    expect(courtFee).toEqual(sums.courtFee);
    expect(lawyerCost.low).toBe(
      sums.lawyerLeast + percentOf(sums.small, ASSUMPTIONS.lawyerPct.low),
    );
  });
});

test('₹12,000 is a small sum, and asks for no hurry', () => {
  expect(pace('INR', cents('12000'))).toEqual(['pace-small-sum']);
});

test('pounds and euros are judged as dollars', () => {
  expect(sumsOf('GBP')).toEqual(sumsOf('USD'));
  expect(sumsOf('EUR')).toEqual(sumsOf('USD'));
});

test('a currency that nobody has weighed is judged as dollars', () => {
  expect(sumsOf('XXX')).toEqual(sumsOf('USD'));
  expect(sumsOf('toString')).toEqual(sumsOf('USD'));
});
