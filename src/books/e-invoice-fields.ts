/** What the two languages of e-invoices share: kinds of documents, sums, days, and what is told. */
import type { BookContact, BookInvoice } from '#books/book.ts';
import { isPlainDate, type PlainDate } from '#domain/dates.ts';
import { MOST, type Cents } from '#domain/money.ts';

/** Codes of kinds of documents, UNTDID 1001: what lowers a debt. */
const CREDITS = new Set(['81', '83', '262', '296', '308', '381', '396', '420', '458', '532']);
/** What the buyer wrote for himself, and what asks for no payment yet. */
const NOT_OWED = new Set(['261', '325', '389', '471', '500', '501', '527']);

/** What a document says before it is known to be an invoice of a customer. */
export interface EInvoice {
  readonly typeCode: string | undefined;
  readonly isCreditNote: boolean;
  readonly customer: string | undefined;
  readonly number: string | undefined;
  readonly issuedOn: string | undefined;
  readonly dueOn: string | undefined;
  readonly currency: string | undefined;
  /** With tax; decimal strings. */
  readonly total: string | undefined;
  readonly rounding: string | undefined;
  readonly prepaid: string | undefined;
  readonly payable: string | undefined;
  readonly lines: readonly string[];
  readonly note: string | undefined;
  readonly contact: BookContact;
}

/** Whether a document asks a customer for money, or gives it back. */
export const isOwed = ({ typeCode }: EInvoice): boolean => !NOT_OWED.has(typeCode ?? '');

/** The invoice of a document; undefined where its customer or its sums cannot be read. */
export function bookInvoice(document: EInvoice): BookInvoice | undefined {
  const sums = sumsOf(document);
  const { customer, number, issuedOn, dueOn, currency, contact } = document;
  if (!sums || customer === undefined) return undefined;
  const sign = document.isCreditNote || CREDITS.has(document.typeCode ?? '') ? -1 : 1;
  return {
    customer,
    number,
    issuedOn: xmlDay(issuedOn),
    dueOn: xmlDay(dueOn),
    currency: /^[A-Za-z]{3}$/.test(currency ?? '') ? currency?.toUpperCase() : undefined,
    amount: signed(sums.amount, sign),
    open: signed(sums.open, sign),
    what: whatFor(document),
    contact: Object.values(contact).some((value) => value !== undefined) ? contact : undefined,
    rows: [],
  };
}

/** Some write the sums of a credit note with a minus already, though its kind says it. */
const signed = (sum: Cents, sign: 1 | -1): Cents => (sign === 1 ? sum : 0 - Math.abs(sum));

/** The total as it is to be paid, rounding within, and what of it is still open. */
function sumsOf(document: EInvoice): { amount: Cents; open: Cents } | undefined {
  const total = xmlCents(document.total);
  const payable = xmlCents(document.payable);
  const prepaid = xmlCents(document.prepaid) ?? 0;
  if (total === undefined) {
    return payable === undefined ? undefined : { amount: payable + prepaid, open: payable };
  }
  const amount = total + (xmlCents(document.rounding) ?? 0);
  return { amount, open: payable ?? amount - prepaid };
}

/**
 * The cents of a decimal of XML, half a cent rounded away from zero; undefined where it is none.
 * @example xmlCents('-12.345') // => -1235
 */
function xmlCents(text: string | undefined): Cents | undefined {
  const [, sign, whole = '', fraction = ''] =
    /^([+-]?)(\d{1,15})?(?:\.(\d*))?$/.exec(text ?? '') ?? [];
  if (whole === '' && fraction === '') return undefined;
  const digits = fraction.padEnd(3, '0');
  const half = digits.charAt(2) >= '5' ? 1 : 0;
  const sum = Number(whole) * 100 + Number(digits.slice(0, 2)) + half;
  if (sum > MOST) return undefined;
  return sign === '-' ? 0 - sum : sum;
}

/** The day of `2026-03-05`, of `20260305`, and of either with an hour or a zone after it. */
function xmlDay(text: string | undefined): PlainDate | undefined {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(text ?? '') ?? [];
  const date = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  return isPlainDate(date) ? date : undefined;
}

const MOST_LINES = 3;
const MOST_LETTERS = 120;

/** What it was for: its first lines by name, or its note. */
function whatFor({ lines, note }: EInvoice): string | undefined {
  const names = [...new Set(lines)].slice(0, MOST_LINES).join(', ');
  const text = names === '' ? note : names;
  if (text === undefined || text.length <= MOST_LETTERS) return text;
  return `${Array.from(text)
    .slice(0, MOST_LETTERS - 1)
    .join('')}…`;
}

/** The first that is an address of e-mail. */
export const emailAmong = (...texts: readonly (string | undefined)[]): string | undefined =>
  texts.find((text) => text !== undefined && /^[^\s@]+@[^\s@]+$/.test(text));

/** The lines that say something; undefined where none does. */
export function saidLines(
  ...lines: readonly (string | undefined)[]
): readonly string[] | undefined {
  const said = lines.filter((line) => line !== undefined);
  return said.length > 0 ? said : undefined;
}
