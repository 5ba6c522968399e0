import { useEffect, useState } from 'preact/hooks';
import { useCases, useSay, useToday } from '#islands/planner/context.ts';
import css from '#islands/planner/backup/backup.module.css';
import { saveAll, saveCase } from '#islands/planner/backup/files.ts';
import { nudgeOf, type Nudge } from '#planner/cases/backup-nudge.ts';
import { distanceOf } from '#islands/planner/backup/when.ts';
import { NUDGE } from '#islands/planner/words/keeping.ts';
import { isPutOff, putOff } from '#islands/storage/health.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { savesOf, savesOfAll } from '#islands/storage/saves.ts';

/**
 * A calm line where a backup is due: of one case, or of all. Nothing where none is, or where the
 * owner put it off.
 */
export default function BackupNudge({ stored }: { readonly stored?: StoredCase }) {
  const { state, store } = useCases();
  const today = useToday();
  const say = useSay();
  const [rests, setRests] = useState(() => isPutOff(today));
  const [nudge, setNudge] = useState<Nudge | 'none' | undefined>();
  // Where nothing is kept, or a save failed, a banner says so already.
  const quiet = rests || !state.kept || state.cleared || state.unsaved > 0 || state.newer;
  useEffect(() => {
    // After the paint: nobody waits for a reminder.
    const look = () =>
      setNudge(
        (!quiet && nudgeOf(stored ? [savesOf(stored)] : savesOfAll(state), today)) || 'none',
      );
    const timer = setTimeout(look, 200);
    return () => clearTimeout(timer);
  }, [state, stored, today, quiet]);
  if (nudge === undefined) return null;
  // It has looked and nothing is due: a sign for those who wait for the line, and nothing to see or
  // to hear.
  if (nudge === 'none' || quiet) return <aside hidden aria-label={NUDGE.label} />;
  const save = () => {
    if (stored) saveCase(store, stored.case);
    else void saveAll(store);
    say(NUDGE.saved);
  };
  const later = () => {
    putOff(today);
    setRests(true);
    say(NUDGE.putOff);
  };
  return (
    <aside class={`${css['nudge']} screen-only`} aria-label={NUDGE.label}>
      <p>{NUDGE.due(nudge.changes, nudge.last && distanceOf(nudge.last, today))}</p>
      <p class="actions">
        <button type="button" class="button" onClick={save}>
          {NUDGE.save}
        </button>
        <button type="button" class="button" onClick={later}>
          {NUDGE.later}
        </button>
      </p>
    </aside>
  );
}
