/** Ways that are open at several stages of the ladder, behind the same guard everywhere. */

/** A debt of which nothing is unpaid is over, wherever it stands. */
export const PAID = [
  { guard: 'isForgiven', target: '#closed.settled' },
  { guard: 'isPaid', target: '#closed.paid' },
] as const;
export const ENDS = [...PAID, { guard: 'isExtinguished', target: '#closed.timeBarred' }] as const;
/** All that was due is paid, and the rest is not due yet. */
export const NOTHING_DUE = {
  guard: 'isNotDue',
  target: '#notDue',
  actions: 'demandReset',
} as const;
export const NOTED = { actions: 'noted' } as const;

/** Steps out of the ladder that are open at several stages, behind the same guard everywhere. */
export const TO_COURT = {
  decided: [
    { guard: 'isForNeither', actions: 'noted' },
    { guard: 'mayGoToCourt', target: '#court.preparing' },
    { guard: 'mayEscalate', target: '#deciding' },
  ],
  filed: { guard: 'mayEscalate', target: '#court.filed' },
} as const;
/**
 * What happened wins over what should have happened: it moves the case wherever it stood, and the
 * plan warns.
 */
export const TAKEN_ANYWAY = {
  filed: { target: '#court.filed', actions: 'outOfTurn' },
  placed: { target: '#agency', actions: 'outOfTurn' },
  judgment: [
    { guard: 'isLost', target: '#closed.writtenOff' },
    { guard: 'isDismissed', target: '#deciding' },
    { target: '#court.judgment' },
  ],
  'offer-answered': [
    { guard: 'isPlanAccepted', target: '#negotiating.paymentPlan.running', actions: 'demandReset' },
    { guard: 'isAccepted', target: '#negotiating.settlement.agreed', actions: 'demandReset' },
    { actions: 'noted' },
  ],
} as const;
/** A dispute is looked into, unless it is the same that was answered twice. */
export const DISPUTES = [
  { guard: 'isDisputeSpent', actions: 'noted' },
  { target: '#disputed.looking' },
] as const;
export const SAYS_DISPUTES = [
  { guard: 'saysDisputesAgain', actions: 'noted' },
  { guard: 'saysDisputes', target: '#disputed.looking' },
] as const;
export const TO_AGENCY = { placed: { guard: 'mayEscalate', target: '#agency' } } as const;
export const TO_TALKS = [
  { guard: 'isPaymentPlan', target: '#negotiating.paymentPlan.proposed' },
  { guard: 'isSettlement', target: '#negotiating.settlement.offered' },
] as const;
export const WRITTEN_OFF = [
  { guard: 'isBarred', target: '#closed.timeBarred' },
  { target: '#closed.writtenOff' },
] as const;
/** What the debtor says can move a case from any rung. */
export const SAID = [
  ...SAYS_DISPUTES,
  { guard: 'saysCannotPay', target: '#negotiating.choosing' },
  { guard: 'saysRefuses', target: '#chasing.finalDemand' },
] as const;
/** What a day can bring by itself while the ladder is climbed, the strongest first. */
export const TIME_UP = [
  { guard: 'isUndemanded', target: '#chasing.reminder', actions: 'demandReset' },
  { guard: 'isDemandOver', target: '#deciding', actions: 'demandPassed' },
  { guard: 'isClockShort', target: '#deciding' },
] as const;
/** A notice puts a case on hold, ends it (a discharge), or is only noted. */
export const ON_NOTICE = [
  { guard: 'isDischarge', target: '#closed.discharged' },
  { guard: 'isHoldNotice', target: '#onHold.routing', actions: 'holdAdded' },
  NOTED,
] as const;
