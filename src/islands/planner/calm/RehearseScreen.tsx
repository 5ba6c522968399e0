import { useState } from 'preact/hooks';
import { useRehearsalWords } from '#islands/calm/fetched.ts';
import { Rehearsal } from '#islands/calm/Rehearsal.tsx';
import { REHEARSAL } from '#islands/calm/words.ts';
import { usePlans, useSiteData, useToday } from '#islands/planner/context.ts';
import { BudgetLine } from '#islands/planner/case/BudgetLine.tsx';
import css from '#islands/planner/calm/calm.module.css';
import { linkOfAnswer, occasionOf, spokenFacts } from '#islands/planner/calm/rehearse-case.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { REHEARSE } from '#islands/planner/words/calm.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import {
  REHEARSAL_ANSWERS,
  OCCASIONS,
  type Occasion,
  type RehearsalState as Now,
} from '#planner/contact/rehearsal.ts';

/** The rehearsal of the next call of a case, with its names and sums; it ends at the log. */
export default function RehearseScreen({ stored }: { readonly stored: StoredCase }) {
  const { law } = useSiteData();
  const today = useToday();
  const { planOf } = usePlans();
  const file = stored.case;
  const plan = planOf(file);
  const [words, again] = useRehearsalWords(true);
  const [occasion, setOccasion] = useState<Occasion>(() => occasionOf(file, plan, law));
  const person = file.answers.debtor?.kind !== 'business';
  const facts = spokenFacts(file, plan, law, today);
  return (
    <Screen
      title={REHEARSE.title}
      back={{ to: { at: 'case', id: file.id }, label: SHELL.toCase }}
      narrow
    >
      <p>{REHEARSE.lead}</p>
      {plan.stage.startsWith('onHold.') ? (
        <p class={css['stop']}>{REHEARSE.hold}</p>
      ) : (
        <BudgetLine plan={plan} />
      )}
      <label class={css['setting']}>
        {REHEARSE.before}
        <select
          value={occasion}
          onChange={(event) =>
            setOccasion(OCCASIONS.find((each) => each === event.currentTarget.value) ?? 'first')
          }
        >
          {OCCASIONS.map((each) => (
            <option value={each} key={each}>
              {REHEARSAL.occasions[each]}
            </option>
          ))}
        </select>
      </label>
      {words === 'waiting' && (
        <p class="quiet" role="status">
          {REHEARSE.waiting}
        </p>
      )}
      {words === 'failed' && (
        <p role="alert">
          {REHEARSE.failed}{' '}
          <button type="button" class="button" onClick={again}>
            {REHEARSE.again}
          </button>
        </p>
      )}
      {typeof words !== 'string' && (
        <Rehearsal
          words={words}
          facts={facts}
          person={person}
          occasion={occasion}
          level={2}
          key={occasion}
          after={(now) => <After caseId={file.id} now={now} />}
        />
      )}
    </Screen>
  );
}

/** Links to the log, the one for what was rehearsed first. */
function After({ caseId, now }: { readonly caseId: string; readonly now: Now }) {
  const { answer } = now.context;
  const order = answer
    ? [answer, ...REHEARSAL_ANSWERS.filter((each) => each !== answer)]
    : REHEARSAL_ANSWERS;
  return (
    <section aria-labelledby="after-call">
      <h2 id="after-call">{REHEARSE.log}</h2>
      <ul role="list" class={css['logs']}>
        {order.map((each) => (
          <li key={each}>
            <a href={hashOf({ at: 'log', id: caseId, ...linkOfAnswer(each) })}>
              {REHEARSE.logs[each]}
            </a>
          </li>
        ))}
        <li>
          <a href={hashOf({ at: 'log', id: caseId })}>{REHEARSE.other}</a>
        </li>
        <li>
          <a href={hashOf({ at: 'case', id: caseId })}>{REHEARSE.backToPlan}</a>
        </li>
      </ul>
    </section>
  );
}
