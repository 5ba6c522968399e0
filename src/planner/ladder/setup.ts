/**
 * The vocabulary of the ladder: what its guards ask and its actions note. No figures, no sentences.
 */
import { assign, setup } from 'xstate';
import { HOLD_NOTICES } from '#domain/case.ts';
import type { Hold, LadderEvent, Rung } from '#planner/ladder/events.ts';

export interface LadderContext {
  /** Holds in force; the strongest one names the stage. */
  readonly holds: readonly Hold[];
  /** Whether a final demand was sent, and whether its deadline has passed. */
  readonly finalDemand: 'none' | 'sent' | 'passed';
  /**
   * A claim is before a court: a lawyer or a request to stop no longer takes the case off its
   * stage.
   */
  readonly filed: boolean;
  /** What happened during a hold, and where the case therefore stands when the hold is over. */
  readonly aside: 'none' | 'agency' | 'filed' | 'judgment' | 'dismissed';
  /**
   * An agency or a court came before a final demand had run out: it counts, and the plan says so.
   */
  readonly outOfTurn: boolean;
}

const HOLD_ORDER: readonly Hold[] = [...HOLD_NOTICES, 'cooling-off'];
const HOLDING: readonly string[] = HOLD_NOTICES;
/**
 * Holds after which a final demand sent before them counts no more: it stood still, or went to
 * somebody who does not owe.
 */
const ASKS_ANEW: readonly (Hold | undefined)[] = [
  'bankruptcy',
  'wrong-person',
  'deceased',
  'breathing-space',
];

/** Holds with one more, in order of strength. */
const withHold = (holds: readonly Hold[], hold: Hold): readonly Hold[] =>
  HOLD_ORDER.filter((each) => each === hold || holds.includes(each));

const beginsDue = (event: LadderEvent, at: Rung): boolean =>
  event.type === 'opened' && event.facts.unpaid === 'due' && event.at === at;

