/** What of a debt is disputed, in money: one answer for the plan, its sums and its letters. */
import type { PlainDate } from '#domain/dates.ts';
import { invoicesOn, totalsOn, type InvoiceStanding } from '#domain/ledger.ts';
import type { Cents } from '#domain/money.ts';
import type { DebtSoFar } from '#planner/replay/life.ts';

const sumOf = (all: readonly InvoiceStanding[], of: 'principal' | 'unpaid'): Cents =>
  all.reduce((sum, each) => sum + each[of], 0);

/**
 * What is contested on a day, in cents, never more than what is unpaid.
 *
 * Who contests the whole of what was invoiced contests what runs on it, too: of all invoices, of
 * those that were due when they said so, or of the one that they named. So interest never makes a
 * whole dispute one about a part, and a new invoice is not contested before they say so.
 */
export function contestedIn(debt: Pick<DebtSoFar, 'ledger' | 'contested'>, on: PlainDate): Cents {
  const { ledger, contested } = debt;
  if (!contested || contested.amount === 0) return 0;
  const { amount, invoice } = contested;
  const { total, notYetDue } = totalsOn(ledger, on);
  const unpaid = total + notYetDue;
  if (amount === undefined && invoice === undefined) return unpaid;
  const all = invoicesOn(ledger, on);
  const named = all.filter((each) => invoice !== undefined && each.invoice.number === invoice);
  if (named.length > 0) return partOf(amount, named, 0);
  if (amount === undefined || amount >= sumOf(all, 'principal')) return unpaid;
  const then = all.filter((each) => each.invoice.dueOn <= contested.on);
  const costs = unpaid - sumOf(all, 'unpaid');
  return then.length > 0 ? partOf(amount, then, costs) : Math.min(amount, unpaid);
}

/** So much of these invoices, or all that is unpaid of them where the whole of them is meant. */
function partOf(
  amount: Cents | undefined,
  invoices: readonly InvoiceStanding[],
  costs: Cents,
): Cents {
  const whole = sumOf(invoices, 'unpaid') + costs;
  const isWhole = amount === undefined || amount >= sumOf(invoices, 'principal');
  return isWhole ? whole : Math.min(amount, whole);
}
