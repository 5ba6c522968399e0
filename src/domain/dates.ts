/**
 * Plain calendar dates: `YYYY-MM-DD` strings and day numbers, never instants. All arithmetic is in
 * UTC.
 */

/** A calendar date, `YYYY-MM-DD`, without a time or a zone. */
export type PlainDate = `${number}-${number}-${number}`;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;

/**
 * The earliest and the latest date that a case may hold; outside it a date is a slip of the pen.
 */
export const EARLIEST: PlainDate = '1970-01-01';
export const LATEST: PlainDate = '2199-12-31';

/** Whether the text is a real calendar date between `EARLIEST` and `LATEST`. */
export function isPlainDate(text: string): text is PlainDate {
  const parts = SHAPE.exec(text);
  if (!parts || text < EARLIEST || text > LATEST) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const MOST_DAYS = 84_100;
/** Dates are asked for over and over while a log is replayed; there are at most 84,000 of them. */
const dayNumbers = new Map<string, number>();

/** Days since 1970-01-01. */
export function dayNumber(date: PlainDate): number {
  const known = dayNumbers.get(date);
  if (known !== undefined) return known;
  const days = countDays(date);
  if (days >= 0 && days < MOST_DAYS) dayNumbers.set(date, days);
  return days;
}

function countDays(date: PlainDate): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) /
    DAY
  );
}

/** The other way round, kept as well: a day later is asked for as often as a day's number. */
const datesOfDays = new Map<number, PlainDate>();

/** The date of a day number. */
export function fromDayNumber(days: number): PlainDate {
  const known = datesOfDays.get(days);
  if (known !== undefined) return known;
  const date = new Date(days * DAY).toISOString().slice(0, 10) as PlainDate;
  if (days >= 0 && days < MOST_DAYS && Number.isInteger(days)) datesOfDays.set(days, date);
  return date;
}

/**
 * The date `days` later (earlier where negative), held inside `EARLIEST` and `LATEST`.
 * @example addDays('2026-02-27', 2) // => '2026-03-01'
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  const sum = dayNumber(date) + days;
  return fromDayNumber(Math.min(Math.max(sum, dayNumber(EARLIEST)), dayNumber(LATEST)));
}

/** Whole days from `from` to `to`; negative where `to` comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The same day `years` later; 29 February becomes 28 February where the year has none.
 * @example addYears('2024-02-29', 1) // => '2025-02-28'
 */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/**
 * The same day `months` later, held inside the month where it is shorter.
 * @example addMonths('2026-01-31', 1) // => '2026-02-28'
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + Math.trunc(months);
  const year = Math.floor(month / 12);
  // Asked of the year first: `Date.UTC` reads the years 0 to 99 as 1900 to 1999, and far ones have
  // no four digits.
  if (year < Number(EARLIEST.slice(0, 4))) return EARLIEST;
  if (year > Number(LATEST.slice(0, 4))) return LATEST;
  const last = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate();
  const day = Math.min(Number(date.slice(8, 10)), last);
  return fromDayNumber(Date.UTC(year, month % 12, day) / DAY);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: PlainDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

export const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);
export const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
