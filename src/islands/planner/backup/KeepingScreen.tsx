import { useMemo, useState } from 'preact/hooks';
import { useCases, useSay } from '#islands/planner/context.ts';
import { DamagedTexts } from '#islands/planner/backup/DamagedTexts.tsx';
import { undoable } from '#islands/planner/backup/deed.ts';
import { saveAll } from '#islands/planner/backup/files.ts';
import { HowLong } from '#islands/planner/backup/HowLong.tsx';
import css from '#islands/planner/backup/backup.module.css';
import { KeepingFacts } from '#islands/planner/backup/KeepingFacts.tsx';
import { hashOf } from '#islands/planner/screen-address.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { KEEPING, SEAL } from '#islands/planner/words/keeping.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { lazy } from '#islands/shared/lazy.tsx';
import { savesOfAll, sumOf } from '#islands/storage/saves.ts';

const SealForm = lazy(() => import('#islands/planner/backup/SealForm.tsx'));

/**
 * Safe keeping of all cases: what is at risk, the backup that ends it, the way back, and how long a
 * browser keeps things.
 */
export default function KeepingScreen() {
  const { state, store } = useCases();
  const say = useSay();
  const [saved, setSaved] = useState(false);
  const [sealing, setSealing] = useState(false);
  const [undone, setUndone] = useState('');
  const saves = useMemo(() => savesOfAll(state), [state]);
  const { changes, lastBackup } = sumOf(saves);
  const deed = undoable();
  const save = () => {
    void saveAll(store).then(() => {
      setSaved(true);
      say(KEEPING.saved);
    });
  };
  const undo = () => {
    const text = deed?.undo?.() ?? '';
    setUndone(text);
    say(text);
  };
  return (
    <Screen title={KEEPING.title} back={{ to: { at: 'home' }, label: SHELL.allCases }}>
      <div class={css['keeping']}>
        <section class={css['part']} aria-labelledby="save-backup">
          <h2 id="save-backup" class="hush">
            {KEEPING.save}
          </h2>
          <p class={css['state']}>
            {stateOf(state.cases.length, changes, lastBackup === undefined)}
          </p>
          {state.cases.length > 0 && (
            <>
              <p>{KEEPING.saveHow}</p>
              <p class="actions">
                <button
                  type="button"
                  class={`button ${changes > 0 ? 'button--next' : ''}`}
                  onClick={save}
                >
                  {changes > 0 ? KEEPING.save : KEEPING.saveAgain}
                </button>
              </p>
              {saved && <p>{KEEPING.saved}</p>}
              <details
                onToggle={(event) => {
                  if (event.currentTarget.open) setSealing(true);
                }}
              >
                <summary>{SEAL.title}</summary>
                {sealing && <SealForm cases={state.cases.map((stored) => stored.case)} />}
              </details>
            </>
          )}
        </section>
        <KeepingFacts saves={saves} />
        <section class={css['part']} aria-labelledby="restore">
          <h2 id="restore">{KEEPING.restore}</h2>
          <p>{KEEPING.restoreHow}</p>
          <p class="actions">
            <a class="button" href={hashOf({ at: 'import' })}>
              {KEEPING.open}
            </a>
            {deed && undone === '' && (
              <button type="button" class="button" onClick={undo}>
                {KEEPING.undo}
              </button>
            )}
          </p>
          {undone && <p>{undone}</p>}
        </section>
        <DamagedTexts />
        <HowLong />
        <p>
          <a class={css['link']} href={hashOf({ at: 'delete-all' })}>
            {KEEPING.deleteAll}
          </a>
        </p>
      </div>
    </Screen>
  );
}

function stateOf(cases: number, changes: number, never: boolean): string {
  if (cases === 0) return KEEPING.empty;
  if (changes === 0) return KEEPING.allSafe;
  return never ? KEEPING.noBackup : KEEPING.some(changes);
}
