/** Offers and agreements while a claim or a judgment stands: answered, kept, missed, and closed. */
import { describe, expect, it } from 'vitest';
import { readLaw } from '#cli/read-content.ts';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { anOwedCase, logged, type Happening } from '../../support/builders.ts';

const law = readLaw('content');

/** A debt of 2,400 in Texas, before a court since 1 March 2026. */
const FILED = anOwedCase({
  place: 'US-TX',
  openedOn: '2026-03-02',
  debt: {
    invoices: [{ number: '1', amount: '2400.00', dueOn: '2025-11-10' }],
    agreement: 'written',
  },
  more: {
    before: { finalDemandOn: '2026-01-20', filed: { on: '2026-03-01', in: 'small-claims' } },
  },
});
const HEARD: Case = {
  ...FILED,
  answers: {
    ...FILED.answers,
    before: {
      finalDemandOn: '2026-01-20',
      filed: { on: '2026-03-01', in: 'small-claims', hearingOn: '2026-04-20' },
    },
  },
};
const plan = (file: Case, today: PlainDate) => planAsItStands(file, law, today);
const nextOn = (file: Case, today: PlainDate) => plan(file, today).next;
const told = (file: Case, ...all: readonly (readonly [PlainDate, Happening])[]): Case =>
  all.reduce((each, [on, happening]) => logged(each, on, happening), file);

const settled = (by: 'creditor' | 'debtor', expiresOn?: PlainDate): Happening => ({
  type: 'offer',
  offer: 'settlement',
  by,
  amount: '1800.00',
  ...(expiresOn ? { expiresOn } : {}),
});
const inParts: Happening = {
  type: 'offer',
  offer: 'payment-plan',
  by: 'debtor',
  instalments: [
    { on: '2026-03-20', amount: '1200.00' },
    { on: '2026-04-17', amount: '1200.00' },
  ],
};
const ACCEPTED: Happening = { type: 'offer-answered', answer: 'accepted' };
const paid = (amount: string): Happening => ({ type: 'payment', amount });

describe.each([
  ['court.filed', FILED],
  ['court.hearing', HEARD],
] as const)('at %s', (stage, file) => {
  it('answers an offer of theirs', () => {
    const offered = told(file, ['2026-03-05', settled('debtor', '2026-03-19')]);
    expect(plan(offered, '2026-03-05')).toMatchObject({ stage, next: { id: 'answer-offer' } });
  });
  it('waits for an answer to ours until its last day, and then goes on with the claim', () => {
    const offered = told(file, ['2026-03-05', settled('creditor', '2026-03-19')]);
    expect(nextOn(offered, '2026-03-06').id).toBe('wait-offer');
    expect(nextOn(offered, '2026-03-20').id).not.toBe('wait-offer');
  });
  it('waits for the day of a settlement that was taken, and closes when it is paid', () => {
    const agreed = told(
      file,
      ['2026-03-05', settled('creditor', '2026-03-19')],
      ['2026-03-06', ACCEPTED],
    );
    expect(nextOn(agreed, '2026-03-07')).toMatchObject({ id: 'wait-instalment', on: '2026-03-19' });
    const done = told(agreed, ['2026-03-18', paid('1800.00')]);
    expect(plan(done, '2026-03-18').stage).toBe('closed.settled');
  });
  it('asks whether a part came on the working day after, and then goes on with the claim', () => {
    const agreed = told(file, ['2026-03-05', inParts], ['2026-03-06', ACCEPTED]);
    expect(nextOn(agreed, '2026-03-10').id).toBe('wait-instalment');
    expect(plan(agreed, '2026-03-10').deadlines).toContainEqual(
      expect.objectContaining({ kind: 'instalment', on: '2026-03-20' }),
    );
    expect(nextOn(agreed, '2026-03-23').id).toBe('check-instalment');
    const no = told(agreed, [
      '2026-03-23',
      { type: 'done', step: 'check-instalment', found: 'no' },
    ]);
    const { next } = plan(no, '2026-03-23');
    expect(['wait-court', 'prepare-hearing']).toContain(next.id);
    expect(next.on >= '2026-03-23' && next.overdueSince === undefined).toBe(true);
  });
  it('closes a plan that is paid to its end', () => {
    const kept = told(
      file,
      ['2026-03-05', inParts],
      ['2026-03-06', ACCEPTED],
      ['2026-03-20', paid('1200.00')],
      ['2026-04-17', paid('1200.00')],
    );
    expect(plan(kept, '2026-04-17').stage).toBe('closed.paid');
  });
  it('lets no interest go where a part came late: the claim was for all of it', () => {
    const debt = { ...file.answers.debt, interest: { kind: 'agreed' as const, pct: '12' } };
    const owed: Case = { ...file, answers: { ...file.answers, debt } };
    const late = told(
      owed,
      ['2026-03-05', inParts],
      ['2026-03-06', ACCEPTED],
      ['2026-04-17', paid('2400.00')],
    );
    const { stage: where, balance } = plan(late, '2026-04-17');
    expect(where).toBe(stage);
    expect(Number(balance.total)).toBeGreaterThan(50);
  });
  it('asks three times for a day that was left open, and then goes on with the claim', () => {
    let file2 = told(file, ['2026-03-05', settled('debtor')], ['2026-03-06', ACCEPTED]);
    for (let ask = 0; ask < 3; ask++) {
      const { id, on } = nextOn(file2, '2026-03-06');
      expect(id).toBe('ask-day');
      file2 = told(file2, [on, { type: 'letter', letter: 'reminder', sentBy: 'email' }]);
    }
    expect(nextOn(file2, '2026-04-19').id).not.toMatch(/^(ask-day|wait-instalment)$/);
  });
});

