/** What was done before: the furthest step is asked for, counts and days are kept. */
import { describe, expect, test } from 'vitest';
import type { Answers, Before } from '#domain/case.ts';
import { readAnswers } from '#planner/case-file/case-file.ts';
import { doneOf, type DoneBefore } from '#planner/interview/before.ts';
import { answer, answerAt, NO_ANSWERS, question } from '#planner/interview/interview.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { law } from '../../support/law.ts';

const DEBT = {
  currency: 'USD',
  invoices: [{ number: '1', amount: '900.00', dueOn: '2026-01-10' }],
} as const;

interface Told {
  readonly done: DoneBefore;
  readonly more?: Readonly<Record<string, unknown>>;
  readonly kept: Before;
  readonly stage: Stage;
}
const TOLD: readonly Told[] = [
  {
    done: 'nothing',
    kept: { reminders: 0, calls: 0, demandLetters: 0 },
    stage: 'chasing.reminder',
  },
  {
    done: 'reminders',
    kept: { reminders: 1, calls: 0, demandLetters: 0 },
    stage: 'chasing.reminder',
  },
  {
    done: 'reminders',
    more: { 'before.reminders': 4, 'before.lastContactOn': '2026-02-20' },
    kept: { reminders: 4, calls: 0, demandLetters: 0, lastContactOn: '2026-02-20' },
    stage: 'chasing.call',
  },
  { done: 'called', kept: { calls: 1, demandLetters: 0 }, stage: 'chasing.demand' },
  {
    done: 'called',
    more: { 'before.reminders': 2, 'before.calls': 3 },
    kept: { reminders: 2, calls: 3, demandLetters: 0 },
    stage: 'chasing.demand',
  },
  { done: 'letter', kept: { demandLetters: 1 }, stage: 'chasing.finalDemand' },
  {
    done: 'final-demand',
    more: { 'before.finalDemandOn': '2026-01-20' },
    kept: { finalDemandOn: '2026-01-20' },
    stage: 'deciding',
  },
  {
    done: 'agency',
    more: { 'before.placedOn': '2026-02-01' },
    kept: { placedOn: '2026-02-01' },
    stage: 'agency',
  },
  {
    done: 'filed',
    more: { 'before.filed.on': '2026-02-01', 'before.filed.in': 'small-claims' },
    kept: { filed: { on: '2026-02-01', in: 'small-claims' } },
    stage: 'court.filed',
  },
  {
    done: 'filed',
    more: { 'before.filed.on': '2026-02-01', 'before.filed.hearingOn': '2026-04-01' },
    kept: { filed: { on: '2026-02-01', hearingOn: '2026-04-01' } },
    stage: 'court.hearing',
  },
  {
    done: 'judgment',
    more: { 'before.judgment.on': '2026-02-25', 'before.judgment.amount': '850.00' },
    kept: { judgment: { on: '2026-02-25', amount: '850.00' } },
    stage: 'court.judgment',
  },
];
const answered = ({ done, more = {} }: Pick<Told, 'done' | 'more'>) =>
  answer(NO_ANSWERS, 'before', { 'before.done': done, ...more });

describe('what was done before', () => {
  test.each(TOLD.map((told) => [`${told.done}, ${told.stage}`, told] as const))(
    '%s: is kept in the words of the case file, and shown again as it was told',
    (_name, told) => {
      const given = answered(told);
      expect(given.before).toEqual(told.kept);
      expect(readAnswers({ ...given, debt: DEBT })).toMatchObject({ ok: true });
      expect(answerAt(given, 'before.done')).toBe(told.done);
      for (const [path, value] of Object.entries(told.more ?? {}))
        expect(answerAt(given, path)).toBe(value);
    },
  );

  test.each(TOLD.map((told) => [`${told.done}, ${told.stage}`, told] as const))(
    '%s: the plan starts there',
    (_name, told) => {
      const answers: Answers = {
        ...answered(told),
        debt: DEBT,
        debtor: { kind: 'business', place: 'US-TX', says: 'nothing' },
      };
      const file = { id: 'c', title: 'c', openedOn: '2026-03-02', log: [], answers } as const;
      expect(planAsItStands(file, law, '2026-03-02').stage).toBe(told.stage);
    },
  );

  test.each(TOLD.flatMap((from) => TOLD.map((to) => [from.done, to.done, from, to] as const)))(
    'from %s to %s nothing of the first is left that the second does not say',
    (_from, _to, from, to) => {
      const changed = answer(answered(from), 'before', {
        'before.done': to.done,
        ...(to.more ?? {}),
      });
      const { demandLetters: _old, ...now } = changed.before ?? {};
      const { demandLetters: _new, ...kept } = to.kept;
      expect(now).toEqual(kept);
      expect(doneOf(changed.before)).toBe(to.done);
    },
  );

  test('that nobody is sure of leaves nothing in the case', () => {
    expect(answer(answered({ done: 'called' }), 'before', {})).toEqual(NO_ANSWERS);
  });

  test('of a file that tells counts alone is read as far as they go', () => {
    expect(doneOf(undefined)).toBeUndefined();
    expect(doneOf({})).toBeUndefined();
    expect(doneOf({ lastContactOn: '2026-02-20' })).toBeUndefined();
    expect(doneOf({ reminders: 0 })).toBe('nothing');
    expect(doneOf({ reminders: 3, calls: 0 })).toBe('reminders');
    expect(doneOf({ reminders: 3, calls: 1, demandLetters: 2 })).toBe('letter');
  });

  test('asks only for what the furthest step leaves open', () => {
    const asked = (done: DoneBefore) =>
      question('before')!
        .fields.filter(({ when }) => when?.['before.done']?.includes(done))
        .map(({ name }) => name);
    expect(asked('nothing')).toEqual([]);
    expect(asked('reminders')).toEqual(['before.reminders', 'before.lastContactOn']);
    expect(asked('judgment')).toEqual(['before.judgment.on', 'before.judgment.amount']);
  });
});
