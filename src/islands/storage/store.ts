/** The store of cases: reads everything, appends entries under keys of their own, and says what could not be saved. */
import type { Answers, Case, LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Area } from '#islands/storage/area.ts';
import { badKey, caseKey, logKey, META_KEY, readKey } from '#islands/storage/keys.ts';
import { MOST_SIZE } from '#islands/storage/limits.ts';
import { readAll, type Cache, type Stored, type StoredCase } from '#islands/storage/read-all.ts';
import { readCaseRecord, writeCaseRecord, writeEntryRecord, writeMeta, writeTombstone, type CaseVersion } from '#islands/storage/records.ts';

export interface State extends Stored {
  readonly kept: boolean;
  /** Values that are in memory only, because a save failed. */
  readonly unsaved: number;
}
export interface Edges { readonly now: () => string; readonly newId: () => string }

export interface Store {
  state(): State;
  /** Calls back after each change; returns what ends that. */
  subscribe(listener: () => void): () => void;
  refresh(): void;
  /** Saves title and answers on top of `rev`; where another tab saved in between, both versions are kept. */
  saveCase(id: string, version: { title: string; answers: Answers; openedOn: PlainDate }, rev: number): void;
  /** Ends a conflict with the version the owner chose. */
  choose(id: string, chosen: CaseVersion): void;
  addEntry(caseId: string, entry: LogEntry): boolean;
  /** Adds a case and the entries that are not there yet; nothing stored is overwritten. */
  merge(incoming: Case): void;
  deleteCase(id: string): void;
  deleteAll(): void;
  markBackup(ids: readonly string[]): void;
  find(id: string): StoredCase | undefined;
}

/** A store on an area; clock and ids are handed in. */
export function createStore(area: Area, { now, newId }: Edges): Store {
  const cache: Cache = new Map();
  const listeners = new Set<() => void>();
  /** Unreadable texts of which a copy is saved: only these may be written over. */
  const safe = new Set<string>();
  let state = read();

  function read(): State {
    const stored = readAll(area, cache);
    if (!stored.newer) setAsideBad(stored.bad);
    return { ...stored, kept: area.kept, unsaved: area.kept ? area.unsaved() : 0 };
  }
  /** Copies an unreadable text once, and leaves the original where it is. */
  function setAsideBad(names: readonly string[]): void {
    if (names.length === 0) return;
    const copies = new Set(area.keys().filter((name) => readKey(name)?.kind === 'bad').map((name) => area.get(name)));
    for (const name of names) {
      const raw = area.get(name);
      if (raw !== null && (copies.has(raw) || area.set(badKey(now(), name), raw))) safe.add(raw);
    }
  }
  /** Writes a value, unless that would lose an unreadable text of which there is no copy. */
  function put(name: string, value: string): void {
    const raw = area.get(name);
    const unread = raw !== null && cache.get(name)?.raw === raw && cache.get(name)?.reading.kind === 'bad';
    if (!unread || safe.has(raw)) area.set(name, value);
  }
  function changed(): void {
    area.retry();
    state = read();
    for (const listener of listeners) listener();
  }
  /** Whether anything may be written: not after a newer version of this site wrote here. */
  function mayWrite(): boolean {
    state = read();
    return !state.newer;
  }
  function meta() {
    return state.meta ?? { installId: newId(), backups: {} };
  }
  const current = (id: string) => {
    const raw = area.get(caseKey(id));
    const reading = raw === null ? undefined : readCaseRecord(raw);
    return reading?.kind === 'read' ? reading.value : undefined;
  };

  return {
    state: () => state,
    find: (id) => state.cases.find((stored) => stored.case.id === id),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: changed,
    saveCase(id, { title, answers, openedOn }, rev) {
      if (!mayWrite()) return;
      const there = current(id);
      const same = there && there.title === title && JSON.stringify(there.answers) === JSON.stringify(answers);
      if (same) return;
      if (!state.meta) put(META_KEY, writeMeta(meta()));
      const conflict = there && there.rev !== rev ? { other: { title: there.title, answers: there.answers, updatedAt: there.updatedAt } } : {};
      const kept = there?.other ? { other: there.other } : {};
      put(caseKey(id), writeCaseRecord({ title, answers, openedOn, updatedAt: now(), rev: (there?.rev ?? 0) + 1, ...kept, ...conflict }));
      changed();
    },
    choose(id, { title, answers }) {
      const there = mayWrite() ? current(id) : undefined;
      if (there) put(caseKey(id), writeCaseRecord({ title, answers, openedOn: there.openedOn, updatedAt: now(), rev: there.rev + 1 }));
      changed();
    },
    addEntry(caseId, entry) {
      if (!mayWrite() || state.size > MOST_SIZE) return false;
      const key = logKey(caseId, entry.id);
      // Entries never change: one that is there already stays as it is.
      if (area.get(key) === null) put(key, writeEntryRecord({ entry, savedAt: now() }));
      changed();
      return true;
    },
    merge(incoming) {
      if (!mayWrite()) return;
      const { id, title, openedOn, answers, log } = incoming;
      const there = current(id);
      const differs = there && (there.title !== title || JSON.stringify(there.answers) !== JSON.stringify(answers));
      if (!there) put(caseKey(id), writeCaseRecord({ title, answers, openedOn, updatedAt: now(), rev: 1 }));
      else if (differs) put(caseKey(id), writeCaseRecord({ ...there, rev: there.rev + 1, updatedAt: now(), other: { title, answers, updatedAt: now() } }));
      const known = new Set(readAll(area, cache).cases.find((stored) => stored.case.id === id)?.case.log.map((entry) => entry.id));
      for (const entry of log) {
        if (!known.has(entry.id)) put(logKey(id, entry.id), writeEntryRecord({ entry, savedAt: now() }));
      }
      changed();
    },
    deleteCase(id) {
      if (!mayWrite()) return;
      put(caseKey(id), writeTombstone(now()));
      for (const name of area.keys()) {
        const key = readKey(name);
        if (key?.kind === 'log' && key.caseId === id) area.remove(name);
      }
      changed();
    },
    deleteAll() {
      for (const name of area.keys()) if (readKey(name)) area.remove(name);
      cache.clear();
      changed();
    },
    markBackup(ids) {
      if (!mayWrite()) return;
      const { installId, backups } = meta();
      const at = now();
      put(META_KEY, writeMeta({ installId, backups: { ...backups, ...Object.fromEntries(ids.map((id) => [id, at])) } }));
      changed();
    },
  };
}
