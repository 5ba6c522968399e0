/**
 * The escalation ladder: the only place that knows what may follow what.
 *
 * It has no timers, figures or sentences. Time is an input: `today` is an event, and each event brings the facts that
 * the calendar and the ledger state at that moment. It is replayed with `initialTransition` and `transition` and never
 * stored. `open` wraps every stage in which the debt is live, so that a hold can return to where it came from.
 */
import { assign, setup } from 'xstate';
import type { Hold, LadderEvent } from '#planner/events.ts';

export interface LadderContext {
  /** Holds in force; the strongest one names the stage. */
  readonly holds: readonly Hold[];
  /** Whether a final demand was sent, and whether its deadline has passed. */
  readonly finalDemand: 'none' | 'sent' | 'passed';
  /** A claim is before a court: a lawyer or a request to stop no longer takes the case off its stage. */
  readonly filed: boolean;
}

const HOLD_ORDER: readonly Hold[] = ['bankruptcy', 'deceased', 'lawyer', 'stop-contact', 'cooling-off'];

/** Holds with one more, in order of strength. */
const withHold = (holds: readonly Hold[], hold: Hold): readonly Hold[] =>
  HOLD_ORDER.filter((each) => each === hold || holds.includes(each));

const machineSetup = setup({
  types: { context: {} as LadderContext, events: {} as LadderEvent },
  guards: {
    isPaid: ({ event }) => event.facts.unpaid === 'nothing' && !event.facts.forgiven,
    isForgiven: ({ event }) => event.facts.unpaid === 'nothing' && event.facts.forgiven,
    isNotDue: ({ event }) => event.facts.unpaid === 'not-due',
    isDue: ({ event }) => event.facts.unpaid === 'due',
    isExtinguished: ({ event }) => event.facts.clock === 'extinguished',
    isBarred: ({ event }) => event.facts.clock === 'over' || event.facts.clock === 'extinguished',
    isClockShort: ({ event }) => event.facts.clock === 'near' || event.facts.clock === 'over',
    isFresh: ({ event }) => event.facts.fresh,
    isRungDone: ({ event }) => event.facts.rungDone,
    isDeadlinePassed: ({ context, event }) => context.finalDemand === 'sent' && event.facts.demandDeadlinePassed,
    isDemandOver: ({ context, event }) =>
      context.finalDemand === 'passed' || (context.finalDemand === 'sent' && event.facts.demandDeadlinePassed),
    hasBrokenTwice: ({ event }) => event.facts.brokenPromises === 2,
    hasBrokenOnce: ({ event }) => event.facts.brokenPromises >= 1,
    isAgreementBroken: ({ event }) => event.facts.agreementBroken,
    isAgreementKept: ({ event }) => !event.facts.agreementBroken,
    isOfferExpired: ({ event }) => event.facts.offerExpired,
    isCoolingOffOver: ({ event }) => event.facts.coolingOffOver,
    isCoolingOffAhead: ({ event }) => !event.facts.coolingOffOver,
    isNotFiled: ({ context }) => !context.filed,
    isJudgmentUnpaid: ({ event }) => event.facts.judgmentUnpaid,
    isLost: ({ event }) => event.type === 'judgment' && event.lost,
    /** Agency or court: only after a final demand has run out, or on the two explained exceptions; never once time-barred. */
    mayEscalate: ({ context, event: { facts } }) =>
      (facts.clock === 'running' || facts.clock === 'near')
      && (context.finalDemand === 'passed' || facts.clock === 'near' || facts.movingAssets),
    mayGoToCourt: ({ context, event }) =>
      event.type === 'filed' || (event.type === 'decided' && event.route !== 'agency')
        ? (event.facts.clock === 'running' || event.facts.clock === 'near')
          && (context.finalDemand === 'passed' || event.facts.clock === 'near' || event.facts.movingAssets)
        : false,
    isRungReminder: ({ event }) => event.type === 'opened' && event.facts.unpaid === 'due' && event.rung === 'reminder',
    isRungCall: ({ event }) => event.type === 'opened' && event.facts.unpaid === 'due' && event.rung === 'call',
    isRungDemand: ({ event }) => event.type === 'opened' && event.facts.unpaid === 'due' && event.rung === 'demand',
    isRungFinal: ({ event }) => event.type === 'opened' && event.facts.unpaid === 'due' && event.rung === 'finalDemand',
    isRungFinalSent: ({ event }) => event.type === 'opened' && event.facts.unpaid === 'due' && event.finalDemandSent,
    saysRefuses: ({ event }) => event.type === 'contact' && event.said === 'refuses',
    saysCannotPay: ({ event }) => event.type === 'contact' && event.said === 'cannot-pay',
    saysDisputes: ({ event }) => event.type === 'contact' && event.said === 'disputes',
    saysWillPay: ({ event }) => event.type === 'contact' && event.said === 'will-pay',
    isCall: ({ event }) => event.type === 'contact' && event.by === 'call',
    isCallDone: ({ event }) => event.type === 'contact' && event.by === 'call' && event.facts.rungDone,
    isWritingDone: ({ event }) => event.type === 'contact' && event.by === 'writing' && event.facts.rungDone,
    isReminder: ({ event }) => event.type === 'letter' && event.letter === 'reminder',
    isReminderDone: ({ event }) => event.type === 'letter' && event.letter === 'reminder' && event.facts.rungDone,
    isDemand: ({ event }) => event.type === 'letter' && event.letter === 'demand',
    isFinalDemand: ({ event }) => event.type === 'letter' && event.letter === 'final-demand',
    isDisputeAnswer: ({ event }) => event.type === 'letter' && event.letter === 'dispute-answer',
    isPaymentPlan: ({ event }) => event.type === 'offer' && event.offer === 'payment-plan',
    isSettlement: ({ event }) => event.type === 'offer' && event.offer === 'settlement',
    isAccepted: ({ event }) => event.type === 'offer-answered' && event.answer === 'accepted',
    isRefused: ({ event }) => event.type === 'offer-answered' && event.answer === 'refused',
    isLapsed: ({ event }) => event.type === 'offer-answered' && event.answer === 'lapsed',
    isForAgency: ({ event }) => event.type === 'decided' && event.route === 'agency',
    isDischarge: ({ event }) => event.type === 'notice' && event.notice === 'discharged',
    isHoldNotice: ({ event }) =>
      event.type === 'notice' && (event.notice === 'bankruptcy' || event.notice === 'lawyer' || event.notice === 'deceased' || event.notice === 'stop-contact'),
    endsAHold: ({ context, event }) => event.type === 'hold-ended' && (event.hold === undefined || context.holds.includes(event.hold)),
    holdsBankruptcy: ({ context }) => context.holds.includes('bankruptcy'),
    holdsDeceased: ({ context }) => context.holds.includes('deceased'),
    holdsLawyer: ({ context }) => context.holds.includes('lawyer') && !context.filed,
    holdsStopContact: ({ context }) => context.holds.includes('stop-contact') && !context.filed,
    isQuietNotice: ({ context, event }) =>
      context.filed && event.type === 'notice' && (event.notice === 'lawyer' || event.notice === 'stop-contact'),
    holdsCoolingOff: ({ context }) => context.holds.includes('cooling-off'),
  },
  actions: {
    /** The entry counts and the stage stays. */
    noted: () => undefined,
    claimFiled: assign({ filed: true }),
    demandSent: assign({ finalDemand: 'sent' as const }),
    demandPassed: assign({ finalDemand: 'passed' as const }),
    /** A new debt, a new agreement or the end of a bankruptcy asks for a final demand of its own. */
    demandReset: assign({ finalDemand: 'none' as const }),
    holdAdded: assign({
      holds: ({ context, event }) =>
        event.type === 'notice' && event.notice !== 'closed' && event.notice !== 'discharged' ? withHold(context.holds, event.notice)
          : event.type === 'cooling-off' ? withHold(context.holds, 'cooling-off')
            : context.holds,
    }),
    holdsCleared: assign({ holds: [] }),
    holdRemoved: assign(({ context, event }) => {
      const ended: Hold | undefined = event.type === 'hold-ended' ? event.hold ?? context.holds[0] : 'cooling-off';
      const stayed = ended === 'bankruptcy' || ended === 'deceased';
      return { holds: context.holds.filter((hold) => hold !== ended), finalDemand: stayed ? ('none' as const) : context.finalDemand };
    }),
  },
});

