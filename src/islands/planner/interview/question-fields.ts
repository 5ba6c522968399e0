/** The fields of a question with their words, and its answers as the inputs keep them. */
import { placeLaw } from '#domain/law.ts';
import { typedFields } from '#islands/form/read-form.ts';
import { UNSURE, type Typed } from '#islands/form/types.ts';
import type { FieldWords } from '#islands/form/words.ts';
import type { SiteData } from '#islands/planner/data.ts';
import { placeGroups, zoneName } from '#islands/planner/interview/places.ts';
import { QUESTION, SHELL } from '#islands/planner/words/shell.ts';
import { isFieldValue, type Field } from '#planner/interview/fields.ts';
import { answerAt, type DraftAnswers, type Question } from '#planner/interview/interview.ts';
import type { QuestionText } from '#planner/interview/question-text.ts';

/** What a list offers: places of the law, or the time zones of the debtor's place. */
function listOf(
  field: Field,
  law: SiteData['law'],
  answers: DraftAnswers,
): Pick<FieldWords, 'groups' | 'choose'> {
  if (field.kind === 'place') return { groups: placeGroups(law), choose: QUESTION.choosePlace };
  if (field.kind !== 'zone') return {};
  const zones = placeLaw(law, answers.debtor?.place)?.timeZones ?? [];
  const choices = zones.map((zone) => ({ value: zone, label: zoneName(zone) }));
  return { groups: [{ label: '', choices }], choose: QUESTION.chooseZone };
}

/** Whether the heading is the label of a field: it is the only one, or opens all others. */
const isUnderHeading = (field: Field, fields: readonly Field[]): boolean =>
  field === fields[0] && fields.slice(1).every(({ when }) => when !== undefined);

/**
 * The words of one field of a question; the heading is the label of the first where that is what it
 * asks.
 */
export function questionWords(
  field: Field,
  { fields }: Pick<Question, 'fields'>,
  text: QuestionText,
  law: SiteData['law'],
  answers: DraftAnswers,
): FieldWords {
  const alone = isUnderHeading(field, fields);
  const own = text.options?.[field.name];
  const empty = text.errors[field.name] ?? text.errors['empty'];
  const wrong = text.errors[field.name] ?? text.errors['wrong'] ?? empty;
  return {
    label: alone ? text.legend : (own?.label ?? text.legend),
    hideLabel: alone,
    hint: alone ? undefined : own?.hint,
    // Where a question says nothing of its own, the words of the form do.
    errors: { ...(empty ? { empty } : {}), ...(wrong ? { wrong } : {}) },
    options: text.options,
    unsure: SHELL.unsure,
    none: SHELL.none,
    ...listOf(field, law, answers),
  };
}

/**
 * The answers of a question, as its inputs keep them.
 * @param unsure it was answered with "not sure": shown as chosen where there is a choice of it
 */
export function typedAnswers(
  { fields }: Pick<Question, 'fields'>,
  answers: DraftAnswers,
  unsure = false,
): Typed {
  const given = fields.flatMap(({ name }) => {
    const value = answerAt(answers, name);
    return isFieldValue(value) ? [[name, value] as const] : [];
  });
  const typed = typedFields(fields, Object.fromEntries(given));
  const open = fields.filter((field) => field.unsure && typed[field.name] === '');
  return unsure
    ? { ...typed, ...Object.fromEntries(open.map(({ name }) => [name, UNSURE])) }
    : typed;
}
