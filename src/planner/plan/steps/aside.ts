/** Steps off the ladder: a promise pending, talks, a dispute, an agency, a court, the end. */
import { workingDayFrom } from '#domain/calendar.ts';
import { addDays, addMonths, daysBetween, earlier, later, type PlainDate } from '#domain/dates.ts';
import { rulesIf, type RuleId, type StepId } from '#domain/law.ts';
import { isTimeBarred } from '#domain/limitation.ts';
import { PACE_RULES } from '#domain/pace.ts';
import { nextInstalment } from '#planner/replay/agreements.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { Reply } from '#planner/plan/plan-types.ts';
import type { Standing } from '#planner/replay/standing.ts';
import { climb } from '#planner/plan/steps/chase.ts';
import {
  contactDay,
  replies,
  wouldLead,
  type Draft,
  type Planned,
} from '#planner/plan/steps/draft.ts';
import { decision, finalDemand } from '#planner/plan/steps/final-demand.ts';

type Then = readonly { readonly if: Reply; readonly stage: Stage }[];

/** A promise further off than this is easy to give: ask once for a part now. */
const FAR_PROMISE_DAYS = 30;

/** While a promise is pending nobody is chased: wait for its day, then look at the account. */
export function promised(standing: Standing, planned: Planned): readonly Draft[] {
  const promise = standing.pendingPromise;
  if (!promise) return [];
  const { now, today } = standing;
  const broken = wouldLead(
    standing,
    now.situation,
    { type: 'today' },
    { brokenPromises: now.counts.brokenPromises >= 1 ? 2 : 1 },
  );
  const then = replies(
    standing,
    now.situation,
    ['paid', 'part-paid', 'disputes', 'cannot-pay', 'silent'],
    broken,
  );
  const check: Draft = {
    id: 'check-promise',
    kind: 'review',
    on: promise.brokenFrom,
    because: ['promise-check-next-day'],
    then,
  };
  if (promise.by < today) return [check];
  const far =
    daysBetween(promise.madeOn, promise.by) > FAR_PROMISE_DAYS &&
    daysBetween(today, promise.by) > FAR_PROMISE_DAYS / 2;
  const asked = now.lastChaseOn !== undefined && now.lastChaseOn > promise.madeOn;
  const nearer: readonly Draft[] =
    far && !asked
      ? [
          {
            id: 'ask-nearer-date',
            kind: 'reminder',
            letter: 'reminder',
            on: contactDay(standing, planned, 'electronic', addDays(promise.madeOn, 1)),
            because: ['promise-far-ask-nearer'],
            then: replies(standing, now.situation, [
              'paid',
              'part-paid',
              'promises',
              'cannot-pay',
              'silent',
            ]),
          },
        ]
      : [];
  return [
    ...nearer,
    {
      id: 'wait-promise',
      kind: 'wait',
      on: promise.by,
      earliest: today,
      latest: addDays(promise.by, 1),
      because: ['promise-pending-wait'],
      then,
    },
    check,
  ];
}

/** A dispute is looked into before anything else; what is not disputed is still asked for. */
export function disputed(standing: Standing, planned: Planned): readonly Draft[] {
  const { now, today, unpaid } = standing;
  if (now.stage === 'disputed.answered') {
    const on = contactDay(
      standing,
      planned,
      'post',
      addDays(later(now.lastChaseOn ?? today, now.stageSince), 14),
    );
    const next = wouldLead(standing, now.situation, { type: 'letter', letter: 'demand' });
    const deadline = workingDayFrom(addDays(on, standing.waits.demand), standing.place);
    const letter: Draft = {
      id: 'demand-after-answer',
      kind: 'letter',
      letter: 'demand',
      on,
      deadline,
      because: ['dispute-answered-demand', PACE_RULES[standing.pace]],
      then: replies(
        standing,
        now.situation,
        ['paid', 'part-paid', 'promises', 'disputes', 'cannot-pay', 'refuses', 'silent'],
        next,
      ),
    };
    const up = climb(standing, planned, next, addDays(deadline, 1));
    return [
      letter,
      ...up.drafts,
      ...(up.end.stage === 'deciding' ? [decision(standing, up.endsOn)] : []),
    ];
  }
  const answered = wouldLead(standing, now.situation, { type: 'dispute-answered' });
  const since = now.disputeOn ?? now.stageSince;
  const by = workingDayFrom(addDays(since, 7), standing.place);
  // Three days for the papers, from the day of the dispute; then the answer is next, and does not move on with today.
  const answerFrom = workingDayFrom(later(addDays(since, 3), today), standing.place);
  const drafts: Draft[] =
    answerFrom > today
      ? [
          {
            id: 'collect-proof-dispute',
            kind: 'collect-proof',
            on: today,
            latest: later(by, today),
            because: ['dispute-answer-first', 'dispute-gather-papers', 'steps-for-disputing'],
            then: [{ if: 'done', stage: now.stage }, ...replies(standing, now.situation, ['paid'])],
          },
        ]
      : [];
  drafts.push({
    id: 'answer-dispute',
    kind: 'letter',
    letter: 'dispute-answer',
    on: contactDay(standing, planned, 'post', answerFrom),
    earliest: today,
    because: ['dispute-answer-first', 'steps-for-disputing', 'dispute-whole-invoice-held'],
    then: [{ if: 'done', stage: answered.stage }, ...replies(standing, now.situation, ['paid'])],
  });
  const undisputed = unpaid - now.disputed;
  if (undisputed > 0 && standing.totals.total > now.disputed) {
    drafts.push({
      id: 'ask-undisputed',
      kind: 'reminder',
      letter: 'reminder',
      on: contactDay(standing, planned, 'electronic', addDays(today, 1)),
      because: ['dispute-undisputed-part', 'steps-for-disputing'],
      then: replies(standing, now.situation, [
        'paid',
        'part-paid',
        'promises',
        'cannot-pay',
        'silent',
      ]),
    });
  }
  return drafts;
}

