/**
 * The ledger of a case: invoices, interest, fees, payments and credits, exact to the cent.
 *
 * Plain data and functions over it: a ledger can be copied, carried on from a day, and asked about
 * any later one. Payments go to the invoice that they name, else to the oldest due invoice: its
 * principal, then its interest, then its late fee (or interest and fee first, where the debt says
 * so); then the next invoice; what is left goes to invoices not yet due. Interest runs from the due
 * date as `accrual.ts` counts it, and is rounded once, half up, per invoice. All amounts are whole
 * cents.
 */
import {
  grown,
  NOT_GROWN,
  roundedOf,
  unitOf,
  unitsIn,
  type Growth,
  type InterestRun,
  type Span,
} from '#domain/accrual.ts';
import { dayNumber, type PlainDate } from '#domain/dates.ts';
import { divideHalfUp, type Cents } from '#domain/money.ts';
import type { LedgerMove } from '#domain/moves.ts';

/** What the ledger needs to know of an invoice. */
export interface LedgerInvoice extends InterestRun {
  readonly amount: Cents;
  /** Fee in cents, once, if any of the invoice is unpaid after its due date. */
  readonly fee: Cents;
  /** Its number, for payments and credits that name it. */
  readonly number?: string;
}

/**
 * What a ledger says on a day, in cents. `charges + interest − payments − credits = balance −
 * overpaid`.
 */
export interface LedgerTotals {
  readonly principal: Cents;
  readonly interest: Cents;
  readonly fees: Cents;
  /** principal + interest + fees: what is due now. */
  readonly total: Cents;
  readonly notYetDue: Cents;
  readonly overpaid: Cents;
  readonly charges: Cents;
  readonly interestCharged: Cents;
  /** Received and kept: what came back is taken off. */
  readonly payments: Cents;
  readonly credits: Cents;
}

/** Newest first: a list that copies share. */
export interface Listed<T> {
  readonly item: T;
  readonly before: Listed<T> | undefined;
}

/** One invoice of a ledger. */
export interface Account {
  readonly invoice: LedgerInvoice;
  /** Its own, or the day of a judgment that came before it. */
  dueDay: number;
  principal: Cents;
  /** Cents times days overdue (thirtieths of a month, where those are counted), up to `day`. */
  units: number;
  /** Interest up to `day`, where it compounds. */
  growth: Growth;
  day: number;
  /** The days counted so far, for as long as anything was unpaid. */
  spans: Listed<Span> | undefined;
  interestPaid: Cents;
  feePaid: Cents;
}

/** Where a payment went: what it took off each account, and what was left over. */
export interface Allocation {
  readonly id: string;
  readonly amount: Cents;
  readonly parts: readonly {
    readonly account: number;
    readonly principal: Cents;
    readonly interest: Cents;
    readonly fee: Cents;
  }[];
  readonly costs: Cents;
  readonly over: Cents;
  /** The one before it: a list that copies share. */
  readonly before: Allocation | undefined;
}

/** Which part of an invoice a payment pays first. */
export type AllocationOrder = 'principal-first' | 'interest-first';

/** A ledger as data. Read it with the functions of this module; only they change it. */
export interface Ledger {
  readonly order: AllocationOrder;
  /** The earliest due first. */
  readonly accounts: Account[];
  allocations: Allocation | undefined;
  invoiced: Cents;
  payments: Cents;
  credits: Cents;
  overpaid: Cents;
  /**
   * Costs that were added whole: what a court awarded beyond the balance, a bank's fee for a
   * returned payment.
   */
  costs: Cents;
  costsPaid: Cents;
  costsAdded: Listed<{ readonly day: number; readonly amount: Cents }> | undefined;
  /** From this day number on no agreed or statutory interest runs: a court has set the sum. */
  stoppedOn: number;
  /** The latest day number seen: movements are given in order of date. */
  latest: number;
  /** What brought it here. */
  moves: Listed<LedgerMove> | undefined;
}

/**
 * One invoice of a ledger on a day: what is unpaid of its principal, and what was charged on it so
 * far, paid or not.
 */
export interface InvoiceStanding {
  readonly invoice: LedgerInvoice;
  /** Its due date has come, or a court has ordered it to be paid. */
  readonly due: boolean;
  readonly principal: Cents;
  readonly interestCharged: Cents;
  readonly feeCharged: Cents;
  /** What of its interest and its fee is unpaid. */
  readonly interest: Cents;
  readonly fee: Cents;
  /** All that is unpaid of it, interest and fee included. */
  readonly unpaid: Cents;
}

export const accountOf = (invoice: LedgerInvoice): Account => ({
  invoice,
  dueDay: dayNumber(invoice.dueOn),
  principal: invoice.amount,
  units: 0,
  growth: NOT_GROWN,
  day: dayNumber(invoice.dueOn),
  spans: undefined,
  interestPaid: 0,
  feePaid: 0,
});

/**
 * A ledger over the invoices, before any movement. One that comes late counts from the latest day
 * seen.
 */
