/** One line of time: what was logged, what is planned, and the dates to keep, on one scale. */
import { compare } from '#domain/order.ts';
import { entryDate, type LogEntry } from '#domain/case.ts';
import {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  earlier,
  later,
  type PlainDate,
} from '#domain/dates.ts';
import type { DeadlineKind, PlanNow, Step } from '#planner/plan/plan-types.ts';

export type Mark =
  | { readonly kind: 'entry'; readonly on: PlainDate; readonly entry: LogEntry }
  | { readonly kind: 'step'; readonly on: PlainDate; readonly step: Step; readonly next: boolean }
  | { readonly kind: 'deadline'; readonly on: PlainDate; readonly deadline: DeadlineKind };

export interface Timeline {
  /** Everything, in order of date; of one day: entries, then steps, then dates to keep. */
  readonly marks: readonly Mark[];
  /** Ends of the drawn line. Today is always on it. */
  readonly from: PlainDate;
  readonly until: PlainDate;
  /**
   * What lies before and after the drawn line: told in words, as one far day would squeeze all
   * others together.
   */
  readonly before: readonly Mark[];
  readonly beyond: readonly Mark[];
}

/** How far back the line is drawn, and how far past the last step a date to keep may stretch it. */
const DAYS_BACK = 150;
const DAYS_ON = 45;
const ORDER = { entry: 0, step: 1, deadline: 2 } as const;

/**
 * The line of time of a case. `entries` are those that count, `steps` and `deadlines` those of its
 * plan.
 */
export function timeline(
  entries: readonly LogEntry[],
  { steps, deadlines }: Pick<PlanNow, 'steps' | 'deadlines'>,
  today: PlainDate,
): Timeline {
  const marks: Mark[] = [
    ...entries.map((entry): Mark => ({ kind: 'entry', on: entryDate(entry), entry })),
    ...steps.map((step, index): Mark => ({ kind: 'step', on: step.on, step, next: index === 0 })),
    ...deadlines.map(({ kind, on }): Mark => ({ kind: 'deadline', on, deadline: kind })),
  ];
  marks.sort((a, b) => compare(a.on, b.on) || ORDER[a.kind] - ORDER[b.kind]);
  const lastStep = steps.reduce((last, { on }) => later(last, on), today);
  const until = marks.reduce(
    (last, { on }) => (daysBetween(lastStep, on) <= DAYS_ON ? later(last, on) : last),
    later(lastStep, addDays(today, 7)),
  );
  const oldest = addDays(today, -DAYS_BACK);
  const from = marks.reduce(
    (first, { on }) => (on >= oldest ? earlier(first, on) : first),
    addDays(today, -7),
  );
  return {
    marks,
    from,
    until,
    before: marks.filter(({ on }) => on < from),
    beyond: marks.filter(({ on }) => on > until),
  };
}

/** Where a day stands between two days, from 0 to 1. */
export function shareOf(on: PlainDate, from: PlainDate, until: PlainDate): number {
  const span = dayNumber(until) - dayNumber(from);
  return span <= 0 ? 0 : Math.min(1, Math.max(0, (dayNumber(on) - dayNumber(from)) / span));
}

/** The first days of the months between two days. */
export function monthsBetween(from: PlainDate, until: PlainDate): readonly PlainDate[] {
  const found: PlainDate[] = [];
  const after = (day: PlainDate) => addMonths(addDays(day, 1 - Number(day.slice(8))), 1);
  // After the last month that dates know there is only its end, again and again.
  for (let day = after(from); day <= until && day.endsWith('-01'); day = after(day))
    found.push(day);
  return found;
}
