import { useEffect } from 'preact/hooks';
import { useApp } from '#islands/planner/app.ts';
import { Balance } from '#islands/planner/case/Balance.tsx';
import { Budget } from '#islands/planner/case/Budget.tsx';
import { Conflict } from '#islands/planner/case/Conflict.tsx';
import { Ladder } from '#islands/planner/case/Ladder.tsx';
import { LaterSteps } from '#islands/planner/case/LaterSteps.tsx';
import { NextStep } from '#islands/planner/case/NextStep.tsx';
import { Reasons } from '#islands/planner/parts/Reasons.tsx';
import { WhatChanged } from '#islands/planner/case/WhatChanged.tsx';
import css from '#islands/planner/planner.module.css';
import { Screen } from '#islands/planner/Screen.tsx';
import { CASE_TITLE, PACE_NAMES, PLAN, STAGE_NAMES, TYPE_NAMES } from '#islands/planner/words/plan.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { showMoney } from '#islands/shared/format.ts';
import { lazy } from '#islands/shared/lazy.tsx';
import type { StoredCase } from '#islands/storage/read-all.ts';

const CaseMore = lazy(() => import('#islands/planner/case/CaseMore.tsx'));

/** One case: the next step on top, then why, what follows, where it stands, and the rest a fold away. */
export default function CaseScreen({ stored }: { readonly stored: StoredCase }) {
  const { planOf, last, setLast } = useApp();
  const subject = stored.case;
  const plan = planOf(subject);
  const { currency } = subject.answers.debt;
  // What an entry changed is shown once: it goes when the case is left.
  useEffect(() => () => setLast(undefined), []);
  return (
    <Screen
      title={subject.title} tabTitle={CASE_TITLE} back={{ to: { at: 'home' }, label: SHELL.allCases }}
      quiet={<>{STAGE_NAMES[plan.stage]} · <span class="figures">{showMoney(plan.balance.total, currency)}</span></>}
    >
      {stored.other && <Conflict stored={stored} other={stored.other} />}
      {last?.caseId === subject.id && <WhatChanged last={last} subject={subject} plan={plan} />}
      <div class={css['columns']}>
        <div class={css['main']}>
          <NextStep subject={subject} plan={plan} />
          {plan.warnings.length > 0 && (
            <section aria-labelledby="warnings" class={css['warnings']}>
              <h2 id="warnings" class={css['section']}>{PLAN.warnings}</h2>
              <Reasons plan={plan} ids={plan.warnings} />
            </section>
          )}
          <LaterSteps plan={plan} />
        </div>
        <div class={css['rail-column']}>
          <Balance plan={plan} currency={currency} />
          <Ladder stage={plan.stage} />
          <Budget plan={plan} />
          <section aria-labelledby="reading">
            <h2 id="reading" class={css['section']}>{PLAN.reading}</h2>
            <p>{TYPE_NAMES[plan.debtorType.type]} ({PLAN.typeSure[plan.debtorType.confidence]}). {PLAN.pace(PACE_NAMES[plan.pace])}</p>
            <details class={css['fold']}>
              <summary>{PLAN.whyShort}</summary>
              <Reasons plan={plan} ids={[...plan.debtorType.because, ...plan.paceBecause]} />
            </details>
          </section>
        </div>
      </div>
      <CaseMore stored={stored} />
    </Screen>
  );
}
