/** Beside the ladder: talks about paying in another way, and disputes. */
import { ladderSetup } from '#planner/ladder/setup.ts';
import { ENDS, NOTED, TIME_UP, TO_AGENCY, TO_COURT, TO_TALKS } from '#planner/ladder/ways.ts';

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
    contact: [
      { guard: 'saysDisputes', target: '#disputed.looking' },
      { guard: 'saysRefuses', target: '#chasing.finalDemand' },
      NOTED,
    ],
    dispute: '#disputed.looking',
    offer: TO_TALKS,
    ...TO_COURT,
    ...TO_AGENCY,
  },
  states: {
    choosing: {
      on: {
        today: [
          { guard: 'isDeadlinePassed', actions: 'demandPassed' },
          { guard: 'isClockShort', target: '#deciding' },
          { guard: 'hasBrokenTwice', target: '#chasing.finalDemand' },
          NOTED,
        ],
      },
    },
    paymentPlan: {
      initial: 'proposed',
      states: {
        proposed: {
          on: {
            today: [
              { guard: 'isClockShort', target: '#deciding' },
              { guard: 'isOfferExpired', target: '#chasing.where' },
              { guard: 'isDeadlinePassed', actions: 'demandPassed' },
              NOTED,
            ],
            'offer-answered': [
              { guard: 'isAccepted', target: 'running', actions: 'demandReset' },
              { guard: 'isRefused', target: '#negotiating.choosing' },
              { guard: 'isLapsed', target: '#chasing.where' },
            ],
          },
        },
        running: { on: { today: [{ guard: 'isAgreementBroken', target: 'broken' }, NOTED] } },
        broken: { on: { payment: [{ guard: 'isAgreementKept', target: 'running' }, NOTED] } },
      },
    },
    settlement: {
      initial: 'offered',
      states: {
        offered: {
          on: {
            today: [
              { guard: 'isClockShort', target: '#deciding' },
              { guard: 'isOfferExpired', target: '#chasing.where' },
              { guard: 'isDeadlinePassed', actions: 'demandPassed' },
              NOTED,
            ],
            'offer-answered': [
              { guard: 'isAccepted', target: 'agreed', actions: 'demandReset' },
              { guard: 'isRefused', target: '#negotiating.choosing' },
              { guard: 'isLapsed', target: '#chasing.where' },
            ],
          },
        },
        agreed: { on: { today: [{ guard: 'isAgreementBroken', target: 'lapsed' }, NOTED] } },
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
    dispute: '#disputed.looking',
    offer: TO_TALKS,
    ...TO_COURT,
  },
  states: {
    looking: {
      on: {
        'dispute-answered': 'answered',
        letter: [{ guard: 'isDisputeAnswer', target: 'answered' }, NOTED],
        contact: [{ guard: 'saysWillPay', target: '#chasing.where' }, NOTED],
      },
    },
    answered: {
      on: {
        'dispute-answered': NOTED,
        letter: [
          { guard: 'isFinalDemand', target: '#chasing.finalDemand', actions: 'demandSent' },
          { guard: 'isDemand', target: '#chasing.finalDemand' },
          { guard: 'isReminder', target: '#chasing.where' },
          NOTED,
        ],
        contact: [
          { guard: 'saysDisputes', target: 'looking' },
          { guard: 'saysWillPay', target: '#chasing.where' },
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
