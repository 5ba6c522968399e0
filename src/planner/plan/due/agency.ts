/**
 * With an agency: leave contact to it, ask for a report each month, pass payments on, and look
 * again after four months.
 */
import { addDays } from '#domain/dates.ts';
import { workingDayFrom } from '#domain/calendar.ts';
import { review } from '#planner/plan/due/reviews.ts';
import { due, type StepDue } from '#planner/plan/due/step-due.ts';
import type { Sight } from '#planner/plan/sight.ts';

const MONTH = 30;
/** Reports asked for before the placement itself is looked at. */
const CHECK_INS = 3;

/** The main steps while an agency has the debt. */
export function agency(sight: Sight): readonly StepDue[] {
  const { life, place } = sight;
  const { court, memory } = life;
  const placed = court.placedOn ?? life.since.on;
  const since = life.since.on === placed ? life.since : { on: placed };
  const done = memory.done.get('agency-check-in');
  const times = done && done.on >= placed ? done.times : 0;
  const last = times > 0 && done ? { on: done.on } : since;
  if (times >= CHECK_INS)
    return [
      review(sight, {
        id: 'agency-decide',
        since,
        first: 4 * MONTH,
        notBefore: last.on,
        because: ['end-the-schedule', 'agency-net-not-rate'],
        ways: ['small-claims', 'settlement', 'write-off'],
        replies: ['done', 'paid', 'part-paid'],
      }),
    ];
  return [
    due(sight, {
      id: 'agency-check-in',
      kind: 'review',
      since: last,
      notBefore: workingDayFrom(addDays(last.on, MONTH), place),
      within: 7,
      tries: times,
      because: ['agency-leave-contact', 'agency-direct-payments'],
      replies: ['done', 'paid', 'part-paid'],
    }),
  ];
}
