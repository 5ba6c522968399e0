/** Restoring cases from a file, and taking that back as long as the page is open. */
import type { Case } from '#domain/case.ts';
import { previewOf } from '#islands/planner/backup/preview.ts';
import { browserArea } from '#islands/storage/browser.ts';
import { hereOf } from '#islands/storage/here.ts';
import type { Store } from '#islands/storage/store.ts';
import { changesSince, undoChanges, textsKept, type TextChange } from '#islands/storage/undo.ts';

export interface Restored {
  readonly cases: number;
  readonly entries: number;
  readonly answers: boolean;
  /** Cases of which nothing was added, because the storage has no room for them or is refused. */
  readonly missing: readonly Case[];
  /** How to take it back; absent where nothing is kept. */
  readonly undo?: readonly TextChange[];
}

/** Merges the chosen cases, those that change something, into what is stored. */
export function restore(store: Store, chosen: readonly Case[], area = browserArea()): Restored {
  const before = textsKept(area);
  const wasUnsaved = store.state().unsaved;
  let [cases, entries, answers] = [0, 0, false];
  const added: string[] = [];
  const missing: Case[] = [];
  for (const incoming of chosen) {
    const preview = previewOf(
      incoming,
      store.find(incoming.id),
      store.state().kept ? hereOf(incoming.id, area) : {},
    );
    if (!preview.changes) continue;
    if (store.merge(incoming)) {
      missing.push(incoming);
      continue;
    }
    if (preview.isNew) added.push(incoming.id);
    cases += preview.isNew ? 1 : 0;
    entries += preview.newEntries;
    answers ||= preview.answersDiffer;
  }
  // What came from a file whole is in a backup: that file.
  if (added.length > 0) store.markBackup(added);
  const { kept, unsaved, cleared } = store.state();
  return {
    cases,
    entries,
    answers,
    missing,
    ...(kept && !cleared && unsaved === 0 && wasUnsaved === 0
      ? { undo: changesSince(before, area) }
      : {}),
  };
}

/**
 * Puts back what was there before a restore; gives how many parts stay because they changed since.
 */
export function undoRestore(
  store: Store,
  changes: readonly TextChange[],
  area = browserArea(),
): number {
  const stay = undoChanges(changes, area);
  store.refresh();
  return stay;
}
