/**
 * Steps up the ladder: reminder, call, demand, final demand, each anchored in what was done before
 * it.
 */
import { CALLS_TRIED, remindersNeeded } from '#domain/cadence.ts';
import { addDays } from '#domain/dates.ts';
import { badCheckWords } from '#domain/money-words.ts';
import { sumsOf } from '#domain/sums.ts';
import { rulesIf, type RuleId } from '#domain/law.ts';
import { askDay, promised } from '#planner/plan/due/promise.ts';
import { finalDemand, waitFinalDemand } from '#planner/plan/due/final-demand.ts';
import { small } from '#planner/plan/due/small.ts';
import { hearAndOffer } from '#planner/plan/due/talks.ts';
import {
  due,
  shared,
  USUAL_REPLIES,
  type StepDue,
  type StepSpec,
} from '#planner/plan/due/step-due.ts';
import { worthItStep } from '#planner/plan/due/worth-it.ts';
import { hasSign, type Sight } from '#planner/plan/sight.ts';
import { isHearing } from '#planner/replay/facts.ts';
import type { Anchor } from '#planner/replay/life.ts';
import { lastTry, triesSince } from '#planner/replay/memory.ts';

/** Time is against the owner: the final demand goes out at once, where it still can do good. */
const isStraight = (sight: Sight): boolean =>
  hasSign(sight, 'moving-assets') || sight.life.notices.seen.has('closed');

/** The main steps while the ladder is climbed. */
export function chasingSteps(sight: Sight): readonly StepDue[] {
  const { life, clock } = sight;
  if (clock !== 'near') {
    const waiting = promised(sight);
    if (waiting.length > 0) return waiting;
  }
  const rest = small(sight);
  if (rest) return rest;
  const day = askDay(sight);
  if (day.length > 0) return day;
  if (isHearing(life)) return hearAndOffer(sight);
  const after = afterReturn(sight) ?? afterPromise(sight);
  return after ? [after] : rung(sight);
}

/**
 * Money that went back: one call to hear why, and to get it another way, before the ladder goes on.
 */
function afterReturn(sight: Sight): StepDue | undefined {
  const { debt, memory, situation } = sight.life;
  const { cameBack } = debt;
  const { place } = sight;
  const tool = debt.bounced ? place?.money.badCheck : undefined;
  const check = tool !== undefined && badCheckWords(tool, place?.currency ?? 'USD') !== '';
  const own = memory.own?.on;
  if (
    !cameBack ||
    situation.context.finalDemand !== 'none' ||
    (own !== undefined && own >= cameBack.on)
  )
    return undefined;
  return due(sight, {
    id: 'call-payment-returned',
    kind: 'call',
    channel: 'call',
    since: cameBack,
    because: ['type-payment-came-back', ...rulesIf(check, 'bad-check-here'), ...shared(sight)],
    replies: USUAL_REPLIES,
  });
}

/**
 * One call after a broken promise, or one letter for the rest after a kept one, before the ladder
 * goes on.
 */
function afterPromise(sight: Sight): StepDue | undefined {
  const { life, stage } = sight;
  const { talks, memory, situation } = life;
  const last = talks.promises.at(-1);
  if (!last || situation.context.finalDemand !== 'none') return undefined;
  const own = memory.own?.on;
  if (last.state === 'broken' && talks.broken === 1 && stage !== 'chasing.reminder') {
    if (own !== undefined && own >= last.brokenFrom) return undefined;
    return due(sight, {
      id: 'call-promise-broken',
      kind: 'call',
      channel: 'call',
      since: { on: last.brokenFrom },
      because: ['promise-broken-call-soon', ...shared(sight)],
      replies: USUAL_REPLIES,
    });
  }
  const paid = memory.payment;
  const asked = own !== undefined && own > last.madeOn;
  if (last.state !== 'kept' || asked || !paid || stage === 'chasing.reminder') return undefined;
  return due(sight, {
    id: 'ask-rest',
    kind: 'reminder',
    letter: 'reminder',
    channel: 'electronic',
    since: paid,
    wait: 1,
    because: ['promise-kept-ask-rest', ...shared(sight)],
    replies: USUAL_REPLIES,
  });
}

/** The step of the rung on which the case stands. */
export function rung(sight: Sight): readonly StepDue[] {
  const { stage, life, answers } = sight;
  const { finalDemand: sent } = life.situation.context;
  const straight = isStraight(sight);
  if (sent !== 'none') return [waitFinalDemand(sight)];
  if (straight || stage === 'chasing.finalDemand')
    return [worthItStep(sight) ?? finalDemand(sight, whyFinal(sight, straight))];
  // Nobody is there to take a call; a letter to every known address is what is left.
  const gone = answers.debtor?.reach === 'gone';
  if (stage === 'chasing.reminder') return [reminder(sight)];
  if (stage === 'chasing.call' && !gone) return [call(sight)];
  const inside = gone ? undefined : escalateInside(sight);
  return [worthItStep(sight) ?? inside ?? demand(sight, gone)];
}

