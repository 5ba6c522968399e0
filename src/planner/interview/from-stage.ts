/** What a reader who comes from a page about one stage has already told by coming from there. */
import { NO_ANSWERS, type DraftAnswers } from '#planner/interview/interview.ts';
import type { Stage } from '#planner/ladder/stages.ts';

/**
 * Answers that put a new case on this stage, or as near to it as answers can: all of them are asked
 * again and can be changed.
 */
export function answersFrom(stage: Stage): DraftAnswers {
  const at = (more: Partial<DraftAnswers>): DraftAnswers => ({ ...NO_ANSWERS, ...more });
  switch (stage) {
    case 'chasing.call':
      return at({ before: { reminders: 2 } });
    case 'chasing.demand':
      return at({ before: { reminders: 2, calls: 1 } });
    case 'chasing.finalDemand':
    case 'deciding':
    case 'agency':
    case 'court.preparing':
    case 'court.filed':
    case 'court.hearing':
    case 'court.judgment':
    case 'court.enforcing':
    case 'closed.writtenOff':
      // A final demand counts only with its date, which no page knows.
      return at({ before: { reminders: 2, calls: 1, demandLetters: 1 } });
    case 'negotiating.choosing':
    case 'negotiating.paymentPlan.proposed':
    case 'negotiating.paymentPlan.running':
    case 'negotiating.paymentPlan.broken':
    case 'negotiating.settlement.offered':
    case 'negotiating.settlement.agreed':
    case 'negotiating.settlement.lapsed':
      return at({ debtor: { says: 'cannot-pay' } });
    case 'disputed.looking':
    case 'disputed.answered':
      return at({ debtor: { says: 'disputes' } });
    case 'onHold.bankruptcy':
    case 'closed.discharged':
      return at({ debtor: { signs: ['bankruptcy'] } });
    case 'onHold.represented':
      return at({ debtor: { signs: ['lawyer'] } });
    case 'onHold.deceased':
      return at({ debtor: { signs: ['deceased'] } });
    case 'onHold.stopContact':
      return at({ debtor: { signs: ['stop-contact'] } });
    default:
      return NO_ANSWERS;
  }
}
