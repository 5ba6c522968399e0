/**
 * Steps once the ladder is climbed: put the papers in order, check that they can pay, then the
 * owner chooses the way that fits.
 */
import { workingDayBefore, workingDayFrom } from '#domain/calendar.ts';
import type { Route } from '#domain/case.ts';
import { proofOdds } from '#domain/odds.ts';
import { addDays, later, type PlainDate } from '#domain/dates.ts';
import { isTimeBarred } from '#domain/limitation.ts';
import type { RuleId, StepId } from '#domain/law.ts';
import { fairUntil, finalDemand, waitFinalDemand } from '#planner/plan/due/final-demand.ts';
import { lastOwn } from '#planner/plan/due/chasing.ts';
import { promised } from '#planner/plan/due/promise.ts';
import { review } from '#planner/plan/due/reviews.ts';
import { small } from '#planner/plan/due/small.ts';
import { due, type StepDue } from '#planner/plan/due/step-due.ts';
import { worthItStep } from '#planner/plan/due/worth-it.ts';
import { isFree } from '#planner/plan/judge-routes.ts';
import { bestRoute, routeRules, stopsTheClock } from '#planner/plan/routes.ts';
import { hasSign, type Sight } from '#planner/plan/sight.ts';
import type { Decision } from '#planner/replay/life.ts';
import { isDone } from '#planner/replay/memory.ts';

/** Proof that a judge would miss: what was agreed, and that it was delivered or done. */
export function proofIsThin({ answers }: Pick<Sight, 'answers'>): boolean {
  const { proof } = answers;
  if (!proof) return true;
  return proofOdds(proof) !== undefined;
}

/** The last working day on which a claim still stops the clock; undefined while there is time. */
const claimBefore = ({ clock, limitationOn, place }: Sight): PlainDate | undefined =>
  clock === 'near' && limitationOn ? workingDayBefore(limitationOn, place) : undefined;

/** Days for the papers before a claim or a placement. */
const PAPER_DAYS = 7;
/** A plan to keep asking is looked at again after so many days. */
const KEEP_ASKING_DAYS = 60;

/** The main steps while a route is to be chosen, or was. */
export function deciding(sight: Sight): readonly StepDue[] {
  const { life, clock } = sight;
  const { finalDemand: demanded } = life.situation.context;
  if (isTimeBarred(clock)) return barred(sight);
  const near = claimBefore(sight);
  if (!near) {
    const waiting = promised(sight);
    if (waiting.length > 0) return waiting;
    const rest = small(sight);
    if (rest) return rest;
  }
  const { decided } = life.court;
  if (demanded === 'none' && !near && !hasSign(sight, 'moving-assets'))
    return [
      worthItStep(sight) ??
        finalDemand(sight, { since: lastOwn(sight), because: ['final-demand-before-court'] }),
    ];
  const before = needsPapers(decided?.route) ? papers(sight) : [];
  if (decided && decided.since.on >= life.since.on)
    return [...before, ...taken(sight, decided.route)];
  const fair = near ? undefined : fairUntil(sight);
  if (fair && fair >= sight.on) return [...before, waitFinalDemand(sight, fair)];
  if (near) return [...before, routeStep(sight, stopsTheClock(sight), life.since.on)];
  return [...before, choose(sight)];
}

/** Who lets go, or keeps asking by letter, needs no file for a judge. */
const needsPapers = (route: Decision | undefined): boolean =>
  route !== 'write-off' && route !== 'keep-asking';

/** Proof and a look at what they can pay, each until it is put away, since this deciding began. */
function papers(sight: Sight): readonly StepDue[] {
  const { life, on, place, answers } = sight;
  const { memory, court, since } = life;
  // Put away once the final demand had run out, they stay away, however often talks came in
  // between.
  const { demandDeadline } = court;
  const from = demandDeadline && demandDeadline < since.on ? demandDeadline : since.on;
  const open = (id: StepId) => !isDone(memory, id, from, on);
  const steps: StepDue[] = [];
  if (proofIsThin(sight) && open('collect-proof'))
    steps.push(
      due(sight, {
        id: 'collect-proof',
        kind: 'collect-proof',
        since,
        within: 5,
        because: ['proof-before-cost', 'court-evidence-pack'],
        replies: ['done', 'paid', 'part-paid'],
      }),
    );
  if (open('check-can-pay') && court.decided === undefined)
    steps.push(
      due(sight, {
        id: 'check-can-pay',
        kind: 'review',
        since,
        within: 5,
        because: ['court-can-they-pay', 'court-right-defendant'],
        leaves: { kind: 'done' },
        replies: ['done', 'paid', 'part-paid'],
      }),
    );
  if (place === undefined && answers.debtor?.place !== undefined && open('ask-lawyer-place'))
    steps.push(
      due(sight, {
        id: 'ask-lawyer-place',
        kind: 'ask-lawyer',
        since,
        wait: 3,
        workingDay: true,
        within: 7,
        because: ['place-not-covered'],
        replies: ['done', 'paid', 'part-paid'],
      }),
    );
  return steps;
}

