/** Two places side by side, without the page: the rows, and in words whether they differ. */
import type { CompareData, ComparePlace } from '#lib/compare.ts';

export interface Cell {
  readonly text: string;
  /** How sure it is; empty where nothing is said. */
  readonly sure: string;
  /** What is in doubt, in words; undefined where nothing is. */
  readonly doubt: string | undefined;
}
export interface Row {
  readonly question: string;
  readonly cells: readonly [Cell, Cell];
  readonly differs: boolean;
}

/** What a doubt says; an empty one names no safer answer. */
function doubtOf(instead: string | undefined): string | undefined {
  if (instead === undefined) return undefined;
  return instead === '' ? 'In doubt' : `In doubt: plan on ${instead}`;
}

/** The rows of two places of the data. */
export function compareRows(
  { questions, sure }: Pick<CompareData, 'questions' | 'sure'>,
  first: ComparePlace,
  second: ComparePlace,
): readonly Row[] {
  const cell = (place: ComparePlace, index: number, topic: string): Cell => {
    const instead = place.doubts[topic];
    return {
      text: place.answers[index] ?? '',
      sure: sure[place.sure[index] ?? -1] ?? '',
      doubt: doubtOf(instead),
    };
  };
  return questions.map(({ question, topic }, index) => {
    const cells = [cell(first, index, topic), cell(second, index, topic)] as const;
    return { question, cells, differs: cells[0].text !== cells[1].text };
  });
}

/**
 * The two places that the part of an address after # names; each may be missing.
 * @example readPair('#us-tx/us-ca') // => ['us-tx', 'us-ca']
 */
export function readPair(hash: string): readonly [string | undefined, string | undefined] {
  const [first, second] = hash
    .replace(/^#/, '')
    .split('/')
    .map((part) => (/^[a-z]{2}-[a-z]{2,3}$/.test(part) ? part : undefined));
  return [first, second];
}
