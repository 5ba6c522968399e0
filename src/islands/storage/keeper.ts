/**
 * Keeps what the storage holds and what is shown of it together: reads on in spare time, and writes
 * nothing that would lose a text.
 */
import type { Area } from '#islands/storage/area.ts';
import { caseKey, META_KEY, readKey } from '#islands/storage/keys.ts';
import type { Stored } from '#islands/storage/read-all.ts';
import { backedUpTo, type CaseRecord, type Meta } from '#islands/storage/records.ts';
import type { Going } from '#islands/storage/gone.ts';
import { putAll } from '#islands/storage/put-all.ts';
import type { SaveRefusal } from '#islands/storage/save-refusal.ts';
import { openSetAside } from '#islands/storage/set-aside.ts';
import { openShelf, type Shelf } from '#islands/storage/shelf.ts';
import { watchingGone } from '#islands/storage/watch-gone.ts';

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

export interface Keeper {
  readonly area: Area;
  readonly shelf: Shelf;
  readonly now: () => string;
  readonly state: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  /** Whether a text was found unreadable or newer since the state was last made. */
  hasFound(): boolean;
  /**
   * Writes a value, unless that would lose an unreadable text of which there is no copy, or a newer
   * one: then it says so.
   */
  put(name: string, value: string): SaveRefusal | undefined;
  /** As `put`, all or nothing: where the storage has no room, nothing of it is left anywhere. */
  putAll(values: readonly (readonly [name: string, value: string])[]): SaveRefusal | undefined;
  remove(name: string): void;
  /** Makes the state anew and tells everybody. */
  readonly settle: () => void;
  /** Tries once more to save what could not be saved, then settles. */
  readonly changed: () => void;
  /**
   * Whether anything may be written: not after a newer version of this site wrote here. Looks at
   * what is to be changed.
   */
  mayWrite(caseId?: string): boolean;
  /**
   * Now, but after the last backup even where the clock was set back: what is saved after a backup
   * is not in it.
   */
  stamp(caseId: string): string;
  /**
   * Notes which cases another tab deletes on purpose: their going is no loss, and none of them is
   * kept here.
   */
  expectGone(going: Going): void;
  /**
   * Whether a case vanished from storage that nobody deleted: then all that this page holds stays
   * in its memory until the owner chooses.
   */
  hasVanished(caseId: string): boolean;
  /** Looks again at an entry that may have gone shortly before its case did. */
  noteEntry(name: string): void;
  meta(): Meta;
  isDeleted(caseId: string): boolean;
  /** The record of a case, where one can be read. */
  current(caseId: string): CaseRecord | undefined;
}

/** Drafts and the like say for themselves whether they are saved; a backup would not hold them. */
const isOfStore = (name: string): boolean =>
  !['draft', 'dates', 'health', 'typed'].includes(readKey(name)?.kind ?? '');

export function openKeeper(area: Area, { now, newId, later }: Edges): Keeper {
  const listeners = new Set<() => void>();
  let found = false;
  let reading = false;
  const shelf = openShelf(area, () => {
    if (!found) later?.(settle);
    found = true;
  });
  const aside = openSetAside(area, shelf, now);
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
    if (!stored.newer && aside.copy(stored.bad)) stored = shelf.snapshot();
    return {
      ...stored,
      kept: area.kept,
      unsaved: area.kept && !area.held ? area.unsaved().filter(isOfStore).length : 0,
      cleared: area.held,
    };
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
  function put(name: string, value: string): SaveRefusal | undefined {
    shelf.look(name);
    const kind = shelf.reading(name)?.kind;
    if (kind === 'newer') return 'newer';
    if (kind === 'bad') aside.copy([name]);
    if (kind === 'bad' && !aside.isSafe(name)) return 'unreadable';
    area.set(name, value);
    shelf.look(name);
    return undefined;
  }
  const watch = watchingGone(area, shelf);
  const recordOf = (id: string) => shelf.reading(caseKey(id));

  return {
    area,
    shelf,
    now,
    settle,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hasFound: () => found,
    ...watch,
    put,
    putAll: (values) => putAll(area, shelf, put, values),
    remove(name) {
      area.remove(name);
      shelf.look(name);
    },
    changed() {
      area.retry();
      settle();
    },
    mayWrite(caseId) {
      let other = caseId !== undefined && watch.hasVanished(caseId);
      if (shelf.look(META_KEY)) other = true;
      if (caseId !== undefined && shelf.look(caseKey(caseId))) other = true;
      if (other) state = read();
      // Whoever cannot write tells why: everybody has to know.
      if (other && (state.newer || state.cleared)) settle();
      return !state.newer;
    },
    stamp(caseId) {
      const [at, backup] = [now(), backedUpTo(state.meta, caseId)];
      return backup === undefined || at > backup
        ? at
        : new Date(Date.parse(backup) + 1).toISOString();
    },
    meta: () => state.meta ?? { installId: newId(), backups: {} },
    isDeleted: (id) => recordOf(id)?.kind === 'deleted',
    current(id) {
      const record = recordOf(id);
      return record?.kind === 'read' ? (record.value as CaseRecord) : undefined;
    },
  };
}
