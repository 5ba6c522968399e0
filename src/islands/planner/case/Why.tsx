import { useSiteData } from '#islands/planner/context.ts';
import { BudgetLine } from '#islands/planner/case/BudgetLine.tsx';
import css from '#islands/planner/case/desk/desk.module.css';
import { Reasons } from '#islands/planner/reasons/Reasons.tsx';
import { hashOf } from '#islands/planner/screen-address.ts';
import { BUDGET, WHY } from '#islands/planner/words/case.ts';
import { AT_DESK } from '#islands/planner/words/desk.ts';
import { PACE_NAMES, PLAN, TYPE_NAMES } from '#islands/planner/words/plan.ts';
import { showDate } from '#islands/shared/format.ts';
import type { Case } from '#domain/case.ts';
import { isContactStep } from '#planner/plan/contact-steps.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/** Reasons that are told at once; the others stand with how the case reads, a fold away. */
const SHOWN = 1;

interface Props {
  readonly file: Case;
  readonly plan: PlanNow;
}

/**
 * How often they may be called is said where the step is a contact, or where there must be none: a
 * wait needs no such word.
 */
const isAboutContact = ({ next, stage }: PlanNow): boolean =>
  !stage.startsWith('closed.') &&
  (next.kind === 'stop' || stage.startsWith('onHold.') || isContactStep(next));

/** Why this step, and why now: its first reasons, and how often they may be called. */
export function Why({ plan }: Pick<Props, 'plan'>) {
  return (
    <section class={css['section']} aria-labelledby="why">
      <h2 id="why">{PLAN.why}</h2>
      <Reasons plan={plan} ids={plan.next.because.slice(0, SHOWN)} />
      {isAboutContact(plan) && <BudgetLine plan={plan} />}
    </section>
  );
}

/** The other reasons, how the case reads, and why they may be called so often: a fold. */
export function CaseReads({ file, plan }: Props) {
  const { law } = useSiteData();
  const { next, debtorType, pace, paceBecause, contactBudget } = plan;
  const rest = next.because.slice(SHOWN);
  const reading = [...debtorType.because, ...paceBecause];
  const keep = file.answers.goal?.keepCustomer;
  const checked = [...next.because, ...reading, ...contactBudget.because]
    .flatMap((id) => plan.reasons[id]?.sources ?? [])
    .flatMap((source) => law.sources[source]?.checkedOn ?? [])
    .sort()[0];
  return (
    <details class={css['fold']}>
      <summary>{AT_DESK.reading}</summary>
      <Reasons plan={plan} ids={rest} from={SHOWN} />
      <p>
        {TYPE_NAMES[debtorType.type]} ({PLAN.typeSure[debtorType.confidence]}).{' '}
        {PLAN.pace(PACE_NAMES[pace])}
      </p>
      <Reasons plan={plan} ids={reading} from={next.because.length} />
      {keep && (
        <p>
          {WHY.goal[keep]}{' '}
          <a
            class="go screen-only"
            href={hashOf({ at: 'question', id: file.id, question: 'keep-customer', back: 'case' })}
          >
            {WHY.goalChange}
            <span class="hush"> {WHY.goal[keep]}</span>
          </a>
        </p>
      )}
      {isAboutContact(plan) && contactBudget.because.length > 0 && (
        <>
          <h3 class={css['label']}>{BUDGET.why}</h3>
          <Reasons
            plan={plan}
            ids={contactBudget.because}
            from={next.because.length + reading.length}
          />
          <p class="small quiet">{BUDGET.own}</p>
        </>
      )}
      {checked && <p class="small quiet">{WHY.checked(showDate(checked))}</p>}
    </details>
  );
}
