/** The ways a case can end, compared in money after fees and time: closed by what, and with every reason. */
import type { Range } from '#domain/assumptions.ts';
import type { Route } from '#domain/case.ts';
import { countryOf } from '#domain/country.ts';
import { isTimeBarred } from '#domain/limitation.ts';
import { forumFor, forumsFor, smallClaimsLimit, type Claimed, type Forum } from '#domain/forums.ts';
import { rulesIf, type RuleId } from '#domain/law.ts';
import type { Cents } from '#domain/money.ts';
import { sumsOf } from '#domain/sums.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import { assumedFor } from '#planner/plan/assumed.ts';
import { claimable } from '#planner/plan/claim.ts';
import { routeMoney } from '#planner/plan/route-money.ts';
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

/** The rung still before agency or court. A claim stops the clock, an agency does not: a short time to sue opens only a court. */
function rungBefore(sight: Sight, stops: boolean): Stage | undefined {
  const { finalDemand, filed } = sight.life.situation.context;
  const exception = (stops && sight.clock === 'near') || hasSign(sight, 'moving-assets');
  return finalDemand === 'passed' || exception || filed ? undefined : 'chasing.finalDemand';
}

const exceptionRules = (sight: Sight): readonly RuleId[] => [
  ...rulesIf(sight.clock === 'near', 'exception-limitation-near'),
  ...rulesIf(hasSign(sight, 'moving-assets'), 'exception-assets-moving'),
];

const isCompany = (entity: string | undefined): boolean =>
  entity === 'company' || entity === 'partnership';

/** Why nobody goes to a court: the claim cannot be served, or the debtor is gone, before somebody has looked into it. */
function unreachable({ answers, life }: Sight): readonly RuleId[] {
  const closed = life.notices.seen.has('closed') && !life.memory.done.has('check-closed-business');
  if (closed) return ['business-closed-act-now'];
  const gone = answers.debtor?.reach === 'gone' && !life.memory.done.has('check-can-pay');
  return gone ? ['court-right-defendant'] : [];
}

const COMPANY_RULES: Readonly<Record<Forum['company'], RuleId>> = {
  self: 'court-company-may-appear',
  agent: 'court-company-may-appear',
  'default-only': 'court-company-not-confirmed',
  lawyer: 'court-company-needs-lawyer',
  'not-confirmed': 'court-company-not-confirmed',
};

/** The court for a claim of this sum: whether one takes it, its limit, and who may speak there. */
function courtFor({ place, answers, judged }: Sight, claim: Cents) {
  const { entity } = answers.creditor ?? {};
  const claimed: Claimed = {
    entity,
    debtor: answers.debtor?.kind,
    disputed: judged.disputed > 0,
  };
  const forum = place && forumFor(place, claim, claimed);
  const notTaken = place !== undefined && forumsFor(place, claimed).length === 0;
  const limit = place && !notTaken ? smallClaimsLimit(place, claimed) : undefined;
  const foreign = place !== undefined && place.currency !== answers.debt.currency;
  const company = isCompany(entity);
  return {
    notTaken,
    limitKnown: limit !== undefined && !foreign,
    over: limit !== undefined && !foreign && claim > limit,
    lawyerNeeded: company && forum?.company === 'lawyer',
    companyRules: company && forum ? [COMPANY_RULES[forum.company]] : [],
  };
}

/** Settling for less makes sense where the debt is worth less: they cannot pay, it is old, disputed, or thinly proven. */
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
  const isWhole = judged.disputed > 0 && judged.disputed >= unpaid;
  const whole = rulesIf(isWhole, 'route-closed-dispute-first');
  const inCourt = rulesIf(life.situation.context.filed, 'route-closed-in-court');
  const clauses = answers.debt.clauses ?? [];
  const arbitration = rulesIf(clauses.includes('arbitration'), 'court-arbitration-clause');
  const claim = claimable(sight, unpaid);
  const court = courtFor(sight, claim);
  const money = routeMoney(
    claim > 0 ? claim : unpaid,
    assumedFor({ answers, place, unpaid, daysLate }),
    court.lawyerNeeded,
  );
  const planRule = countryOf(law, place)?.rules.paymentPlan;
  const rung = rungBefore(sight, true);
  return [
    {
      route: 'paid-in-full',
      blocked: [...held, ...quiet, ...gone],
      because: ['route-paid-in-full', 'odds-fall-with-age'],
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
        ...exceptionRules(sight),
        'judgment-is-not-money',
        'court-can-they-pay',
      ],
      ...money['small-claims'],
    },
    {
      route: 'lawsuit',
      blocked: [...held, ...barred, ...inCourt, ...arbitration],
      rung,
      because: ['lawsuit-needs-advice', 'judgment-is-not-money', ...exceptionRules(sight)],
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

/** The ways that cost money, and bring some. */
const COSTLY: readonly Route[] = ['small-claims', 'agency', 'lawsuit'];

/**
 * The route that looks best once the ladder is climbed: by what it is likely to leave. One that leaves hardly anything for
 * an owner's hours is none; nobody is sued who cannot be served, or has closed, before that was looked into.
 */
export function bestRoute(sight: Sight): Route {
  const judged = judgeRoutes(sight).filter(({ blocked }) => blocked.length === 0);
  const { worthRoute } = sumsOf(sight.answers.debt.currency);
  const shut = unreachable(sight).length > 0;
  const worth = judged
    .filter(({ route, net }) => COSTLY.includes(route) && net.likely >= worthRoute)
    .filter(({ route }) => (!shut && !sight.life.court.dismissed) || route === 'agency')
    .sort((a, b) => b.net.likely - a.net.likely);
  const best = worth[0];
  if (best) return best.route;
  const settles = judged.some(
    ({ route, net }) => route === 'settlement' && net.likely >= worthRoute,
  );
  // Nobody is there to take an offer, or talks have nothing more to bring.
  const gone = sight.answers.debtor?.reach === 'gone' || areTalksSpent(sight.life);
  const mayOffer = settles && !gone && !isTimeBarred(sight.clock);
  return mayOffer ? 'settlement' : 'write-off';
}

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
