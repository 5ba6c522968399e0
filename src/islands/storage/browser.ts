/**
 * The storage of this browser, opened once: whatever the planner keeps comes from here, and all of
 * it sees the same.
 */
import { newId } from '#islands/shared/clock.ts';
import { loadCode } from '#islands/shared/fetch-again.ts';
import { openArea, type Area } from '#islands/storage/area.ts';
import { META_KEY, readKey } from '#islands/storage/keys.ts';
import type { Store } from '#islands/storage/store.ts';

let opened: Area | undefined;

/** The one area: what could not be saved is in its memory, for whoever asks. */
export const browserArea = (): Area => (opened ??= openArea(() => window.localStorage));

/** Kinds of keys that alone are no reason to read and check what is stored. */
const LIGHT: readonly unknown[] = ['health', 'draft', 'typed', undefined];

/**
 * Whether a case, or what is known of one, may be stored here: then what shows it can be asked for
 * at once.
 */
export function holdsSomething(): boolean {
  const area = browserArea();
  return (
    !area.kept ||
    area.get(META_KEY) !== null ||
    area.keys().some((key) => !LIGHT.includes(readKey(key)?.kind))
  );
}

/** When the page has nothing better to do. */
function later(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(() => work());
  else setTimeout(work, 100);
}
let opening: Promise<Store> | undefined;

/**
 * The store of the cases, opened once, with the code that reads and checks what is stored; tries
 * again where that code did not come.
 */
export function openStore(): Promise<Store> {
  opening ??= loadCode(() => import('#islands/storage/store.ts'))
    .then(({ createStore }) =>
      createStore(browserArea(), { now: () => new Date().toISOString(), newId, later }),
    )
    .catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
  return opening;
}
