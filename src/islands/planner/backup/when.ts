/** Saved instants as an owner reads them, on their own clock. */
import type { PlainDate } from '#domain/dates.ts';
import { localToday, withOffset } from '#islands/shared/clock.ts';
import { showDate, showDistance, showMoment } from '#islands/shared/format.ts';

/** The local date of an instant; undefined where it is none. */
export function dayOfInstant(at: string): PlainDate | undefined {
  const moment = new Date(at);
  return Number.isNaN(moment.getTime()) ? undefined : localToday(moment);
}

/**
 * @example momentOf('2026-11-23T10:00:00Z', '2026-11-23') // => 'Monday, November 23, 10:00 AM
 * (today)'
 */
export function momentOf(at: string, today: PlainDate): string {
  const day = dayOfInstant(at);
  return day === undefined
    ? at
    : `${showMoment(withOffset(new Date(at)), today)} (${showDistance(day, today)})`;
}

/** How long ago it was, in words. */
export function distanceOf(at: string, today: PlainDate): string {
  const day = dayOfInstant(at);
  return day === undefined ? at : showDistance(day, today);
}

/** The day alone. */
export function dateOf(at: string): string {
  const day = dayOfInstant(at);
  return day === undefined ? at : showDate(day);
}
