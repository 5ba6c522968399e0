/** Letters filled from a case and its plan, with the real words and the real law. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#cli/read-content.ts';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { StepId } from '#domain/law.ts';
import { fillLetter, letterFacts } from '#islands/planner/letter/letter-text.ts';
import { showDate } from '#islands/shared/format.ts';
import { BLANKS_FOR_OWNERS } from '#islands/planner/words/letter.ts';
import { readCaseFile } from '#planner/case-file/case-file.ts';
import { plan } from '#planner/plan/plan.ts';
import { law } from '../../../support/law.ts';

const { letters } = readContent(join(process.cwd(), 'content'));

function persona(name: string): Case {
  const reading = readCaseFile(
    readFileSync(join(process.cwd(), 'tests/personas', `${name}.json`), 'utf8'),
  );
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.case;
}

/** The letter that the words of a step name, filled for a case on a day. */
function filled(file: Case, stepId: StepId, today: PlainDate) {
  const made = plan(file, law, today);
  const step = made.steps.find(({ id }) => id === stepId);
  const letter = letters[law.steps[stepId]?.letter ?? ''];
  if (!step || !letter)
    throw new Error(
      `Expected a step ${stepId} with a letter, got ${made.steps.map(({ id }) => id).join(', ')}`,
    );
  const { paragraphs, open } = fillLetter(
    { ...letter.data, body: letter.body },
    letterFacts(file, made, step, law, today),
  );
  return { text: paragraphs.join('\n\n'), open };
}

describe('the check-in before the due date', () => {
  const file = persona('03-before-due-large-slow');
  const dueOn = file.answers.debt.invoices[0]!.dueOn;

  test('asks if the invoice is right and when it will be paid, and calls nothing unpaid or late', () => {
    const { text } = filled(file, 'before-due', '2026-04-01');
    expect(text).toMatch(/is everything on it right\?/);
    expect(text).toMatch(/On which day do you expect to pay it\?/);
    expect(text).not.toMatch(/unpaid|overdue|late|owe|demand/i);
  });

  test('names what falls due next, and no invoice that is paid already', () => {
    const older = { number: 'OLD-1', amount: '50.00', dueOn: '2026-01-05' } as const;
    const paid: Case = {
      ...file,
      answers: {
        ...file.answers,
        debt: { ...file.answers.debt, invoices: [older, ...file.answers.debt.invoices] },
      },
      log: [
        {
          id: 'p1',
          at: '2026-01-04T10:00:00Z',
          type: 'payment',
          amount: '50.00',
          on: '2026-01-04',
        },
      ],
    };
    const { text } = filled(paid, 'before-due', '2026-04-01');
    expect(text).not.toContain('OLD-1');
    expect(text).toContain(showDate(dueOn));
  });
});

test('while a dispute is looked into, the letter asks for the part that nobody disputes', () => {
  const { text, open } = filled(persona('16-dispute-part'), 'ask-undisputed', '2026-03-03');
  expect(text).toContain('$3,100.00');
  expect(text).toContain('Two of nine doors were scratched');
  expect(text).not.toContain('{');
  expect(open).not.toContain(BLANKS_FOR_OWNERS['undisputedAmount']);
});

test('every blank that a letter lists has words for the owner', () => {
  const file = persona('16-dispute-part');
  const made = plan(file, law, '2026-03-03');
  const known = new Set(Object.keys(letterFacts(file, made, made.steps[0]!, law, '2026-03-03')));
  const blanks = new Set(Object.values(letters).flatMap((letter) => letter.data.blanks));
  expect([...blanks].filter((blank) => !known.has(blank) && !BLANKS_FOR_OWNERS[blank])).toEqual([]);
});
