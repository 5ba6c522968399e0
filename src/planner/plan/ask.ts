/**
 * Asking by telling: a copy of the life is told the very entry that the reply logs, and its stage
 * is read.
 */
import type { Route } from '#domain/case.ts';
import { later, type PlainDate } from '#domain/dates.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { Step } from '#planner/plan/plan-types.ts';
import { entriesOfReply, type NewEntry } from '#planner/plan/entries.ts';
import type { StepDue } from '#planner/plan/due/step-due.ts';
import { perform, playedEntry } from '#planner/plan/play.ts';
import { fork, stageOf, type Life } from '#planner/replay/life.ts';
import { passTo, tell } from '#planner/replay/tell.ts';

/** The stage of a life after entries of a day. */
function stageAfter(life: Life, entries: readonly NewEntry[], on: PlainDate): Stage {
  const asked = fork(life);
  passTo(asked, on);
  for (const entry of entries) tell(asked, playedEntry(entry, on, asked), on);
  return stageOf(asked);
}

/**
 * Where each reply to a step leads, as the machine itself answers.
 * @param on the day the reply comes: today for the next step, its own day for a later one
 * @param silent the stage in which the next step of the line is judged
 */
export function thenOf(life: Life, step: StepDue, on: PlainDate, silent: Stage): Step['then'] {
  return step.replies.map((reply) => {
    if (reply === 'silent') return { if: reply, stage: silent };
    if (reply === 'done' && step.leaves.kind === 'time') {
      const asked = fork(life);
      perform(asked, step, later(on, step.leaves.acts));
      return { if: reply, stage: stageOf(asked) };
    }
    return { if: reply, stage: stageAfter(life, entriesOfReply(step, reply, on, life), on) };
  });
}

const TAKING: Readonly<Record<Route, readonly NewEntry[]>> = {
  'paid-in-full': [],
  'payment-plan': [{ type: 'offer', offer: 'payment-plan', by: 'creditor' }],
  settlement: [{ type: 'offer', offer: 'settlement', by: 'creditor' }],
  agency: [{ type: 'placed', with: 'agency' }],
  'small-claims': [{ type: 'filed', in: 'small-claims' }],
  lawsuit: [{ type: 'filed', in: 'lawsuit' }],
  'write-off': [{ type: 'written-off' }],
};
const LEADS: Readonly<Record<Route, (stage: Stage) => boolean>> = {
  'paid-in-full': () => true,
  'payment-plan': (stage) => stage.startsWith('negotiating.paymentPlan'),
  settlement: (stage) => stage.startsWith('negotiating.settlement'),
  agency: (stage) => stage === 'agency',
  'small-claims': (stage) => stage.startsWith('court'),
  lawsuit: (stage) => stage.startsWith('court'),
  'write-off': (stage) => stage === 'closed.writtenOff' || stage === 'closed.timeBarred',
};

/**
 * Whether a route may be taken in turn on a day: the machine takes its entry, leads there, and
 * nothing was skipped.
 */
export function inTurn(life: Life, route: Route, on: PlainDate): boolean {
  const asked = fork(life);
  passTo(asked, on);
  for (const entry of TAKING[route]) tell(asked, playedEntry(entry, on, asked), on);
  const skipped = asked.situation.context.outOfTurn && !life.situation.context.outOfTurn;
  return !skipped && LEADS[route](stageOf(asked));
}