/** The choice itself: it rests with the owner, the fitting way named first. */
function choose(sight: Sight): StepDue {
  const { since } = sight.life;
  const fair = fairUntil(sight);
  const best = bestRoute(sight);
  const others = WAYS.filter((way) => way !== best && isFree(sight, way));
  return due(sight, {
    id: 'decide-route',
    kind: 'review',
    since,
    wait: PAPER_DAYS,
    notBefore: fair && addDays(fair, 1),
    earliest: since.on,
    workingDay: true,
    within: 14,
    because: [BEST[best], ...routeRules(sight, best), 'end-the-schedule'],
    leaves: { kind: 'entries' },
    replies: ['done', 'paid', 'part-paid', 'promises', 'disputes'],
    rests: [best, ...others],
    route: best,
  });
}
/** How asking on can end. */
const KEEPING_ENDS: readonly Route[] = ['write-off', 'settlement', 'agency', 'small-claims'];
const WAYS: readonly Route[] = ['small-claims', 'agency', 'lawsuit', 'settlement', 'write-off'];
const BEST: Readonly<Record<Route, RuleId>> = {
  'paid-in-full': 'route-paid-in-full',
  'payment-plan': 'route-payment-plan',
  settlement: 'settlement-floor',
  agency: 'route-agency-best',
  'small-claims': 'route-small-claims-best',
  lawsuit: 'route-lawsuit-best',
  'write-off': 'write-off-when-not-worth-it',
};

/** What a decision that was taken asks for next. */
function taken(
  sight: Sight,
  route: NonNullable<Sight['life']['court']['decided']>['route'],
): readonly StepDue[] {
  const { decided } = sight.life.court;
  const since = decided?.since ?? sight.life.since;
  if (route === 'keep-asking')
    return [
      review(sight, {
        id: 'decide-route',
        since,
        first: KEEP_ASKING_DAYS,
        because: ['keep-asking-has-an-end', 'end-the-schedule'],
        ways: KEEPING_ENDS.filter((way) => isFree(sight, way)),
        replies: ['done', 'paid', 'part-paid', 'promises'],
      }),
    ];
  return [routeStep(sight, route, since.on)];
}

const ROUTE_STEPS = {
  'small-claims': { id: 'file-claim', kind: 'file-claim' },
  lawsuit: { id: 'see-lawyer-lawsuit', kind: 'ask-lawyer' },
  agency: { id: 'place-agency', kind: 'agency' },
  'write-off': { id: 'write-off', kind: 'write-off' },
  settlement: { id: 'offer-settlement', kind: 'offer' },
} as const;

/** The step that takes a route: never after the last day that still stops the clock. */
export function routeStep(sight: Sight, route: Route, sinceOn: PlainDate): StepDue {
  const { life, place, judged } = sight;
  const near = claimBefore(sight);
  const decided = life.court.decided;
  const since = decided && decided.since.on === sinceOn ? decided.since : { on: sinceOn };
  const way = route === 'paid-in-full' || route === 'payment-plan' ? 'settlement' : route;
  const { id, kind } = ROUTE_STEPS[way];
  const from = later(sinceOn, life.file.openedOn);
  const planned = workingDayFrom(addDays(from, way === 'write-off' ? 0 : PAPER_DAYS), place);
  const on = near && planned > near ? later(near, sinceOn) : planned;
  return due(sight, {
    id,
    kind,
    since,
    notBefore: on,
    earliest: since.on,
    within: 14,
    ...(near ? { latest: near } : {}),
    ...(way === 'settlement'
      ? {
          letter: 'settlement' as const,
          channel: 'electronic' as const,
          deadlineDays: judged.waitsOn(sinceOn).offer,
        }
      : {}),
    because: [
      near ? 'exception-limitation-near' : BEST[way],
      ...routeRules(sight, way),
      ...(way === 'small-claims' && place ? (['court-claim-form'] as const) : []),
    ],
    leaves: { kind: 'entries' },
    replies: ['done', 'paid', 'part-paid'],
    route: way,
  });
}

/**
 * Too late to sue: never a court, and a part payment is asked after before anything is given up.
 */
function barred(sight: Sight): readonly StepDue[] {
  const { life, on, answers } = sight;
  const { memory, since } = life;
  const asked = answers.proof?.includes('part-payment') || life.debt.paid > 0;
  const steps: StepDue[] = [];
  if (asked && !isDone(memory, 'find-payment-day', since.on, on))
    steps.push(
      due(sight, {
        id: 'find-payment-day',
        kind: 'ask-lawyer',
        since,
        within: 14,
        because: ['time-barred-which-day', 'time-barred-part-payment'],
        replies: ['done', 'paid', 'accepted'],
      }),
    );
  if (!isDone(memory, 'time-barred-review', since.on, on))
    steps.push(
      due(sight, {
        id: 'time-barred-review',
        kind: 'review',
        since,
        within: 14,
        because: ['time-barred-no-court', 'time-barred-part-payment'],
        leaves: { kind: 'done' },
        replies: ['done', 'paid', 'part-paid', 'accepted'],
      }),
    );
  if (steps.length > 0) return steps;
  return [
    due(sight, {
      id: 'write-off',
      kind: 'write-off',
      since,
      wait: 30,
      within: 30,
      because: ['time-barred-stop', 'write-off-tax'],
      replies: ['done', 'paid', 'accepted'],
      route: 'write-off',
    }),
  ];
}
