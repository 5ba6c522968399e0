/** Which interest and fee each invoice carries: the agreed one, or the UK statutory one between businesses. */
import type { Answers } from '#domain/case.ts';
import { addDays } from '#domain/dates.ts';
import { placeLaw, type Law, type StatutoryInterest } from '#domain/law.ts';
import type { LedgerInvoice } from '#domain/ledger.ts';
import { cents } from '#domain/money.ts';

export type InterestBasis = 'agreed' | 'statutory' | 'none';

/** Where interest on this debt comes from: an agreed rate wins; else UK law between businesses; else there is none. */
export function interestBasis(answers: Answers, law: Law): InterestBasis {
  const { debt, debtor } = answers;
  if (debt.interestPctPerYear !== undefined) return 'agreed';
  const betweenBusinesses = debtor?.kind === 'business' || debtor?.kind === 'sole-trader';
  return betweenBusinesses && placeLaw(law, debtor.place)?.country === 'GB' && debt.currency === 'GBP' ? 'statutory' : 'none';
}

/** A percentage text as ten-thousandths of a percent: the unit of the ledger. */
function rateOf(percent: string): number {
  const [whole = '0', fraction = ''] = percent.split('.');
  return Number(whole) * 10_000 + Number(fraction.padEnd(4, '0').slice(0, 4));
}

/** The statutory percentage for interest that starts the day after `dueOn`; undefined where the table does not reach. */
export function statutoryPct(table: StatutoryInterest, dueOn: Parameters<typeof addDays>[0]): number | undefined {
  const start = addDays(dueOn, 1);
  return table.rates.find((period) => period.from <= start && start <= period.to)?.pct;
}

/** The invoices of a debt with the interest and fee that each carries. */
export function ledgerInvoices(answers: Answers, law: Law): readonly LedgerInvoice[] {
  const { debt } = answers;
  const basis = interestBasis(answers, law);
  const table = law.statutoryInterest.GB;
  const lateFee = debt.lateFee === undefined ? 0 : cents(debt.lateFee);
  return debt.invoices.map((invoice) => {
    const amount = cents(invoice.amount);
    if (basis !== 'statutory') {
      return { amount, dueOn: invoice.dueOn, rate: basis === 'agreed' ? rateOf(debt.interestPctPerYear ?? '0') : 0, fee: lateFee };
    }
    const pct = statutoryPct(table, invoice.dueOn);
    const fixedSum = pct === undefined ? 0 : table.fixedSums.findLast((band) => amount >= band.atLeast)?.sum ?? 0;
    return { amount, dueOn: invoice.dueOn, rate: pct === undefined ? 0 : Math.round(pct * 10_000), fee: lateFee + fixedSum };
  });
}
