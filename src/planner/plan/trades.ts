/** What changes with the creditor's trade: rules of that work, shown as warnings. */
import type { WarningId } from '#planner/plan/plan-types.ts';
import { isClosed } from '#planner/ladder/stages.ts';
import type { Standing } from '#planner/plan/standing.ts';

type TradeWarning = Extract<WarningId, `trade-${string}`>;

/** Which rules of the creditor's trade hold for a case that is open. */
export function tradeWarnings({
  answers,
  place,
  stage,
}: Standing): Readonly<Record<TradeWarning, boolean>> {
  const { debt, creditor, debtor } = answers;
  const trade = isClosed(stage) ? undefined : debt.work;
  const freelance = place?.money.freelance;
  const held = debt.holding === 'yes';
  return {
    // Such laws bind hiring businesses.
    'trade-freelance-law':
      trade === 'creative' &&
      freelance !== undefined &&
      debtor?.kind !== 'consumer' &&
      (freelance.companies || creditor?.entity !== 'company'),
    'trade-rights-on-payment': trade === 'creative' && debt.rightsOnPayment === 'yes',
    'trade-hold-files': trade === 'creative' && held,
    'trade-hold-item': trade === 'repair' && held,
    'trade-hold-goods': trade === 'goods' && held,
    'trade-health-privacy': trade === 'health',
    'trade-health-details-out': trade === 'health' && debt.privateDetails === 'yes',
  };
}
