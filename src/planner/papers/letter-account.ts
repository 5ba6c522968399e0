/**
 * What a letter says of the account: the invoices that are asked for with what is left of each, and
 * what gives interest that nobody agreed.
 */
import type { Case } from '#domain/case.ts';
import { later, type PlainDate } from '#domain/dates.ts';
import { interestBasis, statutoryTable } from '#domain/interest.ts';
import type { Law } from '#domain/law.ts';
import { invoicesOn } from '#domain/ledger.ts';
import { cents, type Cents } from '#domain/money.ts';
import { replay } from '#planner/replay/replay.ts';

export interface InvoiceAsked {
  readonly number: string;
  readonly issuedOn?: PlainDate | undefined;
  readonly dueOn: PlainDate;
  readonly amount: Cents;
  /** What is unpaid of it, without interest. */
  readonly left: Cents;
}

export interface LetterAccount {
  /** The unpaid invoices that are due; where none is, those that fall due next. */
  readonly asked: readonly InvoiceAsked[];
  /** Something was taken off as never owed, so that not all that is gone was paid. */
  readonly credited: boolean;
  /** Unpaid costs in cents that no act and no invoice gives, such as a bank's fee. */
  readonly costs: Cents;
  /** The act that gives interest and fixed sums; absent where they were agreed, or are none. */
  readonly act?: string | undefined;
}

/** The account of a case on a day, as its letters tell it. */
export function letterAccount(file: Case, law: Law, today: PlainDate): LetterAccount {
  const { life } = replay(file, law, today);
  const { ledger } = life.debt;
  const day = later(today, file.openedOn);
  const known = [
    ...file.answers.debt.invoices,
    ...file.log.flatMap((entry) => (entry.type === 'invoice' ? [entry] : [])),
  ];
  const open = invoicesOn(ledger, day).filter(({ unpaid }) => unpaid > 0);
  const due = open.filter(({ invoice }) => invoice.dueOn <= day);
  const asked = (due.length > 0 ? due : open).map(({ invoice, principal }): InvoiceAsked => {
    const { dueOn, amount } = invoice;
    const told = known.find(
      (each) =>
        each.dueOn === dueOn &&
        cents(each.amount) === amount &&
        (invoice.number === undefined || each.number === invoice.number),
    );
    const number = invoice.number ?? told?.number ?? '';
    return { number, issuedOn: told?.issuedOn, dueOn, amount, left: principal };
  });
  // A court that has set the sum ends what the act gives.
  const statutory =
    interestBasis(file.answers, law) === 'statutory' && !Number.isFinite(ledger.stoppedOn);
  return {
    asked,
    credited: ledger.credits > 0,
    costs: ledger.costs - ledger.costsPaid,
    act: statutory ? statutoryTable(file.answers, law)?.act : undefined,
  };
}
