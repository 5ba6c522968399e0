/** The vocabulary of the ladder: what its guards ask and its actions note. No figures, no sentences. */
import { assign, setup } from 'xstate';
import { HOLD_NOTICES } from '#domain/case.ts';
import type { Hold, LadderEvent } from '#planner/ladder/events.ts';

export interface LadderContext {
  /** Holds in force; the strongest one names the stage. */
  readonly holds: readonly Hold[];
  /** Whether a final demand was sent, and whether its deadline has passed. */
  readonly finalDemand: 'none' | 'sent' | 'passed';
  /** A claim is before a court: a lawyer or a request to stop no longer takes the case off its stage. */
  readonly filed: boolean;
}

const HOLD_ORDER: readonly Hold[] = [...HOLD_NOTICES, 'cooling-off'];
const HOLDING: readonly string[] = HOLD_NOTICES;
/** Holds after which a final demand sent before them counts no more: it stood still, or went to somebody who does not owe. */
const ASKS_ANEW: readonly (Hold | undefined)[] = [
  'bankruptcy',
  'wrong-person',
  'deceased',
  'breathing-space',
];

/** Holds with one more, in order of strength. */
const withHold = (holds: readonly Hold[], hold: Hold): readonly Hold[] =>
  HOLD_ORDER.filter((each) => each === hold || holds.includes(each));

/** The names that the chart is written in: events, guards and actions, each one line of reading what it was given. */
export const ladderSetup = setup({
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
    /** The final demand was for older invoices that are gone: what is left was never demanded. */
    isUndemanded: ({ context, event }) => event.facts.fresh && context.finalDemand !== 'none',
    isRungDone: ({ event }) => event.facts.rungDone,
    isDeadlinePassed: ({ context, event }) =>
      context.finalDemand === 'sent' && event.facts.demandDeadlinePassed,
    isDemandOver: ({ context, event }) =>
      context.finalDemand === 'passed' ||
      (context.finalDemand === 'sent' && event.facts.demandDeadlinePassed),
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
      (facts.clock === 'running' || facts.clock === 'near') &&
      ((context.finalDemand === 'passed' && !facts.fresh) ||
        facts.clock === 'near' ||
        facts.movingAssets),
    mayGoToCourt: ({ context, event }) =>
      event.type === 'filed' || (event.type === 'decided' && event.route !== 'agency')
        ? (event.facts.clock === 'running' || event.facts.clock === 'near') &&
          ((context.finalDemand === 'passed' && !event.facts.fresh) ||
            event.facts.clock === 'near' ||
            event.facts.movingAssets)
        : false,
    isRungReminder: ({ event }) =>
      event.type === 'opened' && event.facts.unpaid === 'due' && event.rung === 'reminder',
    isRungCall: ({ event }) =>
      event.type === 'opened' && event.facts.unpaid === 'due' && event.rung === 'call',
    isRungDemand: ({ event }) =>
      event.type === 'opened' && event.facts.unpaid === 'due' && event.rung === 'demand',
    isRungFinal: ({ event }) =>
      event.type === 'opened' && event.facts.unpaid === 'due' && event.rung === 'finalDemand',
    isRungFinalSent: ({ event }) =>
      event.type === 'opened' && event.facts.unpaid === 'due' && event.finalDemandSent,
    saysRefuses: ({ event }) => event.type === 'contact' && event.said === 'refuses',
    saysCannotPay: ({ event }) => event.type === 'contact' && event.said === 'cannot-pay',
    saysDisputes: ({ event }) => event.type === 'contact' && event.said === 'disputes',
    saysWillPay: ({ event }) => event.type === 'contact' && event.said === 'will-pay',
    isCall: ({ event }) => event.type === 'contact' && event.by === 'call',
    isCallDone: ({ event }) =>
      event.type === 'contact' && event.by === 'call' && event.facts.rungDone,
    isWritingDone: ({ event }) =>
      event.type === 'contact' && event.by === 'writing' && event.facts.rungDone,
    isReminder: ({ event }) => event.type === 'letter' && event.letter === 'reminder',
    isReminderDone: ({ event }) =>
      event.type === 'letter' && event.letter === 'reminder' && event.facts.rungDone,
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
    isHoldNotice: ({ event }) => event.type === 'notice' && HOLDING.includes(event.notice),
    endsAHold: ({ context, event }) =>
      event.type === 'hold-ended' &&
      (event.hold === undefined || context.holds.includes(event.hold)),
    holdsBankruptcy: ({ context }) => context.holds.includes('bankruptcy'),
    holdsWrongPerson: ({ context }) => context.holds.includes('wrong-person'),
    holdsBreathingSpace: ({ context }) => context.holds.includes('breathing-space'),
    holdsDeceased: ({ context }) => context.holds.includes('deceased'),
    holdsLawyer: ({ context }) => context.holds.includes('lawyer') && !context.filed,
    holdsStopContact: ({ context }) => context.holds.includes('stop-contact') && !context.filed,
    isQuietNotice: ({ context, event }) =>
      context.filed &&
      event.type === 'notice' &&
      (event.notice === 'lawyer' || event.notice === 'stop-contact'),
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
        event.type === 'notice' && event.notice !== 'closed' && event.notice !== 'discharged'
          ? withHold(context.holds, event.notice)
          : event.type === 'cooling-off'
            ? withHold(context.holds, 'cooling-off')
            : context.holds,
    }),
    holdsCleared: assign({ holds: [] }),
    holdRemoved: assign(({ context, event }) => {
      const ended: Hold | undefined =
        event.type === 'hold-ended' ? (event.hold ?? context.holds[0]) : 'cooling-off';
      return {
        holds: context.holds.filter((hold) => hold !== ended),
        finalDemand: ASKS_ANEW.includes(ended) ? ('none' as const) : context.finalDemand,
      };
    }),
  },
});