/** Hear somebody who cannot pay, make one offer that ends, and look at the answer. */
export function hearAndOffer(standing: Standing, planned: Planned): readonly Draft[] {
  const { now, today, waits, answers } = standing;
  const { situation } = now;
  const closedBy = (list: readonly Reply[]): Then => replies(standing, situation, list);
  const settle = answers.goal?.acceptLess === 'yes' && standing.daysLate >= 90;
  const talked =
    now.counts.talks > 0 ||
    (now.said === 'cannot-pay' &&
      now.moves.some(({ entry }) => entry.type === 'contact' && entry.said === 'cannot-pay'));
  const hear: readonly Draft[] = talked
    ? []
    : [
        {
          id: 'call-hardship',
          kind: 'call',
          on: contactDay(standing, planned, 'call', today),
          because: ['verify-hardship', 'steps-for-cannot-pay'],
          then: replies(standing, situation, [
            'paid',
            'part-paid',
            'promises',
            'disputes',
            'refuses',
            'silent',
          ]),
        },
      ];
  const on = contactDay(
    standing,
    planned,
    'electronic',
    addDays(hear[0]?.on ?? today, hear[0] ? 2 : 0),
  );
  const offered = wouldLead(standing, situation, {
    type: 'offer',
    offer: settle ? 'settlement' : 'payment-plan',
  });
  const offer: Draft = {
    id: settle ? 'offer-settlement' : 'offer-payment-plan',
    kind: 'offer',
    letter: settle ? 'settlement' : 'payment-plan',
    on,
    deadline: workingDayFrom(addDays(on, waits.offer), standing.place),
    because: [
      'ask-full-then-part-then-plan',
      settle ? 'settle-for-those-who-cannot' : 'plan-short-and-dated',
      'steps-for-cannot-pay',
    ],
    then: [
      { if: 'done', stage: offered.stage },
      ...closedBy(['paid', 'part-paid', 'promises', 'disputes', 'refuses']),
    ],
  };
  return [
    ...hear,
    offer,
    {
      id: 'review-offer',
      kind: 'review',
      on: workingDayFrom(addDays(offer.deadline ?? on, 1), standing.place),
      because: ['offer-needs-an-end'],
      then: closedBy(['promises', 'silent']),
    },
  ];
}

