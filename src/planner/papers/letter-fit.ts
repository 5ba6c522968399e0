/** Which letters and scripts fit where a case stands: the plan decides, this reads it. */
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law } from '#domain/law.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { PlanNow, Step } from '#planner/plan/plan-types.ts';
import { orderedLog } from '#planner/replay/log-order.ts';

export type Fit =
  | { readonly kind: 'now' | 'fits' | 'not-now' | 'early' | 'hold' | 'closed' }
  /** The plan has it for a later day. */
  | { readonly kind: 'later'; readonly on: PlainDate };

/** The letter or script that a step uses. */
export const letterOf = (step: Step, law: Law): string | undefined =>
  law.steps[step.id]?.letter ?? step.letter;

/** The step of the plan that uses a letter. */
export const stepOf = (letter: string, plan: PlanNow, law: Law): Step | undefined =>
  plan.steps.find((step) => letterOf(step, law) === letter);

/** Letters that go to somebody else than the debtor while a case is on hold. */
const ON_HOLD: Readonly<Record<string, Stage>> = {
  'final-demand-lawyer': 'onHold.represented',
  'estate-claim': 'onHold.deceased',
};
/** Letters to somebody whom not every case has: they fit only where the plan has them. */
const BY_PLAN: ReadonlySet<string> = new Set(['guarantor']);
export const isFinalDemand = (letter: string): boolean => letter.startsWith('final-demand');
/** Stages in which a letter is of use besides its own. */
const ALSO: Readonly<Record<string, RegExp>> = {
  statement: /^(chasing|negotiating|disputed|deciding)/,
  'promise-confirmation': /^(chasing|negotiating)/,
  'ask-undisputed': /^disputed/,
  'dispute-answer': /^disputed/,
};

/** How a letter fits a case today. */
export function fitOf(
  letter: string,
  stage: Stage | undefined,
  file: Case,
  plan: PlanNow,
  law: Law,
  today: PlainDate,
): Fit {
  const { next } = plan;
  if (plan.stage.startsWith('closed.')) return { kind: 'closed' };
  const isNext = letterOf(next, law) === letter;
  if (plan.stage.startsWith('onHold.')) {
    if (isNext) return { kind: 'now' };
    return { kind: ON_HOLD[letter] === plan.stage ? 'fits' : 'hold' };
  }
  if (isNext) return next.on <= today ? { kind: 'now' } : { kind: 'later', on: next.on };
  if (letter in ON_HOLD) return { kind: 'not-now' };
  if (letter === 'voicemail' && next.kind === 'call')
    return next.on <= today ? { kind: 'fits' } : { kind: 'later', on: next.on };
  const later = stepOf(letter, plan, law);
  if (later) return { kind: 'later', on: later.on };
  if (isFinalDemand(letter)) return { kind: 'early' };
  if (BY_PLAN.has(letter)) return { kind: 'not-now' };
  const promised =
    letter !== 'promise-confirmation' ||
    orderedLog(file, today).counting.some((entry) => entry.type === 'promise' && entry.by >= today);
  if (promised && ALSO[letter]?.test(plan.stage)) return { kind: 'fits' };
  return { kind: letter in ALSO || stage !== plan.stage ? 'not-now' : 'fits' };
}
