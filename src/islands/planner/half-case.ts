import type { BegunCase } from '#islands/storage/begun-case.ts';

/**
 * Answers of a case that has no invoice yet: kept as one that was begun until it can be saved; then
 * the case that it became.
 */
export interface HalfCase extends BegunCase {
  readonly caseId?: string;
}

/** A case of which nothing is known yet. */
export const NO_HALF: HalfCase = { answers: { debt: {} } };
