import { useState } from 'preact/hooks';
import { useToday } from '#islands/planner/context.ts';
import finder from '#islands/planner/finder.module.css';
import { CaseRow } from '#islands/planner/home/CaseRow.tsx';
import home from '#islands/planner/home/home.module.css';
import { countsOf, isPlain, viewed, type View } from '#islands/planner/home/sort.ts';
import { CASES, SORTS, type Filter, type Sort } from '#islands/planner/words/home.ts';
import type { Ranked } from '#planner/cases/triage.ts';
import {
  wantedBy,
  wantingOf,
  WANTED,
  type WantedWhen,
  type Wanting,
} from '#planner/cases/wanting.ts';

/** Rows shown before the rest is asked for. */
const SHOWN = 25;
const FILTERS = Object.keys(CASES.filters) as Filter[];
/** How the list was left: it is the same when the owner comes back from a case. */
let left: View = { filter: 'all', sort: 'first', search: '' };

interface Props {
  readonly ranked: readonly Ranked[];
  readonly conflicts: ReadonlySet<string>;
  /** The case that stands above the list already. */
  readonly first: string | undefined;
  /** There are enough to look for one. */
  readonly tools: boolean;
}

/**
 * All cases, each once, by when it wants something; many are also found by name, filtered by what
 * they ask for and sorted.
 */
export function CaseList({ ranked, conflicts, first, tools }: Props) {
  const today = useToday();
  const [view, setView] = useState(left);
  const change = (next: Partial<View>) => {
    left = { ...view, ...next };
    setView(left);
  };
  if (!tools || isPlain(view)) {
    const groups = wantedBy(
      ranked.map(({ summary }) => summary).filter(({ id }) => id !== first),
      today,
    );
    return (
      <>
        {tools && <Finder ranked={ranked} view={view} change={change} />}
        {WANTED.map((when) => (
          <Group key={when} when={when} list={groups[when]} conflicts={conflicts} />
        ))}
      </>
    );
  }
  const all = viewed(ranked, view).map(({ summary }) => wantingOf(summary, today));
  return (
    <>
      <Finder ranked={ranked} view={view} change={change} />
      <section aria-labelledby="list" class={home['group']}>
        <h2 id="list">{CASES.list}</h2>
        <p class="quiet small" role="status">
          {CASES.found(all.length)}
        </p>
        <Rows list={all} conflicts={conflicts} />
      </section>
    </>
  );
}

interface GroupProps {
  readonly list: readonly Wanting[];
  readonly conflicts: ReadonlySet<string>;
}

/** The cases that want something at one time; closed ones are a fold away. */
function Group({ when, list, conflicts }: GroupProps & { readonly when: WantedWhen }) {
  if (list.length === 0) return null;
  if (when === 'closed') return <Closed list={list} conflicts={conflicts} />;
  return (
    <section aria-labelledby={`cases-${when}`} class={home['group']}>
      <h2 id={`cases-${when}`}>{CASES.wanted[when]}</h2>
      {when === 'today' && <p class="quiet small">{CASES.past}</p>}
      <Rows list={list} conflicts={conflicts} />
    </section>
  );
}

/** Rows, a page at a time. */
function Rows({ list, conflicts }: GroupProps) {
  const [shown, setShown] = useState(SHOWN);
  const rest = list.length - shown;
  return (
    <>
      <ul role="list" class={home['rows']}>
        {list.slice(0, shown).map((wanting) => (
          <CaseRow
            key={wanting.summary.id}
            wanting={wanting}
            conflict={conflicts.has(wanting.summary.id)}
            below
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + 2 * SHOWN)}>
          {CASES.more(Math.min(rest, 2 * SHOWN))}
        </button>
      )}
    </>
  );
}

/** Closed cases, folded away; the rows are made when they are first wanted. */
function Closed({ list, conflicts }: GroupProps) {
  const [seen, setSeen] = useState(false);
  return (
    <details
      class={home['closed']}
      onToggle={(event) => {
        if (event.currentTarget.open) setSeen(true);
      }}
    >
      <summary>{CASES.closed(list.length)}</summary>
      {seen && <Rows list={list} conflicts={conflicts} />}
    </details>
  );
}

interface FinderProps {
  readonly ranked: readonly Ranked[];
  readonly view: View;
  readonly change: (next: Partial<View>) => void;
}

/** Find by name, filter by what they ask for, sort. */
function Finder({ ranked, view, change }: FinderProps) {
  const counts = countsOf(ranked);
  return (
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
  );
}
