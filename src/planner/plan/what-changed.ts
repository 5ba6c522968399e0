/**
 * What an entry or an answer did to the plan: the difference of two plans, as a list of facts, and
 * the rules behind it.
 */
import type { DebtorType, LogEntry } from '#domain/case.ts';
import { daysBetween, type PlainDate } from '#domain/dates.ts';
import type { RuleId, StepId } from '#domain/law.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { DeadlineKind, Pace, PlanNow, Step } from '#planner/plan/plan-types.ts';

/** Parts of the balance, in the order in which they are shown. */
export const BALANCE_PARTS = ['principal', 'interest', 'fees', 'notYetDue'] as const;
export type BalancePart = (typeof BALANCE_PARTS)[number];

export type Change =
  | { readonly kind: 'stage'; readonly from: Stage; readonly to: Stage }
  /** The next step was done as it was asked for. */
  | { readonly kind: 'done'; readonly step: StepId }
  /** And what follows stayed as it was: this is next now. */
  | { readonly kind: 'as-planned'; readonly step: StepId; readonly on: PlainDate }
  | { readonly kind: 'next'; readonly from: StepId; readonly to: StepId; readonly on: PlainDate }
  /** A step of both plans that has another day now; the next step first. */
  | {
      readonly kind: 'moved';
      readonly step: StepId;
      readonly from: PlainDate;
      readonly to: PlainDate;
    }
  /** All later steps moved by so many days: later where positive. */
  | { readonly kind: 'shifted'; readonly days: number }
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

/**
 * A step among all that come: the same look at the same thing is told apart by how often it was
 * tried.
 */
const keyOf = ({ id, tries }: Step): string => `${id} ${tries}`;

/** The first of each step: a statement every month is told once. */
function firsts(steps: readonly Step[]): ReadonlyMap<string, Step> {
  const found = new Map<string, Step>();
  for (const step of steps) if (!found.has(keyOf(step))) found.set(keyOf(step), step);
  return found;
}

/** Whether an entry is the step itself, done: what was sent or tried is not called needless. */
export function isDoing(step: Step, entry: LogEntry): boolean {
  switch (entry.type) {
    case 'done':
      return entry.step === step.id;
    case 'letter':
      return entry.letter === step.letter;
    case 'contact':
      if (entry.direction === 'in') return false;
      return entry.channel === 'call' ? step.kind === 'call' : step.kind === 'reminder';
    case 'offer':
      return step.kind === 'offer' && entry.by === 'creditor';
    case 'credit':
      return step.id === 'let-rest-go';
    case 'dispute-answered':
      return step.id === 'answer-dispute';
    case 'offer-answered':
      return step.id === 'answer-offer';
    case 'decided':
      return step.id === 'decide-route';
    case 'filed':
      return step.id === 'file-claim' || step.id === 'see-lawyer-lawsuit';
    case 'placed':
      return step.id === 'place-agency';
    case 'written-off':
      return step.id === 'write-off';
    case 'judgment':
      return step.id === 'hearing' || step.id === 'hearing-result';
    case 'hold-ended':
      return step.id === 'check-pause-over';
    case 'promise':
    case 'payment':
    case 'payment-returned':
    case 'invoice':
    case 'left-out':
    case 'cost':
    case 'dispute':
    case 'notice':
    case 'cooling-off':
    case 'recalled':
    case 'served':
    case 'hearing':
    case 'exhibit':
    case 'correction':
      return false;
  }
}

/** Whether two lines are the same steps on the same days. */
const isSameLine = (was: readonly Step[], now: readonly Step[]): boolean =>
  was.length === now.length &&
  now.every((step, index) => {
    const old = was[index];
    return old !== undefined && keyOf(old) === keyOf(step) && old.on === step.on;
  });

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

type Line = Pick<PlanNow, 'steps' | 'next'>;

