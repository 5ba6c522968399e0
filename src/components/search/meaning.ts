/**
 * How near two texts come in meaning, by vectors of their words: what a page answers is found by
 * other words than its own. The table is made by `npm run search:meaning` of public word vectors.
 */
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

type Vector = Float32Array;

const lengthOf = (vector: Vector): number =>
  Math.sqrt(vector.reduce((sum, one) => sum + one * one, 0)) || 1;

/** The vectors of a table by word. */
function vectorsOf({ words, reach, codes }: MeaningTable): ReadonlyMap<string, Vector> {
  const bytes = Uint8Array.from(atob(codes), (letter) => letter.charCodeAt(0));
  const nibble = (at: number): number =>
    at % 2 === 0 ? (bytes[at >> 1] ?? 0) >> 4 : (bytes[at >> 1] ?? 0) & HIGHEST;
  return new Map(
    words.split(' ').map((word, index) => [
      word,
      Float32Array.from(reach, (far, at) => {
        const code = nibble(index * reach.length + at);
        return ((code / HIGHEST) * 2 - 1) * far;
      }),
    ]),
  );
}

/** Tells how near a text comes to each of the lines, -1 to 1; undefined where no word is known. */
export function nearnessTo(
  lines: readonly string[],
  table: MeaningTable,
  worthOf: (word: string) => number,
): (text: string) => readonly number[] | undefined {
  const vectors = vectorsOf(table);
  const size = table.reach.length;
  const sum = (text: string): Vector => {
    const all = new Float32Array(size);
    for (const word of plainWords(text)) {
      const vector = vectors.get(word);
      if (!vector) continue;
      const worth = worthOf(word);
      vector.forEach((one, at) => {
        all[at] = (all[at] ?? 0) + one * worth;
      });
    }
    const length = lengthOf(all);
    return all.map((one) => one / length);
  };
  const raw = lines.map(sum);
  const mean = new Float32Array(size);
  for (const vector of raw)
    vector.forEach((one, at) => {
      mean[at] = (mean[at] ?? 0) + one / raw.length;
    });
  const apart = (vector: Vector): Vector => {
    const own = vector.map((one, at) => one - SHARED * (mean[at] ?? 0));
    const length = lengthOf(own);
    return own.map((one) => one / length);
  };
  // A row for each line in one array: a plain loop over it takes a fraction of the time.
  const known = new Float32Array(lines.length * size);
  for (const [row, vector] of raw.entries()) known.set(apart(vector), row * size);
  const nearTo = (own: Vector, row: number): number => {
    let near = 0;
    for (let at = 0; at < size; at++) near += (known[row * size + at] ?? 0) * (own[at] ?? 0);
    return near;
  };
  return (text) => {
    const vector = sum(text);
    if (vector.every((one) => one === 0)) return undefined;
    const own = apart(vector);
    return lines.map((_line, row) => nearTo(own, row));
  };
}
