/**
 * All cases of an owner at a glance: what each comes to, what is due across them, and the sums by
 * currency.
 */
import { compare } from '#domain/order.ts';
import type { Aging } from '#domain/aging.ts';
import { entryDate, type Case, type LogEntry } from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import type { RuleId, StepId } from '#domain/law.ts';
import { cents, type Cents } from '#domain/money.ts';
import { orderedLog } from '#planner/replay/log-order.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { AgedPlan, DeadlineKind, PlanNow, Step } from '#planner/plan/plan-types.ts';

/** What a case asks of its owner today. */
export const BUCKETS = ['today', 'waiting', 'held', 'closed'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** A case in the list of all cases: a few facts of its plan and its log. */
export interface Summary {
  readonly id: string;
  readonly title: string;
  readonly openedOn: PlainDate;
  readonly currency: string;
  readonly stage: Stage;
  readonly bucket: Bucket;
  /** Unpaid and due, with interest and fees. */
  readonly late: Cents;
  /** Everything unpaid, due or not. */
  readonly owed: Cents;
  /** How late what is owed is: its parts add up to it. */
  readonly aging: Aging;
  readonly disputed: Cents;
  readonly collected: Cents;
  /** What was promised, or agreed in instalments, for the next seven days. */
  readonly promised: Cents;
  readonly daysLate: number;
  /** Due date of the oldest invoice that is not paid. */
  readonly oldestDueOn: PlainDate | undefined;
  readonly next: Step;
  /** All steps for today. */
  readonly today: readonly Step[];
  readonly deadlines: PlanNow['deadlines'];
  /** Chance that pressing brings the money in, in percent. */
  readonly chancePct: number;
  /** Day for which the latest promise was made, where it was broken. */
  readonly brokenOn: PlainDate | undefined;
  readonly movingAssets: boolean;
}

const NOTHING_LATE: Aging = { notDue: 0, to30: 0, to60: 0, to90: 0, over90: 0 };
const IDLE: ReadonlySet<Step['kind']> = new Set(['wait', 'stop', 'close']);
/**
 * Steps in which the owner has nothing to do but wait, stop or close; a rest to let go is a choice
 * to be made.
 */
const isIdle = ({ kind, rests }: Step): boolean => IDLE.has(kind) && rests === undefined;
const BROKEN: ReadonlySet<RuleId> = new Set<RuleId>([
  'type-one-broken-promise',
  'type-two-broken-promises',
  'pace-broken-promise',
]);
const WEEK = 7;

function bucketOf({ stage, next }: PlanNow, today: PlainDate): Bucket {
  if (stage.startsWith('closed')) return 'closed';
  if (stage.startsWith('onHold')) return 'held';
  return next.on <= today && !isIdle(next) ? 'today' : 'waiting';
}

function promisedWithin(
  counting: readonly LogEntry[],
  deadlines: PlanNow['deadlines'],
  owed: Cents,
  today: PlainDate,
): Cents {
  let sum = 0;
  for (const { kind, on } of deadlines) {
    // A day that has passed promises nothing any more: it is asked about.
    if (on < today || on > addDays(today, WEEK)) continue;
    if (kind === 'promise') {
      const made = counting.findLast((entry) => entry.type === 'promise' && entry.by === on);
      if (made?.type === 'promise') sum += made.amount ? cents(made.amount) : owed;
    } else if (kind === 'instalment') {
      const plan = counting.findLast(
        (entry) => entry.type === 'offer' && entry.offer === 'payment-plan',
      );
      const due =
        plan?.type === 'offer'
          ? plan.instalments?.find((instalment) => instalment.on === on)
          : undefined;
      sum += due ? cents(due.amount) : 0;
    }
  }
  return Math.min(sum, owed);
}

/**
 * The steps for today. Later ones have no day of their own while the next one is overdue: they
 * count from the day it is done. A stop is no task that comes late: what else is due stands beside
 * it.
 */
function stepsFor({ steps, next }: PlanNow, today: PlainDate): readonly Step[] {
  const isLate = next.overdueSince !== undefined && next.kind !== 'stop';
  return (isLate ? [next] : steps).filter((step) => step.on <= today && !isIdle(step));
}

/** What a case comes to in the list of all cases. */
export function summaryOf(file: Case, plan: AgedPlan, today: PlainDate): Summary {
  const { balance, stage, deadlines } = plan;
  const bucket = bucketOf(plan, today);
  const open = bucket !== 'closed';
  const late = open ? cents(balance.total) : 0;
  const owed = open ? late + cents(balance.notYetDue) : 0;
  const counting = orderedLog(file, today).counting.filter((entry) => entryDate(entry) <= today);
  const oldestDueOn = open ? plan.oldestDueOn : undefined;
  const lastPromise = counting.findLast((entry) => entry.type === 'promise');
  const broken = [...plan.debtorType.because, ...plan.paceBecause].some((rule) => BROKEN.has(rule));
  return {
    id: file.id,
    title: file.title,
    openedOn: file.openedOn,
    currency: file.answers.debt.currency,
    stage,
    bucket,
    late,
    owed,
    aging: open ? plan.aging : NOTHING_LATE,
    disputed: open ? cents(balance.disputed) : 0,
    collected: counting.reduce(
      (sum, entry) => sum + (entry.type === 'payment' ? cents(entry.amount) : 0),
      0,
    ),
    promised: open ? promisedWithin(counting, deadlines, owed, today) : 0,
    daysLate: open ? plan.daysLate : 0,
    oldestDueOn,
    next: plan.next,
    deadlines,
    today: open ? stepsFor(plan, today) : [],
    chancePct: Number(plan.assumptions.find(({ name }) => name === 'chancePct')?.likely ?? 0),
    brokenOn:
      broken && lastPromise?.type === 'promise' && lastPromise.by < today
        ? lastPromise.by
        : undefined,
    movingAssets: file.answers.debtor?.signs?.includes('moving-assets') ?? false,
  };
}

/** One line of what is due: a step of a plan, or a date to keep. */
export interface Due {
  readonly caseId: string;
  readonly on: PlainDate;
  readonly what:
    /** `since` where its day has passed. */
    | { readonly kind: 'step'; readonly id: StepId; readonly since?: PlainDate }
    | { readonly kind: 'deadline'; readonly deadline: DeadlineKind };
}

/**
 * The day since which a step is due, where that has passed. Still in time it is due on its day,
 * like any other.
 */
export const dueSince = ({ on, latest, overdueSince }: Step): PlainDate | undefined =>
  latest === on ? overdueSince : undefined;

/** A step as a line of what is due. */
function whatOf(step: Step): Due['what'] {
  const since = dueSince(step);
  return { kind: 'step', id: step.id, ...(since ? { since } : {}) };
}

/**
 * What is due today, with all that is overdue, and in the seven days after it, across cases that
 * come in order of triage.
 */
export function agendaOf(
  ranked: readonly Summary[],
  today: PlainDate,
): { readonly today: readonly Due[]; readonly week: readonly Due[] } {
  const until = addDays(today, WEEK);
  const now: Due[] = [];
  const week: Due[] = [];
  for (const { id: caseId, today: steps, next, deadlines, bucket } of ranked) {
    if (bucket === 'closed') continue;
    for (const step of steps) now.push({ caseId, on: today, what: whatOf(step) });
    if (next.on > today && next.on <= until && !isIdle(next))
      week.push({ caseId, on: next.on, what: whatOf(next) });
    for (const { kind, on } of deadlines) {
      // What became of a day that has passed is asked by the next step.
      if (on < today || on > until) continue;
      (on === today ? now : week).push({ caseId, on, what: { kind: 'deadline', deadline: kind } });
    }
  }
  return { today: now, week: week.toSorted((a, b) => compare(a.on, b.on)) };
}

export interface Totals {
  readonly currency: string;
  readonly cases: number;
  readonly owed: Cents;
  readonly late: Cents;
  readonly disputed: Cents;
  readonly promised: Cents;
  readonly collected: Cents;
}

/** The sums over all cases, one set for each currency, the largest first. */
export function totalsOf(summaries: readonly Summary[]): readonly Totals[] {
  const byCurrency = new Map<string, Totals>();
  for (const each of summaries) {
    const sum = byCurrency.get(each.currency) ?? {
      currency: each.currency,
      cases: 0,
      owed: 0,
      late: 0,
      disputed: 0,
      promised: 0,
      collected: 0,
    };
    byCurrency.set(each.currency, {
      currency: each.currency,
      cases: sum.cases + 1,
      owed: sum.owed + each.owed,
      late: sum.late + each.late,
      disputed: sum.disputed + each.disputed,
      promised: sum.promised + each.promised,
      collected: sum.collected + each.collected,
    });
  }
  return [...byCurrency.values()].sort(
    (a, b) => b.owed - a.owed || b.collected - a.collected || (a.currency < b.currency ? -1 : 1),
  );
}
