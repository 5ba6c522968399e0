/**
 * The accounts of an owner: a row for each case with how late its money is, as bookkeepers list
 * them. Found, filtered and sorted here; every sum comes from the plans.
 */
import { AGE_BANDS, type Aging } from '#domain/aging.ts';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { folded } from '#domain/folded.ts';
import type { StepId } from '#domain/law.ts';
import type { Cents } from '#domain/money.ts';
import { compare } from '#domain/order.ts';
import { BUCKETS, dueSince, type Bucket, type Summary } from '#planner/cases/overview.ts';
import type { Ranked } from '#planner/cases/triage.ts';
import type { Stage } from '#planner/ladder/stages.ts';

/** One case in the list of accounts; sums in cents. */
export interface AgedAccount {
  readonly id: string;
  readonly title: string;
  /** Who owes, by the name that letters use; the title where the case names nobody. */
  readonly customer: string;
  readonly currency: string;
  readonly aging: Aging;
  /** What the parts of `aging` add up to; nothing where the case is closed. */
  readonly total: Cents;
  readonly daysLate: number;
  /** Due date of the oldest invoice that is not paid. */
  readonly oldestDueOn: PlainDate | undefined;
  readonly stage: Stage;
  readonly bucket: Bucket;
  /** The step that is next, with the day since which it is due; none where the case is closed. */
  readonly next:
    { readonly id: StepId; readonly on: PlainDate; readonly since?: PlainDate } | undefined;
  /** It stands until a hold ends: no task that has a day. */
  readonly isStopped: boolean;
  /** Numbers of all invoices, also of those that came later. */
  readonly invoices: readonly string[];
}

const numbersOf = ({ answers, log }: Case): readonly string[] => [
  ...answers.debt.invoices.map(({ number }) => number),
  ...log.flatMap((entry) => (entry.type === 'invoice' ? (entry.number ?? []) : [])),
];

function nextOf({ next, bucket }: Summary): AgedAccount['next'] {
  if (bucket === 'closed') return undefined;
  const since = dueSince(next);
  return { id: next.id, on: next.on, ...(since ? { since } : {}) };
}

/** The account of one case. */
export function accountOfCase(file: Case, summary: Summary): AgedAccount {
  const { legalName, name } = file.answers.debtor ?? {};
  const { id, title, currency, aging, owed, daysLate, oldestDueOn, stage, bucket } = summary;
  return {
    id,
    title,
    customer: (legalName ?? name)?.trim() || title,
    currency,
    aging,
    total: owed,
    daysLate,
    oldestDueOn,
    stage,
    bucket,
    next: nextOf(summary),
    isStopped: summary.next.kind === 'stop',
    invoices: numbersOf(file),
  };
}

/** The accounts of cases that come in order of triage; a case that is not there any more is not. */
export function accountsOf(
  ranked: readonly Ranked[],
  fileOf: (id: string) => Case | undefined,
): readonly AgedAccount[] {
  return ranked.flatMap(({ summary }) => {
    const file = fileOf(summary.id);
    return file ? [accountOfCase(file, summary)] : [];
  });
}

/** How late all the money of one currency is, in cents. */
export interface AgedTotal {
  readonly currency: string;
  /** Cases of which anything is owed. */
  readonly cases: number;
  readonly aging: Aging;
  readonly total: Cents;
}

/** The sums of accounts, one set for each currency, the largest first. */
export function agedTotals(
  accounts: readonly Pick<AgedAccount, 'currency' | 'aging' | 'total'>[],
): readonly AgedTotal[] {
  const byCurrency = new Map<string, AgedTotal>();
  for (const { currency, aging, total } of accounts) {
    if (total === 0) continue;
    const sum = byCurrency.get(currency);
    const added = (band: keyof Aging) => (sum?.aging[band] ?? 0) + aging[band];
    byCurrency.set(currency, {
      currency,
      cases: (sum?.cases ?? 0) + 1,
      aging: {
        notDue: added('notDue'),
        to30: added('to30'),
        to60: added('to60'),
        to90: added('to90'),
        over90: added('over90'),
      },
      total: (sum?.total ?? 0) + total,
    });
  }
  return [...byCurrency.values()].sort(
    (a, b) => b.total - a.total || compare(a.currency, b.currency),
  );
}

