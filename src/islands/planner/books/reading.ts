/** The code that understands a list of invoices: a part of its own, fetched when one is brought. */
import { isSum, sumIn } from '#books/amounts.ts';
import type { BookSheet } from '#books/book.ts';
import { bring } from '#books/bring.ts';
import { columnName, layoutOf } from '#books/columns.ts';
import { dayIn, isDay } from '#books/days.ts';
import { sheetIn } from '#books/delimited.ts';
import { changeKey, invoiceKey, keepBook, ownDetails } from '#books/keep.ts';
import { ledgerOf } from '#books/ledger.ts';
import { closePairs, customersOf, joinCustomers, matchBook } from '#books/match.ts';
import { refusalOf } from '#books/records.ts';
import { textIn } from '#books/text.ts';
import { decimal } from '#domain/money.ts';

export const BOOK_READING = {
  bring,
  changeKey,
  closePairs,
  columnName,
  customersOf,
  dayIn,
  decimal,
  invoiceKey,
  isDay,
  isSum,
  joinCustomers,
  keepBook,
  layoutOf,
  ledgerOf,
  matchBook,
  ownDetails,
  /** The table in the bytes of a text file. */
  readText: (bytes: Uint8Array): BookSheet => sheetIn(textIn(bytes)),
  refusalOf,
  sheetIn,
  sumIn,
};
