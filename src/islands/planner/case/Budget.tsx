import { useApp } from '#islands/planner/app.ts';
import { Reasons } from '#islands/planner/parts/Reasons.tsx';
import css from '#islands/planner/planner.module.css';
import { PLAN } from '#islands/planner/words/plan.ts';
import { showMoment } from '#islands/shared/format.ts';
import type { PlanNow } from '#planner/plan-types.ts';

/** How many more attempts are decent and lawful, in one sentence. */
export function Budget({ plan }: { readonly plan: PlanNow }) {
  const { today } = useApp();
  const { contactBudget: budget, stage } = plan;
  if (stage.startsWith('closed.')) return null;
  const open = budget.today > 0 && budget.week > 0 && budget.month > 0;
  const words = stage.startsWith('onHold.') ? PLAN.budgetHold
    : open ? PLAN.budgetOpen(budget.week)
    : budget.nextAllowedAt ? PLAN.budgetWait(showMoment(budget.nextAllowedAt, today)) : PLAN.budgetHold;
  return (
    <section aria-labelledby="budget">
      <h2 id="budget" class={css['section']}>{PLAN.budget}</h2>
      <p>{words}</p>
      <details class={css['fold']}>
        <summary>{PLAN.whyShort}</summary>
        <Reasons plan={plan} ids={budget.because} />
        <p class="small quiet">{PLAN.budgetOwn}</p>
      </details>
    </section>
  );
}
