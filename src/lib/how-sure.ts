/** How sure a figure is, in words for readers. */
import type { Confidence } from '#domain/law.ts';

const SURE: Readonly<Record<Confidence, string>> = {
  seen: 'Read in a current source',
  'seen-undated': 'Read in a source without a date',
  'seen-old': 'Read in an older copy: it may have changed',
  mixed: 'Partly read, partly from memory',
  recalled: 'From memory: unverified',
};

/** How sure a figure is; null where no source confirms it. */
export function howSure(confidence: Confidence | null): string {
  return confidence ? SURE[confidence] : 'Not confirmed in a source';
}

const BASIS = {
  'recent-primary': 'Read in a current official text',
  'older-primary+recent-secondary': 'An older or undated official text and a current table agree',
  'recent-secondary-only': 'Read in a current table and guides, not in an official text',
} as const;

/** What a small claims limit rests on. */
export function howSureOfLimit(basis: keyof typeof BASIS | null, confidence: Confidence): string {
  return basis && confidence === 'seen' ? BASIS[basis] : howSure(confidence);
}
