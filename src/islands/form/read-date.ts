/** Reading a date from three boxes, month, day and year; the month may be a name. */
import { isPlainDate, type PlainDate } from '#domain/dates.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export type DateReading =
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong' };

function monthOf(text: string): number {
  const name = text.trim().toLowerCase();
  return /^\d{1,2}$/.test(name)
    ? Number(name)
    : name.length >= 3
      ? MONTHS.indexOf(name.slice(0, 3)) + 1
      : 0;
}

/**
 * The date that `month/day/year`, as typed, means.
 * @example readDate('Jan/5/26') // => { kind: 'date', date: '2026-01-05' }
 */
export function readDate(typed: string): DateReading {
  const [month = '', day = '', year = ''] = typed.split('/').map((part) => part.trim());
  if (month + day + year === '') return { kind: 'empty' };
  if (!/^\d{1,2}$/.test(day) || !/^(\d{2}|\d{4})$/.test(year)) return { kind: 'wrong' };
  const whole = year.length === 2 ? `20${year}` : year;
  const date = `${whole}-${String(monthOf(month)).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(date) ? { kind: 'date', date } : { kind: 'wrong' };
}

/** A date as the three boxes show it. */
export function typedDate(date: PlainDate): string {
  return `${Number(date.slice(5, 7))}/${Number(date.slice(8, 10))}/${date.slice(0, 4)}`;
}
