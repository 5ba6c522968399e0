/** In which order the dates of a case are asked for. */
import { countryOf, type DateOrder } from '#domain/country.ts';
import { placeLaw, type Law } from '#domain/law.ts';
import type { DraftAnswers } from '#planner/interview/interview.ts';

/**
 * The order of the country where the owner is, who types the dates; else of the debtor's; else
 * month first.
 */
export function dateOrderOf(
  law: Law,
  { creditor, debtor }: Pick<DraftAnswers, 'creditor' | 'debtor'>,
): DateOrder {
  const place = placeLaw(law, creditor?.place) ?? placeLaw(law, debtor?.place);
  return countryOf(law, place)?.dateOrder ?? 'month-first';
}
