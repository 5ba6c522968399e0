/**
 * The store of cases: appends entries under keys of their own, looks again only at what changed,
 * and says what could not be saved.
 */
import type { Answers, Case, LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Area } from '#islands/storage/area.ts';
import { announceGone, type Going } from '#islands/storage/gone.ts';
import { openKeeper, type Edges, type State } from '#islands/storage/keeper.ts';
import { caseKey, isOfCase, META_KEY, readKey } from '#islands/storage/keys.ts';
import { followingOthers } from '#islands/storage/other-tabs.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { writeMeta, writeTombstone, type CaseVersion } from '#islands/storage/records.ts';
import type { SaveRefusal } from '#islands/storage/save-refusal.ts';
import { savingCases } from '#islands/storage/save-case.ts';
import { savingEntries } from '#islands/storage/save-entry.ts';

export interface Store {
  state(): State;
  /** Calls back after each change; returns what ends that. */
  subscribe(listener: () => void): () => void;
  /** Looks at everything again, as after a time in which the page was not told of changes. */
  refresh(): void;
  /** Looks again at one key that another tab changed; null where the whole storage was cleared. */
  lookAgain(key: string | null): void;
  /** Another tab said that it deletes these cases on purpose. */
  expectGone(going: Going): void;
  /**
   * Saves title and answers on top of `rev`; where another tab saved in between, both versions are
   * kept. Says why, where nothing was saved: as do all that save.
   */
  saveCase(
    id: string,
    version: { title: string; answers: Answers; openedOn: PlainDate },
    rev: number,
  ): SaveRefusal | undefined;
  /** Ends a conflict with the version the owner chose. */
  choose(id: string, chosen: CaseVersion): void;
  addEntry(caseId: string, entry: LogEntry): SaveRefusal | undefined;
  /**
   * Takes back entries that this page added: they are gone, as if they had never been logged.
   * Whether it did; what came from elsewhere is never taken back, only struck out.
   */
  takeBack(caseId: string, entryIds: readonly string[]): boolean;
  /**
   * Adds a case and the entries that are not there yet, all or none of it; nothing stored is
   * overwritten.
   */
  merge(incoming: Case): SaveRefusal | undefined;
  /** The same for many at once; gives those of which nothing was added. */
  mergeAll(incoming: readonly Case[]): readonly Case[];
  deleteCase(id: string): SaveRefusal | undefined;
  deleteAll(): void;
  markBackup(ids: readonly string[]): void;
  find(id: string): StoredCase | undefined;
  /** After the storage was cleared: puts everything back that this page still holds. */
  putBack(): void;
  /** After the storage was cleared: lets go of it here as well. */
  letGo(): void;
}

/** A store on an area; clock, ids and spare time are handed in. */
export function createStore(area: Area, edges: Edges): Store {
  const keeper = openKeeper(area, edges);
  const { shelf, now, changed } = keeper;
  return {
    state: keeper.state,
    subscribe: keeper.subscribe,
    find: (id) => shelf.find(id),
    ...followingOthers(keeper),
    ...savingCases(keeper),
    ...savingEntries(keeper),
    deleteCase(id) {
      if (!keeper.mayWrite(id)) return 'newer';
      const refused = keeper.put(caseKey(id), writeTombstone(now()));
      if (refused) return refused;
      for (const name of area.keys())
        if (name !== caseKey(id) && isOfCase(name, id)) keeper.remove(name);
      changed();
      return undefined;
    },
    deleteAll() {
      announceGone(area, 'all');
      for (const name of area.keys()) if (readKey(name)) keeper.remove(name);
      if (area.held) area.drop();
      shelf.lookAll();
      changed();
    },
    markBackup(ids) {
      if (!keeper.mayWrite()) return;
      const { installId, backups, upTo } = keeper.meta();
      const at = now();
      const marked = Object.fromEntries(ids.map((id) => [id, at]));
      // What was saved while the clock was ahead is in the backup as well as all else.
      const ahead = ids.flatMap((id) => {
        const saved = shelf.find(id)?.savedAt ?? '';
        return saved > at ? [[id, saved] as const] : [];
      });
      keeper.put(
        META_KEY,
        writeMeta({
          installId,
          backups: { ...backups, ...marked },
          upTo: { ...upTo, ...Object.fromEntries(ahead) },
        }),
      );
      changed();
    },
  };
}
