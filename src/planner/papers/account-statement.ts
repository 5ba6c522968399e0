/**
 * The statement of account of a case, as data: every line by date with the running balance, how
 * late the balance is, how the interest came about, the court's account, and what was let go.
 */
import { accountLines, type AccountLine } from '#domain/account-lines.ts';
import { addedDaily } from '#domain/accrual.ts';
import { agingOn, type Aging } from '#domain/aging.ts';
import { entryDate, type Case } from '#domain/case.ts';
import { earlier, later, type PlainDate } from '#domain/dates.ts';
import { interestBasis, ledgerInvoices, statutoryTable } from '#domain/interest.ts';
import type { Law, SourceId } from '#domain/law.ts';
import {
  totalsOn,
  type AllocationOrder,
  type LedgerInvoice,
  type LedgerTotals,
} from '#domain/ledger.ts';
import { cents, type Cents } from '#domain/money.ts';
import { oldestFirst } from '#domain/moves.ts';
import { bearingOn, workingsOn, type InvoiceWorking } from '#domain/working.ts';
import { unnumberedIn, type InvoiceDays } from '#planner/papers/invoice-names.ts';
import { replay } from '#planner/replay/replay.ts';

/** `opening + charges + interest − payments − credits = balance − overpaid`, in cents. */
export interface AccountSums {
  /** Carried forward from before the first day; 0 where the statement tells it all. */
  readonly opening: Cents;
  /** Invoices, late fees and fixed sums, costs, and what a court added. */
  readonly charges: Cents;
  readonly interest: Cents;
  /** Received and kept: what went back is taken off. */
  readonly payments: Cents;
  /** What was never owed, what was let go, and what a court took off. */
  readonly credits: Cents;
  readonly balance: Cents;
  readonly overpaid: Cents;
}

/** The account after a judgment: the sum that the court set, and what came after. */
export interface CourtAccount {
  readonly on: PlainDate;
  /** What the court set, its costs included. */
  readonly sum: Cents;
  /** Of that, costs; absent where none are known apart. */
  readonly costs?: Cents;
  readonly lines: readonly AccountLine[];
  readonly balance: Cents;
}

/** A cost that is told and not asked for in this account. */
export interface CostApart {
  readonly on: PlainDate;
  readonly amount: Cents;
  readonly what: Extract<Case['log'][number], { type: 'cost' }>['for'];
  readonly claimed: boolean;
}

export interface AccountStatement {
  readonly asOf: PlainDate;
  readonly from?: PlainDate | undefined;
  readonly currency: string;
  readonly sums: AccountSums;
  readonly totals: LedgerTotals;
  /** All lines from the first day on; those after a judgment are marked. */
  readonly lines: readonly AccountLine[];
  readonly aging: Aging;
  readonly workings: readonly InvoiceWorking[];
  /** How payments were spent. */
  readonly order: AllocationOrder;
  /** Where interest comes from; the act and the source of its rates, where it is statutory. */
  readonly basis: ReturnType<typeof interestBasis>;
  readonly act?: string | undefined;
  readonly sources: readonly SourceId[];
  /** What each further day adds, in cents; absent where no day adds the same. */
  readonly perDay?: Cents | undefined;
  readonly court?: CourtAccount | undefined;
  /** Lines of what was owed and let go. */
  readonly letGo: readonly AccountLine[];
  readonly costsApart: readonly CostApart[];
  /** Invoices that have no number but their place, by that place. */
  readonly unnumbered: ReadonlyMap<string, InvoiceDays>;
}

/** The day on which each invoice is shown: its own, else no later than the account began. */
function shownDays(file: Case): (invoice: LedgerInvoice) => PlainDate {
  const known = [
    ...file.answers.debt.invoices.map((each) => ({ ...each, toldOn: file.openedOn })),
    ...file.log.flatMap((entry) =>
      entry.type === 'invoice' ? [{ ...entry, toldOn: entryDate(entry) }] : [],
    ),
  ];
  return ({ number, amount, dueOn }) => {
    const told = known.find(
      (each) => each.number === number && each.dueOn === dueOn && cents(each.amount) === amount,
    );
    return told?.issuedOn ?? earlier(dueOn, told?.toldOn ?? dueOn);
  };
}

