/** Recording a call between two places: the stricter rule of the two. */
import type { PlaceLaw } from '#domain/law.ts';

/**
 * What a recording takes: one side agrees, notice first, everyone agrees; `mixed` and an unknown
 * place are planned as everyone.
 */
export type Consent = PlaceLaw['recording']['consent'];
export type RecordingRule = 'one-party' | 'notice' | 'all-party';

const STRICTNESS: readonly RecordingRule[] = ['one-party', 'notice', 'all-party'];

/**
 * The rule to keep to for a place: where its law is mixed or not known here, everyone must agree.
 */
export const plannedRule = (consent: Consent | undefined): RecordingRule =>
  consent === undefined || consent === 'mixed' ? 'all-party' : consent;

export interface TwoPlaces {
  readonly rule: RecordingRule;
  /** Whose place sets it: yours, theirs, or both alike. */
  readonly set: 'yours' | 'theirs' | 'both';
  /** A place whose rule is mixed or not known here took part in it. */
  readonly cautious: boolean;
}

/** The stricter rule of the two ends of a call. */
export function stricterRule(yours: Consent | undefined, theirs: Consent | undefined): TwoPlaces {
  const [own, other] = [
    STRICTNESS.indexOf(plannedRule(yours)),
    STRICTNESS.indexOf(plannedRule(theirs)),
  ];
  const stricter = own > other ? 'yours' : 'theirs';
  const set = own === other ? 'both' : stricter;
  const unsure = (consent: Consent | undefined): boolean =>
    consent === undefined || consent === 'mixed';
  return {
    rule: STRICTNESS[Math.max(own, other)] ?? 'all-party',
    set,
    cautious: (set !== 'theirs' && unsure(yours)) || (set !== 'yours' && unsure(theirs)),
  };
}
