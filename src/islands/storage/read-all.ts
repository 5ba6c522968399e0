/** What is stored, as the planner sees it: types, and the making of a case from its parts. */
import { compare } from '#domain/order.ts';
import { entryDate, type Case, type LogEntry } from '#domain/case.ts';
import type { CaseRecord, CaseVersion, EntryRecord, Meta } from '#islands/storage/records.ts';

export interface StoredCase {
  /** Its log is read when it is first asked for. */
  readonly case: Case;
  readonly rev: number;
  /** Another version of title and answers, where two tabs saved at once. */
  readonly other?: CaseVersion;
  /** When the newest part of it was saved. */
  readonly savedAt: string;
  /** Parts saved since its last backup. */
  readonly changesSince: number;
  readonly lastBackup?: string;
  /** Up to when its parts are in a backup: later than that, where the clock was ahead. */
  readonly upTo?: string;
}
export interface Stored {
  readonly cases: readonly StoredCase[];
  readonly meta?: Meta;
  /** Keys whose text could not be read; it stays where it is. */
  readonly bad: readonly string[];
  /** How many texts were set aside before. */
  readonly setAside: number;
  /** Something was written by a newer version of this site: nothing may be written now. */
  readonly newer: boolean;
  /** Characters in all. */
  readonly size: number;
}

/**
 * Log entries in order: by the date they count from, then by when they were recorded, then by id.
 */
export function inOrder(log: readonly LogEntry[]): readonly LogEntry[] {
  const ranked = log.map((entry) => ({
    entry,
    date: entryDate(entry),
    at: Date.parse(entry.at) || 0,
  }));
  ranked.sort((a, b) => compare(a.date, b.date) || a.at - b.at || compare(a.entry.id, b.entry.id));
  return ranked.map(({ entry }) => entry);
}

/**
 * A case of a record and of entries that are read, checked and put in order when its log is first
 * asked for.
 */
export function caseOf(
  id: string,
  { title, openedOn, answers }: CaseRecord,
  entries: () => readonly EntryRecord[],
): Case {
  let log: readonly LogEntry[] | undefined;
  return {
    id,
    title,
    openedOn,
    answers,
    get log() {
      return (log ??= inOrder(entries().map(({ entry }) => entry)));
    },
  };
}

/** A case with what is known of its saves and backups. */
export function storedCaseOf(
  file: Case,
  record: CaseRecord,
  entries: () => readonly EntryRecord[],
  lastBackup: string | undefined,
  upTo = lastBackup,
): StoredCase {
  const saves = () => [record.updatedAt, ...entries().map(({ savedAt }) => savedAt)];
  return {
    case: file,
    rev: record.rev,
    ...(record.other ? { other: record.other } : {}),
    get savedAt() {
      return saves().reduce((latest, at) => (at > latest ? at : latest));
    },
    get changesSince() {
      return saves().filter((at) => upTo === undefined || at > upTo).length;
    },
    ...(lastBackup === undefined ? {} : { lastBackup }),
    ...(upTo === undefined ? {} : { upTo }),
  };
}
