/** Reading a date from three boxes, or from one that holds all of it; the month may be a name. */
import type { DateOrder } from '#domain/country.ts';
import { isPlainDate, type PlainDate } from '#domain/dates.ts';

export type DateReading =
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong' };

interface How {
  /** How a date in one box is read, such as `11/6`. */
  readonly order?: DateOrder;
  /** With a side, a date without its year is the one nearest to today on that side. */
  readonly today?: PlainDate;
  readonly side?: 'past' | 'ahead' | undefined;
}
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

/** The day of this month and day that is nearest to today on one side of it. */
function nearest(parts: Parts, today: PlainDate, side: 'past' | 'ahead'): PlainDate | undefined {
  const edge = Number(today.slice(0, 4));
  const near = side === 'ahead' ? [edge, edge + 1] : [edge, edge - 1];
  return near
    .map((year) => dated({ ...parts, year: String(year) }))
    .find((date) => date !== undefined && (side === 'ahead' ? date >= today : date <= today));
}

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
  const parts = (alone === undefined ? undefined : partsIn(alone, order)) ?? { month, day, year };
  const date = parts.year === '' && today && side ? nearest(parts, today, side) : dated(parts);
  return date ? { kind: 'date', date } : WRONG;
}

/** A date as the three boxes keep it. */
export function typedDate(date: PlainDate): string {
  return `${Number(date.slice(5, 7))}/${Number(date.slice(8, 10))}/${date.slice(0, 4)}`;
}
