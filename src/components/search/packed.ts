/**
 * What the search knows, packed for the way when the site is built: titles and answers, which are
 * shown, stay as they are; of all other lines only the words are sent, each as one letter. So they
 * need no reading in the browser, and weigh half.
 */
import type { SearchData, SearchPage } from './pages.ts';
import type { SearchPlace } from './query.ts';
import { plainWords } from './text.ts';
import type { SearchFile } from '#schemas/search.ts';

/** The lines of pages that are sent as words alone. */
export const PACKED_FIELDS = ['asked', 'names', 'heads'] as const;
type PackedField = (typeof PACKED_FIELDS)[number];

/** What is sent of a page as it is. */
export type ShownPage = Pick<SearchPage, 'url' | 'kind' | 'title' | 'answer' | 'facts'>;

/** All that the search knows, as it is sent. */
export interface PackedSearch {
  readonly pages: readonly ShownPage[];
  /** The words of the packed lines, the most used first, with a space between them. */
  readonly vocabulary: string;
  /** The packed lines of all pages, in the order of the pages: alike beside alike packs best. */
  readonly lines: Readonly<Record<PackedField, string>>;
  readonly places: readonly SearchPlace[];
  readonly words: SearchFile;
}

/** The letter of the first word; before it come those between the lines and the pages. */
const FIRST = 0x30;
const BETWEEN_LINES = ' ';
const BETWEEN_PAGES = '!';
/** The letters after these stand for half a letter each. */
const LAST = 0xd7ff;

/** Packs what the search knows. */
export function packSearch({ pages, places, words }: SearchData): PackedSearch {
  const uses = new Map<string, number>();
  for (const page of pages)
    for (const line of PACKED_FIELDS.flatMap((field) => page[field]))
      for (const word of plainWords(line)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const vocabulary = [...uses]
    .sort(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1))
    .map(([word]) => word);
  if (FIRST + vocabulary.length > LAST)
    throw new Error(`Expected fewer than ${LAST} words, got ${vocabulary.length}`);
  const letters = new Map(
    vocabulary.map((word, at) => [word, String.fromCharCode(FIRST + at)] as const),
  );
  const packed = (line: string): string =>
    plainWords(line)
      .map((word) => letters.get(word) ?? '')
      .join('');
  const linesOf = (field: PackedField): string =>
    pages.map((page) => page[field].map(packed).join(BETWEEN_LINES)).join(BETWEEN_PAGES);
  return {
    pages: pages.map(({ url, kind, title, answer, facts }) => ({
      url,
      kind,
      title,
      answer,
      ...(facts && { facts }),
    })),
    vocabulary: vocabulary.join(' '),
    lines: { asked: linesOf('asked'), names: linesOf('names'), heads: linesOf('heads') },
    places,
    words,
  };
}

/** The lines of each page in a packed field, to be read when they are wanted. */
export const packedPages = (lines: string): readonly string[] => lines.split(BETWEEN_PAGES);

/** Tells the words of the lines of a page, by place in the vocabulary, and where a line ends. */
export function readPacked(page: string, word: (place: number) => void, end: () => void): void {
  if (page === '') return;
  for (let at = 0; at < page.length; at += 1) {
    const code = page.charCodeAt(at);
    if (code < FIRST) end();
    else word(code - FIRST);
  }
  end();
}
