/**
 * How near two texts come in meaning, by vectors of their words: what a page answers is found by
 * other words than its own. The table is made by `npm run search:meaning` of public word vectors.
 */
import type { Lines } from './lines.ts';
import { plainWords } from './text.ts';

/** The vectors of common words, each number in four bits. */
export interface MeaningTable {
  /** The words, with a space between them. */
  readonly words: string;
  /** How far each number of a vector reaches, from minus to plus; as many as there are numbers. */
  readonly reach: readonly number[];
  /** The numbers of the vectors, two in a byte, as base64. */
  readonly codes: string;
}

const HIGHEST = 15;
/** How much of what all lines share is taken out, so that what sets them apart counts. */
const SHARED = 0.8;

/** Reads the numbers of words in a table, one after another into a row of a longer list. */
function readerOf({ words, reach, codes }: MeaningTable) {
  const bytes = atob(codes);
  const places = new Map(words.split(' ').map((word, place) => [word, place]));
  /** Adds the vector of a word, so many times; tells whether the table has it. */
  return (word: string, times: number, into: Float32Array, row: number): boolean => {
    const place = places.get(word);
    if (place === undefined) return false;
    const size = reach.length;
    for (let at = 0; at < size; at += 1) {
      const half = place * size + at;
      const byte = bytes.charCodeAt(half >> 1);
      const code = half % 2 === 0 ? byte >> 4 : byte & HIGHEST;
      const number = ((code / HIGHEST) * 2 - 1) * (reach[at] ?? 0);
      into[row + at] = (into[row + at] ?? 0) + number * times;
    }
    return true;
  };
}

/** Adds a row of a list to a row of another, so many times. */
function add(
  [from, row]: readonly [Float32Array, number],
  [into, other]: readonly [Float32Array, number],
  size: number,
  times = 1,
): void {
  for (let at = 0; at < size; at += 1)
    into[other + at] = (into[other + at] ?? 0) + (from[row + at] ?? 0) * times;
}

/** Makes a row of a list one long. */
function toLengthOne(list: Float32Array, row: number, size: number): void {
  let square = 0;
  for (let at = row; at < row + size; at += 1) square += (list[at] ?? 0) ** 2;
  const length = Math.sqrt(square) || 1;
  for (let at = row; at < row + size; at += 1) list[at] = (list[at] ?? 0) / length;
}

/** How near a text comes to each line, -1 to 1; undefined where none of its words is known. */
export type Nearness = (text: string) => Float32Array | undefined;

/** Tells how near texts come to these lines. */
export function nearnessTo(
  { vocabulary, words, ends }: Pick<Lines, 'vocabulary' | 'words' | 'ends'>,
  table: MeaningTable,
  worthOf: (word: string) => number,
): Nearness {
  const read = readerOf(table);
  const size = table.reach.length;
  const ofWords = new Float32Array(vocabulary.length * size);
  vocabulary.forEach((word, place) => read(word, worthOf(word), ofWords, place * size));
  const ofLines = new Float32Array(ends.length * size);
  const mean = new Float32Array(size);
  let at = 0;
  ends.forEach((end, line) => {
    const row = line * size;
    for (; at < end; at += 1) add([ofWords, (words[at] ?? 0) * size], [ofLines, row], size);
    toLengthOne(ofLines, row, size);
    add([ofLines, row], [mean, 0], size, 1 / ends.length);
  });
  const setApart = (list: Float32Array, row: number): void => {
    add([mean, 0], [list, row], size, -SHARED);
    toLengthOne(list, row, size);
  };
  ends.forEach((_, line) => {
    setApart(ofLines, line * size);
  });
  return (text) => {
    const own = new Float32Array(size);
    const known = plainWords(text).filter((word) => read(word, worthOf(word), own, 0));
    if (known.length === 0) return undefined;
    toLengthOne(own, 0, size);
    setApart(own, 0);
    const near = new Float32Array(ends.length);
    for (let line = 0; line < near.length; line += 1) {
      let sum = 0;
      for (let which = 0; which < size; which += 1)
        sum += (ofLines[line * size + which] ?? 0) * (own[which] ?? 0);
      near[line] = sum;
    }
    return near;
  };
}
