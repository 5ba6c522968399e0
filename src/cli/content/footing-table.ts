/** What the figures of law stand on, by block: the text, the court's page, guides, no source. */
import type { CheckedContent } from '#cli/content/files.ts';
import type { PlaceFile } from '#schemas/law.ts';
import {
  FIGURE_BLOCKS,
  FOOTINGS,
  footingsOf,
  type FigureBlock,
  type Footing,
} from '#schemas/footing.ts';

/** Of the figures of a place, so many in a hundred are to stand on the text or the court's page. */
export const FOOTING_AIM = 90;

type Counts = Readonly<Record<Footing, number>>;

const BLOCKS = Object.keys(FIGURE_BLOCKS) as readonly FigureBlock[];

/** How many figures of these places stand on what, in one block or in all. */
export function countFootings(
  places: readonly PlaceFile[],
  blocks: readonly FigureBlock[] = BLOCKS,
): Counts {
  const found = places.flatMap((place) => blocks.flatMap((block) => footingsOf(place, block)));
  const count = (footing: Footing): number =>
    found.filter((each) => each.footing === footing).length;
  return {
    text: count('text'),
    court: count('court'),
    secondary: count('secondary'),
    none: count('none'),
  };
}

/** Percent of the figures that stand on the text of the law or the page of the court. */
export function sharePrimary({ text, court, secondary, none }: Counts): number {
  const all = text + court + secondary + none;
  return all === 0 ? 100 : ((text + court) / all) * 100;
}

const HEADS: Readonly<Record<Footing, string>> = {
  text: 'text',
  court: 'court page',
  secondary: 'guides',
  none: 'no source',
};
const row = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(16)}${cells.map((cell) => cell.padStart(11)).join('')}`;
const counted = (name: string, counts: Counts): string =>
  row(name, [
    ...FOOTINGS.map((footing) => String(counts[footing])),
    `${sharePrimary(counts).toFixed(0)}%`,
  ]);

/** The table, and the places that miss the aim with what they lack. */
export function footingLines(content: Pick<CheckedContent, 'law'>): readonly string[] {
  const places = content.law.map(({ data }) => data);
  const short = places
    .map((place) => ({ slug: place.slug, share: sharePrimary(countFootings([place])) }))
    .filter(({ share }) => share < FOOTING_AIM)
    .map(({ slug, share }) => `${slug} ${share.toFixed(0)}%`);
  return [
    row('figures of', [...FOOTINGS.map((footing) => HEADS[footing]), 'first two']),
    ...BLOCKS.map((block) => counted(block, countFootings(places, [block]))),
    counted('all', countFootings(places)),
    `${places.length - short.length} of ${places.length} places reach ${FOOTING_AIM}%${
      short.length > 0 ? `; below: ${short.join(', ')}` : ''
    }`,
  ];
}
