/** Steps that ask whether money came which was promised or agreed. */
import type { StepId } from '#domain/law.ts';

const CHECKS: ReadonlySet<StepId> = new Set(['check-promise', 'check-instalment']);

/** Whether a step asks if money came. */
export const isCheck = (step: StepId): boolean => CHECKS.has(step);
