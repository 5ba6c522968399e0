/**
 * The ways a case can end, each judged on its own: what closes it, every reason, and what it leaves
 * after fees and time.
 */
import type { Range } from '#domain/assumptions.ts';
import type { Route } from '#domain/case.ts';
import { countryOf } from '#domain/country.ts';
import { isTimeBarred } from '#domain/limitation.ts';
import { rulesIf, type RuleId } from '#domain/law.ts';
import type { Cents } from '#domain/money.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import { claimable } from '#planner/plan/claim.ts';
import { courtFor } from '#planner/plan/court-for.ts';
import { routesInMoney, type RoutesInMoney } from '#planner/plan/route-terms.ts';
import { hasSign, type Sight } from '#planner/plan/sight.ts';

/** A route, judged on its own. */
export interface RouteJudged {
  readonly route: Route;
  /** Rules that close the route whatever rung the case stands on. */
  readonly blocked: readonly RuleId[];
  /** The rung that is still before it. */
  readonly rung?: Stage | undefined;
  readonly because: readonly RuleId[];
  readonly net: Range;
  readonly weeks: readonly [number, number];
}

/** Blocks that hold for every route in which somebody asks the debtor for money. */
function holdsOf({ life }: Sight): readonly RuleId[] {
  const { holds } = life.situation.context;
  if (holds.includes('bankruptcy')) return ['route-closed-bankruptcy'];
  if (holds.includes('wrong-person')) return ['route-closed-wrong-person'];
  if (holds.includes('deceased')) return ['route-closed-deceased'];
  if (holds.includes('breathing-space')) return ['route-closed-breathing-space'];
  return [];
}

function quietOf({ life }: Sight): readonly RuleId[] {
  const { holds, filed } = life.situation.context;
  const quiet = holds.includes('lawyer') || holds.includes('stop-contact');
  return quiet && !filed ? ['route-closed-no-contact'] : [];
}

/**
 * The rung still before agency or court. A claim stops the clock, an agency does not: a short time
 * to sue opens only a court.
 */
function rungBefore(sight: Sight, stops: boolean): Stage | undefined {
  const { finalDemand, filed } = sight.life.situation.context;
  const exception = (stops && sight.clock === 'near') || hasSign(sight, 'moving-assets');
  return finalDemand === 'passed' || exception || filed ? undefined : 'chasing.finalDemand';
}

const exceptionRules = (sight: Sight): readonly RuleId[] => [
  ...rulesIf(sight.clock === 'near', 'exception-limitation-near'),
  ...rulesIf(hasSign(sight, 'moving-assets'), 'exception-assets-moving'),
];

/**
 * Settling for less makes sense where the debt is worth less: they cannot pay, it is old, disputed,
 * or thinly proven.
 */
const isWorthLess = ({ judged, answers }: Sight): boolean =>
  judged.diagnosis.type === 'cannot-pay' ||
  judged.daysLate >= 90 ||
  judged.disputed > 0 ||
  (answers.proof !== undefined && answers.proof.length < 2);

/** What several routes are judged by: the court, the money, and rules that close more than one. */
interface Grounds {
  readonly court: ReturnType<typeof courtFor>;
  readonly inMoney: RoutesInMoney;
  readonly held: readonly RuleId[];
  readonly quiet: readonly RuleId[];
  readonly barred: readonly RuleId[];
  /** The debt itself is gone with its time. */
  readonly gone: readonly RuleId[];
  /** All of it is disputed. */
  readonly whole: readonly RuleId[];
  readonly inCourt: readonly RuleId[];
  readonly arbitration: readonly RuleId[];
}

function groundsOf(sight: Sight, unpaid: Cents, daysLate: number): Grounds {
  const { life, answers, judged, clock } = sight;
  const claim = claimable(sight, unpaid);
  const court = courtFor(sight, claim);
  const isWhole = judged.disputed > 0 && judged.undisputed === 0;
  const clauses = answers.debt.clauses ?? [];
  return {
    court,
    inMoney: routesInMoney(sight, claim > 0 ? claim : unpaid, daysLate, court.lawyerNeeded),
    held: holdsOf(sight),
    quiet: quietOf(sight),
    barred: rulesIf(isTimeBarred(clock), 'time-barred-no-court'),
    gone: rulesIf(clock === 'extinguished', 'time-barred-extinguished'),
    whole: rulesIf(isWhole, 'route-closed-dispute-first'),
    inCourt: rulesIf(life.situation.context.filed, 'route-closed-in-court'),
    arbitration: rulesIf(clauses.includes('arbitration'), 'court-arbitration-clause'),
  };
}

