/** The day that the pages of this build speak of. */
import { isPlainDate, type PlainDate } from '#domain/dates.ts';

/**
 * The day of a preview, where the site is built for one (`npm run preview`).
 * @throws Error where it is no date
 */
export function previewDay(): PlainDate | undefined {
  const day: unknown = import.meta.env['PUBLIC_DAY'];
  if (typeof day !== 'string' || day === '') return undefined;
  if (isPlainDate(day)) return day;
  throw new Error(`PUBLIC_DAY has to be a date such as 2030-01-31, got ${day}`);
}

/**
 * The day of this build: what "past review" is measured against, and on which the figures stand.
 */
export function buildDate(): PlainDate {
  return previewDay() ?? (new Date().toISOString().slice(0, 10) as PlainDate);
}
