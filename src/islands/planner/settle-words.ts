/** What a field for the sum of a settlement says of it, and proposes. */
import type { Suggestion } from '#islands/form/words.ts';
import { SETTLE } from '#islands/planner/words/settle.ts';
import { roughMoney, showMoney } from '#islands/shared/format.ts';
import type { SettlementTerms } from '#planner/plan/logs-of-next.ts';

/**
 * The least worth taking with its reason; the sum to propose only where the owner makes the offer.
 */
export function settleWords(
  { propose, least }: SettlementTerms,
  currency: string,
  mine: boolean,
): { readonly hint: string; readonly suggest?: Suggestion } {
  const hint = least
    ? SETTLE.least(roughMoney(least.amount, currency), least.instead)
    : SETTLE.none;
  if (!mine) return { hint };
  return { hint, suggest: { value: propose, label: SETTLE.use(showMoney(propose, currency)) } };
}
