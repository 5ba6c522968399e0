/** How sure a figure is, in words for readers. */
import type { Confidence } from '#domain/law.ts';
import { list } from '#lib/format.ts';
import { FOOTINGS, footingsOf, type FigureBlock, type Footing } from '#schemas/footing.ts';
import type { PlaceFile } from '#schemas/law.ts';
import type { FigureName, Reference } from '#schemas/references.ts';

const SURE: Readonly<Record<Confidence, string>> = {
  seen: 'Read in a current source',
  'seen-undated': 'Read in a source without a date',
  'seen-old': 'Read in an older copy: it may have changed',
  mixed: 'Partly read, partly from memory',
  recalled: 'From memory: unverified',
};

/** How sure a source is. */
export const howSure = (confidence: Confidence): string => SURE[confidence];

const STANDS: Readonly<Record<Footing, string>> = {
  text: 'Read in the text of the law',
  court: 'Read on a page of the court',
  secondary: 'Read in guides, not in the text of the law',
  none: 'Not shown in a source',
};
const BUT: Readonly<Record<Footing, string>> = {
  text: 'in the text of the law',
  court: 'only on a page of the court',
  secondary: 'only in guides',
  none: 'not shown in a source',
};
const NAMES: Readonly<Record<FigureName, string>> = {
  limit: 'the limit of a company',
  limitNaturalPerson: 'the limit of an owner alone',
  company: 'who may speak',
  writtenYears: 'written contracts',
  oralYears: 'spoken contracts',
  openAccountYears: 'open accounts',
  goodsYears: 'goods sold',
  unsignedYears: 'unsigned papers',
  medicalYears: 'bills for health care',
  consent: 'who must agree',
  rate: 'the rate',
};

/** How sure the name of a form is: as the best of what it was read in. */
export function howSureOfForm(references: readonly Reference[]): string {
  const kinds = new Set(references.map(({ kind }) => kind));
  if (kinds.has('court-page')) return 'Read on the form itself or on a page of the court';
  if (kinds.has('court-rule') || kinds.has('enacted-text')) return STANDS.text;
  return 'Read in guides, not on a page of the court';
}

/**
 * How sure a block of a place's figures is: as its weakest figure, which is named where the rest
 * stands on more. Where nobody has confirmed a figure at all, that is said.
 */
export function howSureOf(place: PlaceFile, block: FigureBlock): string {
  const found = footingsOf(place, block);
  const weakest = FOOTINGS.findLast((each) => found.some(({ footing }) => footing === each));
  if (!weakest) return 'Not confirmed in a source';
  const weak = found.filter(({ footing }) => footing === weakest);
  const next = FOOTINGS.findLast(
    (each) => each !== weakest && found.some(({ footing }) => footing === each),
  );
  if (!next) return STANDS[weakest];
  return `${STANDS[next]}; ${BUT[weakest]}: ${list(weak.map(({ figure }) => NAMES[figure]))}`;
}
