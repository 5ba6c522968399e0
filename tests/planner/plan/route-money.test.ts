/** What each route leaves: worked out by hand. */
import { expect, test } from 'vitest';
import { assumedFor } from '#planner/plan/assumed.ts';
import { routeMoney } from '#planner/plan/route-money.ts';

const own = {
  chancePct: '50',
  agencyFeePct: '30',
  courtFee: '100',
  lawyerCost: '1500',
  settlementPct: '60',
};
const assumed = assumedFor({
  answers: { assumed: own, debt: { currency: 'USD' } },
  place: undefined,
  unpaid: 400_000,
  daysLate: 100,
});

test('own figures leave one sum where nothing else is open, and a range where a court decides', () => {
  const money = routeMoney(400_000, assumed, false);
  expect(money.settlement.net).toEqual({ low: 240_000, likely: 240_000, high: 240_000 });
  expect(money.agency.net).toEqual({ low: 140_000, likely: 140_000, high: 140_000 });
  expect(money['small-claims'].net).toEqual({ low: -10_000, likely: 190_000, high: 390_000 });
  expect(money.lawsuit.net).toEqual({ low: -150_000, likely: 50_000, high: 250_000 });
  expect(money['write-off'].net).toEqual({ low: 0, likely: 0, high: 0 });
});

test('a company that needs a lawyer in the small claims court pays for both', () => {
  expect(routeMoney(400_000, assumed, true)['small-claims'].net).toEqual({
    low: -160_000,
    likely: 40_000,
    high: 240_000,
  });
});
