/**
 * The way of a case up the ladder on an axis of dates: what was done, what comes next, and what
 * follows if nothing comes of it.
 */
import { entryDate, type Case, type LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law, StepId } from '#domain/law.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import { plan, planAsItStands } from '#planner/plan/plan.ts';
import type { Plan, Step } from '#planner/plan/plan-types.ts';

export interface TrackPoint {
  readonly on: PlainDate;
  /** The stage it stands on. */
  readonly stage: Stage;
  readonly kind: 'done' | 'next' | 'planned';
  /** The step of the plan; none where it was done before today. */
  readonly step: StepId | undefined;
}
export interface Track {
  readonly plan: Plan;
  /** When the oldest unpaid invoice fell due: where the way begins. */
  readonly dueOn: PlainDate;
  readonly points: readonly TrackPoint[];
}

/** What the owner did that the debtor got to hear. */
const isTry = (entry: LogEntry): boolean =>
  entry.type === 'letter' || (entry.type === 'contact' && entry.direction === 'out');

/** The stage in which a step is done: the one it stays in while the debtor pays a part. */
const stageOfStep = ({ then }: Step, here: Stage): Stage =>
  then.find((reply) => reply.if === 'part-paid')?.stage ?? here;

/** The way of a case until its owner has to decide; the day it fell due stands before it. */
export function track(file: Case, law: Law, today: PlainDate): Track {
  const made = plan(file, law, today);
  const dueOn = made.oldestDueOn ?? today;
  const done = file.log.flatMap((entry, index): TrackPoint[] => {
    if (!isTry(entry)) return [];
    const on = entryDate(entry);
    // Doing it may move the case on: the try belongs to the rung it was made on.
    const { stage } = planAsItStands({ ...file, log: file.log.slice(0, index) }, law, on);
    return [{ on, stage, kind: 'done', step: undefined }];
  });
  const ahead = made.steps
    .filter(({ kind }) => kind !== 'statement' && kind !== 'wait')
    .map((step): TrackPoint => ({
      on: step.on,
      stage: stageOfStep(step, made.stage),
      kind: step === made.next ? 'next' : 'planned',
      step: step.id,
    }));
  const decides = ahead.findIndex(({ stage }) => stage === 'deciding');
  return {
    plan: made,
    dueOn,
    points: [...done, ...(decides < 0 ? ahead : ahead.slice(0, decides + 1))],
  };
}
