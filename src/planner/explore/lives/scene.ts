/** What everybody in a life sees: the case on a day, and its plan. */
import type { Case, LogEntry, Route } from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { cents, decimal, type Cents } from '#domain/money.ts';
import type { Pick } from '#planner/explore/numbers.ts';
import type { PlanNow, Step } from '#planner/plan/plan-types.ts';

/** A plan, asked for as anybody asks for it. */
export type Ask = (file: Case, today: PlainDate) => PlanNow;

export interface Scene {
  readonly file: Case;
  readonly plan: PlanNow;
  readonly day: PlainDate;
  readonly pick: Pick;
}

type Bare<T> = T extends LogEntry ? Omit<T, 'id' | 'at'> : never;
/** An entry before it is logged: it has no id and no time yet. */
export type NewEntry = Bare<LogEntry>;

/** A step as the plan of a whole life has it: it may be overdue, and it may rest with ways out. */
export type LivedStep = Step & {
  readonly overdueSince?: PlainDate;
  readonly rests?: readonly Route[];
  readonly tries?: number;
};

/** The day that stands still: since when a step is overdue, else its day. */
export const dueOn = (step: LivedStep): PlainDate => step.overdueSince ?? step.on;

/** The case with entries logged on a day, after all that was logged before; ids and minutes count on. */
export function logged(file: Case, on: PlainDate, entries: readonly NewEntry[]): Case {
  const log = entries.map((entry, index): LogEntry => {
    const number = file.log.length + index;
    const minutes = 540 + (number % 500);
    const time = [Math.floor(minutes / 60), minutes % 60]
      .map((part) => String(part).padStart(2, '0'))
      .join(':');
    return { ...entry, id: `l${String(number).padStart(4, '0')}`, at: `${on}T${time}:00Z` };
  });
  return { ...file, log: [...file.log, ...log] };
}

/** What is owed and due on the day, in cents. */
export const owed = ({ plan }: Scene): Cents => cents(plan.balance.total);

/** A sum in so many parts that are a time apart: whole cents, the last one takes what is left over. */
export function inParts(
  sum: Cents,
  parts: number,
  from: PlainDate,
  apart: number,
): readonly { readonly on: PlainDate; readonly amount: string }[] {
  const each = Math.floor(sum / parts);
  return Array.from({ length: parts }, (_, index) => ({
    on: addDays(from, index * apart),
    amount: decimal(index === parts - 1 ? sum - each * (parts - 1) : each),
  }));
}
