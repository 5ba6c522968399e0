/** A schedule of instalments, and a late fee as it was agreed. */
import { addDays, addMonths, type PlainDate } from '#domain/dates.ts';
import { openLedger, totalsOn } from '#domain/ledger.ts';
import { percentOf, type Cents } from '#domain/money.ts';

export const RHYTHMS = ['week', 'two-weeks', 'month'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export interface DatedInstalment {
  readonly on: PlainDate;
  readonly amount: Cents;
}

/** Most instalments that a case file holds. */
export const MOST_INSTALMENTS = 120;

const dayOf = (firstOn: PlainDate, every: Rhythm, index: number): PlainDate =>
  every === 'month'
    ? addMonths(firstOn, index)
    : addDays(firstOn, index * (every === 'week' ? 7 : 14));

/**
 * Instalments that add up to a sum in cents: so many of the same amount, or of an amount each; what
 * is left over is in the last. No date is moved: a month that has no such day has its last one.
 * @returns nothing where they would be more than a case file holds, or less than a cent each
 * @example
 * datedInstalments({ sum: 1_000, firstOn: '2026-01-31', every: 'month', count: 3 })
 * // => 333 on 2026-01-31, 333 on 2026-02-28, 334 on 2026-03-31
 */
export function datedInstalments({
  sum,
  firstOn,
  every,
  ...by
}: {
  readonly sum: Cents;
  readonly firstOn: PlainDate;
  readonly every: Rhythm;
} & ({ readonly count: number } | { readonly amount: Cents })): readonly DatedInstalment[] {
  const each = 'count' in by ? Math.floor(sum / Math.max(1, by.count)) : by.amount;
  if (each < 1 || sum < 1) return [];
  const count = 'count' in by ? by.count : Math.ceil(sum / each);
  if (count < 1 || count > MOST_INSTALMENTS) return [];
  return Array.from({ length: count }, (_, index) => ({
    on: dayOf(firstOn, every, index),
    amount: index === count - 1 ? sum - each * (count - 1) : each,
  }));
}

/** A late fee as it was agreed: a sum in cents, or a percentage of the invoice. */
export type AgreedFee = { readonly sum: Cents } | { readonly pct: number };

export interface LateFee {
  readonly fee: Cents;
  /** The first day on which it is owed. */
  readonly from: PlainDate;
  /** What is owed of it on the day. */
  readonly owed: Cents;
}

/**
 * The late fee of an unpaid invoice on a day: owed once, from the day after its due date and the
 * days of grace.
 */
export function lateFeeOf(
  { amount, dueOn }: { readonly amount: Cents; readonly dueOn: PlainDate },
  agreed: AgreedFee,
  graceDays: number,
  asOf: PlainDate,
): LateFee {
  const fee = 'sum' in agreed ? agreed.sum : percentOf(amount, agreed.pct);
  const last = addDays(dueOn, graceDays);
  const { fees } = totalsOn(openLedger([{ amount, dueOn: last, rate: 0, fee }]), asOf);
  return { fee, from: addDays(last, 1), owed: fees };
}
