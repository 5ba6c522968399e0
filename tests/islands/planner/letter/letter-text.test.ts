/** Letters filled from a case and its plan, with the real words and the real law. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#cli/read-content.ts';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { StepId } from '#domain/law.ts';
import { letterFacts } from '#islands/planner/letter/letter-facts.ts';
import { showDate } from '#islands/shared/format.ts';
import { BLANKS_FOR_OWNERS, PLACEHOLDERS } from '#islands/planner/words/letter.ts';
import { readCaseFile } from '#planner/case-file/case-file.ts';
import { CONDITIONS, marksOf } from '#planner/papers/conditions.ts';
import { plan } from '#planner/plan/plan.ts';
import { law } from '../../../support/law.ts';
import { letterFor } from '../../../support/letters.ts';

const { letters } = readContent(join(process.cwd(), 'content'));
const marksIn = (paragraph: string): readonly string[] =>
  paragraph.split('\n').flatMap((line) => marksOf(line.replace(/^- /, '')));

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
  const letter = law.steps[stepId]?.letter;
  if (!step || !letter)
    throw new Error(
      `Expected a step ${stepId} with a letter, got ${made.steps.map(({ id }) => id).join(', ')}`,
    );
  return letterFor(letter, file, made, step, today);
}

describe('the check-in before the due date', () => {
  const file = persona('03-before-due-large-slow');
  const dueOn = file.answers.debt.invoices[0]!.dueOn;

  test('asks if the invoice is right and when it will be paid, and calls nothing unpaid or late', () => {
    const { text } = filled(file, 'before-due', '2026-04-01');
    expect(text).toMatch(/is everything on it right\?/);
    expect(text).toMatch(/On which day do you expect to pay\?/);
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
  expect(open.map(({ name }) => name)).not.toContain('undisputedAmount');
});

describe('the text of a letter', () => {
  const all = Object.entries(letters).map(([id, { data, body }]) => {
    const paragraphs = [
      data.subject ?? '',
      ...body.split(/\n{2,}/),
      ...(data.enclosures ?? []),
    ].map((paragraph) => paragraph.trim());
    return { id, listed: data.blanks, paragraphs };
  });

  test.for(all)(
    'of $id marks only what can hold, and lists every blank',
    (letter, { expect: is }) => {
      const marks = letter.paragraphs.flatMap(marksIn);
      is(marks.filter((name) => !(CONDITIONS as readonly string[]).includes(name))).toEqual([]);
      const used = new Set(letter.paragraphs.join('\n').match(/(?<=\{)[a-zA-Z]\w*(?=\})/g));
      is([...used].sort()).toEqual([...new Set(letter.listed)].sort());
    },
  );
  test('has every condition in use', () => {
    const marks = new Set(all.flatMap(({ paragraphs }) => paragraphs.flatMap(marksIn)));
    expect(CONDITIONS.filter((name) => !marks.has(name))).toEqual([]);
  });
});

/** Blanks that are drawn, not filled. */
const DRAWN: ReadonlySet<string> = new Set(['statementTable', ...Object.keys(PLACEHOLDERS)]);

test('every blank that a letter lists has words for the owner', () => {
  const file = persona('16-dispute-part');
  const made = plan(file, law, '2026-03-03');
  const known = new Set(Object.keys(letterFacts(file, made, made.steps[0]!, law, '2026-03-03')));
  const blanks = new Set(Object.values(letters).flatMap((letter) => letter.data.blanks));
  expect(
    [...blanks].filter(
      (blank) => !known.has(blank) && !BLANKS_FOR_OWNERS[blank] && !DRAWN.has(blank),
    ),
  ).toEqual([]);
});