/** The days that later steps moved by; one line where all of them moved by the same. */
function moves(kept: readonly (readonly [Step, Step])[]): readonly Change[] {
  const shifts = new Set(kept.map(([old, now]) => daysBetween(old.on, now.on)));
  const [days = 0] = shifts;
  if (kept.length > 1 && shifts.size === 1) return days === 0 ? [] : [{ kind: 'shifted', days }];
  return kept
    .filter(([old, now]) => old.on !== now.on)
    .map(([old, { id, on }]): Change => ({ kind: 'moved', step: id, from: old.on, to: on }));
}

/** Steps that came, moved or went, beside the next one. */
function stepChanges(was: readonly Step[], now: readonly Step[], next: Step): readonly Change[] {
  const [old, fresh] = [firsts(was), firsts(now)];
  const added: Change[] = [];
  const kept: (readonly [Step, Step])[] = [];
  for (const [key, step] of fresh) {
    const before = old.get(key);
    if (key === keyOf(next)) continue;
    if (before) kept.push([before, step]);
    else added.push({ kind: 'added', step: step.id, on: step.on });
  }
  const ids = new Set(now.map(({ id }) => id));
  const gone = new Set([...old.values()].map(({ id }) => id).filter((id) => !ids.has(id)));
  return [...added, ...moves(kept), ...[...gone].map((step): Change => ({ kind: 'gone', step }))];
}

/** What became of the next step: another one, or the same on another day. */
function nextChange(was: Step, next: Step): readonly Change[] {
  if (keyOf(was) !== keyOf(next)) return [{ kind: 'next', from: was.id, to: next.id, on: next.on }];
  if (was.on === next.on) return [];
  return [{ kind: 'moved', step: next.id, from: was.on, to: next.on }];
}

/** What an entry did to the line of steps: from the first difference on. */
function lineChanges(before: Line, after: Line, did: readonly LogEntry[]): readonly Change[] {
  const { next } = after;
  const isDone = did.some((entry) => isDoing(before.next, entry));
  const done: readonly Change[] = isDone ? [{ kind: 'done', step: before.next.id }] : [];
  const was = isDone ? before.steps.slice(1) : before.steps;
  if (isDone && isSameLine(was, after.steps))
    return [...done, { kind: 'as-planned', step: next.id, on: next.on }];
  const first = nextChange(before.next, next);
  return [...done, ...first, ...stepChanges(was, after.steps, next)];
}

/**
 * The differences between two plans, the weightiest first; empty where nothing changed for the
 * reader.
 * @param did what was logged in between: doing the next step is told as done, not as no longer
 * needed
 */
export function whatChanged(
  before: PlanNow,
  after: PlanNow,
  did: readonly LogEntry[] = [],
): readonly Change[] {
  const changes: Change[] = [];
  const line = lineChanges(before, after, did);
  const isAbout = ({ kind }: Change) => kind === 'added' || kind === 'gone' || kind === 'shifted';
  const isAside = (change: Change) =>
    isAbout(change) || (change.kind === 'moved' && change.step !== after.next.id);
  changes.push(...line.filter(({ kind }) => kind === 'done'));
  if (before.stage !== after.stage)
    changes.push({ kind: 'stage', from: before.stage, to: after.stage });
  changes.push(...line.filter((change) => change.kind !== 'done' && !isAside(change)));
  changes.push(...balanceChanges(before, after));
  if (before.debtorType.type !== after.debtorType.type) {
    changes.push({ kind: 'type', from: before.debtorType.type, to: after.debtorType.type });
  }
  if (before.pace !== after.pace) changes.push({ kind: 'pace', from: before.pace, to: after.pace });
  changes.push(...line.filter(isAside));
  for (const { kind, on } of after.deadlines) {
    if (!before.deadlines.some((other) => other.kind === kind && other.on === on))
      changes.push({ kind: 'deadline', deadline: kind, on });
  }
  return changes;
}

/** Says nothing by itself: it stands wherever no rule of the budget is broken. */
const USUAL: readonly RuleId[] = ['budget-own-limits'];

/**
 * The rules that are new behind what changed, the weightiest first; where none is new, what the
 * next step rests on.
 */
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
