/**
 * The ledger of a case: invoices, interest, fees, payments and credits, exact to the cent.
 *
 * Plain data and functions over it: a ledger can be copied, carried on from a day, and asked about
 * any later one. Payments go to the invoice that they name, else to the oldest due invoice: its
 * principal, then its interest, then its late fee (or interest and fee first, where the debt says
 * so); then the next invoice; what is left goes to invoices not yet due. Interest is simple, actual
 * days over the days of the year that was agreed, from the due date, and rounded once, half up, per
 * invoice. All amounts are whole cents.
 */
import { dayNumber, type PlainDate } from '#domain/dates.ts';
import { divideHalfUp, type Cents } from '#domain/money.ts';

/** What the ledger needs to know of an invoice. */
export interface LedgerInvoice {
  readonly amount: Cents;
  readonly dueOn: PlainDate;
  /** Interest in ten-thousandths of a percent a year; 0 for none. */
  readonly rate: number;
  /** Fee in cents, once, if any of the invoice is unpaid after its due date. */
  readonly fee: Cents;
  /** Its number, for payments and credits that name it. */
  readonly number?: string;
  /** Days of a year where the agreement counts 360. */
  readonly yearDays?: 360;
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

/** One invoice of a ledger. */
interface Account {
  readonly invoice: LedgerInvoice;
  readonly dueDay: number;
  principal: Cents;
  /** Cents times days overdue, up to `day`. */
  centDays: number;
  day: number;
  interestPaid: Cents;
  feePaid: Cents;
}

/** Where a payment went: what it took off each account, and what was left over. */
interface Allocation {
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
  /** From this day number on no agreed or statutory interest runs: a court has set the sum. */
  stoppedOn: number;
  /** The latest day number seen: movements are given in order of date. */
  latest: number;
}

/**
 * Cent-days at a rate of the ledger make cents when divided by this: 365 days, and ten-thousandths
 * of a percent.
 */
export const RATE_UNIT = 365n * 1_000_000n;
const RATE_UNIT_360 = 360n * 1_000_000n;

/**
 * One invoice of a ledger on a day: what is unpaid of its principal, and what was charged on it so
 * far, paid or not.
 */
export interface InvoiceStanding {
  readonly invoice: LedgerInvoice;
  readonly principal: Cents;
  readonly interestCharged: Cents;
  readonly feeCharged: Cents;
  /** All that is unpaid of it, interest and fee included. */
  readonly unpaid: Cents;
}

const accountOf = (invoice: LedgerInvoice): Account => ({
  invoice,
  dueDay: dayNumber(invoice.dueOn),
  principal: invoice.amount,
  centDays: 0,
  day: dayNumber(invoice.dueOn),
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
    stoppedOn: Infinity,
    latest: -Infinity,
  };
}

/** A ledger that can be carried on without changing this one. */
export const copyLedger = (ledger: Ledger): Ledger => ({
  ...ledger,
  accounts: ledger.accounts.map((account) => ({ ...account })),
});

const until = (ledger: Ledger, day: number): number => Math.min(day, ledger.stoppedOn);
const isDue = (account: Account, day: number): boolean => account.dueDay <= day;
const dayOf = (ledger: Ledger, on: PlainDate): number => Math.max(dayNumber(on), ledger.latest);

const centDaysOn = (ledger: Ledger, account: Account, day: number): number =>
  account.centDays + account.principal * Math.max(0, until(ledger, day) - account.day);

function interestOn(ledger: Ledger, account: Account, day: number): Cents {
  const { rate, yearDays } = account.invoice;
  if (rate === 0) return 0;
  const unit = yearDays === 360 ? RATE_UNIT_360 : RATE_UNIT;
  return divideHalfUp(BigInt(centDaysOn(ledger, account, day)) * BigInt(rate), unit);
}

/**
 * Overdue for a day or more, by the same count as interest: what is credited was never late, what a
 * court set stays.
 */
const feeOn = (ledger: Ledger, account: Account, day: number): Cents =>
  centDaysOn(ledger, account, day) > 0 ? account.invoice.fee : 0;

const unpaidOf = (ledger: Ledger, account: Account, day: number): Cents =>
  account.principal +
  Math.max(0, interestOn(ledger, account, day) - account.interestPaid) +
  Math.max(0, feeOn(ledger, account, day) - account.feePaid);

/** Counts the cent-days of every account up to a day, which becomes the latest seen. */
function advance(ledger: Ledger, on: PlainDate): number {
  const day = dayOf(ledger, on);
  ledger.latest = day;
  for (const account of ledger.accounts) {
    account.centDays = centDaysOn(ledger, account, day);
    account.day = Math.max(account.day, until(ledger, day));
  }
  return day;
}

/** Spends an amount on the accounts in the order of the debt, and tells where it went. */
function allocate(
  ledger: Ledger,
  amount: Cents,
  day: number,
  named?: string,
): Pick<Allocation, 'parts' | 'costs' | 'over'> {
  const { accounts, order } = ledger;
  let left = amount;
  const parts = accounts.map((_, account) => ({ account, principal: 0, interest: 0, fee: 0 }));
  const take = (owed: Cents): Cents => {
    const part = Math.min(left, Math.max(0, owed));
    left -= part;
    return part;
  };
  const principal = (account: Account, part: (typeof parts)[number]) => {
    const took = take(account.principal);
    account.principal -= took;
    part.principal += took;
  };
  const charges = (account: Account, part: (typeof parts)[number]) => {
    const interest = take(interestOn(ledger, account, day) - account.interestPaid);
    account.interestPaid += interest;
    part.interest += interest;
    const fee = take(feeOn(ledger, account, day) - account.feePaid);
    account.feePaid += fee;
    part.fee += fee;
  };
  const spendOn = (account: Account, part: (typeof parts)[number], whole: boolean) => {
    const due = whole || isDue(account, day);
    if (order === 'interest-first' && due) charges(account, part);
    if (due) principal(account, part);
    if (account.principal === 0 || due) charges(account, part);
  };
  accounts.forEach((account, index) => {
    if (named !== undefined && account.invoice.number === named)
      spendOn(account, parts[index]!, true);
  });
  accounts.forEach((account, index) => {
    if (left > 0) spendOn(account, parts[index]!, false);
  });
  const costs = take(ledger.costs - ledger.costsPaid);
  ledger.costsPaid += costs;
  accounts.forEach((account, index) => {
    if (left > 0) principal(account, parts[index]!);
  });
  return {
    parts: parts.filter((each) => each.principal + each.interest + each.fee > 0),
    costs,
    over: left,
  };
}

/**
 * Takes a payment on a day, given in order of date.
 * @param paid which invoice it names, and the id by which it can be taken back
 */
export function pay(
  ledger: Ledger,
  amount: Cents,
  on: PlainDate,
  paid: { readonly invoice?: string | undefined; readonly id?: string } = {},
): void {
  const day = advance(ledger, on);
  ledger.payments += amount;
  const spent = allocate(ledger, amount, day, paid.invoice);
  ledger.overpaid += spent.over;
  if (paid.id !== undefined)
    ledger.allocations = { id: paid.id, amount, ...spent, before: ledger.allocations };
}

/**
 * Takes a payment back that was returned, from a day on: it counts as paid for the days it was
 * there.
 * @returns the cents that came back; 0 where no such payment was taken, or it came back before
 */
export function takeBack(ledger: Ledger, id: string, on: PlainDate): Cents {
  let found = ledger.allocations;
  while (found && found.id !== id) found = found.before;
  if (!found) return 0;
  advance(ledger, on);
  for (const { account: index, principal, interest, fee } of found.parts) {
    const account = ledger.accounts[index];
    if (!account) continue;
    account.principal += principal;
    account.interestPaid = Math.max(0, account.interestPaid - interest);
    account.feePaid = Math.max(0, account.feePaid - fee);
  }
  ledger.costsPaid = Math.max(0, ledger.costsPaid - found.costs);
  ledger.overpaid = Math.max(0, ledger.overpaid - found.over);
  ledger.payments -= found.amount;
  ledger.allocations = mapped(ledger.allocations, (each) => (each === found ? undefined : each));
  return found.amount;
}

/**
 * The list with each allocation as `change` gives it, or without it where that is undefined. Long
 * logs make long lists: no recursion.
 */
function mapped(
  list: Allocation | undefined,
  change: (each: Allocation) => Allocation | undefined,
): Allocation | undefined {
  const found: Allocation[] = [];
  for (let each = list; each; each = each.before) found.push(each);
  return found.reduceRight<Allocation | undefined>((before, each) => {
    const changed = change(each);
    return changed ? { ...changed, before } : before;
  }, undefined);
}

/**
 * Takes an amount off as if it had never been owed: what a dispute upheld, goods that came back.
 */
export function credit(ledger: Ledger, amount: Cents, on: PlainDate, invoice?: string): void {
  const day = advance(ledger, on);
  ledger.credits += amount;
  let left = amount;
  const named = ledger.accounts.filter((account) => account.invoice.number === invoice);
  for (const account of [...(invoice === undefined ? [] : named), ...ledger.accounts]) {
    const part = Math.min(left, account.principal);
    account.principal -= part;
    account.centDays = Math.max(
      0,
      account.centDays - part * Math.max(0, until(ledger, day) - account.dueDay),
    );
    left -= part;
  }
  // What was paid of interest that is now no longer owed goes to what is.
  let freed = 0;
  for (const account of ledger.accounts) {
    const interest = interestOn(ledger, account, day);
    const fee = feeOn(ledger, account, day);
    freed += Math.max(0, account.interestPaid - interest) + Math.max(0, account.feePaid - fee);
    account.interestPaid = Math.min(account.interestPaid, interest);
    account.feePaid = Math.min(account.feePaid, fee);
  }
  ledger.overpaid += allocate(ledger, left + freed, day).over;
}

/**
 * Lets an amount go that is owed and was charged rightly: a rest, interest, a fee. It is spent as a
 * payment would be.
 */
export function letGo(ledger: Ledger, amount: Cents, on: PlainDate): void {
  const day = advance(ledger, on);
  ledger.credits += amount;
  ledger.overpaid += allocate(ledger, amount, day).over;
}

/** Takes everything off that is still unpaid: what a settlement forgives. */
export const forgive = (ledger: Ledger, on: PlainDate): void =>
  letGo(ledger, unpaidIn(ledger, on), on);

/** Adds an invoice that came after the case was opened. */
export function addInvoice(ledger: Ledger, invoice: LedgerInvoice): void {
  ledger.invoiced += invoice.amount;
  const account = accountOf(invoice);
  // Kept in order of due date; places of the accounts before it are remembered by payments, so
  // those keep theirs.
  const at = ledger.accounts.findIndex(({ dueDay }) => dueDay > account.dueDay);
  const place = at < 0 ? ledger.accounts.length : at;
  ledger.accounts.splice(place, 0, account);
  ledger.allocations = mapped(ledger.allocations, (each) => ({
    ...each,
    parts: each.parts.map((part) =>
      part.account >= place ? { ...part, account: part.account + 1 } : part,
    ),
  }));
}

/**
 * Adds costs that the debtor owes beside the invoices: a bank's fee for a payment that came back.
 */
export function addCosts(ledger: Ledger, amount: Cents, on: PlainDate): void {
  advance(ledger, on);
  ledger.costs += amount;
}

/** Sets the whole balance to what a court awarded and stops contract interest. */
export function award(ledger: Ledger, amount: Cents, on: PlainDate): void {
  const day = advance(ledger, on);
  ledger.stoppedOn = Math.min(ledger.stoppedOn, day);
  const rest = unpaidIn(ledger, on);
  if (amount >= rest) ledger.costs += amount - rest;
  else letGo(ledger, rest - amount, on);
}

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
    principal: account.principal,
    interestCharged: interestOn(ledger, account, day),
    feeCharged: feeOn(ledger, account, day),
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
