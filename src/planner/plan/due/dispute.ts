/**
 * A dispute is looked into before anything else; what is not disputed is still asked for; the
 * second answer is the last.
 */
import { workingDayFrom } from '#domain/calendar.ts';
import { addDays, later } from '#domain/dates.ts';
import { PACE_RULES } from '#domain/pace.ts';
import { finalDemand } from '#planner/plan/due/final-demand.ts';
import { due, type StepDue } from '#planner/plan/due/step-due.ts';
import { small } from '#planner/plan/due/small.ts';
import { worthItStep } from '#planner/plan/due/worth-it.ts';
import type { Sight } from '#planner/plan/sight.ts';
import { isDone, triesSince } from '#planner/replay/memory.ts';
import { answerDue } from '#planner/replay/tell-words.ts';

/** Days that an answer gives them before the ladder goes on. */
const AFTER_ANSWER = 14;

/** Asks for what is not disputed while one dispute is open; the second only where it grew. */
const MOST_ASKS = 2;

/** The main steps while the debt is disputed. */
export function disputed(sight: Sight): readonly StepDue[] {
  return sight.stage === 'disputed.answered' ? answered(sight) : looking(sight);
}

function answered(sight: Sight): readonly StepDue[] {
  const { life, judged } = sight;
  const { talks, memory, climb, court } = life;
  const since = talks.answeredOn ?? memory.letter ?? life.since;
  const rest = small(sight);
  if (rest) return rest;
  const skip = worthItStep(sight);
  if (skip) return [skip];
  // A demand went out before, or the same was answered twice: the last position is followed by the
  // final demand.
  if (climb.demands > 0 || court.askedUntil !== undefined || talks.answers >= 2)
    return [finalDemand(sight, { since, wait: AFTER_ANSWER, because: ['dispute-last-position'] })];
  return [
    due(sight, {
      id: 'demand-after-answer',
      kind: 'letter',
      letter: 'demand',
      channel: 'post',
      since,
      wait: AFTER_ANSWER,
      deadlineDays: judged.waitsOn(since.on).demand,
      because: ['dispute-answered-demand', PACE_RULES[judged.pace]],
      replies: ['paid', 'part-paid', 'promises', 'disputes', 'cannot-pay', 'refuses', 'silent'],
    }),
  ];
}

function looking(sight: Sight): readonly StepDue[] {
  const { life, place, on, judged } = sight;
  const { memory, talks } = life;
  const since = talks.dispute?.since ?? life.since;
  const answerOn = later(answerDue(since.on, place), life.since.on);
  const gather =
    talks.dispute?.kind === 'already-paid' ? 'check-own-bank' : 'collect-proof-dispute';
  const gathered = isDone(memory, gather, since.on, on);
  const again = talks.answers > 0;
  const steps: StepDue[] = [];
  const paid = talks.dispute?.kind === 'already-paid';
  const stolen = talks.dispute?.kind === 'wrong-account';
  if (stolen && !isDone(memory, 'recall-payment', since.on, on))
    steps.push(
      due(sight, {
        id: 'recall-payment',
        kind: 'review',
        since,
        within: 0,
        because: ['fraud-recall-same-day', 'fraud-report', 'fraud-no-details-by-email'],
        replies: ['done', 'paid'],
      }),
    );
  if (!gathered && on < answerOn)
    steps.push(
      due(sight, {
        id: gather,
        kind: 'collect-proof',
        since,
        latest: workingDayFrom(addDays(since.on, 7), place),
        because: paid
          ? ['already-paid-look-first', 'already-paid-ask-proof', 'steps-for-disputing']
          : ['dispute-answer-first', 'dispute-gather-papers', 'steps-for-disputing'],
        replies: ['done', 'paid'],
      }),
    );
  steps.push(
    due(sight, {
      id: 'answer-dispute',
      kind: 'letter',
      letter: 'dispute-answer',
      channel: 'post',
      since,
      notBefore: answerOn,
      earliest: since.on,
      tries: talks.answers,
      because: [
        again ? 'dispute-last-position' : 'dispute-answer-first',
        'steps-for-disputing',
        paid && 'already-paid-ask-proof',
        stolen && 'fraud-no-details-by-email',
        !paid && !stolen && 'dispute-whole-invoice-held',
      ],
      replies: ['done', 'paid'],
    }),
  );
  const part = { on: later(since.on, life.debt.contested?.partSince ?? since.on) };
  const asks = triesSince(memory, 'reminder', addDays(since.on, 1));
  const asked = triesSince(memory, 'reminder', addDays(part.on, 1)) > 0;
  if (judged.undisputed > 0 && !asked && asks < MOST_ASKS)
    steps.push(
      due(sight, {
        id: 'ask-undisputed',
        kind: 'reminder',
        letter: 'reminder',
        channel: 'electronic',
        since: part.on === since.on ? since : part,
        wait: 1,
        because: ['dispute-undisputed-part', 'steps-for-disputing'],
        replies: ['paid', 'part-paid', 'promises', 'cannot-pay', 'silent'],
      }),
    );
  return steps;
}
