import { useToday } from '#islands/planner/context.ts';
import { BUDGET } from '#islands/planner/words/case.ts';
import { showHour, showMoment } from '#islands/shared/format.ts';
import { LIMITS } from '#domain/contact-budget.ts';
import { daysBetween, type PlainDate } from '#domain/dates.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/** The contact budget in one sentence; undefined where the case is closed. */
export function budgetInWords(
  { contactBudget, stage }: Pick<PlanNow, 'contactBudget' | 'stage'>,
  today: PlainDate,
): string | undefined {
  if (stage.startsWith('closed.')) return undefined;
  const { today: left, week, month, nextAllowedAt } = contactBudget;
  if (stage.startsWith('onHold.') || !nextAllowedAt) return BUDGET.hold;
  const on = nextAllowedAt.slice(0, 10) as PlainDate;
  if (left > 0 && week > 0 && month > 0 && on === today)
    return BUDGET.open(week, showHour(LIMITS.earliestHour), showHour(LIMITS.latestHour));
  const moment = showMoment(nextAllowedAt, today);
  return week > 0 && daysBetween(today, on) < 7 ? BUDGET.from(week, moment) : BUDGET.wait(moment);
}

/** How many more attempts are decent and lawful, in a sentence of its own. */
export function BudgetLine({ plan }: { readonly plan: PlanNow }) {
  const today = useToday();
  const words = budgetInWords(plan, today);
  return words === undefined ? null : <p class="figures">{words}</p>;
}
