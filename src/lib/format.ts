/** Figures in words, for pages. */
import { moneyWords, USUAL_LOCALE } from '#domain/format.ts';

/** Whole money. */
export const wholeMoney = (amount: number, currency: string): string =>
  moneyWords(amount, currency, { decimals: 0 });

/** A rate a year. */
export function showPercent(rate: number): string {
  return `${new Intl.NumberFormat(USUAL_LOCALE, { maximumFractionDigits: 2 }).format(rate)}%`;
}

const count =
  (one: string, many: string) =>
  (number: number): string =>
    `${number} ${number === 1 ? one : many}`;
export const years = count('year', 'years');
export const days = count('day', 'days');

/** A list in one sentence: "a, b and c". */
export function list(parts: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);
}

/** Text with a full stop at its end, where it has none. */
export function sentence(text: string): string {
  return /[.!?][)"”]?$/.test(text) ? text : `${text}.`;
}

/** The name of the site a link leads to. */
export function siteName(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
