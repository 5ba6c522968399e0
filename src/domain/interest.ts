/**
 * Which interest and fee each invoice carries: the agreed one, or the one that law gives between
 * businesses.
 */
import type { Answers, Debt, Invoice } from '#domain/case.ts';
import { addDays } from '#domain/dates.ts';
import { countryOf, type StatutoryInterest } from '#domain/country.ts';
import { placeLaw, type Law } from '#domain/law.ts';
import type { LedgerInvoice } from '#domain/ledger.ts';
import { cents, type Cents } from '#domain/money.ts';

export type InterestBasis = 'agreed' | 'statutory' | 'none';

/**
 * The agreed percentage for a year, where one was agreed and is known: one for a month counts
 * twelve times. How it is counted and whether it compounds is `countedAs`.
 * @example agreedPct({ interest: { kind: 'agreed', pct: '1.5', per: 'month' } }) // => '18'
 */
export function agreedPct({ interest }: Pick<Debt, 'interest'>): string | undefined {
  if (interest?.kind !== 'agreed' || interest.pct === undefined) return undefined;
  return interest.per === 'month' ? String((rateOf(interest.pct) * 12) / 10_000) : interest.pct;
}

/**
 * The table of the debtor's country between businesses, in its own currency; undefined where its
 * law gives none, or it is not covered.
 */
export function statutoryTable(answers: Answers, law: Law): StatutoryInterest | undefined {
  const { debt, debtor } = answers;
  const betweenBusinesses = debtor?.kind === 'business' || debtor?.kind === 'sole-trader';
  const country = countryOf(law, placeLaw(law, debtor?.place));
  return betweenBusinesses && debt.currency === country?.currency
    ? country.statutoryInterest
    : undefined;
}

/**
 * Where interest on this debt comes from: an agreed rate wins; else the law between businesses;
 * else there is none.
 */
export function interestBasis(answers: Answers, law: Law): InterestBasis {
  if (agreedPct(answers.debt) !== undefined) return 'agreed';
  return statutoryTable(answers, law) ? 'statutory' : 'none';
}

/** A percentage text as ten-thousandths of a percent: the unit of the ledger. */
function rateOf(percent: string): number {
  const [whole = '0', fraction = ''] = percent.split('.');
  return Number(whole) * 10_000 + Number(fraction.padEnd(4, '0').slice(0, 4));
}

/**
 * The statutory percentage for interest that starts the day after `dueOn`; undefined where the
 * table does not reach.
 */
export function statutoryPct(
  table: Pick<StatutoryInterest, 'rates'>,
  dueOn: Parameters<typeof addDays>[0],
): number | undefined {
  const start = addDays(dueOn, 1);
  return table.rates.find((period) => period.from <= start && start <= period.to)?.pct;
}

/**
 * Where interest comes from, with what it needs: an agreed percentage, or the table of the statute;
 * and a late fee in cents.
 */
export type InterestTerms =
  | { readonly basis: 'none'; readonly lateFee: Cents }
  | { readonly basis: 'agreed'; readonly pct: string; readonly lateFee: Cents }
  | {
      readonly basis: 'statutory';
      readonly table: Pick<StatutoryInterest, 'rates' | 'fixedSums'>;
      readonly lateFee: Cents;
    };

/** One invoice with the interest and fee that it carries. */
export function chargedInvoice(
  invoice: Pick<Invoice, 'amount' | 'dueOn'>,
  terms: InterestTerms,
): LedgerInvoice {
  const amount = cents(invoice.amount);
  const { dueOn } = invoice;
  if (terms.basis !== 'statutory')
    return {
      amount,
      dueOn,
      rate: terms.basis === 'agreed' ? rateOf(terms.pct) : 0,
      fee: terms.lateFee,
    };
  const pct = statutoryPct(terms.table, dueOn);
  // The fixed sum needs no rate: it is owed as soon as interest would begin to run.
  const fixedSum = terms.table.fixedSums.findLast((band) => amount >= band.atLeast)?.sum ?? 0;
  return {
    amount,
    dueOn,
    rate: pct === undefined ? 0 : Math.round(pct * 10_000),
    fee: terms.lateFee + fixedSum,
  };
}

/**
 * What each invoice of a debt carries: the agreed interest, the statutory one, or none; and its
 * late fee.
 */
function termsOf(answers: Answers, law: Law): InterestTerms {
  const { debt } = answers;
  const lateFee = debt.lateFee === undefined ? 0 : cents(debt.lateFee);
  const pct = agreedPct(debt);
  if (pct !== undefined) return { basis: 'agreed', pct, lateFee };
  const table = statutoryTable(answers, law);
  return table ? { basis: 'statutory', table, lateFee } : { basis: 'none', lateFee };
}

/** How agreed interest is counted, where it is not simple over 365 days. */
export function countedAs({
  interest,
}: Pick<Debt, 'interest'>): Pick<LedgerInvoice, 'yearDays' | 'byMonths' | 'compound'> {
  const { basis, compound } = interest ?? {};
  return {
    ...(basis === '360' ? { yearDays: 360 as const } : {}),
    ...(basis === 'months' ? { byMonths: true as const } : {}),
    ...(compound === 'monthly' || compound === 'yearly' ? { compound } : {}),
  };
}

/** An invoice of a debt with its number and the interest and fee that it carries. */
export function chargedLike(
  invoice: Pick<Invoice, 'amount' | 'dueOn'> & { readonly number?: string | undefined },
  answers: Answers,
  law: Law,
): LedgerInvoice {
  const terms = termsOf(answers, law);
  return {
    ...chargedInvoice(invoice, terms),
    ...(invoice.number === undefined ? {} : { number: invoice.number }),
    ...(terms.basis === 'agreed' ? countedAs(answers.debt) : {}),
  };
}

/** The invoices of a debt with the interest and fee that each carries. */
export const ledgerInvoices = (answers: Answers, law: Law): readonly LedgerInvoice[] =>
  answers.debt.invoices.map((invoice) => chargedLike(invoice, answers, law));
