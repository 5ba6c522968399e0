import type { DraftAnswers } from '#planner/interview/interview.ts';

const UNNAMED = 'Customer without a name';

/** The title of a case: the name of the debtor, or the title it had. */
export function titleOf(answers: DraftAnswers, before: string = UNNAMED): string {
  return answers.debtor?.name ?? before;
}
