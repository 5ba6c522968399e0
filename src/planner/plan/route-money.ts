/**
 * What each route leaves, in money and weeks, from a sum and the assumptions: the arithmetic,
 * whatever the case allows.
 */
import { ASSUMPTIONS, type Range } from '#domain/assumptions.ts';
import type { Route } from '#domain/case.ts';
import { percentOf, type Cents } from '#domain/money.ts';
import type { AssumedRanges } from '#planner/plan/assumed.ts';

export interface RouteMoney {
  readonly net: Range;
  readonly weeks: readonly [number, number];
}

/** What a case adds to the arithmetic; percentages of the chance that they pay. */
export interface RouteTerms {
  /** This creditor may not go to the small claims court without a lawyer. */
  readonly lawyerNeeded: boolean;
  /** What is left of the chance before a court (proof, service), and with an agency. */
  readonly courtPct?: number;
  readonly agencyPct?: number;
  /** Nobody is there who could take less: a smaller sum makes nothing likelier. */
  readonly nobodyThere?: boolean;
  /** A clause of the contract brings the lawyer's cost back, by court, and the agency's. */
  readonly lawyerBack?: { readonly smallClaims: boolean; readonly lawsuit: boolean };
  readonly commissionBack?: boolean;
}

const NOTHING: Range = { low: 0, likely: 0, high: 0 };
type Key = keyof Range;

const each = (make: (key: Key) => number): Range => ({
  low: make('low'),
  likely: make('likely'),
  high: make('high'),
});
const shareOf = (sum: Cents, pct: Range): Range => each((key) => percentOf(sum, pct[key]));
/** The range the other way round: what costs most belongs to the worst case. */
const turned = ({ low, likely, high }: Range): Range => ({ low: high, likely, high: low });
const less = (sum: Range, cost: Range): Range => each((key) => sum[key] - cost[key]);

/**
 * A lawyer's cost in the worst, the likely and the best case: fixed, or a share of what comes in,
 * whichever is likely cheaper; less what a clause brings back of it once they pay.
 */
function lawyerFor(
  { lawyerCost, successPct }: AssumedRanges,
  comesIn: Range,
  likelyPct: number,
  back: boolean,
): Range {
  const fixed = turned(lawyerCost);
  const success = successPct && turned(successPct);
  const share = success && each((key) => percentOf(comesIn[key], success[key]));
  const cost = share && share.likely < fixed.likely ? share : fixed;
  if (!back) return cost;
  const brings = ASSUMPTIONS.clauseBringsPct;
  const paidPct: Range = { low: 0, likely: likelyPct, high: 100 };
  return each((key) => cost[key] - percentOf(cost[key], (brings[key] * paidPct[key]) / 100));
}

/** A range in which the better case is never below the worse one. */
const rising = ({ low, likely, high }: Range): Range => {
  const middle = Math.max(low, likely);
  return { low, likely: middle, high: Math.max(middle, high) };
};

/** A settlement for a share of the sum: a sum that is smaller, and therefore likelier to come. */
function settled(unpaid: Cents, assumed: AssumedRanges, nobodyThere: boolean): Range {
  const helps = nobodyThere ? 0 : ASSUMPTIONS.lessHelpsPct;
  const sums = each((key) => {
    const share = assumed.settlementPct[key];
    const chance = assumed.chancePct[key];
    const lift = ((100 - chance) * (100 - share) * helps) / 10_000;
    return percentOf(percentOf(unpaid, share), chance + lift);
  });
  return rising(sums);
}

/**
 * What an agency leaves: the commission is of what comes in; a clause may bring some of it back.
 */
function byAgency(asked: Range, fee: Range, back: boolean): Range {
  const brings = back ? ASSUMPTIONS.clauseBringsPct : NOTHING;
  const kept = turned(fee);
  return each((key) => percentOf(asked[key], 100 - (kept[key] * (100 - brings[key])) / 100));
}

/**
 * Net and weeks of every route, in cents. None leaves more than being paid in full would, in the
 * worst, the likely or the best case.
 */
export function routeMoney(
  unpaid: Cents,
  assumed: AssumedRanges,
  terms: RouteTerms,
): Readonly<Record<Route, RouteMoney>> {
  const { chancePct, agencyFeePct, courtFee } = assumed;
  const { courtPct = 100, agencyPct = 100, lawyerBack } = terms;
  const asked = shareOf(unpaid, chancePct);
  const whole: Range = { low: asked.low, likely: asked.likely, high: unpaid };
  const judged: Range = { low: 0, likely: percentOf(asked.likely, courtPct), high: unpaid };
  const likelyPct = (chancePct.likely * courtPct) / 100;
  const inCourt = less(judged, turned(courtFee));
  const lawyer = (back: boolean) => lawyerFor(assumed, judged, likelyPct, back);
  const small = terms.lawyerNeeded ? lawyer(lawyerBack?.smallClaims ?? false) : NOTHING;
  const pressed = each((key) => percentOf(asked[key], agencyPct));
  const plan = each((key) => percentOf(asked[key], ASSUMPTIONS.planKeptPct[key]));
  const money = (net: Range, weeks: RouteMoney['weeks']): RouteMoney => ({
    net: each((key) => Math.min(net[key], whole[key])),
    weeks,
  });
  return {
    'paid-in-full': money(whole, [1, 8]),
    'payment-plan': money(plan, [4, 17]),
    settlement: money(settled(unpaid, assumed, terms.nobodyThere ?? false), [1, 4]),
    agency: money(byAgency(pressed, agencyFeePct, terms.commissionBack ?? false), [4, 26]),
    'small-claims': money(less(inCourt, small), [6, 52]),
    lawsuit: money(less(inCourt, lawyer(lawyerBack?.lawsuit ?? false)), [26, 104]),
    'write-off': money(NOTHING, [0, 1]),
  };
}