export const ACCOUNT_FILTERS = ['open', ...BUCKETS] as const;
export type AccountFilter = (typeof ACCOUNT_FILTERS)[number];
/** What the list can be sorted by: the order of triage, or one of its columns. */
export const ACCOUNT_SORTS = ['first', 'name', ...AGE_BANDS, 'total', 'late', 'next'] as const;
export type AccountSort = (typeof ACCOUNT_SORTS)[number];

export interface AccountView {
  readonly filter: AccountFilter;
  readonly search: string;
  readonly sort: AccountSort;
  /** The other way round than the column is first sorted. */
  readonly isTurned: boolean;
}

const isIn = ({ bucket }: AgedAccount, filter: AccountFilter): boolean =>
  filter === 'open' ? bucket !== 'closed' : bucket === filter;

/** How many accounts each filter shows. */
export const accountCounts = (
  accounts: readonly AgedAccount[],
): Readonly<Record<AccountFilter, number>> => {
  const count = (filter: AccountFilter) => accounts.filter((each) => isIn(each, filter)).length;
  return {
    open: count('open'),
    today: count('today'),
    waiting: count('waiting'),
    held: count('held'),
    closed: count('closed'),
  };
};

/** Whether a name or the number of an invoice holds the words that are looked for. */
function isFound({ title, customer, invoices }: AgedAccount, words: string): boolean {
  return (
    words === '' || [title, customer, ...invoices].some((text) => folded(text).includes(words))
  );
}

/**
 * The way in which a column is first sorted: sums from the largest, names and days from the first.
 */
export const isFallingFirst = (sort: AccountSort): boolean =>
  sort !== 'first' && sort !== 'name' && sort !== 'next';

const dayOf = ({ next, isStopped }: AgedAccount): string =>
  isStopped ? '9999' : (next?.since ?? next?.on ?? '9999');

/** The order of two accounts by a column, rising. */
function orderBy(sort: Exclude<AccountSort, 'first'>, a: AgedAccount, b: AgedAccount): number {
  switch (sort) {
    case 'name':
      return compare(folded(a.title), folded(b.title));
    case 'next':
      return compare(dayOf(a), dayOf(b));
    case 'late':
      return a.daysLate - b.daysLate;
    case 'total':
      return a.total - b.total;
    case 'notDue':
    case 'to30':
    case 'to60':
    case 'to90':
    case 'over90':
      return a.aging[sort] - b.aging[sort];
  }
}

/** Columns of money: one currency is never compared with another. */
const isMoney = (sort: AccountSort): boolean =>
  sort === 'total' || AGE_BANDS.some((band) => band === sort);

/**
 * The accounts that a view shows, in its order. They come in order of triage, which is what is left
 * where a column says nothing; sums of one currency stay together, the largest currency first.
 */
export function accountsShown(
  accounts: readonly AgedAccount[],
  { filter, search, sort, isTurned }: AccountView,
): readonly AgedAccount[] {
  const words = folded(search.trim());
  const chosen = accounts.filter((each) => isIn(each, filter) && isFound(each, words));
  if (sort === 'first') return isTurned ? chosen.toReversed() : chosen;
  const places = isMoney(sort)
    ? new Map(agedTotals(accounts).map(({ currency }, at) => [currency, at]))
    : undefined;
  const placeOf = ({ currency }: AgedAccount) => places?.get(currency) ?? Infinity;
  const sign = isFallingFirst(sort) === isTurned ? 1 : -1;
  return chosen.toSorted((a, b) => {
    const [at, other] = places ? [placeOf(a), placeOf(b)] : [0, 0];
    if (at !== other) return at < other ? -1 : 1;
    return sign * orderBy(sort, a, b);
  });
}

/**
 * What is left of a round through the list: the accounts with something to do today, overdue ones
 * included, in order of triage, without those that were opened in this round.
 */
export const leftInRound = (
  accounts: readonly AgedAccount[],
  seen: ReadonlySet<string>,
): readonly AgedAccount[] =>
  accounts.filter(({ id, bucket }) => bucket === 'today' && !seen.has(id));
