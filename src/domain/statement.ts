/**
 * A statement of account with its working, from what somebody knows of a debt without a case:
 * invoices, payments and credits.
 *
 * The ledger decides every sum; this module only tells how it got there. A credit counts as if that
 * much had never been owed, so credits are taken off first, the oldest invoice before the next. An
 * opening balance is older than all: payments go to it first, and it earns no interest here.
 */
import { accountLines, type AccountLine } from '#domain/account-lines.ts';
import { addedDaily } from '#domain/accrual.ts';
import { agingOn, type Aging } from '#domain/aging.ts';
import { addDays, earlier, type PlainDate } from '#domain/dates.ts';
import { totalsOn, type AllocationOrder, type LedgerInvoice } from '#domain/ledger.ts';
import type { Cents } from '#domain/money.ts';
import type { LedgerMove } from '#domain/moves.ts';
import { compare } from '#domain/order.ts';
import { bearingOn, workingsOn, type InvoiceWorking } from '#domain/working.ts';

export interface NumberedInvoice extends LedgerInvoice {
  readonly number: string;
}
export interface DatedSum {
  readonly amount: Cents;
  readonly on: PlainDate;
  /** The day on which it went back, where it did. */
  readonly returnedOn?: PlainDate | undefined;
}

/** `opening + invoiced + fees + interest − payments − credits = balance − overpaid`, in cents. */
export interface Statement {
  readonly asOf: PlainDate;
  readonly opening: Cents;
  readonly invoiced: Cents;
  readonly fees: Cents;
  readonly interest: Cents;
  /** Received and kept. */
  readonly payments: Cents;
  readonly credits: Cents;
  readonly balance: Cents;
  readonly overpaid: Cents;
  /** Of the balance, what is not due yet. */
  readonly notYetDue: Cents;
  /** What each further day adds, in hundredths of a cent; absent where no day adds the same. */
  readonly perDay?: number;
  /** By date, with the running balance; the opening balance is none of them. */
  readonly lines: readonly AccountLine[];
  readonly aging: Aging;
  readonly workings: readonly InvoiceWorking[];
}

export interface StatementOf {
  readonly invoices: readonly NumberedInvoice[];
  readonly payments: readonly DatedSum[];
  readonly credits: Cents;
  readonly opening: Cents;
  readonly asOf: PlainDate;
  readonly order?: AllocationOrder;
}

/** Payments and what came back of them, by date; each is known by its place in the list. */
function movesOf(payments: readonly DatedSum[], asOf: PlainDate): readonly LedgerMove[] {
  const moves = payments.flatMap(({ amount, on, returnedOn }, index): readonly LedgerMove[] => {
    const id = String(index);
    const back = returnedOn !== undefined && { kind: 'returned', amount, on: returnedOn, of: id };
    return [{ kind: 'payment', amount, on, id }, ...(back ? [back as LedgerMove] : [])];
  });
  return moves.filter(({ on }) => on <= asOf).toSorted((a, b) => compare(a.on, b.on));
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
  order,
}: StatementOf): Statement {
  const first = invoices.reduce<PlainDate>((day, { dueOn }) => earlier(day, dueOn), asOf);
  const older: LedgerInvoice = {
    amount: opening,
    dueOn: addDays(first, -1),
    rate: 0,
    fee: 0,
  };
  const paid = movesOf(payments, asOf);
  const start = addDays(earlier(first, paid[0]?.on ?? first), -1);
  const never: readonly LedgerMove[] =
    credits > 0 ? [{ kind: 'credit', amount: credits, on: start, why: 'correction' }] : [];
  const { lines, ledger } = accountLines({
    invoices: [...(opening > 0 ? [older] : []), ...invoices],
    order,
    moves: [...never, ...paid],
    asOf,
  });
  const totals = totalsOn(ledger, asOf);
  const workings = new Map(
    ledger.accounts.map((account, index) => [account.invoice, workingsOn(ledger, asOf)[index]!]),
  );
  const invoiced = invoices.reduce((sum, { amount }) => sum + amount, 0);
  const perDay = addedDaily(bearingOn(ledger, asOf), 100);
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
    ...(perDay === undefined ? {} : { perDay }),
    lines: lines.filter(({ kind, invoice }) => kind !== 'invoice' || invoice !== undefined),
    aging: agingOn(ledger, asOf),
    workings: invoices.map((invoice) => workings.get(invoice)!),
  };
}
