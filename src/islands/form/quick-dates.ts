/** Dates that are said rather than looked up: tomorrow, Friday, in 7 days. */
import { compare } from '#domain/order.ts';
import { addDays, addMonths, weekday, type PlainDate } from '#domain/dates.ts';

export interface QuickDate {
  readonly id: 'today' | 'tomorrow' | 'friday' | 'week' | 'fortnight' | 'month';
  readonly on: PlainDate;
}

const FRIDAY = 5;

/** The Friday that somebody means: this week's where it is ahead, else next week's. */
const nextFriday = (today: PlainDate): PlainDate =>
  addDays(today, ((FRIDAY - weekday(today) + 6) % 7) + 1);

/** Quick dates ahead of a day, in order, each day once. */
export function quickDates(today: PlainDate): readonly QuickDate[] {
  const all: readonly QuickDate[] = [
    { id: 'today', on: today },
    { id: 'tomorrow', on: addDays(today, 1) },
    { id: 'friday', on: nextFriday(today) },
    { id: 'week', on: addDays(today, 7) },
    { id: 'fortnight', on: addDays(today, 14) },
    { id: 'month', on: addMonths(today, 1) },
  ];
  const ordered = all
    .map((each, index) => ({ each, index }))
    .sort((a, b) => compare(a.each.on, b.each.on) || a.index - b.index);
  return ordered
    .map(({ each }) => each)
    .filter(({ on }, index, list) => list.findIndex((other) => other.on === on) === index);
}
