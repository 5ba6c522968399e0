/** What an entry or an answer did to the plan: the difference of two plans, as a list of facts, and the rules behind it. */
import type { DebtorType } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { RuleId, StepId } from '#domain/law.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { DeadlineKind, Pace, PlanNow, Step } from '#planner/plan/plan-types.ts';

/** Parts of the balance, in the order in which they are shown. */
export const BALANCE_PARTS = ['principal', 'interest', 'fees', 'notYetDue'] as const;
export type BalancePart = (typeof BALANCE_PARTS)[number];

export type Change =
  | { readonly kind: 'stage'; readonly from: Stage; readonly to: Stage }
  | { readonly kind: 'next'; readonly from: StepId; readonly to: StepId; readonly on: PlainDate }
  /** A step of both plans that has another day now; the next step first. */
  | {
      readonly kind: 'moved';
      readonly step: StepId;
      readonly from: PlainDate;
      readonly to: PlainDate;
    }
  | { readonly kind: 'balance'; readonly from: string; readonly to: string }
  /** Where the balance changed in more than one part: what a payment took off which part. */
  | {
      readonly kind: 'part';
      readonly part: BalancePart;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'type'; readonly from: DebtorType; readonly to: DebtorType }
  | { readonly kind: 'pace'; readonly from: Pace; readonly to: Pace }
  | { readonly kind: 'added'; readonly step: StepId; readonly on: PlainDate }
  | { readonly kind: 'gone'; readonly step: StepId }
  /** A date to keep that was not there before, or on another day. */
  | { readonly kind: 'deadline'; readonly deadline: DeadlineKind; readonly on: PlainDate };

/** The first of each step, by name: a statement every month is told once. */
function firsts({ steps }: Pick<PlanNow, 'steps'>): ReadonlyMap<StepId, Step> {
  const found = new Map<StepId, Step>();
  for (const step of steps) if (!found.has(step.id)) found.set(step.id, step);
  return found;
}

function balanceChanges(before: PlanNow, after: PlanNow): readonly Change[] {
  if (before.balance.total === after.balance.total) return [];
  const parts = BALANCE_PARTS.filter((part) => before.balance[part] !== after.balance[part]);
  const split =
    parts.length > 1
      ? parts.map((part): Change => ({
          kind: 'part',
          part,
          from: before.balance[part],
          to: after.balance[part],
        }))
      : [];
  return [{ kind: 'balance', from: before.balance.total, to: after.balance.total }, ...split];
}

/** The differences between two plans, the weightiest first; empty where nothing changed for the reader. */
export function whatChanged(before: PlanNow, after: PlanNow): readonly Change[] {
  const changes: Change[] = [];
  if (before.stage !== after.stage)
    changes.push({ kind: 'stage', from: before.stage, to: after.stage });
  if (before.next.id !== after.next.id)
    changes.push({ kind: 'next', from: before.next.id, to: after.next.id, on: after.next.on });
  else if (before.next.on !== after.next.on)
    changes.push({ kind: 'moved', step: after.next.id, from: before.next.on, to: after.next.on });
  changes.push(...balanceChanges(before, after));
  if (before.debtorType.type !== after.debtorType.type) {
    changes.push({ kind: 'type', from: before.debtorType.type, to: after.debtorType.type });
  }
  if (before.pace !== after.pace) changes.push({ kind: 'pace', from: before.pace, to: after.pace });
  const [old, now] = [firsts(before), firsts(after)];
  for (const [id, { on }] of now) {
    const was = old.get(id);
    if (!was && id !== after.next.id) changes.push({ kind: 'added', step: id, on });
    if (was && was.on !== on && id !== after.next.id)
      changes.push({ kind: 'moved', step: id, from: was.on, to: on });
  }
  for (const id of old.keys()) if (!now.has(id)) changes.push({ kind: 'gone', step: id });
  for (const { kind, on } of after.deadlines) {
    if (!before.deadlines.some((other) => other.kind === kind && other.on === on))
      changes.push({ kind: 'deadline', deadline: kind, on });
  }
  return changes;
}

/** Says nothing by itself: it stands wherever no rule of the budget is broken. */
const USUAL: readonly RuleId[] = ['budget-own-limits'];

/** The rules that are new behind what changed, the weightiest first; where none is new, what the next step rests on. */
export function whyChanged(before: PlanNow, after: PlanNow): readonly RuleId[] {
  const changes = whatChanged(before, after);
  const has = (...kinds: readonly Change['kind'][]) =>
    changes.some(({ kind }) => kinds.includes(kind));
  const fresh = (now: readonly RuleId[], was: readonly RuleId[]) =>
    now.filter((rule) => !was.includes(rule));
  const nextChanged = has('stage', 'next') || before.next.on !== after.next.on;
  const found = [
    ...(nextChanged ? fresh(after.next.because, before.next.because) : []),
    ...(has('moved', 'next')
      ? fresh(after.contactBudget.because, [...before.contactBudget.because, ...USUAL])
      : []),
    ...(has('type') ? fresh(after.debtorType.because, before.debtorType.because) : []),
    ...(has('pace') ? fresh(after.paceBecause, before.paceBecause) : []),
    ...fresh(after.warnings, before.warnings),
    ...(has('added', 'gone')
      ? after.steps
          .slice(1)
          .flatMap(({ id, because }) =>
            before.steps.some((step) => step.id === id) ? [] : because.slice(0, 1),
          )
      : []),
  ];
  if (found.length === 0 && nextChanged) found.push(...after.next.because);
  const known = [...new Set(found)];
  return known.filter((rule) => after.reasons[rule] !== undefined);
}
