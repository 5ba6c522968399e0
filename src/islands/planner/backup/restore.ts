/** Restoring cases from a file, and taking that back as long as the page is open. */
import type { Case } from '#domain/case.ts';
import { hereOf, previewOf } from '#islands/planner/backup/preview.ts';
import type { Area } from '#islands/storage/area.ts';
import { readKey } from '#islands/storage/keys.ts';
import type { Store } from '#islands/storage/store.ts';

/** What was stored under a key before the restore and after it; null where there was nothing. */
interface Step {
  readonly key: string;
  readonly before: string | null;
  readonly after: string;
}
export interface Restored {
  readonly cases: number;
  readonly entries: number;
  readonly answers: boolean;
  /** Some of it is in memory only, because a save failed. */
  readonly unsaved: boolean;
  /** How to take it back; absent where nothing is kept, or not all was saved. */
  readonly undo?: readonly Step[];
}

function textsOf(area: Area): ReadonlyMap<string, string> {
  return new Map(
    area
      .keys()
      .filter((key) => readKey(key) !== undefined)
      .map((key) => [key, area.get(key) ?? '']),
  );
}

/** Merges the chosen cases, those that change something, into what is stored. */
export function restore(store: Store, area: Area, chosen: readonly Case[]): Restored {
  const before = textsOf(area);
  const wasUnsaved = store.state().unsaved;
  let [cases, entries, answers] = [0, 0, false];
  const added: string[] = [];
  for (const incoming of chosen) {
    const preview = previewOf(
      incoming,
      store.find(incoming.id),
      store.state().kept ? hereOf(area, incoming.id) : {},
    );
    if (!preview.changes) continue;
    store.merge(incoming);
    if (preview.isNew) added.push(incoming.id);
    cases += preview.isNew ? 1 : 0;
    entries += preview.newEntries;
    answers ||= preview.answersDiffer;
  }
  // What came from a file whole is in a backup: that file.
  if (added.length > 0) store.markBackup(added);
  const { kept, unsaved, cleared } = store.state();
  const after = textsOf(area);
  const undo = [...after].flatMap(([key, text]): Step[] =>
    before.get(key) === text ? [] : [{ key, before: before.get(key) ?? null, after: text }],
  );
  return {
    cases,
    entries,
    answers,
    unsaved: unsaved > wasUnsaved,
    ...(kept && !cleared && unsaved === 0 && wasUnsaved === 0 ? { undo } : {}),
  };
}

/** Puts back what was there before a restore; gives how many parts stay because they changed since. */
export function undoRestore(store: Store, area: Area, steps: readonly Step[]): number {
  let changed = 0;
  for (const { key, before, after } of steps) {
    if (area.get(key) !== after) changed += 1;
    else if (before === null) area.remove(key);
    else area.set(key, before);
  }
  store.refresh();
  return changed;
}
