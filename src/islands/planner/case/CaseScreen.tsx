import { useEffect } from 'preact/hooks';
import { useLastChange, usePlans } from '#islands/planner/context.ts';
import { Balance } from '#islands/planner/case/Balance.tsx';
import { CaseNav } from '#islands/planner/case/CaseNav.tsx';
import caseCss from '#islands/planner/case/case.module.css';
import { Conflict } from '#islands/planner/case/Conflict.tsx';
import { Ladder } from '#islands/planner/case/Ladder.tsx';
import { NextStep } from '#islands/planner/case/NextStep.tsx';
import { CaseReading } from '#islands/planner/case/CaseReading.tsx';
import { WhatChanged } from '#islands/planner/case/WhatChanged.tsx';
import { HalfDone } from '#islands/planner/interview/HalfDone.tsx';
import { Reasons } from '#islands/planner/reasons/Reasons.tsx';
import css from '#islands/planner/planner.module.css';
import { Screen } from '#islands/planner/Screen.tsx';
import { CASE_TITLE, PLAN, STAGE_NAMES } from '#islands/planner/words/plan.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { showMoney } from '#islands/shared/format.ts';
import { lazy } from '#islands/shared/lazy.tsx';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { costlyAhead } from '#planner/pictures/worth-it.ts';

const WorthIt = lazy(() => import('#islands/planner/case/pictures/WorthIt.tsx'));
const Timeline = lazy(() => import('#islands/planner/case/pictures/Timeline.tsx'));
const CaseMore = lazy(() => import('#islands/planner/case/CaseMore.tsx'));

/**
 * One case: the next step on top, then what follows on one line of time, where it stands, and the
 * rest a fold away.
 */
export default function CaseScreen({ stored }: { readonly stored: StoredCase }) {
  const { planOf } = usePlans();
  const { last, setLast } = useLastChange();
  const file = stored.case;
  const plan = planOf(file);
  const { currency } = file.answers.debt;
  const costly = costlyAhead(plan);
  // What an entry changed is shown once: it goes when the case is left.
  useEffect(() => () => setLast(undefined), []);
  return (
    <Screen
      title={file.title}
      tabTitle={CASE_TITLE}
      back={{ to: { at: 'home' }, label: SHELL.allCases }}
      quiet={
        <>
          {STAGE_NAMES[plan.stage]} ·{' '}
          <span class="figures">
            {showMoney(
              plan.stage === 'notDue' ? plan.balance.notYetDue : plan.balance.total,
              currency,
            )}
          </span>
        </>
      }
    >
      {stored.other && <Conflict stored={stored} other={stored.other} />}
      {last?.caseId === file.id && <WhatChanged last={last} file={file} plan={plan} />}
      {!plan.stage.startsWith('closed.') && <HalfDone stored={stored} />}
      <div class={caseCss['columns']}>
        <div class={caseCss['main']}>
          <NextStep file={file} plan={plan} />
          {plan.warnings.length > 0 && (
            <section aria-labelledby="warnings" class={caseCss['warnings']}>
              <h2 id="warnings" class={css['section']}>
                {PLAN.warnings}
              </h2>
              <Reasons plan={plan} ids={plan.warnings} />
            </section>
          )}
          <CaseNav id={file.id} held={plan.stage.startsWith('onHold.')} />
          {costly && <WorthIt file={file} plan={plan} route={costly} />}
          <Timeline file={file} plan={plan} />
        </div>
        <div class={caseCss['rail-column']}>
          <Balance plan={plan} currency={currency} />
          <Ladder file={file} plan={plan} />
          <CaseReading file={file} plan={plan} />
        </div>
      </div>
      <CaseMore stored={stored} />
    </Screen>
  );
}
