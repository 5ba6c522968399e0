import { useEffect } from 'preact/hooks';
import {
  LEAVING,
  reloadForUpdate,
  restoreTyped,
  type LeavingEvent,
} from '#islands/shared/keep-typed.ts';

/**
 * After an update of the site an old page may ask for code that is gone: load the page again, once,
 * and keep what is typed.
 */
export function useReloadAfterDeploy(): void {
  useEffect(() => {
    restoreTyped();
    const reload = (event: Event) => {
      event.preventDefault();
      void reloadForUpdate();
    };
    document.addEventListener('astro:hydration-error', reload);
    return () => document.removeEventListener('astro:hydration-error', reload);
  }, []);
}

/** Hands over what is in memory only, when the page is about to load itself again. */
export function useKeptOverReload(name: string, value: unknown): void {
  useEffect(() => {
    const keep = (event: Event) => {
      (event as LeavingEvent).detail[name] = value;
    };
    document.addEventListener(LEAVING, keep);
    return () => document.removeEventListener(LEAVING, keep);
  }, [name, value]);
}
