import finder from '#islands/planner/finder.module.css';
import { ACCOUNTS } from '#islands/planner/words/accounts.ts';
import {
  ACCOUNT_FILTERS,
  ACCOUNT_SORTS,
  accountCounts,
  type AccountView,
  type AgedAccount,
} from '#planner/cases/accounts.ts';

interface Props {
  readonly accounts: readonly AgedAccount[];
  readonly view: AccountView;
  readonly onChange: (next: Partial<AccountView>) => void;
}

/** Finds, filters and sorts the list. */
export function AccountTools({ accounts, view, onChange }: Props) {
  const counts = accountCounts(accounts);
  return (
    <div class={finder['tools']} role="search">
      <p class={finder['field']}>
        <label for="find-account">{ACCOUNTS.search}</label>
        <input
          id="find-account"
          type="search"
          autocomplete="off"
          value={view.search}
          onInput={(event) => onChange({ search: event.currentTarget.value })}
        />
      </p>
      <p class={finder['field']}>
        <label for="sort-accounts">{ACCOUNTS.sort}</label>
        <select
          id="sort-accounts"
          value={view.sort}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const sort = ACCOUNT_SORTS.find((each) => each === value) ?? 'first';
            onChange({ sort, isTurned: false });
          }}
        >
          {ACCOUNT_SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {ACCOUNTS.sorts[sort]}
            </option>
          ))}
        </select>
      </p>
      <div class={finder['filters']} role="group" aria-label={ACCOUNTS.filter}>
        {ACCOUNT_FILTERS.filter(
          (filter) => filter === 'open' || counts[filter] > 0 || view.filter === filter,
        ).map((filter) => (
          <button
            key={filter}
            type="button"
            aria-pressed={view.filter === filter}
            onClick={() => onChange({ filter })}
          >
            {ACCOUNTS.filters[filter]} <span class="figures">{counts[filter]}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
