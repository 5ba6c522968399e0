import { useState } from 'preact/hooks';
import { useApp } from '#islands/planner/app.ts';
import css from '#islands/planner/planner.module.css';
import { saveCase } from '#islands/planner/keeping/files.ts';
import { hashOf } from '#islands/planner/route.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { BACKUP } from '#islands/planner/words/backup.ts';
import { HOME, SHELL } from '#islands/planner/words/shell.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';

/** Saves one case as a file, or leads to deleting it. */
export default function BackupScreen({ stored }: { readonly stored: StoredCase }) {
  const { store, say } = useApp();
  const [saved, setSaved] = useState(false);
  const { id } = stored.case;
  const save = () => { saveCase(store, stored.case); setSaved(true); say(BACKUP.saved); };
  return (
    <Screen title={BACKUP.title} back={{ to: { at: 'case', id }, label: SHELL.toCase }} narrow>
      <div class="flow">
        <p>{BACKUP.how}</p>
        <p>{HOME.safari}</p>
        <p class="actions"><button type="button" class="button button--next" onClick={save}>{BACKUP.save}</button></p>
        {saved && <p>{BACKUP.saved}</p>}
        <p class={css['apart']}><a href={hashOf({ at: 'delete', id })}>{BACKUP.delete}</a></p>
      </div>
    </Screen>
  );
}
