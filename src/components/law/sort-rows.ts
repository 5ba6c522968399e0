/** Order of the rows of a table, without the page: what the list of places does in sorting. */

export type Direction = 'ascending' | 'descending';
export interface SortKey {
  readonly text: string;
  readonly number: number | undefined;
}

/**
 * The order of rows by one column: by number where all have one, else by text; equal ones keep
 * their order.
 */
export function orderOf(keys: readonly SortKey[], direction: Direction): readonly number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const compare = (a: SortKey, b: SortKey): number =>
    a.number !== undefined && b.number !== undefined
      ? a.number - b.number
      : a.text.localeCompare(b.text, 'en');
  return keys.map((_, index) => index).sort((a, b) => sign * compare(keys[a]!, keys[b]!) || a - b);
}

/** The next direction of a column: the same column turns round, another one starts low. */
export function nextDirection(now: string | null): Direction {
  return now === 'ascending' ? 'descending' : 'ascending';
}
