/** Reading a date from three boxes, or from one that holds all of it; the month may be a name. */
import type { DateOrder } from '#domain/country.ts';
import { daysBetween, isPlainDate, type PlainDate } from '#domain/dates.ts';
import { spokenDay } from '#islands/form/spoken-day.ts';

export type DateReading =
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong' };

interface How {
  /** How a date in one box is read, such as `11/6`. */
  readonly order?: DateOrder;
  /**
   * With a side, a date without its year is the one nearest to today on that side; `near` is either
   * side, for a field that says back which day it understood.
   */
  readonly today?: PlainDate;
  readonly side?: DateSide | undefined;
}
export type DateSide = 'past' | 'ahead' | 'near';
interface Parts {
  readonly month: string;
  readonly day: string;
  readonly year: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WRONG = { kind: 'wrong' } as const;
/** A slash inside one box, kept apart from those between the boxes. */
const INNER = '\u2215';
/** What stands between the parts of a date that is in one box. */
const BETWEEN = /[\u2215\-.,\s]+/;

/** The text of one box, as the three are kept. */
export const keptPart = (shown: string): string => shown.replaceAll('/', INNER);
/** The text of one box, as its reader typed it. */
export const shownPart = (kept: string): string => kept.replaceAll(INNER, '/');

function monthOf(text: string): number {
  const name = text.toLowerCase();
  if (/^\d{1,2}$/.test(name)) return Number(name);
  return name.length >= 3 ? MONTHS.indexOf(name.slice(0, 3)) + 1 : 0;
}

/** The parts of a date that stands in one box; undefined where it is no date. */
function partsIn(text: string, order: DateOrder): Parts | undefined {
  const [first = '', second = '', third = '', ...more] = text.split(BETWEEN).filter(Boolean);
  if (second === '' || more.length > 0) return undefined;
  if (/^\d{4}$/.test(first)) return { year: first, month: second, day: third };
  // A month that is named is the month, wherever it stands.
  if (/^\D/.test(first)) return { month: first, day: second, year: third };
  if (/^\D/.test(second)) return { day: first, month: second, year: third };
  return order === 'day-first'
    ? { day: first, month: second, year: third }
    : { month: first, day: second, year: third };
}

function dated({ month, day, year }: Parts): PlainDate | undefined {
  if (!/^\d{1,2}$/.test(day) || !/^(\d{2}|\d{4})$/.test(year)) return undefined;
  const whole = year.length === 2 ? `20${year}` : year;
  const date = `${whole}-${String(monthOf(month)).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(date) ? date : undefined;
}

/** The day of this month and day that is nearest to today, on its side where it has one. */
function nearest(parts: Parts, today: PlainDate, side: DateSide): PlainDate | undefined {
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1]
    .flatMap((each) => dated({ ...parts, year: String(each) }) ?? [])
    .filter((date) => side === 'near' || (side === 'ahead' ? date >= today : date <= today))
    .toSorted((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0];
}

/** Two numbers in an order that makes no date, where the other order makes one. */
const turned = ({ month, day, year }: Parts): Parts => ({ month: day, day: month, year });

/**
 * The date that `month/day/year`, as typed, means. One box may hold all of it: it is then read in
 * the country's order.
 * @example readDate('Jan/5/26') // => { kind: 'date', date: '2026-01-05' }
 */
export function readDate(
  typed: string,
  { order = 'month-first', today, side }: How = {},
): DateReading {
  const [month = '', day = '', year = ''] = typed.split('/').map((part) => part.trim());
  const filled = [month, day, year].filter(Boolean);
  if (filled.length === 0) return { kind: 'empty' };
  const alone = filled.length === 1 ? filled[0] : undefined;
  const spoken = alone !== undefined && today ? spokenDay(alone, today) : undefined;
  if (spoken) return { kind: 'date', date: spoken };
  const parts = (alone === undefined ? undefined : partsIn(alone, order)) ?? { month, day, year };
  const read = (of: Parts) =>
    of.year === '' && today && side ? nearest(of, today, side) : dated(of);
  const date = read(parts) ?? (side === 'near' ? read(turned(parts)) : undefined);
  return date ? { kind: 'date', date } : WRONG;
}

/**
 * The other day that two numbers in one box, as it is kept, can mean; undefined where they mean
 * one day only.
 * @example otherReading('11/6', { order: 'month-first', today: '2026-11-27', side: 'near' })
 * // => '2026-06-11'
 */
export function otherReading(typed: string, how: How): PlainDate | undefined {
  const order = how.order === 'day-first' ? 'month-first' : 'day-first';
  if (!/^\d{1,2}\D\d{1,2}(\D|$)/.test(shownPart(typed).trim())) return undefined;
  const [one, other] = [readDate(typed, how), readDate(typed, { ...how, order })];
  if (one.kind !== 'date' || other.kind !== 'date') return undefined;
  return one.date === other.date ? undefined : other.date;
}

/** A date as the three boxes keep it. */
export function typedDate(date: PlainDate): string {
  return `${Number(date.slice(5, 7))}/${Number(date.slice(8, 10))}/${date.slice(0, 4)}`;
}
