/** Money and dates as readers see them. */
import { daysBetween, type PlainDate } from '#domain/dates.ts';
import { clockWords, dateWords, moneyWords, USUAL_LOCALE, type DateForm } from '#domain/format.ts';

/**
 * The manner in which the screen that is shown writes its dates. One for the whole page: only one
 * screen is shown at a time, and it is of one case.
 */
let manner = USUAL_LOCALE;

/** From here on dates are written in the manner of a country; returns the one of before. */
export function writeIn(locale: string): string {
  const before = manner;
  manner = locale;
  return before;
}

const inWords = (date: PlainDate, form: DateForm): string => dateWords(date, form, manner);

/**
 * An amount with its currency.
 * @example showMoney('1250.00', 'USD') // => '$1,250.00'
 */
export const showMoney = (amount: string, currency: string, locale?: string): string =>
  moneyWords(Number(amount), currency, locale === undefined ? {} : { locale });

/**
 * An amount in whole units: in ranges, cents would promise too much.
 * @example roughMoney('1249.60', 'USD') // => '$1,250'
 */
export const roughMoney = (amount: string, currency: string): string =>
  showMoney(String(Math.round(Number(amount))), currency).replace(/\.00$/, '');

/** @example showDate('2026-03-10') // => 'Mar 10, 2026' */
export const showDate = (date: PlainDate): string => inWords(date, 'date');

/** @example showLong('2026-03-10') // => 'March 10, 2026' */
export const showLong = (date: PlainDate): string => inWords(date, 'long');

/** @example showMonth('2026-03-10') // => 'Mar' */
export const showMonth = (date: PlainDate): string => inWords(date, 'month');

/** @example showMonthOfYear('2026-03-10') // => 'March 2026' */
export const showMonthOfYear = (date: PlainDate): string => inWords(date, 'month-year');

const thisYear = (date: PlainDate, today: PlainDate): boolean =>
  date.slice(0, 4) === today.slice(0, 4);

/**
 * A day in few letters; with the year only where it is not this one.
 * @example showBrief('2026-03-10', '2026-03-05') // => 'Tue, Mar 10'
 */
export const showBrief = (date: PlainDate, today: PlainDate): string =>
  inWords(date, thisYear(date, today) ? 'brief' : 'brief-year');

/**
 * A day in the fewest letters; with the year only where it is not this one.
 * @example showShort('2026-03-10', '2026-03-05') // => 'Mar 10'
 */
export const showShort = (date: PlainDate, today: PlainDate): string =>
  inWords(date, thisYear(date, today) ? 'short' : 'date');

/** @example showWeekday('2026-03-10') // => 'Tue' */
export const showWeekday = (date: PlainDate): string => inWords(date, 'weekday');

/** @example showMonthName('2026-03-10') // => 'March' */
export const showMonthName = (date: PlainDate): string => inWords(date, 'month-long');

/** The weekday and the date; with the year only where it is not this one. */
export const showDay = (date: PlainDate, today: PlainDate): string =>
  inWords(date, thisYear(date, today) ? 'day' : 'day-year');

/** How far off a day is, in words: today, tomorrow, in 5 days, 3 days ago. */
export function showDistance(date: PlainDate, today: PlainDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  if (Math.abs(days) < 60) return days > 0 ? `in ${days} days` : `${-days} days ago`;
  const months = Math.round(Math.abs(days) / 30.4);
  const span = months < 24 ? `${months} months` : `${Math.round(months / 12)} years`;
  return days > 0 ? `in about ${span}` : `about ${span} ago`;
}

/** @example showHour(18) // => '6 PM', in Britain '6 pm' */
export const showHour = (hour: number): string => clockWords(hour, undefined, manner);

/** The time of day of an instant, in its own offset: `2026-03-05T09:00:00-06:00` → '9:00 AM'. */
export function showClock(at: string): string {
  const [hour = 0, minute = 0] = at.slice(11, 16).split(':').map(Number);
  return clockWords(hour, minute, manner);
}

/**
 * An instant in its own offset: `2026-03-05T09:00:00-06:00` → 'Thursday, March 5, 9:00 AM' at the
 * place it names.
 */
export function showMoment(at: string, today: PlainDate): string {
  return `${showDay(at.slice(0, 10) as PlainDate, today)}, ${showClock(at)}`;
}
