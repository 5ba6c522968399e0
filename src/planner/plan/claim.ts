/**
 * What a claim can be for: what is due and not barred, for which a final demand has run out or may
 * still go out.
 */
import { clockOn, isTimeBarred } from '#domain/limitation.ts';
import { invoicesOn } from '#domain/ledger.ts';
import type { Cents } from '#domain/money.ts';
import type { Sight } from '#planner/plan/sight.ts';

/**
 * The sum of a claim, in cents: invoices that are due, with their interest and fees, without those
 * past their time to sue while others are not, and, once a final demand has gone out, without those
 * that fell due after it.
 * @param atMost all that is unpaid on the day it is asked for
 */
export function claimable({ life, on, place }: Sight, atMost: Cents): Cents {
  const { debt, court, situation } = life;
  if (situation.context.filed) return atMost;
  const demandedBy = situation.context.finalDemand === 'none' ? undefined : court.finalDemandOn;
  const due = invoicesOn(debt.ledger, on).filter(({ invoice }) => invoice.dueOn <= on);
  if (due.length === 0) return atMost;
  const covered = due.filter(
    ({ invoice }) => demandedBy === undefined || invoice.dueOn <= demandedBy,
  );
  const alive = covered.filter(
    ({ invoice }) => !isTimeBarred(clockOn(place, debt.limits.get(invoice.dueOn), on)),
  );
  const counts = alive.length > 0 ? alive : covered;
  return Math.min(
    atMost,
    counts.reduce((sum, { unpaid }) => sum + unpaid, 0),
  );
}
