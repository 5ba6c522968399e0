/**
 * Classes for the tile map, drawn from the figures themselves: no bound of a class is typed
 * anywhere.
 */

const MOST = 5;
const QUARTERS = [0.25, 0.5, 0.75];

/** One class: the lowest and highest figure in it. */
export interface MapClass {
  readonly least: number;
  readonly most: number;
}

/**
 * Classes of figures, lowest first: one for each figure where they are few, else four with about as
 * many places each.
 * @example mapClasses([3, 6, 6, 10]) // => [{ least: 3, most: 3 }, { least: 6, most: 6 }, { least:
 * 10, most: 10 }]
 */
export function mapClasses(figures: readonly number[]): readonly MapClass[] {
  const sorted = figures.toSorted((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  if (distinct.length <= MOST) return distinct.map((one) => ({ least: one, most: one }));
  const ends = [
    ...new Set([
      ...QUARTERS.map((part) => sorted[Math.ceil(sorted.length * part) - 1]!),
      sorted.at(-1)!,
    ]),
  ];
  return ends.map((most, index) => {
    const below = ends[index - 1] ?? -Infinity;
    return { least: distinct.find((one) => one > below)!, most };
  });
}

/** The number of the class of a figure, from 0. */
export function classOf(figure: number, classes: readonly MapClass[]): number {
  return classes.findIndex(({ most }) => figure <= most);
}
