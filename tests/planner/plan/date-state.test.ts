/** Dates of a plan that have passed are told as what they are. */
import { expect, test } from 'vitest';
import { readLaw } from '#cli/read-content.ts';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { dateState } from '#planner/plan/date-state.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { logged, someAnswers } from '../../support/builders.ts';

const law = readLaw('content');
const BASE: Case = {
  id: 'c',
  title: 'C',
  openedOn: '2026-03-02',
  log: [],
  answers: someAnswers({}, { kind: 'business', place: 'US-TX', reach: 'talking' }),
};
const PLAN = logged(
  logged(BASE, '2026-03-05', {
    type: 'offer',
    offer: 'payment-plan',
    by: 'creditor',
    // A Friday, and a month on.
    instalments: [
      { on: '2026-03-20', amount: '145.00' },
      { on: '2026-04-20', amount: '145.00' },
    ],
    expiresOn: '2026-03-12',
  }),
  '2026-03-06',
  { type: 'offer-answered', answer: 'accepted' },
);
const PROMISE = logged(BASE, '2026-03-05', { type: 'promise', by: '2026-03-20' });

const stateOn = (file: Case, today: PlainDate, kind: 'instalment' | 'promise') => {
  const plan = planAsItStands(file, law, today);
  const date = plan.deadlines.find((each) => each.kind === kind);
  return date && [date.on, dateState(date, plan, today)];
};

test('an instalment is to be kept until its day, then asked about, then missed', () => {
  expect(stateOn(PLAN, '2026-03-20', 'instalment')).toEqual(['2026-03-20', 'ahead']);
  for (const today of ['2026-03-21', '2026-03-22'] as const)
    expect(stateOn(PLAN, today, 'instalment')).toEqual(['2026-03-20', 'asked']);
  const broken = logged(PLAN, '2026-03-23', {
    type: 'done',
    step: 'check-instalment',
    found: 'Nothing came',
  });
  expect(stateOn(broken, '2026-03-25', 'instalment')).toEqual(['2026-03-20', 'missed']);
});

test('one that was kept is no date any more: the next one is', () => {
  const paid = logged(PLAN, '2026-03-20', { type: 'payment', amount: '145.00' });
  expect(stateOn(paid, '2026-03-21', 'instalment')).toEqual(['2026-04-20', 'ahead']);
});

test('a promise whose day has passed is asked about, never called broken on the weekend', () => {
  expect(stateOn(PROMISE, '2026-03-20', 'promise')).toEqual(['2026-03-20', 'ahead']);
  for (const today of ['2026-03-21', '2026-03-22'] as const)
    expect(stateOn(PROMISE, today, 'promise')).toEqual(['2026-03-20', 'asked']);
});

test('a final demand that a claim overtook is no date to keep', () => {
  const demanded = logged(BASE, '2026-03-03', {
    type: 'letter',
    letter: 'final-demand',
    sentBy: 'certified',
    deadline: '2026-03-17',
  });
  const kinds = (file: Case) =>
    planAsItStands(file, law, '2026-03-20').deadlines.map(({ kind }) => kind);
  expect(
    kinds(logged(demanded, '2026-03-10', { type: 'filed', in: 'small-claims' })),
  ).not.toContain('final-demand');
});
