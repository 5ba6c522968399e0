/** Up the ladder: from the day a debt falls due to the decision that follows a final demand. */
import { ladderSetup } from '#planner/ladder/setup.ts';
import {
  DISPUTES,
  ENDS,
  NOTED,
  NOTHING_DUE,
  SAID,
  SAYS_DISPUTES,
  TIME_UP,
  TO_AGENCY,
  TO_COURT,
  TO_TALKS,
} from '#planner/ladder/ways.ts';

export const notDue = ladderSetup.createStateConfig({
  id: 'notDue',
  always: ENDS,
  on: {
    today: { guard: 'isDue', target: '#chasing.reminder' },
    dispute: DISPUTES,
    offer: TO_TALKS,
    contact: [...SAYS_DISPUTES, NOTED],
  },
});

export const chasing = ladderSetup.createStateConfig({
  id: 'chasing',
  initial: 'reminder',
  always: [...ENDS, NOTHING_DUE],
  on: {
    today: [...TIME_UP, NOTED],
    payment: [{ guard: 'isFresh', target: '#chasing.reminder', actions: 'demandReset' }, NOTED],
    letter: [
      { guard: 'isFinalDemand', target: '#chasing.finalDemand', actions: 'demandSent' },
      { guard: 'isDemand', target: '#chasing.finalDemand' },
      NOTED,
    ],
    contact: [...SAID, NOTED],
    dispute: DISPUTES,
    offer: TO_TALKS,
    ...TO_COURT,
    ...TO_AGENCY,
  },
  states: {
    reminder: {
      on: {
        today: [
          ...TIME_UP,
          { guard: 'hasBrokenTwice', target: 'finalDemand' },
          { guard: 'hasBrokenOnce', target: 'call' },
          NOTED,
        ],
        letter: [
          { guard: 'isFinalDemand', target: 'finalDemand', actions: 'demandSent' },
          { guard: 'isDemand', target: 'finalDemand' },
          { guard: 'isReminderDone', target: 'call' },
          NOTED,
        ],
        contact: [
          ...SAID,
          { guard: 'isCallDone', target: 'demand' },
          { guard: 'isCall', target: 'call' },
          { guard: 'isWritingDone', target: 'call' },
          NOTED,
        ],
      },
    },
    call: {
      on: {
        today: [...TIME_UP, { guard: 'hasBrokenTwice', target: 'finalDemand' }, NOTED],
        contact: [...SAID, { guard: 'isCallDone', target: 'demand' }, NOTED],
      },
    },
    demand: {
      on: {
        today: [...TIME_UP, { guard: 'hasBrokenTwice', target: 'finalDemand' }, NOTED],
      },
    },
    finalDemand: {},
    /**
     * Never rests here: after talks or a dispute the ladder goes on at the rung that was reached,
     * and a dispute that talks left without an answer is answered first.
     */
    returning: {
      always: [
        { guard: 'isDisputeOpen', target: '#disputed.looking' },
        { guard: 'isDemandOver', target: '#deciding', actions: 'demandPassed' },
        { guard: 'isDemandSent', target: 'finalDemand' },
        { guard: 'hasReachedFinalDemand', target: 'finalDemand' },
        { guard: 'hasReachedDemand', target: 'demand' },
        { guard: 'hasReachedCall', target: 'call' },
        { target: 'reminder' },
      ],
    },
  },
});

export const decidingStage = ladderSetup.createStateConfig({
  id: 'deciding',
  always: [...ENDS, NOTHING_DUE],
  on: {
    today: [
      { guard: 'isUndemanded', target: '#chasing.reminder', actions: 'demandReset' },
      { guard: 'isDeadlinePassed', actions: 'demandPassed' },
      NOTED,
    ],
    payment: [{ guard: 'isFresh', target: '#chasing.reminder', actions: 'demandReset' }, NOTED],
    letter: [
      { guard: 'isFinalDemand', target: '#chasing.finalDemand', actions: 'demandSent' },
      NOTED,
    ],
    contact: [...SAYS_DISPUTES, { guard: 'saysCannotPay', target: '#negotiating.choosing' }, NOTED],
    dispute: DISPUTES,
    offer: TO_TALKS,
    ...TO_COURT,
    ...TO_AGENCY,
  },
});
