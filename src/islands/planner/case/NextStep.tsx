import { useState } from 'preact/hooks';
import { usePlans, useSiteData, useToday } from '#islands/planner/context.ts';
import { BudgetLine } from '#islands/planner/case/BudgetLine.tsx';
import caseCss from '#islands/planner/case/case.module.css';
import { Happened } from '#islands/planner/case/Happened.tsx';
import { Progress, StepDay } from '#islands/planner/case/StepDay.tsx';
import { Why } from '#islands/planner/case/Why.tsx';
import css from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/screen-address.ts';
import { BUDGET, NAV, WHY } from '#islands/planner/words/case.ts';
import { PLAN } from '#islands/planner/words/plan.ts';
import { showDay } from '#islands/shared/format.ts';
import { lazy } from '#islands/shared/lazy.tsx';
import type { Case } from '#domain/case.ts';
import { isCheck } from '#planner/plan/checks.ts';
import { isContactStep } from '#planner/plan/contact-steps.ts';
import { letterOf } from '#planner/papers/letter-fit.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

const StepChanges = lazy(() => import('#islands/planner/case/StepChanges.tsx'));
const StepLetter = lazy(() => import('#islands/planner/letter/StepLetter.tsx'));

/** What stands over the step, and how it looks. */
function flagOf(stop: boolean, closed: boolean) {
  if (stop) return { class: css['stop'], words: PLAN.stop };
  return closed ? { class: css['ended'], words: PLAN.closed } : { class: '', words: PLAN.next };
}

/**
 * The one thing to do next: what, when, within which limit, what to say, what to write down, and a
 * button for every reply.
 */
export function NextStep({ file, plan }: { readonly file: Case; readonly plan: PlanNow }) {
  const { law, letters } = useSiteData();
  const today = useToday();
  const { logsOf } = usePlans();
  const { id } = file;
  const step = plan.next;
  const { part } = logsOf(file);
  const [wondered, setWondered] = useState(false);
  const [read, setRead] = useState(false);
  const text = law.steps[step.id];
  const letter = letterOf(step, law, file);
  const paper = letter === undefined ? undefined : letters[letter];
  const stop = step.kind === 'stop' || plan.stage.startsWith('onHold.');
  const closed = plan.stage.startsWith('closed.');
  const flag = flagOf(stop, closed);
  // How often they may be called is said where the step is a contact, or where there must be none:
  // a wait needs no such word. A question stands above all that explains it.
  const asked = isCheck(step.id) || step.id === 'let-rest-go';
  const happened = <Happened file={file} plan={plan} />;
  const contact = stop || isContactStep(step);
  return (
    <section class={`${css['next']} ${flag.class}`} aria-labelledby="next">
      <p class={css['flag']}>{flag.words}</p>
      <h2 id="next">{text?.title ?? PLAN.noStep}</h2>
      {!closed && <StepDay step={step} />}
      {part && <Progress part={part} currency={file.answers.debt.currency} />}
      {text && <p>{text.how}</p>}
      {step.deadline && <p>{PLAN.deadlineNamed(showDay(step.deadline, today))}</p>}
      {asked && happened}
      {contact && <BudgetLine plan={plan} />}
      {letter !== undefined && paper && (
        <>
          <details
            class={css['fold']}
            onToggle={(event) => {
              if (event.currentTarget.open) setRead(true);
            }}
          >
            <summary>{paper.kind === 'script' ? PLAN.script : PLAN.letter}</summary>
            {read && <StepLetter file={file} step={step} letter={letter} />}
          </details>
          <p class="actions">
            {step.kind === 'call' && (
              <a class="button" href={hashOf({ at: 'rehearse', id })}>
                {NAV.rehearseThis}
              </a>
            )}
            <a class="button" href={hashOf({ at: 'letter', id, letter })}>
              {paper.kind === 'script' ? NAV.scriptOf : NAV.letterOf}
            </a>
          </p>
        </>
      )}
      <details class={css['fold']}>
        <summary>{PLAN.why}</summary>
        <Why plan={plan} ids={step.because} />
        {!closed && contact && (
          <>
            <h3 class={caseCss['minor']}>{BUDGET.why}</h3>
            <Why plan={plan} ids={plan.contactBudget.because} />
            <p class="small quiet">{BUDGET.own}</p>
          </>
        )}
      </details>
      {!closed && (
        <details
          class={`${css['fold']} screen-only`}
          onToggle={(event) => {
            if (event.currentTarget.open) setWondered(true);
          }}
        >
          <summary>{WHY.other}</summary>
          {wondered && <StepChanges file={file} />}
        </details>
      )}
      {!closed && step.record.length > 0 && (
        <div class={caseCss['record']}>
          <h3>{PLAN.record}</h3>
          <ul>
            {step.record.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {!closed && !asked && happened}
    </section>
  );
}
