import { useState } from 'preact/hooks';
import css from '#islands/planner/accounts/accounts.module.css';
import { AccountTable } from '#islands/planner/accounts/AccountTable.tsx';
import { AccountTools } from '#islands/planner/accounts/AccountTools.tsx';
import { ACCOUNTS } from '#islands/planner/words/accounts.ts';
import {
  accountsShown,
  type AccountSort,
  type AccountView,
  type AgedAccount,
} from '#planner/cases/accounts.ts';

/** Rows shown before the rest is asked for, and so many more at a time. */
const SHOWN = 50;
const START: AccountView & { readonly shown: number } = {
  filter: 'open',
  search: '',
  sort: 'first',
  isTurned: false,
  shown: SHOWN,
};
/** How the list was left: it is the same when the owner comes back from a case. */
let left = START;

/** The list with its tools: found, filtered and sorted, a page at a time. */
export function AccountList({ accounts }: { readonly accounts: readonly AgedAccount[] }) {
  const [view, setView] = useState(left);
  const change = (next: Partial<typeof START>) => {
    left = { ...view, shown: SHOWN, ...next };
    setView(left);
  };
  // A second press on the head of a column turns its order round.
  const sortBy = (sort: AccountSort) =>
    change({ sort, isTurned: sort === view.sort && sort !== 'first' && !view.isTurned });
  const all = accountsShown(accounts, view);
  const rest = all.length - view.shown;
  return (
    <section aria-labelledby="account-list" class={css['list']}>
      <h2 id="account-list">{ACCOUNTS.list}</h2>
      <AccountTools accounts={accounts} view={view} onChange={change} />
      <p class="quiet small" role="status">
        {ACCOUNTS.found(all.length)}
      </p>
      {all.length > 0 && (
        <AccountTable accounts={all.slice(0, view.shown)} view={view} onSort={sortBy} />
      )}
      {rest > 0 && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => change({ shown: view.shown + SHOWN })}
          >
            {ACCOUNTS.more(Math.min(rest, SHOWN))}
          </button>
        </p>
      )}
    </section>
  );
}
