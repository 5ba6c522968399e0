import { useEffect, useState } from 'preact/hooks';
import { keepOffline } from '#islands/planner/offline.ts';
import css from '#islands/planner/update.module.css';
import { SHELL } from '#islands/planner/words/shell.ts';

/**
 * Keeps the planner readable without a network, and offers a new version of the site when one is
 * ready.
 */
export default function UpdateReady() {
  const [load, setLoad] = useState<(() => void) | undefined>();
  useEffect(() => {
    const start = () => {
      void keepOffline((ready) => setLoad(() => ready));
    };
    // After the page is done with what the owner came for.
    const timer = setTimeout(start, 3000);
    return () => clearTimeout(timer);
  }, []);
  if (!load) return null;
  return (
    <div class={css['update']} role="status">
      <p>{SHELL.updateReady}</p>
      <button type="button" class="button" onClick={load}>
        {SHELL.updateLoad}
      </button>
    </div>
  );
}
