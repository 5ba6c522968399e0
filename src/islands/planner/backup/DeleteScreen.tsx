import { useState } from 'preact/hooks';
import type { PlainDate } from '#domain/dates.ts';
import { useCases, useSay, useToday } from '#islands/planner/context.ts';
import { go } from '#islands/planner/go.ts';
import { tellDeed } from '#islands/planner/backup/deed.ts';
import { saveAll, saveCase } from '#islands/planner/backup/files.ts';
import css from '#islands/planner/backup/backup.module.css';
import { forgetOffline } from '#islands/planner/offline.ts';
import { momentOf } from '#islands/planner/backup/when.ts';
import { hashOf, type ScreenAddress } from '#islands/planner/screen-address.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { DELETE } from '#islands/planner/words/backup.ts';
import { KEEPING } from '#islands/planner/words/keeping.ts';
import { HOME, SHELL } from '#islands/planner/words/shell.ts';
import { eraseAll, heldBy, leftoversOf, type HeldHere } from '#islands/storage/erase.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { savesOf, savesOfAll, sumOf, type CaseSaves } from '#islands/storage/saves.ts';

/** What is held, in words. */
function listOf({ cases, entries, setAside, others }: HeldHere): readonly string[] {
  return [
    ...(cases > 0 ? [DELETE.cases(cases)] : []),
    ...(entries > 0 ? [DELETE.entries(entries)] : []),
    ...(setAside > 0 ? [DELETE.setAside(setAside)] : []),
    ...(others > 0 ? [DELETE.others(others)] : []),
  ];
}

/**
 * Says what goes, offers a last backup, and asks once more before one case, or everything, is
 * deleted.
 */
export default function DeleteScreen({ stored }: { readonly stored?: StoredCase }) {
  const { store } = useCases();
  // Examples go as well, which no list shows.
  const state = store.state();
  const today = useToday();
  const say = useSay();
  const [saved, setSaved] = useState(false);
  const [gone, setGone] = useState<
    { readonly what: readonly string[]; readonly left: number } | undefined
  >();
  const back: ScreenAddress = stored ? { at: 'case', id: stored.case.id } : { at: 'home' };

  if (gone) return <Gone {...gone} />;
  const save = () => {
    if (stored) saveCase(store, stored.case);
    else void saveAll(store);
    setSaved(true);
    say(DELETE.saved);
  };
  const what = stored ? partsOf(stored) : listOf(heldBy(state));
  const removeAll = () => {
    const left = eraseAll(store);
    void forgetOffline().then((more) => {
      say(DELETE.done);
      setGone({ what, left: left + more });
    });
  };
  const removeOne = ({ case: { id, title } }: StoredCase) => {
    if (store.deleteCase(id)) return say(DELETE.readOnly);
    tellDeed({
      at: hashOf({ at: 'home' }),
      text: DELETE.doneOne(title, what.slice(1).join(', ') || DELETE.entries(0)),
    });
    say(DELETE.done);
    go({ at: 'home' }, true);
  };
  const saves = stored ? [savesOf(stored)] : savesOfAll(state);
  return (
    <Screen
      title={stored ? DELETE.one : DELETE.all}
      back={{ to: back, label: stored ? SHELL.toCase : SHELL.allCases }}
      narrow
      key="ask"
    >
      <div class="flow">
        {what.length === 0 ? (
          <p>{DELETE.empty}</p>
        ) : (
          <>
            <p>{stored ? DELETE.oneHow(stored.case.title) : DELETE.allHow}</p>
            <h2 class={css['small-head']}>{DELETE.goes}</h2>
            <ul>
              {what.map((part) => (
                <li key={part}>{part}</li>
              ))}
            </ul>
            {saves.length > 0 && <p>{lastBackupOf(saves, today)}</p>}
            <p>{DELETE.record}</p>
          </>
        )}
        {stored && state.newer && <p role="alert">{DELETE.readOnly}</p>}
        {saved && <p>{DELETE.saved}</p>}
        <p class="actions">
          {saves.length > 0 && (
            <button type="button" class="button" onClick={save}>
              {SHELL.saveBackup}
            </button>
          )}
          <a class="button" href={hashOf(back)}>
            {DELETE.cancel}
          </a>
          {what.length > 0 && !(stored && state.newer) && (
            <button
              type="button"
              class={`button ${css['danger']}`}
              onClick={() => (stored ? removeOne(stored) : removeAll())}
            >
              {stored ? DELETE.confirmOne : DELETE.confirmAll}
            </button>
          )}
        </p>
      </div>
    </Screen>
  );
}

/** What goes with one case. */
function partsOf({ case: { id, log } }: StoredCase): readonly string[] {
  const leftovers = leftoversOf(id);
  const setAside = leftovers.filter((name) => name.startsWith('firm-and-fair:bad:')).length;
  return [
    DELETE.answers,
    ...listOf({ cases: 0, entries: log.length, setAside, others: leftovers.length - setAside }),
  ];
}

/** When the last backup was, and what is in none. */
function lastBackupOf(saves: readonly CaseSaves[], today: PlainDate): string {
  const { changes, lastBackup, missing } = sumOf(saves);
  if (lastBackup === undefined) return `${HOME.noBackup}.`;
  const rest = [
    missing > 0 ? KEEPING.partly(missing) : '',
    changes > 0 ? HOME.changes(changes) : '',
  ].filter(Boolean);
  return `${[HOME.lastBackup(momentOf(lastBackup, today)), ...rest].join('; ')}.`;
}

/** What was deleted, and what the owner may still have elsewhere. */
function Gone({ what, left }: { readonly what: readonly string[]; readonly left: number }) {
  return (
    <Screen title={DELETE.doneAll} narrow key="gone">
      <div class="flow">
        <p>{DELETE.was}</p>
        <ul>
          {what.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
        {left > 0 ? <p role="alert">{DELETE.left(left)}</p> : <p>{DELETE.nothingLeft}</p>}
        <p>{DELETE.files}</p>
        <p class="actions">
          <a class="button" href={hashOf({ at: 'home' })}>
            {DELETE.home}
          </a>
        </p>
      </div>
    </Screen>
  );
}