export function openLedger(
  invoices: readonly LedgerInvoice[],
  order: AllocationOrder = 'principal-first',
): Ledger {
  return {
    order,
    accounts: invoices.map(accountOf).sort((a, b) => a.dueDay - b.dueDay),
    allocations: undefined,
    invoiced: invoices.reduce((sum, invoice) => sum + invoice.amount, 0),
    payments: 0,
    credits: 0,
    overpaid: 0,
    costs: 0,
    costsPaid: 0,
    costsAdded: undefined,
    stoppedOn: Infinity,
    latest: -Infinity,
    moves: undefined,
  };
}

/** A ledger that can be carried on without changing this one. */
export const copyLedger = (ledger: Ledger): Ledger => ({
  ...ledger,
  accounts: ledger.accounts.map((account) => ({ ...account })),
});

export const until = (ledger: Ledger, day: number): number => Math.min(day, ledger.stoppedOn);
export const isDue = (account: Account, day: number): boolean => account.dueDay <= day;
export const dayOf = (ledger: Ledger, on: PlainDate): number =>
  Math.max(dayNumber(on), ledger.latest);

/** The days of an account that are not counted yet, up to a day; undefined where there are none. */
export function openSpan(ledger: Ledger, account: Account, day: number): Span | undefined {
  const { day: from, principal, interestPaid, invoice } = account;
  const to = until(ledger, day);
  if (to <= from) return undefined;
  return { from, to, principal, paid: invoice.compound ? interestPaid : 0 };
}

const unitsUpTo = (ledger: Ledger, account: Account, day: number): number => {
  const span = openSpan(ledger, account, day);
  return account.units + (span ? unitsIn(account.invoice, span) : 0);
};

/** Interest charged on an account up to a day, paid or not: rounded here, once. */
export function interestOn(ledger: Ledger, account: Account, day: number): Cents {
  const { invoice, growth } = account;
  if (invoice.rate === 0) return 0;
  if (invoice.compound) {
    const span = openSpan(ledger, account, day);
    return roundedOf((span ? grown(invoice, growth, span) : growth).charged);
  }
  return divideHalfUp(
    BigInt(unitsUpTo(ledger, account, day)) * BigInt(invoice.rate),
    unitOf(invoice),
  );
}

/**
 * Overdue for a day or more, by the same count as interest: what is credited was never late, what a
 * court set stays.
 */
export const feeOn = (ledger: Ledger, account: Account, day: number): Cents =>
  unitsUpTo(ledger, account, day) > 0 ? account.invoice.fee : 0;

const interestLeft = (ledger: Ledger, account: Account, day: number): Cents =>
  Math.max(0, interestOn(ledger, account, day) - account.interestPaid);
const feeLeft = (ledger: Ledger, account: Account, day: number): Cents =>
  Math.max(0, feeOn(ledger, account, day) - account.feePaid);
const unpaidOf = (ledger: Ledger, account: Account, day: number): Cents =>
  account.principal + interestLeft(ledger, account, day) + feeLeft(ledger, account, day);

/** The sums of a ledger on a day. */
export function totalsOn(ledger: Ledger, asOf: PlainDate): LedgerTotals {
  const day = dayOf(ledger, asOf);
  const { costs, costsPaid, invoiced, payments, credits, overpaid } = ledger;
  let [principal, interest, fees, notYetDue] = [0, 0, costs - costsPaid, 0];
  let [interestCharged, feesCharged] = [0, costs];
  for (const account of ledger.accounts) {
    if (isDue(account, day)) principal += account.principal;
    else notYetDue += account.principal;
    const charged = interestOn(ledger, account, day);
    interestCharged += charged;
    interest += charged - account.interestPaid;
    const fee = feeOn(ledger, account, day);
    feesCharged += fee;
    fees += fee - account.feePaid;
  }
  return {
    principal,
    interest,
    fees,
    total: principal + interest + fees,
    notYetDue,
    overpaid,
    charges: invoiced + feesCharged,
    interestCharged,
    payments,
    credits,
  };
}

/** All that is unpaid on a day, due or not. */
export function unpaidIn(ledger: Ledger, asOf: PlainDate): Cents {
  const { total, notYetDue } = totalsOn(ledger, asOf);
  return total + notYetDue;
}

/** The invoices one by one, the earliest due first. */
export function invoicesOn(ledger: Ledger, asOf: PlainDate): readonly InvoiceStanding[] {
  const day = dayOf(ledger, asOf);
  return ledger.accounts.map((account) => ({
    invoice: account.invoice,
    due: isDue(account, day),
    principal: account.principal,
    interestCharged: interestOn(ledger, account, day),
    feeCharged: feeOn(ledger, account, day),
    interest: interestLeft(ledger, account, day),
    fee: feeLeft(ledger, account, day),
    unpaid: unpaidOf(ledger, account, day),
  }));
}

/**
 * Due date of the oldest invoice of which anything is unpaid; undefined where none is. The one
 * answer to how old a debt is.
 * @param counts which invoices are looked at; all of them where it is not given
 */
export function oldestUnpaid(
  ledger: Ledger,
  asOf: PlainDate,
  counts: (dueOn: PlainDate) => boolean = () => true,
): PlainDate | undefined {
  const day = dayOf(ledger, asOf);
  for (const account of ledger.accounts) {
    const { dueOn } = account.invoice;
    if (unpaidOf(ledger, account, day) > 0 && counts(dueOn)) return dueOn;
  }
  return ledger.costs > ledger.costsPaid ? ledger.accounts[0]?.invoice.dueOn : undefined;
}
