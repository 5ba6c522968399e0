/**
 * The search index: loaded on first use from the site's own origin, asked with every expanded
 * search, answers merged.
 */
import { matcher, type AskedPage, type Match } from './asked.ts';
import { expander, NO_WORDS, plainWords, type Expansion } from './expand.ts';
import type { SearchFile } from '#schemas/search.ts';

interface PagefindData {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly excerpt: string;
}
interface PagefindHit {
  readonly id: string;
  readonly data: () => Promise<PagefindData>;
}
interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (
    query: string,
    options?: {
      readonly filters: Readonly<
        Record<string, readonly string[] | { readonly none: readonly string[] }>
      >;
    },
  ) => Promise<{ readonly results: readonly PagefindHit[] }>;
}

export interface SearchHit {
  readonly title: string;
  readonly section: string;
  readonly url: string;
  /** Pieces of the excerpt; the marked ones match. */
  readonly excerpt: readonly { readonly text: string; readonly marked: boolean }[];
}

/** How many results are shown. */
export const MOST_RESULTS = 8;

let loading: Promise<Pagefind> | undefined;

/** Loads the index once; a failure is forgotten, so that the next try may succeed. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= (
    import(
      /* @vite-ignore */ `${import.meta.env.BASE_URL}pagefind/pagefind.js`
    ) as Promise<Pagefind>
  )
    .then(async (pagefind) => {
      // A worker needs a script address, which Trusted Types refuse; the index is small enough for
      // the page itself.
      await pagefind.options({
        noWorker: true,
        excerptLength: 24,
        ranking: { termSaturation: 1.2, pageLength: 0.5 },
      });
      return pagefind;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/**
 * The excerpt as plain pieces: the index marks matches with tags, which never reach the page as
 * markup.
 */
export function pieces(excerpt: string): SearchHit['excerpt'] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const marked = piece.startsWith('<mark>');
      return { marked, text: unescaped(piece.replace(/<\/?mark>/g, '')) };
    });
}

function toFound({ url, meta, excerpt }: PagefindData): SearchHit {
  return {
    title: meta['title'] ?? url,
    section: meta['section'] ?? '',
    url,
    excerpt: pieces(excerpt),
  };
}

/** A law page of this place; all law pages hold much the same words, so the name decides. */
const names = (data: PagefindData, words: string): boolean => {
  const place = plainWords(data.meta['title']?.split(' in ').at(-1) ?? '').join(' ');
  return place !== '' && ` ${words} `.includes(` ${place} `);
};

/**
 * What the site knows beside the index: its words for what owners type, and the questions of its
 * guides.
 */
export interface SearchData {
  readonly words: SearchFile;
  readonly pages: readonly AskedPage[];
}

type Matcher = (words: readonly string[]) => readonly Match[];
interface Help {
  readonly expand: (query: string) => Expansion;
  readonly match: Matcher;
}
let helping: Promise<Help> | undefined;

/** Words and questions, once; without them (no network) the index answers alone. */
function loadHelp(): Promise<Help> {
  helping ??= fetch(`${import.meta.env.BASE_URL}data/search.json`)
    .then((answer) =>
      answer.ok
        ? (answer.json() as Promise<SearchData>)
        : Promise.reject(new Error(String(answer.status))),
    )
    .then(({ words, pages }) => ({ expand: expander(words), match: matcher(pages, plainWords) }))
    .catch(() => {
      helping = undefined;
      return { expand: expander(NO_WORDS), match: () => [] };
    });
  return helping;
}

/** Loads all that a search needs, ahead of the first one. */
export const warmUp = (): Promise<unknown> => Promise.all([loadPagefind(), loadHelp()]);

/**
 * How much a question counts beside the index of words, and one of the site's own searches beside
 * what was typed.
 */
const ASKED = { weight: 2.6, ofOthers: 0.45, others: 3 };

/** The guides whose questions come near to what was typed, by address. */
function nearest(
  match: Matcher,
  typed: string,
  others: readonly string[],
): ReadonlyMap<string, Match> {
  const best = new Map<string, Match>();
  const put = (words: string, weight: number): void => {
    for (const { page, score } of match(plainWords(words))) {
      if (score * weight > (best.get(page.url)?.score ?? 0))
        best.set(page.url, { page, score: score * weight });
    }
  };
  put(typed, 1);
  for (const search of others.slice(0, ASKED.others)) put(search, ASKED.ofOthers);
  return best;
}

/** A guide or letter that answers a question: its answer stands in for an excerpt. */
const askedFound = ({ title, answer, url }: AskedPage): SearchHit => ({
  title,
  section: url.startsWith('/guides/') ? 'Guide' : 'Letter',
  url,
  excerpt: [{ text: answer, marked: false }],
});

/** The best pages for a query, how many there are in all, and what a slip was mended to. */
export interface Answer {
  readonly total: number;
  readonly found: readonly SearchHit[];
  readonly mended?: string;
}

/**
 * The best pages for a query: for what was typed, slips mended, and for several searches, the
 * reader's own first. A page scores by its rank in each; the reader's own counts double. Guides
 * score as well by the questions they answer. Law pages answer only the reader's own words, and
 * come first only where those name the place.
 */
export async function find(query: string, most: number): Promise<Answer> {
  const [pagefind, { expand, match }] = await Promise.all([loadPagefind(), loadHelp()]);
  const { searches, mended } = expand(query);
  const own = searches[0] ?? '';
  const [law, ...lists] = await Promise.all([
    pagefind.search(own, { filters: { kind: ['law'] } }),
    ...searches.map((search) => pagefind.search(search, { filters: { kind: { none: ['law'] } } })),
  ]);
  const scores = new Map<string, { score: number; hit: PagefindHit }>();
  const count = (hit: PagefindHit, weight: number): void => {
    scores.set(hit.id, { hit, score: (scores.get(hit.id)?.score ?? 0) + weight });
  };
  // The first of the site's own words is the best guess at what was meant; the rest only add to it.
  const weights = [2, 2.1, 1];
  lists.forEach(({ results }, list) => {
    results.forEach((hit, rank) => {
      count(hit, (weights[list] ?? 0.8) / (rank + 4));
    });
  });
  const first = await Promise.all(law.results.slice(0, 3).map((hit) => hit.data()));
  law.results.forEach((hit, rank) => {
    const data = first[rank];
    count(hit, data && names(data, own) ? 4 : 0.5 / (rank + 4));
  });
  const near = nearest(match, mended ?? query, searches.slice(1));
  const hits = await Promise.all(
    [...scores.values()]
      .sort((a, b) => b.score - a.score)
      .slice(0, most * 2)
      .map(async ({ score, hit }) => ({ score, found: toFound(await hit.data()) })),
  );
  const merged = new Map(hits.map((hit) => [hit.found.url, hit]));
  for (const [url, { page, score }] of near) {
    const held = merged.get(url);
    merged.set(url, { score: (held?.score ?? 0) + ASKED.weight * score, found: askedFound(page) });
  }
  const best = [...merged.values()]
    .sort((a, b) => b.score - a.score || (a.found.url < b.found.url ? -1 : 1))
    .slice(0, most);
  return {
    total: Math.max(scores.size, best.length),
    found: best.map(({ found }) => found),
    ...(mended === undefined ? {} : { mended }),
  };
}
