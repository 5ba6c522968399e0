/** A table of invoices understood: who owes what since when, what was left out, what is wrong. */
import type { BookInvoice, BookSheet } from '#books/book.ts';
import {
  recordsOf,
  type BookRecord,
  type RowFault,
  type Manner,
  type Records,
} from '#books/records.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Cents } from '#domain/money.ts';

/** A sum in the customer's favour: a credit note, or a payment that no invoice took. */
export interface BookCredit {
  readonly customer: string;
  readonly currency: string;
  readonly kind: 'credit' | 'payment';
  readonly amount: Cents;
  readonly on?: PlainDate | undefined;
  readonly number?: string | undefined;
  readonly row: number;
}

export type SkipReason = 'paid' | 'void' | 'draft' | 'not-invoice';

export interface Skipped {
  readonly row: number;
  readonly why: SkipReason;
  /** Number of the invoice, or its customer. */
  readonly name: string;
}

export interface BookLedger extends Pick<Records, 'layout' | 'order' | 'mark' | 'total'> {
  readonly invoices: readonly BookInvoice[];
  readonly credits: readonly BookCredit[];
  readonly skipped: readonly Skipped[];
  readonly faults: readonly RowFault[];
}

/** Rows of one invoice: neighbours or not, with one customer, number and kind. */
function byInvoice(records: readonly BookRecord[]): readonly (readonly BookRecord[])[] {
  const groups = new Map<string, BookRecord[]>();
  for (const record of records) {
    const { customer, number, kind, currency, row } = record;
    const key =
      number === ''
        ? `row ${row} ${record.what ?? ''}`
        : JSON.stringify([customer, number, kind, currency]);
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()];
}

/** One sum for rows that repeat it, the whole for rows that each hold a part. */
function joined(values: readonly (Cents | undefined)[]): Cents | undefined {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  return new Set(known).size === 1 ? known[0] : known.reduce((sum, value) => sum + value, 0);
}

interface Sums {
  readonly amount: Cents;
  readonly open: Cents;
}

/** What an invoice came to and what is open of it; undefined where its rows do not say. */
function sumsOf(rows: readonly BookRecord[], hasLines: boolean): Sums | undefined {
  const lines = rows.map(({ line }) => line).filter((line) => line !== undefined);
  const lineSum = lines.length > 0 ? lines.reduce((sum, line) => sum + line, 0) : undefined;
  const paid = joined(rows.map((row) => row.paid)) ?? 0;
  const amounts = rows.map(({ amount }) => amount);
  const opens = rows.map(({ open }) => open);
  const known = joined(amounts) ?? lineSum;
  const open = joined(opens);
  const isPaid = rows.every(({ state }) => state === 'paid');
  if (known === undefined && open === undefined) return undefined;
  const amount = known ?? (open ?? 0) + paid;
  if (rows.length > 1 && !hasLines && isRepeated(amounts, opens)) return undefined;
  return { amount, open: open ?? (isPaid ? 0 : amount - paid) };
}

/** The same sums twice, in a list that has no lines of invoices: entered twice. */
const isRepeated = (
  amounts: readonly (Cents | undefined)[],
  opens: readonly (Cents | undefined)[],
): boolean => new Set(amounts).size === 1 && new Set(opens).size === 1;

const SKIPPED_STATES = { void: 'void', draft: 'draft' } as const;

/** What becomes of the rows of one invoice. */
type Outcome =
  | { readonly kind: 'invoice'; readonly invoice: BookInvoice }
  | { readonly kind: 'credit'; readonly credit: BookCredit }
  | { readonly kind: 'skipped'; readonly skipped: Skipped }
  | { readonly kind: 'fault'; readonly fault: RowFault };

function outcomeOf(rows: readonly BookRecord[], hasLines: boolean): Outcome | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const { row, customer, number, kind, state, currency } = first;
  const skip = (why: SkipReason): Outcome => ({
    kind: 'skipped',
    skipped: { row, why, name: number || customer },
  });
  const fault = (why: RowFault['why'], text = number || customer): Outcome => ({
    kind: 'fault',
    fault: { row, why, head: '', text },
  });
  if (kind === 'other') return skip('not-invoice');
  if (state === 'void' || state === 'draft') return skip(SKIPPED_STATES[state]);
  const sums = sumsOf(rows, hasLines);
  if (!sums) return fault(rows.length > 1 ? 'twice' : 'no-amount');
  const { amount, open } = sums;
  if (customer === '') return amount === 0 && open === 0 ? undefined : fault('no-customer', number);
  if (kind !== 'invoice' || open < 0 || amount < 0) {
    const sum = Math.abs(first.open === undefined ? amount : open);
    if (sum === 0) return skip('paid');
    const on = first.issuedOn ?? first.dueOn;
    const isPayment = kind === 'payment';
    return {
      kind: 'credit',
      credit: {
        customer,
        currency,
        kind: isPayment ? 'payment' : 'credit',
        amount: sum,
        on,
        number: number || undefined,
        row,
      },
    };
  }
  if (open === 0) return skip('paid');
  if (open > amount) return fault('more-open');
  const { issuedOn, dueOn } = first;
  if (issuedOn !== undefined && dueOn !== undefined && dueOn < issuedOn)
    return fault('due-before-issued');
  const what = [...new Set(rows.flatMap((each) => each.what ?? []))].join('; ').slice(0, 400);
  return {
    kind: 'invoice',
    invoice: {
      customer,
      number: number || undefined,
      issuedOn,
      dueOn,
      currency,
      amount,
      open,
      paidOn: first.paidOn,
      what: what || undefined,
      order: first.order,
      contact: first.contact,
      rows: rows.map((each) => each.row),
    },
  };
}

/**
 * A table of invoices understood. Each row ends in one place: an invoice, a credit, left out with
 * the reason, or a fault; a row with a fault takes nothing else with it.
 */
export function ledgerOf(sheet: BookSheet, manner: Manner): BookLedger {
  const { records, layout, order, mark, total, faults } = recordsOf(sheet, manner);
  const hasLines = layout.columns.some(
    ({ role, head }) => role === 'line' || /quantity|qty|unit|item|description/i.test(head),
  );
  const outcomes = byInvoice(records).flatMap((rows) => outcomeOf(rows, hasLines) ?? []);
  return {
    layout,
    order,
    mark,
    total,
    invoices: outcomes.flatMap((each) => (each.kind === 'invoice' ? each.invoice : [])),
    credits: outcomes.flatMap((each) => (each.kind === 'credit' ? each.credit : [])),
    skipped: outcomes.flatMap((each) => (each.kind === 'skipped' ? each.skipped : [])),
    faults: [
      ...faults,
      ...outcomes.flatMap((each) => (each.kind === 'fault' ? each.fault : [])),
    ].toSorted((a, b) => a.row - b.row),
  };
}
