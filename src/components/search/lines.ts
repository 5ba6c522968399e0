/**
 * All that pages say of themselves, line by line, in an index of its words: which lines hold a
 * word, begin with it, or have it but for a slip, and how much each word says.
 */
import SearchableMap from 'minisearch/SearchableMap';
import { PACKED_FIELDS, packedPages, readPacked, type PackedSearch } from './packed.ts';
import { slips } from './slips.ts';
import { plainWords, type Reader } from './text.ts';

/** What a line of each packed field is. */
const LINE_OF = { asked: 'asked', names: 'name', heads: 'head' } as const;
export type LineField = 'title' | 'answer' | (typeof LINE_OF)[keyof typeof LINE_OF];

/** The lines, each by its place: page after page, and in a page title, packed lines, answer. */
export interface Lines {
  readonly fieldOf: readonly LineField[];
  /** The page of each line, by place in the list of pages. */
  readonly pageOf: readonly number[];
  /** All words, by place. */
  readonly vocabulary: readonly string[];
  /** The words of all lines, one after another, by place in the vocabulary. */
  readonly words: readonly number[];
  /** Where the words of each line end. */
  readonly ends: readonly number[];
}

/** Lines that have a word in one way. */
interface WordHit {
  /** The whole word, a longer one that begins so, or one that differs by a slip. */
  readonly how: 'whole' | 'begin' | 'slip';
  readonly lines: readonly number[];
}

/** Finds lines by the forms of words, and tells how much each says. */
export interface LineIndex {
  readonly lines: Lines;
  /** How much a line says, and of how many words. */
  readonly worthOfLine: Float64Array;
  readonly sizeOfLine: Uint16Array;
  /** The lines that have a form, or come near to one that few pages have. */
  readonly hitsOf: (form: string) => readonly WordHit[];
  /** On how many pages a form stands. */
  readonly usersOf: (form: string) => number;
  /** How much a form says: the more, the fewer pages use it; one that none uses says a little. */
  readonly worthOf: (form: string) => number;
  /** Whether a form stands in a line that no owner wrote: those may hold slips. */
  readonly isWritten: (form: string) => boolean;
  /** The words of those lines, each with its use. */
  readonly written: () => SearchableMap<number>;
}

/** A word that no page has is worth as much as one on this share of the pages. */
const UNKNOWN = 1 / 8;

/** The lines of all pages. */
function linesOf({ pages, vocabulary: sent, lines }: PackedSearch): Lines {
  const vocabulary = sent.split(' ');
  const places = new Map(vocabulary.map((word, at) => [word, at]));
  const packed = PACKED_FIELDS.map((field) => ({
    field: LINE_OF[field],
    ofPages: packedPages(lines[field]),
  }));
  const fieldOf: LineField[] = [];
  const pageOf: number[] = [];
  const words: number[] = [];
  const ends: number[] = [];
  const put = (place: number): void => {
    words.push(place);
  };
  const end = (page: number, field: LineField): void => {
    fieldOf.push(field);
    pageOf.push(page);
    ends.push(words.length);
  };
  const putText = (text: string): void => {
    for (const word of plainWords(text)) {
      const known = places.get(word);
      put(known ?? vocabulary.length);
      if (known !== undefined) continue;
      places.set(word, vocabulary.length);
      vocabulary.push(word);
    }
  };
  pages.forEach(({ title, answer }, page) => {
    putText(title);
    end(page, 'title');
    for (const { field, ofPages } of packed)
      readPacked(ofPages[page] ?? '', put, () => {
        end(page, field);
      });
    putText(answer);
    end(page, 'answer');
  });
  return { fieldOf, pageOf, vocabulary, words, ends };
}