/** Talks: make one offer, wait for its answer, watch its dates, and return to the ladder when it fails. */
export function negotiating(standing: Standing, planned: Planned): readonly Draft[] {
  const { now, today, waits } = standing;
  const { agreement, situation } = now;
  const closedBy = (list: readonly Reply[], silent = situation): Then =>
    replies(standing, situation, list, silent);
  switch (now.stage) {
    case 'negotiating.choosing':
      return hearAndOffer(standing, planned);
    case 'negotiating.paymentPlan.proposed':
    case 'negotiating.settlement.offered': {
      if (agreement?.offeredBy === 'debtor') {
        const by = workingDayFrom(addDays(today, 3), standing.place);
        const answered =
          now.stage === 'negotiating.settlement.offered'
            ? 'settlement-floor'
            : 'plan-short-and-dated';
        return [
          {
            id: 'answer-offer',
            kind: 'review',
            on: today,
            latest: by,
            because: ['offer-answer-theirs', answered],
            then: closedBy(['paid', 'part-paid', 'accepted']),
          },
        ];
      }
      const until = later(
        agreement?.expiresOn ?? addDays(agreement?.offeredOn ?? today, waits.offer),
        today,
      );
      const silent = wouldLead(standing, situation, { type: 'today' }, { offerExpired: true });
      return [
        {
          id: 'wait-offer',
          kind: 'wait',
          on: until,
          earliest: today,
          latest: addDays(until, 1),
          because: ['offer-needs-an-end'],
          then: closedBy(['paid', 'accepted', 'refuses', 'silent'], silent),
        },
        {
          id: 'review-offer',
          kind: 'review',
          on: workingDayFrom(addDays(until, 1), standing.place),
          because: ['offer-needs-an-end'],
          then: closedBy(['accepted', 'silent'], silent),
        },
      ];
    }
    case 'negotiating.paymentPlan.running':
    case 'negotiating.settlement.agreed': {
      const due = agreement && nextInstalment(agreement, now.paid);
      const on = later(due?.on ?? agreement?.expiresOn ?? addDays(today, 30), today);
      const missed = wouldLead(standing, situation, { type: 'today' }, { agreementBroken: true });
      const rule =
        now.stage === 'negotiating.settlement.agreed' ? 'settlement-by-its-date' : 'plan-kept-wait';
      return [
        {
          id: 'wait-instalment',
          kind: 'wait',
          on,
          earliest: today,
          latest: addDays(on, 1),
          because: [rule],
          then: closedBy(['paid', 'part-paid', 'silent'], missed),
        },
        {
          id: 'check-instalment',
          kind: 'review',
          on: workingDayFrom(addDays(on, 1), standing.place),
          because: ['plan-check-each-date'],
          then: closedBy(['paid', 'part-paid', 'silent'], missed),
        },
      ];
    }
    default: {
      if (isTimeBarred(now.clock)) {
        return [
          {
            id: 'time-barred-review',
            kind: 'review',
            on: today,
            latest: addDays(today, 14),
            because: ['time-barred-no-court', 'time-barred-part-payment'],
            then: closedBy(['paid', 'part-paid', 'accepted']),
          },
        ];
      }
      const lapsed = now.stage === 'negotiating.settlement.lapsed';
      const renewed =
        now.situation.context.finalDemand === 'none' && now.finalDemandOn !== undefined;
      const drafts: Draft[] = [];
      // One call after a missed payment; once it was tried, the final demand follows and no further call.
      const missed = agreement && nextInstalment(agreement, now.paid);
      const tried =
        missed && now.lastChaseOn && now.lastChaseOn > missed.on ? now.lastChaseOn : undefined;
      if (!lapsed && !tried) {
        drafts.push({
          id: 'call-plan-missed',
          kind: 'call',
          on: contactDay(standing, planned, 'call', today),
          because: ['plan-missed-call-first'],
          then: closedBy(['paid', 'part-paid', 'promises', 'cannot-pay', 'silent']),
        });
      }
      const from = tried ? addDays(tried, waits.call) : addDays(today, lapsed ? 0 : 7);
      const because: readonly RuleId[] = [
        lapsed ? 'settlement-lapsed-full-sum' : 'plan-broken-whole-sum',
        ...rulesIf(renewed, 'agreement-fresh-demand'),
      ];
      return [...drafts, ...finalDemand(standing, planned, from, because)];
    }
  }
}

/** With an agency: leave contact to it, ask for a report each month, and pass payments on. */
export function agency(standing: Standing): readonly Draft[] {
  const { now, today } = standing;
  // Every thirty days since it was placed, whatever day the plan is looked at.
  const months = Math.floor(Math.max(0, daysBetween(now.stageSince, today) - 1) / 30) + 1;
  const on = workingDayFrom(addDays(now.stageSince, 30 * months), standing.place);
  const then = replies(standing, now.situation, ['paid', 'part-paid']);
  return [
    {
      id: 'agency-check-in',
      kind: 'review',
      on,
      because: ['agency-leave-contact', 'agency-direct-payments'],
      then,
    },
    {
      id: 'agency-decide',
      kind: 'review',
      on: workingDayFrom(later(addDays(now.stageSince, 120), today), standing.place),
      because: ['end-the-schedule'],
      then,
    },
  ];
}

