/** How sure a source is, in words for readers. */
import type { Confidence } from '#domain/law.ts';

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  seen: 'Read in the source',
  'seen-undated': 'Read in a copy without a date',
  'seen-old': 'Read in an older copy',
  mixed: 'Read in part',
  recalled: 'Not verified: check before you rely on it',
};
