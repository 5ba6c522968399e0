/**
 * The ledger of a case: invoices, interest, fees, payments and credits, exact to the cent.
 *
 * Payments go to the oldest due invoice: its principal, then its interest, then its late fee; then the next invoice;
 * what is left goes to invoices not yet due. Interest is simple, actual days over 365, from the due date, and rounded
 * once, half up, per invoice. All amounts are whole cents.
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
}

/** What a ledger says on a day, in cents. `charges + interest − payments − credits = balance − overpaid`. */
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
  readonly payments: Cents;
  readonly credits: Cents;
}

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

/** Cent-days at a rate of the ledger make cents when divided by this: 365 days, and ten-thousandths of a percent. */
export const RATE_UNIT = 365n * 1_000_000n;

/** One invoice of a ledger on a day: what is unpaid of its principal, and what was charged on it so far, paid or not. */
export interface InvoiceStanding {
  readonly invoice: LedgerInvoice;
  readonly principal: Cents;
  readonly interestCharged: Cents;
  readonly feeCharged: Cents;
}

export interface Ledger {
  /** Takes a payment on a day, given in order of date. */
  pay(amount: Cents, on: PlainDate): void;
  /** Takes an amount off as if it had never been owed: what a dispute upheld. */
  credit(amount: Cents, on: PlainDate): void;
  /** Takes everything off that is still unpaid: what a settlement forgives. */
  forgive(on: PlainDate): void;
  /** Sets the whole balance to what a court awarded and stops contract interest. */
  award(amount: Cents, on: PlainDate): void;
  totals(asOf: PlainDate): LedgerTotals;
  /** The invoices one by one, the earliest due first. */
  invoices(asOf: PlainDate): readonly InvoiceStanding[];
  /** Due date of the oldest invoice of which anything is unpaid; undefined where none is. */
  oldestUnpaid(asOf: PlainDate): PlainDate | undefined;
}

/** An empty ledger over the invoices. Movements are given in order of date; one that comes late counts from the latest day seen. */
export function openLedger(invoices: readonly LedgerInvoice[]): Ledger {
  const accounts: Account[] = invoices
    .map((invoice) => ({
      invoice,
      dueDay: dayNumber(invoice.dueOn),
      principal: invoice.amount,
      centDays: 0,
      day: dayNumber(invoice.dueOn),
      interestPaid: 0,
      feePaid: 0,
    }))
    .sort((a, b) => a.dueDay - b.dueDay);
  const invoiced = invoices.reduce((sum, invoice) => sum + invoice.amount, 0);
  let payments = 0;
  let credits = 0;
  let overpaid = 0;
  let costs = 0;
  let costsPaid = 0;
  let stoppedOn = Infinity;
  let latest = -Infinity;

  const until = (day: number) => Math.min(day, stoppedOn);
  const centDaysOn = (account: Account, day: number) =>
    account.centDays + account.principal * Math.max(0, until(day) - account.day);
  const interestOn = (account: Account, day: number): Cents =>
    account.invoice.rate === 0
      ? 0
      : divideHalfUp(BigInt(centDaysOn(account, day)) * BigInt(account.invoice.rate), RATE_UNIT);
  // Overdue for a day or more, by the same count as interest: what is credited was never late, what a court set stays.
  const feeOn = (account: Account, day: number): Cents =>
    centDaysOn(account, day) > 0 ? account.invoice.fee : 0;
  const isDue = (account: Account, day: number) => account.dueDay <= day;

  function advance(on: PlainDate): number {
    const day = Math.max(dayNumber(on), latest);
    latest = day;
    for (const account of accounts) {
      account.centDays = centDaysOn(account, day);
      account.day = Math.max(account.day, until(day));
    }
    return day;
  }

  function allocate(amount: Cents, day: number): Cents {
    let left = amount;
    const take = (owed: Cents): Cents => {
      const part = Math.min(left, Math.max(0, owed));
      left -= part;
      return part;
    };
    for (const account of accounts) {
      if (left === 0) return 0;
      account.principal -= take(isDue(account, day) ? account.principal : 0);
      if (account.principal === 0 || isDue(account, day)) {
        account.interestPaid += take(interestOn(account, day) - account.interestPaid);
        account.feePaid += take(feeOn(account, day) - account.feePaid);
      }
    }
    costsPaid += take(costs - costsPaid);
    for (const account of accounts) account.principal -= take(account.principal);
    return left;
  }

  function totals(asOf: PlainDate): LedgerTotals {
    const day = Math.max(dayNumber(asOf), latest);
    let [principal, interest, fees, notYetDue, interestCharged, feesCharged] = [
      0,
      0,
      costs - costsPaid,
      0,
      0,
      costs,
    ];
    for (const account of accounts) {
      if (isDue(account, day)) principal += account.principal;
      else notYetDue += account.principal;
      const charged = interestOn(account, day);
      interestCharged += charged;
      interest += charged - account.interestPaid;
      const fee = feeOn(account, day);
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

  const unpaid = (asOf: PlainDate): Cents => {
    const { total, notYetDue } = totals(asOf);
    return total + notYetDue;
  };

  return {
    totals,
    invoices(asOf) {
      const day = Math.max(dayNumber(asOf), latest);
      return accounts.map((account) => ({
        invoice: account.invoice,
        principal: account.principal,
        interestCharged: interestOn(account, day),
        feeCharged: feeOn(account, day),
      }));
    },
    pay(amount, on) {
      const day = advance(on);
      payments += amount;
      overpaid += allocate(amount, day);
    },
    credit(amount, on) {
      const day = advance(on);
      credits += amount;
      let left = amount;
      for (const account of accounts) {
        const part = Math.min(left, account.principal);
        account.principal -= part;
        account.centDays = Math.max(
          0,
          account.centDays - part * Math.max(0, until(day) - account.dueDay),
        );
        left -= part;
      }
      // What was paid of interest that is now no longer owed goes to what is.
      let freed = 0;
      for (const account of accounts) {
        const tooMuch =
          Math.max(0, account.interestPaid - interestOn(account, day)) +
          Math.max(0, account.feePaid - feeOn(account, day));
        account.interestPaid = Math.min(account.interestPaid, interestOn(account, day));
        account.feePaid = Math.min(account.feePaid, feeOn(account, day));
        freed += tooMuch;
      }
      overpaid += allocate(left + freed, day);
    },
    forgive(on) {
      const day = advance(on);
      const rest = unpaid(on);
      credits += rest;
      overpaid += allocate(rest, day);
    },
    award(amount, on) {
      const day = advance(on);
      stoppedOn = Math.min(stoppedOn, day);
      const rest = unpaid(on);
      if (amount >= rest) costs += amount - rest;
      else {
        credits += rest - amount;
        overpaid += allocate(rest - amount, day);
      }
    },
    oldestUnpaid(asOf) {
      const day = Math.max(dayNumber(asOf), latest);
      const owing = accounts.find(
        (a) => a.principal > 0 || interestOn(a, day) > a.interestPaid || feeOn(a, day) > a.feePaid,
      );
      return owing?.invoice.dueOn ?? (costs > costsPaid ? accounts[0]?.invoice.dueOn : undefined);
    },
  };
}
