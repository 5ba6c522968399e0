/** Which steps have the owner call or write to the debtor. */
import type { Step, StepKind } from '#planner/plan/plan-types.ts';

const CONTACTS: ReadonlySet<StepKind> = new Set([
  'reminder',
  'statement',
  'call',
  'letter',
  'offer',
]);

/** Whether this step is a contact with the debtor: only then does the contact budget matter today. */
export const asksForContact = ({ kind }: Step): boolean => CONTACTS.has(kind);
