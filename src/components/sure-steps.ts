/** How sure, in three steps: a small ladder whose missing rungs are missing. */
import type { Confidence } from '#domain/law.ts';

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
