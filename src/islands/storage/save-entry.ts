/** The log: entries under keys of their own, so that two tabs that add one each lose none. */
import { logKey } from '#islands/storage/keys.ts';
import type { Keeper } from '#islands/storage/keeper.ts';
import { MOST_SIZE } from '#islands/storage/limits.ts';
import { readEntryRecord, writeEntryRecord } from '#islands/storage/records.ts';
import type { Store } from '#islands/storage/store.ts';

export function savingEntries(keeper: Keeper): Pick<Store, 'addEntry' | 'takeBack'> {
  /** Keys of the entries that this page added. */
  const added = new Set<string>();
  return {
    addEntry(caseId, entry) {
      if (!keeper.mayWrite(caseId)) return 'newer';
      if (keeper.state().size > MOST_SIZE) return 'full';
      // The case was deleted in another tab: nothing about it is written any more.
      if (keeper.isDeleted(caseId)) {
        keeper.changed();
        return 'deleted';
      }
      const key = logKey(caseId, entry.id);
      // Entries never change: one that is there already stays as it is.
      if (keeper.area.get(key) === null) {
        const text = writeEntryRecord({ entry, savedAt: keeper.stamp(caseId) });
        // A date that no case may hold, as a wrong clock gives it, would be set aside as damaged.
        if (readEntryRecord(text, entry.id).kind !== 'read') return 'unreadable';
        const refused = keeper.put(key, text);
        if (refused) return refused;
        added.add(key);
      } else keeper.shelf.look(key);
      keeper.changed();
      return undefined;
    },
    takeBack(caseId, entryIds) {
      const keys = entryIds.map((id) => logKey(caseId, id));
      if (!keeper.mayWrite(caseId) || !keys.every((key) => added.has(key))) return false;
      for (const key of keys) {
        keeper.remove(key);
        added.delete(key);
      }
      keeper.changed();
      return true;
    },
  };
}
