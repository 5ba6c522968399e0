/**
 * Reads the form of the interest calculator: rows of invoices and payments, each with its own
 * faults.
 */
import { chargedInvoice, countedAs, statutoryPct, type InterestTerms } from '#domain/interest.ts';
import type { AgreedInterest } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { StatutoryInterest } from '#domain/country.ts';
import { decimal, MOST } from '#domain/money.ts';
import type { DatedSum, NumberedInvoice, StatementOf } from '#domain/statement.ts';
import { cellName, rowIndexes } from '#islands/form/row-names.ts';
import type { Typed } from '#islands/form/types.ts';
import {
  BASES,
  COMPOUNDS,
  COUNT_FIELDS,
  INTEREST,
  ORDERS,
} from '#islands/guides/interest-words.ts';
import { reader } from '#islands/guides/read-typed.ts';
import type { ToolReading } from '#islands/guides/use-tool.ts';
import type { RowsField } from '#planner/interview/fields.ts';

export type StatutoryTable = Pick<StatutoryInterest, 'rates' | 'fixedSums'>;
/** What the form asks for. */
export interface InterestAsked {
  readonly of: StatementOf;
  readonly currency: string;
  readonly statutory: boolean;
  /** Numbers of the invoices for which the table has no rate. */
  readonly withoutRate: readonly string[];
}

/** The rows of the form: invoices and payments. */
export const ROWS = {
  invoice: {
    name: 'int-invoice',
    kind: 'rows',
    least: 1,
    most: 20,
    fields: [
      { name: 'number', kind: 'text', most: 40, short: true, optional: true },
      { name: 'amount', kind: 'money', zero: true },
      { name: 'dueOn', kind: 'date' },
    ],
  },
  payment: {
    name: 'int-payment',
    kind: 'rows',
    least: 0,
    most: 20,
    fields: [
      { name: 'amount', kind: 'money', zero: true },
      { name: 'on', kind: 'date' },
      { name: 'returnedOn', kind: 'date', optional: true },
    ],
  },
} as const satisfies Readonly<Record<string, RowsField>>;
type RowKind = keyof typeof ROWS;

const rowField = (kind: RowKind, index: number, field: string): string =>
  cellName(ROWS[kind].name, index, field);
const rows = (typed: Typed, kind: RowKind): readonly number[] => rowIndexes(ROWS[kind], typed);

/** Which of the choices was made; the usual one where none was. */
const chosen = <T extends string>(of: Readonly<Record<T, string>>, value: unknown, usual: T): T =>
  (Object.keys(of) as T[]).find((each) => each === value) ?? usual;

/** How the agreed interest is counted. */
const agreedHow = (typed: Typed): AgreedInterest => ({
  kind: 'agreed',
  basis: chosen(COUNT_FIELDS, typed['int-count'], '365'),
  compound: chosen(COMPOUNDS, typed['int-compound'], 'no'),
});

/** The statement that the typed form asks for, on the day it names or today. */
export function readInterest(
  typed: Typed,
  table: StatutoryTable,
  today: PlainDate,
): ToolReading<InterestAsked> {
  const read = reader(typed);
  const { errors } = INTEREST;
  const basis = read.choice('int-basis', errors.basis, BASES);
  const pct = basis === 'agreed' ? read.percent('int-rate', errors.rate) : undefined;
  const lateFee = (basis === 'statutory' ? 0 : read.money('int-fee', errors.lateFee, true)) ?? 0;
  const agreed: InterestTerms =
    pct === undefined ? { basis: 'none', lateFee } : { basis: 'agreed', pct: String(pct), lateFee };
  const terms: InterestTerms = basis === 'statutory' ? { basis, table, lateFee } : agreed;
  const counted = basis === 'agreed' ? countedAs({ interest: agreedHow(typed) }) : {};
  const asOf = read.date('int-asOf', errors.asOf, true) ?? today;
  const invoices = rows(typed, 'invoice').flatMap((index): NumberedInvoice[] => {
    const what = INTEREST.invoice(index);
    const amount = read.money(rowField('invoice', index, 'amount'), errors.amount(what));
    const dueOn = read.date(rowField('invoice', index, 'dueOn'), errors.dueOn(what));
    const number = (typed[rowField('invoice', index, 'number')] ?? '').trim() || String(index + 1);
    return amount === undefined || !dueOn
      ? []
      : [{ ...chargedInvoice({ amount: decimal(amount), dueOn }, terms), ...counted, number }];
  });
  const payments = rows(typed, 'payment').flatMap((index): DatedSum[] => {
    const what = INTEREST.payment(index);
    const amount = read.money(rowField('payment', index, 'amount'), errors.amount(what));
    const on = read.date(rowField('payment', index, 'on'), errors.paidOn(what));
    if (on && on > asOf) read.fail(rowField('payment', index, 'on'), errors.late(what));
    const back = rowField('payment', index, 'returnedOn');
    const returnedOn = read.date(back, errors.returnedOn(what), true);
    if (on && returnedOn && returnedOn < on) read.fail(back, errors.early(what));
    return amount === undefined || !on ? [] : [{ amount, on, returnedOn }];
  });
  const opening = read.money('int-opening', errors.opening, true) ?? 0;
  const credits = read.money('int-credits', errors.credits, true) ?? 0;
  const owed = invoices.reduce((sum, { amount }) => sum + amount, opening);
  if (owed > MOST) read.fail(rowField('invoice', 0, 'amount'), errors.tooMuch);
  if (read.faults.length > 0) return { faults: read.faults };
  return {
    result: {
      of: {
        invoices,
        payments,
        credits,
        opening,
        asOf,
        order: chosen(ORDERS, typed['int-order'], 'principal-first'),
      },
      statutory: basis === 'statutory',
      currency: basis === 'statutory' ? 'GBP' : typed['int-currency'] || 'USD',
      withoutRate:
        basis === 'statutory'
          ? invoices
              .filter(({ dueOn }) => dueOn < asOf && statutoryPct(table, dueOn) === undefined)
              .map(({ number }) => number)
          : [],
    },
  };
}
