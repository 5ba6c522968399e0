/** What the assumptions of the comparison rest on, as the pages hand it in. */
import type { Assumed } from '#domain/case.ts';
import type { LawProof } from '#islands/guides/tool-parts.tsx';

export const ASSUMPTION_NAMES = [
  'chancePct',
  'settlementPct',
  'agencyFeePct',
  'courtFee',
  'lawyerCost',
] as const satisfies readonly (keyof Assumed)[];
export type ComparisonProofs = Readonly<Partial<Record<keyof Assumed, LawProof>>>;
