/** The search over what pages say of themselves: pure, from data to the pages that answer. */
import { lineIndex } from './lines.ts';
import type { MeaningTable } from './meaning.ts';
import type { ShownPage, PackedSearch } from './packed.ts';
import { queryReader } from './query.ts';
import { ranking, type RankedPage, type Ranking, type Weights } from './ranking.ts';
import { plainWords, wordReader, type Reader } from './text.ts';
import { WEIGHTS } from './weights.ts';
import type { LawTopic, SearchNote } from '#schemas/search.ts';

/** What the search answers to a text. */
export interface SiteAnswer {
  readonly ranked: readonly RankedPage[];
  /** What the site is not for, or does not have. */
  readonly note: SearchNote | undefined;
  /** The text with its slips mended. */
  readonly meant: string | undefined;
  readonly topics: ReadonlySet<LawTopic>;
  /** What was typed, its slips mended, without the words that say nothing. */
  readonly telling: string;
  /** Whether a word, in any of its forms, was typed and says something. */
  readonly isTyped: (word: string) => boolean;
}

export type SiteSearch = (text: string) => SiteAnswer;

/** The search over these pages, with or without what their words mean. */
export type SearchIndex = (meaning?: MeaningTable) => SiteSearch;

/** Makes the index of these pages. */
export function searchIndex(sent: PackedSearch, weights: Weights = WEIGHTS): SearchIndex {
  const reader = wordReader(sent.words.alike, sent.words.fillers);
  const index = lineIndex(sent, reader, weights.filler);
  return (meaning) =>
    siteSearch(sent, reader, ranking(sent.pages, index, reader, weights, meaning));
}

function siteSearch(
  { pages, places, words }: PackedSearch,
  reader: Reader,
  ranked: Ranking,
): SiteSearch {
  const read = queryReader(words, places, reader, ranked);
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const first = (note: SearchNote): readonly RankedPage[] =>
    note.pages
      .map((address) => byUrl.get(`/${address}/`))
      .filter((page): page is ShownPage => page !== undefined)
      .map((page) => ({ page, score: Number.POSITIVE_INFINITY, covers: 1 }));
  return (text) => {
    const { typed, topics, note, meant } = read(text);
    const others = ranked.rank(typed);
    const helping = note ? first(note) : [];
    const own = others.filter(({ page }) => !helping.some((help) => help.page === page));
    const right = new Set(reader.wordsOf(typed.text));
    const isTyped = (word: string): boolean => {
      const form = reader.formOf(word);
      return right.has(form) && !reader.isFiller(form);
    };
    const telling = plainWords(typed.text).filter(isTyped).join(' ');
    return { ranked: [...helping, ...own], note, meant, topics, telling, isTyped };
  };
}
