/** English words for what a plan holds: stages, replies, routes and changes. */
import type { DebtorType, Route } from '#domain/case.ts';
import type { DateState } from '#planner/plan/date-state.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { DeadlineKind, Pace, Reply } from '#planner/plan/plan-types.ts';

export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  notDue: 'Not due yet',
  'chasing.reminder': 'Reminder',
  'chasing.call': 'Call',
  'chasing.demand': 'Demand',
  'chasing.finalDemand': 'Final demand',
  'negotiating.choosing': 'Negotiating',
  'negotiating.paymentPlan.proposed': 'Payment plan proposed',
  'negotiating.paymentPlan.running': 'Payment plan running',
  'negotiating.paymentPlan.broken': 'Payment plan broken',
  'negotiating.settlement.offered': 'Settlement offered',
  'negotiating.settlement.agreed': 'Settlement agreed',
  'negotiating.settlement.lapsed': 'Settlement lapsed',
  'disputed.looking': 'Disputed',
  'disputed.answered': 'Dispute answered',
  'onHold.bankruptcy': 'On hold: bankruptcy',
  'onHold.represented': 'On hold: a lawyer acts',
  'onHold.deceased': 'On hold: a death',
  'onHold.stopContact': 'On hold: asked to stop',
  'onHold.coolingOff': 'On hold: cooling off',
  'onHold.wrongPerson': 'On hold: the wrong person',
  'onHold.breathingSpace': 'On hold: a legal pause',
  deciding: 'Deciding',
  agency: 'With an agency',
  'court.preparing': 'Preparing a claim',
  'court.filed': 'Claim filed',
  'court.hearing': 'Hearing set',
  'court.judgment': 'Judgment',
  'court.enforcing': 'Enforcing the judgment',
  'closed.paid': 'Closed: paid',
  'closed.settled': 'Closed: settled',
  'closed.writtenOff': 'Closed: written off',
  'closed.discharged': 'Closed: discharged',
  'closed.timeBarred': 'Closed: too late to sue',
};

export const REPLY_NAMES: Readonly<Record<Reply, string>> = {
  paid: 'They paid',
  'part-paid': 'They paid a part',
  promises: 'They promised a date',
  disputes: 'They say the bill is wrong',
  refuses: 'They refuse',
  'cannot-pay': 'They cannot pay',
  silent: 'No answer',
  accepted: 'They accepted',
  done: 'I did this',
};

export const ROUTE_NAMES: Readonly<Record<Route, string>> = {
  'paid-in-full': 'Paid in full',
  'payment-plan': 'Payment plan',
  settlement: 'Settlement',
  agency: 'Agency',
  'small-claims': 'Small claims',
  lawsuit: 'Lawsuit',
  'write-off': 'Write-off',
};
export const PACE_NAMES: Readonly<Record<Pace, string>> = {
  gentle: 'gentle',
  steady: 'steady',
  brisk: 'brisk',
  urgent: 'urgent',
};
export const TYPE_NAMES: Readonly<Record<DebtorType, string>> = {
  forgot: 'They most likely forgot',
  disputing: 'They dispute the bill',
  'cannot-pay': 'They want to pay, but cannot',
  juggling: 'They pay others first',
  avoiding: 'They avoid paying',
  unclear: 'It is not clear yet why they do not pay',
};
export const DEADLINE_NAMES: Readonly<Record<DeadlineKind, string>> = {
  limitation: 'Last day to sue',
  'final-demand': 'The final demand runs out',
  offer: 'The offer runs out',
  promise: 'They promised to pay',
  instalment: 'Next instalment',
  hearing: 'Hearing',
  'cooling-off': 'Cooling off ends',
  'proof-of-claim': 'File a proof of claim',
  pause: 'The legal pause ends',
  'bond-notice': 'Give notice for the payment bond',
  'bond-suit': 'Last day to sue on the payment bond',
  reclamation: 'Ask for the goods back',
  lien: 'Last day to record a lien',
  'lien-notice': 'First notice of a lien, if one is due from you',
  'lien-suit': 'Last day to go to court on a recorded lien',
  'repay-check': 'Last day to pay the check back',
  'answer-due': 'Their answer is due, unless they asked for more time',
  'appeal-over': 'Their time to appeal ends',
  'judgment-end': 'The judgment runs out, or needs the leave of the court',
  'judgment-renewal': 'Renew the judgment before this day',
  'vat-relief': 'VAT relief opens, if you paid VAT on this invoice',
  'vat-relief-end': 'Last day to claim VAT relief, if you paid VAT on this invoice',
};

