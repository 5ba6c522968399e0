/** How sure, in three steps, for sources and for figures of law. */
import type { Confidence } from '#domain/law.ts';
import { footingsOf, type FigureBlock } from '#schemas/footing.ts';
import type { PlaceFile } from '#schemas/law.ts';

export type SureStep = 1 | 2 | 3;

/** What each step means, the surest first. */
export const SURE_STEPS: readonly {
  readonly step: SureStep;
  readonly words: string;
}[] = [
  { step: 3, words: 'read in a current source' },
  { step: 2, words: 'older, second-hand or in part' },
  { step: 1, words: 'in doubt, or not confirmed' },
];

/** The words of a step. */
export const sureWords = (step: SureStep): string =>
  SURE_STEPS.find((one) => one.step === step)?.words ?? '';

/** The step of a source, by how it was read. */
export function stepOfSource(confidence: Confidence): SureStep {
  if (confidence === 'seen') return 3;
  return confidence === 'recalled' ? 1 : 2;
}

/**
 * The step of a block of a place's figures, as its weakest one: in doubt or not confirmed; read in
 * guides or only in part; read in the law or on a page of the court.
 */
export function stepOfBlock(file: PlaceFile, block: FigureBlock): SureStep {
  const found = footingsOf(file, block).map(({ footing }) => footing);
  const isDoubted = file.doubts.some(({ about }) => about === block);
  if (isDoubted || found.every((footing) => footing === 'none')) return 1;
  return found.some((footing) => footing === 'none' || footing === 'secondary') ? 2 : 3;
}
