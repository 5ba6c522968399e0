/** What changes with the creditor's trade: rules of that work, shown as warnings. */
import type { Standing } from '#planner/replay/standing.ts';

/** Places with a law on the pay of freelancers that was read (freelance-ny, freelance-ca, freelance-il). */
const FREELANCE_PLACES: ReadonlySet<string> = new Set(['US-NY', 'US-CA', 'US-IL']);

/** Rules of the trade that hold for this case, the most telling first. */
export function tradeWarnings({ answers, place }: Standing): readonly string[] {
  const { debt, creditor, debtor } = answers;
  switch (debt.work) {
    case 'creative':
      return [
        // Such laws bind hiring businesses; Illinois leaves out companies, and elsewhere a company of one person may count.
        ...(place !== undefined &&
        FREELANCE_PLACES.has(place.id) &&
        debtor?.kind !== 'consumer' &&
        (place.id !== 'US-IL' || creditor?.entity !== 'company')
          ? ['trade-freelance-law']
          : []),
        ...(debt.rightsOnPayment === 'yes' ? ['trade-rights-on-payment'] : []),
        ...(debt.holding === 'yes' ? ['trade-hold-files'] : []),
      ];
    case 'repair':
      return debt.holding === 'yes' ? ['trade-hold-item'] : [];
    case 'goods':
      return debt.holding === 'yes' ? ['trade-hold-goods'] : [];
    case 'health':
      return [
        'trade-health-privacy',
        ...(debt.privateDetails === 'yes' ? ['trade-health-details-out'] : []),
      ];
    default:
      return [];
  }
}
