/**
 * How long an owner is asked about a right that a date takes away: for some weeks, and once more
 * before its last day. What nobody answers then makes room for what can still be done.
 */
import { addDays, type PlainDate } from '#domain/dates.ts';

/** Days for which a right is asked about from its beginning, and again before its last day. */
const ASKED = { first: 30, last: 30 } as const;
/** Days after which a right is asked about no more whose last day is not known. */
const UNKNOWN = 120;

/** The last day on which a right is asked about whose last day is not known. */
export const askedUntil = (since: PlainDate): PlainDate => addDays(since, UNKNOWN);

/** The two times at which a right is asked about: each from a day until a day. */
export interface AskedTwice {
  readonly first: { readonly from: PlainDate; readonly until: PlainDate };
  /** Absent where the first time reaches to the end. */
  readonly second?: { readonly from: PlainDate; readonly until: PlainDate };
}

/**
 * When a right is asked about that began on a day and ends on another.
 * @example askedTwice('2026-01-01', '2026-06-30').second // => from 2026-05-31 until 2026-06-30
 */
export function askedTwice(since: PlainDate, until: PlainDate): AskedTwice {
  const pause = addDays(since, ASKED.first);
  const again = addDays(until, -ASKED.last);
  return again > pause
    ? { first: { from: since, until: pause }, second: { from: again, until } }
    : { first: { from: since, until } };
}

/** The days on which the answer to whether a right is asked about changes. */
export const askedChanges = (since: PlainDate, until: PlainDate): readonly PlainDate[] => {
  const { first, second } = askedTwice(since, until);
  return second
    ? [addDays(first.until, 1), second.from, addDays(second.until, 1)]
    : [addDays(first.until, 1)];
};
