/** The ways a case can end, compared in money after fees and time: open or closed, with every reason. */
import type { Range } from '#domain/assumptions.ts';
import type { Route } from '#domain/case.ts';
import { isTimeBarred } from '#domain/limitation.ts';
import { countryOf } from '#domain/country.ts';
import { forumFor, forumsFor, smallClaimsLimit, type Claimed, type Forum } from '#domain/forums.ts';
import { rulesIf, type RuleId } from '#domain/law.ts';
import { decimal } from '#domain/money.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { RoutePlan } from '#planner/plan/plan-types.ts';
import { assumedFor } from '#planner/plan/assumed.ts';
import { routeMoney } from '#planner/plan/route-money.ts';
import type { Standing } from '#planner/replay/standing.ts';

interface Judged {
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
function holdsOf({ now }: Standing): readonly RuleId[] {
  const { holds } = now.situation.context;
  if (holds.includes('bankruptcy')) return ['route-closed-bankruptcy'];
  if (holds.includes('wrong-person')) return ['route-closed-wrong-person'];
  if (holds.includes('deceased')) return ['route-closed-deceased'];
  if (holds.includes('breathing-space')) return ['route-closed-breathing-space'];
  return [];
}

const quiet = ({ now }: Standing): readonly RuleId[] =>
  now.situation.context.holds.some((hold) => hold === 'lawyer' || hold === 'stop-contact') &&
  !now.situation.context.filed
    ? ['route-closed-no-contact']
    : [];

/** The rung still before agency or court. A claim stops the clock, an agency does not: a short time to sue opens only a court. */
function rungBefore(standing: Standing, stopsTheClock: boolean): Stage | undefined {
  const { now, answers } = standing;
  const exception =
    (stopsTheClock && now.clock === 'near') ||
    (answers.debtor?.signs?.includes('moving-assets') ?? false);
  return now.situation.context.finalDemand === 'passed' || exception || now.situation.context.filed
    ? undefined
    : 'chasing.finalDemand';
}

const exceptionRules = ({ now, answers }: Standing): readonly RuleId[] => [
  ...rulesIf(now.clock === 'near', 'exception-limitation-near'),
  ...rulesIf(answers.debtor?.signs?.includes('moving-assets') ?? false, 'exception-assets-moving'),
];

/** Every route of a case that is not closed, judged on its own. */
function judge(standing: Standing): readonly Judged[] {
  const { unpaid, now, answers, place, daysLate, diagnosis } = standing;
  const held = holdsOf(standing);
  const barred = rulesIf(isTimeBarred(now.clock), 'time-barred-no-court');
  const gone = rulesIf(now.clock === 'extinguished', 'time-barred-extinguished');
  const disputedWhole = rulesIf(
    now.disputed > 0 && now.disputed >= unpaid,
    'route-closed-dispute-first',
  );
  const inCourt = rulesIf(now.situation.context.filed, 'route-closed-in-court');
  const rung = rungBefore(standing, true);
  const entity = answers.creditor?.entity;
  const company = entity === 'company' || entity === 'partnership';
  const claimed: Claimed = {
    entity,
    debtor: answers.debtor?.kind,
    disputed: now.disputed > 0,
  };
  const forum = place && forumFor(place, unpaid, claimed);
  const money = routeMoney(unpaid, assumedFor(standing), company && forum?.company === 'lawyer');
  const notTaken = place !== undefined && forumsFor(place, claimed).length === 0;
  const limit = place && !notTaken ? smallClaimsLimit(place, claimed) : undefined;
  const foreign = place !== undefined && place.currency !== answers.debt.currency;
  const overLimit = limit !== undefined && !foreign && unpaid > limit;
  const clauses = answers.debt.clauses ?? [];
  const worthLess =
    diagnosis.type === 'cannot-pay' ||
    daysLate >= 90 ||
    now.disputed > 0 ||
    (answers.proof !== undefined && answers.proof.length < 2);
  const planRule = countryOf(standing.law, place)?.rules.paymentPlan;
  return [
    {
      route: 'paid-in-full',
      blocked: [...held, ...quiet(standing), ...gone],
      because: ['route-paid-in-full', 'odds-fall-with-age'],
      ...money['paid-in-full'],
    },
    {
      route: 'payment-plan',
      blocked: [...held, ...quiet(standing), ...disputedWhole, ...gone],
      because: ['route-payment-plan', ...(standing.person && planRule ? [planRule] : [])],
      ...money['payment-plan'],
    },
    {
      route: 'settlement',
      blocked: [
        ...held,
        ...quiet(standing),
        ...gone,
        ...rulesIf(answers.goal?.acceptLess === 'no', 'settle-owner-says-no'),
        ...rulesIf(!worthLess, 'settle-not-for-unwilling'),
      ],
      because: ['route-settlement', 'settlement-floor'],
      ...money.settlement,
    },
    {
      route: 'agency',
      blocked: [
        ...held,
        ...quiet(standing),
        ...barred,
        ...disputedWhole,
        ...inCourt,
        ...rulesIf(now.stage === 'agency', 'agency-leave-contact'),
      ],
      rung: rungBefore(standing, false),
      because: [
        'route-agency',
        'agency-net-not-rate',
        ...exceptionRules(standing).filter((rule) => rule !== 'exception-limitation-near'),
      ],
      ...money.agency,
    },
    {
      route: 'small-claims',
      blocked: [
        ...held,
        ...barred,
        ...inCourt,
        ...rulesIf(notTaken, 'court-takes-no-such-debt'),
        ...rulesIf(overLimit, 'court-over-limit'),
        ...rulesIf(clauses.includes('arbitration'), 'court-arbitration-clause'),
      ],
      rung,
      because: [
        limit === undefined || foreign ? 'court-limit-not-known' : 'court-under-limit',
        ...(company && forum ? [COMPANY_RULES[forum.company]] : []),
        ...exceptionRules(standing),
        'judgment-is-not-money',
        'court-can-they-pay',
      ],
      ...money['small-claims'],
    },
    {
      route: 'lawsuit',
      blocked: [
        ...held,
        ...barred,
        ...inCourt,
        ...rulesIf(clauses.includes('arbitration'), 'court-arbitration-clause'),
      ],
      rung,
      because: ['lawsuit-needs-advice', 'judgment-is-not-money', ...exceptionRules(standing)],
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

const COMPANY_RULES: Readonly<Record<Forum['company'], RuleId>> = {
  self: 'court-company-may-appear',
  agent: 'court-company-may-appear',
  'default-only': 'court-company-not-confirmed',
  lawyer: 'court-company-needs-lawyer',
  'not-confirmed': 'court-company-not-confirmed',
};

/** The routes of a case today. A closed case has none. */
export function routesOf(standing: Standing): readonly RoutePlan[] {
  if (standing.now.stage.startsWith('closed')) return [];
  return judge(standing).map(({ route, blocked, rung, because, net, weeks }) => ({
    route,
    open: blocked.length === 0 && rung === undefined,
    ...(blocked.length === 0 && rung ? { opensAfter: rung } : {}),
    because:
      blocked.length > 0 ? blocked : rung ? ['no-court-before-final-demand', ...because] : because,
    net: {
      low: decimal(Math.round(net.low)),
      likely: decimal(Math.round(net.likely)),
      high: decimal(Math.round(net.high)),
    },
    weeks,
  }));
}

/** The route that looks best once the ladder is climbed: by likely net, keeping what the owner wants to keep. */
export function bestRoute(standing: Standing, routes: readonly RoutePlan[]): Route {
  const net = (route: Route) =>
    Number(
      routes.find((each) => each.route === route && each.open)?.net.likely ??
        Number.NEGATIVE_INFINITY,
    );
  const courtly = (['small-claims', 'agency', 'lawsuit'] as const).filter(
    (route) => net(route) > 0,
  );
  const ranked = [...courtly].sort((a, b) => net(b) - net(a));
  const best = ranked[0];
  if (!best)
    return routes.some(({ route, open }) => route === 'settlement' && open) &&
      !isTimeBarred(standing.now.clock)
      ? 'settlement'
      : 'write-off';
  return best;
}
