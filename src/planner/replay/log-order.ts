/** The log as it counts: each id once, struck entries out, in order of date, then recorded instant, then id. */
import { entryDate, type Case, type LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';

export interface OrderedLog {
  readonly counting: readonly LogEntry[];
  /** Ids of entries that a correction struck out. */
  readonly struck: ReadonlySet<string>;
}

function instantOf(entry: LogEntry): number {
  const instant = Date.parse(entry.at);
  return Number.isNaN(instant) ? 0 : instant;
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
  keyed.sort((a, b) =>
    a.date < b.date
      ? -1
      : a.date > b.date
        ? 1
        : a.instant - b.instant || (a.entry.id < b.entry.id ? -1 : 1),
  );
  const struck = new Set<string>();
  // From the newest back, so that a correction which was itself corrected no longer strikes anything out.
  for (const { entry, date } of keyed.toReversed()) {
    if (entry.type === 'correction' && date <= today && !struck.has(entry.id)) struck.add(entry.of);
  }
  return {
    counting: keyed
      .map(({ entry }) => entry)
      .filter((entry) => entry.type !== 'correction' && !struck.has(entry.id)),
    struck,
  };
}
