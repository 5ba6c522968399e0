/**
 * Before a costly step: what it costs, the chance it needs to pay for itself, and whether the
 * debtor seems able to pay.
 */
import { PROOFS, type Assumed, type Proof, type Route } from '#domain/case.ts';
import { cents, percentOf, type Cents } from '#domain/money.ts';
import type { Assumption, PlanNow, RoutePlan, Step } from '#planner/plan/plan-types.ts';
import type { Standing } from '#planner/plan/standing.ts';

export type CostlyRoute = 'agency' | 'small-claims' | 'lawsuit';
export interface Spread {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

export interface WorthIt {
  readonly route: CostlyRoute;
  /** What could come in. */
  readonly sum: Cents;
  /** Paid whatever comes of it: court fee or lawyer, and the owner's hours. */
  readonly cost: Spread;
  /** Share that an agency keeps of what comes in, in percent. */
  readonly keeps: Spread | undefined;
  /** Chance that the debtor pays when pressed, in percent. */
  readonly chance: Spread;
  /** The chance at which the step pays for itself, in percent; over 100: never. */
  readonly breakEven: Spread;
  readonly verdict: 'clear' | 'close' | 'not';
}

const COSTLY: Readonly<Record<string, CostlyRoute>> = {
  'file-claim': 'small-claims',
  'place-agency': 'agency',
  'see-lawyer-lawsuit': 'lawsuit',
};

const asCostly = (route: Route | undefined): CostlyRoute | undefined =>
  Object.values(COSTLY).find((each) => each === route);

/** The costly route that is likely to leave most, of those that no law and no wish closes. */
function mostLeft(routes: readonly RoutePlan[]): CostlyRoute | undefined {
  const free = routes.filter(({ open, opensAfter }) => open || opensAfter !== undefined);
  const costly = free.filter(({ route }) => asCostly(route) !== undefined);
  const best = costly.sort((a, b) => Number(b.net.likely) - Number(a.net.likely))[0];
  return asCostly(best?.route);
}

/**
 * The costly route that a plan is about to take, or asks whether to take; undefined where no such
 * step is near.
 */
export function costlyAhead({
  stage,
  next,
  steps,
  routes,
}: Pick<PlanNow, 'stage' | 'next' | 'steps' | 'routes'>): CostlyRoute | undefined {
  const routeOf = ({ id, route }: Step) =>
    Object.hasOwn(COSTLY, id) ? COSTLY[id] : asCostly(route);
  if (next.id === 'worth-it') return mostLeft(routes);
  const near = stage === 'deciding' || stage === 'court.preparing';
  return (
    routeOf(next) ?? (near ? steps.map(routeOf).find((route) => route !== undefined) : undefined)
  );
}

const each = (make: (key: keyof Spread) => number): Spread => ({
  low: make('low'),
  likely: make('likely'),
  high: make('high'),
});

/**
 * Whether a costly step is worth it, from the figures behind the routes and what the owner's own
 * time costs.
 */
export function worthIt(
  route: CostlyRoute,
  sum: Cents,
  assumptions: readonly Assumption[],
  ownTime: Cents,
): WorthIt {
  const of = (name: keyof Assumed, read: (text: string) => number): Spread => {
    const found = assumptions.find((figure) => figure.name === name);
    return each((key) => (found ? read(found[key]) : 0));
  };
  const paidFor = () => {
    if (route === 'small-claims') return of('courtFee', cents);
    return route === 'lawsuit' ? of('lawyerCost', cents) : each(() => 0);
  };
  const paid = paidFor();
  const cost = each((key) => paid[key] + ownTime);
  const keeps = route === 'agency' ? of('agencyFeePct', Number) : undefined;
  const chance = of('chancePct', Number);
  const breakEven = each((key) => {
    const left = percentOf(sum, 100 - (keeps?.[key] ?? 0));
    if (left <= 0) return cost[key] > 0 ? 101 : 0;
    return Math.min(101, Math.ceil((cost[key] * 100) / left));
  });
  const unclear = chance.high < breakEven.low ? 'not' : 'close';
  const verdict = chance.low >= breakEven.high ? 'clear' : unclear;
  return { route, sum, cost, keeps, chance, breakEven, verdict };
}

export const CAN_PAY = ['paid-part', 'kept-promise', 'good-history', 'talking'] as const;
export const CANNOT_PAY = [
  'says-cannot',
  'hardship',
  'closed',
  'moving-assets',
  'broken-promise',
  'gone',
  'bankruptcy',
] as const;
export interface Signals {
  readonly for: readonly (typeof CAN_PAY)[number][];
  readonly against: readonly (typeof CANNOT_PAY)[number][];
  readonly proofHeld: readonly Proof[];
  readonly proofMissing: readonly Proof[];
}

/**
 * What the case itself says about being able to pay, and about proof: facts with names, no score.
 */
export function signalsOf({ life, answers }: Standing): Signals {
  const { talks, debt, notices } = life;
  const { debtor, proof = [] } = answers;
  const sign = (name: string) => debtor?.signs?.some((each) => each === name) ?? false;
  const held = <T extends string>(list: readonly (readonly [T, boolean])[]) =>
    list.filter(([, holds]) => holds).map(([name]) => name);
  return {
    for: held([
      ['paid-part', debt.payments > 0],
      ['kept-promise', talks.kept > 0],
      ['good-history', debtor?.history === 'always-on-time'],
      ['talking', debtor?.reach === 'talking'],
    ] as const),
    against: held([
      ['says-cannot', talks.said?.what === 'cannot-pay'],
      ['hardship', sign('hardship')],
      ['closed', notices.seen.has('closed')],
      ['moving-assets', sign('moving-assets')],
      ['broken-promise', talks.broken > 0],
      ['gone', debtor?.reach === 'gone'],
      ['bankruptcy', notices.seen.has('bankruptcy')],
    ] as const),
    proofHeld: PROOFS.filter((each) => proof.includes(each)),
    proofMissing: PROOFS.filter((each) => !proof.includes(each)),
  };
}