/** A debt of which nothing is unpaid is over, wherever it stands. */
const PAID = [
  { guard: 'isForgiven', target: '#closed.settled' },
  { guard: 'isPaid', target: '#closed.paid' },
] as const;
const ENDS = [...PAID, { guard: 'isExtinguished', target: '#closed.timeBarred' }] as const;
const NOTED = { actions: 'noted' } as const;

/** Steps out of the ladder that are open at several stages, behind the same guard everywhere. */
const TO_COURT = {
  decided: [
    { guard: 'mayGoToCourt', target: '#court.preparing' },
    { guard: 'mayEscalate', target: '#deciding' },
  ],
  filed: { guard: 'mayEscalate', target: '#court.filed' },
} as const;
const TO_AGENCY = { placed: { guard: 'mayEscalate', target: '#agency' } } as const;
const TO_TALKS = [
  { guard: 'isPaymentPlan', target: '#negotiating.paymentPlan.proposed' },
  { guard: 'isSettlement', target: '#negotiating.settlement.offered' },
] as const;
const WRITTEN_OFF = [
  { guard: 'isBarred', target: '#closed.timeBarred' },
  { target: '#closed.writtenOff' },
] as const;
/** What the debtor says can move a case from any rung. */
const SAID = [
  { guard: 'saysDisputes', target: '#disputed.looking' },
  { guard: 'saysCannotPay', target: '#negotiating.choosing' },
  { guard: 'saysRefuses', target: '#chasing.finalDemand' },
] as const;

