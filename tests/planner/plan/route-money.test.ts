/**
 * What each route leaves: worked out by hand, and held against being paid in full over made-up
 * figures.
 */
import { expect, test } from 'vitest';
import { ODDS, type OddsRule } from '#domain/odds.ts';
import { assumedFor } from '#planner/plan/assumed.ts';
import { routeMoney, type RouteTerms } from '#planner/plan/route-money.ts';
import fc from '../../support/fc.ts';

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
const ALONE: RouteTerms = { lawyerNeeded: false };
const usual = (daysLate: number, odds: readonly OddsRule[] = [], unpaid = 1_000_000) =>
  assumedFor({ answers: { debt: { currency: 'USD' } }, place: undefined, unpaid, daysLate, odds });

test('own figures leave one sum where nothing else is open, and a range where a court decides', () => {
  const money = routeMoney(400_000, assumed, ALONE);
  // Six tenths of the sum; the half chance is lifted by half of the four tenths that it lacks less:
  // to 60 %.
  expect(money.settlement.net).toEqual({ low: 144_000, likely: 144_000, high: 144_000 });
  expect(money.agency.net).toEqual({ low: 140_000, likely: 140_000, high: 140_000 });
  expect(money['payment-plan'].net).toEqual({ low: 120_000, likely: 170_000, high: 200_000 });
  expect(money['small-claims'].net).toEqual({ low: -10_000, likely: 190_000, high: 390_000 });
  expect(money.lawsuit.net).toEqual({ low: -160_000, likely: 40_000, high: 240_000 });
  expect(money['write-off'].net).toEqual({ low: 0, likely: 0, high: 0 });
});

test('a company that needs a lawyer in the small claims court pays for both', () => {
  expect(routeMoney(400_000, assumed, { lawyerNeeded: true })['small-claims'].net).toEqual({
    low: -160_000,
    likely: 40_000,
    high: 240_000,
  });
});

test('a clause on fees brings back half of a lawyer, once they pay, where it counts', () => {
  const back = { smallClaims: false, lawsuit: true };
  const money = routeMoney(400_000, assumed, { lawyerNeeded: true, lawyerBack: back });
  // Half a chance of half of 1,500: 375 come back.
  expect(money.lawsuit.net).toEqual({ low: -160_000, likely: 77_500, high: 390_000 });
  expect(money['small-claims'].net.likely).toBe(40_000);
});

test('a clause on collection costs brings back half of the commission', () => {
  const { agency } = routeMoney(400_000, assumed, { ...ALONE, commissionBack: true });
  expect(agency.net).toEqual({ low: 140_000, likely: 170_000, high: 200_000 });
});

test('no day makes a jump: from one to the next the chance and the share move by two points at most', () => {
  for (let days = 0; days < 1_500; days++) {
    const [today, tomorrow] = [usual(days), usual(days + 1)];
    for (const name of ['chancePct', 'agencyFeePct', 'settlementPct'] as const)
      for (const key of ['low', 'likely', 'high'] as const)
        expect(Math.abs(today[name][key] - tomorrow[name][key])).toBeLessThanOrEqual(2);
    expect(tomorrow.chancePct.likely).toBeLessThanOrEqual(today.chancePct.likely);
  }
  expect(routeMoney(1_000_000, usual(366), ALONE)['paid-in-full'].net.likely).toBe(250_000);
});

test('the chance follows the debtor, and an own figure wins', () => {
  const likely = (...odds: readonly OddsRule[]) => usual(100, odds).chancePct.likely;
  expect(likely('odds-good-payer')).toBeGreaterThan(likely());
  expect(likely('odds-refuses')).toBeLessThan(likely());
  expect(likely('odds-gone')).toBeLessThan(likely('odds-silent'));
  expect(likely('odds-closed')).toBeLessThan(likely('odds-cannot-pay'));
  expect(likely('odds-no-proof')).toBe(likely());
  const mine = assumedFor({
    answers: { assumed: own, debt: { currency: 'USD' } },
    place: undefined,
    unpaid: 400_000,
    daysLate: 100,
    odds: ['odds-bankrupt'],
  });
  expect(mine.chancePct.likely).toBe(50);
});

test('a lawsuit wins where it pays: a large sum, young enough; never a small one', () => {
  const nets = (unpaid: number, daysLate: number) =>
    routeMoney(unpaid, usual(daysLate, [], unpaid), ALONE);
  const large = nets(8_500_000, 90);
  expect(large.lawsuit.net.likely).toBeGreaterThan(large.agency.net.likely);
  const small = nets(400_000, 90);
  expect(small.lawsuit.net.likely).toBeLessThan(small.agency.net.likely);
});

test('nothing leaves more than being paid in full, in the worst, the likely or the best case', () => {
  const rules = Object.keys(ODDS).filter((key): key is OddsRule => Object.hasOwn(ODDS, key));
  const pct = fc.option(fc.integer({ min: 0, max: 100 }).map(String), { nil: undefined });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 50_000_000 }),
      fc.integer({ min: 0, max: 4_000 }),
      fc.subarray(rules),
      fc.record({ chancePct: pct, agencyFeePct: pct, settlementPct: pct }),
      fc.record({
        lawyerNeeded: fc.boolean(),
        courtPct: fc.integer({ min: 0, max: 100 }),
        agencyPct: fc.integer({ min: 0, max: 100 }),
        nobodyThere: fc.boolean(),
        lawyerBack: fc.record({ smallClaims: fc.boolean(), lawsuit: fc.boolean() }),
        commissionBack: fc.boolean(),
      }),
      (unpaid, daysLate, odds, { chancePct, agencyFeePct, settlementPct }, terms) => {
        const answers = {
          debt: { currency: 'USD' },
          assumed: {
            ...(chancePct === undefined ? {} : { chancePct }),
            ...(agencyFeePct === undefined ? {} : { agencyFeePct }),
            ...(settlementPct === undefined ? {} : { settlementPct }),
          },
        };
        const figures = assumedFor({ answers, place: undefined, unpaid, daysLate, odds });
        const money = routeMoney(unpaid, figures, terms);
        const whole = money['paid-in-full'].net;
        expect(whole.high).toBeLessThanOrEqual(unpaid);
        for (const { net } of Object.values(money)) {
          expect(net.low).toBeLessThanOrEqual(whole.low);
          expect(net.likely).toBeLessThanOrEqual(whole.likely);
          expect(net.high).toBeLessThanOrEqual(whole.high);
          expect(net.low <= net.likely && net.likely <= net.high).toBe(true);
        }
      },
    ),
    { numRuns: 4_000 },
  );
});
