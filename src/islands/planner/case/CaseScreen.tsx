import { usePlans } from '#islands/planner/context.ts';
import { WhatCame } from '#islands/planner/case/WhatCame.tsx';
import { Desk } from '#islands/planner/case/desk/Desk.tsx';
import css from '#islands/planner/case/desk/desk.module.css';
import { Instalments } from '#islands/planner/case/desk/Instalments.tsx';
import { Happened } from '#islands/planner/case/Happened.tsx';
import { MoreOf } from '#islands/planner/case/MoreOf.tsx';
import { NextStep } from '#islands/planner/case/NextStep.tsx';
import { Why } from '#islands/planner/case/Why.tsx';
import { Reasons } from '#islands/planner/reasons/Reasons.tsx';
import { hashOf } from '#islands/planner/screen-address.ts';
import { AT_DESK } from '#islands/planner/words/desk.ts';
import { PLAN } from '#islands/planner/words/plan.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { costlyAhead } from '#planner/pictures/worth-it.ts';

/** *Next*, the first of the five places of a case: the step with its action, and why. */
export default function CaseScreen({ stored }: { readonly stored: StoredCase }) {
  const { planOf } = usePlans();
  const file = stored.case;
  const plan = planOf(file);
  const closed = plan.stage.startsWith('closed.');
  return (
    <Desk stored={stored} place="case">
      <NextStep file={file} plan={plan} />
      <div class={`${css['narrow-only']} screen-only`}>
        <Instalments file={file} />
      </div>
      {plan.warnings.length > 0 && (
        <section class={css['section']} aria-labelledby="warnings">
          <h2 id="warnings">{PLAN.warnings}</h2>
          <Reasons plan={plan} ids={plan.warnings} apart />
        </section>
      )}
      {closed && <WhatCame file={file} plan={plan} />}
      <Why plan={plan} />
      {costlyAhead(plan) && (
        <p>
          <a class="go" href={hashOf({ at: 'money', id: file.id })}>
            {AT_DESK.worth}
          </a>
        </p>
      )}
      <Happened file={file} plan={plan} />
      <MoreOf stored={stored} />
    </Desk>
  );
}
