/** Everything that is stored, read without changing it. */
import { entryDate, type Case, type LogEntry } from '#domain/case.ts';
import type { Area } from '#islands/storage/area.ts';
import { readKey } from '#islands/storage/keys.ts';
import {
  readCaseRecord, readEntryRecord, readMeta, type CaseVersion, type EntryRecord, type CaseRecord, type Meta, type RecordReading,
} from '#islands/storage/records.ts';

export interface StoredCase {
  readonly case: Case;
  readonly rev: number;
  readonly other?: CaseVersion;
  /** When the newest part of it was saved. */
  readonly savedAt: string;
  /** Parts saved since its last backup. */
  readonly changesSince: number;
  readonly lastBackup?: string;
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

/** Readings of texts seen before, so that a change re-reads only what changed. */
export type Cache = Map<string, { readonly raw: string; readonly reading: RecordReading<CaseRecord | EntryRecord | Meta> }>;

/** Log entries in order: by the date they count from, then by when they were recorded, then by id. */
export function inOrder(log: readonly LogEntry[]): readonly LogEntry[] {
  const ranked = log.map((entry) => ({ entry, date: entryDate(entry), at: Date.parse(entry.at) || 0 }));
  ranked.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.at - b.at || (a.entry.id < b.entry.id ? -1 : 1)));
  return ranked.map(({ entry }) => entry);
}

/** All cases in the area, each with the readable part of its log. */
export function readAll(area: Area, cache: Cache = new Map()): Stored {
  const records = new Map<string, CaseRecord>();
  const logs = new Map<string, EntryRecord[]>();
  const bad: string[] = [];
  let [meta, newer, size, setAside]: [Meta | undefined, boolean, number, number] = [undefined, false, 0, 0];

  for (const name of area.keys()) {
    const key = readKey(name);
    const raw = key && area.get(name);
    if (!key || raw === null || raw === undefined) continue;
    size += name.length + raw.length;
    if (key.kind === 'bad') setAside += 1;
    if (key.kind === 'bad' || key.kind === 'unknown') continue;
    const known = cache.get(name);
    const read = key.kind === 'case' ? readCaseRecord : key.kind === 'log' ? readEntryRecord : readMeta;
    const reading = known?.raw === raw ? known.reading : read(raw);
    cache.set(name, { raw, reading });
    if (reading.kind === 'newer') newer = true;
    if (reading.kind === 'bad') bad.push(name);
    if (reading.kind !== 'read') continue;
    if (key.kind === 'case') records.set(key.caseId, reading.value as CaseRecord);
    else if (key.kind === 'meta') meta = reading.value as Meta;
    else logs.set(key.caseId, [...(logs.get(key.caseId) ?? []), reading.value as EntryRecord]);
  }

  const cases = [...records].map(([id, record]): StoredCase => {
    const entries = logs.get(id) ?? [];
    const lastBackup = meta?.backups[id];
    const saves = [record.updatedAt, ...entries.map(({ savedAt }) => savedAt)];
    return {
      case: { id, title: record.title, openedOn: record.openedOn, answers: record.answers, log: inOrder(entries.map(({ entry }) => entry)) },
      rev: record.rev,
      ...(record.other ? { other: record.other } : {}),
      savedAt: saves.reduce((latest, at) => (at > latest ? at : latest)),
      changesSince: saves.filter((at) => lastBackup === undefined || at > lastBackup).length,
      ...(lastBackup === undefined ? {} : { lastBackup }),
    };
  });
  cases.sort((a, b) => (a.case.openedOn < b.case.openedOn ? 1 : a.case.openedOn > b.case.openedOn ? -1 : a.case.id < b.case.id ? -1 : 1));
  return { cases, ...(meta ? { meta } : {}), bad, setAside, newer, size };
}
