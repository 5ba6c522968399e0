/** Rights that nobody puts away: asked about twice, then they make room for other steps. */
import { describe, expect, it, test } from 'vitest';
import { readLaw } from '#cli/read-content.ts';
import { askedChanges, askedTwice } from '#domain/asked.ts';
import type { Case, Debt, Debtor } from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { plan, planAsItStands } from '#planner/plan/plan.ts';
import { logged } from '../../support/builders.ts';

const law = readLaw('content');
const OPENED: PlainDate = '2026-03-02';

/** A debt of 1,840 in a place, three weeks late. */
const aDebt = (place: string, debt: Partial<Debt>, debtor: Partial<Debtor> = {}): Case => ({
  id: 'rights',
  title: 'Rights',
  openedOn: OPENED,
  answers: {
    creditor: { place, entity: 'company' },
    debtor: { kind: 'business', place, ...debtor },
    debt: {
      currency: place.startsWith('GB') ? 'GBP' : 'USD',
      invoices: [{ number: '1', amount: '1840.00', dueOn: '2026-02-10' }],
      agreement: 'written',
      ...debt,
    },
  },
  log: [],
});
const nextOn = (file: Case, after: number) =>
  planAsItStands(file, law, addDays(OPENED, after)).next;
const isNext = (file: Case, id: string) => (after: number) => nextOn(file, after).id === id;

const banked = logged(aDebt('GB-ENG', {}), OPENED, {
  type: 'payment',
  amount: '900.00',
  marked: 'paid-in-full',
});

describe('a right whose last day is not known', () => {
  test.each([
    ['check-lien', aDebt('US-OR', { work: 'construction' })],
    ['bond-notice', aDebt('US-OR', { work: 'federal-construction' })],
    ['ask-adjudication', aDebt('GB-ENG', { work: 'construction' })],
    ['full-payment-check', aDebt('US-OR', {}, { signs: ['full-payment-check'] })],
    ['check-was-banked', banked],
    ['ask-lawyer-urgent', aDebt('US-OR', {}, { signs: ['moving-assets'] })],
    ['check-closed-business', aDebt('US-OR', {}, { signs: ['closed'] })],
  ] as const)('%s is asked about twice, and stands in the way of nothing for ever', (id, file) => {
    const asked = isNext(file, id);
    expect([0, 20, 30].map(asked)).toEqual([true, true, true]);
    expect([31, 60, 89].map(asked)).toEqual([false, false, false]);
    expect([90, 110, 120].map(asked)).toEqual([true, true, true]);
    expect([121, 200, 500].map(asked)).toEqual([false, false, false]);
  });
});

describe('a right with a last day', () => {
  const file = aDebt('US-AZ', { work: 'construction', lastDayOn: '2026-02-20' });
  const lastDay = plan(file, law, OPENED).deadlines.find(({ kind }) => kind === 'lien')?.on;

  it('comes back in the last weeks before that day, first of all, and then no more', () => {
    expect(lastDay).toBe('2026-06-20');
    expect(planAsItStands(file, law, '2026-05-20').next.id).not.toBe('check-lien');
    expect(planAsItStands(file, law, '2026-05-21').next).toMatchObject({
      id: 'check-lien',
      latest: lastDay,
      tries: 1,
    });
    expect(planAsItStands(file, law, '2026-06-21').next.id).not.toBe('check-lien');
  });
  it('is named among the dates of the case in between', () => {
    const { deadlines } = planAsItStands(file, law, '2026-05-01');
    expect(deadlines).toContainEqual(expect.objectContaining({ kind: 'lien', on: lastDay }));
  });
  it('stands in the line on the day on which it comes back', () => {
    const { steps } = planAsItStands(file, law, '2026-04-20');
    expect(steps).toContainEqual(expect.objectContaining({ id: 'check-lien', on: '2026-05-21' }));
  });
  it('comes back no more once it was put away', () => {
    const done = logged(file, '2026-03-05', { type: 'done', step: 'check-lien' });
    expect(planAsItStands(done, law, '2026-05-25').next.id).not.toBe('check-lien');
  });
});

describe('when a right is asked about', () => {
  it('has no pause where its last day is near', () => {
    expect(askedTwice('2026-03-02', '2026-04-20')).toEqual({
      first: { from: '2026-03-02', until: '2026-04-20' },
    });
    expect(askedChanges('2026-03-02', '2026-04-20')).toEqual(['2026-04-21']);
  });
  it('changes on three days where it is far', () => {
    expect(askedChanges('2026-03-02', '2026-06-30')).toEqual([
      '2026-04-02',
      '2026-05-31',
      '2026-07-01',
    ]);
  });
  it('leaves the step that follows on the day on which it became due', () => {
    const file = aDebt('US-OR', { work: 'construction' });
    expect(nextOn(file, 40).overdueSince).toBe(nextOn(file, 35).overdueSince);
  });
});
