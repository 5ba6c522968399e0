/** In which order the dates of a case are asked for. */
import type { BoxOrder } from '#islands/form/read-date.ts';
import type { DraftAnswers } from '#planner/interview/interview.ts';

/** The order of the country where the owner is, who types the dates; else of the debtor's. */
export function dateOrderOf({
  creditor,
  debtor,
}: Pick<DraftAnswers, 'creditor' | 'debtor'>): BoxOrder {
  const place = creditor?.place ?? debtor?.place;
  return place?.startsWith('GB') ? 'dmy' : 'mdy';
}
