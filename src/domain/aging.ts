/**
 * How late what is unpaid is: the one answer to it, for a statement and for the list of all cases.
 */
import { dayNumber, type PlainDate } from '#domain/dates.ts';
import { invoicesOn, type Ledger } from '#domain/ledger.ts';
import type { Cents } from '#domain/money.ts';

/** How late what is unpaid is, in cents: the buckets add up to what is unpaid. */
export interface Aging {
  readonly notDue: Cents;
  readonly to30: Cents;
  readonly to60: Cents;
  readonly to90: Cents;
  readonly over90: Cents;
}
export const AGE_BANDS = ['notDue', 'to30', 'to60', 'to90', 'over90'] as const;

function ageOf(daysLate: number): keyof Aging {
  if (daysLate < 0) return 'notDue';
  if (daysLate <= 30) return 'to30';
  if (daysLate <= 60) return 'to60';
  return daysLate <= 90 ? 'to90' : 'over90';
}

/** Costs that are unpaid by the day they were added: what was paid of them paid the oldest. */
function unpaidCosts(ledger: Ledger): readonly { readonly day: number; readonly left: Cents }[] {
  let left = ledger.costs - ledger.costsPaid;
  const found: { day: number; left: Cents }[] = [];
  for (let each = ledger.costsAdded; each && left > 0; each = each.before) {
    const part = Math.min(left, each.item.amount);
    found.push({ day: each.item.day, left: part });
    left -= part;
  }
  return found;
}

/** How late each part of the balance is: invoices with their interest and fees by due date. */
export function agingOn(ledger: Ledger, asOf: PlainDate): Aging {
  const day = dayNumber(asOf);
  const aging = { notDue: 0, to30: 0, to60: 0, to90: 0, over90: 0 };
  for (const { invoice, due, unpaid } of invoicesOn(ledger, asOf)) {
    const late = day - dayNumber(invoice.dueOn);
    aging[ageOf(due ? Math.max(0, late) : late)] += unpaid;
  }
  for (const { day: added, left } of unpaidCosts(ledger))
    aging[ageOf(Math.max(0, day - added))] += left;
  return aging;
}
