/**
 * The store of cases: appends entries under keys of their own, looks again only at what changed,
 * and says what could not be saved.
 */
import type { Answers, Case, LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Area } from '#islands/storage/area.ts';
import { badKey, caseKey, isOfCase, logKey, META_KEY, readKey } from '#islands/storage/keys.ts';
import { MOST_SIZE } from '#islands/storage/limits.ts';
import type { Stored, StoredCase } from '#islands/storage/read-all.ts';
import {
  writeCaseRecord,
  writeEntryRecord,
  writeMeta,
  writeTombstone,
  type CaseRecord,
  type CaseVersion,
} from '#islands/storage/records.ts';
import { openShelf } from '#islands/storage/shelf.ts';

export interface State extends Stored {
  readonly kept: boolean;
  /** Values that are in memory only, because a save failed. */
  readonly unsaved: number;
  /**
   * The storage was cleared while the page was open: everything is in memory only, until the owner
   * chooses.
   */
  readonly cleared: boolean;
}
export interface Edges {
  readonly now: () => string;
  readonly newId: () => string;
  /**
   * Runs work when the page has nothing better to do. Where absent, everything is read and checked
   * at once.
   */
  readonly later?: (work: () => void) => void;
}

export interface Store {
  state(): State;
  /** Calls back after each change; returns what ends that. */
  subscribe(listener: () => void): () => void;
  /** Looks at everything again, as after a time in which the page was not told of changes. */
  refresh(): void;
  /** Looks again at one key that another tab changed; null where the whole storage was cleared. */
  lookAgain(key: string | null): void;
  /**
   * Saves title and answers on top of `rev`; where another tab saved in between, both versions are
   * kept.
   */
  saveCase(
    id: string,
    version: { title: string; answers: Answers; openedOn: PlainDate },
    rev: number,
  ): void;
  /** Ends a conflict with the version the owner chose. */
  choose(id: string, chosen: CaseVersion): void;
  addEntry(caseId: string, entry: LogEntry): boolean;
  /**
   * Takes back entries that this page added: they are gone, as if they had never been logged.
   * Whether it did; what came from elsewhere is never taken back, only struck out.
   */
  takeBack(caseId: string, entryIds: readonly string[]): boolean;
  /** Adds a case and the entries that are not there yet; nothing stored is overwritten. */
  merge(incoming: Case): void;
  deleteCase(id: string): void;
  deleteAll(): void;
  markBackup(ids: readonly string[]): void;
  find(id: string): StoredCase | undefined;
  /** After the storage was cleared: puts everything back that this page still holds. */
  putBack(): void;
  /** After the storage was cleared: lets go of it here as well. */
  letGo(): void;
}

const same = (
  a: Pick<CaseVersion, 'title' | 'answers'>,
  b: Pick<CaseVersion, 'title' | 'answers'>,
): boolean => a.title === b.title && JSON.stringify(a.answers) === JSON.stringify(b.answers);

/** Drafts and the like say for themselves whether they are saved; a backup would not hold them. */
const isOfStore = (name: string): boolean =>
  !['draft', 'dates', 'health'].includes(readKey(name)?.kind ?? '');

