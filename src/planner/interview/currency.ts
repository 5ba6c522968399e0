/** The currency of a debt: asked for beside the invoices, and likely that of a place. */
import { countryOf } from '#domain/country.ts';
import { placeLaw, type Law } from '#domain/law.ts';
import type { Currency } from '#domain/money.ts';
import type { DraftAnswers } from '#planner/interview/questions.ts';

/**
 * The currency that the invoices are most likely in: that of the debtor's country, else of the
 * creditor's, else that of the reader's own.
 * @param home the currency where the reader is, by their browser; undefined where that is not known
 */
export function likelyCurrency(
  { debtor, creditor }: Pick<DraftAnswers, 'debtor' | 'creditor'>,
  law: Law,
  home: Currency | undefined,
): Currency {
  const of = (place: string | undefined) => countryOf(law, placeLaw(law, place))?.currency;
  return of(debtor?.place) ?? of(creditor?.place) ?? home ?? 'USD';
}

/** The answers with their currency. */
export function withCurrency(answers: DraftAnswers, currency: Currency): DraftAnswers {
  return { ...answers, debt: { ...answers.debt, currency } };
}

/**
 * The answers after a place changed: the currency follows it, unless the owner chose another than
 * the likely one.
 * @param before the answers until now
 * @param now the answers with the other place
 */
export function followPlace(
  before: DraftAnswers,
  now: DraftAnswers,
  law: Law,
  home: Currency | undefined,
): DraftAnswers {
  const { currency } = now.debt;
  const likely = likelyCurrency(now, law, home);
  const chosen = currency !== likelyCurrency(before, law, home);
  return currency === undefined || currency === likely || chosen ? now : withCurrency(now, likely);
}
