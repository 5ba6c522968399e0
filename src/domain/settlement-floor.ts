/**
 * The settlement floor: what you would net otherwise is the least worth taking now
 * (`settlement-floor-formula`).
 */
import { divideHalfUp, percentOf, type Cents } from '#domain/money.ts';

export interface FloorFacts {
  readonly owed: Cents;
  /** Chance of being paid by the best other route, in percent. */
  readonly chancePct: number;
  /** Share of what comes in that an agency or lawyer keeps, in percent. */
  readonly feePct: number;
  /** What the route costs whether it works or not. */
  readonly cost: Cents;
  readonly weeks: number;
  /** What a year of waiting costs, in percent of the money that comes late. */
  readonly yearPct: number;
}

/** `floor = owed × chance − kept − cost − wait`, in cents, never below zero. */
export interface Floor {
  /** What comes in on average. */
  readonly expected: Cents;
  readonly kept: Cents;
  readonly cost: Cents;
  readonly wait: Cents;
  /** What is left, which may be less than nothing. */
  readonly net: Cents;
  readonly floor: Cents;
  /** The floor in percent of what is owed, rounded. */
  readonly sharePct: number;
}

const POINTS = 10;

/** The least worth taking, with each line of its working. */
export function settlementFloor({
  owed,
  chancePct,
  feePct,
  cost,
  weeks,
  yearPct,
}: FloorFacts): Floor {
  const expected = percentOf(owed, chancePct);
  const kept = percentOf(expected, feePct);
  const wait = divideHalfUp(
    BigInt(percentOf(expected - kept, yearPct)) * BigInt(Math.round(weeks)),
    52n,
  );
  const net = expected - kept - cost - wait;
  const floor = Math.max(0, net);
  return {
    expected,
    kept,
    cost,
    wait,
    net,
    floor,
    sharePct: owed === 0 ? 0 : divideHalfUp(BigInt(floor) * 100n, BigInt(owed)),
  };
}

/** The floor if the chance were ten points lower, and ten points higher. */
export function floorRange(facts: FloorFacts): readonly [Floor, Floor] {
  const at = (chancePct: number): Floor =>
    settlementFloor({ ...facts, chancePct: Math.min(100, Math.max(0, chancePct)) });
  return [at(facts.chancePct - POINTS), at(facts.chancePct + POINTS)];
}
