import { Why } from '#islands/planner/case/Why.tsx';
import css from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/screen-address.ts';
import { WHY } from '#islands/planner/words/case.ts';
import { PACE_NAMES, PLAN, TYPE_NAMES } from '#islands/planner/words/plan.ts';
import type { Case } from '#domain/case.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/**
 * How the case reads: why they seem not to pay, how fast to go, and what the owner wants to keep.
 */
export function CaseReading({ file, plan }: { readonly file: Case; readonly plan: PlanNow }) {
  const { debtorType, pace, paceBecause } = plan;
  const keep = file.answers.goal?.keepCustomer;
  return (
    <section aria-labelledby="reading">
      <h2 id="reading" class={css['section']}>
        {PLAN.reading}
      </h2>
      <p>
        {TYPE_NAMES[debtorType.type]} ({PLAN.typeSure[debtorType.confidence]}).{' '}
        {PLAN.pace(PACE_NAMES[pace])}
      </p>
      {keep && (
        <p class="small">
          {WHY.goal[keep]}{' '}
          <a
            class="screen-only"
            href={hashOf({
              at: 'question',
              id: file.id,
              question: 'keep-customer',
              back: 'case',
            })}
          >
            {WHY.goalChange}
            <span class="hush"> {WHY.goal[keep]}</span>
          </a>
        </p>
      )}
      <details class={css['fold']}>
        <summary>{PLAN.whyShort}</summary>
        <Why plan={plan} ids={[...debtorType.because, ...paceBecause]} />
      </details>
    </section>
  );
}
