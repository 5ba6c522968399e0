/** Answers that are still open and would sharpen the plan, the most telling first. */
import { isClosed } from '#planner/ladder/stages.ts';
import type { Standing } from '#planner/plan/standing.ts';

export function missingOf({ answers, stage, life }: Standing): readonly string[] {
  if (isClosed(stage)) return [];
  const { creditor, debtor, debt, goal, proof, before } = answers;
  const list: readonly (readonly [string, unknown])[] = [
    // A log tells what was done as well as an answer does.
    ['before', before ?? (life.memory.own ? 'logged' : undefined)],
    ['debtor.kind', debtor?.kind],
    ['debtor.place', debtor?.place],
    ['debtor.says', debtor?.says],
    ['debtor.signs', debtor?.signs],
    ['debt.work', debt.work],
    ['debtor.history', debtor?.history],
    ['debt.disputedAmount', debtor?.says === 'disputes' ? debt.disputedAmount : 'not disputed'],
    ['debtor.reach', debtor?.reach],
    ['proof', proof],
    ['goal.keepCustomer', goal?.keepCustomer],
    ['debt.agreement', debt.agreement],
    ['creditor.entity', creditor?.entity],
    ['creditor.place', creditor?.place],
    ['goal.acceptLess', goal?.acceptLess],
    ['debt.interest', debt.interest],
    ['debt.clauses', debt.clauses],
  ];
  return list.filter(([, value]) => value === undefined).map(([path]) => path);
}
