/**
 * Talks: hear somebody who cannot pay, make one offer that ends, watch its dates, and return to the
 * ladder when it fails.
 */
import { addDays, type PlainDate } from '#domain/dates.ts';
import { sumsOf } from '#domain/sums.ts';
import type { StepId } from '#domain/law.ts';
import { asking, promised } from '#planner/plan/due/promise.ts';
import { finalDemand, type WhyFinal } from '#planner/plan/due/final-demand.ts';
import { notDueSteps } from '#planner/plan/due/not-due.ts';
import { small } from '#planner/plan/due/small.ts';
import { due, type StepDue } from '#planner/plan/due/step-due.ts';
import { worthItStep } from '#planner/plan/due/worth-it.ts';
import type { Sight } from '#planner/plan/sight.ts';
import {
  ASK_DAY,
  missedFrom,
  nextInstalment,
  scheduleOf,
  type Agreed,
} from '#planner/replay/agreements.ts';
import { asksFor, HARDSHIP_CALLS } from '#planner/replay/facts.ts';
import type { Anchor } from '#planner/replay/life.ts';
import { isDone, lastTry, triesSince } from '#planner/replay/memory.ts';

/** Settling for less makes sense for those who cannot pay, once the debt is this old. */
const SETTLE_FROM_DAYS = 90;

/** Since when somebody is known to be unable to pay: their word, or the day the owner said so. */
const hardshipSince = ({ life }: Sight): Anchor =>
  life.talks.said?.what === 'cannot-pay' ? life.talks.said.since : { on: life.file.openedOn };

/**
 * Hear somebody who cannot pay: two calls at most, then an offer in writing, whether they picked up
 * or not.
 */
export function hearAndOffer(sight: Sight): readonly StepDue[] {
  const { life } = sight;
  const { memory, talks } = life;
  const since = hardshipSince(sight);
  const calls = triesSince(memory, 'call', since.on);
  const byPhone = memory.talk !== undefined && memory.talk.on >= since.on;
  const heard = byPhone || (talks.said?.what === 'cannot-pay' && talks.said.logged);
  const last = lastTry(memory, 'call', since.on);
  if (heard || calls >= HARDSHIP_CALLS || memory.tried.offer.ever > 0)
    return [offer(sight, heard ? (memory.talk ?? since) : (last ?? since), heard ? 0 : 2)];
  return [
    due(sight, {
      id: 'call-hardship',
      kind: 'call',
      channel: 'call',
      since: last ?? since,
      wait: last ? 2 : 0,
      tries: calls,
      because: ['verify-hardship', 'steps-for-cannot-pay'],
      replies: ['paid', 'part-paid', 'promises', 'disputes', 'refuses', 'silent'],
    }),
  ];
}

/**
 * One offer that ends: instalments, or less at once where the debt is old and the owner would take
 * less.
 */
function offer(sight: Sight, since: Anchor, wait: number): StepDue {
  const { answers, judged, life } = sight;
  const settle =
    answers.goal?.acceptLess === 'yes' &&
    judged.daysLate >= SETTLE_FROM_DAYS &&
    sight.totals.total >= sumsOf(answers.debt.currency).floor;
  const id: StepId = settle ? 'offer-settlement' : 'offer-payment-plan';
  return due(sight, {
    id,
    kind: 'offer',
    letter: settle ? 'settlement' : 'payment-plan',
    channel: 'electronic',
    since,
    wait,
    tries: life.memory.tried.offer.ever,
    deadlineDays: judged.waitsOn(since.on).offer,
    because: [
      'ask-full-then-part-then-plan',
      settle ? 'settle-for-those-who-cannot' : 'plan-short-and-dated',
      'steps-for-cannot-pay',
    ],
    replies: ['done', 'paid', 'part-paid', 'promises', 'disputes', 'silent'],
  });
}

/** The main steps while there are talks. */
export function negotiating(sight: Sight): readonly StepDue[] {
  const { life, stage } = sight;
  const { agreement } = life.talks;
  switch (stage) {
    case 'negotiating.choosing': {
      const waiting = promised(sight);
      return waiting.length > 0 ? waiting : (small(sight) ?? hearAndOffer(sight));
    }
    case 'negotiating.paymentPlan.proposed':
    case 'negotiating.settlement.offered':
      return agreement ? [offerOpen(sight, agreement)] : [];
    case 'negotiating.paymentPlan.running':
    case 'negotiating.settlement.agreed':
      return agreement ? keeping(sight, agreement) : [];
    case 'negotiating.paymentPlan.broken':
    case 'negotiating.settlement.lapsed':
      return broken(sight, agreement);
    default:
      return [];
  }
}

/**
 * An offer of theirs of less than all, without a day for the rest: a part payment by another name.
 */
const isPartOffered = ({ kind, amount, instalments, balanceThen }: Agreed): boolean => {
  const named = instalments.reduce((sum, each) => sum + each.amount, 0) || (amount ?? 0);
  return kind === 'payment-plan' && named > 0 && named < balanceThen;
};