/** What is said of such a date once it has passed. */
const PASSED_NAMES: Readonly<Record<DeadlineKind, string>> = {
  limitation: 'The time to sue ran out',
  'final-demand': 'The final demand ran out',
  offer: 'The offer ran out',
  promise: 'They had promised to pay',
  instalment: 'An instalment was missed',
  hearing: 'The hearing was',
  'cooling-off': 'Cooling off ended',
  'proof-of-claim': 'The time for a proof of claim ran out',
  pause: 'The legal pause ended',
  'bond-notice': 'The time for notice to the payment bond ran out',
  'bond-suit': 'The time to sue on the payment bond ran out',
  reclamation: 'The time to ask for the goods back ran out',
  lien: 'The time to record a lien ran out',
  'lien-notice': 'The time for the first notice of a lien ran out',
  'lien-suit': 'The time to go to court on a lien ran out',
  'repay-check': 'The time to pay the check back ran out',
  'answer-due': 'Their answer was due',
  'appeal-over': 'Their time to appeal ended',
  'judgment-end': 'The judgment ran out, or needs the leave of the court',
  'judgment-renewal': 'The time to renew the judgment ran out',
  'vat-relief': 'VAT relief opened',
  'vat-relief-end': 'The time to claim VAT relief ran out',
};
/** While the plan asks whether the money came. */
const ASKED_NAMES: Readonly<Partial<Record<DeadlineKind, string>>> = {
  promise: 'They promised to pay. Did it come?',
  instalment: 'An instalment was due. Did it come?',
};
/** A date of the plan, as it stands on a day. */
export function dateName(kind: DeadlineKind, state: DateState): string {
  if (state === 'ahead') return DEADLINE_NAMES[kind];
  return (state === 'asked' ? ASKED_NAMES[kind] : undefined) ?? PASSED_NAMES[kind];
}

export const PLAN = {
  by: (day: string) => `by ${day} at the latest`,
  next: 'Do this next',
  stop: 'Stop',
  closed: 'Closed',
  why: 'Why this, and why now',
  whyShort: 'Why',
  rule: 'Rule',
  source: 'Source',
  deadlineNamed: (day: string) => `It names this deadline: ${day}.`,
  copy: 'Copy the text',
  copied: 'Copied',
  copyFailed: 'The browser did not allow it. Select the text and copy it.',
  record: 'Write down',
  today: (day: string) => `Today, ${day}`,
  spoke: 'We spoke',
  sent: 'I sent it',
  leftMessage: 'I left a message',
  balance: 'What they owe',
  principal: 'Due, unpaid',
  interest: 'Interest',
  fees: 'Late fees',
  total: 'Balance',
  notYetDue: 'Not due yet',
  disputed: 'Of this, in dispute',
  overpaid: 'They paid too much: give this back',
  routesHow:
    'What is likely left after fees, and how long it takes. These are rough ranges, not promises.',
  openNow: 'Open now',
  shut: 'Not open',
  opensAfter: (stage: string) => `After: ${stage}`,
  warnings: 'Take care',
  wouldChangeHow: 'If one of these is true, change your answer.',
  wouldChangeNone: 'No other single answer would change the next step, or open or close a route.',
  pace: (pace: string) => `Pace: ${pace}.`,
  typeSure: { low: 'a first guess', medium: 'fairly sure', high: 'clear signs' },
  log: 'What has happened',
  logEmpty: 'Nothing logged yet. After each call, letter or payment, log it here.',
  unmoved: 'This did not change the plan',
  corrected: 'Struck out: it no longer counts',
  correct: 'Strike out',
  keep: 'Keep it',
  showAll: (count: number) => `Show all ${count} entries`,
  correctTitle: 'Strike out this entry?',
  correctHow:
    'It stays in the log, crossed out, and no longer counts. A log that shows its corrections is worth more in court.',
  savedAt: (when: string) => `Last saved: ${when}`,
  conflict: 'This case was changed in two places at once',
  conflictHow:
    'Both versions are kept. Choose the answers to go on with. The log is the same for both.',
  keepMine: 'Use the newer answers',
  keepTheirs: 'Use the other answers',
  noStep: 'There is nothing to do now.',
} as const;

/** Answers that are no option of a question. */
export const OTHER_ANSWERS: Readonly<Record<string, string>> = {
  'no-arbitration': 'It does not go to arbitration',
  'agreed-and-done': 'Proof of what was agreed, and that it was done',
  'half-disputed': 'Half of it',
  'nothing-disputed': 'Nothing',
  'sent-long-ago': 'Yes, and its last day has passed',
};

export const EFFECT = {
  answer: (question: string, answer: string) => `${question} “${answer}”`,
  next: (step: string) => `The next step would be: ${step}.`,
  date: (day: string) => `The next step would be on ${day}.`,
  opens: (routes: readonly string[]) =>
    `${routes.length === 1 ? 'This route' : 'These routes'} would open: ${routes.join(', ')}.`,
  closes: (routes: readonly string[]) =>
    `${routes.length === 1 ? 'This route' : 'These routes'} would close: ${routes.join(', ')}.`,
} as const;