it('keeps the day of a hearing, whatever is agreed beside it', () => {
  const agreed = told(HEARD, ['2026-03-05', inParts], ['2026-03-06', ACCEPTED]);
  expect(plan(agreed, '2026-03-10').steps.map(({ id }) => id)).toContain('prepare-hearing');
});

it('answers an offer after a judgment', () => {
  const won: Happening = { type: 'judgment', outcome: 'won', amount: '2400.00' };
  const judged = told(FILED, ['2026-04-01', won], ['2026-04-08', settled('debtor', '2026-04-22')]);
  expect(plan(judged, '2026-04-08')).toMatchObject({
    stage: 'court.judgment',
    next: { id: 'answer-offer' },
  });
  const enforced = told(judged, ['2026-05-11', settled('debtor', '2026-05-25')]);
  expect(plan(enforced, '2026-05-11')).toMatchObject({
    stage: 'court.enforcing',
    next: { id: 'enforce' },
  });
  expect(plan(enforced, '2026-05-11').steps.map(({ id }) => id)).toContain('enforce');
});

it('files no claim where they take a settlement while its papers are prepared', () => {
  const preparing = told(
    { ...FILED, answers: { ...FILED.answers, before: { finalDemandOn: '2026-01-20' } } },
    ['2026-03-03', { type: 'decided', route: 'small-claims' }],
  );
  expect(plan(preparing, '2026-03-03').stage).toBe('court.preparing');
  const taken = told(preparing, ['2026-03-04', ACCEPTED]);
  expect(plan(taken, '2026-03-04').stage).toMatch(/^negotiating/);
});

it('closes as paid where all of a debt is paid before it is due', () => {
  const early: Case = {
    ...FILED,
    answers: {
      debtor: { kind: 'business', place: 'US-TX' },
      debt: {
        currency: 'USD',
        invoices: [{ number: '1', amount: '2400.00', dueOn: '2026-04-10' }],
        interest: { kind: 'agreed', pct: '12' },
      },
    },
  };
  const { stage, steps } = plan(early, '2026-03-02');
  expect(stage).toBe('notDue');
  const paidLeads = steps.flatMap(({ then }) => then.filter((each) => each.if === 'paid'));
  expect(paidLeads.length).toBeGreaterThan(2);
  expect(new Set(paidLeads.map((each) => each.stage))).toEqual(new Set(['closed.paid']));
});
