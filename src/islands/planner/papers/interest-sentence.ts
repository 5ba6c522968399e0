/** How interest runs, in a sentence of a paper. */
import type { Debt } from '#domain/case.ts';
import { countedAs } from '#domain/interest.ts';
import { RECAP } from '#islands/planner/words/recap.ts';
import type { Recap } from '#planner/papers/recap.ts';

const { interest: WORDS } = RECAP;

/** Interest and days as the case counts them: law's is simple, by the day over 365. */
function howCounted(debt: Pick<Debt, 'interest'>, basis: Recap['basis']): string {
  const { yearDays, byMonths, compound } = basis === 'agreed' ? countedAs(debt) : {};
  const byDays = yearDays === 360 ? WORDS.by360 : WORDS.by365;
  return `${WORDS[compound ?? 'simple']}, ${byMonths ? WORDS.byMonths : byDays}`;
}

/** By what right, at which rates and how interest is counted; or that none is. */
export function interestSentence(
  debt: Pick<Debt, 'interest'>,
  { basis, rates }: Pick<Recap, 'basis' | 'rates'>,
): string {
  const used = basis !== 'none' && rates.length === 0 ? 'none' : basis;
  return WORDS[used](rates.map((rate) => `${rate}%`).join(', '), howCounted(debt, basis));
}
