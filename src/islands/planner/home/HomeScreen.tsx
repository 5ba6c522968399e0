import { useEffect } from 'preact/hooks';
import { NO_DRAFT, useApp } from '#islands/planner/app.ts';
import { CaseRow } from '#islands/planner/home/CaseRow.tsx';
import css from '#islands/planner/planner.module.css';
import { Screen } from '#islands/planner/Screen.tsx';
import { HOME } from '#islands/planner/words/shell.ts';

/** The list of cases. */
export default function HomeScreen() {
  const { state, store, setDraft, setLast } = useApp();
  useEffect(() => { setDraft(NO_DRAFT); setLast(undefined); }, []);
  const save = () => { void import('#islands/planner/keeping/files.ts').then(({ saveAll }) => saveAll(store)); };
  return (
    <Screen title={HOME.titleCases}>
      <ul role="list" class={css['cases']}>{state.cases.map((stored) => <CaseRow stored={stored} key={stored.case.id} />)}</ul>
      <p class="actions"><a class="button" href="#/new">{HOME.startAnother}</a><a class="button" href="#/import">{HOME.import}</a></p>
      <details class={`${css['fold']} ${css['data']}`}>
        <summary>{HOME.yourData}</summary>
        <div class="flow">
          <p>{HOME.kept} {HOME.safari}</p>
          <p class="actions">
            <button type="button" class="button" onClick={save}>{HOME.exportAll}</button>
            <a href="#/delete-all">{HOME.deleteAll}</a>
          </p>
        </div>
      </details>
    </Screen>
  );
}
