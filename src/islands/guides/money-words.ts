/** Sums, rates and fine figures of the tools as readers see them. */
import { decimal, type Cents } from '#domain/money.ts';
import { moneyWords } from '#domain/format.ts';
import { showMoney } from '#islands/shared/format.ts';

/** @example sumWords(125_000, 'USD') // => '$1,250.00' */
export const sumWords = (amount: Cents, currency: string): string =>
  showMoney(decimal(amount), currency);

/**
 * Hundredths of a cent, to four places: steps of a working before its one rounding.
 * @example fineWords(4932, 'USD') // => '$0.4932'
 */
export const fineWords = (hundredths: number, currency: string): string =>
  moneyWords(hundredths / 10_000, currency, { decimals: 4 });

/** @example rateWords(117_500) // => '11.75%' */
export const rateWords = (rate: number): string => `${rate / 10_000}%`;
