/**
 * Money and dates in the manner of a country: pages, islands and papers write them through here.
 */
import { dayNumber, type PlainDate } from '#domain/dates.ts';
import { CURRENCIES, type Currency } from '#domain/money.ts';

/** The manner of a reader of whom nothing is known. */
export const USUAL_LOCALE = 'en-US';

/** Where a currency is at home and English is written; any other is shown in the usual manner. */
const HOME: Readonly<Partial<Record<Currency, string>>> = {
  USD: 'en-US',
  GBP: 'en-GB',
  EUR: 'en-IE',
  CAD: 'en-CA',
  AUD: 'en-AU',
  NZD: 'en-NZ',
};
/** The manner in which a currency is written where no country is known. */
export const localeOfCurrency = (currency: string): string =>
  CURRENCIES.flatMap((each) => (each === currency ? (HOME[each] ?? []) : []))[0] ?? USUAL_LOCALE;

/**
 * The currency at home where a locale is; undefined where this site knows none.
 * @example currencyOfLocale('en-GB') // => 'GBP'
 */
export const currencyOfLocale = (locale: string): Currency | undefined =>
  CURRENCIES.find((currency) => HOME[currency] === locale);

const numbers = new Map<string, Intl.NumberFormat>();

/**
 * An amount with its currency and so many decimals, in the manner of a country; else in that of the
 * currency.
 */
export function moneyWords(
  amount: number,
  currency: string,
  {
    decimals = 2,
    locale = localeOfCurrency(currency),
  }: { decimals?: number; locale?: string } = {},
): string {
  const key = `${locale} ${currency} ${decimals}`;
  const format =
    numbers.get(key) ??
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  numbers.set(key, format);
  return format.format(amount);
}

const LONG = { month: 'long', day: 'numeric' } as const;
const BRIEF = { month: 'short', day: 'numeric' } as const;
/** The forms in which a date is written. */
const FORMS = {
  date: { ...BRIEF, year: 'numeric' },
  short: BRIEF,
  long: { ...LONG, year: 'numeric' },
  month: { month: 'short' },
  'month-long': { month: 'long' },
  weekday: { weekday: 'short' },
  'month-year': { month: 'long', year: 'numeric' },
  brief: { ...BRIEF, weekday: 'short' },
  'brief-year': { ...BRIEF, weekday: 'short', year: 'numeric' },
  day: { ...LONG, weekday: 'long' },
  'day-year': { ...LONG, weekday: 'long', year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;
export type DateForm = keyof typeof FORMS;

const dates = new Map<string, Intl.DateTimeFormat>();

/**
 * A date in a form, in the manner of a country. Formatted in UTC, since a plain date has no zone.
 * @example dateWords('2026-03-10', 'date', 'en-GB') // => '10 Mar 2026'
 */
export function dateWords(date: PlainDate, form: DateForm, locale = USUAL_LOCALE): string {
  const key = `${locale} ${form}`;
  const format =
    dates.get(key) ?? new Intl.DateTimeFormat(locale, { ...FORMS[form], timeZone: 'UTC' });
  dates.set(key, format);
  return format.format(new Date(dayNumber(date) * 86_400_000));
}

/**
 * A time of day in the manner of a country; without minutes where none are given.
 * @example clockWords(9, 5, 'en-GB') // => '9:05 am'
 */
export function clockWords(hour: number, minute: number | undefined, locale: string): string {
  const half = hour < 12 ? 'AM' : 'PM';
  const minutes = minute === undefined ? '' : `:${String(minute).padStart(2, '0')}`;
  const inManner = locale === USUAL_LOCALE ? half : half.toLowerCase();
  return `${hour % 12 || 12}${minutes} ${inManner}`;
}
