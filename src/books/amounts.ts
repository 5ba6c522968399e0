/** Sums as programs and people write them, in the manner that the rows of a file agree on. */
import { CURRENCIES, MOST, type Cents, type Currency } from '#domain/money.ts';

export type DecimalMark = '.' | ',';

/** What marks decimals in a file; `either` where every sum can be read both ways. */
export type MarkFound = DecimalMark | 'either';

const SYMBOLS: Readonly<Record<string, Currency>> = {
  '£': 'GBP',
  '€': 'EUR',
  '₹': 'INR',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
  R$: 'BRL',
  Kč: 'CZK',
  zł: 'PLN',
};

const isCurrency = (text: string): text is Currency =>
  (CURRENCIES as readonly string[]).includes(text);

/**
 * The currency that a text names, by code or by a sign of its own; undefined for `$` alone, which
 * many countries write.
 */
export function currencyIn(text: string): Currency | undefined {
  const letters = text.replace(/[\d\s.,'’()+−-]/g, '');
  const code = /[A-Z]{3}/.exec(letters.toUpperCase())?.[0];
  if (code !== undefined && isCurrency(code)) return code;
  return SYMBOLS[letters] ?? SYMBOLS[letters.replace(/(CR|DR)$/i, '')];
}

/** Digits and marks of a sum, and whether it is below zero; undefined where it is no sum. */
function partsOf(
  text: string,
): { readonly digits: string; readonly isNegative: boolean } | undefined {
  const bare = text.replace(/[\s\u{a0}\u{202f}'’]/gu, '').replaceAll('−', '-');
  const inBrackets = /^\(.*\)$/.test(bare) || /^[^\d(]*\([^()]*\)$/.test(bare);
  const isCredit = /\dCR\.?\)?$/i.test(bare);
  const words = bare.replace(/[()]/g, '').replace(/(CR|DR)\.?$/i, '');
  const isMinus = /^[^\d]*-/.test(words) || /-[^\d]*$/.test(words);
  const digits = words
    .replace(/-/g, '')
    .replace(/^[^\d.,]*/, '')
    .replace(/[^\d.,]*$/, '');
  const letters = words.replace(/[\d.,-]/g, '');
  if (!/^[\d.,]*\d[\d.,]*$/.test(digits) || letters.length > 4) return undefined;
  return { digits, isNegative: inBrackets || isCredit || isMinus };
}

/** Whether a text can be a sum of money in any manner. */
export const isSum = (text: string): boolean => partsOf(text) !== undefined;

/** The mark that one sum shows; undefined where it can be read both ways, or has no mark. */
function markIn(digits: string): DecimalMark | 'open' | undefined {
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return undefined;
  const last = marks.at(-1) === ',' ? ',' : '.';
  const other = last === ',' ? '.' : ',';
  if (marks.includes(other)) return last;
  // The same mark twice parts thousands.
  if (marks.length > 1) return other;
  return /[.,]\d{3}$/.test(digits) && !/^0?[.,]/.test(digits) ? 'open' : last;
}

/** What marks decimals, by all sums of a file together. */
export function decimalMarkOf(texts: Iterable<string>): MarkFound {
  const votes = { '.': 0, ',': 0, open: 0 };
  for (const text of texts) {
    const parts = partsOf(text);
    const mark = parts && markIn(parts.digits);
    if (mark !== undefined) votes[mark] += 1;
  }
  if (votes['.'] === 0 && votes[','] === 0) return votes.open > 0 ? 'either' : '.';
  return votes[','] > votes['.'] ? ',' : '.';
}

/**
 * The cents of a sum; undefined where it is none: letters, a fraction of a cent, or more than a
 * case can hold.
 * @param mark what marks decimals in this file
 */
export function sumIn(text: string, mark: DecimalMark): Cents | undefined {
  const parts = partsOf(text);
  if (!parts) return undefined;
  const [whole = '', fraction = '', ...more] = parts.digits.split(mark);
  if (more.length > 0 || !/^\d*$/.test(fraction) || !isGrouped(whole)) return undefined;
  if (!/^\d{0,2}0*$/.test(fraction)) return undefined;
  const cents =
    Number(whole.replace(/[.,]/g, '')) * 100 + Number(fraction.slice(0, 2).padEnd(2, '0'));
  if (cents > MOST) return undefined;
  return parts.isNegative && cents > 0 ? -cents : cents;
}

/** Whole digits, in thousands or as India parts them. */
const isGrouped = (whole: string): boolean =>
  /^\d*$/.test(whole) ||
  /^\d{1,3}([.,]\d{3})+$/.test(whole) ||
  /^\d{1,2}([.,]\d{2})*[.,]\d{3}$/.test(whole);
