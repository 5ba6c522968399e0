/**
 * The ranking of the search: which pages answer what was typed, best first.
 *
 * All that a page says of itself is a line: its title, each question it answers, each name and
 * heading, its answer. The library matches words with lines, by prefix and with slips; a word
 * counts the more the fewer pages use it. A page scores by its best line, and by how much of what
 * was typed it covers in all. Where words say too little, how near its best line comes in meaning
 * counts as well.
 */
import type { LineIndex } from './lines.ts';
import { nearnessTo, type MeaningTable, type Nearness } from './meaning.ts';
import type { ShownPage } from './packed.ts';
import type { SearchKind } from './pages.ts';
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
  readonly page: ShownPage;
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

/** Where the best page covers this much of what was typed, its words say enough. */
const ENOUGH = 0.8;

/** Whether words alone have found a page: what they mean then adds nothing. */
export const saysEnough = ([best]: readonly RankedPage[]): boolean =>
  best !== undefined && best.covers >= ENOUGH;

/** A title that is what was typed, word for word, counts the more. */
const OF_TITLE = 3;

/** A word that was typed, and how much it says. */
interface Unit {
  readonly word: string;
  /** The words that it may be a slip of; none where it is right. */
  readonly mended: readonly string[];
  readonly worth: number;
}

/** What the lines of the pages come to: the best, all together, and how much of each word. */
interface Said {
  readonly most: Float64Array;
  readonly all: Float64Array;
  readonly shares: readonly Float64Array[];
}

/** How much of a word that was typed each line has; a line that has some of it is touched. */
function covered(
  { word, mended }: Unit,
  { hitsOf, lines }: LineIndex,
  { begin, slip }: Weights,
  touched: Set<number>,
): Float64Array {
  const shares = new Float64Array(lines.ends.length);
  const put = (own: readonly number[], share: number): void => {
    for (const line of own) {
      if (share > (shares[line] ?? 0)) shares[line] = share;
      touched.add(line);
    }
  };
  for (const hit of hitsOf(word)) put(hit.lines, { whole: 1, begin, slip }[hit.how]);
  for (const other of mended)
    for (const hit of hitsOf(other)) if (hit.how === 'whole') put(hit.lines, slip);
  return shares;
}

/** The ranking of these pages; by their words alone where there is no table of meanings. */
export function ranking(
  pages: readonly ShownPage[],
  index: LineIndex,
  { wordsOf, formOf, isFiller }: Reader,
  weights: Weights,
  meaning?: MeaningTable,
): Ranking {
  const { lines, worthOfLine, sizeOfLine, usersOf, worthOf, isWritten, written } = index;
  const { pageOf, fieldOf } = lines;
  const nearness = meaning && nearnessTo(lines, meaning, (word) => worthOf(formOf(word)));
  /** What the words of each page's lines come to. */
  function byWords(units: readonly Unit[], whole: number): Said {
    const most = new Float64Array(pages.length);
    const all = new Float64Array(pages.length);
    const shares = units.map(() => new Float64Array(pages.length));
    const touched = new Set<number>();
    const ofLines = units.map((unit) => covered(unit, index, weights, touched));
    for (const line of touched) {
      const page = pageOf[line] ?? 0;
      let held = 0;
      let least = 1;
      for (let unit = 0; unit < units.length; unit += 1) {
        const share = ofLines[unit]?.[line] ?? 0;
        held += (units[unit]?.worth ?? 0) * share;
        least = Math.min(least, share);
        const ofPage = shares[unit];
        if (ofPage && share > (ofPage[page] ?? 0)) ofPage[page] = share;
      }
      const own = (2 * held) / (whole + (worthOfLine[line] ?? 0));
      const field = fieldOf[line] ?? 'answer';
      const exact = weights.exact * (field === 'title' ? OF_TITLE : 1);
      const isWhole = sizeOfLine[line] === units.length;
      const score = own * weights[field] + (isWhole ? exact * least : 0);
      if (score > (most[page] ?? 0)) most[page] = score;
      all[page] = (all[page] ?? 0) + own;
    }
    return { most, all, shares };
  }

  /** How near the best line of each page comes in meaning; nothing where it comes not near. */
  function byMeaning(text: string, nearness: Nearness): Float64Array {
    const best = new Float64Array(pages.length);
    if (wordsOf(text).every((word) => isFiller(word) || usersOf(word) === 0)) return best;
    nearness(text)?.forEach((near, line) => {
      const page = pageOf[line] ?? 0;
      if (near > (best[page] ?? 0)) best[page] = near;
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
    const scored = (page: ShownPage, at: number, near: number): RankedPage[] => {
      const all = said.all[at] ?? 0;
      const isNamed = places.has(page.url);
      // All law pages hold the same words: where none is named, none is meant.
      if (page.kind === 'law' && !isNamed) return [];
      if (all === 0 && !isNamed && near < NEAR) return [];
      const covers =
        units.reduce((sum, { worth }, unit) => sum + worth * (said.shares[unit]?.[at] ?? 0), 0) /
        whole;
      const score =
        (said.most[at] ?? 0) +
        weights.meaning * near +
        weights.cover * covers +
        weights.rest * Math.log1p(all) +
        (isNamed ? weights.place : 0) +
        (kinds.has(page.kind) ? weights.kind * covers : 0) -
        (isQuestion && page.kind === 'word' ? weights.word : 0) +
        (page.kind === 'guide' ? weights.guide : 0);
      return [{ page, score, covers }];
    };
    const ranked = (near?: Float64Array): readonly RankedPage[] =>
      pages
        .flatMap((page, at) => scored(page, at, near?.[at] ?? 0))
        .sort((a, b) => b.score - a.score || (a.page.url < b.page.url ? -1 : 1));
    const alone = ranked();
    return nearness === undefined || saysEnough(alone) ? alone : ranked(byMeaning(text, nearness));
  }

  return {
    rank,
    knows: isWritten,
    // A word that owners alone use may itself be a slip, but not a wild one.
    nearest: (word) => nearestOf(word, written(), usersOf(formOf(word)) > 0 ? 1 : slips(word)),
  };
}
