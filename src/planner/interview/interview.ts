/**
 * The interview: pure functions over the questions. Answers in; next question, reachable questions,
 * progress out.
 *
 * It is no machine: any question can be answered at any time, and changing one answer keeps the
 * rest.
 */
import type { Answers } from '#domain/case.ts';
import { placeLaw, type Law } from '#domain/law.ts';
import type { Currency } from '#domain/money.ts';
import { answerAt, withAnswer } from '#planner/interview/answers.ts';
import {
  question,
  questionOf,
  QUESTIONS,
  type DraftAnswers,
  type Question,
} from '#planner/interview/questions.ts';

export { answerAt } from '#planner/interview/answers.ts';
export {
  INVOICES,
  question,
  questionOf,
  QUESTION_IDS,
  QUESTIONS,
  SECTIONS,
  type DraftAnswers,
  type Question,
  type Section,
} from '#planner/interview/questions.ts';

/** No answers yet. */
export const NO_ANSWERS: DraftAnswers = { debt: {} };

/** Whether the question is asked, with these answers. */
export function isReachable(asked: Question, answers: DraftAnswers, law?: Law): boolean {
  return asked.when?.(answers, law) ?? true;
}

/** The questions that are asked with these answers, in order. */
export function reachableQuestions(answers: DraftAnswers, law?: Law): readonly Question[] {
  return QUESTIONS.filter((asked) => isReachable(asked, answers, law));
}

/** Whether every field of the question has an answer. */
export function isAnswered(asked: Question, answers: DraftAnswers): boolean {
  return asked.fields.every(({ name }) => answerAt(answers, name) !== undefined);
}

/**
 * The next question after `from` that still lacks an answer; without `from`, the first one.
 * "Not sure" leaves the answer out, so going on from a question never asks it again.
 */
export function nextQuestion(
  answers: DraftAnswers,
  law?: Law,
  from?: string,
): Question | undefined {
  const start = from === undefined ? 0 : QUESTIONS.findIndex(({ id }) => id === from) + 1;
  return QUESTIONS.slice(start).find(
    (asked) => isReachable(asked, answers, law) && !isAnswered(asked, answers),
  );
}

/** The question before this one on the way, or undefined at the first. */
export function previousQuestion(
  answers: DraftAnswers,
  law: Law | undefined,
  from: string,
): Question | undefined {
  const at = QUESTIONS.findIndex(({ id }) => id === from);
  return QUESTIONS.slice(0, Math.max(at, 0)).findLast((asked) => isReachable(asked, answers, law));
}

/** Whether the answers hold what a plan cannot do without: an invoice. */
export function canPlan(answers: DraftAnswers): answers is Answers {
  return (answers.debt.invoices?.length ?? 0) > 0 && answers.debt.currency !== undefined;
}

export interface Progress {
  readonly answered: number;
  readonly reachable: number;
  /** Of the first five, how many are still open. */
  readonly coreLeft: number;
}

/** How many questions are answered, of those that are asked with these answers. */
export function progress(answers: DraftAnswers, law?: Law): Progress {
  const asked = reachableQuestions(answers, law);
  const open = asked.filter((each) => !isAnswered(each, answers));
  return {
    answered: asked.length - open.length,
    reachable: asked.length,
    coreLeft: open.filter(({ core }) => core).length,
  };
}

/**
 * The answers with those of one question set; an absent value means "not sure" and takes the answer
 * out.
 */
export function answer(
  answers: DraftAnswers,
  id: string,
  values: Readonly<Record<string, unknown>>,
): DraftAnswers {
  const asked = question(id);
  if (!asked) return answers;
  return asked.fields.reduce((sum, { name }) => withAnswer(sum, name, values[name]), answers);
}

/**
 * Paths whose answer no longer belongs to the case, because a question that led there was answered
 * differently.
 */
export function droppedAnswers(answers: DraftAnswers, law?: Law): readonly string[] {
  const closed = QUESTIONS.filter((asked) => !isReachable(asked, answers, law))
    // Without the law it is unknown whether a place has several time zones: keep what is there.
    .filter(({ id }) => law !== undefined || id !== 'time-zone')
    .flatMap(({ fields }) => fields.map(({ name }) => name))
    .filter((path) => answerAt(answers, path) !== undefined);
  const zone = answers.debtor?.timeZone;
  const place = law && placeLaw(law, answers.debtor?.place);
  const stray =
    zone !== undefined &&
    place !== undefined &&
    !place.timeZones.includes(zone) &&
    !closed.includes('debtor.timeZone');
  return stray ? [...closed, 'debtor.timeZone'] : closed;
}

/** The answers without those that no longer belong to the case. */
export function withoutDropped(answers: DraftAnswers, law?: Law): DraftAnswers {
  let kept = answers;
  // Taking one answer out may close another question; a few rounds always settle it.
  for (
    let dropped = droppedAnswers(kept, law);
    dropped.length > 0;
    dropped = droppedAnswers(kept, law)
  ) {
    kept = dropped.reduce((sum, path) => withAnswer(sum, path, undefined), kept);
  }
  return kept;
}

/**
 * The id of the question that fills an answer path such as `debtor.kind`, for links from the plan.
 */
export function questionIdOf(path: string): string | undefined {
  return (
    questionOf(path)?.id ??
    QUESTIONS.find(({ fields }) => fields.some((field) => field.name.startsWith(`${path}.`)))?.id
  );
}

/** The answers with their currency: it belongs to the invoices and is asked for beside them. */
export function withCurrency(answers: DraftAnswers, currency: Currency): DraftAnswers {
  return { ...answers, debt: { ...answers.debt, currency } };
}
