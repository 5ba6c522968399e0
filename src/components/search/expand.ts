/** Turns what a reader typed into the searches to run: fillers out, slips mended, owners' words put into the site's words. */
import { FILLERS, SPELLINGS, SYNONYMS, VOCABULARY } from './synonyms.ts';

/** Whether two words differ by one letter: one more, one fewer, another one, or two neighbors swapped. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

const known = new Set([
  ...VOCABULARY,
  ...SYNONYMS.flatMap(({ typed, search }) =>
    [...typed, ...search].flatMap((phrase) => phrase.split(' ')),
  ),
]);

function mend(word: string): string {
  const fixed = Object.hasOwn(SPELLINGS, word) ? SPELLINGS[word] : undefined;
  if (fixed) return fixed;
  // A shorter word, or one with a common ending, is more often another word than a slip.
  if (
    word.length < 5 ||
    known.has(word) ||
    /\d/.test(word) ||
    known.has(word.replace(/(s|ed|ing)$/, ''))
  )
    return word;
  return (
    VOCABULARY.find((candidate) => candidate.length >= 5 && isOneSlipApart(word, candidate)) ?? word
  );
}

/** The words of a query, lower case, without punctuation. */
export function plainWords(query: string): string[] {
  return query
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);
}

export interface Expansion {
  /** Searches to run, the reader's own first. */
  readonly searches: readonly string[];
  /** What a slip was mended to, to be said; absent where nothing was mended. */
  readonly mended?: string;
}

/**
 * The searches to run for what a reader typed.
 * @example expand('how do i sue').searches // => ['sue', 'file small claim', 'too late to sue']
 */
export function expand(query: string): Expansion {
  const typed = plainWords(query);
  const mended = typed.map(mend);
  const whole = ` ${mended.join(' ')} `;
  const raw = ` ${typed.join(' ')} `;
  const kept = mended.filter((word) => !FILLERS.has(word));
  const own = (kept.length > 0 ? kept : mended).join(' ');
  const longest = (phrases: readonly string[]): number =>
    Math.max(
      0,
      ...phrases
        .filter((phrase) => whole.includes(` ${phrase} `) || raw.includes(` ${phrase} `))
        .map(({ length }) => length),
    );
  // The longer the phrase that was typed, the surer what is meant: "call a customer" says more than "customer".
  const others = SYNONYMS.map(({ typed: phrases, search }) => ({ search, sure: longest(phrases) }))
    .filter(({ sure }) => sure > 0)
    .sort((a, b) => b.sure - a.sure)
    .flatMap(({ search }) => search);
  const searches = [...new Set([own, ...others])].filter((search) => search !== '');
  const said = mended.some((word, i) => word !== typed[i]) ? mended.join(' ') : undefined;
  return { searches, ...(said === undefined ? {} : { mended: said }) };
}