/**
 * The names that the chart is written in: events, guards and actions, each one line of reading what
 * it was given.
 */
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
    isDeadlinePassed: ({ context, event }) =>
      context.finalDemand === 'sent' && event.facts.demandDeadlinePassed,
    isDemandOver: ({ context, event }) =>
      context.finalDemand === 'passed' ||
      (context.finalDemand === 'sent' && event.facts.demandDeadlinePassed),
    hasBrokenTwice: ({ event }) => event.facts.brokenPromises === 2,
    hasBrokenOnce: ({ event }) => event.facts.brokenPromises >= 1,
    isAgreementBroken: ({ event }) => event.facts.agreement === 'broken',
    isAgreementTaken: ({ event }) => event.facts.agreement === 'accepted',
    isAgreementKept: ({ event }) => event.facts.agreement === 'kept',
    isTheirOffer: ({ event }) => event.facts.agreement === 'theirs',
    isOfferOver: ({ event }) =>
      event.facts.agreement === 'lapsed' || event.facts.agreement === 'none',
    areTalksSpent: ({ event }) => event.facts.talksSpent,
    isDisputeSpent: ({ event }) => event.facts.disputeSpent,
    isDisputeOpen: ({ event }) => event.facts.disputeOpen,
    saysDisputesAgain: ({ event }) =>
      event.type === 'contact' && event.said === 'disputes' && event.facts.disputeSpent,
    hasReachedCall: ({ event }) => event.facts.reached === 'call',
    hasReachedDemand: ({ event }) => event.facts.reached === 'demand',
    hasReachedFinalDemand: ({ event }) => event.facts.reached === 'finalDemand',
    isDemandSent: ({ context }) => context.finalDemand === 'sent',
    isCoolingOffOver: ({ event }) => event.facts.coolingOffOver,
    isCoolingOffAhead: ({ event }) => !event.facts.coolingOffOver,
    isNotFiled: ({ context }) => !context.filed,
    isJudgmentUnpaid: ({ event }) => event.facts.judgmentUnpaid,
    isLost: ({ event }) => event.type === 'judgment' && event.outcome === 'lost',
    isDismissed: ({ event }) => event.type === 'judgment' && event.outcome === 'dismissed',
    /**
     * Agency or court: only after a final demand has run out, or on the two explained exceptions;
     * never once time-barred.
     */
    mayEscalate: ({ context, event: { facts } }) =>
      (facts.clock === 'running' || facts.clock === 'near') &&
      ((context.finalDemand === 'passed' && !facts.fresh) ||
        facts.clock === 'near' ||
        facts.movingAssets),
    mayGoToCourt: ({ context, event }) =>
      event.type === 'filed' ||
      (event.type === 'decided' && (event.route === 'small-claims' || event.route === 'lawsuit'))
        ? (event.facts.clock === 'running' || event.facts.clock === 'near') &&
          ((context.finalDemand === 'passed' && !event.facts.fresh) ||
            event.facts.clock === 'near' ||
            event.facts.movingAssets)
        : false,
    beginsAtReminder: ({ event }) => beginsDue(event, 'reminder'),
    beginsAtCall: ({ event }) => beginsDue(event, 'call'),
    beginsAtDemand: ({ event }) => beginsDue(event, 'demand'),
    beginsAtFinalDemand: ({ event }) => beginsDue(event, 'finalDemand'),
    beginsDemanded: ({ event }) =>
      event.type === 'opened' && event.facts.unpaid === 'due' && event.finalDemandSent,
    beginsWithAgency: ({ event }) => event.type === 'opened' && event.at === 'agency',
    beginsFiled: ({ event }) => event.type === 'opened' && event.at === 'filed',
    beginsAtHearing: ({ event }) => event.type === 'opened' && event.at === 'hearing',
    beginsJudged: ({ event }) => event.type === 'opened' && event.at === 'judgment',
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
    isPlanAccepted: ({ event }) =>
      event.type === 'offer-answered' && event.answer === 'accepted' && event.of === 'payment-plan',
    isRefused: ({ event }) => event.type === 'offer-answered' && event.answer === 'refused',
    isLapsed: ({ event }) => event.type === 'offer-answered' && event.answer === 'lapsed',
    isForAgency: ({ event }) => event.type === 'decided' && event.route === 'agency',
    isForNeither: ({ event }) =>
      event.type === 'decided' && (event.route === 'write-off' || event.route === 'keep-asking'),
    wentToAgency: ({ context }) => context.aside === 'agency',
    wentToCourt: ({ context }) => context.aside === 'filed',
    wasDismissed: ({ context }) => context.aside === 'dismissed',
    isNotDueOnHold: ({ context, event }) =>
      event.facts.unpaid === 'not-due' && context.holds.length > 0,
    isDismissedOnHold: ({ context, event }) =>
      event.type === 'judgment' && event.outcome === 'dismissed' && context.holds.length > 0,
    wasJudged: ({ context }) => context.aside === 'judgment',
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
    claimFiled: assign({ filed: true, aside: 'none' as const }),
    /**
     * A dismissal leaves the debt as it was; whether it may be filed again is for a lawyer to say.
     */
    claimOver: assign({ filed: false, aside: 'none' as const }),
    outOfTurn: assign({ outOfTurn: true }),
    placedAside: assign({ aside: 'agency' as const }),
    filedAside: assign({ aside: 'filed' as const, filed: true }),
    judgedAside: assign({ aside: 'judgment' as const, filed: true }),
    dismissedAside: assign({ aside: 'dismissed' as const, filed: false }),
    asideOver: assign({ aside: 'none' as const }),
    demandSent: assign({ finalDemand: 'sent' as const }),
    demandPassed: assign({ finalDemand: 'passed' as const }),
    /**
     * A new debt, a new agreement or the end of a bankruptcy asks for a final demand of its own.
     */
    demandReset: assign({ finalDemand: 'none' as const }),
    holdAdded: assign({
      holds: ({ context, event }) => {
        if (event.type === 'cooling-off') return withHold(context.holds, 'cooling-off');
        if (event.type !== 'notice') return context.holds;
        const { notice } = event;
        if (notice === 'closed' || notice === 'discharged') return context.holds;
        return withHold(context.holds, notice);
      },
    }),
    holdsCleared: assign({ holds: [], aside: 'none' as const }),
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
