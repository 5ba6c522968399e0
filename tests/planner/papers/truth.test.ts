/** Promise 17: a letter that would not be true does not go out, and says why. */
import { describe, expect, it } from 'vitest';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { plan } from '#planner/plan/plan.ts';
import { offersToName } from '#planner/papers/offers.ts';
import { untruths } from '#planner/papers/truth.ts';
import { anOwedCase, logged, type Happening } from '../../support/builders.ts';
import { law } from '../../support/law.ts';

/** 690 that fell due on 10 August, from a customer who cannot pay. */
const OWED = anOwedCase({
  place: 'US-TX',
  openedOn: '2026-08-20',
  entity: 'sole-proprietor',
  debtor: { says: 'cannot-pay' },
  debt: {
    invoices: [{ number: '77', amount: '690.00', dueOn: '2026-08-10' }],
    agreement: 'written',
  },
});
const TODAY: PlainDate = '2026-09-01';
const told = (...all: readonly (readonly [PlainDate, Happening])[]): Case =>
  all.reduce((file, [on, happening]) => logged(file, on, happening), OWED);
const found = (id: string, file: Case, today: PlainDate = TODAY, deadline?: PlainDate) => {
  const stage = id === 'settlement' ? 'negotiating.settlement.offered' : undefined;
  const made = plan(file, law, today);
  return untruths({ id, stage }, file, made, { ...made.next, deadline }, law, today);
};
const offer = (
  by: 'creditor' | 'debtor',
  rest: Partial<Extract<Happening, { type: 'offer' }>>,
): Happening => ({ type: 'offer', offer: 'settlement', by, ...rest });

describe('a settlement', () => {
  const THEIRS = ['2026-08-25', offer('debtor', { amount: '200.00' })] as const;

  it('is not what they offered, as long as nobody took it', () => {
    expect(found('settlement', told(THEIRS))).toEqual([{ kind: 'their-offer', amount: 20_000 }]);
    expect(offersToName(told(THEIRS), TODAY).settlement).toBeUndefined();
  });
  it('is what they offered once it was taken', () => {
    const taken = told(THEIRS, ['2026-08-27', { type: 'offer-answered', answer: 'accepted' }]);
    expect(offersToName(taken, TODAY)).toMatchObject({
      settlement: { amount: '200.00' },
      theirs: undefined,
    });
  });
  it('is not named any more once it was refused', () => {
    const refused = told(THEIRS, ['2026-08-27', { type: 'offer-answered', answer: 'refused' }]);
    expect(offersToName(refused, TODAY)).toMatchObject({
      settlement: undefined,
      theirs: undefined,
    });
  });
  it('is not taken by an answer to another offer', () => {
    const other: Happening = { type: 'offer', offer: 'payment-plan', by: 'creditor' };
    const file = told(
      THEIRS,
      ['2026-08-26', other],
      ['2026-08-27', { type: 'offer-answered', answer: 'accepted' }],
    );
    expect(offersToName(file, TODAY).settlement).toBeUndefined();
  });
  it('may name what the creditor offers', () => {
    const ours = offer('creditor', { amount: '500.00', expiresOn: '2026-09-10' });
    expect(found('settlement', told(['2026-08-28', ours]))).toEqual([]);
  });
  it('names no day that has passed', () => {
    const ours = offer('creditor', { amount: '500.00', expiresOn: '2026-08-31' });
    expect(found('settlement', told(['2026-08-28', ours]))).toEqual([
      { kind: 'past', on: '2026-08-31' },
    ]);
  });
});

describe('a payment plan', () => {
  const inParts = (...parts: readonly (readonly [PlainDate, string])[]): Happening => ({
    type: 'offer',
    offer: 'payment-plan',
    by: 'creditor',
    instalments: parts.map(([on, amount]) => ({ on, amount })),
  });

  it('is not the one that they offered, as long as nobody took it', () => {
    const theirs = { ...inParts(['2026-09-10', '100.00']), by: 'debtor' } as Happening;
    const file = told(['2026-08-28', theirs]);
    expect(found('payment-plan', file)).toEqual([{ kind: 'their-offer', amount: 10_000 }]);
    expect(offersToName(file, TODAY).plan).toBeUndefined();
  });
  it('comes to no more than is owed', () => {
    const over = inParts(['2026-09-10', '400.00'], ['2026-10-10', '400.00']);
    expect(found('payment-plan', told(['2026-08-28', over]))).toEqual([
      { kind: 'plan-over', planned: 80_000, owed: 69_000 },
    ]);
  });
  it('may come to less, which its letter then says', () => {
    const part = inParts(['2026-09-10', '100.00']);
    expect(found('payment-plan', told(['2026-08-28', part]))).toEqual([]);
  });
  it('has no day that has passed', () => {
    const past = inParts(['2026-08-30', '345.00'], ['2026-09-30', '345.00']);
    expect(found('payment-plan', told(['2026-08-28', past]))).toEqual([
      { kind: 'past', on: '2026-08-30' },
    ]);
  });
});

describe('a letter that asks', () => {
  it('asks for nothing where all is in dispute', () => {
    const disputed = told(['2026-08-25', { type: 'dispute' }]);
    expect(found('ask-undisputed', disputed)).toContainEqual({ kind: 'asks-nothing' });
  });
  it('waits while the case is on hold, and when it is closed', () => {
    const held = told(['2026-08-25', { type: 'notice', notice: 'bankruptcy' }]);
    expect(found('demand', held)).toEqual([{ kind: 'hold' }]);
    const paid = told(['2026-08-25', { type: 'payment', amount: '690.00' }]);
    expect(found('reminder', paid)).toEqual([{ kind: 'closed' }]);
  });
  const FRESH: Case = {
    ...OWED,
    answers: { ...OWED.answers, debtor: { kind: 'business', place: 'US-TX' } },
  };
  it('comes not before the steps that the plan has before it', () => {
    const made = plan(FRESH, law, '2026-08-20');
    const demand = made.steps.find(({ id }) => id === 'demand');
    expect(made.next.id).toBe('reminder-first');
    expect(found('demand', FRESH, '2026-08-20')).toEqual([{ kind: 'later', on: demand!.on }]);
    expect(found('reminder', FRESH, '2026-08-20')).toEqual([]);
  });
  it('names no day to pay by that has passed', () => {
    expect(found('demand', FRESH, TODAY, '2026-08-31')).toContainEqual({
      kind: 'past',
      on: '2026-08-31',
    });
  });
});
