/**
 * The ways a case can end, compared in money after fees and time: closed by what, and with every
 * reason.
 */
import type { Range } from '#domain/assumptions.ts';
import type { Route } from '#domain/case.ts';
import { daysBetween } from '#domain/dates.ts';
import { countryOf } from '#domain/country.ts';
import { isTimeBarred } from '#domain/limitation.ts';
import { rulesIf, type RuleId } from '#domain/law.ts';
import { agreedPct } from '#domain/interest.ts';
import { percentOf, type Cents } from '#domain/money.ts';
import { settlementFloor } from '#domain/settlement-floor.ts';
import { sumsOf } from '#domain/sums.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import { claimable } from '#planner/plan/claim.ts';
import { courtFor } from '#planner/plan/court-for.ts';
import { routesInMoney } from '#planner/plan/route-terms.ts';
import { hasSign, type Sight } from '#planner/plan/sight.ts';
import { areTalksSpent } from '#planner/replay/facts.ts';

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
 * Why nobody goes to a court: the claim cannot be served, or the debtor is gone, before somebody
 * has looked into it.
 */
function unreachable({ answers, life }: Sight): readonly RuleId[] {
  const closed = life.notices.seen.has('closed') && !life.memory.done.has('check-closed-business');
  if (closed) return ['business-closed-act-now'];
  const gone = answers.debtor?.reach === 'gone' && !life.memory.done.has('check-can-pay');
  return gone ? ['court-right-defendant'] : [];
}

/**
 * Settling for less makes sense where the debt is worth less: they cannot pay, it is old, disputed,
 * or thinly proven.
 */
const isWorthLess = ({ judged, answers }: Sight): boolean =>
  judged.diagnosis.type === 'cannot-pay' ||
  judged.daysLate >= 90 ||
  judged.disputed > 0 ||
  (answers.proof !== undefined && answers.proof.length < 2);

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
  const { life, answers, place, law, judged, clock, stage } = sight;
  const held = holdsOf(sight);
  const quiet = quietOf(sight);
  const barred = rulesIf(isTimeBarred(clock), 'time-barred-no-court');
  const gone = rulesIf(clock === 'extinguished', 'time-barred-extinguished');
  const isWhole = judged.disputed > 0 && judged.undisputed === 0;
  const whole = rulesIf(isWhole, 'route-closed-dispute-first');
  const inCourt = rulesIf(life.situation.context.filed, 'route-closed-in-court');
  const clauses = answers.debt.clauses ?? [];
  const arbitration = rulesIf(clauses.includes('arbitration'), 'court-arbitration-clause');
  const claim = claimable(sight, unpaid);
  const court = courtFor(sight, claim);
  const inMoney = routesInMoney(sight, claim > 0 ? claim : unpaid, daysLate, court.lawyerNeeded);
  const { money } = inMoney;
  const planRule = countryOf(law, place)?.rules.paymentPlan;
  const rung = rungBefore(sight, true);
  return [
    {
      route: 'paid-in-full',
      blocked: [...held, ...quiet, ...gone],
      because: ['route-paid-in-full', 'odds-fall-with-age', ...inMoney.odds],
      ...money['paid-in-full'],
    },
    {
      route: 'payment-plan',
      blocked: [...held, ...quiet, ...whole, ...gone],
      because: ['route-payment-plan', ...(sight.person && planRule ? [planRule] : [])],
      ...money['payment-plan'],
    },
    {
      route: 'settlement',
      blocked: [
        ...held,
        ...quiet,
        ...gone,
        ...rulesIf(answers.goal?.acceptLess === 'no', 'settle-owner-says-no'),
        ...rulesIf(!isWorthLess(sight), 'settle-not-for-unwilling'),
      ],
      because: ['route-settlement', 'settlement-floor'],
      ...money.settlement,
    },
    {
      route: 'agency',
      blocked: [
        ...held,
        ...quiet,
        ...barred,
        ...whole,
        ...inCourt,
        ...rulesIf(stage === 'agency', 'agency-leave-contact'),
      ],
      rung: rungBefore(sight, false),
      because: [
        'route-agency',
        'agency-net-not-rate',
        ...inMoney.agencyCosts,
        ...exceptionRules(sight).filter((rule) => rule !== 'exception-limitation-near'),
      ],
      ...money.agency,
    },
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
        ...court.companyRules,
        ...inMoney.smallClaimsCosts,
        ...exceptionRules(sight),
        ...inMoney.courtOdds,
        'judgment-is-not-money',
        'court-can-they-pay',
      ],
      ...money['small-claims'],
    },
    {
      route: 'lawsuit',
      blocked: [...held, ...barred, ...inCourt, ...arbitration],
      rung,
      because: [
        'lawsuit-needs-advice',
        ...inMoney.lawsuitCosts,
        ...inMoney.courtOdds,
        'judgment-is-not-money',
        ...exceptionRules(sight),
      ],
      ...money.lawsuit,
    },
    {
      route: 'write-off',
      blocked: [],
      because: ['write-off-when-not-worth-it', 'write-off-tax'],
      ...money['write-off'],
    },
  ];
}

/** Whether nothing closes a route, whatever rung the case stands on. */
export const isFree = (sight: Sight, route: Route): boolean =>
  judgeRoutes(sight).some((each) => each.route === route && each.blocked.length === 0);

