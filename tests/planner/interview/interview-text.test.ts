import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { QUESTION_IDS, QUESTIONS } from '#planner/interview/interview.ts';

const folder = new URL('../../../content/questions/', import.meta.url);
const textOf = (id: string) => readFileSync(new URL(`${id}.yaml`, folder), 'utf8');

test('each question has its words, and no words are without a question', () => {
  expect(
    readdirSync(folder)
      .map((file) => file.replace('.yaml', ''))
      .sort(),
  ).toEqual([...QUESTION_IDS].sort());
});

test.each(QUESTIONS.map((asked) => [asked.id, asked] as const))(
  '%s has a label for each option and each of several fields',
  (id, asked) => {
    const text = textOf(id);
    const options = asked.fields.flatMap((field) => ('options' in field ? field.options : []));
    const paths = asked.fields.length > 1 ? asked.fields.map(({ name }) => name) : [];
    for (const key of [...options, ...paths])
      expect(text).toMatch(new RegExp(`^  "?${key.replace('.', '\\.')}"?: `, 'm'));
  },
);

test.each(QUESTIONS.map((asked) => [asked.id, asked] as const))(
  '%s has words for what can go wrong',
  (id, asked) => {
    const text = textOf(id);
    // Amounts, days and counts that only some are asked for have the words of the form.
    const fails = asked.fields.filter(
      ({ kind, when }) => !when && !['text', 'lines', 'rows'].includes(kind),
    );
    if (fails.length === 0) return;
    if (asked.fields.length === 1) expect(text).toMatch(/^  empty: /m);
    else for (const { name } of fails) expect(text).toMatch(new RegExp(`^  ${name}: `, 'm'));
  },
);
