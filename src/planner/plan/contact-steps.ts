/** Which steps of a plan are contact with the debtor. */
import type { Step, StepKind } from '#planner/plan/plan-types.ts';

/** Whether a step of this kind has the owner call or write to somebody. */
const REACHES_OUT: Readonly<Record<StepKind, boolean>> = {
  reminder: true,
  statement: true,
  call: true,
  letter: true,
  offer: true,
  wait: false,
  review: false,
  stop: false,
  'collect-proof': false,
  'ask-lawyer': false,
  agency: false,
  'file-claim': false,
  enforce: false,
  'write-off': false,
  close: false,
};

/** Letters to a lawyer, an estate or a guarantor: they go to somebody else than the debtor. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'final-demand-lawyer',
  'estate-claim',
  'ask-guarantor',
]);

/** Whether the owner calls or writes to somebody, be it the debtor, a lawyer or an estate. */
export const reachesOut = ({ kind }: Pick<Step, 'kind'>): boolean => REACHES_OUT[kind];

/** Whether the step is contact with the debtor: only then does the contact budget bear on it. */
export const isContactStep = (step: Pick<Step, 'id' | 'kind'>): boolean =>
  reachesOut(step) && !ELSEWHERE.has(step.id);
