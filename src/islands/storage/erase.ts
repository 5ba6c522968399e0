/** Deleting so that nothing stays: the cases, and all else that this site put into the browser. */
import { openArea, type RawStorage } from '#islands/storage/area.ts';
import { browserArea } from '#islands/storage/browser.ts';
import { isOfCase, readKey } from '#islands/storage/keys.ts';
import { savesOfAll, sumOf } from '#islands/storage/saves.ts';
import type { State } from '#islands/storage/keeper.ts';
import type { Store } from '#islands/storage/store.ts';

/** What there is to delete. */
export interface HeldHere {
  readonly cases: number;
  readonly entries: number;
  readonly setAside: number;
  readonly others: number;
}

const isOurs = (key: string): boolean => key.startsWith('firm-and-fair');
/** Marks a tab that loaded the page again after an update. */
const TAB_MARK = 'reloaded';
const KINDS = ['meta', 'case', 'log'];

/**
 * What this site holds in the browser; cases and their logs as they are shown, the rest by its
 * keys.
 */
export function heldBy(state: State, area = browserArea()): HeldHere {
  const names = area.keys().filter(isOurs);
  const bad = names.filter((name) => readKey(name)?.kind === 'bad').length;
  return {
    cases: state.cases.length,
    entries: sumOf(savesOfAll(state, area)).entries,
    setAside: Math.max(bad, state.bad.length),
    others: names.filter((name) => !['bad', ...KINDS].includes(readKey(name)?.kind ?? 'other'))
      .length,
  };
}

/** All that a page of this site may write to. */
const STORAGES: readonly (() => RawStorage)[] = [
  () => window.localStorage,
  () => window.sessionStorage,
];

/** Deletes everything; gives how many keys could not be deleted. */
export function eraseAll(store: Store, getStorages = STORAGES): number {
  store.deleteAll();
  const areas = getStorages.map(openArea);
  for (const area of areas)
    for (const name of area.keys()) if (isOurs(name) || name === TAB_MARK) area.remove(name);
  // Read once more from the browser itself: an area hides what it could not remove.
  return getStorages
    .map(openArea)
    .reduce((sum, area) => sum + area.keys().filter(isOurs).length, 0);
}

/**
 * What else is stored about a case beside its answers and log: set-aside texts, drafts. The store
 * deletes them with it.
 */
export function leftoversOf(id: string, area = browserArea()): readonly string[] {
  return area
    .keys()
    .filter((name) => isOfCase(name, id) && !KINDS.includes(readKey(name)?.kind ?? ''));
}