export const ladder = machineSetup.createMachine({
  id: 'ladder',
  context: { holds: [], finalDemand: 'none', filed: false },
  initial: 'open',
  states: {
    open: {
      id: 'open',
      initial: 'opening',
      on: {
        notice: [
          { guard: 'isDischarge', target: '#closed.discharged' },
          { guard: 'isHoldNotice', target: '#onHold.routing', actions: 'holdAdded' },
          NOTED,
        ],
        'cooling-off': { guard: 'isCoolingOffAhead', target: '#onHold.routing', actions: 'holdAdded' },
        'written-off': WRITTEN_OFF,
        payment: NOTED,
        promise: NOTED,
        contact: NOTED,
        letter: NOTED,
        today: NOTED,
      },
      states: {
        where: { type: 'history', history: 'deep' },
        /** Never rests here: what was done before the case was opened names the first rung. */
        opening: {
          on: {
            opened: [
              { guard: 'isRungFinalSent', target: '#chasing.finalDemand', actions: 'demandSent' },
              { guard: 'isRungFinal', target: '#chasing.finalDemand' },
              { guard: 'isRungDemand', target: '#chasing.demand' },
              { guard: 'isRungCall', target: '#chasing.call' },
              { guard: 'isRungReminder', target: '#chasing.reminder' },
              { target: '#notDue' },
            ],
          },
        },
        notDue: {
          id: 'notDue',
          always: ENDS,
          on: {
            today: { guard: 'isDue', target: '#chasing.reminder' },
            dispute: '#disputed.looking',
            offer: TO_TALKS,
            contact: [{ guard: 'saysDisputes', target: '#disputed.looking' }, NOTED],
          },
        },
        chasing: {
          id: 'chasing',
          initial: 'reminder',
          always: [...ENDS, { guard: 'isNotDue', target: '#notDue', actions: 'demandReset' }],
          on: {
            today: [
              { guard: 'isDemandOver', target: '#deciding', actions: 'demandPassed' },
              { guard: 'isClockShort', target: '#deciding' },
              NOTED,
            ],
            payment: [{ guard: 'isFresh', target: '#chasing.reminder', actions: 'demandReset' }, NOTED],
            letter: [
              { guard: 'isFinalDemand', target: '#chasing.finalDemand', actions: 'demandSent' },
              { guard: 'isDemand', target: '#chasing.finalDemand' },
              NOTED,
            ],
            contact: [...SAID, NOTED],
            dispute: '#disputed.looking',
            offer: TO_TALKS,
            ...TO_COURT,
            ...TO_AGENCY,
          },
          states: {
            reminder: {
              on: {
                today: [
                  { guard: 'isDemandOver', target: '#deciding', actions: 'demandPassed' },
                  { guard: 'isClockShort', target: '#deciding' },
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
                today: [
                  { guard: 'isDemandOver', target: '#deciding', actions: 'demandPassed' },
                  { guard: 'isClockShort', target: '#deciding' },
                  { guard: 'hasBrokenTwice', target: 'finalDemand' },
                  NOTED,
                ],
                contact: [...SAID, { guard: 'isCallDone', target: 'demand' }, NOTED],
              },
            },
            demand: {
              on: {
                today: [
                  { guard: 'isDemandOver', target: '#deciding', actions: 'demandPassed' },
                  { guard: 'isClockShort', target: '#deciding' },
                  { guard: 'hasBrokenTwice', target: 'finalDemand' },
                  NOTED,
                ],
              },
            },
            finalDemand: {},
            where: { type: 'history' },
          },
        },
        negotiating: {
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
                      { guard: 'isOfferExpired', target: 'lapsed' },
                      { guard: 'isDeadlinePassed', actions: 'demandPassed' },
                      NOTED,
                    ],
                    'offer-answered': [
                      { guard: 'isAccepted', target: 'agreed', actions: 'demandReset' },
                      { guard: 'isRefused', target: '#negotiating.choosing' },
                      { guard: 'isLapsed', target: 'lapsed' },
                    ],
                  },
                },
                agreed: { on: { today: [{ guard: 'isAgreementBroken', target: 'lapsed' }, NOTED] } },
                lapsed: {
                  on: {
                    today: [
                      { guard: 'isDemandOver', target: '#deciding', actions: 'demandPassed' },
                      { guard: 'isClockShort', target: '#deciding' },
                      NOTED,
                    ],
                  },
                },
              },
            },
          },
        },
        disputed: {
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
                today: [
                  { guard: 'isDemandOver', target: '#deciding', actions: 'demandPassed' },
                  { guard: 'isClockShort', target: '#deciding' },
                  NOTED,
                ],
                ...TO_AGENCY,
              },
            },
          },
        },
        deciding: {
          id: 'deciding',
          always: [...ENDS, { guard: 'isNotDue', target: '#notDue', actions: 'demandReset' }],
          on: {
            today: [{ guard: 'isDeadlinePassed', actions: 'demandPassed' }, NOTED],
            payment: [{ guard: 'isFresh', target: '#chasing.reminder', actions: 'demandReset' }, NOTED],
            letter: [{ guard: 'isFinalDemand', target: '#chasing.finalDemand', actions: 'demandSent' }, NOTED],
            contact: [
              { guard: 'saysDisputes', target: '#disputed.looking' },
              { guard: 'saysCannotPay', target: '#negotiating.choosing' },
              NOTED,
            ],
            dispute: '#disputed.looking',
            offer: TO_TALKS,
            ...TO_COURT,
            ...TO_AGENCY,
          },
        },
        agency: {
          id: 'agency',
          always: ENDS,
          on: { dispute: NOTED, offer: NOTED, 'offer-answered': NOTED, ...TO_COURT },
        },
        court: {
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
            judgment: { on: { today: [{ guard: 'isJudgmentUnpaid', target: 'enforcing' }, NOTED], hearing: NOTED } },
            enforcing: { on: { hearing: NOTED } },
          },
        },
      },
    },
    onHold: {
      id: 'onHold',
      initial: 'routing',
      on: {
        notice: [
          { guard: 'isDischarge', target: '#closed.discharged' },
          { guard: 'isHoldNotice', target: '#onHold.routing', actions: 'holdAdded' },
          NOTED,
        ],
        'cooling-off': { guard: 'isCoolingOffAhead', target: '#onHold.routing', actions: 'holdAdded' },
        'hold-ended': { guard: 'endsAHold', target: '#onHold.routing', actions: 'holdRemoved' },
        'written-off': WRITTEN_OFF,
        payment: NOTED,
        promise: NOTED,
        contact: NOTED,
        letter: NOTED,
        offer: NOTED,
        'offer-answered': NOTED,
        dispute: NOTED,
        'dispute-answered': NOTED,
        today: [
          { guard: 'isDeadlinePassed', actions: 'demandPassed' },
          NOTED,
        ],
      },
      states: {
        /** Never rests here: the strongest hold names the stage; without one the case returns where it came from. */
        routing: {
          always: [
            ...PAID,
            { guard: 'holdsBankruptcy', target: 'bankruptcy' },
            { guard: 'holdsDeceased', target: 'deceased' },
            { guard: 'holdsLawyer', target: 'represented' },
            { guard: 'holdsStopContact', target: 'stopContact' },
            { guard: 'holdsCoolingOff', target: 'coolingOff' },
            { target: '#open.where' },
          ],
        },
        bankruptcy: { always: PAID },
        deceased: { always: PAID },
        represented: {
          always: ENDS,
          on: {
            letter: [{ guard: 'isFinalDemand', actions: 'demandSent' }, NOTED],
            ...TO_COURT,
          },
        },
        stopContact: { always: ENDS, on: { ...TO_COURT } },
        coolingOff: {
          always: ENDS,
          on: {
            today: [
              { guard: 'isCoolingOffOver', target: '#onHold.routing', actions: 'holdRemoved' },
              { guard: 'isDeadlinePassed', actions: 'demandPassed' },
              NOTED,
            ],
            dispute: [{ guard: 'isNotFiled', target: '#disputed.looking', actions: 'holdsCleared' }, NOTED],
          },
        },
      },
    },
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
