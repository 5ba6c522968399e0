/**
 * A step that is due, as the plan shows it on a day: overdue since its day, or on its day, never
 * before today.
 */
import { firstContactDay } from '#domain/contact-budget.ts';
import { later, type PlainDate } from '#domain/dates.ts';
import type { Step } from '#planner/plan/plan-types.ts';
import { deadlineFrom, isMovedDeadline, type StepDue } from '#planner/plan/due/step-due.ts';
import type { Sight } from '#planner/plan/sight.ts';

/**
 * The day on which a step is done if its owner does it next: its own day, or the first fair one
 * from today.
 */
export function dayFrom({ life, judged }: Sight, step: StepDue, today: PlainDate): PlainDate {
  if (step.on >= today) return step.on;
  if (!step.channel) return today;
  return firstContactDay(life.contacts, step.channel, today, judged.terms);
}

/** Marks the ids of entries that are only played: no entry of a log can begin so. */
export const PLAYED = '/';

/** What made a step due, as the plan tells it: an entry that was only played has no name. */
const sinceOf = ({ since }: StepDue): Step['since'] =>
  since.entry?.startsWith(PLAYED) ? { on: since.on } : since;

/** The step as it is shown on a day. */
export function present(sight: Sight, step: StepDue, today: PlainDate, then: Step['then']): Step {
  const on = dayFrom(sight, step, today);
  const { deadlineDays, leaves } = step;
  // What is only waited for asks nothing of its owner: it cannot be overdue. A closed case names
  // the day it closed: that day stands still, and no page calls it overdue.
  const isOverdue = step.on < today && leaves.kind !== 'time';
  const earliest = later(step.earliest, today);
  const record = sight.law.steps[step.id]?.record ?? [];
  const moved = deadlineDays !== undefined && isMovedDeadline(sight, on, deadlineDays);
  return {
    id: step.id,
    kind: step.kind,
    ...(step.letter ? { letter: step.letter } : {}),
    ...(step.to ? { to: step.to } : {}),
    on,
    earliest: earliest < on ? earliest : on,
    latest: later(step.latest, on),
    since: sinceOf(step),
    ...(isOverdue ? { overdueSince: step.on } : {}),
    tries: step.tries,
    because: moved ? [...step.because, 'deadline-next-working-day'] : step.because,
    record,
    then,
    ...(deadlineDays === undefined ? {} : { deadline: deadlineFrom(sight, on, deadlineDays) }),
    ...(step.rests ? { rests: step.rests } : {}),
    ...(step.route ? { route: step.route } : {}),
  };
}
