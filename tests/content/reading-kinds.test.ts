import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readAll } from '#cli/content/files.ts';
import { islandWords, stringsInCode } from '#cli/content/island-words.ts';
import { checkReading, GRADE_LIMITS, readingGrades } from '#cli/content/reading.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { content } = readAll(root);
const inCode = islandWords(root);
const HARD =
  'Notwithstanding the aforementioned considerations, unsatisfied contractual obligations necessitate immediate remuneration.';

test('every kind of words is measured, and stays within its limit', () => {
  const kinds = readingGrades(content, inCode);
  expect(kinds.map(({ kind }) => kind)).toEqual(Object.keys(GRADE_LIMITS));
  expect(kinds.filter(({ grades }) => grades.length === 0)).toEqual([]);
  expect(checkReading(kinds)).toEqual([]);
});

test.each([
  [
    'questions',
    { questions: content.questions.map((one) => ({ ...one, data: { ...one.data, why: HARD } })) },
  ],
  ['rules', { rules: content.rules.map((one) => ({ ...one, data: { ...one.data, text: HARD } })) }],
  ['steps', { steps: content.steps.map((one) => ({ ...one, data: { ...one.data, how: HARD } })) }],
])('a hard sentence in %s is a problem', (kind, changed) => {
  const [problem] = checkReading(readingGrades({ ...content, ...changed }));
  expect(problem?.path).toContain(`content/${kind}/`);
});

test('the words of planner and tools are read from their code', () => {
  expect(inCode.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'src/islands/planner/words/plan.ts',
      'src/islands/guides/sue-words.ts',
    ]),
  );
  const [problem] = checkReading(readingGrades(content, [{ path: 'src/a.ts', texts: [HARD] }]));
  expect(problem).toMatchObject({ path: 'src/a.ts' });
});

test('texts of code: values are one word, comments and imports are none', () => {
  expect(
    stringsInCode(
      [
        "import { one } from '#a/one.ts';",
        "/** It isn't a text. */",
        "export const A = 'It\\'s due';",
        'export const B = (n: number) => `Due in ${n} days`;',
        '// nor "this"',
      ].join('\n'),
    ),
  ).toEqual(["It's due", 'Due in blank days']);
});
