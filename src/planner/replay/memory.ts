/**
 * What was tried, how often, and what came of it: all that a step needs to know of earlier tries.
 *
 * Tries are remembered by their kind, not by the step that asked for them, since a logged call
 * names no step. Only `done` entries name one.
 */
import type { LogEntry } from '#domain/case.ts';
import { isThirdParty } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Anchor } from '#planner/replay/life.ts';

/** Kinds of trying to move a debtor. */
export const TRYINGS = [
  'reminder',
  'call',
  'statement',
  'demand',
  'final-demand',
  'offer',
  'dispute-answer',
] as const;
export type Trying = (typeof TRYINGS)[number];

export interface TriesOf {
  readonly ever: number;
  /** Since the debtor's last word. */
  readonly unanswered: number;
  /** The latest tries, the newest last. */
  readonly recent: readonly Anchor[];
}
/** More tries than this since an anchor are never told apart: no step asks so often. */
const REMEMBERED = 8;
export const NOT_TRIED: TriesOf = { ever: 0, unanswered: 0, recent: [] };

/** A step that was put away: the day, how often, and until when it stays away. */
export interface Done {
  readonly on: PlainDate;
  readonly times: number;
  readonly until?: PlainDate;
}

export interface Memory {
  readonly tried: Record<Trying, TriesOf>;
  readonly done: Map<string, Done>;
  /** The owner's last attempt to reach the debtor. */
  own: Anchor | undefined;
  /** The owner's last letter of any kind: it shows the account. */
  letter: Anchor | undefined;
  /** The debtor's last word: an answer, a promise, money, an offer, a dispute. */
  word: Anchor | undefined;
  payment: Anchor | undefined;
  talk: Anchor | undefined;
  /** The last letter to a lawyer, a representative or a guarantor. */
  elsewhere: Anchor | undefined;
  /** A payment that was marked "paid in full" came, and was taken. */
  marked: Anchor | undefined;
  /** Something new since the creditor's last offer. */
  news: boolean;
}

export const emptyMemory = (): Memory => ({
  tried: {
    reminder: NOT_TRIED,
    call: NOT_TRIED,
    statement: NOT_TRIED,
    demand: NOT_TRIED,
    'final-demand': NOT_TRIED,
    offer: NOT_TRIED,
    'dispute-answer': NOT_TRIED,
  },
  done: new Map(),
  own: undefined,
  letter: undefined,
  word: undefined,
  payment: undefined,
  talk: undefined,
  elsewhere: undefined,
  marked: undefined,
  news: false,
});

/** The kind of trying that an entry is; undefined where it tries nothing with the debtor. */
export function tryingOf(entry: LogEntry): Trying | undefined {
  if (entry.type === 'offer') return entry.by === 'creditor' ? 'offer' : undefined;
  if (entry.type === 'contact') {
    if (entry.direction !== 'out' || entry.outcome === 'returned') return undefined;
    if (isThirdParty(entry) || entry.party === 'lawyer') return undefined;
    return entry.channel === 'call' || entry.channel === 'visit' ? 'call' : 'reminder';
  }
  if (entry.type !== 'letter' || (entry.to ?? 'debtor') !== 'debtor') return undefined;
  switch (entry.letter) {
    case 'reminder':
    case 'statement':
    case 'demand':
    case 'final-demand':
    case 'dispute-answer':
      return entry.letter;
    case 'payment-plan':
    case 'settlement':
    case 'other':
      return undefined;
  }
}

/** Takes a try into the memory. */
export function remember(memory: Memory, trying: Trying, anchor: Anchor): void {
  const { ever, unanswered, recent } = memory.tried[trying];
  memory.tried[trying] = {
    ever: ever + 1,
    unanswered: unanswered + 1,
    recent: [...recent.slice(1 - REMEMBERED), anchor],
  };
}

/** The debtor said something: what was tried before it is answered. */
export function heard(memory: Memory, anchor: Anchor): void {
  memory.word = anchor;
  for (const trying of TRYINGS) {
    const tried = memory.tried[trying];
    if (tried.unanswered > 0) memory.tried[trying] = { ...tried, unanswered: 0 };
  }
}

/** How often something was tried on or after a day. */
export const triesSince = ({ tried }: Memory, trying: Trying, from: PlainDate): number =>
  tried[trying].recent.filter(({ on }) => on >= from).length;

/** The last try of a kind on or after a day. */
export const lastTry = ({ tried }: Memory, trying: Trying, from?: PlainDate): Anchor | undefined =>
  tried[trying].recent.findLast(({ on }) => from === undefined || on >= from);

/** Whether a step was put away on or after a day, and stays away on `on`. */
export function isDone({ done }: Memory, step: string, from: PlainDate, on: PlainDate): boolean {
  const last = done.get(step);
  return last !== undefined && last.on >= from && (last.until === undefined || on < last.until);
}
