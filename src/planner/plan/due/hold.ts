/**
 * Steps on hold: stop, the short right list, then a dated review. None of them asks the owner to
 * contact the debtor.
 */
import { due, type StepDue } from '#planner/plan/due/step-due.ts';
import type { Sight } from '#planner/plan/sight.ts';
import { bankruptcy, deceased, wrongPerson } from '#planner/plan/due/hold-debtor.ts';
import { breathingSpace, represented, stopContact } from '#planner/plan/due/hold-contact.ts';

/** The steps of a hold: those that are still open, in order, and the review that follows them. */
export function onHold(sight: Sight): readonly StepDue[] {
  switch (sight.stage) {
    case 'onHold.bankruptcy':
      return bankruptcy(sight);
    case 'onHold.deceased':
      return deceased(sight);
    case 'onHold.wrongPerson':
      return wrongPerson(sight);
    case 'onHold.breathingSpace':
      return breathingSpace(sight);
    case 'onHold.represented':
      return represented(sight);
    case 'onHold.stopContact':
      return stopContact(sight);
    case 'onHold.coolingOff':
      return coolingOff(sight);
    default:
      return [];
  }
}

function coolingOff(sight: Sight): readonly StepDue[] {
  const until = sight.life.notices.coolingUntil ?? sight.on;
  return [
    due(sight, {
      id: 'wait-cooling-off',
      kind: 'wait',
      since: sight.life.since,
      anchored: true,
      notBefore: until,
      earliest: until,
      within: 1,
      because: ['hold-cooling-off'],
      leaves: { kind: 'time', acts: until },
      replies: ['paid', 'done'],
    }),
  ];
}
