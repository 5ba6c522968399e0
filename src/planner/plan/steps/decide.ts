/** Steps once the ladder is climbed: put the papers in order, check that they can pay, then take the route that fits. */
import type { Route } from '#domain/case.ts';
import { workingDayBefore, workingDayFrom } from '#domain/calendar.ts';
import { addDays, earlier, later, type PlainDate } from '#domain/dates.ts';
import { isTimeBarred } from '#domain/limitation.ts';
import type { RoutePlan } from '#planner/plan/plan-types.ts';
import { bestRoute } from '#planner/plan/routes.ts';
import { demandDaysOf, type Standing } from '#planner/replay/standing.ts';
import {
  contactDay,
  replies,
  wouldLead,
  type Draft,
  type Planned,
} from '#planner/plan/steps/draft.ts';
import { finalDemand } from '#planner/plan/steps/final-demand.ts';

/** Proof that a judge would miss: what was agreed, and that it was delivered or done. */
export function proofIsThin({ answers }: Standing): boolean {
  const { proof } = answers;
  if (!proof) return true;
  const agreed =
    proof.includes('contract') || proof.includes('order') || proof.includes('messages');
  const delivered =
    proof.includes('delivery') || proof.includes('acceptance') || proof.includes('part-payment');
  return !(agreed && delivered);
}

/** The last day of the time that a person in the United Kingdom must have, where the final demand gave less. */
export function fairUntil({ now, law, place, person, answers }: Standing): PlainDate | undefined {
  const asLaw =
    place?.country === 'GB' &&
    law.sources[place.demandDaysSource[answers.debtor?.kind ?? 'consumer']]?.kind === 'law';
  if (
    !asLaw ||
    !person ||
    !now.finalDemandOn ||
    !now.demandDeadline ||
    now.situation.context.finalDemand === 'none'
  )
    return undefined;
  const full = addDays(now.finalDemandOn, demandDaysOf({ place, answers }));
  return now.demandDeadline < full ? full : undefined;
}

/** With the time to sue running out only a claim stops the clock; an agency would let it run. */
function beforeItIsTooLate(standing: Standing, routes: readonly RoutePlan[]): Route {
  const open = (route: Route) => routes.find((each) => each.route === route && each.open);
  if (open('small-claims')) return 'small-claims';
  if (Number(open('lawsuit')?.net.likely ?? 0) > 0) return 'lawsuit';
  const best = bestRoute(standing, routes);
  return best === 'agency' ? 'write-off' : best;
}

/** What a route must be likely to leave, in cents, to be worth an owner's hours: this site's judgment. */
const LEAST_WORTH = 5_000;

/** The route, or to let the debt go where hardly anything would be left of it. */
function worthIt(routes: readonly RoutePlan[], best: Route): Route {
  const likely = routes.find(({ route }) => route === best)?.net.likely ?? '0';
  return Number(likely) * 100 < LEAST_WORTH ? 'write-off' : best;
}

