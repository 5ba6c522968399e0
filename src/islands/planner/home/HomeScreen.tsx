import { useEffect } from 'preact/hooks';
import { endRound } from '#islands/planner/accounts/round.ts';
import { useCases, useHalfCase, useLastChange, useToday } from '#islands/planner/context.ts';
import { NO_HALF } from '#islands/planner/half-case.ts';
import { Agenda } from '#islands/planner/home/Agenda.tsx';
import { CaseList, Closed, CaseRows } from '#islands/planner/home/CaseList.tsx';
import { CaseRow } from '#islands/planner/home/CaseRow.tsx';
import { First } from '#islands/planner/home/First.tsx';
import home from '#islands/planner/home/home.module.css';
import { SumsLine } from '#islands/planner/home/SumsLine.tsx';
import { useOverview, type Overview } from '#islands/planner/home/use-overview.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { CASES } from '#islands/planner/words/home.ts';
import { HOME } from '#islands/planner/words/shell.ts';
import { loadCode } from '#islands/shared/fetch-again.ts';
import { agendaOf, totalsOf } from '#planner/cases/overview.ts';
import { firstOf } from '#planner/cases/triage.ts';

/** Up to so many open cases are plainly listed; more need tools. */
const FEW = 5;
/** Rows shown while the plans are worked out. */
const AHEAD = 25;

/** All cases: the one to do first, what is due, the sums, and the list. */
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
          <CaseRow
            key={id}
            id={id}
            title={title}
            summary={undefined}
            conflict={false}
            failed={false}
            below={false}
          />
        ))}
      </ul>
    </div>
  );
}

function Ready({ overview: { ranked, failed } }: { readonly overview: Overview }) {
  const { state } = useCases();
  const today = useToday();
  const summaries = ranked.map(({ summary }) => summary);
  const { today: now, week } = agendaOf(summaries, today);
  const titles = new Map(summaries.map(({ id, title }) => [id, title]));
  const conflicts = new Set(state.cases.filter(({ other }) => other).map(({ case: { id } }) => id));
  const several = ranked.length > 1;
  const open = ranked.filter(({ summary }) => summary.bucket !== 'closed');
  const closed = ranked.filter(({ summary }) => summary.bucket === 'closed');
  // The first case alone, with its only step, is shown as such: a list of one would say it twice.
  const first = firstOf(ranked)?.summary;
  const more = now.some(({ caseId }) => caseId !== first?.id) || now.length > 1;
  return (
    <div class={several ? home['home'] : undefined}>
      {several && (
        <>
          <div class={home['main']}>
            <First ranked={ranked} />
            {more && <Agenda title={CASES.today} due={now} titles={titles} />}
          </div>
          <div class={home['side']}>
            <SumsLine totals={totalsOf(summaries)} />
            <p>
              <a href="#/accounts">{CASES.accounts}</a>
            </p>
            {(week.length > 0 || ranked.length > FEW) && (
              <Agenda title={CASES.week} due={week} titles={titles} dated none={CASES.weekNone} />
            )}
          </div>
        </>
      )}
      <div class={home['below']}>
        {failed.length > 0 && (
          <ul role="list" class={home['rows']}>
            {failed.map(({ id, title }) => (
              <CaseRow
                key={id}
                id={id}
                title={title}
                summary={undefined}
                conflict={conflicts.has(id)}
                failed
                below={false}
              />
            ))}
          </ul>
        )}
        {ranked.length > FEW ? (
          <CaseList ranked={ranked} conflicts={conflicts} />
        ) : (
          <>
            {several && <h2 class="hush">{CASES.list}</h2>}
            <CaseRows ranked={open} conflicts={conflicts} below={several} />
            {closed.length > 0 && <Closed ranked={closed} conflicts={conflicts} />}
            <p class="actions">
              <a class="button" href="#/new">
                {HOME.startAnother}
              </a>
              <a class="button" href="#/books">
                {HOME.books}
              </a>
              <a class="button" href="#/import">
                {HOME.import}
              </a>
            </p>
          </>
        )}
        {ranked.length > FEW && (
          <p class="actions">
            <a href="#/books">{HOME.books}</a>
            <a href="#/import">{HOME.import}</a>
          </p>
        )}
      </div>
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
