/** Which sum a letter asks for: what was invoiced, or that and what was added to it. */
import type { Cents } from '#domain/money.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { LetterAccount } from '#planner/papers/letter-account.ts';
import type { LetterTalks } from '#planner/papers/letter-talks.ts';
import type { PlanNow, Step } from '#planner/plan/plan-types.ts';

/** Stages before a demand. */
const FRIENDLY_STAGES: ReadonlySet<Stage> = new Set([
  'notDue',
  'chasing.reminder',
  'chasing.call',
  'chasing.demand',
]);
/** Steps that ask for nothing new. */
const FRIENDLY_STEPS: ReadonlySet<string> = new Set(['call', 'wait', 'review', 'statement']);

/** Letters that tell or settle the whole account. */
const WHOLE: ReadonlySet<string> = new Set([
  'statement',
  'payment-plan',
  'settlement',
  'settlement-agreement',
  'counter-offer',
]);
const FORMAL =
  /^(demand|final-demand|letter-of-claim|guarantor|co-debtor|estate-claim|agency-hand-over)/;

/** Letters that ask in form: for all that is owed, and by the day of the plan alone. */
export const isFormal = (letter: string): boolean => FORMAL.test(letter);

/**
 * Whether a letter asks for interest and fees as well. The first reminder asks for what was
 * invoiced; what the law adds by itself comes with the demand.
 * @param letter which letter, where it is known
 */
export function asksCharges(
  letter: string | undefined,
  { id, kind }: Pick<Step, 'id' | 'kind'>,
  { stage }: Pick<PlanNow, 'stage'>,
  { act, sums }: LetterAccount,
  { demanded }: LetterTalks,
): boolean {
  if (sums.principal === 0 || (letter && (WHOLE.has(letter) || isFormal(letter)))) return true;
  if (id === 'reminder-first') return false;
  if (act === undefined) return true;
  const isFriendly = FRIENDLY_STEPS.has(kind) && FRIENDLY_STAGES.has(stage) && !demanded;
  return kind !== 'reminder' && !isFriendly;
}

/** The sum that is asked for, in cents; 0 where nothing is due yet. */
export const sumAsked = ({ sums }: LetterAccount, withCharges: boolean): Cents =>
  withCharges ? sums.total : sums.principal;

/** The sum that is asked for; where nothing is due yet, what falls due next. */
export const sumNamed = (account: LetterAccount, withCharges: boolean): Cents =>
  account.sums.total > 0
    ? sumAsked(account, withCharges)
    : account.asked.reduce((sum, { left }) => sum + left, 0);
