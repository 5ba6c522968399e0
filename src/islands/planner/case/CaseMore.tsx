import { useApp } from '#islands/planner/app.ts';
import { Fold } from '#islands/planner/parts/Fold.tsx';
import { LogList } from '#islands/planner/log/LogList.tsx';
import { Routes } from '#islands/planner/case/Routes.tsx';
import { WouldChange } from '#islands/planner/case/WouldChange.tsx';
import css from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/route.ts';
import { sourceLink } from '#islands/planner/parts/source-link.ts';
import { DEADLINE_NAMES, PLAN } from '#islands/planner/words/plan.ts';
import { HOME } from '#islands/planner/words/shell.ts';
import { showDate, showDistance } from '#islands/shared/format.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { questionIdOf } from '#planner/interview.ts';
import type { PlainDate } from '#domain/dates.ts';

/** The rest of a case: log, answers that would sharpen the plan, routes, dates, backup. */
export default function CaseMore({ stored }: { readonly stored: StoredCase }) {
  const { law, planOf, today, last } = useApp();
  const { id } = stored.case;
  const plan = planOf(stored.case);
  const local = (at: string) => at.slice(0, 10) as PlainDate;
  return (
    <div class={css['rest']}>
      <Missing stored={stored} />
      <LogList stored={stored} />
      <div>
        <Routes plan={plan} subject={stored.case} open={last?.caseId === id && last.routes === true} />
        {plan.deadlines.length > 0 && (
          <Fold title={PLAN.deadlines}>
            <ul role="list" class={css['log']}>
              {plan.deadlines.map(({ kind, on, source }) => (
                <li key={kind + on}>
                  <span class={`figures small ${css['date']}`}>{showDate(on)}</span>
                  <p>{DEADLINE_NAMES[kind] ?? kind} <span class="quiet small">({showDistance(on, today)})</span> <a class={`${css['source']} screen-only`} href={sourceLink(source, law)}>{PLAN.source}<span class="hush"> {law.sources[source]?.title ?? DEADLINE_NAMES[kind]}</span></a></p>
                </li>
              ))}
            </ul>
          </Fold>
        )}
        {!plan.stage.startsWith('closed.') && <WouldChange subject={stored.case} />}
        <Fold title={PLAN.backup} screenOnly>
          <p class="small quiet">
            {PLAN.savedAt(showDistance(local(stored.savedAt), today))}. {stored.lastBackup ? HOME.lastBackup(showDistance(local(stored.lastBackup), today)) : HOME.noBackup}
            {stored.lastBackup && stored.changesSince > 0 && `, ${HOME.changes(stored.changesSince)}`}.
          </p>
          <p class="actions">
            <a class="button" href={hashOf({ at: 'backup', id })}>{PLAN.backup}</a>
            <button type="button" class="button" onClick={() => print()}>{PLAN.print}</button>
            <a href={hashOf({ at: 'check', id })}>{PLAN.answers}</a>
          </p>
        </Fold>
      </div>
    </div>
  );
}

/** Questions whose answers would sharpen the plan, each with a link that comes back here. */
function Missing({ stored }: { readonly stored: StoredCase }) {
  const { planOf, questions } = useApp();
  const ids = [...new Set(planOf(stored.case).missing.flatMap((path) => questionIdOf(path) ?? []))];
  if (ids.length === 0) return null;
  return (
    <section aria-labelledby="missing" class="screen-only">
      <h2 id="missing" class={css['section']}>{PLAN.missing}</h2>
      <ul role="list" class={css['replies']}>
        {ids.slice(0, 6).map((question) => (
          <li key={question}><a href={hashOf({ at: 'question', id: stored.case.id, question, back: 'case' })}>{questions[question]?.legend ?? question}</a></li>
        ))}
      </ul>
    </section>
  );
}
