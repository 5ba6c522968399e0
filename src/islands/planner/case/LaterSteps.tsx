import { useApp } from '#islands/planner/app.ts';
import css from '#islands/planner/planner.module.css';
import { PLAN } from '#islands/planner/words/plan.ts';
import { showBrief, showDistance } from '#islands/shared/format.ts';
import type { PlanNow } from '#planner/plan-types.ts';

/** What comes after the next step, if nothing comes of it. */
export function LaterSteps({ plan }: { readonly plan: PlanNow }) {
  const { law, today } = useApp();
  const later = plan.steps.slice(1);
  if (later.length === 0) return null;
  return (
    <section aria-labelledby="later">
      <h2 id="later" class={css['section']}>{PLAN.after}</h2>
      <ol role="list" class={css['later']}>
        {later.map((step, index) => (
          <li key={`${step.id}-${index}`}>
            <span class={`figures ${css['date']}`}>{showBrief(step.on, today)}<span class="quiet small">{showDistance(step.on, today)}</span></span>
            <details>
              <summary>{law.steps[step.id]?.title ?? step.id}</summary>
              <p>{law.steps[step.id]?.how}</p>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
