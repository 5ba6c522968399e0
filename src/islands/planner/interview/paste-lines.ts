/**
 * Invoices out of pasted text, one a line: amount, due day, number, parted by tabs, commas or
 * blanks, as a list or a message holds them. What cannot be read stays with its line and why.
 */
import type { DateOrder } from '#domain/country.ts';
import { keptPart, readDate } from '#islands/form/read-date.ts';
import { readMoney } from '#islands/form/read-money.ts';
import type { ReadContext } from '#islands/form/readers.ts';

/** One invoice as its inputs keep it. */
export interface PastedInvoice {
  readonly amount: string;
  readonly dueOn: string;
  readonly number: string;
}
export type PasteProblem = 'amount' | 'either' | 'day' | 'both';
export interface LeftLine {
  /** Counted from one, over the lines that hold something. */
  readonly line: number;
  readonly text: string;
  readonly why: PasteProblem;
}
export interface Pasted {
  readonly invoices: readonly PastedInvoice[];
  readonly left: readonly LeftLine[];
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY_OF_MONTH = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d)';
const YEAR = '(?:(?:[ ,.]+|[\\-/])(?:19|20)\\d{2}(?![\\d.])|[\\-/]\\d{2}(?!\\d))?';
const DAY_NAMED = `\\b${DAY_OF_MONTH}[\\s.\\-/]+${MONTH}${YEAR}`;
const NAMED_DAY = `\\b${MONTH}[\\s.\\-/]+${DAY_OF_MONTH}${YEAR}`;
/** A day in a line, the likelier form first: with the name of its month, in numbers, or as said. */
const DAYS = (order: DateOrder): readonly RegExp[] =>
  [
    ...(order === 'month-first' ? [NAMED_DAY, DAY_NAMED] : [DAY_NAMED, NAMED_DAY]),
    '\\b\\d{4}-\\d{1,2}-\\d{1,2}\\b',
    '(?<![\\d.,])\\d{1,2}([/.\\-])\\d{1,2}\\1(?:\\d{4}|\\d{2})(?!\\d)',
    '(?<![\\d.,])\\d{1,2}/\\d{1,2}(?!\\d)',
    '\\b(?:\\d+|an?|one|two|three|four|five|six) (?:day|week|month|year)s? (?:ago|late|overdue)\\b',
    '\\b(?:yesterday|today)\\b',
  ].map((form) => new RegExp(form, 'i'));
const ORDERS = {
  'month-first': DAYS('month-first'),
  'day-first': DAYS('day-first'),
  'year-first': DAYS('year-first'),
} as const satisfies Readonly<Record<DateOrder, readonly RegExp[]>>;
/** A sum that says it is one: a sign or code of a currency, or cents. */
const SUM = /\p{Sc}|^[A-Z]{3}\s?\d|\d\s?[A-Z]{3}$|\d[.,]\d{2}$/u;
const NOTHING: PastedInvoice = { amount: '', dueOn: '', number: '' };

/** Parts of a text without its day; a comma parts only where it groups no digits. */
const cells = (text: string): readonly string[] =>
  text
    .split(
      /[\t;|]|,(?!\d{3}(?:\D|$)|\d{2}(?:\s|$))|\s{2,}|(?<=\d)\s(?!\d{3}(?:\D|$)|[A-Z]{3}(?:\W|$))|\s(?=\p{Sc})/u,
    )
    .map((cell) => cell.trim())
    .filter(Boolean);
const numberOf = (text: string): string =>
  text
    .replace(/^(?:invoice|inv\.?|no\.?|number|bill)\s+/i, '')
    .replace(/^#\s*/, '')
    .trim();

function readLine(text: string, context: ReadContext): PastedInvoice | PasteProblem {
  const { today, order = 'month-first' } = context;
  const day = ORDERS[order].map((form) => form.exec(text)).find((found) => found !== null);
  const due = (day?.[0] ?? '').replace(/(\d)(?:st|nd|rd|th)\b/i, '$1').trim();
  const isDay = readDate(keptPart(due), { today, order, side: 'near' }).kind === 'date';
  const around = day
    ? [...cells(text.slice(0, day.index)), ...cells(text.slice(day.index + day[0].length))]
    : cells(text);
  const sums = around.filter((cell) => ['amount', 'either'].includes(readMoney(cell).kind));
  const amount = sums.find((cell) => SUM.test(cell)) ?? sums[0];
  if (amount === undefined) return isDay ? 'amount' : 'both';
  if (readMoney(amount).kind === 'either') return 'either';
  if (!isDay) return 'day';
  const rest = around.filter((_, at) => at !== around.indexOf(amount));
  return {
    ...NOTHING,
    amount,
    dueOn: keptPart(due),
    number: numberOf(rest.join(' ')).slice(0, 60),
  };
}

/** Whether a line only names its columns. */
const isHead = (text: string): boolean =>
  !/\d/.test(text) && /amount|due|total|invoice/i.test(text);

/** The invoices of a pasted text, and the lines that could not be read. */
export function readPasted(text: string, context: ReadContext): Pasted {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isHead(line));
  const read = lines.map((line, at) => ({
    line: at + 1,
    text: line,
    got: readLine(line, context),
  }));
  return {
    invoices: read.flatMap(({ got }) => (typeof got === 'string' ? [] : [got])),
    left: read.flatMap(({ line, text: words, got }) =>
      typeof got === 'string' ? [{ line, text: words, why: got }] : [],
    ),
  };
}
