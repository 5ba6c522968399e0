/** Holds: stages in which the debtor must not be chased. */
import { ladderSetup } from '#planner/ladder/setup.ts';
import { JUDGED } from '#planner/ladder/court.ts';
import { ENDS, NOTED, ON_NOTICE, PAID, TO_COURT, WRITTEN_OFF } from '#planner/ladder/ways.ts';

export const onHoldStages = ladderSetup.createStateConfig({
  id: 'onHold',
  initial: 'routing',
  on: {
    notice: ON_NOTICE,
    'cooling-off': { guard: 'isCoolingOffAhead', target: '#onHold.routing', actions: 'holdAdded' },
    'hold-ended': { guard: 'endsAHold', target: '#onHold.routing', actions: 'holdRemoved' },
    'written-off': WRITTEN_OFF,
    payment: NOTED,
    promise: NOTED,
    contact: NOTED,
    letter: NOTED,
    noted: NOTED,
    hearing: NOTED,
    recalled: NOTED,
    decided: NOTED,
    offer: NOTED,
    'offer-answered': NOTED,
    dispute: NOTED,
    'dispute-answered': NOTED,
    // What happened on hold is kept for the day the hold is over.
    placed: { actions: 'placedAside' },
    filed: [
      { guard: 'mayEscalate', actions: 'filedAside' },
      { actions: ['filedAside', 'outOfTurn'] },
    ],
    judgment: [
      { guard: 'isLost', target: '#closed.writtenOff' },
      { guard: 'isDismissed', actions: 'dismissedAside' },
      { actions: 'judgedAside' },
    ],
    today: [{ guard: 'isDeadlinePassed', actions: 'demandPassed' }, NOTED],
  },
  states: {
    /**
     * Never rests here: the strongest hold names the stage; without one the case returns where it
     * came from.
     */
    routing: {
      always: [
        ...PAID,
        { guard: 'holdsBankruptcy', target: 'bankruptcy' },
        { guard: 'holdsWrongPerson', target: 'wrongPerson' },
        { guard: 'holdsDeceased', target: 'deceased' },
        { guard: 'holdsBreathingSpace', target: 'breathingSpace' },
        { guard: 'holdsLawyer', target: 'represented' },
        { guard: 'holdsStopContact', target: 'stopContact' },
        { guard: 'holdsCoolingOff', target: 'coolingOff' },
        { guard: 'wasJudged', target: '#court.judgment', actions: 'asideOver' },
        { guard: 'wasDismissed', target: '#deciding', actions: 'asideOver' },
        { guard: 'wentToCourt', target: '#court.filed', actions: 'asideOver' },
        { guard: 'wentToAgency', target: '#agency', actions: ['asideOver', 'claimOver'] },
        { target: '#open.where' },
      ],
    },
    bankruptcy: { always: PAID },
    deceased: { always: PAID },
    /**
     * Somebody is asked who does not owe: until the right debtor is found, nothing is asked of
     * anybody.
     */
    wrongPerson: { always: ENDS },
    /** A pause by law: no contact, no claim, and its end is for the owner to confirm. */
    breathingSpace: { always: ENDS },
    represented: {
      always: ENDS,
      on: {
        letter: [{ guard: 'isFinalDemand', actions: 'demandSent' }, NOTED],
        filed: [TO_COURT.filed, { target: '#court.filed', actions: 'outOfTurn' }],
        judgment: JUDGED,
      },
    },
    stopContact: {
      always: ENDS,
      on: {
        filed: [TO_COURT.filed, { target: '#court.filed', actions: 'outOfTurn' }],
        judgment: JUDGED,
      },
    },
    coolingOff: {
      always: ENDS,
      on: {
        today: [
          { guard: 'isCoolingOffOver', target: '#onHold.routing', actions: 'holdRemoved' },
          { guard: 'isDeadlinePassed', actions: 'demandPassed' },
          NOTED,
        ],
        dispute: [
          { guard: 'isNotFiled', target: '#disputed.looking', actions: 'holdsCleared' },
          NOTED,
        ],
      },
    },
  },
});
