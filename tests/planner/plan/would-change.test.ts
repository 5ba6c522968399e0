/** What would change a plan: few other answers, those that matter here, the weightiest first. */
import { expect, test } from 'vitest';
import type { Answers, Case } from '#domain/case.ts';
import { otherAnswers } from '#planner/plan/other-answers.ts';
import { plan } from '#planner/plan/plan.ts';
import { standingOf, standingWith } from '#planner/plan/standing.ts';
import { law } from '../../support/law.ts';

const TODAY = '2026-03-05';
const aCase = (change: Partial<Answers> = {}, dueOn = '2025-12-20' as const): Case => ({
  id: 'changes',
  title: 'Changes',
  openedOn: '2026-03-02',
  answers: {
    creditor: { place: 'US-TX', entity: 'sole-proprietor' },
    debtor: { kind: 'business', place: 'US-TX', reach: 'talking', says: 'will-pay' },
    debt: {
      currency: 'USD',
      agreement: 'written',
      invoices: [{ number: '1', amount: '900.00', dueOn }],
    },
    ...change,
  },
  log: [],
});
const told = (file: Case) => plan(file, law, TODAY).wouldChange;

test('at most eight, one line for each, another step before a route and a route before a day', () => {
  const changes = told(aCase());
  expect(changes.length).toBeLessThanOrEqual(8);
  expect(new Set(changes.map(({ answer, to }) => `${answer} ${to}`)).size).toBe(changes.length);
  const order = ['next', 'opens', 'closes', 'date'];
  const ranks = changes.map(({ effect }) => order.indexOf(effect.split(':')[0] ?? ''));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

test('nobody is told of bankruptcy out of the blue, but of what their silence may mean', () => {
  const signsTried = (file: Case) =>
    otherAnswers({ answers: file.answers, law, openedOn: file.openedOn })
      .filter(({ answer }) => answer === 'debtor.signs')
      .map(({ to }) => to);
  expect(signsTried(aCase())).toEqual([]);
  expect(signsTried(aCase({ debtor: { kind: 'business', reach: 'silent' } }))).toEqual(['closed']);
  expect(signsTried(aCase({ debtor: { kind: 'business', says: 'cannot-pay' } }))).toContain(
    'bankruptcy',
  );
});

test('agreement, proof, place, the disputed part and what was done before are tried', () => {
  const { answers, openedOn } = aCase({ debtor: { kind: 'business' } });
  const tried = new Set(otherAnswers({ answers, law, openedOn }).map(({ answer }) => answer));
  for (const answer of [
    'debt.agreement',
    'proof',
    'debtor.place',
    'debt.disputedAmount',
    'before.reminders',
    'before.finalDemandOn',
  ])
    expect(tried).toContain(answer);
});

test('an answer that the replay does not read stands the same judged anew or told anew', () => {
  const file = aCase({}, '2025-12-20');
  const shared = standingOf(file, law, TODAY);
  for (const { answers, told: read } of otherAnswers({ ...file, law }))
    if (!read) {
      const { life, ...anew } = standingOf({ ...file, answers }, law, TODAY);
      const { life: same, ...judged } = standingWith(shared, answers);
      expect(JSON.stringify(judged)).toBe(JSON.stringify(anew));
      expect(same).toEqual(life);
    }
});
