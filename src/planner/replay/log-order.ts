/**
 * The log as it counts: each id once, struck entries out, in order of date, then recorded instant,
 * then id.
 */
import { compare } from '#domain/order.ts';
import { entryDate, type Case, type LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';

export interface OrderedLog {
  /** Every entry once, struck or not, corrections too. */
  readonly all: readonly LogEntry[];
  readonly counting: readonly LogEntry[];
  /** Ids of entries that a correction struck out. */
  readonly struck: ReadonlySet<string>;
}

function instantOf(entry: LogEntry): number {
  const instant = Date.parse(entry.at);
  return Number.isNaN(instant) ? 0 : instant;
}

const DIGITS = /(\d+)/;

/**
 * Ids in order, their numbers as numbers: the tenth entry of a day that was written by hand comes
 * after the ninth.
 */
function byId(a: string, b: string): number {
  const [left, right] = [a.split(DIGITS), b.split(DIGITS)];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [one, other] = [left[index] ?? '', right[index] ?? ''];
    if (one === other) continue;
    const difference = index % 2 === 1 ? Number(one) - Number(other) : 0;
    return difference || (one < other ? -1 : 1);
  }
  return left.length - right.length;
}

/** The entries of a case in the order in which they count; a correction counts from its own day. */
export function orderedLog({ log }: Pick<Case, 'log'>, today: PlainDate): OrderedLog {
  const once = new Map<string, LogEntry>();
  for (const entry of log) if (!once.has(entry.id)) once.set(entry.id, entry);
  const keyed = [...once.values()].map((entry) => ({
    entry,
    date: entryDate(entry),
    instant: instantOf(entry),
  }));
  keyed.sort(
    (a, b) => compare(a.date, b.date) || a.instant - b.instant || byId(a.entry.id, b.entry.id),
  );
  const struck = new Set<string>();
  // From the newest back, so that a correction which was itself corrected no longer strikes
  // anything out.
  for (const { entry, date } of keyed.toReversed()) {
    if (entry.type === 'correction' && date <= today && !struck.has(entry.id)) struck.add(entry.of);
  }
  return {
    all: keyed.map(({ entry }) => entry),
    counting: keyed
      .map(({ entry }) => entry)
      .filter((entry) => entry.type !== 'correction' && !struck.has(entry.id)),
    struck,
  };
}
