/** In which order the numbers of a date are read while a case is only being told. */
import type { DateOrder } from '#domain/country.ts';
import type { Law } from '#domain/law.ts';
import { dateOrderOf } from '#islands/planner/date-order.ts';
import type { DraftAnswers } from '#planner/interview/interview.ts';

/** The order of the countries of the case; before a place is known, that of the reader's own. */
export function orderHere(law: Law, answers: DraftAnswers, place: string): DateOrder {
  const placed = place === '' ? answers : { ...answers, debtor: { ...answers.debtor, place } };
  if (placed.creditor?.place !== undefined || placed.debtor?.place !== undefined)
    return dateOrderOf(law, placed);
  const own = Object.values(law.countries).find(({ locale }) => locale === navigator.language);
  return own?.dateOrder ?? 'month-first';
}
