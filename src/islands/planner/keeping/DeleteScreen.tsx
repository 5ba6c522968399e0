import { go, useApp } from '#islands/planner/app.ts';
import css from '#islands/planner/planner.module.css';
import { saveAll, saveCase } from '#islands/planner/keeping/files.ts';
import { hashOf, type Route } from '#islands/planner/route.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { DELETE } from '#islands/planner/words/backup.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';

/** Asks once more before one case, or everything, is deleted. */
export default function DeleteScreen({ stored }: { readonly stored?: StoredCase }) {
  const { state, store, say } = useApp();
  const back: Route = stored ? { at: 'case', id: stored.case.id } : { at: 'home' };
  const remove = () => {
    if (stored) store.deleteCase(stored.case.id); else store.deleteAll();
    say(DELETE.done);
    go({ at: 'home' }, true);
  };
  return (
    <Screen title={stored ? DELETE.one : DELETE.all} back={{ to: back, label: stored ? SHELL.toCase : SHELL.allCases }} narrow>
      <div class="flow">
        <p>{stored ? DELETE.oneHow(stored.case.title) : DELETE.allHow(state.cases.length)}</p>
        <p>{DELETE.record}</p>
        <p class="actions">
          <button type="button" class="button" onClick={() => (stored ? saveCase(store, stored.case) : saveAll(store))}>{SHELL.saveBackup}</button>
          <a class="button" href={hashOf(back)}>{DELETE.cancel}</a>
          <button type="button" class={`button ${css['danger']}`} onClick={remove}>{stored ? DELETE.confirmOne : DELETE.confirmAll}</button>
        </p>
      </div>
    </Screen>
  );
}
