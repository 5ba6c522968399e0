/**
 * What one tab holds over a reload of its page: what was typed, and when the page last loaded
 * itself again.
 */
import { guarded } from '#islands/storage/guard.ts';

const TYPED = 'firm-and-fair:typed';
const RELOADED = 'firm-and-fair:reloaded';

/** Keeps a value for the next load of the page, in this tab only. */
export const keepForReload = (value: unknown): void =>
  guarded(() => sessionStorage.setItem(TYPED, JSON.stringify(value)), undefined);

/** The value that was kept, once; undefined where there is none, or none that can be read. */
export const takeAfterReload = (): unknown =>
  guarded((): unknown => {
    const text = sessionStorage.getItem(TYPED);
    sessionStorage.removeItem(TYPED);
    return text === null ? undefined : JSON.parse(text);
  }, undefined);

/**
 * When the page last loaded itself again, in milliseconds; 0 for never, undefined where the tab
 * cannot remember it.
 */
export const lastReload = (): number | undefined =>
  guarded(() => Number(sessionStorage.getItem(RELOADED) ?? 0), undefined);

/** Remembers a reload at this time; whether that worked. */
export const markReload = (now: number): boolean =>
  guarded(() => {
    sessionStorage.setItem(RELOADED, String(now));
    return true;
  }, false);
