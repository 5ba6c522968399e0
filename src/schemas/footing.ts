/**
 * What the figures of a place stand on: the best of the references that state each of them. A block
 * is as sure as its weakest figure.
 */
import type { Confidence } from '#domain/law.ts';
import type { PlaceFile } from '#schemas/law.ts';
import type { FigureName, FiguresRead, Reference } from '#schemas/references.ts';

/** From the surest to the least: the text of the law, the court's page, guides, no source. */
export const FOOTINGS = ['text', 'court', 'secondary', 'none'] as const;
export type Footing = (typeof FOOTINGS)[number];

/** What each kind of reference is worth. */
export const FOOTING: Readonly<Record<Reference['kind'], Footing>> = {
  'enacted-text': 'text',
  'court-rule': 'text',
  'court-page': 'court',
  secondary: 'secondary',
};

/** The blocks of a law file that hold figures, and which. */
export const FIGURE_BLOCKS = {
  'small-claims': ['limit', 'limitNaturalPerson'],
  representation: ['company'],
  limitation: [
    'writtenYears',
    'oralYears',
    'openAccountYears',
    'goodsYears',
    'unsignedYears',
    'medicalYears',
  ],
  recording: ['consent'],
  interest: ['rate'],
} as const satisfies Readonly<Record<string, readonly FigureName[]>>;
export type FigureBlock = keyof typeof FIGURE_BLOCKS;

/** The figures that a place's file holds; what nobody confirmed is none. */
export function heldFigures({
  smallClaims: { limit, limitNaturalPerson, entityMayAppearWithoutLawyer: company },
  limitation: { writtenYears, oralYears, openAccountYears, goodsYears, ...limitation },
  recording: { consent },
  interest: { prejudgmentRatePct: rate },
}: PlaceFile): FiguresRead {
  const { unsignedYears, medicalYears } = limitation;
  return {
    ...{ limit, limitNaturalPerson, writtenYears, oralYears, openAccountYears, goodsYears },
    ...(company !== null && { company }),
    ...(unsignedYears !== undefined && { unsignedYears }),
    ...(medicalYears !== undefined && { medicalYears }),
    ...{ consent, rate },
  };
}

/** The references of the block that holds a figure. */
function referencesFor(file: PlaceFile, block: FigureBlock): readonly Reference[] {
  switch (block) {
    case 'small-claims':
    case 'representation':
      return file.smallClaims.references;
    case 'limitation':
      return file.limitation.references;
    case 'recording':
      return file.recording.references;
    case 'interest':
      return file.interest.references;
  }
}

const weakness = (footing: Footing): number => FOOTINGS.indexOf(footing);

const footingOf = ({ kind }: Reference): Footing => FOOTING[kind];

/** A figure of a place, what it stands on at best, and the references that state it, best first. */
export interface StatedFigure {
  readonly figure: FigureName;
  readonly footing: Footing;
  readonly references: readonly Reference[];
}

/** The figures of a block of a place, each with the best footing that a reference gives it. */
export function footingsOf(file: PlaceFile, block: FigureBlock): readonly StatedFigure[] {
  const held = heldFigures(file);
  const all = referencesFor(file, block);
  return FIGURE_BLOCKS[block].flatMap((figure) => {
    if (!Object.hasOwn(held, figure)) return [];
    const references = all
      .filter(
        ({ figures = {} }) => Object.hasOwn(figures, figure) && figures[figure] === held[figure],
      )
      .toSorted((a, b) => weakness(footingOf(a)) - weakness(footingOf(b)));
    const [best] = references;
    return [{ figure, footing: best ? footingOf(best) : 'none', references }];
  });
}

/** How sure a block of a place is, as the planner tells it: as its weakest figure. */
export function confidenceOf(file: PlaceFile, block: FigureBlock): Confidence {
  const found = footingsOf(file, block).map(({ footing }) => footing);
  if (!found.includes('none')) return 'seen';
  return found.every((footing) => footing === 'none') ? 'recalled' : 'mixed';
}
