import { describe, expect, test } from 'vitest';
import type { Debt } from '#domain/case.ts';
import type { Law, PlaceLaw } from '#domain/law.ts';
import {
  answer,
  answerAt,
  canPlan,
  droppedAnswers,
  isAnswered,
  isReachable,
  NO_ANSWERS,
  openCore,
  openQuestions,
  question,
  questionIdOf,
  QUESTION_IDS,
  QUESTIONS,
  reachableQuestions,
  withoutDropped,
  type DraftAnswers,
} from '#planner/interview/interview.ts';
import { withAnswer } from '#planner/interview/answers.ts';
import { questionOf } from '#planner/interview/questions.ts';
import { CLAIM_GAPS } from '#planner/papers/court-file.ts';
import { withCurrency } from '#planner/interview/currency.ts';
import { isAsked, type Field } from '#planner/interview/fields.ts';
import { readAnswers } from '#planner/case-file/case-file.ts';
import fc from '../../support/fc.ts';

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
/** Valid values for the fields of a question that are asked with each other. */
function valuesFor(id: string): Readonly<Record<string, unknown>> {
  const { fields } = question(id)!;
  const typed = Object.fromEntries(fields.map((field) => [field.name, String(valueFor(field))]));
  return Object.fromEntries(
    fields.filter((field) => isAsked(field, typed)).map((field) => [field.name, valueFor(field)]),
  );
}

/** Answers everything that is asked, in order. */
function answerAll(start: DraftAnswers = NO_ANSWERS): DraftAnswers {
  let answers = start;
  for (const { id } of QUESTIONS)
    if (isReachable(question(id)!, answers, LAW)) answers = answer(answers, id, valuesFor(id));
  return answers;
}

const idsOf = (questions: readonly { readonly id: string }[]) => questions.map(({ id }) => id);

describe('the way through the interview', () => {
  test('starts with who owes, asks early what was done, and has a plan after five questions', () => {
    const first = ['who', 'debtor-place', 'invoices', 'before', 'says'];
    expect(idsOf(openCore({ answers: NO_ANSWERS, law: LAW }))).toEqual(first);
    expect(idsOf(QUESTIONS.slice(0, 5))).toEqual(first);
    let answers = NO_ANSWERS;
    for (const id of first) {
      expect(openCore({ answers, law: LAW })[0]?.id).toBe(id);
      answers = answer(answers, id, valuesFor(id));
    }
    expect(canPlan(withCurrency(answers, 'USD'))).toBe(true);
    expect(openCore({ answers, law: LAW })).toEqual([]);
  });

  test('asks for the place before the sum: the currency follows from it', () => {
    const ids = idsOf(QUESTIONS);
    expect(ids.indexOf('debtor-place')).toBeLessThan(ids.indexOf('invoices'));
  });

  test('never asks again what was answered with "not sure"', () => {
    const skipped = answer(NO_ANSWERS, 'who', {});
    expect(skipped).toEqual(NO_ANSWERS);
    expect(idsOf(openCore({ answers: skipped, unsure: ['who'] }))).not.toContain('who');
  });

  test('asks a question of several parts once, also where a part may be left empty', () => {
    const nameless = answer(NO_ANSWERS, 'who', { 'debtor.kind': 'business' });
    expect(isAnswered(question('who')!, nameless)).toBe(true);
    expect(isAnswered(question('who')!, answer(NO_ANSWERS, 'who', { 'debtor.name': 'A' }))).toBe(
      false,
    );
    const signed = answer(NO_ANSWERS, 'your-details', { 'creditor.signer': 'A' });
    expect(isAnswered(question('your-details')!, signed)).toBe(true);
    expect(isAnswered(question('your-details')!, NO_ANSWERS)).toBe(false);
  });

  test('does not ask what was done where the log tells it', () => {
    expect(idsOf(openCore({ answers: NO_ANSWERS, logged: true }))).not.toContain('before');
  });

  test('ends', () => {
    expect(openQuestions({ answers: answerAll(), law: LAW })).toEqual([]);
  });

  test('waits for no answer that only fills a letter', () => {
    const open = idsOf(openQuestions({ answers: NO_ANSWERS, law: LAW }));
    for (const id of ['your-details', 'their-details', 'agreed']) expect(open).not.toContain(id);
  });

  test('takes an address as lines, and asks for it as it stands', () => {
    const typed = ' 12 Mill Lane \n\nLeeds\nLS1 4AB ';
    const told = answer(NO_ANSWERS, 'their-details', { 'debtor.address': typed });
    expect(told.debtor?.address).toEqual(['12 Mill Lane', 'Leeds', 'LS1 4AB']);
    expect(answerAt(told, 'debtor.address')).toBe('12 Mill Lane\nLeeds\nLS1 4AB');
    expect(withAnswer(told, 'debtor.address', undefined).debtor?.address).toBeUndefined();
  });

  test('asks somewhere for each part of a claim that a case may lack', () => {
    for (const gap of CLAIM_GAPS) expect(questionOf(gap), gap).toBeDefined();
  });
});

