/** What everybody in a life sees: the case on a day, and its plan. */
import type { Case, LogEntry, Route } from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { cents, decimal, type Cents } from '#domain/money.ts';
import type { Pick } from '#planner/explore/numbers.ts';
import type { NewEntry } from '#planner/plan/entries.ts';
import type { PlanNow, Step } from '#planner/plan/plan-types.ts';

/** A plan, asked for as anybody asks for it. */
export type Ask = (file: Case, today: PlainDate) => PlanNow;

export interface Scene {
  readonly file: Case;
  readonly plan: PlanNow;
  readonly day: PlainDate;
  readonly pick: Pick;
}

/** A step as the plan of a whole life has it: it may be overdue, and it may rest with ways out. */
export type LivedStep = Step & {
  readonly overdueSince?: PlainDate;
  readonly rests?: readonly Route[];
  readonly route?: Route;
  readonly tries?: number;
};

/** The day that stands still: since when a step is overdue, else its day. */
export const dueOn = (step: LivedStep): PlainDate => step.overdueSince ?? step.on;

const NINE = 540;
const time = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** The minute of a day after all that was logged on it; nine o'clock where that is nothing. */
function minuteAfter({ log }: Case, on: PlainDate): number {
  const minutes = log
    .filter(({ at }) => at.startsWith(on))
    .map(({ at }) => Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16)) + 1);
  return Math.max(NINE, ...minutes);
}

/** The case with entries logged on a day, each a minute after the one before. */
export function logged(file: Case, on: PlainDate, entries: readonly NewEntry[]): Case {
  const first = minuteAfter(file, on);
  const log = entries.map((entry, index): LogEntry => {
    const number = String(file.log.length + index).padStart(4, '0');
    return { ...entry, id: `l${number}`, at: `${on}T${time(first + index)}:00Z` };
  });
  return { ...file, log: [...file.log, ...log] };
}

/** What is owed and due on the day, in cents. */
export const owed = ({ plan }: Scene): Cents => cents(plan.balance.total);

/** What was invoiced and is not due yet, in cents. */
export const notYetDue = ({ plan }: Scene): Cents => cents(plan.balance.notYetDue);

/**
 * A sum in so many parts that are a time apart: whole cents, the last one takes what is left over.
 */
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
