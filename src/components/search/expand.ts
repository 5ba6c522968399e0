/**
 * Turns what a reader typed into the searches to run: fillers out, slips mended, owners' words put
 * into the site's words.
 */
import type { SearchFile } from '#schemas/search.ts';

/**
 * Whether two words differ by one letter: one more, one fewer, another one, or two neighbors
 * swapped.
 */
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

/** Sets a word right that is a slip of a known one. */
function mender({ spellings, vocabulary, synonyms }: SearchFile): (word: string) => string {
  const known = new Set([
    ...vocabulary,
    ...synonyms.flatMap(({ typed, search }) =>
      [...typed, ...search].flatMap((phrase) => phrase.split(' ')),
    ),
  ]);
  // A shorter word, or one with a common ending, is more often another word than a slip.
  const isRight = (word: string): boolean =>
    word.length < 5 ||
    known.has(word) ||
    /\d/.test(word) ||
    known.has(word.replace(/(s|ed|ing)$/, ''));
  const near = (word: string): string | undefined =>
    vocabulary.find((candidate) => candidate.length >= 5 && isOneSlipApart(word, candidate));
  return (word) => {
    const fixed = Object.hasOwn(spellings, word) ? spellings[word] : undefined;
    return fixed ?? (isRight(word) ? word : (near(word) ?? word));
  };
}

/** No words of this site: what is typed is searched as it is. */
export const NO_WORDS: SearchFile = { synonyms: [], spellings: {}, vocabulary: [], fillers: [] };

/**
 * Tells the searches to run for what a reader typed, with the words of `content/search`.
 * @example expander(words)('how do i sue').searches // => ['sue', 'file small claim', 'too late to
 * sue']
 */
export function expander(words: SearchFile): (query: string) => Expansion {
  const mend = mender(words);
  const fillers = new Set(words.fillers);
  return (query) => {
    const typed = plainWords(query);
    const mended = typed.map(mend);
    const whole = ` ${mended.join(' ')} `;
    const raw = ` ${typed.join(' ')} `;
    const kept = mended.filter((word) => !fillers.has(word));
    const own = (kept.length > 0 ? kept : mended).join(' ');
    const longest = (phrases: readonly string[]): number =>
      Math.max(
        0,
        ...phrases
          .filter((phrase) => whole.includes(` ${phrase} `) || raw.includes(` ${phrase} `))
          .map(({ length }) => length),
      );
    // The longer the phrase that was typed, the surer what is meant: "call a customer" says more
    // than "customer".
    const others = words.synonyms
      .map(({ typed: phrases, search }) => ({ search, sure: longest(phrases) }))
      .filter(({ sure }) => sure > 0)
      .sort((a, b) => b.sure - a.sure)
      .flatMap(({ search }) => search);
    const searches = [...new Set([own, ...others])].filter((search) => search !== '');
    const said = mended.some((word, i) => word !== typed[i]) ? mended.join(' ') : undefined;
    return { searches, ...(said === undefined ? {} : { mended: said }) };
  };
}
