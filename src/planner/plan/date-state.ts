/** What a date to keep is on a day: still ahead, or passed, and then what became of it. */
import type { PlainDate } from '#domain/dates.ts';
import type { StepId } from '#domain/law.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { Deadline, PlanNow } from '#planner/plan/plan-types.ts';

/**
 * `asked`: money was due, and the plan asks whether it came. `missed`: it did not. `over`: the day
 * is past, and nothing is to be done about it any more.
 */
export type DateState = 'ahead' | 'asked' | 'missed' | 'over';

/** Agreements that still run: a day of theirs that passed is asked about before it is missed. */
const RUNNING: ReadonlySet<Stage> = new Set([
  'negotiating.paymentPlan.running',
  'negotiating.settlement.agreed',
]);
const OF_A_PART: ReadonlySet<StepId> = new Set(['wait-instalment', 'check-instalment']);

/** How a date of a plan stands on a day. What was kept is no date of the plan any more. */
export function dateState(
  { kind, on }: Pick<Deadline, 'kind' | 'on'>,
  { stage, next }: Pick<PlanNow, 'stage' | 'next'>,
  today: PlainDate,
): DateState {
  if (on >= today) return 'ahead';
  // A promise that is known to be broken has no date in the plan.
  if (kind === 'promise') return 'asked';
  if (kind !== 'instalment') return 'over';
  return RUNNING.has(stage) || OF_A_PART.has(next.id) ? 'asked' : 'missed';
}
