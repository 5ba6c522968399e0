/**
 * Numbers that look like chance and are always the same ones: what is tried can be tried again by
 * its number.
 */

/** Gives whole numbers from 0 up to, and without, `below`. */
export type Pick = (below: number) => number;

/** A row of numbers that belongs to a seed (mulberry32). */
export function numbers(seed: number): Pick {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** One of a list that is not empty. */
export function one<T>(pick: Pick, list: readonly T[]): T {
  const found = list[pick(list.length)];
  if (found === undefined) throw new RangeError('Expected a list with something in it.');
  return found;
}