/** The forms of all words, with the lines and the number of pages of each. */
function formsOf({ vocabulary, words, ends, pageOf }: Lines, formOf: Reader['formOf']) {
  const places = new Map<string, number>();
  const formOfWord = vocabulary.map((word) => {
    const form = formOf(word);
    const place = places.get(form) ?? places.size;
    places.set(form, place);
    return place;
  });
  const lines = Array.from(places, (): number[] => []);
  const users = new Uint16Array(places.size);
  const lastLine = new Int32Array(places.size).fill(-1);
  let at = 0;
  for (let line = 0; line < ends.length; line += 1)
    for (const end = ends[line] ?? 0; at < end; at += 1) {
      const form = formOfWord[words[at] ?? 0] ?? 0;
      const last = lastLine[form] ?? -1;
      if (last === line) continue;
      if (last < 0 || pageOf[last] !== pageOf[line]) users[form] = (users[form] ?? 0) + 1;
      lastLine[form] = line;
      lines[form]?.push(line);
    }
  return { places, lines, users };
}

/** In how many lines that no owner wrote each word stands. */
function usesWritten({ vocabulary, words, ends, fieldOf }: Lines): Uint16Array {
  const uses = new Uint16Array(vocabulary.length);
  const lastLine = new Int32Array(vocabulary.length).fill(-1);
  let at = 0;
  for (let line = 0; line < ends.length; line += 1) {
    const end = ends[line] ?? 0;
    if (fieldOf[line] === 'asked') at = end;
    for (; at < end; at += 1) {
      const word = words[at] ?? 0;
      if (lastLine[word] === line) continue;
      lastLine[word] = line;
      uses[word] = (uses[word] ?? 0) + 1;
    }
  }
  return uses;
}

/** What a tree of words is made of when it is first asked for. */
function treeOf<T>(entries: () => Iterable<readonly [string, T]>): () => SearchableMap<T> {
  let tree: SearchableMap<T> | undefined;
  return () => {
    if (tree) return tree;
    tree = new SearchableMap<T>();
    for (const [word, value] of entries()) tree.set(word, value);
    return tree;
  };
}

/** The index of these pages; fillers are worth only a share of what their rarity says. */
export function lineIndex(
  sent: PackedSearch,
  { formOf, isFiller }: Reader,
  shareOfFillers: number,
): LineIndex {
  const lines = linesOf(sent);
  const { places, lines: linesWith, users } = formsOf(lines, formOf);
  const count = sent.pages.length;
  const linesOfForm = (form: string): readonly number[] => linesWith[places.get(form) ?? -1] ?? [];
  const usersOf = (form: string): number => users[places.get(form) ?? -1] ?? 0;
  const worthOf = (form: string): number => {
    const used = usersOf(form) || count * UNKNOWN;
    const rarity = Math.log(1 + (count - used + 0.5) / (used + 0.5));
    return rarity * (isFiller(form) ? shareOfFillers : 1);
  };
  const worthOfLine = new Float64Array(lines.ends.length);
  const sizeOfLine = new Uint16Array(lines.ends.length);
  for (const form of places.keys()) {
    const worth = worthOf(form);
    for (const line of linesOfForm(form)) {
      worthOfLine[line] = (worthOfLine[line] ?? 0) + worth;
      sizeOfLine[line] = (sizeOfLine[line] ?? 0) + 1;
    }
  }

  const uses = usesWritten(lines);
  const words = lines.vocabulary.filter((_, place) => (uses[place] ?? 0) > 0);
  const writtenForms = new Set(words.map(formOf));
  const forms = treeOf(() => places);
  const written = treeOf(() =>
    lines.vocabulary.flatMap((word, place) => {
      const count = uses[place] ?? 0;
      return count > 0 ? [[word, count] as const] : [];
    }),
  );
  const hitsOf = (form: string): readonly WordHit[] => {
    const hits = new Map<string, WordHit['how']>();
    const used = usersOf(form);
    const most = slips(form);
    // A word that one page alone has may itself be a slip.
    if (used < 2 && most > 0)
      for (const near of forms().fuzzyGet(form, most).keys())
        hits.set(near, near.startsWith(form) ? 'begin' : 'slip');
    if (used === 0 && form.length >= 3)
      for (const longer of forms().atPrefix(form).keys()) hits.set(longer, 'begin');
    if (used > 0) hits.set(form, 'whole');
    return Array.from(hits, ([found, how]) => ({ how, lines: linesOfForm(found) }));
  };

  return {
    lines,
    worthOfLine,
    sizeOfLine,
    hitsOf,
    usersOf,
    worthOf,
    isWritten: (form) => writtenForms.has(form),
    written,
  };
}
