/**
 * The pages that the search knows, made of the content when the site is built: what each is called,
 * what it answers, and the words that owners have for it.
 */
import { TOOLS } from '#components/tool-pages.ts';
import type { AskedFile } from '#schemas/asked.ts';
import type { TermFile } from '#schemas/glossary.ts';
import type { GuideFile } from '#schemas/guides.ts';
import type { LetterFile } from '#schemas/letters.ts';
import type { LawTopic, SearchFile } from '#schemas/search.ts';
import type { StepFile } from '#schemas/steps.ts';
import type { SearchPlace } from './query.ts';

/** What kind of page a result is. */
export const SEARCH_KINDS = ['guide', 'letter', 'script', 'tool', 'law', 'word', 'page'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One page that can be found. */
export interface SearchPage {
  readonly url: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** A sentence that answers, shown under the title. */
  readonly answer: string;
  /** Questions that it answers, in owners' own words. */
  readonly asked: readonly string[];
  /** Other names for what it is about. */
  readonly names: readonly string[];
  /** Its headings, but those that every page of its kind has, and the steps that lead to it. */
  readonly heads: readonly string[];
  /** The figures of a place's law, each in a sentence. */
  readonly facts?: Readonly<Record<LawTopic, string>>;
}

/** All that the search knows, as one file. */
export interface SearchData {
  readonly pages: readonly SearchPage[];
  readonly places: readonly SearchPlace[];
  readonly words: SearchFile;
}

/** A place of the law, as the search shows it. */
export interface PlaceFacts {
  readonly id: string;
  readonly name: string;
  readonly facts: Readonly<Record<LawTopic, string>>;
}

type With<T> = Readonly<Record<string, { readonly data: T; readonly body?: string | undefined }>>;

/** The content that the search is made of, each collection by id. */
export interface SearchContent {
  readonly guides: With<GuideFile>;
  readonly letters: With<LetterFile>;
  readonly glossary: With<TermFile>;
  readonly steps: With<StepFile>;
  readonly asked: With<AskedFile>;
  readonly places: readonly PlaceFacts[];
  readonly words: SearchFile;
}

/** Headings that most guides have tell nothing about one. */
const MANY = 4;

const headingsOf = (body: string | undefined): readonly string[] =>
  [...(body ?? '').matchAll(/^#{2,3} (.+)$/gm)].map((match) => (match[1] ?? '').trim());

/** All pages that can be found, in order of address. */
function pagesOf(content: SearchContent): readonly SearchPage[] {
  const asked = new Map<string, string[]>();
  const put = (page: string, question: string): void => {
    asked.set(page, [...(asked.get(page) ?? []), question]);
  };
  for (const { data } of Object.values(content.asked)) {
    for (const { asks, pages } of data.questions ?? []) for (const page of pages) put(page, asks);
    for (const [page, says] of Object.entries(data.says ?? {}))
      for (const words of says) put(page, words);
  }
  for (const { says, page } of content.words.happened) put(page, says);
  const uses = new Map<string, number>();
  for (const { body } of Object.values(content.guides))
    for (const heading of new Set(headingsOf(body)))
      uses.set(heading, (uses.get(heading) ?? 0) + 1);
  const ownHeadings = (body: string | undefined): readonly string[] =>
    headingsOf(body).filter((heading) => (uses.get(heading) ?? 0) < MANY);

  const page = (
    at: string,
    kind: SearchKind,
    title: string,
    answer: string,
    more: Partial<Pick<SearchPage, 'asked' | 'names' | 'heads'>> = {},
  ): SearchPage => ({
    url: `/${at}/`,
    kind,
    title,
    answer,
    asked: [...new Set([...(more.asked ?? []), ...(asked.get(at) ?? [])])],
    names: more.names ?? [],
    heads: more.heads ?? [],
  });
  const stepsOf = (letter: string): readonly string[] =>
    Object.values(content.steps)
      .filter(({ data }) => data.letter === letter)
      .map(({ data }) => data.title);

  return [
    ...Object.entries(content.guides).map(([id, { data, body }]) =>
      page(`guides/${id}`, 'guide', data.title, data.answer, {
        asked: data.asked ?? [],
        heads: ownHeadings(body),
      }),
    ),
    ...Object.entries(content.letters).map(([id, { data }]) =>
      page(
        `letters/${id}`,
        data.kind === 'script' ? 'script' : 'letter',
        data.title,
        data.summary,
        { heads: stepsOf(id) },
      ),
    ),
    ...Object.entries(content.glossary).map(([id, { data }]) =>
      page(`glossary/${id}`, 'word', data.term, data.short, { names: data.aka }),
    ),
    ...content.places.map(({ id, name, facts }) => ({
      ...page(`law/${id}`, 'law', `Collect a debt in ${name}`, facts.limit, { names: [name] }),
      facts,
    })),
    ...Object.values(TOOLS).map(({ slug, title, answer, description }) =>
      page(`tools/${slug}`, 'tool', title, answer, { heads: [description] }),
    ),
    ...content.words.pages.map(({ page: at, title, answer }) => page(at, 'page', title, answer)),
  ].sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** All that the search knows of this content. */
export function searchData(content: SearchContent): SearchData {
  return {
    pages: pagesOf(content),
    places: content.places.map(({ id, name }) => ({
      url: `/law/${id}/`,
      names: [name, ...(content.words.places[id] ?? [])],
    })),
    words: content.words,
  };
}
