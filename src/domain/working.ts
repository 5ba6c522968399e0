/**
 * The working of the interest on an invoice: each stretch of days in which the same sum bore
 * interest, as the ledger counted it. Shown beside its sum; the ledger alone adds up and rounds.
 */
import {
  grown,
  joinedUnpaid,
  NOT_GROWN,
  accruedParts,
  roundedOf,
  unitOf,
  unitsOn,
  type Fraction,
  type InterestRun,
  type Span,
} from '#domain/accrual.ts';
import { addDays, dayNumber, fromDayNumber, type PlainDate } from '#domain/dates.ts';
import {
  dayOf,
  invoicesOn,
  openSpan,
  type Account,
  type Ledger,
  type LedgerInvoice,
} from '#domain/ledger.ts';
import type { Cents } from '#domain/money.ts';
import { oldestFirst } from '#domain/moves.ts';

/** Days in which the same sum of an invoice bore interest; both days are counted. */
export interface Stretch {
  readonly principal: Cents;
  /** Unpaid interest that bears interest itself, in hundredths of a cent; where there is any. */
  readonly joined?: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
  /** Where months are counted: what the days count as, in thirtieths of a month. */
  readonly thirtieths?: number;
  /**
   * Interest of one day, where each day adds the same, and of the stretch, in hundredths of a cent:
   * shown, never added up.
   */
  readonly perDay?: number;
  readonly interest: number;
}

export interface InvoiceWorking {
  readonly number: string | undefined;
  readonly amount: Cents;
  readonly dueOn: PlainDate;
  /** Ten-thousandths of a percent a year. */
  readonly rate: number;
  /** How it is counted, where it is not simple over 365 days. */
  readonly run: InterestRun;
  readonly stretches: readonly Stretch[];
  /** Interest of all stretches, rounded once. */
  readonly interest: Cents;
  readonly fee: Cents;
  /** What is unpaid of its principal, and of all of it with interest and fee. */
  readonly unpaid: Cents;
  readonly unpaidInAll: Cents;
}

/** Interest in hundredths of a cent on a sum over so many units. */
const finely = (run: InterestRun, { num, den }: Fraction, units: number): number =>
  roundedOf({
    num: num * BigInt(units) * BigInt(run.rate) * 100n,
    den: den * unitOf(run),
  });

const datesOf = (from: number, to: number) => ({
  from: addDays(fromDayNumber(from), 1),
  to: fromDayNumber(to),
  days: to - from,
});

function simple(run: InterestRun, { from, to, principal }: Span): readonly Stretch[] {
  if (principal === 0) return [];
  const bearing = { num: BigInt(principal), den: 1n };
  const units = unitsOn(run, to) - unitsOn(run, from);
  return [
    {
      principal,
      ...datesOf(from, to),
      ...(run.byMonths ? { thirtieths: units } : { perDay: finely(run, bearing, 1) }),
      interest: finely(run, bearing, units),
    },
  ];
}

/** A span of interest that compounds, a stretch from each anniversary to the next. */
function compounding(run: InterestRun, spans: readonly Span[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let growth = NOT_GROWN;
  for (const span of spans)
    for (const { from, to } of accruedParts(run, span)) {
      const part = { ...span, from, to };
      const after = grown(run, growth, part);
      // Carried on by no days: what an anniversary on the first day adds has joined.
      const more = joinedUnpaid({ ...after, charged: growth.charged }, span.paid);
      growth = after;
      const bearing = { num: BigInt(span.principal) * more.den + more.num, den: more.den };
      if (bearing.num === 0n) continue;
      const units = unitsOn(run, to) - unitsOn(run, from);
      stretches.push({
        principal: span.principal,
        ...(more.num === 0n ? {} : { joined: roundedOf({ ...more, num: more.num * 100n }) }),
        ...datesOf(from, to),
        ...(run.byMonths ? { thirtieths: units } : { perDay: finely(run, bearing, 1) }),
        interest: finely(run, bearing, units),
      });
    }
  return stretches;
}

function stretchesOf(ledger: Ledger, account: Account, asOf: PlainDate): readonly Stretch[] {
  const { invoice } = account;
  if (invoice.rate === 0) return [];
  const open = openSpan(ledger, account, dayOf(ledger, asOf));
  const spans = joinedSpans([...oldestFirst(account.spans), ...(open ? [open] : [])]);
  return invoice.compound
    ? compounding(invoice, spans)
    : spans.flatMap((span) => simple(invoice, span));
}

/** Spans that follow each other with the same sum are one. */
function joinedSpans(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last?.to === span.from && last.principal === span.principal && last.paid === span.paid)
      found[found.length - 1] = { ...last, to: span.to };
    else found.push(span);
  }
  return found;
}

/** The working of each invoice of a ledger on a day, the earliest due first. */
export function workingsOn(ledger: Ledger, asOf: PlainDate): readonly InvoiceWorking[] {
  return invoicesOn(ledger, asOf).map((standing, index): InvoiceWorking => {
    const { invoice } = standing;
    const account = ledger.accounts[index]!;
    return {
      number: invoice.number,
      amount: invoice.amount,
      dueOn: invoice.dueOn,
      rate: invoice.rate,
      run: invoice,
      stretches: stretchesOf(ledger, account, asOf),
      interest: standing.interestCharged,
      fee: standing.feeCharged,
      unpaid: standing.principal,
      unpaidInAll: standing.unpaid,
    };
  });
}

/** The invoices that bear interest now, for `addedDaily`. */
export const bearingOn = (
  ledger: Ledger,
  asOf: PlainDate,
): readonly { readonly invoice: LedgerInvoice; readonly principal: Cents }[] =>
  dayNumber(asOf) >= ledger.stoppedOn
    ? []
    : invoicesOn(ledger, asOf).filter(({ invoice }) => invoice.dueOn <= asOf);
