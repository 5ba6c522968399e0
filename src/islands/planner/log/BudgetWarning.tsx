import { useApp } from '#islands/planner/app.ts';
import type { Breach } from '#islands/planner/log/budget-check.ts';
import css from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/route.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { LOG } from '#islands/planner/words/log.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { showDay } from '#islands/shared/format.ts';

interface Props { readonly caseId: string; readonly breach: Breach; readonly onLog: () => void }

/** A screen of its own before a contact that goes over the limit: why, when it would be fair, and the way to log it all the same. */
export function BudgetWarning({ caseId, breach, onLog }: Props) {
  const { today } = useApp();
  return (
    <Screen title={LOG.warn} back={{ to: { at: 'case', id: caseId }, label: SHELL.toCase }} narrow>
      <div class={`${css['next']} ${css['stop']} flow`}>
        <p>{LOG.warnHow}</p>
        <ul>{breach.reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>
        <p><strong>{breach.nextOn ? LOG.warnNext(showDay(breach.nextOn, today)) : LOG.warnHold}</strong></p>
      </div>
      <p class="actions">
        <a class="button" href={hashOf({ at: 'case', id: caseId })}>{LOG.warnBack}</a>
        <button type="button" class="button" onClick={onLog}>{LOG.warnLog}</button>
      </p>
    </Screen>
  );
}
