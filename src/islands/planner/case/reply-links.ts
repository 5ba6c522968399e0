/** Which log form a reply or a finished step opens, and what is chosen there already. */
import type { StepId } from '#domain/law.ts';
import type { PlanNow, Reply, Step, StepKind } from '#planner/plan/plan-types.ts';

export interface LogLink {
  readonly kind: string;
  readonly preset?: string;
}

const DONE: Readonly<Partial<Record<StepKind, LogLink>>> = {
  call: { kind: 'spoke' },
  agency: { kind: 'placed' },
  'file-claim': { kind: 'filed' },
  'write-off': { kind: 'written-off' },
};

/** Steps whose own name says more than their kind; a look at the account has nothing of its own to log. */
const BY_ID: Readonly<Partial<Record<StepId, LogLink>>> = {
  'answer-dispute': { kind: 'dispute-answered' },
  hearing: { kind: 'judgment' },
  'hearing-result': { kind: 'judgment' },
  'answer-offer': { kind: 'offer-answered' },
  'decide-route': { kind: 'decided' },
  'decide-without-contact': { kind: 'decided' },
  'check-can-pay': { kind: 'decided' },
  'agency-decide': { kind: 'decided' },
  'time-barred-review': { kind: 'decided' },
  'find-right-debtor': { kind: 'hold-ended' },
  'check-pause-over': { kind: 'hold-ended' },
};

/** The form for "I did this". */
export function doneLink(step: Step): LogLink | undefined {
  if (step.kind === 'offer' && step.letter) return { kind: 'offer', preset: step.letter };
  const named = BY_ID[step.id];
  if (named) return named;
  if (step.letter) return { kind: 'letter', preset: step.letter };
  return DONE[step.kind];
}

/** Deeds that end a stage whatever came before them. */
const ENDS: readonly string[] = ['dispute-answered', 'filed', 'placed', 'judgment', 'decided'];

/** Where the next step leaves nothing to log of its own (papers to gather, advice to take): the deed further on that ends the stage. */
export function furtherLink({ steps, next }: PlanNow): LogLink | undefined {
  if (next.kind !== 'collect-proof' && next.kind !== 'ask-lawyer' && next.kind !== 'review')
    return undefined;
  return steps
    .slice(1)
    .map(doneLink)
    .find((link) => link !== undefined && ENDS.includes(link.kind));
}

/** The form for a reply to this step; undefined where there is nothing to log. */
export function replyLink(step: Step, reply: Reply): LogLink | undefined {
  switch (reply) {
    case 'paid':
      return { kind: 'paid', preset: 'full' };
    case 'part-paid':
      return { kind: 'paid' };
    case 'promises':
      return { kind: 'promise' };
    case 'disputes':
      return { kind: 'dispute' };
    case 'refuses':
      return { kind: 'told', preset: 'refuses' };
    case 'cannot-pay':
      return { kind: 'told', preset: 'cannot-pay' };
    case 'silent':
      return step.kind === 'call' ? { kind: 'no-answer' } : undefined;
    case 'accepted':
      return { kind: 'offer-answered', preset: 'accepted' };
    case 'done':
      return doneLink(step);
  }
}
