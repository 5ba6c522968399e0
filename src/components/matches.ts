/** What a filter over a list finds, without the page. */

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Whether a row has every word that was typed, each at the start of one of its words.
 * @example matches('New York NY City Court', 'yo ny') // => true
 */
export function matches(row: string, typed: string): boolean {
  const words = plain(row).split(' ');
  return plain(typed)
    .split(' ')
    .every((part) => words.some((word) => word.startsWith(part)));
}
