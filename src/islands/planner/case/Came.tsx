import type { Case } from '#domain/case.ts';
import css from '#islands/planner/case/desk/desk.module.css';
import { Refused, usePress } from '#islands/planner/case/use-press.tsx';
import { SUM } from '#islands/planner/case/reply-links.ts';
import { useToday } from '#islands/planner/context.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { STEP } from '#islands/planner/words/case.ts';
import { showDay, showMoney } from '#islands/shared/format.ts';
import type { Expected } from '#planner/plan/logs-of-next.ts';
import type { Step } from '#planner/plan/plan-types.ts';

function about({ kind, number, of }: Expected, day: string): string {
  if (kind === 'promise') return STEP.promisedBy(day);
  return of > 1 ? STEP.partDue(number, of, day) : STEP.settlementDue(day);
}

interface Props {
  readonly file: Case;
  readonly step: Step;
  readonly expected: Expected;
}

/**
 * Did it come? Asked before anybody is told of a broken promise: yes, a part, or no in one press.
 */
export function Came({ file, step, expected }: Props) {
  const today = useToday();
  const { press, refused } = usePress(file);
  const amount = showMoney(expected.amount, file.answers.debt.currency);
  const paid = (preset?: string) =>
    hashOf({ at: 'log', id: file.id, kind: 'paid', ...(preset ? { preset } : {}) });
  return (
    <div class={css['do']}>
      <h3>{STEP.came(amount)}</h3>
      <p class="small">{about(expected, showDay(expected.on, today))}</p>
      <p class="actions">
        <a class="button" data-main href={paid(SUM.expected)}>
          {STEP.yes}
        </a>
        <a class="button" href={paid()}>
          {STEP.part}
        </a>
        <button
          type="button"
          class="button"
          onClick={() => press([{ type: 'done', step: step.id, found: STEP.foundNo }])}
        >
          {STEP.no}
        </button>
      </p>
      <Refused why={refused} />
    </div>
  );
}
