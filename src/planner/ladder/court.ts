/** Beyond the ladder: an agency, and a court from the papers to what follows a judgment. */
import { ladderSetup } from '#planner/ladder/setup.ts';
import { PAID, ENDS, NOTED, TO_COURT, TO_TALKS } from '#planner/ladder/ways.ts';

export const agencyStage = ladderSetup.createStateConfig({
  id: 'agency',
  always: ENDS,
  on: { dispute: NOTED, offer: NOTED, 'offer-answered': NOTED, ...TO_COURT },
});

export const courtStages = ladderSetup.createStateConfig({
  id: 'court',
  initial: 'preparing',
  always: PAID,
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
  },
  states: {
    preparing: {
      always: { guard: 'isBarred', target: '#deciding' },
      on: {
        filed: { guard: 'mayEscalate', target: 'filed' },
        decided: { guard: 'isForAgency', target: '#deciding' },
        offer: TO_TALKS,
      },
    },
    filed: {
      entry: 'claimFiled',
      on: {
        hearing: 'hearing',
        judgment: [{ guard: 'isLost', target: '#closed.writtenOff' }, { target: 'judgment' }],
      },
    },
    hearing: {
      on: {
        hearing: NOTED,
        judgment: [{ guard: 'isLost', target: '#closed.writtenOff' }, { target: 'judgment' }],
      },
    },
    judgment: {
      on: { today: [{ guard: 'isJudgmentUnpaid', target: 'enforcing' }, NOTED], hearing: NOTED },
    },
    enforcing: { on: { hearing: NOTED } },
  },
});
