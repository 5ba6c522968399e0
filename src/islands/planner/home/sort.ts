/** The list of cases as the owner wants to see it. */
import { folded } from '#domain/folded.ts';
import { compare } from '#domain/order.ts';
import type { Filter, Sort } from '#islands/planner/words/home.ts';
import type { Bucket } from '#planner/cases/overview.ts';
import type { Ranked } from '#planner/cases/triage.ts';

export interface View {
  readonly filter: Filter;
  readonly sort: Sort;
  readonly search: string;
}

const byNumber = (of: (ranked: Ranked) => number) => (a: Ranked, b: Ranked) => of(b) - of(a);
/** The day that counts for the order: the one since which a step is due, else its own. */
const dayOf = ({ summary: { next } }: Ranked) => next.overdueSince ?? next.on;
const ORDERS: Readonly<Record<Exclude<Sort, 'first'>, (a: Ranked, b: Ranked) => number>> = {
  date: (a, b) => compare(dayOf(a), dayOf(b)),
  most: byNumber(({ summary }) => summary.owed),
  late: byNumber(({ summary }) => summary.daysLate),
  name: ({ summary: a }, { summary: b }) => a.title.localeCompare(b.title),
};

/** Whether a view is the usual one: nothing was looked for, left out or sorted. */
export const isPlain = ({ filter, sort, search }: View): boolean =>
  filter === 'all' && sort === 'first' && search.trim() === '';

/** The cases that a view shows, in its order; `ranked` comes in order of triage. */
export function viewed(
  ranked: readonly Ranked[],
  { filter, sort, search }: View,
): readonly Ranked[] {
  const words = folded(search.trim());
  const chosen = ranked.filter(
    ({ summary }) =>
      (filter === 'all' || summary.bucket === filter) &&
      (words === '' || folded(summary.title).includes(words)),
  );
  return sort === 'first' ? chosen : chosen.toSorted(ORDERS[sort]);
}

/** How many cases each filter shows. */
export function countsOf(ranked: readonly Ranked[]): Readonly<Record<Filter, number>> {
  const counts: Record<Filter, number> = {
    all: ranked.length,
    today: 0,
    waiting: 0,
    held: 0,
    closed: 0,
  };
  for (const { summary } of ranked) counts[summary.bucket satisfies Bucket] += 1;
  return counts;
}
