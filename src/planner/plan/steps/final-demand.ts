/** The last rung off the ladder: a final demand after talks, a dispute or none at all, its last day, and the decision after it. */
import { workingDayFrom } from '#domain/calendar.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { rulesIf, type RuleId } from '#domain/law.ts';
import { demandDaysOf, type Standing } from '#planner/replay/standing.ts';
import {
  contactDay,
  movedDeadline,
  replies,
  wouldLead,
  type Draft,
  type Planned,
} from '#planner/plan/steps/draft.ts';

/** A plan that gets this far ends in a dated decision: the working day after the last day to pay. */
export function decision({ place }: Standing, from: PlainDate): Draft {
  return {
    id: 'decide-route',
    kind: 'review',
    on: workingDayFrom(from, place),
    because: ['end-the-schedule', 'no-court-before-final-demand'],
    then: [{ if: 'done', stage: 'deciding' }],
  };
}

/** A final demand from a day on, the wait for its last day, and the decision. */
export function finalDemand(
  standing: Standing,
  planned: Planned,
  from: PlainDate,
  because: readonly RuleId[],
): readonly Draft[] {
  const { now, place } = standing;
  const { situation } = now;
  const on = contactDay(standing, planned, 'post', from);
  const deadline = workingDayFrom(addDays(on, demandDaysOf(standing)), place);
  const sent = wouldLead(standing, situation, { type: 'letter', letter: 'final-demand' });
  const passed = wouldLead(standing, sent, { type: 'today' }, { demandDeadlinePassed: true });
  return [
    {
      id: 'final-demand',
      kind: 'letter',
      letter: 'final-demand',
      on,
      deadline,
      because: [
        ...because,
        'final-demand-truthful',
        ...rulesIf(place !== undefined, 'final-demand-days'),
        ...movedDeadline(standing, on, demandDaysOf(standing)),
      ],
      then: replies(
        standing,
        situation,
        ['paid', 'part-paid', 'promises', 'disputes', 'silent'],
        passed,
      ),
    },
    {
      id: 'wait-final-demand',
      kind: 'wait',
      on: deadline,
      earliest: on,
      latest: addDays(deadline, 1),
      because: ['final-demand-wait', 'final-demand-truthful'],
      then: replies(
        standing,
        sent,
        ['paid', 'part-paid', 'promises', 'disputes', 'cannot-pay', 'silent'],
        passed,
      ),
    },
    decision(standing, addDays(deadline, 1)),
  ];
}
