import { useMemo, useState } from 'preact/hooks';
import { useCases, useSay } from '#islands/planner/context.ts';
import { download } from '#islands/planner/backup/files.ts';
import css from '#islands/planner/backup/backup.module.css';
import { dateOf } from '#islands/planner/backup/when.ts';
import { DAMAGED } from '#islands/planner/words/keeping.ts';
import { localToday } from '#islands/shared/clock.ts';
import { damagedIn, deleteDamaged, fileOfDamaged, type Damaged } from '#islands/storage/damaged.ts';

/** Texts that could not be read: each can be saved as it is, and deleted on purpose. */
export function DamagedTexts() {
  const { state, store } = useCases();
  const say = useSay();
  const damaged = useMemo(() => damagedIn(state.bad), [state]);
  const [asking, setAsking] = useState('');
  if (damaged.length === 0) return null;
  const remove = (each: Damaged) => {
    deleteDamaged(each);
    setAsking('');
    say(DAMAGED.deleted);
    store.refresh();
  };
  return (
    <section class={css['part']} aria-labelledby="damaged">
      <h2 id="damaged">{DAMAGED.title}</h2>
      <p>{DAMAGED.how}</p>
      <ul role="list" class={css['rows']}>
        {damaged.map((each) => {
          const title = store.find(each.caseId ?? '')?.case.title;
          return (
            <li key={each.key}>
              <p>
                <strong>{DAMAGED.what[each.kind]}</strong>
                {title !== undefined && ` ${DAMAGED.of(title)}`}
              </p>
              <p class="small quiet">
                {each.at === undefined ? DAMAGED.inPlace : DAMAGED.on(dateOf(each.at))},{' '}
                {DAMAGED.size(each.text.length)}
              </p>
              {each.waiting.length > 0 && <p>{DAMAGED.waiting(each.waiting.length)}</p>}
              {asking === each.key ? (
                <>
                  <p role="status">{DAMAGED.sure(each.waiting.length)}</p>
                  <p class="actions">
                    <button
                      type="button"
                      class={`button ${css['danger']}`}
                      onClick={() => remove(each)}
                    >
                      {DAMAGED.yes}
                    </button>
                    <button type="button" class="button" onClick={() => setAsking('')}>
                      {DAMAGED.no}
                    </button>
                  </p>
                </>
              ) : (
                <p class="actions">
                  <button
                    type="button"
                    class="button"
                    onClick={() =>
                      download(`damaged-${localToday()}.txt`, fileOfDamaged(each), 'text/plain')
                    }
                  >
                    {DAMAGED.save}
                  </button>
                  <button type="button" class="button" onClick={() => setAsking(each.key)}>
                    {DAMAGED.delete}
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
