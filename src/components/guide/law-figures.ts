/** Figures of law that a guide may show, each read from a place's file and put into words. */
import type { Confidence } from '#domain/law.ts';
import { wholeMoney } from '#lib/format.ts';
import { confidenceOf } from '#schemas/footing.ts';
import type { PlaceFile } from '#schemas/law.ts';

export const FIGURES = [
  'smallClaims.limit',
  'limitation.years',
  'recording.consent',
  'interest.rate',
] as const;
export type Figure = (typeof FIGURES)[number];

const CONSENT = {
  'one-party': 'one side of the call must agree',
  'all-party': 'everyone on the call must agree',
  mixed: 'the rule is mixed: get everyone’s consent',
  notice: 'tell them before you record',
} as const;

/** A figure in words and how sure it is. The safer figure counts where the file says so. */
export function figureOf(
  file: PlaceFile,
  figure: Figure,
): { readonly text: string; readonly confidence: Confidence } {
  const safer = Object.assign({}, ...file.doubts.map((doubt) => doubt.planOn ?? {})) as NonNullable<
    PlaceFile['doubts'][number]['planOn']
  >;
  switch (figure) {
    case 'smallClaims.limit':
      return {
        text: wholeMoney(safer.limit ?? file.smallClaims.limit, file.currency),
        confidence: confidenceOf(file, 'small-claims'),
      };
    case 'limitation.years': {
      const years = safer.writtenYears ?? file.limitation.writtenYears;
      return {
        text: `${years} years on a written contract`,
        confidence: confidenceOf(file, 'limitation'),
      };
    }
    case 'recording.consent':
      return {
        text: CONSENT[safer.consent ?? file.recording.consent],
        confidence: confidenceOf(file, 'recording'),
      };
    case 'interest.rate': {
      const rate = file.interest.prejudgmentRatePct;
      return {
        text: rate === null ? 'set by the court' : `${rate}% a year`,
        confidence: confidenceOf(file, 'interest'),
      };
    }
  }
}

/** A figure in words, with a warning where nobody has verified it. */
export function figureWords(file: PlaceFile, figure: Figure): string {
  const { text, confidence } = figureOf(file, figure);
  return confidence === 'recalled' ? `${text} (not verified)` : text;
}
