/** Beside the ladder: talks about paying in another way, and disputes. */
import { ladderSetup } from '#planner/ladder/setup.ts';
import {
  DISPUTES,
  ENDS,
  NOTED,
  NOTHING_DUE,
  SAYS_DISPUTES,
  TIME_UP,
  TO_AGENCY,
  TO_COURT,
  TO_TALKS,
} from '#planner/ladder/ways.ts';

/**
 * An offer that waits for its answer: taken, also where its first payment is missed by then, it is
 * an agreement.
 * @param agreed the state of that agreement
 */
const waitingOffer = <Agreed extends 'running' | 'agreed'>(agreed: Agreed) =>
  ({
    on: {
      today: [
        { guard: 'isAgreementTaken', target: agreed, actions: 'demandReset' },
        { guard: 'isAgreementBroken', target: agreed, actions: 'demandReset' },
        { guard: 'isDeadlinePassed', actions: 'demandPassed' },
        // Their offer waits for the owner's answer, be the time to sue short or over.
        { guard: 'isTheirOffer', actions: 'noted' },
        { guard: 'isClockShort', target: '#deciding' },
        { guard: 'isOfferOver', target: '#chasing.returning' },
        NOTED,
      ],
      'offer-answered': [
        { guard: 'isAccepted', target: agreed, actions: 'demandReset' },
        { guard: 'isRefused', target: '#negotiating.choosing' },
        { guard: 'isLapsed', target: '#chasing.returning' },
      ],
    },
  }) as const;

export const negotiatingStages = ladderSetup.createStateConfig({
  id: 'negotiating',
  initial: 'choosing',
  always: ENDS,
  on: {
    today: [{ guard: 'isDeadlinePassed', actions: 'demandPassed' }, NOTED],
    letter: [
      { guard: 'isFinalDemand', target: '#chasing.finalDemand', actions: 'demandSent' },
      { guard: 'isDemand', target: '#chasing.finalDemand' },
      NOTED,
    ],
    contact: [...SAYS_DISPUTES, { guard: 'saysRefuses', target: '#chasing.finalDemand' }, NOTED],
    dispute: DISPUTES,
    offer: TO_TALKS,
    ...TO_COURT,
    ...TO_AGENCY,
  },
  states: {
    choosing: {
      always: NOTHING_DUE,
      on: {
        today: [
          { guard: 'isDeadlinePassed', actions: 'demandPassed' },
          { guard: 'isClockShort', target: '#deciding' },
          { guard: 'hasBrokenTwice', target: '#chasing.finalDemand' },
          { guard: 'areTalksSpent', target: '#chasing.returning' },
          NOTED,
        ],
      },
    },
    paymentPlan: {
      initial: 'proposed',
      states: {
        proposed: waitingOffer('running'),
        running: {
          on: {
            today: [
              { guard: 'isAgreementBroken', target: 'broken' },
              { guard: 'isAgreementKept', target: '#chasing.returning' },
              NOTED,
            ],
          },
        },
        broken: {
          on: {
            today: [
              { guard: 'isAgreementTaken', target: 'running' },
              { guard: 'isAgreementKept', target: '#chasing.returning' },
              ...TIME_UP,
              NOTED,
            ],
          },
        },
      },
    },
    settlement: {
      initial: 'offered',
      states: {
        offered: waitingOffer('agreed'),
        agreed: {
          on: {
            today: [
              { guard: 'isAgreementBroken', target: 'lapsed' },
              { guard: 'isAgreementKept', target: '#chasing.returning' },
              NOTED,
            ],
          },
        },
        lapsed: {
          on: {
            today: [...TIME_UP, NOTED],
          },
        },
      },
    },
  },
});

export const disputedStages = ladderSetup.createStateConfig({
  id: 'disputed',
  initial: 'looking',
  always: ENDS,
  on: {
    today: [{ guard: 'isDeadlinePassed', actions: 'demandPassed' }, NOTED],
    dispute: DISPUTES,
    offer: TO_TALKS,
    ...TO_COURT,
  },
  states: {
    looking: {
      on: {
        'dispute-answered': 'answered',
        letter: [{ guard: 'isDisputeAnswer', target: 'answered' }, NOTED],
        contact: [{ guard: 'saysWillPay', target: '#chasing.returning' }, NOTED],
      },
    },
    answered: {
      // Answered, and all that was due is paid or let go: the rest is asked for when it falls due.
      always: NOTHING_DUE,
      on: {
        'dispute-answered': NOTED,
        letter: [
          { guard: 'isFinalDemand', target: '#chasing.finalDemand', actions: 'demandSent' },
          { guard: 'isDemand', target: '#chasing.finalDemand' },
          { guard: 'isReminder', target: '#chasing.returning' },
          NOTED,
        ],
        contact: [
          ...SAYS_DISPUTES,
          { guard: 'saysWillPay', target: '#chasing.returning' },
          { guard: 'saysCannotPay', target: '#negotiating.choosing' },
          { guard: 'saysRefuses', target: '#chasing.finalDemand' },
          NOTED,
        ],
        today: [...TIME_UP, NOTED],
        ...TO_AGENCY,
      },
    },
  },
});
