/**
 * The chart of the ladder in words: its groups, stages, events and conditions. A name that is not
 * here fails the build.
 */
import { EVERYWHERE, helperOf, type Cause } from '#planner/explore/chart.ts';
import type { LadderEventType } from '#planner/ladder/events.ts';
import type { Stage } from '#planner/ladder/stages.ts';

interface GroupWords {
  readonly name: string;
  readonly what: string;
  /**
   * Where the overview draws it: on the ladder, at its top, as a door beside it, or below it all.
   */
  readonly place: 'ladder' | 'top' | 'left' | 'right' | 'below';
}

const GROUPS: Readonly<Record<string, GroupWords>> = {
  notDue: {
    name: 'Not due',
    place: 'ladder',
    what: 'Nothing is late yet. Bill on time and wait for the day.',
  },
  chasing: {
    name: 'Chasing',
    place: 'ladder',
    what: 'The debt is late. Each rung is a little firmer than the last.',
  },
  negotiating: {
    name: 'Negotiating',
    place: 'left',
    what: 'They want to pay and cannot pay it all now. You agree on dates, or on less.',
  },
  disputed: {
    name: 'Disputed',
    place: 'right',
    what: 'They say something is wrong. Answer first, and chase only what nobody disputes.',
  },
  deciding: {
    name: 'Deciding',
    place: 'ladder',
    what: 'The ladder is climbed. You compare the routes and choose one.',
  },
  agency: {
    name: 'Agency',
    place: 'top',
    what: 'An agency chases for a share. You leave contact to it.',
  },
  court: {
    name: 'Court',
    place: 'top',
    what: 'A small claim or a lawsuit, from the papers to the money.',
  },
  onHold: {
    name: 'On hold',
    place: 'below',
    what: 'The debtor must not be chased. Several holds may be in force: the strongest one names the stage.',
  },
  closed: {
    name: 'Closed',
    place: 'below',
    what: 'The end. Nothing leads out of here, and nothing more is asked of the debtor.',
  },
};

const STAGES: Readonly<Record<Stage, string>> = {
  notDue: 'Not due',
  'chasing.reminder': 'Reminder',
  'chasing.call': 'Call',
  'chasing.demand': 'Demand',
  'chasing.finalDemand': 'Final demand',
  'negotiating.choosing': 'Choosing',
  'negotiating.paymentPlan.proposed': 'Plan proposed',
  'negotiating.paymentPlan.running': 'Plan running',
  'negotiating.paymentPlan.broken': 'Plan broken',
  'negotiating.settlement.offered': 'Less offered',
  'negotiating.settlement.agreed': 'Less agreed',
  'negotiating.settlement.lapsed': 'Offer lapsed',
  'disputed.looking': 'Looking into it',
  'disputed.answered': 'Answered',
  'onHold.bankruptcy': 'Bankruptcy',
  'onHold.represented': 'Lawyer acts',
  'onHold.deceased': 'Death',
  'onHold.stopContact': 'Asked to stop',
  'onHold.coolingOff': 'Cooling off',
  'onHold.wrongPerson': 'Wrong person',
  'onHold.breathingSpace': 'Legal pause',
  deciding: 'Deciding',
  agency: 'Agency',
  'court.preparing': 'Preparing',
  'court.filed': 'Claim filed',
  'court.hearing': 'Hearing',
  'court.judgment': 'Judgment',
  'court.enforcing': 'Enforcing',
  'closed.paid': 'Paid',
  'closed.settled': 'Settled',
  'closed.writtenOff': 'Written off',
  'closed.discharged': 'Discharged',
  'closed.timeBarred': 'Too late',
};

const EVENTS: Readonly<Record<LadderEventType, string>> = {
  opened: 'you open the case',
  recalled: 'you take it back from the agency',
  noted: 'you note something',
  today: 'a day passes',
  contact: 'you are in contact',
  promise: 'they promise to pay',
  payment: 'a payment arrives',
  letter: 'you send a letter',
  dispute: 'they dispute the debt',
  'dispute-answered': 'you answer the dispute',
  offer: 'somebody makes an offer',
  'offer-answered': 'the offer is answered',
  notice: 'you get a notice',
  'hold-ended': 'a hold ends',
  'cooling-off': 'you take time to cool off',
  decided: 'you choose a route',
  placed: 'you place the debt with an agency',
  filed: 'you file a claim',
  hearing: 'a hearing is set',
  judgment: 'the judge finds for you',
  'written-off': 'you write the debt off',
};

/**
 * Conditions. One that starts with “and” goes on after its event; the others say what happened by
 * themselves.
 */