describe('a bill that is wrong in part', () => {
  const disputes = { 'debtor.says': 'disputes', 'debt.disputedAmount': '90.00' };
  test('is asked for the sum where they say that it is wrong', () => {
    expect(answer(NO_ANSWERS, 'says', disputes).debt.disputedAmount).toBe('90.00');
    expect(questionIdOf('debt.disputedAmount')).toBe('says');
  });
  test('is wrong as a whole where no sum is told, and is not asked about again', () => {
    const whole = answer(NO_ANSWERS, 'says', { 'debtor.says': 'disputes' });
    expect(idsOf(openQuestions({ answers: whole }))).not.toContain('says');
  });
  test('loses its sum when they say something else', () => {
    const disputed = answer(NO_ANSWERS, 'says', disputes);
    const now = answer(disputed, 'says', { 'debtor.says': 'will-pay' });
    expect(now).toEqual({ debt: {}, debtor: { says: 'will-pay' } });
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
      { debt: { work: 'creative' }, debtor: { place: 'US-TX' } },
      { debt: { work: 'health' } },
    ];
    expect(some.some((answers) => isReachable(question(id)!, answers, LAW))).toBe(true);
  });

  test.each(QUESTIONS.filter(({ required }) => !required).map(({ id }) => id))(
    '%s can be skipped, which leaves its answers out',
    (id) => {
      const given = answer(NO_ANSWERS, id, valuesFor(id));
      for (const name of Object.keys(valuesFor(id))) expect(answerAt(given, name)).toBeDefined();
      const skipped = answer(given, id, {});
      expect(skipped).toEqual(NO_ANSWERS);
    },
  );

  test('only asks for what a case file can hold', () => {
    const all = withCurrency(answerAll(), 'USD');
    expect(readAnswers(all)).toMatchObject({ ok: true });
  });

  test('is found by the path that the plan names', () => {
    expect(questionIdOf('debtor.kind')).toBe('who');
    expect(questionIdOf('before')).toBe('before');
    expect(questionIdOf('before.filed')).toBe('before');
    expect(questionIdOf('proof')).toBe('proof');
    expect(questionIdOf('nothing.here')).toBeUndefined();
  });
});

describe('changing an answer', () => {
  test.each(QUESTION_IDS)('%s keeps the rest', (id) => {
    const all = answerAll();
    const changed = answer(all, id, {});
    const others = QUESTIONS.filter((each) => each.id !== id).flatMap(({ fields }) =>
      fields.map(({ name }) => name),
    );
    expect(others.map((path) => answerAt(changed, path))).toEqual(
      others.map((path) => answerAt(all, path)),
    );
  });

  test('names the answers of a branch that it closes, and takes them out', () => {
    const designer: DraftAnswers = { debt: { work: 'creative', rightsOnPayment: 'yes' } };
    expect(droppedAnswers(designer, LAW)).toEqual([]);
    const now = answer(designer, 'work', { 'debt.work': 'other' });
    expect(droppedAnswers(now, LAW)).toEqual(['debt.rightsOnPayment']);
    expect(withoutDropped(now, LAW)).toEqual({ debt: { work: 'other' } });
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
        let answers = answerAll();
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
