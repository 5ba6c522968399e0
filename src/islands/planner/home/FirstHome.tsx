import { useEffect, useState } from 'preact/hooks';
import type { PlainDate } from '#domain/dates.ts';
import { go } from '#islands/planner/go.ts';
import { askForThinking } from '#islands/planner/data.ts';
import css from '#islands/planner/planner.module.css';
import { Screen } from '#islands/planner/Screen.tsx';
import { HOME } from '#islands/planner/words/shell.ts';
import { searchedForChoice } from '#islands/storage/choices.ts';
import type { Store } from '#islands/storage/store.ts';

interface Props {
  readonly open: () => Promise<Store>;
  readonly today: PlainDate;
}

/** Home without a case: what this is, and the ways in. */
export function FirstHome({ open, today }: Props) {
  const [failed, setFailed] = useState(false);
  const [searchedFor, setSearchedFor] = useState('');
  useEffect(() => {
    setSearchedFor(searchedForChoice.read());
    searchedForChoice.write('');
  }, []);
  // Fetches what the first question needs while the reader moves to it; a failure shows when it is
  // needed.
  const askAhead = () => {
    void askForThinking().catch(() => undefined);
  };
  const example = (id: string) => {
    void Promise.all([open(), import('#islands/planner/home/open-example.ts')])
      .then(([store, { openExample }]) => openExample(id, store, today))
      .then((caseId) => go({ at: 'case', id: caseId }))
      .catch(() => setFailed(true));
  };
  return (
    <Screen title={HOME.title}>
      <p class={`measure ${css['when']}`}>{HOME.lead}</p>
      {searchedFor && <p class="measure quiet">{HOME.searchedFor(searchedFor)}</p>}
      <p class={`actions ${css['start']}`}>
        <a class="button button--next" href="#/new" onPointerEnter={askAhead} onFocus={askAhead}>
          {HOME.start}
        </a>
        <a href="#/books">{HOME.books}</a>
        <a href="#/import">{HOME.import}</a>
      </p>
      <p class={css['kept']}>{HOME.kept}</p>
      <section class={css['examples']} aria-labelledby="examples">
        <h2 id="examples">{HOME.example}</h2>
        {failed && <p role="alert">{HOME.exampleFailed}</p>}
        <ul role="list">
          {HOME.examples.map(({ id, title, blurb }) => (
            <li key={id}>
              <button type="button" class={css['example']} onClick={() => example(id)}>
                <strong>{title}</strong>
                <span>{blurb}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </Screen>
  );
}
