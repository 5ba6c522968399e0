/**
 * The interview: pure functions over the questions. Answers in; next question, reachable questions,
 * progress out.
 *
 * It is no machine: any question can be answered at any time, and changing one answer keeps the
 * rest.
 */
import type { Answers } from '#domain/case.ts';
import { placeLaw, type Law } from '#domain/law.ts';
import { FURTHEST } from '#planner/interview/before.ts';
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

/** Fields that make a question answered: those that are always asked and may not be left empty. */
const telling = ({ fields }: Question): Question['fields'] => {
  const needed = fields.filter(({ optional, when }) => !optional && !when);
  return needed.length > 0 ? needed : fields;
};

/**
 * Whether the question has its answer; one of which all may be left empty, when any of it is there.
 */
export function isAnswered(asked: Question, answers: DraftAnswers): boolean {
  const isThere = ({ name }: Question['fields'][number]) => answerAt(answers, name) !== undefined;
  const fields = telling(asked);
  return fields.some(({ optional }) => !optional) ? fields.every(isThere) : fields.some(isThere);
}

/** What is known of the asking itself, beside the answers. */
export interface Asking {
  readonly answers: DraftAnswers;
  readonly law?: Law | undefined;
  /** Questions that were answered with "not sure": they are not asked again. */
  readonly unsure?: readonly string[];
  /** The log tells what was done as well as an answer does. */
  readonly logged?: boolean;
}

/**
 * The questions that are still open, the one that would change the plan most first. "Not sure" is
 * an answer.
 */
export function openQuestions({
  answers,
  law,
  unsure = [],
  logged = false,
}: Asking): readonly Question[] {
  return reachableQuestions(answers, law).filter(
    (asked) =>
      !asked.aside &&
      !isAnswered(asked, answers) &&
      !unsure.includes(asked.id) &&
      !(logged && asked.id === 'before'),
  );
}

/** Of the open questions, those of the first five: without them there is no first plan yet. */
export const openCore = (asking: Asking): readonly Question[] =>
  openQuestions(asking).filter(({ core }) => core);

/** Whether the answers hold what a plan cannot do without: an invoice. */
export function canPlan(answers: DraftAnswers): answers is Answers {
  return (answers.debt.invoices?.length ?? 0) > 0 && answers.debt.currency !== undefined;
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
  // How far the owner went comes last: it fills in the counts that were not told.
  const names = asked.fields.map(({ name }) => name);
  const inOrder = [...names.filter((name) => name !== FURTHEST), FURTHEST].filter((name) =>
    names.includes(name),
  );
  return inOrder.reduce((sum, name) => withAnswer(sum, name, values[name]), answers);
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
  const within = QUESTIONS.find(({ fields }) =>
    fields.some(({ name }) => name.startsWith(`${path}.`)),
  );
  return (questionOf(path) ?? within)?.id;
}
