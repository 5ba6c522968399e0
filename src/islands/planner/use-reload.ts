import { useEffect } from 'preact/hooks';

/** After a deploy an old page may ask for code that is gone: load the page again, once. */
export function useReloadAfterDeploy(): void {
  useEffect(() => {
    const reload = (event: Event) => {
      try {
        if (sessionStorage.getItem('reloaded')) return;
        sessionStorage.setItem('reloaded', '1');
      } catch {
        return;
      }
      event.preventDefault();
      location.reload();
    };
    document.addEventListener('astro:hydration-error', reload);
    return () => document.removeEventListener('astro:hydration-error', reload);
  }, []);
}
