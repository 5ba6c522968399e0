import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useCases, useSay, useToday } from '#islands/planner/context.ts';
import css from '#islands/planner/backup/backup.module.css';
import { distanceOf, momentOf } from '#islands/planner/backup/when.ts';
import { LateFold } from '#islands/planner/controls/Fold.tsx';
import { hashOf } from '#islands/planner/screen-address.ts';
import { KEEPING } from '#islands/planner/words/keeping.ts';
import { askToKeep, promiseToKeep, type Promised } from '#islands/storage/health.ts';
import { MOST_SIZE } from '#islands/storage/limits.ts';
import { sumOf, type CaseSaves } from '#islands/storage/saves.ts';

/** Where the cases are, when they were saved and backed up last, and what the browser promises. */
export function KeepingFacts({ saves }: { readonly saves: readonly CaseSaves[] }) {
  const {
    state: { kept, size },
  } = useCases();
  const today = useToday();
  const { cases, entries, changes, savedAt, lastBackup, missing } = sumOf(saves);
  if (cases === 0) return null;
  return (
    <section class={css['part']} aria-labelledby="facts">
      <h2 id="facts">{KEEPING.facts}</h2>
      <dl class={css['facts']}>
        <Fact name={KEEPING.where}>
          {kept ? KEEPING.whereKept(cases, entries) : KEEPING.whereMemory}
        </Fact>
        {kept && (
          <Fact name={KEEPING.lastSaved}>
            <span class="figures">{momentOf(savedAt, today)}</span>
          </Fact>
        )}
        <Fact name={KEEPING.lastBackup}>
          {lastBackup === undefined ? (
            KEEPING.never
          ) : (
            <span class="figures">{momentOf(lastBackup, today)}</span>
          )}
          {lastBackup !== undefined && missing > 0 && `; ${KEEPING.partly(missing)}`}
        </Fact>
        {lastBackup !== undefined && (
          <Fact name={KEEPING.since}>
            <span class="figures">{changes}</span>
          </Fact>
        )}
        {kept && (
          <Fact name={KEEPING.room}>
            <span class="figures">{KEEPING.roomTaken(Math.round((size / MOST_SIZE) * 100))}</span>
          </Fact>
        )}
        {kept && <BrowserPromise />}
      </dl>
      {cases > 1 && (
        <LateFold title={KEEPING.each}>
          {() => (
            <ul role="list" class={css['rows']}>
              {saves.map((each) => (
                <li key={each.id}>
                  <p>
                    <a href={hashOf({ at: 'case', id: each.id })}>{each.title}</a>
                  </p>
                  <p class="small quiet">
                    {KEEPING.eachSaved(distanceOf(each.savedAt, today))}{' '}
                    {each.lastBackup === undefined
                      ? KEEPING.eachNoBackup
                      : KEEPING.eachBackup(distanceOf(each.lastBackup, today))}
                    {each.lastBackup !== undefined &&
                      each.changes > 0 &&
                      KEEPING.eachChanges(each.changes)}
                    .
                  </p>
                </li>
              ))}
            </ul>
          )}
        </LateFold>
      )}
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Whether the browser promised to keep what is here; where it did not, a button asks it. */
function BrowserPromise() {
  const say = useSay();
  const [state, setState] = useState<Promised | undefined>();
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    void promiseToKeep().then(setState);
  }, []);
  if (!state) return null;
  const ask = () => {
    void askToKeep().then((answer) => {
      setState(answer);
      setAsked(true);
      say(KEEPING.asked[answer]);
    });
  };
  return (
    <Fact name={KEEPING.promise}>
      {asked ? KEEPING.asked[state] : KEEPING.promises[state]}
      {state === 'may-clear' && !asked && (
        <p class="actions">
          <button type="button" class="button" onClick={ask}>
            {KEEPING.ask}
          </button>
        </p>
      )}
    </Fact>
  );
}
