/**
 * The ranking of the search: which pages answer what was typed, best first.
 *
 * All that a page says of itself is a line: its title, each question it answers, each name and
 * heading, its answer. The library matches words with lines, by prefix and with slips; a word
 * counts the more the fewer pages use it. A page scores by its best line, and by how much of what
 * was typed it covers in all.
 */
import { lineIndex } from './lines.ts';
import { nearnessTo, type MeaningTable } from './meaning.ts';
import type { SearchKind, SearchPage } from './pages.ts';
import { nearestOf, slips } from './slips.ts';
import type { Reader } from './text.ts';

/** The weights of the ranking, fitted by `npm run search:fit` on the working questions. */
export interface Weights {
  /** Of a line by what it is. */
  readonly title: number;
  readonly asked: number;
  readonly name: number;
  readonly head: number;
  readonly answer: number;
  /** Of what was typed that the lines of a page cover together. */
  readonly cover: number;
  /** Of the many lines of a page that match a little. */
  readonly rest: number;
  /** Of a word that matches but for a slip, and of one that only begins so. */
  readonly slip: number;
  readonly begin: number;
  /** Of words that every text is full of. */
  readonly filler: number;
  /** Of how near the best line comes in meaning. */
  readonly meaning: number;
  /** Of a line that is what was typed, word for word. */
  readonly exact: number;
  /** Of the place that was named, and of the kind of page that was asked for. */
  readonly place: number;
  readonly kind: number;
  /** Of a guide: where two pages fit alike, it says more. */
  readonly guide: number;
  /** Taken from a word of the glossary where a whole question was typed. */
  readonly word: number;
}

/** What was typed, as the ranking takes it. */
export interface TypedText {
  /** The text itself, its slips mended. */
  readonly text: string;
  /** Its words in order, as the reader of words has them. */
  readonly words: readonly string[];
  /** For each of them, the words that it may be a slip of; none where it is right. */
  readonly mended: readonly (readonly string[])[];
  /** Addresses of law pages whose place is named. */
  readonly places: ReadonlySet<string>;
  /** The kinds of page that its words ask for. */
  readonly kinds: ReadonlySet<SearchKind>;
}

export interface RankedPage {
  readonly page: SearchPage;
  readonly score: number;
  /** How much of what was typed the page covers, 0 to 1. */
  readonly covers: number;
}

export interface Ranking {
  readonly rank: (typed: TypedText) => readonly RankedPage[];
  /** The words that are nearest to one that no page has, the likeliest first. */
  readonly nearest: (word: string) => readonly string[];
  readonly knows: (word: string) => boolean;
}

/** From how many words on a query is a question rather than a term. */
const QUESTION = 4;
/** A page that shares no word must come this near in meaning to be a result. */
const NEAR = 0.5;

/** A title that is what was typed, word for word, counts the more. */
const OF_TITLE = 3;

/** A word that was typed, and how much it says. */
interface Unit {
  readonly word: string;
  /** The words that it may be a slip of; none where it is right. */
  readonly mended: readonly string[];
  readonly worth: number;
}

/** The ranking of these pages; by their words alone where there is no table of meanings. */
export function ranking(
  pages: readonly SearchPage[],
  reader: Reader,
  weights: Weights,
  meaning?: MeaningTable,
): Ranking {
  const { lines, search, usersOf, worthOf, written } = lineIndex(pages, reader, weights.filler);
  const { wordsOf, formOf, isFiller } = reader;
  const known = new Set([...written.keys()].map(formOf));
  const nearness =
    meaning &&
    nearnessTo(
      lines.map(({ text }) => text),
      meaning,
      (word) => worthOf(formOf(word)),
    );

  /** How much of each word of what was typed a line has. */
  function covered(
    units: readonly Unit[],
    asked: readonly string[],
    held: readonly string[],
  ): readonly number[] {
    return units.map(({ word, mended }) => {
      if (held.includes(word)) return 1;
      if (mended.some((other) => held.includes(other))) return weights.slip;
      if (!asked.includes(word)) return 0;
      return held.some((other) => other.startsWith(word)) ? weights.begin : weights.slip;
    });
  }
  const worthIn = (units: readonly Unit[], shares: readonly number[]): number =>
    units.reduce((sum, { worth }, at) => sum + worth * (shares[at] ?? 0), 0);

  /** What the words of each page's lines come to. */
  function byWords(units: readonly Unit[], whole: number) {
    const best = new Map<number, { most: number; all: number; shares: readonly number[] }>();
    const words = units.flatMap(({ word, mended }) => [word, ...mended]);
    for (const { line, held: terms, asked, worth, size } of search(words)) {
      const shares = covered(units, asked, terms);
      const own = (2 * worthIn(units, shares)) / (whole + worth);
      const isWhole = size === units.length;
      const least = isWhole ? Math.min(...shares) : 0;
      const exact = weights.exact * (line.field === 'title' ? OF_TITLE : 1);
      const score = own * weights[line.field] + exact * least;
      const held = best.get(line.page) ?? { most: 0, all: 0, shares: [] };
      best.set(line.page, {
        most: Math.max(held.most, score),
        all: held.all + own,
        shares: shares.map((one, at) => Math.max(one, held.shares[at] ?? 0)),
      });
    }
    return best;
  }

  /** How near the best line of each page comes in meaning; nothing where it comes not near. */
  function byMeaning(text: string): ReadonlyMap<number, number> {
    const best = new Map<number, number>();
    if (wordsOf(text).every((word) => isFiller(word) || usersOf(word) === 0)) return best;
    nearness?.(text)?.forEach((near, id) => {
      const page = lines[id]?.page ?? 0;
      if (near > (best.get(page) ?? 0)) best.set(page, near);
    });
    return best;
  }

  function rank({ text, words, mended, places, kinds }: TypedText): readonly RankedPage[] {
    const units = [...new Map(words.map((word, at) => [word, mended[at] ?? []]))].map(
      ([word, others]): Unit => ({
        word,
        mended: others,
        worth: worthOf(others[0] ?? word),
      }),
    );
    const whole = units.reduce((sum, { worth }) => sum + worth, 0);
    if (whole === 0) return [];
    const isQuestion = words.length >= QUESTION && !kinds.has('word');
    const said = byWords(units, whole);
    const meant = byMeaning(text);
    const ranked = pages.flatMap((page, at): RankedPage[] => {
      const held = said.get(at);
      const near = meant.get(at) ?? 0;
      const isNamed = places.has(page.url);
      // All law pages hold the same words: where none is named, none is meant.
      if (page.kind === 'law' && !isNamed) return [];
      if (!held && !isNamed && near < NEAR) return [];
      const covers = worthIn(units, held?.shares ?? []) / whole;
      const score =
        (held?.most ?? 0) +
        weights.meaning * near +
        weights.cover * covers +
        weights.rest * Math.log1p(held?.all ?? 0) +
        (isNamed ? weights.place : 0) +
        (kinds.has(page.kind) ? weights.kind * covers : 0) -
        (isQuestion && page.kind === 'word' ? weights.word : 0) +
        (page.kind === 'guide' ? weights.guide : 0);
      return [{ page, score, covers }];
    });
    return ranked.sort((a, b) => b.score - a.score || (a.page.url < b.page.url ? -1 : 1));
  }

  return {
    rank,
    knows: (form) => known.has(form),
    // A word that owners alone use may itself be a slip, but not a wild one.
    nearest: (word) => nearestOf(word, written, usersOf(formOf(word)) > 0 ? 1 : slips(word)),
  };
}
