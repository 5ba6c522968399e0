/**
 * The steps that are due in a life, judged without today: by day, then by rank, and never none
 * while the case is open.
 */
import { compare } from '#domain/order.ts';
import type { PlainDate } from '#domain/dates.ts';
import { isClosed } from '#planner/ladder/stages.ts';
import { chasingSteps } from '#planner/plan/due/chasing.ts';
import { agency } from '#planner/plan/due/agency.ts';
import { closed } from '#planner/plan/due/closed.ts';
import { court } from '#planner/plan/due/court.ts';
import { deciding } from '#planner/plan/due/deciding.ts';
import { disputed } from '#planner/plan/due/dispute.ts';
import { onHold } from '#planner/plan/due/hold.ts';
import { askGuarantor } from '#planner/plan/due/guarantor.ts';
import { newlyDue, statement } from '#planner/plan/due/letters.ts';
import { notDueSteps } from '#planner/plan/due/not-due.ts';
import { rights } from '#planner/plan/due/rights.ts';
import type { StepDue } from '#planner/plan/due/step-due.ts';
import { negotiating } from '#planner/plan/due/talks.ts';
import type { Sight } from '#planner/plan/sight.ts';

function mainSteps(sight: Sight): readonly StepDue[] {
  const [group] = sight.stage.split('.');
  switch (group) {
    case 'notDue':
      return notDueSteps(sight);
    case 'chasing':
      return chasingSteps(sight);
    case 'negotiating':
      return negotiating(sight);
    case 'disputed':
      return disputed(sight);
    case 'onHold':
      return onHold(sight);
    case 'agency':
      return agency(sight);
    case 'court':
      return court(sight);
    default:
      return deciding(sight);
  }
}

/**
 * The next step of a life.
 * @throws RangeError where an open case has no step: a fault of the ladder, to be seen in tests
 */
export function firstDue(sight: Sight): StepDue {
  const first = stepsDue(sight)[0];
  if (!first) throw new RangeError(`No step is due at "${sight.stage}": the plan would be empty`);
  return first;
}

const orderOf = ({ ranksAs, on }: StepDue): PlainDate => ranksAs ?? on;

/**
 * Every step that is due, the next one first. Rights come before the ladder, and the ladder before
 * what stands beside it.
 */
export function stepsDue(sight: Sight): readonly StepDue[] {
  if (isClosed(sight.stage)) return closed(sight, sight.stage);
  const main = mainSteps(sight);
  const onHold = sight.stage.startsWith('onHold');
  const beside = onHold
    ? []
    : [...askGuarantor(sight), ...newlyDue(sight), ...statement(sight, main)];
  return [...rights(sight), ...main, ...beside]
    .map((step, rank) => ({ step, rank }))
    .sort((a, b) => compare(orderOf(a.step), orderOf(b.step)) || a.rank - b.rank)
    .map(({ step }) => step);
}