/** The ways that cost money, and bring some. */
const COSTLY: readonly Route[] = ['small-claims', 'agency', 'lawsuit'];

/**
 * The age of the debt when the way is chosen: as of the final demand, once it has gone out, for
 * what that demand named still holds when its days are over.
 */
function ageOfChoice({ life, judged, oldestDueOn }: Sight): number {
  const { finalDemandOn } = life.court;
  const demanded = life.situation.context.finalDemand !== 'none' && finalDemandOn !== undefined;
  if (!demanded || oldestDueOn === undefined) return judged.daysLate;
  return Math.max(0, Math.min(judged.daysLate, daysBetween(oldestDueOn, finalDemandOn)));
}

/**
 * What a route must leave: four fifths of it are enough for one that a final demand may have named.
 */
function worthOf({ life, answers }: Sight): Cents {
  const { worthRoute } = sumsOf(answers.debt.currency);
  return life.situation.context.finalDemand === 'none' ? worthRoute : percentOf(worthRoute, 80);
}

/**
 * The route that looks best once the ladder is climbed: by what it is likely to leave. One that
 * leaves hardly anything for an owner's hours is none; nobody is sued who cannot be served, or has
 * closed, before that was looked into.
 */
export function bestRoute(sight: Sight): Route {
  const free = judgeRoutes(sight, sight.judged.unpaid, ageOfChoice(sight)).filter(
    ({ blocked }) => blocked.length === 0,
  );
  const worthRoute = worthOf(sight);
  const shut = unreachable(sight).length > 0;
  const worth = free
    .filter(({ route, net }) => COSTLY.includes(route) && net.likely >= worthRoute)
    .filter(({ route }) => (!shut && !sight.life.court.dismissed) || route === 'agency')
    .sort((a, b) => b.net.likely - a.net.likely);
  const best = worth[0];
  if (best) return best.route;
  const settles = free.some(({ route, net }) => route === 'settlement' && net.likely >= worthRoute);
  // Nobody is there to take an offer, or talks have nothing more to bring.
  const gone = shut || sight.answers.debtor?.reach === 'gone' || areTalksSpent(sight.life);
  return settles && !gone && !isTimeBarred(sight.clock) ? 'settlement' : 'write-off';
}

/** Odds under which nobody is there to keep a payment plan. */
const NO_TALKS: ReadonlySet<RuleId> = new Set(['odds-silent', 'odds-gone', 'odds-closed']);

/** The least worth taking in a settlement, in cents, and the way that would leave as much. */
export interface LeastWorth {
  readonly floor: Cents;
  readonly instead?: Route;
}

/**
 * The least worth taking in a settlement: what the best other way is likely to leave after its
 * fees, less what the contract's own interest would have made of the wait
 * (`settlement-floor-formula`). Zero where none leaves anything.
 */
export function leastWorth(
  judged: readonly RouteJudged[],
  { answers: { debt } }: Sight,
): LeastWorth {
  const whole = judged.find(({ route }) => route === 'paid-in-full');
  const talks = !whole?.because.some((rule) => NO_TALKS.has(rule));
  const instead: readonly Route[] = talks ? [...COSTLY, 'payment-plan'] : COSTLY;
  const free = judged.filter(
    ({ route, blocked }) => instead.includes(route) && blocked.length === 0,
  );
  const best = free.sort((a, b) => b.net.likely - a.net.likely)[0];
  if (!best) return { floor: 0 };
  const [soonest, latest] = best.weeks;
  const { floor } = settlementFloor({
    owed: Math.max(0, Math.round(best.net.likely)),
    chancePct: 100,
    feePct: 0,
    cost: 0,
    weeks: (soonest + latest) / 2,
    yearPct: Number(agreedPct(debt) ?? 0),
  });
  return floor > 0 ? { floor, instead: best.route } : { floor };
}

/** The settlement floor of a case as of its last change, in cents. */
export const settlementFloorFor = (sight: Sight): Cents =>
  leastWorth(judgeRoutes(sight), sight).floor;

/** With the time to sue running out only a claim stops the clock; an agency would let it run. */
export function stopsTheClock(sight: Sight): Route {
  const open = judgeRoutes(sight).filter(({ blocked }) => blocked.length === 0);
  if (open.some(({ route }) => route === 'small-claims')) return 'small-claims';
  const lawsuit = open.find(({ route }) => route === 'lawsuit');
  return lawsuit && lawsuit.net.likely > 0 ? 'lawsuit' : 'write-off';
}

/** Rules of a route that belong to the step that takes it. */
export function routeRules(sight: Sight, route: Route): readonly RuleId[] {
  switch (route) {
    case 'small-claims':
      return [
        ...(judgeRoutes(sight)
          .find((each) => each.route === 'small-claims')
          ?.because.filter((rule) => rule.startsWith('court-')) ?? []),
        'court-file-where-debtor-is',
      ];
    case 'lawsuit':
      return ['lawsuit-needs-advice'];
    case 'agency':
      return ['agency-vet-first'];
    case 'write-off':
      return ['write-off-tax', 'end-the-schedule'];
    case 'settlement':
    case 'payment-plan':
    case 'paid-in-full':
      return [];
  }
}
