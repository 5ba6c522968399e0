import { useState } from 'preact/hooks';
import type { PlainDate } from '#domain/dates.ts';
import { useCases, useSay, useToday } from '#islands/planner/context.ts';
import { saveCase } from '#islands/planner/backup/files.ts';
import css from '#islands/planner/backup/backup.module.css';
import { hashOf } from '#islands/planner/screen-address.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { BACKUP } from '#islands/planner/words/backup.ts';
import { SEAL } from '#islands/planner/words/keeping.ts';
import { PLAN } from '#islands/planner/words/plan.ts';
import { HOME, SHELL } from '#islands/planner/words/shell.ts';
import { showDistance } from '#islands/shared/format.ts';
import { lazy } from '#islands/shared/lazy.tsx';
import { habitOf, signsHere } from '#islands/storage/health.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';

const SealForm = lazy(() => import('#islands/planner/backup/SealForm.tsx'));

/** When it was saved here, when it was in a backup, and what changed since. */
function lastSaves({ savedAt, lastBackup, changesSince }: StoredCase, today: PlainDate): string {
  const ago = (at: string) => showDistance(at.slice(0, 10) as PlainDate, today);
  const since = lastBackup && changesSince > 0 ? `, ${HOME.changes(changesSince)}` : '';
  const backup = lastBackup ? HOME.lastBackup(ago(lastBackup)) : HOME.noBackup;
  return `${PLAN.savedAt(ago(savedAt))}. ${backup}${since}.`;
}

/** Saves one case as a file, plain or sealed, or leads to deleting it. */
export default function BackupScreen({ stored }: { readonly stored: StoredCase }) {
  const { store } = useCases();
  const say = useSay();
  const [saved, setSaved] = useState(false);
  const [sealing, setSealing] = useState(false);
  const today = useToday();
  const { id } = stored.case;
  const save = () => {
    saveCase(store, stored.case);
    setSaved(true);
    say(BACKUP.saved);
  };
  return (
    <Screen title={BACKUP.title} back={{ to: { at: 'case', id }, label: SHELL.toCase }} narrow>
      <div class="flow">
        <p>{BACKUP.how}</p>
        <p class="small quiet">{lastSaves(stored, today)}</p>
        {habitOf(signsHere()) === 'week' && <p>{HOME.safari}</p>}
        <p class="actions">
          <button type="button" class="button button--next" onClick={save}>
            {BACKUP.save}
          </button>
        </p>
        {saved && <p>{BACKUP.saved}</p>}
        <details
          onToggle={(event) => {
            if (event.currentTarget.open) setSealing(true);
          }}
        >
          <summary>{SEAL.title}</summary>
          {sealing && <SealForm cases={[stored.case]} />}
        </details>
        <ul role="list">
          <li>
            <a class={css['link']} href={hashOf({ at: 'keeping' })}>
              {BACKUP.keeping}
            </a>
          </li>
          <li>
            <a class={css['link']} href={hashOf({ at: 'delete', id })}>
              {BACKUP.delete}
            </a>
          </li>
        </ul>
      </div>
    </Screen>
  );
}
