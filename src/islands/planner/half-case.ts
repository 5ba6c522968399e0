import type { DraftAnswers } from '#planner/interview/interview.ts';

/** Answers of a case that has no invoice yet, or of the case that they became. */
export interface HalfCase {
  readonly answers: DraftAnswers;
  /** Questions that were answered with "not sure". */
  readonly unsure?: readonly string[];
  readonly caseId?: string;
}

/** A case of which nothing is known yet. */
export const NO_HALF: HalfCase = { answers: { debt: {} } };
