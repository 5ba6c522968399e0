/**
 * A case on one page: the sum with its working, and what was logged, as figures and facts. Words
 * come later.
 */
import type { Case, LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { interestBasis, ledgerInvoices, type InterestBasis } from '#domain/interest.ts';
import type { Law } from '#domain/law.ts';
import type { Cents } from '#domain/money.ts';
import { orderedLog } from '#planner/replay/log-order.ts';
import { standingOf } from '#planner/plan/standing.ts';

/** `invoices + fees + interest − paid − credited + overpaid = balance`, in cents. */
export interface RecapSum {
  readonly invoices: Cents;
  /** Late fees, and costs that a court added. */
  readonly fees: Cents;
  readonly interest: Cents;
  readonly paid: Cents;
  /** Taken off: upheld in a dispute, or forgiven in a settlement. */
  readonly credited: Cents;
  readonly overpaid: Cents;
  readonly balance: Cents;
  /** Of the balance, what is not due yet, and what is in dispute. */
  readonly notYetDue: Cents;
  readonly disputed: Cents;
}
export interface Recap {
  readonly sum: RecapSum;
  readonly basis: InterestBasis;
  /** Percent a year, each rate once. */
  readonly rates: readonly number[];
  readonly stageSince: PlainDate;
  /** All that was logged, in order of date; what was struck out is there and marked. */
  readonly entries: readonly { readonly entry: LogEntry; readonly struck: boolean }[];
}

/** The recap of a case on a day. */
export function recapOf(file: Case, law: Law, today: PlainDate): Recap {
  const standing = standingOf(file, law, today);
  const { totals, disputed, life } = standing;
  const invoices = life.debt.ledger.invoiced;
  const { all, struck } = orderedLog(file, today);
  const entries = all
    .filter(({ type }) => type !== 'correction')
    .map((entry) => ({ entry, struck: struck.has(entry.id) }));
  return {
    sum: {
      invoices,
      fees: totals.charges - invoices,
      interest: totals.interestCharged,
      paid: totals.payments,
      credited: totals.credits,
      overpaid: totals.overpaid,
      balance: totals.total + totals.notYetDue,
      notYetDue: totals.notYetDue,
      disputed,
    },
    basis: interestBasis(file.answers, law),
    rates: [...new Set(ledgerInvoices(file.answers, law).map(({ rate }) => rate / 10_000))].filter(
      (rate) => rate > 0,
    ),
    stageSince: life.since.on,
    entries,
  };
}
