/**
 * Is this contact fair, and if not, why, and when is the first fair moment?
 *
 * The one answer to that question: planner, log form and contact checker ask here, and say the
 * words of the same rules.
 */
import { contactBroken, firstFairDay } from '#domain/contact-budget.ts';
import type { Contact, ContactChannel } from '#domain/contact.ts';
import { LIMITS, type BudgetTerms } from '#domain/contact-limits.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import type { RuleId } from '#domain/law.ts';

/** A contact that is about to be made. */
export interface AskedContact {
  readonly channel: ContactChannel;
  /** The day where the debtor is. */
  readonly on: PlainDate;
  /** The hour there, 0 to 23; absent where it is not known. */
  readonly hour?: number | undefined;
  /**
   * The letter that is sent, so that a second way of sending it on its day is no second attempt.
   */
  readonly letter?: string | undefined;
}

export type Fairness =
  | { readonly kind: 'fair' }
  /** No day is fair until the hold is over. */
  | { readonly kind: 'hold'; readonly because: readonly RuleId[] }
  /**
   * Not now: it is fair from `LIMITS.earliestHour` of this day on, if nothing else happens before.
   */
  | { readonly kind: 'wait'; readonly because: readonly RuleId[]; readonly on: PlainDate };

/** The rule that an hour breaks, by the debtor's clock; a letter by post knows no hour. */
export function hourBroken(hour: number, channel: ContactChannel): RuleId | undefined {
  if (channel === 'post') return undefined;
  if (hour < LIMITS.neverBeforeHour || hour >= LIMITS.neverAfterHour)
    return 'budget-never-these-hours';
  return hour < LIMITS.earliestHour || hour >= LIMITS.latestHour
    ? 'budget-decent-hours'
    : undefined;
}

/**
 * Whether a contact is decent and lawful, and if not, every rule it would break and the first fair
 * day.
 * @param contacts what was done, in any order
 */
export function fairnessOf(
  contacts: readonly Contact[],
  { channel, on, hour, letter }: AskedContact,
  terms: BudgetTerms,
): Fairness {
  const late = hour === undefined ? undefined : hourBroken(hour, channel);
  const because = [...contactBroken(contacts, channel, on, terms, letter), ...(late ? [late] : [])];
  if (because.length === 0) return { kind: 'fair' };
  if (terms.onHold) return { kind: 'hold', because };
  const over = late !== undefined && hour !== undefined && hour >= LIMITS.latestHour;
  const from = over ? addDays(on, 1) : on;
  return { kind: 'wait', because, on: firstFairDay(contacts, channel, from, terms) };
}
