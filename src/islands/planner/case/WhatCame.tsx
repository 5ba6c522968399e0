import { useState } from 'preact/hooks';
import { LinesInput } from '#islands/form/inputs.tsx';
import { useStanding } from '#islands/planner/case/case-standing.ts';
import css from '#islands/planner/case/desk/desk.module.css';
import { Refused, usePress } from '#islands/planner/case/use-press.tsx';
import { useToday } from '#islands/planner/context.ts';
import { AT_DESK } from '#islands/planner/words/desk.ts';
import { showMoney } from '#islands/shared/format.ts';
import type { Case } from '#domain/case.ts';
import { decimal } from '#domain/money.ts';
import { cameOfIt } from '#planner/pictures/came-of-it.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';
import { orderedLog } from '#planner/replay/log-order.ts';

interface Props {
  readonly file: Case;
  readonly plan: PlanNow;
}

/** What came of a case that is closed, thanks, and what its owner will do differently. */
export function WhatCame({ file, plan }: Props) {
  const today = useToday();
  const { days, contacts, collected, letGo } = cameOfIt(useStanding(file), today);
  const money = (amount: number) => showMoney(decimal(amount), file.answers.debt.currency);
  const rows = [
    [AT_DESK.cameDays, AT_DESK.days(days)],
    [AT_DESK.cameContacts, String(contacts)],
    [AT_DESK.cameCollected, money(collected)],
    [AT_DESK.cameLetGo, money(letGo)],
  ] as const;
  return (
    <section class={css['section']} aria-labelledby="came">
      <h2 id="came">{AT_DESK.came}</h2>
      <dl class={`figures ${css['facts']}`}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{AT_DESK.thanks}</p>
      <Lesson file={file} plan={plan} />
    </section>
  );
}

/** What was written down already, and a box for more: kept in the log as the closing step. */
function Lesson({ file, plan }: Props) {
  const today = useToday();
  const [text, setText] = useState('');
  const { press, refused } = usePress(file);
  const step = plan.next.id;
  const kept = orderedLog(file, today).counting.flatMap((entry) =>
    entry.type === 'done' && entry.step === step && entry.found ? [entry] : [],
  );
  const save = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    press([{ type: 'done', step, found: text.trim() }]);
    setText('');
  };
  return (
    <>
      {kept.length > 0 && (
        <>
          <h3 class={css['label']}>{AT_DESK.lessons}</h3>
          {kept.map(({ id, found }) => (
            <p key={id} class={css['lesson']}>
              {found}
            </p>
          ))}
        </>
      )}
      <form class="screen-only" onSubmit={save}>
        <LinesInput
          name="lesson"
          label={AT_DESK.lesson}
          hint={AT_DESK.lessonHint}
          value={text}
          fault={undefined}
          most={2000}
          onInput={setText}
        />
        <p class="actions">
          <button type="submit" class="button">
            {AT_DESK.lessonSave}
          </button>
        </p>
      </form>
      <Refused why={refused} />
    </>
  );
}
