/**
 * What a file of bookkeeping says, whatever program wrote it: each reader gives this, and the rest
 * knows nothing of formats. Plain data; sums in cents of their currency.
 */
import type { PlainDate } from '#domain/dates.ts';
import type { Cents } from '#domain/money.ts';

/** A table as it stands in a file: rows of texts; an empty cell is ''. */
export interface BookSheet {
  /** Its name in a workbook. */
  readonly name?: string | undefined;
  readonly rows: readonly (readonly string[])[];
}

/** How a customer is reached, as far as a file says it. */
export interface BookContact {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  /** The person to ask for. */
  readonly contact?: string | undefined;
  /** Lines of the postal address, the postcode apart. */
  readonly address?: readonly string[] | undefined;
  readonly postcode?: string | undefined;
}

/** One invoice of a customer. */
export interface BookInvoice {
  readonly customer: string;
  readonly number?: string | undefined;
  readonly issuedOn?: PlainDate | undefined;
  readonly dueOn?: PlainDate | undefined;
  /** ISO 4217; absent where the file does not say. */
  readonly currency?: string | undefined;
  readonly amount: Cents;
  /** What is still open; the rest was paid or credited. */
  readonly open: Cents;
  /** The day on which the paid part was paid, where the file says it. */
  readonly paidOn?: PlainDate | undefined;
  /** Number of the order it answers. */
  readonly order?: string | undefined;
  /** What it was for. */
  readonly what?: string | undefined;
  readonly contact?: BookContact | undefined;
  /** Where it stands in the file: rows from 1. */
  readonly rows: readonly number[];
}

/** Why a file cannot be read, by what it is: each has words of its own. */
export const REFUSALS = [
  'empty',
  'too-large',
  'picture',
  'pdf-without-invoice',
  'locked-workbook',
  'old-workbook',
  'damaged',
  'zip',
  'not-invoices',
  'payables',
  'bank-statement',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What a file holds: tables to be understood, invoices that are clear, or why neither. */
export type Brought =
  | { readonly kind: 'sheets'; readonly sheets: readonly BookSheet[] }
  | { readonly kind: 'invoices'; readonly invoices: readonly BookInvoice[] }
  | { readonly kind: 'refused'; readonly why: Refusal };
