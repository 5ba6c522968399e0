import { useState } from 'preact/hooks';
import css from '#islands/planner/backup/backup.module.css';
import { tellDeed, type Deed } from '#islands/planner/backup/deed.ts';
import { BACKUP } from '#islands/planner/words/backup.ts';

/** Says what was done, with the way to take it back, until it is closed. */
export default function DeedNote({ deed }: { readonly deed: Deed }) {
  const [shown, setShown] = useState<Deed | undefined>(deed);
  if (!shown) return null;
  const show = (next: Deed | undefined) => {
    tellDeed(next);
    setShown(next);
  };
  const { at, text, undo, undoLabel = BACKUP.undo } = shown;
  return (
    <div class={`${css['deed']} screen-only`} role="status">
      <p>
        {text}
        {undo && ` ${BACKUP.undoable}`}
      </p>
      <p class="actions">
        {undo && (
          <button type="button" class="button" onClick={() => show({ at, text: undo() })}>
            {undoLabel}
          </button>
        )}
        <button type="button" class="button" onClick={() => show(undefined)}>
          {BACKUP.close}
        </button>
      </p>
    </div>
  );
}