/** The routes on which the two sides agree: the whole, in parts, or less. */
function byAgreement(sight: Sight, grounds: Grounds): readonly RouteJudged[] {
  const { held, quiet, whole, gone, inMoney } = grounds;
  const planRule = countryOf(sight.law, sight.place)?.rules.paymentPlan;
  return [
    {
      route: 'paid-in-full',
      blocked: [...held, ...quiet, ...gone],
      because: ['route-paid-in-full', 'odds-fall-with-age', ...inMoney.odds],
      ...inMoney.money['paid-in-full'],
    },
    {
      route: 'payment-plan',
      blocked: [...held, ...quiet, ...whole, ...gone],
      because: ['route-payment-plan', ...(sight.person && planRule ? [planRule] : [])],
      ...inMoney.money['payment-plan'],
    },
    {
      route: 'settlement',
      blocked: [
        ...held,
        ...quiet,
        ...gone,
        ...rulesIf(sight.answers.goal?.acceptLess === 'no', 'settle-owner-says-no'),
        ...rulesIf(!isWorthLess(sight), 'settle-not-for-unwilling'),
      ],
      because: ['route-settlement', 'settlement-floor'],
      ...inMoney.money.settlement,
    },
  ];
}

function byAgency(sight: Sight, grounds: Grounds): RouteJudged {
  const { held, quiet, barred, whole, inCourt, inMoney } = grounds;
  return {
    route: 'agency',
    blocked: [
      ...held,
      ...quiet,
      ...barred,
      ...whole,
      ...inCourt,
      ...rulesIf(sight.stage === 'agency', 'agency-leave-contact'),
    ],
    rung: rungBefore(sight, false),
    because: [
      'route-agency',
      'agency-net-not-rate',
      ...inMoney.agencyCosts,
      ...exceptionRules(sight).filter((rule) => rule !== 'exception-limitation-near'),
    ],
    ...inMoney.money.agency,
  };
}

/** The routes before a judge: in the court for small claims, and in any other. */
function byCourt(sight: Sight, grounds: Grounds): readonly RouteJudged[] {
  const { court, held, barred, inCourt, arbitration, inMoney } = grounds;
  const rung = rungBefore(sight, true);
  return [
    {
      route: 'small-claims',
      blocked: [
        ...held,
        ...barred,
        ...inCourt,
        ...rulesIf(court.notTaken, 'court-takes-no-such-debt'),
        ...rulesIf(court.over, 'court-over-limit'),
        ...arbitration,
      ],
      rung,
      because: [
        court.limitKnown ? 'court-under-limit' : 'court-limit-not-known',
        ...court.feeRules,
        ...court.companyRules,
        ...inMoney.smallClaimsCosts,
        ...exceptionRules(sight),
        ...inMoney.courtOdds,
        'judgment-is-not-money',
        'court-can-they-pay',
      ],
      ...inMoney.money['small-claims'],
    },
    {
      route: 'lawsuit',
      blocked: [...held, ...barred, ...inCourt, ...arbitration],
      rung,
      because: [
        'lawsuit-needs-advice',
        ...court.nextRules,
        ...inMoney.lawsuitCosts,
        ...inMoney.courtOdds,
        'judgment-is-not-money',
        ...exceptionRules(sight),
      ],
      ...inMoney.money.lawsuit,
    },
  ];
}

/**
 * Every route of a case that is not closed, judged on its own.
 * @param unpaid all that is unpaid on the day it is asked for, in cents
 * @param daysLate the age of the debt on that day
 */
export function judgeRoutes(
  sight: Sight,
  unpaid: Cents = sight.judged.unpaid,
  daysLate: number = sight.judged.daysLate,
): readonly RouteJudged[] {
  const grounds = groundsOf(sight, unpaid, daysLate);
  return [
    ...byAgreement(sight, grounds),
    byAgency(sight, grounds),
    ...byCourt(sight, grounds),
    {
      route: 'write-off',
      blocked: [],
      because: ['write-off-when-not-worth-it', 'write-off-tax'],
      ...grounds.inMoney.money['write-off'],
    },
  ];
}

/** Whether nothing closes a route, whatever rung the case stands on. */
export const isFree = (sight: Sight, route: Route): boolean =>
  judgeRoutes(sight).some((each) => each.route === route && each.blocked.length === 0);
