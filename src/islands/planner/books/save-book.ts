/** Keeping what a list became, and taking that back as long as the page is open. */
import type { Kept } from '#books/keep.ts';
import { browserArea } from '#islands/storage/browser.ts';
import type { Store } from '#islands/storage/store.ts';
import { changesSince, textsKept, undoChanges } from '#islands/storage/undo.ts';

export interface SavedBook {
  /** New cases, and cases that were brought up to date. */
  readonly cases: number;
  readonly moved: number;
  /** Titles of cases of which nothing was kept, because there was no room for them. */
  readonly missing: readonly string[];
  /** Takes it all back; gives how many parts stay because they changed since. */
  readonly undo?: () => number;
}

/** Adds new cases and entries; nothing that is stored is overwritten. */
export function saveBook(store: Store, kept: Kept, area = browserArea()): SavedBook {
  const before = textsKept(area);
  const wasUnsaved = store.state().unsaved;
  const moved = kept.entries.flatMap(({ caseId, entries }) => {
    const file = store.find(caseId)?.case;
    return file ? [{ ...file, log: [...file.log, ...entries] }] : [];
  });
  const missing = store.mergeAll([...kept.cases, ...moved]);
  const isIn = ({ id }: { readonly id: string }) => missing.some((each) => each.id === id);
  const { kept: isKept, cleared, unsaved } = store.state();
  const changes = changesSince(before, area);
  const undo = () => {
    const stay = undoChanges(changes, area);
    store.refresh();
    return stay;
  };
  return {
    cases: kept.cases.filter((each) => !isIn(each)).length,
    moved: kept.entries.filter(({ caseId }) => !isIn({ id: caseId })).length,
    missing: missing.map(({ title }) => title),
    ...(isKept && !cleared && unsaved === 0 && wasUnsaved === 0 ? { undo } : {}),
  };
}
