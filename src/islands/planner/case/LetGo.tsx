import type { Case } from '#domain/case.ts';
import css from '#islands/planner/case/desk/desk.module.css';
import { Refused, usePress } from '#islands/planner/case/use-press.tsx';
import { hashOf } from '#islands/planner/screen-address.ts';
import { STEP } from '#islands/planner/words/case.ts';
import { showMoney } from '#islands/shared/format.ts';
import type { LogsOfNext } from '#planner/plan/logs-of-next.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

interface Props {
  readonly file: Case;
  readonly plan: PlanNow;
  readonly logs: LogsOfNext;
}

/** A rest that is too small to chase: let go in one press, or asked for once more. */
export function LetGo({ file, plan, logs }: Props) {
  const { press, refused } = usePress(file);
  const amount = showMoney(plan.balance.total, file.answers.debt.currency);
  return (
    <div class={css['do']}>
      <p class="actions">
        <button type="button" class="button" data-main onClick={() => press(logs.done)}>
          {STEP.letGo(amount)}
        </button>
        <a class="button" href={hashOf({ at: 'letter', id: file.id, letter: 'reminder' })}>
          {STEP.askOnceMore}
        </a>
      </p>
      <Refused why={refused} />
    </div>
  );
}
