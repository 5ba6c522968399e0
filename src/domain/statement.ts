/**
 * A statement of account with its working: invoices, charges, interest for each stretch of days,
 * payments and credits.
 *
 * The ledger decides every sum; this module only tells how it got there. A credit counts as if that
 * much had never been owed, so credits are taken off first, the oldest invoice before the next. An
 * opening balance is older than all: payments go to it first, and it earns no interest here.
 */
import { compare } from '#domain/order.ts';
import { addDays, daysBetween, earlier, type PlainDate } from '#domain/dates.ts';
import {
  invoicesOn,
  openLedger,
  RATE_UNIT,
  totalsOn,
  type Ledger,
  type LedgerInvoice,
} from '#domain/ledger.ts';
import { credit, pay } from '#domain/ledger-moves.ts';
import { divideHalfUp, type Cents } from '#domain/money.ts';

export interface NumberedInvoice extends LedgerInvoice {
  readonly number: string;
}
export interface DatedSum {
  readonly amount: Cents;
  readonly on: PlainDate;
}

/**
 * A stretch of days in which the unpaid principal of an invoice stayed the same; both days are
 * counted.
 */
export interface Stretch {
  readonly principal: Cents;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
  /** Interest of one day, and of the stretch, in hundredths of a cent: shown, never added up. */
  readonly perDay: number;
  readonly interest: number;
}

export interface InvoiceWorking {
  readonly number: string;
  readonly amount: Cents;
  readonly dueOn: PlainDate;
  /** Ten-thousandths of a percent a year. */
  readonly rate: number;
  readonly stretches: readonly Stretch[];
  /** Interest of all stretches, rounded once. */
  readonly interest: Cents;
  readonly fee: Cents;
  readonly unpaid: Cents;
}

/** `opening + invoiced + fees + interest − payments − credits = balance − overpaid`, in cents. */
export interface Statement {
  readonly asOf: PlainDate;
  readonly opening: Cents;
  readonly invoiced: Cents;
  readonly fees: Cents;
  readonly interest: Cents;
  readonly payments: Cents;
  readonly credits: Cents;
  readonly balance: Cents;
  readonly overpaid: Cents;
  /** Of the balance, what is not due yet. */
  readonly notYetDue: Cents;
  /** What each further day adds, in hundredths of a cent. */
  readonly perDay: number;
  readonly workings: readonly InvoiceWorking[];
}

export interface StatementOf {
  readonly invoices: readonly NumberedInvoice[];
  readonly payments: readonly DatedSum[];
  readonly credits: Cents;
  readonly opening: Cents;
  readonly asOf: PlainDate;
}

/** Interest in hundredths of a cent of a principal over days. */
const finely = (principal: Cents, days: number, rate: number): number =>
  divideHalfUp(BigInt(principal) * BigInt(days) * BigInt(rate) * 100n, RATE_UNIT);

/** The unpaid principal of each invoice after a movement, from a day on. */
interface Moment {
  readonly on: PlainDate;
  readonly unpaid: ReadonlyMap<LedgerInvoice, Cents>;
}

const momentOf = (ledger: Ledger, on: PlainDate): Moment => ({
  on,
  unpaid: new Map(invoicesOn(ledger, on).map(({ invoice, principal }) => [invoice, principal])),
});

function stretchesOf(
  invoice: LedgerInvoice,
  moments: readonly Moment[],
  asOf: PlainDate,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const after = moments.filter(({ on }) => on > invoice.dueOn && on < asOf);
  const before = moments.findLast(({ on }) => on <= invoice.dueOn) ?? moments[0];
  let start = invoice.dueOn;
  let principal = before?.unpaid.get(invoice) ?? invoice.amount;
  const close = (end: PlainDate): void => {
    const days = daysBetween(start, end);
    if (days <= 0 || principal === 0 || invoice.rate === 0) return;
    stretches.push({
      principal,
      from: addDays(start, 1),
      to: end,
      days,
      perDay: finely(principal, 1, invoice.rate),
      interest: finely(principal, days, invoice.rate),
    });
  };
  for (const { on, unpaid } of after) {
    const next = unpaid.get(invoice) ?? principal;
    if (next === principal) continue;
    close(on);
    start = on;
    principal = next;
  }
  close(asOf);
  return stretches;
}

/**
 * The statement on a day, with the working of each invoice in the order given. Payments after that
 * day do not count.
 */
export function statementOf({
  invoices,
  payments,
  credits,
  opening,
  asOf,
}: StatementOf): Statement {
  const first = invoices.reduce<PlainDate>((day, { dueOn }) => earlier(day, dueOn), asOf);
  const older: readonly LedgerInvoice[] =
    opening > 0 ? [{ amount: opening, dueOn: addDays(first, -1), rate: 0, fee: 0 }] : [];
  const ledger = openLedger([...older, ...invoices]);
  const counted = payments.filter(({ on }) => on <= asOf).sort((a, b) => compare(a.on, b.on));
  const start = addDays(earlier(first, counted[0]?.on ?? first), -1);
  if (credits > 0) credit(ledger, credits, start);
  const moments = [momentOf(ledger, start)];
  for (const { amount, on } of counted) {
    pay(ledger, amount, on);
    moments.push(momentOf(ledger, on));
  }
  const totals = totalsOn(ledger, asOf);
  const standing = new Map(invoicesOn(ledger, asOf).map((each) => [each.invoice, each]));
  const workings = invoices.map((invoice): InvoiceWorking => {
    const now = standing.get(invoice);
    return {
      number: invoice.number,
      amount: invoice.amount,
      dueOn: invoice.dueOn,
      rate: invoice.rate,
      stretches: stretchesOf(invoice, moments, asOf),
      interest: now?.interestCharged ?? 0,
      fee: now?.feeCharged ?? 0,
      unpaid: now?.principal ?? 0,
    };
  });
  const invoiced = invoices.reduce((sum, { amount }) => sum + amount, 0);
  return {
    asOf,
    opening,
    invoiced,
    fees: totals.charges - opening - invoiced,
    interest: totals.interestCharged,
    payments: totals.payments,
    credits: totals.credits,
    balance: totals.total + totals.notYetDue,
    overpaid: totals.overpaid,
    notYetDue: totals.notYetDue,
    perDay: workings.reduce(
      (sum, { dueOn, unpaid, rate }) => sum + (dueOn <= asOf ? finely(unpaid, 1, rate) : 0),
      0,
    ),
    workings,
  };
}
