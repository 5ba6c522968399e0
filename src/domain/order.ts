/**
 * The order of two texts or plain dates by their letters, the same for every reader: below zero
 * where the first comes first, 0 where they are equal.
 */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
