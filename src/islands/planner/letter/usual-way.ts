/** How a letter usually goes out, until its owner chooses. */
import type { Case, SentBy } from '#domain/case.ts';
import type { Step } from '#planner/plan/plan-types.ts';

/** Letters of which one wants proof that they came: they go by post. */
const BY_POST =
  /^(demand|final-demand|letter-of-claim|guarantor|co-debtor|estate-claim|reclamation)/;

/** By post what must be shown to have come, where it can be posted or not mailed; else email. */
export function usualWay({ kind }: Pick<Step, 'kind'>, id: string, { answers }: Case): SentBy {
  const { debtor } = answers;
  const isFormal = BY_POST.test(id) && kind !== 'reminder';
  return isFormal && (debtor?.address !== undefined || debtor?.email === undefined)
    ? 'post'
    : 'email';
}
