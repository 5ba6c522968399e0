import { useState } from 'preact/hooks';
import { CaseRow } from '#islands/planner/home/CaseRow.tsx';
import finder from '#islands/planner/finder.module.css';
import home from '#islands/planner/home/home.module.css';
import { countsOf, viewed, type View } from '#islands/planner/home/sort.ts';
import { CASES, SORTS, type Filter, type Sort } from '#islands/planner/words/home.ts';
import { HOME } from '#islands/planner/words/shell.ts';
import type { Ranked } from '#planner/cases/triage.ts';

/** Rows shown before the rest is asked for. */
const SHOWN = 25;
const FILTERS = Object.keys(CASES.filters) as Filter[];
/** How the list was left: it is the same when the owner comes back from a case. */
let left: View = { filter: 'all', sort: 'first', search: '', shown: SHOWN };

interface Props {
  readonly ranked: readonly Ranked[];
  readonly conflicts: ReadonlySet<string>;
}

/** Many cases: found by name, filtered by what they ask for, sorted, a page at a time. */
export function CaseList({ ranked, conflicts }: Props) {
  const [view, setView] = useState(left);
  const change = (next: Partial<View>) => {
    left = { ...view, shown: SHOWN, ...next };
    setView(left);
  };
  const counts = countsOf(ranked);
  const all = viewed(ranked, view);
  // Closed cases fold away below the others, where they were not asked for.
  const folds = view.filter === 'all' && view.search.trim() === '';
  const open = folds ? all.filter(({ summary }) => summary.bucket !== 'closed') : all;
  const closed = folds ? all.filter(({ summary }) => summary.bucket === 'closed') : [];
  const rest = open.length - view.shown;
  return (
    <section aria-labelledby="list" class={home['list']}>
      <div class={home['list-head']}>
        <h2 id="list">{CASES.list}</h2>
        <a class="button" href="#/new">
          {HOME.startAnother}
        </a>
      </div>
      <div class={finder['tools']} role="search">
        <p class={finder['field']}>
          <label for="find">{CASES.search}</label>
          <input
            id="find"
            type="search"
            autocomplete="off"
            value={view.search}
            onInput={(event) => change({ search: event.currentTarget.value })}
          />
        </p>
        <p class={finder['field']}>
          <label for="sort">{CASES.sort}</label>
          <select
            id="sort"
            value={view.sort}
            onChange={(event) => change({ sort: event.currentTarget.value as Sort })}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {CASES.sorts[sort]}
              </option>
            ))}
          </select>
        </p>
        <div class={finder['filters']} role="group" aria-label={CASES.filter}>
          {FILTERS.filter(
            (filter) => filter === 'all' || counts[filter] > 0 || view.filter === filter,
          ).map((filter) => (
            <button
              key={filter}
              type="button"
              aria-pressed={view.filter === filter}
              onClick={() => change({ filter })}
            >
              {CASES.filters[filter]} <span class="figures">{counts[filter]}</span>
            </button>
          ))}
        </div>
      </div>
      <p class="quiet small" role="status">
        {CASES.found(all.length)}
      </p>
      <CaseRows ranked={open.slice(0, view.shown)} conflicts={conflicts} />
      {rest > 0 && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => change({ shown: view.shown + 2 * SHOWN })}
          >
            {CASES.more(Math.min(rest, 2 * SHOWN))}
          </button>
        </p>
      )}
      {closed.length > 0 && <Closed ranked={closed} conflicts={conflicts} />}
    </section>
  );
}

/** Rows of the list. */
export function CaseRows({
  ranked,
  conflicts,
  below = true,
}: Props & { readonly below?: boolean }) {
  return (
    <ul role="list" class={home['rows']}>
      {ranked.map(({ summary }) => (
        <CaseRow
          key={summary.id}
          id={summary.id}
          title={summary.title}
          summary={summary}
          conflict={conflicts.has(summary.id)}
          failed={false}
          below={below}
        />
      ))}
    </ul>
  );
}

/** Closed cases, folded away; the rows are made when they are first wanted. */
export function Closed({ ranked, conflicts }: Props) {
  const [seen, setSeen] = useState(false);
  return (
    <details
      class={home['closed']}
      onToggle={(event) => {
        if (event.currentTarget.open) setSeen(true);
      }}
    >
      <summary>{CASES.closed(ranked.length)}</summary>
      {seen && <CaseRows ranked={ranked} conflicts={conflicts} />}
    </details>
  );
}
