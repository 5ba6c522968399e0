/** What a log form holds before anything is typed. */
import type { PlainDate } from '#domain/dates.ts';
import { typedDate } from '#islands/form/read-date.ts';
import type { Typed } from '#islands/form/types.ts';
import type { LogKind } from '#islands/planner/log/kinds.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/** A choice from the address, the balance for a payment in full, the deadline of the letter, whom a letter may go to on hold. */
export function startOf(
  kind: LogKind,
  preset: string | undefined,
  plan: PlanNow,
  today: PlainDate,
): Typed {
  const typed: Record<string, string> = {
    when: 'now',
    whenDay: typedDate(today),
    time: '',
    note: '',
  };
  for (const field of kind.fields) {
    const first = field.kind === 'choice' && !field.optional ? (field.options?.[0] ?? '') : '';
    typed[field.name] =
      field.preset && preset && field.options?.includes(preset)
        ? preset
        : field.preset && !field.optional
          ? ''
          : first;
  }
  if (kind.id === 'paid' && preset === 'full') typed['amount'] = plan.balance.total;
  if (kind.id !== 'letter') return typed;
  if (plan.next.deadline && plan.next.letter === preset)
    typed['deadline'] = typedDate(plan.next.deadline);
  if (plan.stage === 'onHold.represented') typed['to'] = 'lawyer';
  if (plan.stage === 'onHold.deceased') typed['to'] = 'representative';
  return typed;
}
