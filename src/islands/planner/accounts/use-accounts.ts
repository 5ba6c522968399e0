/** The accounts of all cases, from plans that are worked out in pieces. */
import { useMemo } from 'preact/hooks';
import { useCases } from '#islands/planner/context.ts';
import { useOverview, type Overview } from '#islands/planner/home/use-overview.ts';
import { accountsOf, type AgedAccount } from '#planner/cases/accounts.ts';

export interface Accounts {
  readonly overview: Overview;
  /** In the order in which to do them; none until all plans are there. */
  readonly accounts: readonly AgedAccount[];
}

export function useAccounts(): Accounts {
  const { state } = useCases();
  const overview = useOverview();
  const accounts = useMemo(() => {
    const files = new Map(state.cases.map(({ case: file }) => [file.id, file]));
    return accountsOf(overview.ranked, (id) => files.get(id));
  }, [state.cases, overview]);
  return { overview, accounts };
}