/**
 * Reminders and calls, taken together, after which a large business has had every chance to see an
 * oversight.
 */
const MANY_TRIES = 6;

/**
 * A large sum, a business that talks, and many tries before the case was opened: one call further
 * up, before the demand.
 */
function escalateInside(sight: Sight): StepDue | undefined {
  const { life, answers, totals } = sight;
  const { debtor, before, debt } = answers;
  const tries = (before?.reminders ?? 0) + (before?.calls ?? 0);
  if (debtor?.kind !== 'business' || debtor.reach === 'silent' || tries < MANY_TRIES)
    return undefined;
  if (totals.total < sumsOf(debt.currency).veryLarge || life.climb.demands > 0) return undefined;
  if (triesSince(life.memory, 'call', life.file.openedOn) > 0) return undefined;
  return due(sight, {
    id: 'escalate-inside',
    kind: 'call',
    channel: 'call',
    since: lastOwn(sight),
    wait: waitAfterOwn(sight, 'call'),
    because: ['big-company-inside', ...shared(sight)],
    replies: USUAL_REPLIES,
  });
}

/** The last own contact, for spacing; where there was none, the day the case came to its stage. */
export const lastOwn = ({ life }: Sight): Anchor => life.memory.own ?? life.since;

/** The wait after the last own contact; none where nobody was contacted yet. */
const waitAfterOwn = (sight: Sight, wait: 'reminder' | 'call' | 'demand'): number =>
  sight.life.memory.own ? sight.judged.waitsOn(lastOwn(sight).on)[wait] : 0;

function reminder(sight: Sight): StepDue {
  const { life, oldestDueOn, on, answers } = sight;
  const { reminders } = life.climb;
  const first = reminders === 0;
  // After talks, or money that went back, it is no first reminder any more, whatever was sent
  // before.
  const oversight = first && life.climb.offers === 0 && !life.debt.cameBack;
  const spec: Pick<StepSpec, 'since' | 'wait'> = first
    ? { since: { on: oldestDueOn ?? on }, wait: 1 }
    : { since: lastOwn(sight), wait: waitAfterOwn(sight, 'reminder') };
  const id = oversight ? 'reminder-first' : 'reminder-second';
  return due(sight, {
    id,
    kind: 'reminder',
    letter: 'reminder',
    channel: 'electronic',
    ...spec,
    tries: Math.min(reminders, remindersNeeded(answers)),
    because: [oversight ? 'reminder-assumes-oversight' : 'reminder-once-more', ...shared(sight)],
    replies: USUAL_REPLIES,
  });
}

function call(sight: Sight): StepDue {
  const { life } = sight;
  const { calls } = life.climb;
  const first = calls === 0;
  const last = lastTry(life.memory, 'call');
  return due(sight, {
    id: first ? 'call-first' : 'call-again',
    kind: 'call',
    channel: 'call',
    since: first ? lastOwn(sight) : (last ?? lastOwn(sight)),
    wait: first ? waitAfterOwn(sight, 'reminder') : 2,
    tries: Math.min(calls, CALLS_TRIED),
    because: [first ? 'call-after-writing' : 'call-once-more', ...shared(sight)],
    replies: USUAL_REPLIES,
  });
}

function demand(sight: Sight, gone: boolean): StepDue {
  const since = lastOwn(sight);
  const { calls } = sight.life.climb;
  return due(sight, {
    id: 'demand',
    kind: 'letter',
    letter: 'demand',
    channel: 'post',
    since,
    wait: waitAfterOwn(sight, 'call'),
    deadlineDays: sight.judged.waitsOn(since.on).demand,
    because: [
      gone && calls === 0 ? 'demand-nobody-to-call' : 'demand-after-call',
      ...shared(sight),
    ],
    replies: USUAL_REPLIES,
  });
}

/**
 * Why the final demand comes now, and from which day: a second broken word and a refusal skip the
 * wait.
 */
function whyFinal(sight: Sight, straight: boolean): Parameters<typeof finalDemand>[1] {
  const { life, judged } = sight;
  const { talks, court, memory } = life;
  const promise = talks.promises.at(-1);
  if (talks.broken >= 2 && promise?.state === 'broken')
    return { since: { on: promise.brokenFrom }, because: ['two-broken-promises-final-demand'] };
  if (talks.said?.what === 'refuses')
    return { since: talks.said.since, because: ['refusal-final-demand'] };
  const why: readonly RuleId[] = ['final-demand-before-court'];
  if (straight) return { since: life.since, because: [...why, ...judged.paceBecause] };
  const asked = court.askedUntil;
  const called = lastTry(memory, 'call');
  const afterCall =
    called && asked !== undefined && called.on > asked
      ? addDays(called.on, judged.waitsOn(called.on).call)
      : undefined;
  if (asked !== undefined)
    return { since: { on: asked }, wait: 1, notBefore: afterCall, because: why };
  return { since: lastOwn(sight), wait: waitAfterOwn(sight, 'demand'), because: why };
}
