/** Beyond the ladder: an agency, and a court from the papers to what follows a judgment. */
import { ladderSetup } from '#planner/ladder/setup.ts';
import {
  PAID,
  ENDS,
  NOTED,
  NOTHING_DUE,
  TAKEN_ANYWAY,
  TO_COURT,
  TO_TALKS,
} from '#planner/ladder/ways.ts';

export const agencyStage = ladderSetup.createStateConfig({
  id: 'agency',
  always: [...ENDS, NOTHING_DUE],
  on: {
    dispute: NOTED,
    offer: NOTED,
    'offer-answered': NOTED,
    placed: NOTED,
    recalled: '#deciding',
    today: NOTED,
    ...TO_COURT,
  },
});

/**
 * A judgment ends the claim: won, it is the sum; lost, there is none; dismissed, the debt stands
 * and the claim is gone.
 */
export const JUDGED = [
  { guard: 'isLost', target: '#closed.writtenOff' },
  { guard: 'isDismissedOnHold', target: '#onHold.routing', actions: 'dismissedAside' },
  { guard: 'isDismissed', target: '#deciding', actions: 'claimOver' },
  { target: '#court.judgment' },
] as const;

export const courtStages = ladderSetup.createStateConfig({
  id: 'court',
  initial: 'preparing',
  always: [
    ...PAID,
    { guard: 'isNotDueOnHold', target: '#onHold.routing', actions: 'dismissedAside' },
    { ...NOTHING_DUE, actions: ['demandReset', 'claimOver'] },
  ],
  on: {
    dispute: NOTED,
    offer: NOTED,
    'offer-answered': NOTED,
    notice: [
      { guard: 'isDischarge', target: '#closed.discharged' },
      { guard: 'isQuietNotice', actions: 'holdAdded' },
      { guard: 'isHoldNotice', target: '#onHold.routing', actions: 'holdAdded' },
      NOTED,
    ],
    'hold-ended': { guard: 'endsAHold', actions: 'holdRemoved' },
    filed: NOTED,
    placed: NOTED,
    judgment: JUDGED,
  },
  states: {
    preparing: {
      always: { guard: 'isBarred', target: '#deciding' },
      on: {
        filed: [
          { guard: 'mayEscalate', target: 'filed' },
          { target: 'filed', actions: 'outOfTurn' },
        ],
        decided: [{ guard: 'isForAgency', target: '#deciding' }, NOTED],
        offer: TO_TALKS,
        'offer-answered': TAKEN_ANYWAY['offer-answered'],
      },
    },
    filed: {
      entry: 'claimFiled',
      on: {
        hearing: 'hearing',
      },
    },
    hearing: {
      on: {
        hearing: NOTED,
      },
    },
    judgment: {
      entry: 'claimFiled',
      on: { today: [{ guard: 'isJudgmentUnpaid', target: 'enforcing' }, NOTED], hearing: NOTED },
    },
    enforcing: { on: { hearing: NOTED } },
  },
});