/** Before a court: from the papers to what follows a judgment. */
export function court(standing: Standing): readonly Draft[] {
  const { now, today, place, person } = standing;
  const limit = now.limitationOn;
  const then = (list: readonly Reply[]) => replies(standing, now.situation, list);
  const military: Draft[] =
    person && place?.country === 'US'
      ? [
          {
            id: 'military-check',
            kind: 'ask-lawyer',
            on: later(
              now.hearingOn ? addDays(now.hearingOn, -7) : addDays(now.stageSince, 14),
              today,
            ),
            because: ['military-before-default'],
            then: [{ if: 'done', stage: now.stage }],
          },
        ]
      : [];
  switch (now.stage) {
    case 'court.preparing': {
      const filed = wouldLead(
        standing,
        now.situation,
        { type: 'filed' },
        { clock: now.clock === 'near' ? 'near' : 'running', movingAssets: true },
      );
      // A week for the papers, from the day it was decided; then the claim is next.
      const by = workingDayFrom(later(addDays(now.stageSince, 7), today), place);
      return [
        ...(by > today
          ? [
              {
                id: 'collect-proof',
                kind: 'collect-proof',
                on: today,
                latest: by,
                because: ['court-evidence-pack', 'court-right-defendant'],
                then: [{ if: 'done', stage: now.stage }],
              } as const,
            ]
          : []),
        {
          id: now.decidedRoute === 'lawsuit' ? 'see-lawyer-lawsuit' : 'file-claim',
          kind: now.decidedRoute === 'lawsuit' ? 'ask-lawyer' : 'file-claim',
          on: by,
          latest: limit ? earlier(addDays(by, 14), later(limit, by)) : addDays(by, 14),
          because: [
            now.decidedRoute === 'lawsuit' ? 'lawsuit-needs-advice' : 'court-file-where-debtor-is',
            'court-can-they-pay',
          ],
          then: [{ if: 'done', stage: filed.stage }, ...then(['paid'])],
        },
      ];
    }
    case 'court.filed':
      return [
        {
          id: 'wait-court',
          kind: 'wait',
          on: later(addDays(now.stageSince, 30), today),
          earliest: today,
          because: ['court-wait-for-answer', 'court-papers-are-not-contact'],
          then: then(['paid', 'part-paid']),
        },
        ...military,
        {
          id: 'prepare-hearing',
          kind: 'collect-proof',
          on: later(addDays(now.stageSince, 31), today),
          because: ['court-evidence-pack'],
          then: [{ if: 'done', stage: 'court.hearing' }],
        },
      ];
    case 'court.hearing': {
      if (!now.hearingOn || now.hearingOn < today) {
        return [
          {
            id: 'hearing-result',
            kind: 'review',
            on: today,
            latest: addDays(today, 7),
            because: ['court-hearing-calm'],
            then: [{ if: 'done', stage: 'court.judgment' }],
          },
        ];
      }
      const hearing = now.hearingOn;
      return [
        {
          id: 'prepare-hearing',
          kind: 'collect-proof',
          on: later(today, addDays(hearing, -7)),
          latest: hearing,
          because: ['court-evidence-pack'],
          then: [{ if: 'done', stage: now.stage }],
        },
        ...military,
        {
          id: 'hearing',
          kind: 'review',
          on: hearing,
          earliest: hearing,
          latest: hearing,
          because: ['court-hearing-calm'],
          then: [{ if: 'done', stage: 'court.judgment' }],
        },
      ];
    }
    case 'court.judgment': {
      const enforce = addDays(now.judgmentOn ?? today, 30);
      return [
        {
          id: 'wait-judgment',
          kind: 'wait',
          on: later(enforce, today),
          earliest: today,
          because: ['judgment-is-not-money'],
          then: then(['paid', 'part-paid']).concat([{ if: 'silent', stage: 'court.enforcing' }]),
        },
        {
          id: 'enforce',
          kind: 'enforce',
          on: workingDayFrom(addDays(later(enforce, today), 1), place),
          because: ['judgment-enforce-by-what-is-known'],
          then: then(['paid', 'part-paid']),
        },
      ];
    }
    default:
      return [
        {
          id: 'enforce',
          kind: 'enforce',
          on: today,
          latest: addDays(today, 14),
          because: ['judgment-enforce-by-what-is-known', 'judgment-is-not-money'],
          then: then(['paid', 'part-paid']),
        },
        {
          id: 'enforce-review',
          kind: 'review',
          on: later(addMonths(now.stageSince, 3), today),
          because: ['end-the-schedule'],
          then: then(['paid']),
        },
      ];
  }
}

const CLOSINGS: Readonly<
  Partial<Record<Stage, { readonly id: StepId; readonly because: readonly RuleId[] }>>
> = {
  'closed.paid': { id: 'closed-paid', because: ['closed-thank', 'closed-prevent'] },
  'closed.settled': { id: 'closed-settled', because: ['closed-settled-final', 'closed-prevent'] },
  'closed.writtenOff': { id: 'closed-written-off', because: ['write-off-tax', 'closed-prevent'] },
  'closed.discharged': { id: 'closed-discharged', because: ['discharge-ends-collection'] },
  'closed.timeBarred': { id: 'closed-time-barred', because: ['time-barred-stop', 'write-off-tax'] },
};

/** A closed case has one step: what to keep, and what to do better next time. */
export function closed(standing: Standing): readonly Draft[] {
  const closing = CLOSINGS[standing.now.stage];
  const on: PlainDate = standing.today;
  return closing ? [{ id: closing.id, kind: 'close', on, because: closing.because }] : [];
}
