import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Debt } from '#domain/case.ts';
import type { Law, PlaceLaw } from '#domain/law.ts';
import {
  answer,
  answerAt,
  canPlan,
  droppedAnswers,
  isReachable,
  NO_ANSWERS,
  nextQuestion,
  previousQuestion,
  progress,
  question,
  questionIdOf,
  QUESTION_IDS,
  QUESTIONS,
  reachableQuestions,
  withCurrency,
  withoutDropped,
  type DraftAnswers,
} from '#planner/interview/interview.ts';
import type { Field } from '#planner/interview/fields.ts';
import { readAnswers } from '#planner/case-file/case-file.ts';

const place = (id: string, timeZones: readonly string[]) =>
  ({ id, timeZones }) as unknown as PlaceLaw;
const LAW = {
  places: {
    'US-TX': place('US-TX', ['America/Chicago', 'America/Denver']),
    'US-NY': place('US-NY', ['America/New_York']),
  },
  aliases: {},
} as unknown as Law;

const INVOICES = [{ number: '1', amount: '290.00', dueOn: '2026-02-09' }];

/** A valid value for a field. */
function valueFor(field: Field): unknown {
  switch (field.kind) {
    case 'choice':
      return field.options[0];
    case 'choices':
      return [field.options[0]];
    case 'place':
      return 'US-TX';
    case 'zone':
      return 'America/Denver';
    case 'date':
      return '2026-02-01';
    case 'money':
      return '90.00';
    case 'percent':
      return '18';
    case 'count':
      return 2;
    case 'rows':
      return INVOICES;
    default:
      return 'words';
  }
}
const valuesFor = (id: string) =>
  Object.fromEntries(question(id)!.fields.map((field) => [field.name, valueFor(field)]));

/** Answers everything that is asked, in order. */
function answerAll(start: DraftAnswers = NO_ANSWERS): DraftAnswers {
  let answers = start;
  for (
    let next = nextQuestion(answers, LAW), from = '';
    next && next.id !== from;
    next = nextQuestion(answers, LAW, from)
  ) {
    from = next.id;
    answers = answer(answers, next.id, valuesFor(next.id));
  }
  return answers;
}

describe('the way through the interview', () => {
  test('starts with who owes, and has a plan after five questions', () => {
    const first = QUESTIONS.filter(({ core }) => core);
    expect(first).toHaveLength(5);
    expect(QUESTIONS.slice(0, 5)).toEqual(first);
    let answers = NO_ANSWERS;
    for (const { id } of first) {
      expect(nextQuestion(answers, LAW)?.id).toBe(id);
      answers = answer(answers, id, valuesFor(id));
    }
    expect(canPlan(withCurrency(answers, 'USD'))).toBe(true);
    expect(progress(answers, LAW).coreLeft).toBe(0);
  });

  test('goes on after a question that was skipped, and never asks it again', () => {
    const skipped = answer(NO_ANSWERS, 'who', {});
    expect(skipped).toEqual(NO_ANSWERS);
    expect(nextQuestion(skipped, LAW, 'who')?.id).toBe('invoices');
  });

  test('ends', () => {
    const all = answerAll();
    expect(nextQuestion(all, LAW)).toBeUndefined();
    expect(nextQuestion(all, LAW, 'type')).toBeUndefined();
  });

  test('leads back the way it came', () => {
    expect(previousQuestion(NO_ANSWERS, LAW, 'who')).toBeUndefined();
    expect(previousQuestion(NO_ANSWERS, LAW, 'debtor-place')?.id).toBe('invoices');
    expect(previousQuestion(NO_ANSWERS, LAW, 'agreement')?.id).toBe('signs');
  });
});

describe('interest', () => {
  const asked = (interest: Debt['interest']) =>
    answerAt({ debt: interest ? { interest } : {} }, 'debt.interest');
  test('is asked for as a percentage a year and kept as what was agreed', () => {
    const answered = answer(NO_ANSWERS, 'interest', { 'debt.interest': '18' });
    expect(answered.debt).toEqual({ interest: { kind: 'agreed', pct: '18', per: 'year' } });
    expect(answerAt(answered, 'debt.interest')).toBe('18');
  });
  test('of 0 means that none was agreed', () => {
    expect(answer(NO_ANSWERS, 'interest', { 'debt.interest': '0' }).debt).toEqual({
      interest: { kind: 'none' },
    });
    expect(asked({ kind: 'none' })).toBe('0');
  });
  test('by the month is shown by the year, and what is not known is not answered', () => {
    expect(asked({ kind: 'agreed', pct: '1.5', per: 'month' })).toBe('18');
    expect(asked({ kind: 'not-sure' })).toBeUndefined();
    expect(asked(undefined)).toBeUndefined();
  });
  test('can be taken back', () => {
    const answered = answer(NO_ANSWERS, 'interest', { 'debt.interest': '18' });
    expect(answer(answered, 'interest', {})).toEqual(NO_ANSWERS);
  });
});

