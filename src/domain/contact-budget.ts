/**
 * The contact budget: whether a contact is decent and lawful on a day, when it would be, and how
 * many more are.
 */
import { instantAt, isWorkingDay } from '#domain/calendar.ts';
import { isCall, type Contact, type ContactChannel } from '#domain/contact.ts';
import { checksOf, LIMITS, type BudgetTerms } from '#domain/contact-limits.ts';
import { dayNumber, fromDayNumber, type PlainDate } from '#domain/dates.ts';
import type { RuleId } from '#domain/law.ts';

export { contactOf, contactsBefore, type Contact, type ContactChannel } from '#domain/contact.ts';
export { LIMITS, type BudgetTerms } from '#domain/contact-limits.ts';

/**
 * The rules that a contact by this channel on this day would break; empty where it is decent and
 * lawful.
 * @param contacts what was done, in any order; those after the day are counted too where a window
 * reaches them
 * @param letter the letter that is sent: sent a second way on its day, it counts as the one attempt
 * it was
 */
export function contactBroken(
  contacts: readonly Contact[],
  channel: ContactChannel,
  on: PlainDate,
  terms: BudgetTerms,
  letter?: string,
): readonly RuleId[] {
  const day = dayNumber(on);
  const checks = checksOf(contacts, channel, [day, day], terms, letter);
  const broken = checks.filter((each) => each.broken(on, day));
  return [...new Set(broken.map(({ rule }) => rule))];
}

/** So far ahead a fair day is looked for; where there is none, the day after it is named. */
const LOOK_AHEAD = 120;

function firstDay(
  contacts: readonly Contact[],
  channel: ContactChannel,
  from: PlainDate,
  terms: BudgetTerms,
  mayBe: (day: PlainDate) => boolean,
): PlainDate {
  const first = dayNumber(from);
  const last = first + LOOK_AHEAD;
  const checks = checksOf(contacts, channel, [first, last], { ...terms, onHold: false });
  for (let day = first, on = from; day < last; day++, on = fromDayNumber(day)) {
    if (mayBe(on) && !checks.some(({ broken }) => broken(on, day))) return on;
  }
  return fromDayNumber(last);
}

/**
 * The first day from `from` on which a contact by this channel breaks nothing, holds left out of
 * account.
 */
export const firstFairDay = (
  contacts: readonly Contact[],
  channel: ContactChannel,
  from: PlainDate,
  terms: BudgetTerms,
): PlainDate => firstDay(contacts, channel, from, terms, () => true);

/** The same among working days: a Saturday is fair, but plans keep office days. */
export const firstContactDay = (
  contacts: readonly Contact[],
  channel: ContactChannel,
  from: PlainDate,
  terms: BudgetTerms,
): PlainDate => firstDay(contacts, channel, from, terms, (day) => isWorkingDay(day, terms.place));

export interface Budget {
  readonly today: number;
  readonly week: number;
  readonly month: number;
  readonly nextAllowedOn?: PlainDate;
  readonly nextAllowedAt?: string;
  readonly because: readonly RuleId[];
}

/** What is left of the contact budget on a day, and the first moment a call is allowed again. */
export function contactBudget(
  contacts: readonly Contact[],
  today: PlainDate,
  terms: BudgetTerms,
  timeZone: string | undefined,
): Budget {
  const broken = contactBroken(contacts, 'call', today, terms);
  const because: readonly RuleId[] = broken.length > 0 ? broken : ['budget-own-limits'];
  if (terms.onHold) return { today: 0, week: 0, month: 0, because };
  const day = dayNumber(today);
  const calls = (days: number) =>
    contacts.filter(
      (each) => each.counts && isCall(each) && each.day > day - days && each.day <= day,
    ).length;
  const month = Math.max(0, LIMITS.callsPerMonth - calls(30));
  const quiet =
    broken.includes('budget-quiet-after-talk') || broken.includes('budget-place-is-stricter');
  const week = quiet ? 0 : Math.max(0, Math.min(LIMITS.callsPerWeek - calls(7), month));
  const dayShut =
    broken.includes('budget-one-a-day') || broken.includes('budget-no-sunday-or-holiday');
  const nextAllowedOn = firstFairDay(contacts, 'call', today, terms);
  return {
    today: dayShut ? 0 : LIMITS.attemptsPerDay,
    week,
    month,
    because,
    nextAllowedOn,
    nextAllowedAt: instantAt(nextAllowedOn, LIMITS.earliestHour, timeZone),
  };
}
