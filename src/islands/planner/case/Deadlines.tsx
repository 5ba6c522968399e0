import { useSiteData, useToday } from '#islands/planner/context.ts';
import { useStanding } from '#islands/planner/case/case-standing.ts';
import { Fold } from '#islands/planner/controls/Fold.tsx';
import { sourceLink } from '#islands/planner/reasons/source-link.ts';
import css from '#islands/planner/planner.module.css';
import { SHUT_DAYS } from '#islands/planner/words/pictures.ts';
import { dateName, DEADLINE_NAMES, PLAN } from '#islands/planner/words/plan.ts';
import { showDate, showDay, showDistance } from '#islands/shared/format.ts';
import { isWorkingDay, workingDayBefore } from '#domain/calendar.ts';
import { later } from '#domain/dates.ts';
import type { Case } from '#domain/case.ts';
import { dateState } from '#planner/plan/date-state.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/**
 * Dates that must not be missed; one that falls on a day on which nobody works names the working
 * day before it.
 */
export function Deadlines({ file, plan }: { readonly file: Case; readonly plan: PlanNow }) {
  const { law } = useSiteData();
  const today = useToday();
  const { place } = useStanding(file);
  if (plan.deadlines.length === 0) return null;
  return (
    <Fold title={PLAN.deadlines}>
      <ul role="list" class={css['log']}>
        {plan.deadlines.map(({ kind, on, source }) => (
          <li key={kind + on}>
            <span class={`figures small ${css['date']}`}>{showDate(on)}</span>
            <p>
              {dateName(kind, dateState({ kind, on }, plan, today))}{' '}
              <span class="quiet small">({showDistance(on, today)})</span>{' '}
              {on > today && !isWorkingDay(on, place) && (
                <span class="small">
                  {SHUT_DAYS.shut(showDay(later(workingDayBefore(on, place), today), today))}{' '}
                </span>
              )}
              <a class={`${css['source']} screen-only`} href={sourceLink(source, law)}>
                {PLAN.source}
                <span class="hush"> {law.sources[source]?.title ?? DEADLINE_NAMES[kind]}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
