/** What an entry or an answer did to the plan: the difference of two plans, as a list of facts. */
import type { DebtorType } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Pace, PlanNow, Stage } from '#planner/plan-types.ts';

export type Change =
  | { readonly kind: 'stage'; readonly from: Stage; readonly to: Stage }
  | { readonly kind: 'next'; readonly from: string; readonly to: string; readonly on: PlainDate }
  | { readonly kind: 'moved'; readonly step: string; readonly from: PlainDate; readonly to: PlainDate }
  | { readonly kind: 'balance'; readonly from: string; readonly to: string }
  | { readonly kind: 'type'; readonly from: DebtorType; readonly to: DebtorType }
  | { readonly kind: 'pace'; readonly from: Pace; readonly to: Pace }
  | { readonly kind: 'added'; readonly step: string; readonly on: PlainDate }
  | { readonly kind: 'gone'; readonly step: string };

/** The differences between two plans, the weightiest first; empty where nothing changed for the reader. */
export function whatChanged(before: PlanNow, after: PlanNow): readonly Change[] {
  const changes: Change[] = [];
  if (before.stage !== after.stage) changes.push({ kind: 'stage', from: before.stage, to: after.stage });
  if (before.next.id !== after.next.id) changes.push({ kind: 'next', from: before.next.id, to: after.next.id, on: after.next.on });
  else if (before.next.on !== after.next.on) changes.push({ kind: 'moved', step: after.next.id, from: before.next.on, to: after.next.on });
  if (before.balance.total !== after.balance.total) changes.push({ kind: 'balance', from: before.balance.total, to: after.balance.total });
  if (before.debtorType.type !== after.debtorType.type) {
    changes.push({ kind: 'type', from: before.debtorType.type, to: after.debtorType.type });
  }
  if (before.pace !== after.pace) changes.push({ kind: 'pace', from: before.pace, to: after.pace });
  const ids = (plan: PlanNow) => new Set(plan.steps.map(({ id }) => id));
  const [old, now] = [ids(before), ids(after)];
  const named = new Set<string>();
  for (const { id, on } of after.steps) {
    if (old.has(id) || id === after.next.id || named.has(id)) continue;
    named.add(id);
    changes.push({ kind: 'added', step: id, on });
  }
  for (const { id } of before.steps) {
    if (now.has(id) || named.has(id)) continue;
    named.add(id);
    changes.push({ kind: 'gone', step: id });
  }
  return changes;
}
