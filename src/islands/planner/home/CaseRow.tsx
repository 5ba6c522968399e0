import { useApp } from '#islands/planner/app.ts';
import css from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/route.ts';
import { STAGE_NAMES } from '#islands/planner/words/plan.ts';
import { HOME } from '#islands/planner/words/shell.ts';
import { showDay, showDistance, showMoney } from '#islands/shared/format.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';

/** One case in the list: who, how much, where it stands, and what is next. */
export function CaseRow({ stored }: { readonly stored: StoredCase }) {
  const { planOf, law, today } = useApp();
  const subject = stored.case;
  const { stage, balance, next } = planOf(subject);
  const { currency } = subject.answers.debt;
  const closed = stage.startsWith('closed.');
  return (
    <li class={css['case']}>
      <div class={css['case-head']}>
        <h2><a href={hashOf({ at: 'case', id: subject.id })}>{subject.title}</a></h2>
        <span class="figures">{showMoney(balance.total, currency)}</span>
      </div>
      <p class="quiet small">{STAGE_NAMES[stage]}</p>
      {!closed && (
        <p class={css['case-next']}>
          <strong>{law.steps[next.id]?.title ?? next.id}</strong>
          <span class="figures"> {showDay(next.on, today)} ({showDistance(next.on, today)})</span>
        </p>
      )}
      <p class="quiet small">
        {stored.lastBackup ? HOME.lastBackup(showDistance(stored.lastBackup.slice(0, 10) as typeof today, today)) : HOME.noBackup}
        {stored.lastBackup && stored.changesSince > 0 && `, ${HOME.changes(stored.changesSince)}`}
      </p>
    </li>
  );
}
