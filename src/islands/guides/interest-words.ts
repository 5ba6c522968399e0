/** English words of the interest and statement calculator. */
import type { InterestBasis } from '#domain/interest.ts';

export const BASES: readonly InterestBasis[] = ['agreed', 'statutory', 'none'];
export const BASIS_WORDS: Readonly<
  Record<InterestBasis, { readonly label: string; readonly hint: string }>
> = {
  agreed: {
    label: 'A rate that we agreed',
    hint: 'It stands in the contract, the accepted quote or the signed terms.',
  },
  statutory: {
    label: 'UK law between businesses',
    hint: 'Both of you are in business in the UK, and no rate was agreed.',
  },
  none: { label: 'None: I ask for the invoices alone', hint: 'A late fee may still be agreed.' },
};

/**
 * How agreed interest may be counted, compound, and what a payment pays first: the usual one first.
 */
export const COUNT_FIELDS = {
  '365': 'Days over 365',
  '360': 'Days over 360',
  months: 'Months, broken ones by days over 30',
} as const;
export const COMPOUNDS = {
  no: 'None: simple interest',
  monthly: 'Added each month',
  yearly: 'Added each year',
} as const;
export const ORDERS = {
  'principal-first': 'The invoice, then its interest',
  'interest-first': 'Its interest, then the invoice',
} as const;

export const INTEREST = {
  basis: 'What gives you a right to interest?',
  currency: 'Currency',
  rate: 'Agreed rate, percent a year',
  rateHint: 'For 1.5% a month, type 18.',
  lateFee: 'Late fee for each late invoice, if one was agreed',
  invoice: (index: number) => `Invoice ${index + 1}`,
  number: 'Number',
  amount: 'Amount',
  dueOn: 'Due on',
  payment: (index: number) => `Payment ${index + 1}`,
  paidOn: 'Paid on',
  returnedOn: 'Went back on, if it did',
  addInvoice: 'Add an invoice',
  addPayment: 'Add a payment',
  remove: (what: string) => `Remove ${what.toLowerCase()}`,
  more: 'Older balance, credits, day of the statement, how interest is counted',
  count: 'How interest is counted',
  compound: 'Interest on interest',
  order: 'What a payment pays first',
  opening: 'Older balance, from before these invoices',
  openingHint: 'Payments go to it first. It earns no interest here.',
  credits: 'Credits, such as a discount or a price you put right',
  creditsHint: 'They count as never owed.',
  asOf: 'Day of the statement',
  asOfHint: 'Leave it empty for today.',
  action: 'Work it out',
  save: 'Save as a table (CSV)',
  errors: {
    basis: 'Choose what gives you a right to interest',
    rate: 'Enter the rate as a percent from 0 to 100, such as 18',
    lateFee: 'Enter the late fee, such as 25.00, or leave it empty',
    amount: (what: string) => `${what}: enter the amount, such as 1250.00`,
    dueOn: (what: string) => `${what}: enter the due date as month, day and year`,
    paidOn: (what: string) => `${what}: enter the day it came as month, day and year`,
    returnedOn: (what: string) =>
      `${what}: enter the day it went back as month, day and year, or leave it empty`,
    early: (what: string) => `${what}: it cannot go back before it came`,
    late: (what: string) =>
      `${what}: it came after the day of the statement. Take it out, or choose a later day`,
    opening: 'Enter the older balance, such as 300.00, or leave it empty',
    credits: 'Enter the credits, such as 50.00, or leave it empty',
    asOf: 'Enter the day of the statement as month, day and year',
    tooMuch: 'These sums are larger than this tool can hold',
  },
  verdict: (balance: string, day: string, interest: string) =>
    `Balance on ${day}: ${balance}, of which ${interest} is interest.`,
  overpaid: (sum: string) =>
    `They paid ${sum} too much. Give it back, or set it against the next invoice.`,
  varies: 'Interest does not grow by the same sum each day.',
  perDay: (sum: string) => `Interest grows by ${sum} each day until they pay.`,
  notYetDue: (sum: string) => `Of the balance, ${sum} is not due yet.`,
  noRate: (numbers: string) =>
    `No rate is held here for the day on which interest starts on invoice ${numbers}. It was left without interest and without a fixed sum.`,
} as const;

export const STATEMENT = {
  title: (day: string) => `Statement of account on ${day}`,
  columns: ['Date', 'What', 'Amount', 'Balance'],
  aging: 'How late it is',
  ageColumns: ['How late', 'Amount'],
  opening: 'Older balance',
  balance: 'Balance',
  overpaid: 'Paid too much',
  working: 'How the interest was worked out',
  workingOf: (number: string) => `Invoice ${number}`,
  head: ['Unpaid', 'Rate a year', 'From', 'To', 'Days', 'A day', 'Interest'],
  rounded: (sum: string) => `Rounded once, to the nearest cent or penny: ${sum}.`,
  fee: (sum: string) => `Late fee or fixed sum: ${sum}.`,
  nothing: 'No interest to this day.',
  perDay: 'Each further day adds',
  how: 'Unpaid amount × rate × days ÷ 365. Simple interest, from the day after the due date. A payment goes to the oldest invoice: first its amount, then its interest, then its fee.',
} as const;
