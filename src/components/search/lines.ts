/**
 * All that pages say of themselves, line by line, in an index that finds words by prefix and with
 * slips, and knows how much each word says.
 */
import MiniSearch from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import type { SearchPage } from './pages.ts';
import { slips } from './slips.ts';
import { plainWords, type Reader } from './text.ts';

export type LineField = 'title' | 'asked' | 'name' | 'head' | 'answer';
interface Line {
  readonly id: number;
  /** Its page, by place in the list of pages. */
  readonly page: number;
  readonly field: LineField;
  readonly text: string;
}

/** A line that shares words with what was typed. */
export interface LineHit {
  readonly line: Line;
  /** The words of the line that match, and the words that were asked for which they match. */
  readonly held: readonly string[];
  readonly asked: readonly string[];
  /** How much the whole line says, and of how many words. */
  readonly worth: number;
  readonly size: number;
}

export interface LineIndex {
  readonly lines: readonly Line[];
  readonly search: (words: readonly string[]) => readonly LineHit[];
  /** On how many pages a word stands. */
  readonly usersOf: (word: string) => number;
  /** How much a word says: the more, the fewer pages use it; one that none uses says a little. */
  readonly worthOf: (word: string) => number;
  /** The words of all lines but those of owners, which may be slips, each with its use. */
  readonly written: SearchableMap<number>;
}

const linesOf = (page: SearchPage): readonly (readonly [LineField, string])[] => [
  ['title', page.title],
  ...page.asked.map((text) => ['asked', text] as const),
  ...page.names.map((text) => ['name', text] as const),
  ...page.heads.map((text) => ['head', text] as const),
  ['answer', page.answer],
];

/** A word that no page has is worth as much as one on this share of the pages. */
const UNKNOWN = 1 / 8;

function wordsAsWritten(lines: readonly Line[]): SearchableMap<number> {
  const uses = new SearchableMap<number>();
  for (const { text, field } of lines)
    if (field !== 'asked')
      for (const word of new Set(plainWords(text))) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

/** The index of these pages; fillers are worth only a share of what their rarity says. */
export function lineIndex(
  pages: readonly SearchPage[],
  { wordsOf, isFiller }: Reader,
  shareOfFillers: number,
): LineIndex {
  const lines = pages
    .flatMap((page, at) => linesOf(page).map(([field, text]) => ({ page: at, field, text })))
    .map((line, id): Line => ({ id, ...line }));
  const words = new Map(lines.map(({ text }) => [text, [...wordsOf(text)]]));
  const index = new MiniSearch<Line>({
    fields: ['text'],
    tokenize: (text) => words.get(text) ?? [],
    processTerm: (word) => word,
  });
  index.addAll(lines);

  const users = new Map<string, Set<number>>();
  const wordsIn = lines.map(({ page, text }) => {
    const own = new Set(words.get(text));
    for (const word of own) users.set(word, (users.get(word) ?? new Set()).add(page));
    return own;
  });
  const usersOf = (word: string): number => users.get(word)?.size ?? 0;
  const worthOf = (word: string): number => {
    const count = usersOf(word) || pages.length * UNKNOWN;
    const rarity = Math.log(1 + (pages.length - count + 0.5) / (count + 0.5));
    return rarity * (isFiller(word) ? shareOfFillers : 1);
  };
  const worthOfLine = wordsIn.map((own) => [...own].reduce((sum, word) => sum + worthOf(word), 0));

  const search = (asked: readonly string[]): readonly LineHit[] =>
    index
      .search(asked.join(' '), {
        tokenize: (text) => text.split(' '),
        prefix: (word) => word.length >= 3 && usersOf(word) === 0,
        // A word that one page alone has may itself be a slip.
        fuzzy: (word) => usersOf(word) < 2 && slips(word) > 0 && slips(word),
      })
      .flatMap(({ id, terms, queryTerms }) => {
        const line = lines[id as number];
        if (!line) return [];
        const size = wordsIn[line.id]?.size ?? 0;
        return [{ line, held: terms, asked: queryTerms, worth: worthOfLine[line.id] ?? 0, size }];
      });

  return { lines, search, usersOf, worthOf, written: wordsAsWritten(lines) };
}
