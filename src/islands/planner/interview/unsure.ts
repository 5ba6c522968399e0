/** Which questions were answered with "not sure": these are not asked again on the way. */
import { isAnswered, type DraftAnswers, type Question } from '#planner/interview/interview.ts';

/** The list after a question was answered: with it where its answer is "not sure", else without. */
export function withUnsure(
  unsure: readonly string[],
  asked: Question,
  answers: DraftAnswers,
): readonly string[] {
  const others = unsure.filter((id) => id !== asked.id);
  return isAnswered(asked, answers) ? others : [...others, asked.id];
}
