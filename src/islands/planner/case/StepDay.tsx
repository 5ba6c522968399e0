import { useToday } from '#islands/planner/context.ts';
import css from '#islands/planner/case/desk/desk.module.css';
import { AT_DESK } from '#islands/planner/words/desk.ts';
import { PLAN } from '#islands/planner/words/plan.ts';
import { showDay, showDistance, showMoney } from '#islands/shared/format.ts';
import type { Expected } from '#planner/plan/logs-of-next.ts';
import type { Step } from '#planner/plan/plan-types.ts';

/**
 * The day of the next step. While it is still in time only its day is said; after that since when
 * it is due, calmly.
 */
export function StepDay({ step }: { readonly step: Step }) {
  const today = useToday();
  const { on, latest, overdueSince } = step;
  const day = showDay(on, today);
  // A stop stands until the hold ends: it is no task that comes late.
  if (overdueSince && latest === on && step.kind !== 'stop')
    return (
      <p class={`figures ${css['when']}`}>
        <strong>{on === today ? PLAN.today(day) : day}</strong>
        <span class="small">
          {AT_DESK.waited(showDay(overdueSince, today), showDistance(overdueSince, today))}
        </span>
      </p>
    );
  return (
    <p class={`figures ${css['when']}`}>
      <strong>{on === today ? PLAN.today(day) : day}</strong>
      {on !== today && <> ({showDistance(on, today)})</>}
      {step.kind !== 'wait' && latest !== on && latest >= today && (
        <span>{PLAN.by(showDay(latest, today))}</span>
      )}
    </p>
  );
}

/** How far an agreement in parts has come, and its next sum. */
export function Progress({
  part,
  currency,
}: {
  readonly part: Expected;
  readonly currency: string;
}) {
  return (
    <p class="figures">
      {AT_DESK.partOf(showMoney(part.amount, currency), part.number - 1, part.of)}
    </p>
  );
}
