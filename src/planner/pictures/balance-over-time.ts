/**
 * The balance from the first due date to today: what came on, what was paid, what was taken off.
 */
import type { Case, EntryType } from '#domain/case.ts';
import { entryDate } from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { totalsOn, type Ledger } from '#domain/ledger.ts';
import type { Law } from '#domain/law.ts';
import type { Cents } from '#domain/money.ts';
import { orderedLog } from '#planner/replay/log-order.ts';
import { replay } from '#planner/replay/replay.ts';

export interface BalancePoint {
  readonly on: PlainDate;
  /** Balance at the end of the day before, interest of the days between included. */
  readonly before: Cents;
  /** Balance at the end of the day. */
  readonly balance: Cents;
  /**
   * Since the point before: what fell due, with interest and fees; what was paid; what was taken
   * off; what was paid too much.
   */
  readonly added: Cents;
  readonly paid: Cents;
  readonly credited: Cents;
  readonly overpaid: Cents;
}

/** More days than this are no picture any more: the oldest are told together. */
const MOST_POINTS = 40;

/** Entries that move the balance by themselves. */
const MOVES_MONEY: ReadonlySet<EntryType> = new Set([
  'payment',
  'payment-returned',
  'credit',
  'invoice',
  'dispute-answered',
  'judgment',
]);

/** Days up to today on which the balance moves by more than interest. */
function daysOfMoney({ answers, log }: Case, today: PlainDate): readonly PlainDate[] {
  const { invoices, lateFee } = answers.debt;
  const days = new Set<PlainDate>([today]);
  for (const { dueOn } of invoices) {
    days.add(dueOn);
    if (lateFee !== undefined) days.add(addDays(dueOn, 1));
  }
  for (const entry of log) if (MOVES_MONEY.has(entry.type)) days.add(entryDate(entry));
  const past = [...days].filter((day) => day <= today).sort();
  return past.length <= MOST_POINTS ? past : past.slice(-MOST_POINTS);
}

/** The points of the curve in order; the last is today, and its balance is that of the plan. */
export function balanceOverTime(file: Case, law: Law, today: PlainDate): readonly BalancePoint[] {
  // What was struck out later never counted: the curve shows the log as it stands now.
  const counted: Case = { ...file, log: orderedLog(file, today).counting };
  let earlier: Ledger | undefined;
  let known = { payments: 0, credits: 0, overpaid: 0, total: 0 };
  return daysOfMoney(counted, today).map((on): BalancePoint => {
    const before = earlier ? totalsOn(earlier, addDays(on, -1)).total : 0;
    const { ledger } = replay(counted, law, on).life.debt;
    const { total, payments, credits, overpaid } = totalsOn(ledger, on);
    // Money that came back is owed again: it is added, and nothing was paid.
    const paid = Math.max(0, payments - known.payments);
    const credited = credits - known.credits;
    const over = overpaid - known.overpaid;
    const added = total - known.total + paid + credited - over;
    earlier = ledger;
    known = { payments, credits, overpaid, total };
    return { on, before, balance: total, added, paid, credited, overpaid: over };
  });
}