/** A store on an area; clock, ids and spare time are handed in. */
export function createStore(area: Area, { now, newId, later }: Edges): Store {
  const listeners = new Set<() => void>();
  /** Unreadable texts of which a copy is saved: only these may be written over. */
  const safe = new Set<string>();
  /** Keys of the entries that this page added. */
  const added = new Set<string>();
  let found = false;
  let reading = false;
  const shelf = openShelf(area, () => {
    if (!found) later?.(settle);
    found = true;
  });
  shelf.lookAll();
  let state = read();

  function read(): State {
    if (!later) while (shelf.readOne());
    else if (!reading) {
      reading = true;
      later(readOn);
    }
    let stored = shelf.snapshot();
    found = false;
    if (!stored.newer && setAsideBad(stored.bad)) stored = shelf.snapshot();
    return {
      ...stored,
      kept: area.kept,
      unsaved: area.kept && !area.held ? area.unsaved().filter(isOfStore).length : 0,
      cleared: area.held,
    };
  }
  /**
   * Copies unreadable texts once, and leaves the originals where they are; whether any copy was
   * made.
   */
  function setAsideBad(names: readonly string[]): boolean {
    const open = names.filter((name) => !safe.has(shelf.raw(name) ?? ''));
    if (open.length === 0) return false;
    const copies = new Set(
      area
        .keys()
        .filter((name) => readKey(name)?.kind === 'bad')
        .map((name) => area.get(name)),
    );
    for (const name of open) {
      const raw = shelf.raw(name);
      if (raw === undefined) continue;
      const copy = badKey(now(), name);
      if (copies.has(raw) || area.set(copy, raw)) safe.add(raw);
      shelf.look(copy);
    }
    return true;
  }
  /** Reads on while there is time, so that what is damaged is found and set aside. */
  function readOn(): void {
    for (let count = 0; count < 100 && reading; count++) reading = shelf.readOne();
    if (reading) later?.(readOn);
  }
  function settle(): void {
    state = read();
    for (const listener of listeners) listener();
  }
  /**
   * Writes a value, unless that would lose an unreadable text of which there is no copy, or a newer
   * one.
   */
  function put(name: string, value: string): void {
    shelf.look(name);
    const reading = shelf.reading(name);
    if (reading?.kind === 'newer') return;
    if (reading?.kind === 'bad') setAsideBad([name]);
    if (reading?.kind === 'bad' && !safe.has(shelf.raw(name) ?? '')) return;
    area.set(name, value);
    shelf.look(name);
  }
  function remove(name: string): void {
    area.remove(name);
    shelf.look(name);
  }
  function changed(): void {
    area.retry();
    settle();
  }
  /**
   * Whether anything may be written: not after a newer version of this site wrote here. Looks at
   * what is to be changed.
   */
  function mayWrite(caseId?: string): boolean {
    let other = shelf.look(META_KEY);
    if (caseId !== undefined && shelf.look(caseKey(caseId))) other = true;
    if (other) state = read();
    return !state.newer;
  }
  /**
   * Now, but after the last backup even where the clock was set back: what is saved after a backup
   * is not in it.
   */
  function stamp(caseId: string): string {
    const [at, backup] = [now(), state.meta?.backups[caseId]];
    return backup === undefined || at > backup
      ? at
      : new Date(Date.parse(backup) + 1).toISOString();
  }
  const meta = () => state.meta ?? { installId: newId(), backups: {} };
  const recordOf = (id: string) => shelf.reading(caseKey(id));
  const current = (id: string): CaseRecord | undefined => {
    const reading = recordOf(id);
    return reading?.kind === 'read' ? (reading.value as CaseRecord) : undefined;
  };
  const others = ({ other, more = [] }: CaseRecord): readonly CaseVersion[] =>
    other ? [other, ...more] : more;
  const asOthers = ([other, ...more]: readonly CaseVersion[]) => ({
    ...(other ? { other } : {}),
    ...(more.length > 0 ? { more } : {}),
  });

  return {
    state: () => state,
    find: (id) => shelf.find(id),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh() {
      if (area.isBack()) area.resume();
      const waiting = area.unsaved().length > 0;
      if (!waiting && !shelf.lookAll() && !found) return;
      if (waiting) {
        area.retry();
        shelf.lookAll();
      }
      settle();
    },
    lookAgain(key) {
      if (key !== null) {
        if (area.isBack()) {
          area.resume();
          shelf.lookAll();
          changed();
        } else if (shelf.look(key)) changed();
        return;
      }
      const gone =
        area.kept &&
        !area.held &&
        state.cases.length > 0 &&
        !area.keys().some((name) => readKey(name)?.kind === 'case');
      if (gone) area.hold(shelf.texts());
      shelf.lookAll();
      changed();
    },
    saveCase(id, { title, answers, openedOn }, rev) {
      if (!mayWrite(id)) return;
      const there = current(id);
      if (there && same(there, { title, answers })) return;
      // What was deleted in another tab does not come back by a change of an answer.
      if (rev > 0 && recordOf(id)?.kind === 'deleted') return changed();
      if (!state.meta) put(META_KEY, writeMeta(meta()));
      const conflict =
        there && there.rev !== rev
          ? [{ title: there.title, answers: there.answers, updatedAt: there.updatedAt }]
          : [];
      const kept = [...conflict, ...(there ? others(there) : [])].filter(
        (each) => !same(each, { title, answers }),
      );
      put(
        caseKey(id),
        writeCaseRecord({
          title,
          answers,
          openedOn,
          updatedAt: stamp(id),
          rev: (there?.rev ?? 0) + 1,
          ...asOthers(kept),
        }),
      );
      changed();
    },
    choose(id, chosen) {
      const there = mayWrite(id) ? current(id) : undefined;
      if (there) {
        const { title, answers } = chosen;
        // The two that were shown are settled; a third version is asked about next.
        const rest = others(there)
          .slice(1)
          .filter((each) => !same(each, chosen));
        put(
          caseKey(id),
          writeCaseRecord({
            title,
            answers,
            openedOn: there.openedOn,
            updatedAt: stamp(id),
            rev: there.rev + 1,
            ...asOthers(rest),
          }),
        );
      }
      changed();
    },
    addEntry(caseId, entry) {
      if (!mayWrite(caseId) || state.size > MOST_SIZE) return false;
      // The case was deleted in another tab: nothing about it is written any more.
      if (recordOf(caseId)?.kind === 'deleted') {
        changed();
        return false;
      }
      const key = logKey(caseId, entry.id);
      // Entries never change: one that is there already stays as it is.
      if (area.get(key) === null) {
        put(key, writeEntryRecord({ entry, savedAt: stamp(caseId) }));
        added.add(key);
      } else shelf.look(key);
      changed();
      return true;
    },
    takeBack(caseId, entryIds) {
      const keys = entryIds.map((id) => logKey(caseId, id));
      if (!mayWrite(caseId) || !keys.every((key) => added.has(key))) return false;
      for (const key of keys) {
        remove(key);
        added.delete(key);
      }
      changed();
      return true;
    },
    merge(incoming) {
      const { id, title, openedOn, answers, log } = incoming;
      if (!mayWrite(id)) return;
      const there = current(id);
      if (!there)
        put(
          caseKey(id),
          writeCaseRecord({ title, answers, openedOn, updatedAt: stamp(id), rev: 1 }),
        );
      else if (!same(there, incoming)) {
        const kept = [
          { title, answers, updatedAt: now() },
          ...others(there).filter((each) => !same(each, incoming)),
        ];
        put(
          caseKey(id),
          writeCaseRecord({
            ...there,
            rev: there.rev + 1,
            updatedAt: stamp(id),
            ...asOthers(kept),
          }),
        );
      }
      const known = new Set(shelf.find(id)?.case.log.map((entry) => entry.id));
      for (const entry of log) {
        if (!known.has(entry.id))
          put(logKey(id, entry.id), writeEntryRecord({ entry, savedAt: stamp(id) }));
      }
      changed();
    },
    deleteCase(id) {
      if (!mayWrite(id)) return;
      put(caseKey(id), writeTombstone(now()));
      for (const name of area.keys()) if (name !== caseKey(id) && isOfCase(name, id)) remove(name);
      changed();
    },
    deleteAll() {
      for (const name of area.keys()) if (readKey(name)) remove(name);
      if (area.held) area.drop();
      shelf.lookAll();
      changed();
    },
    markBackup(ids) {
      if (!mayWrite()) return;
      const { installId, backups } = meta();
      const at = now();
      put(
        META_KEY,
        writeMeta({
          installId,
          backups: { ...backups, ...Object.fromEntries(ids.map((id) => [id, at])) },
        }),
      );
      changed();
    },
    putBack() {
      area.resume();
      shelf.lookAll();
      changed();
    },
    letGo() {
      area.drop();
      shelf.lookAll();
      changed();
    },
  };
}