/** Sums of lines, told as an account tells them. */
function sumsOf(
  lines: readonly AccountLine[],
  opening: Cents,
  { total, notYetDue, overpaid }: LedgerTotals,
): AccountSums {
  const sums = { charges: 0, interest: 0, payments: 0, credits: 0 };
  for (const { kind, amount } of lines)
    switch (kind) {
      case 'invoice':
      case 'late-fee':
      case 'cost':
        sums.charges += amount;
        break;
      case 'interest':
        sums.interest += amount;
        break;
      case 'payment':
      case 'returned':
        sums.payments -= amount;
        break;
      case 'credit':
      case 'let-go':
        sums.credits -= amount;
        break;
      case 'award':
        if (amount > 0) sums.charges += amount;
        else sums.credits -= amount;
    }
  return { opening, ...sums, balance: total + notYetDue, overpaid };
}

/** Court costs of the last judgment that was taken, where the log names them. */
function costsOf(file: Case, on: PlainDate): { costs?: Cents } {
  const found = file.log.findLast((entry) => entry.type === 'judgment' && entryDate(entry) === on);
  return found?.type === 'judgment' && found.costs ? { costs: cents(found.costs) } : {};
}

/**
 * The statement of a case on a day, over everything, or from a first day on.
 * @param from what came before it is carried forward as the opening balance
 */
export function accountStatement(
  file: Case,
  law: Law,
  today: PlainDate,
  from?: PlainDate,
): AccountStatement {
  const { answers } = file;
  const { life, struck } = replay(file, law, today);
  const asOf = later(today, file.openedOn);
  const moves = oldestFirst(life.debt.ledger.moves);
  const { lines: all, ledger } = accountLines({
    invoices: ledgerInvoices(answers, law),
    order: answers.debt.allocation,
    moves,
    asOf,
    shownOn: shownDays(file),
  });
  const lines = from === undefined ? all : all.filter(({ on }) => on >= from);
  const opening = all
    .filter((line) => !lines.includes(line))
    .reduce((sum, { amount }) => sum + amount, 0);
  let balance = opening;
  const running = lines.map((line) => ({ ...line, balance: (balance += line.amount) }));
  const totals = totalsOn(ledger, asOf);
  const sums = sumsOf(lines, opening, totals);
  const award = moves.findLast(({ kind }) => kind === 'award');
  const table = interestBasis(answers, law) === 'statutory' && statutoryTable(answers, law);
  return {
    asOf,
    from,
    currency: answers.debt.currency,
    sums,
    totals,
    lines: running,
    aging: agingOn(ledger, asOf),
    workings: workingsOn(ledger, asOf),
    order: ledger.order,
    basis: interestBasis(answers, law),
    ...(table
      ? { act: table.act, sources: [table.source, table.fixedSumSource] }
      : { sources: [] }),
    perDay: addedDaily(bearingOn(ledger, asOf)),
    court:
      award?.kind === 'award'
        ? {
            on: award.on,
            sum: award.amount,
            ...costsOf(file, award.on),
            lines: courtLines(all, award.amount),
            balance: sums.balance,
          }
        : undefined,
    unnumbered: unnumberedIn(file),
    letGo: running.filter(({ kind }) => kind === 'let-go'),
    costsApart: file.log.flatMap((entry): CostApart[] => {
      const on = entryDate(entry);
      if (entry.type !== 'cost' || struck.has(entry.id) || on > asOf) return [];
      const claimed = entry.claimed === 'yes';
      return [{ on, amount: cents(entry.amount), what: entry.for, claimed }];
    }),
  };
}

/** The lines after the last judgment, with their balance from its sum on. */
function courtLines(all: readonly AccountLine[], sum: Cents): readonly AccountLine[] {
  const awards = all.filter(({ kind }) => kind === 'award').length;
  let balance = sum;
  return all
    .filter((line) => line.awards === awards)
    .map((line) => ({ ...line, balance: (balance += line.amount) }));
}
