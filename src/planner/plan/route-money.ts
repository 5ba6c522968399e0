/** What each route leaves, in money and weeks, from a sum and the assumptions: the arithmetic, whatever the case allows. */
import type { Range } from '#domain/assumptions.ts';
import type { Route } from '#domain/case.ts';
import { percentOf, type Cents } from '#domain/money.ts';
import type { AssumedRanges } from '#planner/plan/assumed.ts';

export interface RouteMoney {
  readonly net: Range;
  readonly weeks: readonly [number, number];
}

const NOTHING: Range = { low: 0, likely: 0, high: 0 };

const shareOf = (sum: Cents, pct: Range): Range => ({
  low: percentOf(sum, pct.low),
  likely: percentOf(sum, pct.likely),
  high: percentOf(sum, pct.high),
});
const less = (sum: Range, cost: Range): Range => ({
  low: sum.low - cost.high,
  likely: sum.likely - cost.likely,
  high: sum.high - cost.low,
});

/** Net and weeks of every route. `lawyerNeeded`: this creditor may not go to the small claims court without a lawyer. */
export function routeMoney(
  unpaid: Cents,
  assumed: AssumedRanges,
  lawyerNeeded: boolean,
): Readonly<Record<Route, RouteMoney>> {
  const { chancePct, agencyFeePct: fee, courtFee, lawyerCost: lawyers, settlementPct } = assumed;
  const asked = shareOf(unpaid, chancePct);
  const judged: Range = { low: 0, likely: asked.likely, high: unpaid };
  return {
    'paid-in-full': { net: { low: asked.low, likely: asked.likely, high: unpaid }, weeks: [1, 8] },
    'payment-plan': {
      net: { low: percentOf(unpaid, 40), likely: percentOf(unpaid, 75), high: unpaid },
      weeks: [4, 17],
    },
    settlement: { net: shareOf(unpaid, settlementPct), weeks: [1, 4] },
    agency: {
      net: {
        low: percentOf(asked.low, 100 - fee.high),
        likely: percentOf(asked.likely, 100 - fee.likely),
        high: percentOf(asked.high, 100 - fee.low),
      },
      weeks: [4, 26],
    },
    'small-claims': {
      net: less(less(judged, courtFee), lawyerNeeded ? lawyers : NOTHING),
      weeks: [6, 52],
    },
    lawsuit: { net: less(judged, lawyers), weeks: [26, 104] },
    'write-off': { net: NOTHING, weeks: [0, 1] },
  };
}
