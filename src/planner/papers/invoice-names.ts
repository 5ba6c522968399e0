/** What papers call the invoices of a case that have no number of their own. */
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';

/** The days by which an invoice without a number is known. */
export interface InvoiceDays {
  readonly issuedOn?: PlainDate | undefined;
  readonly dueOn: PlainDate;
}

/** Every invoice that a case names: those of its answers, then those that were logged later. */
export const invoicesNamed = (file: Case) => [
  ...file.answers.debt.invoices,
  ...file.log.flatMap((entry) => (entry.type === 'invoice' ? [entry] : [])),
];

/** Invoices without a number are counted when a case is read: their place is no name for them. */
export const isNumberedByPlace = (
  all: readonly { readonly number?: string | undefined }[],
): boolean =>
  all.every(({ number }, index) => number === undefined || number === String(index + 1));

/** The invoices that are counted only, by their place: empty where they have numbers. */
export function unnumberedIn(file: Case): ReadonlyMap<string, InvoiceDays> {
  const all = invoicesNamed(file);
  if (!isNumberedByPlace(all)) return new Map();
  return new Map(
    all.map(({ number, issuedOn, dueOn }, index) => [
      number ?? String(index + 1),
      { dueOn, ...(issuedOn ? { issuedOn } : {}) },
    ]),
  );
}
