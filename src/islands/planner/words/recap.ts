/** English words of the one-page recap, its redaction, and the contact cards. */
import type { ContactRole } from '#planner/papers/contacts.ts';

export const AUDIENCES = ['judge', 'adviser', 'own'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const RECAP = {
  title: 'One page to print or share',
  for: 'Who is it for?',
  audiences: {
    judge: [
      'A judge',
      'Facts, figures and proof. Your plan stays out, and so do offers to take less that they did not accept.',
    ],
    adviser: [
      'An adviser',
      'The whole case. Names, amounts and days are hidden unless you show them.',
    ],
    own: ['My own file', 'The whole case, with nothing hidden.'],
  } satisfies Record<Audience, readonly [string, string]> as Readonly<
    Record<Audience, readonly [label: string, hint: string]>
  >,
  hide: 'What to hide',
  hides: {
    names: [
      'Names, phones, emails and invoice numbers',
      'The page then speaks of the creditor and the debtor.',
    ],
    amounts: ['Exact amounts', 'They become ranges.'],
    dates: ['Exact days', 'They become months.'],
    notes: ['Notes and other words you typed', ''],
  } as Readonly<
    Record<'names' | 'amounts' | 'dates' | 'notes', readonly [label: string, hint: string]>
  >,
  extra: 'Other names to black out',
  extraHint:
    'One on each line: people, places, firms. Names that the case knows are blacked out already, and so is all with a digit.',
  readFirst: 'Read each note below before you share it. This page cannot know every name.',
  preview: 'This is what you print or copy',
  print: 'Print, or save as PDF',
  copy: 'Copy as text',
  more: 'Other ways to pass it on',

  paper: 'Summary of an unpaid debt',
  onDay: (day: string) => `As of ${day}`,
  caseOf: 'Case',
  oneCase: 'One case',
  hidden: (what: string) => `Hidden on this page: ${what}.`,
  hiddenWhat: { names: 'names', amounts: 'exact amounts', dates: 'exact days', notes: 'notes' },
  disclaimer: 'Made by the creditor with Firm & Fair. It is no legal advice.',

  parties: 'The parties',
  creditor: 'Creditor',
  debtor: 'Debtor',
  creditorPlace: 'Place of the creditor',
  debtorPlace: 'Place of the debtor',
  phone: 'Phone',
  email: 'Email',
  signer: 'Speaks for the creditor',
  kind: 'The debtor is',
  entity: 'The creditor is',
  agreement: 'How it was agreed',
  clauses: 'The agreement says',
  opened: 'Case opened',
  invoices: 'Invoices',
  invoice: 'Invoice',
  issued: 'Dated',
  due: 'Due',
  amount: 'Amount',
  number: (index: number) => `Invoice ${index + 1}`,
  sum: (day: string) => `Balance as of ${day}`,
  lines: {
    invoices: 'Invoices',
    fees: 'Late fees and costs',
    interest: 'Interest',
    paid: 'Payments',
    credited: 'Taken off',
    overpaid: 'Paid too much, to give back',
    balance: 'Balance',
    notYetDue: 'Of this, not due yet',
    disputed: 'Of this, in dispute',
  },
  minus: (sum: string) => `− ${sum}`,
  adds: 'Invoices, fees and interest, less payments and what was taken off, make the balance.',
  addsRanges: 'Each line is a range of its own, so the lines do not add up.',
  rule: 'Payments go to the oldest due invoice: first to the invoice, then to its interest, then to its late fee.',
  interest: {
    agreed: (rates: string, how: string) =>
      `The agreed rate of ${rates} a year, ${how}, from each due date.`,
    statutory: (rates: string, how: string) =>
      `The rate that law sets between businesses, ${rates} a year, ${how}, from each due date.`,
    none: () => 'None is counted, since none was agreed.',
    labelled: (sentence: string) =>
      `Interest: ${(sentence[0] ?? '').toLowerCase()}${sentence.slice(1)}`,
    simple: 'simple',
    monthly: 'with interest on unpaid interest each month',
    yearly: 'with interest on unpaid interest each year',
    by365: 'each day as 1/365 of a year',
    by360: 'each day as 1/360 of a year',
    byMonths: 'by whole calendar months',
  },
  standing: 'Where it stands',
  stage: 'Stage',
  since: (stage: string, day: string) => `${stage}, since ${day}`,
  reading: 'How it reads',
  pace: 'Pace',
  done: 'What was done',
  before: 'Before the case was opened',
  beforeCounts: (reminders: number, calls: number, demands: number) =>
    `Reminders: ${reminders}. Calls: ${calls}. Demand letters: ${demands}.`,
  finalBefore: (day: string) => `Final demand sent: ${day}.`,
  lastBefore: (day: string) => `Last contact: ${day}.`,
  nothingDone: 'Nothing is logged yet.',
  struck: 'Struck out by the creditor: it does not count.',
  next: 'What is next',
  nextIf: 'If nothing comes of it',
  nextThen: 'After that',
  latest: (day: string) => `no later than ${day}`,
  dates: 'Dates to keep',
  proof: 'Proof',
  have: 'At hand',
  lack: 'Not at hand',
  proofOpen: 'The creditor has not said yet what proof there is.',
  court: 'Court for small claims',
  openNow: 'Routes open now',
  openLater: 'Routes that open after the final demand',
  nameHidden: 'Name hidden',
  noName: 'No name given',
  range: (low: string, high: string) => `${low} to ${high}`,
  under: (high: string) => `up to ${high}`,
  over: (low: string) => `over ${low}`,
  zero: 'none',

  cards: 'Contact cards',
  cardsHow:
    'Save people of this case into the address book of your phone. The file is made on this device.',
  cardsNone: 'This case names nobody yet.',
  saveCard: (name: string) => `Save ${name}`,
  saveCards: 'Save all as one file',
  cardsWarn: 'A phone may copy its address book to the cloud.',
  roles: {
    debtor: 'The debtor',
    ask: 'Who to ask for',
    spoke: 'Somebody you spoke to',
    instead: 'Who to write to instead',
    creditor: 'Your own card, to send to them',
  } satisfies Record<ContactRole, string> as Readonly<Record<ContactRole, string>>,
} as const;
