/** A closed case has one step: what to keep, and what to do better next time. */
import type { RuleId, StepId } from '#domain/law.ts';
import type { ClosedStage } from '#planner/ladder/stages.ts';
import { due, type StepDue } from '#planner/plan/due/step-due.ts';
import type { Sight } from '#planner/plan/sight.ts';

const CLOSINGS: Readonly<
  Record<ClosedStage, { readonly id: StepId; readonly because: readonly RuleId[] }>
> = {
  'closed.paid': { id: 'closed-paid', because: ['closed-thank', 'closed-prevent'] },
  'closed.settled': { id: 'closed-settled', because: ['closed-settled-final', 'closed-prevent'] },
  'closed.writtenOff': { id: 'closed-written-off', because: ['write-off-tax', 'closed-prevent'] },
  'closed.discharged': { id: 'closed-discharged', because: ['discharge-ends-collection'] },
  'closed.timeBarred': { id: 'closed-time-barred', because: ['time-barred-stop', 'write-off-tax'] },
};

export function closed(sight: Sight, stage: ClosedStage): readonly StepDue[] {
  return [
    due(sight, {
      kind: 'close',
      since: sight.life.since,
      leaves: { kind: 'nothing' },
      ...CLOSINGS[stage],
    }),
  ];
}
