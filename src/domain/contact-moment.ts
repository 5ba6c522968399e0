/** The hour of a contact where the debtor is, and the next moment at which a contact breaks nothing. */
import { instantAt, localTime } from '#domain/calendar.ts';
import {
  contactBroken,
  LIMITS,
  type BudgetTerms,
  type Contact,
  type ContactChannel,
} from '#domain/contact-budget.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import type { RuleId } from '#domain/law.ts';

/** The rule that an hour breaks, by the debtor's clock; a letter by post knows no hour. */
export function hourBroken(hour: number, channel: ContactChannel): RuleId | undefined {
  if (channel === 'post') return undefined;
  if (hour < LIMITS.neverBeforeHour || hour >= LIMITS.neverAfterHour)
    return 'budget-never-these-hours';
  return hour < LIMITS.earliestHour || hour >= LIMITS.latestHour
    ? 'budget-decent-hours'
    : undefined;
}

export interface Moment {
  readonly on: PlainDate;
  /** ISO 8601 with the debtor's offset; absent where their time zone is not known. */
  readonly at?: string;
}

/** The first moment from an instant on at which a contact by this channel is decent and lawful; holds are left out of account. */
export function nextMoment(
  contacts: readonly Contact[],
  channel: ContactChannel,
  from: string,
  terms: BudgetTerms,
  timeZone: string | undefined,
): Moment {
  const there = localTime(from, timeZone);
  const open = { ...terms, onHold: false };
  const start = there?.day ?? (from.slice(0, 10) as PlainDate);
  const over = there !== undefined && channel !== 'post' && there.hour >= LIMITS.latestHour;
  let on = over ? addDays(start, 1) : start;
  for (let tries = 0; tries < 120 && contactBroken(contacts, channel, on, open).length > 0; tries++)
    on = addDays(on, 1);
  if (!there) return { on };
  const now =
    on === there.day && there.hour >= LIMITS.earliestHour && there.hour < LIMITS.latestHour;
  return { on, at: now ? from : instantAt(on, LIMITS.earliestHour, timeZone) };
}
