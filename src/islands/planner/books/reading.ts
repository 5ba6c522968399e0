/** The code that understands a list of invoices: a part of its own, fetched when one is brought. */
import type { BookSheet } from '#books/book.ts';
import { sheetOf } from '#books/delimited.ts';
import { textOf } from '#books/text.ts';

export { isSum, sumOf } from '#books/amounts.ts';
export { bring } from '#books/bring.ts';
export { columnName, layoutOf } from '#books/columns.ts';
export { dayOf, isDay } from '#books/days.ts';
export { sheetOf } from '#books/delimited.ts';
export { changeKey, invoiceKey, keepBook, ownDetails } from '#books/keep.ts';
export { ledgerOf } from '#books/ledger.ts';
export { closePairs, customersOf, joinCustomers, matchBook } from '#books/match.ts';

export { refusalOf } from '#books/records.ts';
export { decimal } from '#domain/money.ts';

/** The table in the bytes of a text file. */
export const readText = (bytes: Uint8Array): BookSheet => sheetOf(textOf(bytes));