/** An open offer: theirs is answered, ours is waited for to its last day. */
export function offerOpen(sight: Sight, agreement: Agreed): StepDue {
  const since = { on: agreement.offeredOn, entry: agreement.entryId };
  const { holding, stillSupplying } = sight.answers.debt;
  const goesOn = holding === 'yes' || stillSupplying === 'yes';
  const isPart = isPartOffered(agreement);
  if (agreement.offeredBy === 'debtor')
    return due(sight, {
      id: 'answer-offer',
      kind: 'review',
      since,
      workingDay: true,
      within: 3,
      because: [
        'offer-answer-theirs',
        agreement.kind === 'settlement' ? 'settlement-floor' : 'plan-short-and-dated',
        isPart && 'offer-part-is-a-part',
        isPart && goesOn && 'offer-keep-billing',
      ],
      leaves: { kind: 'entries' },
      replies: ['accepted', 'paid', 'part-paid'],
      rests: [agreement.kind, 'paid-in-full'],
    });
  const until = agreement.expiresOn ?? sight.on;
  return due(sight, {
    id: 'wait-offer',
    kind: 'wait',
    since,
    anchored: true,
    notBefore: until,
    earliest: agreement.offeredOn,
    within: 1,
    because: ['offer-needs-an-end'],
    leaves: { kind: 'time', acts: addDays(until, 1) },
    replies: ['accepted', 'paid', 'silent'],
  });
}

/** While an agreement is kept: wait for its next day, or ask for one where none was named. */
export function keeping(sight: Sight, agreement: Agreed): readonly StepDue[] {
  const { life, place } = sight;
  const acceptedOn = agreement.acceptedOn ?? agreement.offeredOn;
  if (scheduleOf(agreement).length === 0) return withoutDay(sight, agreement, acceptedOn);
  const next = nextInstalment(agreement, life.debt.paid);
  if (!next) return [];
  const rule = agreement.kind === 'settlement' ? 'settlement-by-its-date' : 'plan-kept-wait';
  return [
    due(sight, {
      id: 'wait-instalment',
      kind: 'wait',
      since: { on: acceptedOn },
      anchored: true,
      notBefore: next.on,
      earliest: acceptedOn,
      within: 1,
      tries: next.number - 1,
      because: [rule],
      leaves: { kind: 'time', acts: missedFrom(next.on, place) },
      replies: ['paid', 'part-paid', 'silent'],
    }),
  ];
}

/**
 * An agreement without a day binds to nothing: ask for one three times, then it counts as broken.
 */
function withoutDay(sight: Sight, agreement: Agreed, acceptedOn: PlainDate): readonly StepDue[] {
  // Of a sum so small a day is asked for once, or not at all: then it is let go.
  const rest = small(sight);
  if (rest?.every(({ kind }) => kind === 'close')) return rest;
  const asks = asking(sight, { on: acceptedOn });
  if (asks.length > 0) return asks;
  const third = asksFor(sight.life, acceptedOn)[ASK_DAY.times - 1] ?? sight.on;
  const until = addDays(third, ASK_DAY.days);
  return [
    due(sight, {
      id: 'wait-instalment',
      kind: 'wait',
      since: { on: third },
      anchored: true,
      notBefore: until,
      earliest: third,
      within: 1,
      because: [
        'promise-get-a-day',
        agreement.kind === 'settlement' ? 'settlement-by-its-date' : 'plan-check-each-date',
      ],
      leaves: { kind: 'time', acts: addDays(until, 1) },
      replies: ['paid', 'part-paid', 'silent'],
    }),
  ];
}

/**
 * A day of an agreement has passed: asked about first, then one call for a plan, then the final
 * demand.
 */
function broken(sight: Sight, agreement: Agreed | undefined): readonly StepDue[] {
  const { life, place, stage, judged } = sight;
  const { memory, situation, court } = life;
  const lapsed = stage === 'negotiating.settlement.lapsed';
  const missed = agreement && nextInstalment(agreement, life.debt.paid);
  const from = missed ? missedFrom(missed.on, place) : life.since.on;
  const check = agreement ? askIfItCame(sight, agreement) : [];
  if (check.length > 0) return check;
  const waiting = promised(sight);
  if (waiting.length > 0) return waiting;
  // All that was due has come: what is left is not due yet.
  if (sight.totals.total === 0) return notDueSteps(sight);
  const rest = small(sight);
  if (rest) return rest;
  const called = lastTry(memory, 'call', from);
  if (!lapsed && !called)
    return [
      due(sight, {
        id: 'call-plan-missed',
        kind: 'call',
        channel: 'call',
        since: { on: from },
        because: ['plan-missed-call-first'],
        replies: ['paid', 'part-paid', 'promises', 'cannot-pay', 'silent'],
      }),
    ];
  const renewed = situation.context.finalDemand === 'none' && court.finalDemandOn !== undefined;
  const why: WhyFinal = {
    since: called ?? { on: from },
    wait: called ? judged.waitsOn(called.on).call : 0,
    because: [
      lapsed ? 'settlement-lapsed-full-sum' : 'plan-broken-whole-sum',
      ...(renewed ? (['agreement-fresh-demand'] as const) : []),
    ],
  };
  return [worthItStep(sight) ?? finalDemand(sight, why)];
}

/**
 * Whether the part of an agreement came whose day has passed: asked once, before anything follows
 * from it.
 */
export function askIfItCame(sight: Sight, agreement: Agreed): readonly StepDue[] {
  const { memory, debt } = sight.life;
  const missed = nextInstalment(agreement, debt.paid);
  if (!missed) return [];
  const from = missedFrom(missed.on, sight.place);
  const since = (day: PlainDate | undefined) => day !== undefined && day >= from;
  const asked =
    isDone(memory, 'check-instalment', from, sight.on) ||
    since(memory.own?.on) ||
    since(memory.payment?.on);
  return asked ? [] : [checkInstalment(sight, from, missed.number - 1)];
}

/** Did the instalment come? Asked on the day on which it is missed. */
export function checkInstalment(sight: Sight, from: typeof sight.on, tries: number): StepDue {
  return due(sight, {
    id: 'check-instalment',
    kind: 'review',
    since: { on: from },
    anchored: true,
    tries,
    because: ['plan-check-each-date'],
    leaves: { kind: 'done' },
    replies: ['paid', 'part-paid', 'done'],
  });
}