describe('what a letter says of the case', () => {
  const TODAY: PlainDate = '2026-09-14';
  const NUMBERS = ['Invoice 77', '78', '79', '80', '81', '82', '83'];
  const owing = (count: number, change: Partial<Case['answers']> = {}): Case => ({
    id: 'owing',
    title: 'Owing',
    openedOn: '2026-08-20',
    answers: {
      creditor: { place: 'US-TX', entity: 'company' },
      debtor: { kind: 'business', place: 'US-TX' },
      debt: {
        currency: 'USD',
        agreement: 'written',
        invoices: NUMBERS.slice(0, count).map((number, index) => ({
          number,
          amount: '100.00',
          dueOn: `2026-07-0${index + 1}` as PlainDate,
        })),
      },
      ...change,
    },
    log: [],
  });
  const textOf = (id: string, file: Case): string => {
    const made = plan(file, law, TODAY);
    return letterFor(id, file, made, made.next, TODAY).text;
  };
  const logged = (file: Case, ...log: Case['log']): Case => ({ ...file, log });

  test('names an invoice once, whatever word stands before its number', () => {
    const text = textOf('demand', owing(1));
    expect(text).toContain('77: due Jul 1, 2026, amount $100.00, owed $100.00');
    expect(text).toContain('invoice 77');
    expect(text).not.toMatch(/invoice invoice/i);
  });
  test('names an invoice without a number by its day', () => {
    const file = owing(1);
    const invoices = [
      { number: '1', amount: '100.00', dueOn: '2026-07-01', issuedOn: '2026-06-01' },
    ] as const;
    const unnumbered = { ...file.answers, debt: { ...file.answers.debt, invoices } };
    const text = textOf('demand', { ...file, answers: unnumbered });
    expect(text).toContain(`the invoice of ${showDate('2026-06-01')}`);
    expect(text).not.toContain('invoice 1');
  });
  test('gives many invoices a line each, and reads out no seven of them', () => {
    const seven = owing(7);
    expect(textOf('demand', seven)).toMatch(/\n78: due [^\n]+\n79: due /);
    expect(textOf('demand', seven)).toContain('7 invoices');
    const made = plan(seven, law, TODAY);
    const call = { ...made.next, kind: 'call' as const };
    const facts = letterFacts(seven, made, call, law, TODAY);
    expect(facts['invoiceList']).toBe(`7 invoices, the first due on ${showDate('2026-07-01')}`);
  });
  test('speaks of a death only where the customer is a person', () => {
    const person = owing(1, { debtor: { kind: 'consumer', place: 'US-TX' } });
    expect(textOf('call-first', person)).toContain('has died');
    expect(textOf('call-first', owing(1))).not.toContain('has died');
  });
  test('shows a credit in the answer to a dispute only where one was given', () => {
    const disputed = {
      id: 'd',
      at: '2026-09-10T10:00:00Z',
      type: 'dispute',
      amount: '50.00',
    } as const;
    const text = textOf('dispute-answer', logged(owing(1), disputed));
    expect(text).toContain('The part not in dispute is $50.00');
    expect(text).not.toContain('it shows a credit');
    const credit = {
      id: 'c',
      at: '2026-09-11T10:00:00Z',
      type: 'credit',
      amount: '20.00',
      for: 'correction',
    } as const;
    expect(textOf('dispute-answer', logged(owing(1), disputed, credit))).toContain(
      'it shows a credit',
    );
  });
  test('says of a plan that covers a part what stays due, and calls the debt paid only else', () => {
    const parts = (...amounts: readonly string[]) =>
      ({
        id: 'o',
        at: '2026-09-10T10:00:00Z',
        type: 'offer',
        offer: 'payment-plan',
        by: 'creditor',
        instalments: amounts.map((amount, index) => ({ on: `2026-10-0${index + 1}`, amount })),
      }) as Case['log'][number];
    const part = textOf('payment-plan', logged(owing(1), parts('40.00')));
    expect(part).toContain('$60.00 stays due');
    expect(part).not.toContain('that the debt is paid');
    const whole = textOf('payment-plan', logged(owing(1), parts('40.00', '60.00')));
    expect(whole).toContain('that the debt is paid');
    expect(whole).not.toContain('stays due when');
  });
  test('says how interest runs: the rate, from which day, and what a day adds', () => {
    const file = owing(1);
    const debt = {
      ...file.answers.debt,
      invoices: [{ number: '77', amount: '3650.00', dueOn: '2026-07-01' as PlainDate }],
      interest: { kind: 'agreed' as const, pct: '10' },
    };
    const text = textOf('final-demand', { ...file, answers: { ...file.answers, debt } });
    expect(text).toContain(
      `Interest runs at 10% a year from ${showDate('2026-07-02')}, as agreed. Each further day adds $1.00.`,
    );
  });
  test('asks for no invoice that is left out for now, nor its part of the sum', () => {
    const out = { id: 'l', at: '2026-09-10T10:00:00Z', type: 'left-out', invoice: '78' } as const;
    const text = textOf('demand', logged(owing(2), out));
    expect(text).toContain('Please pay $100.00');
    expect(text).toMatch(/Total on Sep 14, 2026: .*owed \$100\.00/);
    expect(text).not.toMatch(/\b78\b/);
  });
  test('asks for no invoice that is past its time to sue while others are not', () => {
    const file = owing(2);
    const [first, second] = file.answers.debt.invoices;
    const invoices = [{ ...first!, dueOn: '2018-07-01' as const }, second!];
    const old = { ...file, answers: { ...file.answers, debt: { ...file.answers.debt, invoices } } };
    const text = textOf('demand', old);
    expect(text).toContain('Please pay $100.00');
    expect(text).not.toMatch(/\b77\b/);
  });
});