const GUARDS: Readonly<Record<string, string>> = {
  isPaid: 'nothing is unpaid any more',
  isForgiven: 'all that was left is forgiven',
  isNotDue: 'nothing that is left is due yet',
  isDue: 'an invoice is overdue',
  isExtinguished: 'time has ended the debt itself',
  isBarred: 'it is too late to sue',
  isClockShort: 'little or no time is left to sue',
  isFresh: 'a payment arrives, and what is left was never chased',
  isDeadlinePassed: 'the date in the final demand has passed',
  isDemandOver: 'the date in the final demand has passed',
  isUndemanded: 'what was demanded is gone, and what is left was never demanded',
  hasBrokenTwice: 'two promises were broken',
  hasBrokenOnce: 'a promise was broken',
  isAgreementBroken: 'an agreed date was missed',
  isAgreementTaken: 'what was agreed is being kept',
  isAgreementKept: 'what was agreed is paid to its end',
  isTheirOffer: 'their offer waits for your answer',
  isOfferOver: 'the offer has run out',
  areTalksSpent: 'talks have nothing more to bring',
  isDisputeSpent: 'the same was answered twice before',
  isDisputeOpen: 'a dispute still waits for an answer',
  saysDisputesAgain: 'they say again what was answered twice',
  hasReachedCall: 'reminders were sent before',
  hasReachedDemand: 'you called before',
  hasReachedFinalDemand: 'a demand was sent before',
  isDemandSent: 'a final demand is running',
  isPlanAccepted: 'a payment plan is accepted',
  isCoolingOffOver: 'the time to cool off is over',
  isCoolingOffAhead: 'you take time to cool off',
  isNotFiled: 'and no claim is filed',
  isJudgmentUnpaid: 'the judgment stays unpaid',
  isLost: 'the judge finds against you',
  mayEscalate: 'and the way is open',
  mayGoToCourt: 'you choose a court and the way is open',
  beginsAtReminder: 'the debt is late, and little was done before',
  beginsAtCall: 'reminders were sent before',
  beginsAtDemand: 'you called before',
  beginsAtFinalDemand: 'a demand was sent before',
  beginsDemanded: 'a final demand was sent before',
  beginsWithAgency: 'an agency had it before',
  beginsFiled: 'a claim was filed before',
  beginsAtHearing: 'a hearing was set before',
  beginsJudged: 'a court had decided before',
  isDismissed: 'the court sends the claim away',
  isDismissedOnHold: 'the court sends the claim away while a hold is in force',
  isNotDueOnHold: 'nothing that is left is due yet, and a hold is in force',
  isForNeither: 'you choose to let go, or to keep asking',
  wentToAgency: 'an agency got it meanwhile',
  wentToCourt: 'a claim was filed meanwhile',
  wasJudged: 'a court decided meanwhile',
  wasDismissed: 'a court sent the claim away meanwhile',
  saysRefuses: 'they refuse to pay',
  saysCannotPay: 'they say that they cannot pay',
  saysDisputes: 'they say that something is wrong',
  saysWillPay: 'they say that they will pay',
  isCall: 'you call',
  isCallDone: 'you have talked, or called often enough',
  isWritingDone: 'you wrote often enough',
  isReminder: 'you send a reminder',
  isReminderDone: 'you sent enough reminders',
  isDemand: 'you send a demand',
  isFinalDemand: 'you send a final demand',
  isDisputeAnswer: 'you send your answer',
  isPaymentPlan: 'a payment plan is offered',
  isSettlement: 'a settlement is offered',
  isAccepted: 'the offer is accepted',
  isRefused: 'the offer is refused',
  isLapsed: 'the offer lapses',
  isForAgency: 'you choose an agency after all',
  isDischarge: 'a court discharges the debt',
  isHoldNotice: 'a notice of a hold arrives',
  isQuietNotice: 'a lawyer acts, or they ask you to stop, while a claim is filed',
  endsAHold: 'one of the holds ends',
  holdsBankruptcy: 'a bankruptcy is in force',
  holdsDeceased: 'the debtor has died',
  holdsLawyer: 'a lawyer acts for the debtor',
  holdsStopContact: 'they asked you to stop',
  holdsWrongPerson: 'it is the wrong person',
  holdsBreathingSpace: 'a legal pause runs',
  holdsCoolingOff: 'you are cooling off',
};

function known<T>(list: Readonly<Record<string, T>>, name: string, what: string): T {
  const found = Object.hasOwn(list, name) ? list[name] : undefined;
  if (found === undefined)
    throw new Error(
      `The ladder has a ${what} "${name}" without words: add it to src/components/machine/words.ts`,
    );
  return found;
}

/** What a group is called, what happens in it, and where it is drawn. */
export const groupWords = (group: string): GroupWords => known(GROUPS, group, 'group');
export const groupOf = (place: string): string => place.split('.')[0] ?? place;

/**
 * What happened, as a clause: “you call”. A cause without an event or a condition is left over from
 * the others.
 */
export function causeWords({ event, guard, otherwise }: Cause): string {
  const happened = event === '' ? '' : known(EVENTS, event, 'event');
  if (guard) {
    const words = known(GUARDS, guard, 'condition');
    // A write-off is the owner's act, whatever the clock says.
    if (words.startsWith('and ')) return `${happened} ${words}`;
    return event === 'written-off' ? `${happened}, and ${words}` : words;
  }
  if (event === 'opened' || event === '') return 'none of these holds';
  return event === 'judgment' || !otherwise ? happened : `${happened} in any other case`;
}

/** The name of a place of the chart, short enough for a picture. */
export function placeWords(place: string): string {
  if (place === EVERYWHERE) return 'Any stage';
  switch (helperOf(place)) {
    case 'open':
      return 'Any stage off hold';
    case 'opening':
      return 'Start';
    case 'routing':
      return 'Strongest hold';
    case 'where':
      return 'Where it stood';
    case 'returning':
      return 'The rung that was reached';
    default:
      return Object.hasOwn(STAGES, place) ? STAGES[place as Stage] : groupWords(place).name;
  }
}

/** The name of a place as the target of a way, with its group where the stage alone is unclear. */
export function targetWords(place: string, from: string): string {
  const group = groupOf(place);
  const name = placeWords(place);
  if (group === groupOf(from) || helperOf(place) === 'where' || !place.includes('.')) return name;
  return helperOf(place) === 'routing'
    ? groupWords(group).name
    : `${groupWords(group).name}: ${name.toLowerCase()}`;
}
