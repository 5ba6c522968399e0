/** Whether figures are past the day on which they were to be checked again. */
import type { PlainDate } from '#domain/dates.ts';

/** Figures are past review from the day after `reviewBy`. */
export function isPastReview(reviewBy: PlainDate, today: PlainDate): boolean {
  return today > reviewBy;
}

/** The day of this build: what "past review" is measured against. */
export function buildDate(): PlainDate {
  return new Date().toISOString().slice(0, 10) as PlainDate;
}
