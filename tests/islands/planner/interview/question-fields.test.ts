/**
 * What the inputs of a question hold: answers as they were given, and "not sure" where that was
 * one.
 */
import { describe, expect, test } from 'vitest';
import { readLaw, readContent } from '#cli/read-content.ts';
import { readFields } from '#islands/form/read-form.ts';
import { UNSURE } from '#islands/form/types.ts';
import { questionWords, typedAnswers } from '#islands/planner/interview/question-fields.ts';
import { answer, NO_ANSWERS, QUESTIONS, question } from '#planner/interview/interview.ts';

const root = 'content';
const law = readLaw(root);
const { questions } = readContent(root);
const wordsOf = (id: string, path: string) => {
  const asked = question(id)!;
  const field = asked.fields.find(({ name }) => name === path)!;
  return questionWords(field, asked, questions[id]!.data, law, NO_ANSWERS);
};

describe('not sure', () => {
  test('is shown as the answer that it was', () => {
    expect(typedAnswers(question('says')!, NO_ANSWERS, true)['debtor.says']).toBe(UNSURE);
    expect(typedAnswers(question('says')!, NO_ANSWERS, false)['debtor.says']).toBe('');
  });
  test('is not shown where there is an answer by now', () => {
    const answers = answer(NO_ANSWERS, 'says', { 'debtor.says': 'refuses' });
    expect(typedAnswers(question('says')!, answers, true)['debtor.says']).toBe('refuses');
  });
  test('is never typed into a field that cannot read it', () => {
    for (const asked of QUESTIONS.filter(({ required }) => !required)) {
      const typed = typedAnswers(asked, NO_ANSWERS, true);
      const choices = asked.fields.filter(({ unsure }) => unsure).map(({ name }) => name);
      for (const [name, text] of Object.entries(typed))
        expect(text === UNSURE).toBe(choices.includes(name));
    }
  });
});

describe('what was typed', () => {
  test('of a claim that was filed is read back the same', () => {
    const told = {
      'before.done': 'filed',
      'before.filed.on': '2026-02-01',
      'before.filed.in': 'small-claims',
      'before.filed.hearingOn': '2026-04-01',
    };
    const asked = question('before')!;
    const answers = answer(NO_ANSWERS, 'before', told);
    const { given, faults } = readFields(
      asked.fields,
      typedAnswers(asked, answers),
      { today: '2026-03-02' },
      (field) => questionWords(field, asked, questions['before']!.data, law, answers),
    );
    expect(faults).toEqual([]);
    expect(given).toMatchObject(told);
  });
});

describe('the heading of a question', () => {
  test('is the label of the one field, and of one that opens all others', () => {
    expect(wordsOf('history', 'debtor.history').hideLabel).toBe(true);
    expect(wordsOf('before', 'before.done').hideLabel).toBe(true);
    expect(wordsOf('before', 'before.filed.on')).toMatchObject({
      hideLabel: false,
      label: 'Day you filed',
    });
  });
  test('is not the label of one of several', () => {
    expect(wordsOf('who', 'debtor.kind').hideLabel).toBe(false);
  });
});
