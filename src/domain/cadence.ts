/**
 * How often each rung is tried before the next: practice, not law (`cadence-after-due`,
 * `match-effort-to-history`).
 */
import type { Answers } from '#domain/case.ts';
import { cents, type Cents } from '#domain/money.ts';
import { sumsOf } from '#domain/sums.ts';

export const CALLS_TRIED = 2;

/** Sum of all invoices, in cents. */
export const invoicedTotal = (answers: Answers): Cents =>
  answers.debt.invoices.reduce((sum, invoice) => sum + cents(invoice.amount), 0);

/** Asked for at every tick of a replay, while answers never change. */
const needed = new WeakMap<Answers, 1 | 2>();

/** Written reminders before a call: two where an oversight is likely, one where it is not. */
export function remindersNeeded(answers: Answers): 1 | 2 {
  const count = needed.get(answers) ?? countReminders(answers);
  needed.set(answers, count);
  return count;
}

function countReminders(answers: Answers): 1 | 2 {
  const { debt, debtor } = answers;
  const unlikelyOversight =
    debtor?.history === 'new' ||
    debtor?.history === 'often-late' ||
    debtor?.reach === 'gone' ||
    debtor?.says === 'refuses' ||
    debtor?.says === 'not-now' ||
    debtor?.typeOverride === 'avoiding' ||
    debtor?.typeOverride === 'juggling';
  return unlikelyOversight || invoicedTotal(answers) >= sumsOf(debt.currency).oneReminder ? 1 : 2;
}
