/** What counts as contact with the debtor. */
import type { Before, LogEntry } from '#domain/case.ts';
import { entryDate, isThirdParty } from '#domain/case.ts';
import { dayNumber } from '#domain/dates.ts';

export type ContactChannel = 'call' | 'electronic' | 'post' | 'visit';

/** One contact attempt, or one conversation that the debtor started, on a day number. */
export interface Contact {
  readonly day: number;
  readonly channel: ContactChannel;
  /** It counts against the budget: the owner started it, unasked. */
  readonly counts: boolean;
  /** A call in which the debt was really talked about, whoever started it. */
  readonly conversation: boolean;
  /** A text message: some places count it as a call. */
  readonly text: boolean;
  /** Letters of one name on one day are one attempt, however many ways they were sent. */
  readonly letter?: string;
}

const BY_SENDING = {
  email: 'electronic',
  text: 'electronic',
  post: 'post',
  certified: 'post',
  hand: 'visit',
} as const;
const BY_CHANNEL = {
  call: 'call',
  email: 'electronic',
  text: 'electronic',
  post: 'post',
  visit: 'visit',
} as const;

/**
 * The contact that a log entry is, or undefined where it is none (a payment, a letter to the
 * debtor's lawyer, …).
 */
export function contactOf(entry: LogEntry): Contact | undefined {
  const day = dayNumber(entryDate(entry));
  if (entry.type === 'contact') {
    // A lawyer is written to instead of the debtor. Family and an employer count: the debtor will
    // hear of it.
    if (entry.party === 'lawyer') return undefined;
    return {
      day,
      channel: BY_CHANNEL[entry.channel],
      text: entry.channel === 'text',
      counts:
        entry.direction === 'out' && entry.atTheirRequest !== true && entry.outcome !== 'returned',
      conversation:
        entry.outcome === 'spoke' &&
        (entry.channel === 'call' || entry.channel === 'visit') &&
        !isThirdParty(entry),
    };
  }
  if (entry.type === 'letter' && (entry.to ?? 'debtor') === 'debtor') {
    const sentBy = entry.sentBy ?? 'post';
    return {
      day,
      channel: BY_SENDING[sentBy],
      text: sentBy === 'text',
      counts: true,
      conversation: false,
      letter: entry.letter,
    };
  }
  return undefined;
}

/** An attempt of the owner's: a call that reached nobody, unless something else is said over it. */
export const ATTEMPT = { channel: 'call', counts: true, conversation: false, text: false } as const;

/** The last contact before the case was opened, taken as one call on its day. */
export function contactsBefore(before: Before | undefined): readonly Contact[] {
  if (!before?.lastContactOn) return [];
  return [{ ...ATTEMPT, day: dayNumber(before.lastContactOn) }];
}

export const isCall = ({ channel }: Contact): boolean => channel === 'call';
