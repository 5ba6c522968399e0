/**
 * While a promise is pending nobody is chased: wait for its day, ask whether it came, and only then
 * count it as broken.
 */
import { addDays, daysBetween } from '#domain/dates.ts';
import { ASK_DAY } from '#planner/replay/agreements.ts';
import { lastTry, triesSince } from '#planner/replay/memory.ts';
import { due, shared, USUAL_REPLIES, type StepDue } from '#planner/plan/due/step-due.ts';
import { isAskedAbout } from '#planner/plan/judge.ts';
import type { Sight } from '#planner/plan/sight.ts';

/** A promise further off than this is easy to give: ask once for a part now. */
const FAR_PROMISE_DAYS = 30;

/**
 * What a promise asks for: a nearer day, the wait for its day, or the question whether it came;
 * empty where none stands.
 */
export function promised(sight: Sight): readonly StepDue[] {
  const { life, pending } = sight;
  const last = life.talks.promises.at(-1);
  if (!pending)
    return last?.state === 'broken' && !isAskedAbout(life, sight.on) ? [checkPromise(sight)] : [];
  const since = { on: pending.madeOn, entry: pending.entryId };
  const asked = life.memory.own !== undefined && life.memory.own.on > pending.madeOn;
  // Asked once for a debt: who answers with another far day would do so again.
  const isFirst = life.talks.promises.every(({ state }) => state !== 'replaced');
  const isFar = isFirst && daysBetween(pending.madeOn, pending.by) > FAR_PROMISE_DAYS;
  const ask = due(sight, {
    id: 'ask-nearer-date',
    kind: 'reminder',
    letter: 'reminder',
    channel: 'electronic',
    since,
    wait: 1,
    because: ['promise-far-ask-nearer'],
    replies: ['paid', 'part-paid', 'promises', 'cannot-pay', 'silent'],
  });
  const isLate = daysBetween(ask.on, pending.by) <= FAR_PROMISE_DAYS / 2;
  const wait = due(sight, {
    id: 'wait-promise',
    kind: 'wait',
    since,
    anchored: true,
    notBefore: pending.by,
    earliest: pending.madeOn,
    within: 1,
    because: ['promise-pending-wait'],
    leaves: { kind: 'time', acts: pending.brokenFrom },
    replies: ['paid', 'part-paid', 'disputes', 'cannot-pay', 'silent'],
  });
  return isFar && !asked && !isLate ? [ask, wait] : [wait];
}

/**
 * The day has come: did the money? Asked first, so that nobody is told of a broken promise who has
 * paid.
 */
function checkPromise(sight: Sight): StepDue {
  const last = sight.life.talks.promises.at(-1);
  const from = last?.brokenFrom ?? sight.on;
  return due(sight, {
    id: 'check-promise',
    kind: 'review',
    since: { on: from },
    anchored: true,
    because: ['promise-check-next-day'],
    leaves: { kind: 'done' },
    replies: ['paid', 'part-paid', 'disputes', 'cannot-pay', 'done'],
  });
}

/**
 * "I will pay", without a day: ask for one, and confirm it in writing; empty once a day is named,
 * or three asks went by.
 */
export function askDay(sight: Sight): readonly StepDue[] {
  const { life, stage } = sight;
  const { said, promises } = life.talks;
  if (said?.what !== 'will-pay' || !said.logged) return [];
  if (stage !== 'chasing.reminder' && stage !== 'chasing.call') return [];
  const named = promises.at(-1);
  if (named && named.madeOn >= said.since.on) return [];
  // Money is the better answer, and a promise broken before is answered on the ladder.
  const paid = life.memory.payment;
  if ((paid && paid.on >= said.since.on) || life.talks.broken > 0) return [];
  return asking(sight, life.talks.wordSince ?? said.since);
}

/** Asks for a day that was left open: three times in all, a week apart, each once. */
export function asking(
  sight: Sight,
  since: { readonly on: typeof sight.on; readonly entry?: string },
): readonly StepDue[] {
  const { memory } = sight.life;
  const from = addDays(since.on, 1);
  const tries = triesSince(memory, 'reminder', from) + triesSince(memory, 'call', from);
  const last = lastTry(memory, 'reminder', from) ?? lastTry(memory, 'call', from);
  if (tries >= ASK_DAY.times) return [];
  return [
    due(sight, {
      id: 'ask-day',
      kind: 'reminder',
      letter: 'reminder',
      channel: 'electronic',
      since: last ?? since,
      wait: last ? ASK_DAY.days : 1,
      tries,
      because: ['promise-get-a-day', ...shared(sight)],
      replies: USUAL_REPLIES.filter((reply) => reply !== 'disputes'),
    }),
  ];
}
