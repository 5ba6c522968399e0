import { useEffect, useState } from 'preact/hooks';
import { holdsUnsavedText, keepOffline } from '#islands/planner/offline.ts';
import css from '#islands/planner/update.module.css';
import { SHELL } from '#islands/planner/words/shell.ts';

/**
 * Keeps the planner readable without a network, and offers a new version of the site when one is
 * ready.
 */
export default function UpdateReady() {
  const [load, setLoad] = useState<(() => void) | undefined>();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const start = () => {
      void keepOffline((ready) => setLoad(() => ready));
    };
    // After the page is done with what the owner came for.
    const timer = setTimeout(start, 3000);
    return () => clearTimeout(timer);
  }, []);
  if (!load) return null;
  const press = () => {
    if (holdsUnsavedText() && !held) setHeld(true);
    else load();
  };
  return (
    <div class={css['update']} role="status">
      <p>{held ? SHELL.updateHeld : SHELL.updateReady}</p>
      <button type="button" class="button" onClick={press}>
        {held ? SHELL.updateAnyway : SHELL.updateLoad}
      </button>
    </div>
  );
}
