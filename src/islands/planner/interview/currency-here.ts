import { currencyOfLocale } from '#domain/format.ts';
import type { Currency } from '#domain/money.ts';

/** The currency where the reader is, by their browser. */
export const currencyHere = (): Currency | undefined => currencyOfLocale(navigator.language);