export function deciding(
  standing: Standing,
  routes: readonly RoutePlan[],
  planned: Planned,
): readonly Draft[] {
  const { now, today, place, totals } = standing;
  const { situation } = now;
  const paid = replies(standing, situation, ['paid', 'part-paid']);
  if (isTimeBarred(now.clock)) {
    return [
      {
        id: 'time-barred-review',
        kind: 'review',
        on: today,
        latest: addDays(today, 14),
        because: ['time-barred-no-court', 'time-barred-part-payment'],
        then: [...paid, { if: 'accepted', stage: 'negotiating.settlement.agreed' }],
      },
      {
        id: 'write-off',
        kind: 'write-off',
        on: addDays(today, 30),
        because: ['time-barred-stop', 'write-off-tax'],
        then: [{ if: 'done', stage: 'closed.timeBarred' }],
      },
    ];
  }
  const near =
    now.clock === 'near' && now.limitationOn
      ? workingDayBefore(now.limitationOn, place)
      : undefined;
  const moving = standing.answers.debtor?.signs?.includes('moving-assets') ?? false;
  if (situation.context.finalDemand === 'none' && !near && !moving) {
    return finalDemand(standing, planned, today, ['final-demand-before-court']);
  }
  const drafts: Draft[] = [];
  const by = (days: number) =>
    near
      ? later(earlier(workingDayFrom(addDays(today, days), place), near), today)
      : workingDayFrom(addDays(today, days), place);
  if (near || moving) {
    drafts.push({
      id: 'ask-lawyer-urgent',
      kind: 'ask-lawyer',
      on: today,
      latest: by(3),
      because: [near ? 'exception-limitation-near' : 'exception-assets-moving'],
      then: [{ if: 'done', stage: situation.stage }, ...paid],
    });
  }
  if (proofIsThin(standing)) {
    drafts.push({
      id: 'collect-proof',
      kind: 'collect-proof',
      on: today,
      latest: by(5),
      because: ['proof-before-cost', 'court-evidence-pack'],
      then: [{ if: 'done', stage: situation.stage }, ...paid],
    });
  }
  drafts.push({
    id: 'check-can-pay',
    kind: 'review',
    on: today,
    latest: by(5),
    because: ['court-can-they-pay', 'court-right-defendant'],
    then: [{ if: 'done', stage: situation.stage }],
  });
  const best = near
    ? beforeItIsTooLate(standing, routes)
    : worthIt(routes, bestRoute(standing, routes));
  const fair = near ? undefined : fairUntil(standing);
  if (fair && fair > today) {
    drafts.push({
      id: 'wait-final-demand',
      kind: 'wait',
      on: fair,
      earliest: today,
      latest: addDays(fair, 1),
      because: ['final-demand-short', 'final-demand-days'],
      then: paid,
    });
  }
  const start =
    fair && fair >= today ? workingDayFrom(later(addDays(fair, 1), by(7)), place) : by(7);
  const decided = (route: 'agency' | 'small-claims' | 'lawsuit') =>
    wouldLead(standing, situation, { type: 'decided', route }).stage;
  const goods = totals.total;
  if (
    !place &&
    standing.answers.debtor?.place !== undefined &&
    (best === 'small-claims' || best === 'lawsuit')
  ) {
    drafts.push({
      id: 'ask-lawyer-place',
      kind: 'ask-lawyer',
      on: by(3),
      latest: by(7),
      because: ['place-not-covered'],
      then: [{ if: 'done', stage: situation.stage }, ...paid],
    });
  }
  if (best === 'small-claims') {
    drafts.push({
      id: 'file-claim',
      kind: 'file-claim',
      on: start,
      latest: by(21),
      because: [
        near ? 'exception-limitation-near' : 'route-small-claims-best',
        ...(routes
          .find(({ route }) => route === 'small-claims')
          ?.because.filter((rule) => rule.startsWith('court-')) ?? []),
        'court-file-where-debtor-is',
      ],
      then: [{ if: 'done', stage: decided('small-claims') }, ...paid],
    });
  } else if (best === 'lawsuit') {
    drafts.push({
      id: 'see-lawyer-lawsuit',
      kind: 'ask-lawyer',
      on: start,
      latest: by(21),
      because: ['route-lawsuit-best', 'lawsuit-needs-advice'],
      then: [{ if: 'done', stage: decided('lawsuit') }, ...paid],
    });
  } else if (best === 'agency') {
    drafts.push({
      id: 'place-agency',
      kind: 'agency',
      on: start,
      latest: by(21),
      because: ['route-agency-best', 'agency-vet-first'],
      then: [
        { if: 'done', stage: wouldLead(standing, situation, { type: 'placed' }).stage },
        ...paid,
      ],
    });
  } else if (best === 'settlement' && goods > 0) {
    const on = contactDay(standing, planned, 'electronic', start);
    drafts.push({
      id: 'offer-settlement',
      kind: 'offer',
      letter: 'settlement',
      on,
      deadline: workingDayFrom(addDays(on, standing.waits.offer), place),
      because: ['settlement-floor'],
      then: [{ if: 'done', stage: 'negotiating.settlement.offered' }, ...paid],
    });
  }
  drafts.push({
    id: 'write-off',
    kind: 'write-off',
    on: workingDayFrom(addDays(start, best === 'write-off' ? 0 : 90), place),
    because: ['write-off-when-not-worth-it', 'write-off-tax', 'end-the-schedule'],
    then: [{ if: 'done', stage: 'closed.writtenOff' }],
  });
  return drafts;
}
