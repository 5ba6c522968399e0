/**
 * The escalation ladder: the only place that knows what may follow what.
 *
 * It has no timers, figures or sentences. Time is an input: `today` is an event, and each event
 * brings the facts that the calendar and the ledger state at that moment. It is replayed with
 * `initialTransition` and `transition` and never stored. `open` wraps every stage in which the debt
 * is live, so that a hold can return to where it came from.
 */
import { agencyStage, courtStages } from '#planner/ladder/court.ts';
import { chasing, decidingStage, notDue } from '#planner/ladder/chasing.ts';
import { onHoldStages } from '#planner/ladder/hold.ts';
import { ladderSetup } from '#planner/ladder/setup.ts';
import { disputedStages, negotiatingStages } from '#planner/ladder/talks.ts';
import { NOTED, ON_NOTICE, TAKEN_ANYWAY, WRITTEN_OFF } from '#planner/ladder/ways.ts';

export type { LadderContext } from '#planner/ladder/setup.ts';

export const ladder = ladderSetup.createMachine({
  id: 'ladder',
  context: { holds: [], finalDemand: 'none', filed: false, aside: 'none', outOfTurn: false },
  initial: 'open',
  states: {
    open: {
      id: 'open',
      initial: 'opening',
      on: {
        notice: ON_NOTICE,
        'cooling-off': {
          guard: 'isCoolingOffAhead',
          target: '#onHold.routing',
          actions: 'holdAdded',
        },
        'written-off': WRITTEN_OFF,
        payment: NOTED,
        promise: NOTED,
        contact: NOTED,
        letter: NOTED,
        today: NOTED,
        noted: NOTED,
        hearing: NOTED,
        recalled: NOTED,
        dispute: NOTED,
        ...TAKEN_ANYWAY,
      },
      states: {
        where: { type: 'history', history: 'deep' },
        /** Never rests here: what was done before the case was opened names the first rung. */
        opening: {
          on: {
            opened: [
              { guard: 'beginsJudged', target: '#court.judgment' },
              { guard: 'beginsAtHearing', target: '#court.hearing', actions: 'claimFiled' },
              { guard: 'beginsFiled', target: '#court.filed' },
              { guard: 'beginsWithAgency', target: '#agency' },
              { guard: 'beginsDemanded', target: '#chasing.finalDemand', actions: 'demandSent' },
              { guard: 'beginsAtFinalDemand', target: '#chasing.finalDemand' },
              { guard: 'beginsAtDemand', target: '#chasing.demand' },
              { guard: 'beginsAtCall', target: '#chasing.call' },
              { guard: 'beginsAtReminder', target: '#chasing.reminder' },
              { target: '#notDue' },
            ],
          },
        },
        notDue,
        chasing,
        negotiating: negotiatingStages,
        disputed: disputedStages,
        deciding: decidingStage,
        agency: agencyStage,
        court: courtStages,
      },
    },
    onHold: onHoldStages,
    closed: {
      id: 'closed',
      initial: 'paid',
      states: {
        paid: { type: 'final' },
        settled: { type: 'final' },
        writtenOff: { type: 'final' },
        discharged: { type: 'final' },
        timeBarred: { type: 'final' },
      },
    },
  },
});
