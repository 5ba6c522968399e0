/** The routes compared: which looks best, what it must leave, and the least worth settling for. */
import type { Route } from '#domain/case.ts';
import { daysBetween } from '#domain/dates.ts';
import { isTimeBarred } from '#domain/limitation.ts';
import type { RuleId } from '#domain/law.ts';
import { agreedPct } from '#domain/interest.ts';
import { percentOf, type Cents } from '#domain/money.ts';
import { settlementFloor } from '#domain/settlement-floor.ts';
import { sumsOf } from '#domain/sums.ts';
import { judgeRoutes, type RouteJudged } from '#planner/plan/judge-routes.ts';
import type { Sight } from '#planner/plan/sight.ts';
import { areTalksSpent } from '#planner/replay/facts.ts';

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

/** What the route itself says of its court. */
const courtRules = (sight: Sight, route: Route): readonly RuleId[] =>
  judgeRoutes(sight)
    .find((each) => each.route === route)
    ?.because.filter((rule) => rule.startsWith('court-')) ?? [];

/** Rules of a route that belong to the step that takes it. */
export function routeRules(sight: Sight, route: Route): readonly RuleId[] {
  switch (route) {
    case 'small-claims':
      return [...courtRules(sight, route), 'court-file-where-debtor-is'];
    case 'lawsuit':
      return [
        'lawsuit-needs-advice',
        ...courtRules(sight, route).filter((rule) => rule === 'court-next-above'),
      ];
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
