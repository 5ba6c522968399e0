/** What a search finds: loads what the site says of its pages once, and answers in the page. */
import type { MeaningTable } from './meaning.ts';
import type { PackedSearch } from './packed.ts';
import { searchText, type ExcerptPiece, type TextHit } from './pagefind.ts';
import type { SearchKind } from './pages.ts';
import { saysEnough, type RankedPage } from './ranking.ts';
import { searchIndex, type SiteAnswer, type SiteSearch } from './site-search.ts';
import { plainWords } from './text.ts';
import type { SearchNote } from '#schemas/search.ts';

/** How many results are shown. */
export const MOST_RESULTS = 8;
/** The figures of a place, in the order in which they are told where none was asked for. */
const TOPICS = ['limit', 'years', 'recording'] as const;
/** A result covers this much of what was typed, or comes near in meaning. */
const LEAST = { covers: 0.25, score: 0.55 };
/** How many pages that come nearest are offered. */
const NEAREST = 3;

const SECTIONS: Readonly<Record<SearchKind, string>> = {
  guide: 'Guide',
  letter: 'Letter',
  script: 'Call script',
  tool: 'Tool',
  law: 'Law',
  word: 'Glossary',
  page: 'Page',
};

/** A result as it is shown. */
export type SearchHit = TextHit;

/** The best pages for a query. */
export interface Answer {
  readonly found: readonly SearchHit[];
  /** Where nothing was found: the pages that come nearest, which is not near. */
  readonly nearest: readonly SearchHit[];
  /** What the site is not for, or does not have. */
  readonly note: SearchNote | undefined;
  /** The text with its slips mended. */
  readonly meant: string | undefined;
  /** Whether the meanings of words, which are not here yet, may find better. */
  readonly askMeaning: boolean;
  /** What to ask the full text for, which may have more; empty where that is not worth it. */
  readonly askText: string;
}

const fetched = (name: string): Promise<unknown> =>
  fetch(`${import.meta.env.BASE_URL}data/${name}.json`).then((answer) =>
    answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status))),
  );

/** Loads once, and again after a failure. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

/** The best search there is so far: by words alone, until their meanings are here. */
let search: SiteSearch | undefined;
let knowsMeaning = false;

const loadIndex = once(async () => searchIndex((await fetched('search')) as PackedSearch));

/** Loads what the search knows, once. */
export async function loadSearch(): Promise<SiteSearch> {
  const index = await loadIndex();
  return (search ??= index());
}

/** Loads the table of meanings, once, for what words alone do not find. */
export const loadMeaning = once(async () => {
  const table = (await fetched('search-meaning')) as MeaningTable;
  search = (await loadIndex())(table);
  knowsMeaning = true;
});

/** A text in pieces, those words marked that were typed. */
function marked(text: string, isTyped: (word: string) => boolean): readonly ExcerptPiece[] {
  const parts = text.split(/([\p{L}\p{N}'’]+)/u).filter((part) => part !== '');
  return parts.map((part) => ({
    text: part,
    marked: plainWords(part).length === 1 && plainWords(part).every(isTyped),
  }));
}

/** A page as a result: of a law page, the figure first that was asked for. */
function asHit({ page }: RankedPage, { topics, isTyped }: SiteAnswer): SearchHit {
  const { title, url, kind, answer, facts } = page;
  const asked = TOPICS.filter((topic) => topics.has(topic));
  const others = TOPICS.filter((topic) => !topics.has(topic));
  const text = facts ? [...asked, ...others].map((topic) => facts[topic]).join(' ') : answer;
  return { title, url, section: SECTIONS[kind], excerpt: marked(text, isTyped) };
}

/** The best pages for a query, by what they say of themselves. */
export async function find(query: string, most: number): Promise<Answer> {
  const answer = (await loadSearch())(query);
  const best = answer.ranked
    .filter(({ covers, score }) => covers >= LEAST.covers || score >= LEAST.score)
    .slice(0, answer.note ? Math.min(most, answer.note.pages.length + 2) : most);
  const isEnough = saysEnough(best) || answer.note !== undefined;
  return {
    found: best.map((ranked) => asHit(ranked, answer)),
    nearest: answer.ranked.slice(0, NEAREST).map((ranked) => asHit(ranked, answer)),
    note: answer.note,
    meant: answer.meant,
    askMeaning: !isEnough && !knowsMeaning,
    askText: isEnough && (best.length === most || answer.note) ? '' : answer.telling,
  };
}

/** Pages whose text holds the words, beside those found already. */
export const findInText = (
  query: string,
  most: number,
  found: readonly SearchHit[],
): Promise<readonly SearchHit[]> => searchText(query, most, new Set(found.map(({ url }) => url)));
