/**
 * The first answers on one screen: what is typed of several questions at once, read to answers.
 * What was not touched stays open; what cannot be read leaves its question as it was.
 */
import type { Currency } from '#domain/money.ts';
import { CURRENCIES } from '#domain/money.ts';
import { readFields } from '#islands/form/read-form.ts';
import type { ReadContext } from '#islands/form/readers.ts';
import { UNSURE, type Fault, type Typed } from '#islands/form/types.ts';
import type { SiteData } from '#islands/planner/data.ts';
import { questionWords, typedAnswers } from '#islands/planner/interview/question-fields.ts';
import { readInvoices } from '#islands/planner/interview/read-invoices.ts';
import { likelyCurrency, withCurrency } from '#planner/interview/currency.ts';
import { isAsked, type Field } from '#planner/interview/fields.ts';
import {
  answer,
  question,
  withoutDropped,
  type DraftAnswers,
  type Question,
} from '#planner/interview/interview.ts';
import type { QuestionText } from '#planner/interview/question-text.ts';

/** The questions of the screen in order: what is owed, then what is known of them. */
export const FIRST_IDS = [
  'invoices',
  'debtor-place',
  'before',
  'who',
  'history',
  'says',
  'reach',
] as const;
export type FirstId = (typeof FIRST_IDS)[number];

const asked = (id: FirstId): Question => {
  const found = question(id);
  if (!found) throw new Error(`Expected a question ${id}`);
  return found;
};
export const FIRST_QUESTIONS: readonly Question[] = FIRST_IDS.map(asked);

/** The words of a question, also where the site has none. */
export const questionTextOf = (questions: SiteData['questions'], id: string): QuestionText =>
  questions[id] ?? { legend: id, why: '', errors: {} };

/** The answers as the inputs of the screen keep them. */
export function firstTyped(answers: DraftAnswers, unsure: readonly string[]): Typed {
  const all = FIRST_QUESTIONS.flatMap((each) =>
    Object.entries(typedAnswers(each, answers, unsure.includes(each.id))),
  );
  return { ...Object.fromEntries(all), currency: answers.debt.currency ?? '' };
}

/**
 * A field of the screen: how often and when last are later questions, the day of a last letter is
 * not.
 */
export const isOnScreen = (field: Field, typed: Typed): boolean =>
  isAsked(field, typed) &&
  !(field.optional === true && field.when !== undefined && field.kind !== 'money');

/** Whether a field was left alone: it stays open, and is no fault. */
const isUntouched = (field: Field, typed: Typed): boolean =>
  (field.kind === 'choice' || field.kind === 'place') && (typed[field.name] ?? '') === '';

export interface FirstReading {
  readonly answers: DraftAnswers;
  /** Questions that were answered with "not sure". */
  readonly unsure: readonly string[];
  readonly faults: readonly Fault[];
}
interface Given {
  readonly typed: Typed;
  /** What was answered before. */
  readonly base: DraftAnswers;
  readonly unsure: readonly string[];
  readonly context: ReadContext;
  readonly data: Pick<SiteData, 'law' | 'questions'>;
  /** The currency where the reader is. */
  readonly home: Currency | undefined;
}

/** One question that is no list of invoices, read into the answers. */
function withQuestion(
  answers: DraftAnswers,
  each: Question,
  { typed, base, unsure, context, data }: Given,
  faults: Fault[],
): DraftAnswers {
  const before = typedAnswers(each, base, unsure.includes(each.id));
  // What is not asked for here stays as it is.
  if (each.fields.every(({ name }) => (typed[name] ?? '') === (before[name] ?? ''))) return answers;
  const text = questionTextOf(data.questions, each.id);
  const fields = each.fields.filter((field) => !isUntouched(field, typed));
  const read = readFields(fields, typed, context, (field) =>
    questionWords(field, each, text, data.law, answers),
  );
  faults.push(...read.faults);
  return read.faults.length > 0 ? answers : answer(answers, each.id, read.given);
}

/** The currency of the screen: the one that was chosen, else the likely one. */
export function currencyOf(
  typed: Typed,
  answers: DraftAnswers,
  { law }: Pick<SiteData, 'law'>,
  home: Currency | undefined,
): Currency {
  return (
    CURRENCIES.find((each) => each === typed['currency']) ?? likelyCurrency(answers, law, home)
  );
}

/** What the whole screen gives; `faults` names all that is wrong with it. */
export function readFirst(given: Given): FirstReading {
  const { typed, base, context, data, home } = given;
  const faults: Fault[] = [];
  const read = readInvoices(
    typed,
    context,
    questionTextOf(data.questions, 'invoices'),
    base.debt.invoices,
  );
  let answers = FIRST_QUESTIONS.filter(({ id }) => id !== 'invoices').reduce(
    (sum, each) => withQuestion(sum, each, given, faults),
    base,
  );
  answers = answer(answers, 'invoices', {
    'debt.invoices': read.invoices.length > 0 ? read.invoices : undefined,
  });
  answers = withCurrency(answers, currencyOf(typed, answers, data, home));
  return {
    answers: withoutDropped(answers, data.law),
    unsure: [
      ...given.unsure.filter((id) => !FIRST_QUESTIONS.some((each) => each.id === id)),
      ...FIRST_QUESTIONS.filter(({ fields }) =>
        fields.some(
          (field) => field.unsure && field.when === undefined && typed[field.name] === UNSURE,
        ),
      ).map(({ id }) => id),
    ],
    faults: [...read.faults, ...faults],
  };
}
