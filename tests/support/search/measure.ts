/** How well a search does on questions: how often the first, and one of the first three, fits. */
import type { Question } from './questions.ts';

export interface Measure {
  readonly first: number;
  readonly three: number;
  /** The mean of one divided by the rank of the first right page. */
  readonly rank: number;
}

/** The addresses that a search finds, best first. */
export type Finder = (asks: string) => readonly string[] | Promise<readonly string[]>;

/** What came of each question: the rank of the first right page, or none. */
export async function ranksOf(
  questions: readonly Question[],
  finder: Finder,
): Promise<readonly (number | undefined)[]> {
  const ranks: (number | undefined)[] = [];
  for (const { asks, pages } of questions) {
    const right = pages.map((page) => `/${page}/`);
    const at = (await finder(asks)).findIndex((url) => right.includes(url));
    ranks.push(at < 0 ? undefined : at + 1);
  }
  return ranks;
}

export function measureOf(ranks: readonly (number | undefined)[]): Measure {
  const share = (fits: (rank: number) => boolean): number =>
    ranks.filter((rank) => rank !== undefined && fits(rank)).length / ranks.length;
  return {
    first: share((rank) => rank === 1),
    three: share((rank) => rank <= 3),
    rank: ranks.reduce((sum: number, rank) => sum + (rank ? 1 / rank : 0), 0) / ranks.length,
  };
}

/** A part of the questions, and all others. */
export interface Fold {
  readonly asked: readonly Question[];
  readonly left: ReadonlySet<string>;
}

/** Questions cut in parts, each to be asked of a site that was never told of it. */
export function foldsOf(questions: readonly Question[], count: number): readonly Fold[] {
  return Array.from({ length: count }, (_, part) => {
    const asked = questions.filter((__, at) => at % count === part);
    return { asked, left: new Set(asked.map(({ asks }) => asks)) };
  });
}
