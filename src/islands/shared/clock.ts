/** The impure edge: the browser's own date, time and random ids, handed inward as values. */
import type { PlainDate } from '#domain/dates.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** What the build sets; nothing where a bench reads the code as it is. */
const built = (): ImportMetaEnv | undefined => import.meta.env;
/** The day of a preview, where the site was built for one (`npm run preview`). */
const PREVIEW: unknown = built()?.['PUBLIC_DAY'];

/** This moment; in a preview, this time of the day on the day of the preview. */
export function thisMoment(): Date {
  const moment = new Date();
  if (typeof PREVIEW === 'string')
    moment.setFullYear(
      Number(PREVIEW.slice(0, 4)),
      Number(PREVIEW.slice(5, 7)) - 1,
      Number(PREVIEW.slice(8, 10)),
    );
  return moment;
}

/** The date on the reader's calendar. */
export function localToday(now: Date = thisMoment()): PlainDate {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as PlainDate;
}

/**
 * A moment as ISO 8601 with the reader's own offset, so that its first ten characters are the local
 * date.
 */
export function withOffset(moment: Date = thisMoment()): string {
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
