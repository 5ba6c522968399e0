/** In which order the dates of a case are asked for. */
import { countryOfCase } from '#domain/case-country.ts';
import type { DateOrder } from '#domain/country.ts';
import type { Law } from '#domain/law.ts';
import type { DraftAnswers } from '#planner/interview/interview.ts';

/** The order of the country of the case; else month first. */
export const dateOrderOf = (
  law: Law,
  answers: Pick<DraftAnswers, 'creditor' | 'debtor'>,
): DateOrder => countryOfCase(law, answers)?.dateOrder ?? 'month-first';
