/**
 * What a letter says of the account: the invoices that are asked for with what is left of each, and
 * what gives interest that nobody agreed.
 */
import { addedDaily } from '#domain/accrual.ts';
import type { Case } from '#domain/case.ts';
import { addDays, later, type PlainDate } from '#domain/dates.ts';
import { interestBasis, statutoryTable } from '#domain/interest.ts';
import type { Law } from '#domain/law.ts';
import { invoicesOn, totalsOn, type InvoiceStanding, type Ledger } from '#domain/ledger.ts';
import { cents, type Cents } from '#domain/money.ts';
import { invoicesNamed, isNumberedByPlace } from '#planner/papers/invoice-names.ts';
import { isAskedFor } from '#planner/replay/facts.ts';
import { replayRead } from '#planner/replay/replay.ts';

export interface InvoiceAsked {
  /** Its own number, without the word; undefined where it has none but its place in the list. */
  readonly number: string | undefined;
  readonly issuedOn?: PlainDate | undefined;
  readonly dueOn: PlainDate;
  readonly amount: Cents;
  /** What it was for, as the case tells it. */
  readonly what?: string | undefined;
  /** What is unpaid of it, without interest. */
  readonly left: Cents;
  /** Unpaid interest, and unpaid late fee or fixed sum. */
  readonly interest: Cents;
  readonly fee: Cents;
}

/** Interest as it runs on the unpaid invoices that are due. */
export interface RunningInterest {
  /** The lowest and the highest percentage for a year. */
  readonly pct: readonly [number, number];
  /** The first day that it is charged for. */
  readonly from: PlainDate;
  /** What each day adds now, in cents; absent where no day adds the same. */
  readonly perDay?: Cents | undefined;
}

/** Sums of a letter in cents. */
export interface SumsAsked {
  readonly principal: Cents;
  readonly interest: Cents;
  /** Late fees and fixed sums. */
  readonly fees: Cents;
  readonly costs: Cents;
  readonly total: Cents;
}

export interface LetterAccount {
  /** What is asked for: all that is due, but for invoices that are left out or barred. */
  readonly sums: SumsAsked;
  /** The unpaid invoices that are due; where none is, those that fall due next. */
  readonly asked: readonly InvoiceAsked[];
  /** Every invoice of the case, by its name alone. */
  readonly known: readonly InvoiceAsked[];
  /** Something was taken off as never owed, so that not all that is gone was paid. */
  readonly credited: boolean;
  /** Interest that runs on what is asked for; absent where none does. */
  readonly running?: RunningInterest | undefined;
  /** What is owed on the day to pay by, if nothing is paid before; absent without such a day. */
  readonly byDeadline?: Cents | undefined;
  /** The act that gives interest and fixed sums; absent where they were agreed, or are none. */
  readonly act?: string | undefined;
}

/** A number without the word that some write before it. */
const bare = (number: string | undefined): string | undefined =>
  number?.replace(/^invoice\b[\s:#.]*(?=\S)/i, '');

/** All that is due on a day, less the invoices that stand aside. */
function sumsAsked(ledger: Ledger, day: PlainDate, aside: readonly InvoiceStanding[]): SumsAsked {
  const { principal, interest, fees, total } = totalsOn(ledger, day);
  const costs = ledger.costs - ledger.costsPaid;
  const less = (of: 'principal' | 'interest' | 'fee' | 'unpaid') =>
    aside.reduce((sum, each) => sum + each[of], 0);
  return {
    principal: principal - less('principal'),
    interest: interest - less('interest'),
    fees: Math.max(0, fees - costs - less('fee')),
    costs,
    total: total - less('unpaid'),
  };
}

/** Ten-thousandths of a percent, as the ledger counts rates. */
const PCT = 10_000;

/** Interest that runs on invoices, if any does; a court that set the sum has stopped it. */
function runningOn(
  due: readonly InvoiceStanding[],
  stoppedOn: number,
): RunningInterest | undefined {
  const bearing = due.filter(({ invoice, principal }) => invoice.rate > 0 && principal > 0);
  const first = bearing[0];
  if (!first || Number.isFinite(stoppedOn)) return undefined;
  const rates = bearing.map(({ invoice }) => invoice.rate);
  return {
    pct: [Math.min(...rates) / PCT, Math.max(...rates) / PCT],
    from: addDays(first.invoice.dueOn, 1),
    perDay: addedDaily(bearing),
  };
}

/** What these invoices come to on a later day, with the costs, if nothing is paid before. */
const laterTotal = (
  ledger: Ledger,
  day: PlainDate,
  due: readonly InvoiceStanding[],
  costs: Cents,
): Cents => {
  const asked = new Set(due.map(({ invoice }) => invoice));
  return invoicesOn(ledger, day)
    .filter(({ invoice }) => asked.has(invoice))
    .reduce((sum, { unpaid }) => sum + unpaid, costs);
};

/**
 * The account of a case on a day, as its letters tell it.
 * @param payBy the day that the letter gives to pay by
 */
export function letterAccount(
  file: Case,
  law: Law,
  today: PlainDate,
  payBy?: PlainDate,
): LetterAccount {
  const { life } = replayRead(file, law, today);
  const { ledger } = life.debt;
  const day = later(today, file.openedOn);
  const known = invoicesNamed(file);
  const unnumbered = isNumberedByPlace(known);
  const open = invoicesOn(ledger, day).filter(({ unpaid }) => unpaid > 0);
  const all = open.filter((standing) => standing.due);
  const isAsked = isAskedFor(life, day);
  const within = all.filter(({ invoice }) => isAsked(invoice));
  const due = within.length > 0 ? within : all;
  const asked = (due.length > 0 ? due : open).map((standing): InvoiceAsked => {
    const { invoice, principal, interest, fee } = standing;
    const { dueOn, amount } = invoice;
    const told = known.find(
      (each) =>
        each.dueOn === dueOn &&
        cents(each.amount) === amount &&
        (invoice.number === undefined || each.number === invoice.number),
    );
    const number = unnumbered ? undefined : bare(invoice.number ?? told?.number);
    return {
      number,
      issuedOn: told?.issuedOn,
      dueOn,
      amount,
      what: told?.what,
      left: principal,
      interest,
      fee,
    };
  });
  // A court that has set the sum ends what the act gives.
  const statutory =
    interestBasis(file.answers, law) === 'statutory' && !Number.isFinite(ledger.stoppedOn);
  const sums = sumsAsked(
    ledger,
    day,
    all.filter((each) => !due.includes(each)),
  );
  return {
    asked,
    known: known.map(({ number, issuedOn, dueOn, amount, what }) => ({
      ...{ number: unnumbered ? undefined : bare(number), issuedOn, dueOn, what },
      ...{ amount: cents(amount), left: 0, interest: 0, fee: 0 },
    })),
    credited: ledger.credits > 0,
    sums,
    byDeadline:
      payBy !== undefined && payBy > day ? laterTotal(ledger, payBy, due, sums.costs) : undefined,
    running: due.length > 0 ? runningOn(due, ledger.stoppedOn) : undefined,
    act: statutory ? statutoryTable(file.answers, law)?.act : undefined,
  };
}
