/** What came of a case that is closed: how long it took, how often it was asked for, in money. */
import { entryDate, type Case } from '#domain/case.ts';
import { daysBetween, type PlainDate } from '#domain/dates.ts';
import type { Cents } from '#domain/money.ts';
import type { Standing } from '#planner/plan/standing.ts';
import { unpaidOn } from '#planner/replay/life.ts';
import { orderedLog } from '#planner/replay/log-order.ts';

export interface CameOfIt {
  /** From the first day that was late, or the opening, to the day it closed. */
  readonly days: number;
  /** Calls, messages, visits and letters to them, before the log and in it. */
  readonly contacts: number;
  /** Received and kept. */
  readonly collected: Cents;
  /** Credits, and what was unpaid when it closed. */
  readonly letGo: Cents;
}

/** How often they were asked before the case was opened. */
const askedBefore = ({ before }: Case['answers']): number =>
  (before?.reminders ?? 0) + (before?.calls ?? 0) + (before?.demandLetters ?? 0);

/** What came of a case, as it stands when it is closed. */
export function cameOfIt(
  { life, totals }: Pick<Standing, 'life' | 'totals'>,
  today: PlainDate,
): CameOfIt {
  const { file } = life;
  const counting = orderedLog(file, today).counting;
  const dueDays = life.debt.ledger.accounts.map(({ invoice }) => invoice.dueOn);
  const first = [...dueDays, file.openedOn].sort()[0] ?? file.openedOn;
  const closedOn = life.since.on;
  return {
    days: Math.max(0, daysBetween(first, closedOn)),
    contacts:
      askedBefore(file.answers) +
      counting.filter(
        (entry) =>
          entryDate(entry) <= closedOn &&
          (entry.type === 'letter' || (entry.type === 'contact' && entry.direction === 'out')),
      ).length,
    collected: totals.payments,
    letGo: totals.credits + unpaidOn(life, closedOn),
  };
}