describe('each question', () => {
  test('has an id of its own, and paths of its own', () => {
    expect(new Set(QUESTION_IDS).size).toBe(QUESTION_IDS.length);
    const paths = QUESTIONS.flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(new Set(paths).size).toBe(paths.length);
  });

  test.each(QUESTIONS.map(({ id }) => id))('%s is reached by some answers', (id) => {
    const some: readonly DraftAnswers[] = [
      NO_ANSWERS,
      { debt: { work: 'creative' }, debtor: { says: 'disputes', place: 'US-TX' } },
      { debt: { work: 'health' } },
    ];
    expect(some.some((answers) => isReachable(question(id)!, answers, LAW))).toBe(true);
  });

  test.each(QUESTIONS.filter(({ required }) => !required).map(({ id }) => id))(
    '%s can be skipped, which leaves its answers out',
    (id) => {
      const given = answer(NO_ANSWERS, id, valuesFor(id));
      for (const { name } of question(id)!.fields) expect(answerAt(given, name)).toBeDefined();
      const skipped = answer(given, id, {});
      expect(skipped).toEqual(NO_ANSWERS);
    },
  );

  test('only asks for what a case file can hold', () => {
    const all = withCurrency(answerAll({ debt: {}, debtor: { says: 'disputes' } }), 'USD');
    expect(readAnswers(all)).toMatchObject({ ok: true });
  });

  test('is found by the path that the plan names', () => {
    expect(questionIdOf('debtor.kind')).toBe('who');
    expect(questionIdOf('before')).toBe('before');
    expect(questionIdOf('proof')).toBe('proof');
    expect(questionIdOf('nothing.here')).toBeUndefined();
  });
});

describe('changing an answer', () => {
  test.each(QUESTION_IDS)('%s keeps the rest', (id) => {
    const all = answerAll({ debt: {}, debtor: { says: 'disputes' } });
    const changed = answer(all, id, {});
    const others = QUESTIONS.filter((each) => each.id !== id).flatMap(({ fields }) =>
      fields.map(({ name }) => name),
    );
    expect(others.map((path) => answerAt(changed, path))).toEqual(
      others.map((path) => answerAt(all, path)),
    );
  });

  test('names the answers of a branch that it closes, and takes them out', () => {
    const disputed: DraftAnswers = {
      debt: { disputedAmount: '90.00' },
      debtor: { says: 'disputes' },
    };
    expect(droppedAnswers(disputed, LAW)).toEqual([]);
    const now = answer(disputed, 'says', { 'debtor.says': 'will-pay' });
    expect(droppedAnswers(now, LAW)).toEqual(['debt.disputedAmount']);
    expect(withoutDropped(now, LAW)).toEqual({ debt: {}, debtor: { says: 'will-pay' } });
  });

  test('drops a time zone that is not of the new place, and none while the law is not known', () => {
    const texan: DraftAnswers = {
      debt: {},
      debtor: { place: 'US-TX', timeZone: 'America/Denver' },
    };
    expect(droppedAnswers(texan, LAW)).toEqual([]);
    const moved = answer(texan, 'debtor-place', { 'debtor.place': 'US-NY' });
    expect(droppedAnswers(moved, LAW)).toEqual(['debtor.timeZone']);
    expect(droppedAnswers(moved)).toEqual([]);
  });

  test('never leaves an answer of a closed branch behind', () => {
    const says = fc.constantFrom('will-pay', 'disputes', 'refuses', undefined);
    const agreement = fc.constantFrom('written', 'oral', undefined);
    const where = fc.constantFrom('US-TX', 'US-NY', undefined);
    fc.assert(
      fc.property(says, agreement, where, (debtorSays, agreed, at) => {
        let answers = answerAll({ debt: {}, debtor: { says: 'disputes' } });
        answers = answer(answers, 'says', { 'debtor.says': debtorSays });
        answers = answer(answers, 'agreement', { 'debt.agreement': agreed });
        answers = withoutDropped(answer(answers, 'debtor-place', { 'debtor.place': at }), LAW);
        const asked = new Set(
          reachableQuestions(answers, LAW).flatMap(({ fields }) => fields.map(({ name }) => name)),
        );
        for (const path of QUESTIONS.flatMap(({ fields }) => fields.map((field) => field.name))) {
          if (!asked.has(path)) expect(answerAt(answers, path)).toBeUndefined();
        }
      }),
    );
  });
});
