/**
 * May the debtor be contacted now? Each channel asked of the same guard that stands before the log.
 */
import { instantAt, localTime } from '#domain/calendar.ts';
import type { Case, LogEntry } from '#domain/case.ts';
import { LIMITS } from '#domain/contact-limits.ts';
import type { Breach } from '#planner/contact/contact-guard.ts';

export const MAY_CHANNELS = ['call', 'email', 'post'] as const;
export type MayChannel = (typeof MAY_CHANNELS)[number];

export type Verdict =
  /** `until` with the debtor's offset; absent for post, and where their clock is not known. */
  | { readonly kind: 'yes'; readonly until?: string }
  | { readonly kind: 'no'; readonly breach: Breach };

/** The answer for one channel at a moment. */
export function mayContact(
  file: Case,
  channel: MayChannel,
  now: string,
  timeZone: string | undefined,
  breachOf: (file: Case, entry: LogEntry) => Breach | undefined,
): Verdict {
  const entry: LogEntry =
    channel === 'call'
      ? { id: 'asked', at: now, type: 'contact', channel, direction: 'out' }
      : { id: 'asked', at: now, type: 'letter', letter: 'reminder', sentBy: channel };
  const breach = breachOf(file, entry);
  if (breach) return { kind: 'no', breach };
  const there = channel === 'post' ? undefined : localTime(now, timeZone);
  return there
    ? { kind: 'yes', until: instantAt(there.day, LIMITS.latestHour, timeZone) }
    : { kind: 'yes' };
}
