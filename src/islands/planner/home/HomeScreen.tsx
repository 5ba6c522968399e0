import { useEffect } from 'preact/hooks';
import { endRound } from '#islands/planner/accounts/round.ts';
import { useCases, useHalfCase, useLastChange, useToday } from '#islands/planner/context.ts';
import { NO_HALF } from '#islands/planner/half-case.ts';
import { CaseList } from '#islands/planner/home/CaseList.tsx';
import { CaseRow, PlainRow } from '#islands/planner/home/CaseRow.tsx';
import { First } from '#islands/planner/home/First.tsx';
import home from '#islands/planner/home/home.module.css';
import { SumsLine } from '#islands/planner/home/SumsLine.tsx';
import { useOverview, type Overview } from '#islands/planner/home/use-overview.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { CASES } from '#islands/planner/words/home.ts';
import { HOME } from '#islands/planner/words/shell.ts';
import { loadCode } from '#islands/shared/fetch-again.ts';
import { decimal } from '#domain/money.ts';
import { showDay, showMoney } from '#islands/shared/format.ts';
import { totalsOf, type Summary } from '#planner/cases/overview.ts';
import { wantingOf } from '#planner/cases/wanting.ts';
import { firstOf } from '#planner/cases/triage.ts';

/** Up to so many cases are plainly listed; more need tools. */
const FEW = 12;
/** Rows shown while the plans are worked out. */
const AHEAD = 25;

/** All cases: the one to do first, then each once by when it wants something, and the sums. */
export default function HomeScreen() {
  const { setHalf } = useHalfCase();
  const { setLast } = useLastChange();
  const overview = useOverview();
  useEffect(() => {
    setHalf(NO_HALF);
    setLast(undefined);
    endRound();
  }, []);
  return (
    <Screen title={HOME.titleCases}>
      {overview.complete ? <Ready overview={overview} /> : <Working overview={overview} />}
      <Data />
    </Screen>
  );
}

/** Before all plans are there: the names, and how far it is. */
function Working({ overview }: { readonly overview: Overview }) {
  const { state } = useCases();
  return (
    <div class={home['working']}>
      <p class="quiet" role="status">
        {CASES.working(overview.done, state.cases.length)}
      </p>
      <ul role="list" class={home['rows']}>
        {state.cases.slice(0, AHEAD).map(({ case: { id, title } }) => (
          <PlainRow key={id} id={id} title={title} />
        ))}
      </ul>
    </div>
  );
}

function Ready({ overview: { ranked, failed } }: { readonly overview: Overview }) {
  const { state } = useCases();
  const today = useToday();
  const summaries = ranked.map(({ summary }) => summary);
  const conflicts = new Set(state.cases.filter(({ other }) => other).map(({ case: { id } }) => id));
  const several = ranked.length > 1;
  const [alone] = summaries;
  return (
    <>
      <Head summaries={summaries} />
      <div class={several ? home['home'] : undefined}>
        <div class={home['main']}>
          {several && <First ranked={ranked} />}
          {failed.length > 0 && (
            <ul role="list" class={home['rows']}>
              {failed.map(({ id, title }) => (
                <PlainRow key={id} id={id} title={title} failed />
              ))}
            </ul>
          )}
          {several && (
            <CaseList
              ranked={ranked}
              conflicts={conflicts}
              first={firstOf(ranked)?.summary.id}
              tools={ranked.length > FEW}
            />
          )}
          {!several && alone && (
            <ul role="list" class={home['rows']}>
              <CaseRow
                wanting={wantingOf(alone, today)}
                conflict={conflicts.has(alone.id)}
                below={false}
              />
            </ul>
          )}
        </div>
        {several && (
          <div class={home['side']}>
            <SumsLine summaries={summaries} />
            <p>
              <a href="#/accounts">{CASES.accounts}</a>
            </p>
          </div>
        )}
      </div>
    </>
  );
}

/** The day, how many cases there are and what is owed in all; and the way to another one. */
function Head({ summaries }: { readonly summaries: readonly Summary[] }) {
  const today = useToday();
  const owed = totalsOf(summaries)
    .filter((sums) => sums.owed > 0)
    .map((sums) => showMoney(decimal(sums.owed), sums.currency));
  return (
    <div class={home['head']}>
      <p class="quiet">
        {CASES.inAll(showDay(today, today), summaries.length)}
        {owed.length > 0 && (
          <>
            , <strong class="figures">{CASES.stillOwed(owed.join(', '))}</strong>
          </>
        )}
      </p>
      <a class="button" href="#/new">
        {HOME.startAnother}
      </a>
    </div>
  );
}

/** Where the data is, and the ways out of the browser. */
function Data() {
  const { store } = useCases();
  const save = () => {
    void loadCode(() => import('#islands/planner/backup/files.ts')).then(({ saveAll }) =>
      saveAll(store),
    );
  };
  return (
    <>
      <p class={`actions ${home['ways']}`}>
        <a href="#/books">{HOME.books}</a>
        <a href="#/import">{HOME.import}</a>
        <a href="#/dates">{CASES.dates}</a>
        <a href="#/keeping">{CASES.keeping}</a>
      </p>
      <details class={home['data']}>
        <summary>{HOME.yourData}</summary>
        <div class="flow">
          <p>
            {HOME.kept} {HOME.safari}
          </p>
          <p class="actions">
            <button type="button" class="button" onClick={save}>
              {HOME.exportAll}
            </button>
            <a href="#/delete-all">{HOME.deleteAll}</a>
          </p>
        </div>
      </details>
    </>
  );
}
