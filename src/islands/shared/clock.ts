/** The impure edge: the browser's own date, time and random ids, handed inward as values. */
import type { PlainDate } from '#domain/dates.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** The date on the reader's calendar. */
export function localToday(now: Date = new Date()): PlainDate {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as PlainDate;
}

/**
 * A moment as ISO 8601 with the reader's own offset, so that its first ten characters are the local
 * date.
 */
export function withOffset(moment: Date = new Date()): string {
  const minutes = -moment.getTimezoneOffset();
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return `${localToday(moment)}T${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}${offset}`;
}

/** Noon of a day, with the reader's own offset of that day. */
export function noonOf(date: PlainDate): string {
  return withOffset(
    new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)), 12),
  );
}

/** A random id. */
export const newId = (): string => crypto.randomUUID();

/** Whether a device may say this day: outside these years its clock is wrong. */
export const isLikely = (today: PlainDate): boolean => /^20[2-9]\d-/.test(today);
