/**
 * What an owner has typed is kept over a reload of the page that they did not ask for: in this tab
 * only, and once.
 */
import { LEAVING } from '#islands/shared/leaving.ts';
import { keepForReload, lastReload, markReload, takeAfterReload } from '#islands/storage/tab.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
interface Kept {
  readonly hash: string;
  readonly fields: readonly (readonly [key: string, value: string | boolean])[];
}

/** How long the fields of a screen may take to be there again. */
const PATIENCE = 10_000;
/** Two reloads closer than this did not help: the page says so instead. */
const APART = 60_000;

const fields = (): Field[] => [
  ...document.querySelectorAll<Field>(
    'main :is(input:not([type=file], [type=password], [type=search]), textarea, select)',
  ),
];
const isTicked = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox');
const keyOf = (field: Field): string =>
  `${field.id}|${field.name}|${isTicked(field) ? field.value : ''}`;

/** Keeps what is typed on this screen for the next load of the page. */
function keepTyped(): void {
  document.dispatchEvent(new CustomEvent(LEAVING));
  const kept: Kept = {
    hash: location.hash,
    fields: fields().map((field) => [keyOf(field), isTicked(field) ? field.checked : field.value]),
  };
  keepForReload(kept);
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'fields' in value && Array.isArray(value.fields);

let taken: Kept | undefined;
function take(): Kept | undefined {
  if (!taken) {
    const kept = takeAfterReload();
    if (isKept(kept)) taken = kept;
  }
  return taken;
}

/** Whether the page loaded itself again on this very screen, and its forms keep their words. */
export const hasReloadedHere = (): boolean => take()?.hash === location.hash;

/**
 * Puts what was typed back into the fields, as they come up on the screen that they were typed on.
 */
export function restoreTyped(): void {
  const kept = take();
  if (!kept || kept.fields.length === 0) return;
  const open = new Map(kept.fields);
  const until = Date.now() + PATIENCE;
  const fill = () => {
    if (location.hash !== kept.hash || Date.now() > until) return watcher.disconnect();
    for (const field of fields()) {
      const value = open.get(keyOf(field));
      if (value === undefined) continue;
      open.delete(keyOf(field));
      if (isTicked(field) ? field.checked === value : field.value === value) continue;
      if (isTicked(field)) {
        if (value) field.click();
      } else {
        field.value = String(value);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
    if (open.size === 0) watcher.disconnect();
  };
  const watcher = new MutationObserver(fill);
  watcher.observe(document.body, { childList: true, subtree: true });
  fill();
}

/** Loads the page again; what is typed is back in its fields afterwards. */
export function reloadKeeping(): void {
  keepTyped();
  location.reload();
}

/** Whether the page itself can still be reached: without a network a reload would only lose it. */
const reachable = (): Promise<boolean> =>
  fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Loads the page again because code that it asked for is gone, as after an update of the site. What
 * is typed is kept. False where that was tried a moment ago, or cannot help.
 */
export async function reloadForUpdate(): Promise<boolean> {
  const last = lastReload();
  if (last === undefined || Date.now() - last < APART || !(await reachable())) return false;
  if (!markReload(Date.now())) return false;
  reloadKeeping();
  return true;
}
