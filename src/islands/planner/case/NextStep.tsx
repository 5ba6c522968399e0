import { useSiteData, usePlans, useToday } from '#islands/planner/context.ts';
import { Actions } from '#islands/planner/case/Actions.tsx';
import css from '#islands/planner/case/desk/desk.module.css';
import { Progress, StepDay } from '#islands/planner/case/StepDay.tsx';
import { PLAN } from '#islands/planner/words/plan.ts';
import { showDay } from '#islands/shared/format.ts';
import type { Case } from '#domain/case.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/** What stands over the step, and how it looks. */
function flagOf(stop: boolean, closed: boolean) {
  if (closed) return { class: css['ended'], words: PLAN.closed };
  return stop ? { class: css['stop'], words: PLAN.stop } : { class: css['now'], words: PLAN.next };
}

/** The one thing to do next, with its action inside: what, by when, how, and the buttons. */
export function NextStep({ file, plan }: { readonly file: Case; readonly plan: PlanNow }) {
  const { law } = useSiteData();
  const today = useToday();
  const { logsOf } = usePlans();
  const step = plan.next;
  const { part } = logsOf(file);
  const text = law.steps[step.id];
  const closed = plan.stage.startsWith('closed.');
  const flag = flagOf(step.kind === 'stop' || plan.stage.startsWith('onHold.'), closed);
  return (
    <section class={`${css['next']} ${flag.class}`} aria-labelledby="next">
      <p class={css['flag']}>{flag.words}</p>
      <h2 id="next" tabIndex={-1} data-part>
        {text?.title ?? PLAN.noStep}
      </h2>
      {!closed && <StepDay step={step} />}
      {part && <Progress part={part} currency={file.answers.debt.currency} />}
      {text && (
        <p class={css['how']}>
          {text.how}
          {step.deadline && <> {PLAN.deadlineNamed(showDay(step.deadline, today))}</>}
        </p>
      )}
      {!closed && <Actions file={file} plan={plan} />}
    </section>
  );
}
