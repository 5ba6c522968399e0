import { useEffect } from 'preact/hooks';
import { LEAVING, restoreTyped, type LeavingEvent } from '#islands/shared/keep-typed.ts';

/** Puts back what was typed before the page loaded itself again. */
export function useTypedBeforeReload(): void {
  useEffect(restoreTyped, []);
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
