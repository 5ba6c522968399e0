/** Slips of the finger: which words a word that no page has may be meant for. */
import type SearchableMap from 'minisearch/SearchableMap';

/** How many letters may be wrong in a word of this length; two that are swapped count as two. */
export function slips(word: string): number {
  if (/\d/.test(word) || word.length < 3) return 0;
  return word.length < 5 ? 1 : 2;
}

/** How many words one slip is taken for. */
const MOST_MENDED = 6;

/** The words that a slip may be of: those with the fewest letters wrong, then the most used. */
export function nearestOf(
  word: string,
  uses: SearchableMap<number>,
  most: number,
): readonly string[] {
  if (slips(word) === 0) return [];
  const near = [...uses.fuzzyGet(word, most + 1)]
    .map(([other, [count, wrong]]) => ({ other, count, wrong: wrong + cost(word, other) }))
    .sort((a, b) => a.wrong - b.wrong || b.count - a.count || (a.other < b.other ? -1 : 1));
  return near
    .filter(({ wrong }) => wrong <= most && wrong === near[0]?.wrong)
    .slice(0, MOST_MENDED)
    .map(({ other }) => other);
}

/** The first letter is seldom wrong; two swapped letters are one slip. */
function cost(word: string, other: string): number {
  const sorted = (text: string): string => Array.from(text).sort().join('');
  const isSwap = word.length === other.length && sorted(word) === sorted(other);
  return (word[0] === other[0] ? 0 : 1) - (isSwap ? 1 : 0);
}
