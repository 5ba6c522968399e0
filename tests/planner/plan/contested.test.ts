/** What a dispute takes out of what may be asked for, while interest runs and words come again. */
import { describe, expect, it } from 'vitest';
import { readLaw } from '#cli/read-content.ts';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { anOwedCase, logged, type Happening } from '../../support/builders.ts';

const law = readLaw('content');

/** A bill of 6,000 that fell due on 15 October, at 12 percent a year; the second in December. */
const DEBT = anOwedCase({
  place: 'US-TX',
  openedOn: '2026-10-20',
  debtor: { history: 'sometimes-late' },
  debt: {
    invoices: [
      { number: '1', amount: '6000.00', dueOn: '2026-10-15' },
      { number: '2', amount: '18000.00', dueOn: '2026-12-20' },
    ],
    agreement: 'written',
    interest: { kind: 'agreed', pct: '12' },
  },
  more: { proof: ['contract', 'invoice', 'delivery'] },
});
const plan = (file: Case, today: PlainDate) => planAsItStands(file, law, today);
const idsOn = (file: Case, today: PlainDate) => plan(file, today).steps.map(({ id }) => id);
const told = (...happenings: readonly (readonly [PlainDate, Happening])[]): Case =>
  happenings.reduce((file, [on, happening]) => logged(file, on, happening), DEBT);
const disputed = (amount?: string): Happening => ({
  type: 'dispute',
  ...(amount === undefined ? {} : { amount }),
});
const REMINDED: Happening = { type: 'letter', letter: 'reminder', sentBy: 'email' };

describe('what is due is disputed whole', () => {
  const file = told(['2026-10-26', disputed('6021.70')]);

  it('stays so while interest runs on it', () => {
    for (const day of ['2026-10-26', '2026-10-27', '2026-11-30'] as const) {
      const { balance } = plan(file, day);
      expect(balance.disputed).toBe(balance.total);
      expect(idsOn(file, day)).not.toContain('ask-undisputed');
    }
  });
  it('closes the costly routes on each of those days for the same reason', () => {
    const agency = (day: PlainDate) =>
      plan(file, day).routes.find(({ route }) => route === 'agency')?.because;
    expect(agency('2026-10-26')).toContain('route-closed-dispute-first');
    expect(agency('2026-11-30')).toEqual(agency('2026-10-26'));
  });
  it('leaves out what falls due later', () => {
    const { balance } = plan(file, '2026-12-30');
    expect(Number(balance.disputed)).toBeLessThan(6_200);
    expect(Number(balance.total)).toBeGreaterThan(24_000);
  });
  it('needs no sum: who says that they dispute it disputes all of it', () => {
    const said = told([
      '2026-10-26',
      { type: 'contact', channel: 'call', direction: 'out', outcome: 'spoke', said: 'disputes' },
    ]);
    const { balance, stage } = plan(said, '2026-10-28');
    expect(stage).toBe('disputed.looking');
    expect(Number(balance.disputed)).toBeCloseTo(Number(balance.total) + 18_000, 2);
    expect(idsOn(said, '2026-10-28')).not.toContain('ask-undisputed');
  });
});

describe('the same dispute said again', () => {
  it('gives the answer no later day', () => {
    const once = told(['2026-10-26', disputed('6021.70')]);
    const twice = logged(once, '2026-10-28', disputed('6025.64'));
    const answer = (file: Case) =>
      plan(file, '2026-10-28').steps.find(({ id }) => id === 'answer-dispute')?.on;
    expect(answer(once)).toBe('2026-10-29');
    expect(answer(twice)).toBe('2026-10-29');
  });
  it('asks once for what is not disputed, however the disputed sum grows', () => {
    const asked = told(
      ['2026-10-26', disputed('2000.00')],
      ['2026-10-28', REMINDED],
      ['2026-11-02', disputed('2012.00')],
      ['2026-11-09', disputed('2020.00')],
    );
    expect(idsOn(asked, '2026-11-10')).not.toContain('ask-undisputed');
  });
  it('asks once more where less is disputed than before, and then no more', () => {
    const less = told(
      ['2026-10-26', disputed('2000.00')],
      ['2026-10-27', REMINDED],
      ['2026-10-27', disputed('900.00')],
    );
    const ask = plan(less, '2026-10-27').steps.find(({ id }) => id === 'ask-undisputed');
    expect(ask).toMatchObject({ on: '2026-10-28', since: { on: '2026-10-27' } });
    const again = logged(less, '2026-10-28', REMINDED);
    const still = logged(again, '2026-10-28', disputed('500.00'));
    expect(idsOn(still, '2026-10-28')).not.toContain('ask-undisputed');
  });
});

describe('a dispute that talks, a hold or money left without an answer', () => {
  const DISPUTED = ['2026-10-26', disputed('6021.70')] as const;
  const THEIR_OFFER: Happening = { type: 'offer', offer: 'payment-plan', by: 'debtor' };
  const OUR_OFFER: Happening = {
    type: 'offer',
    offer: 'settlement',
    by: 'creditor',
    amount: '5000.00',
    expiresOn: '2026-11-09',
  };
  const stage = (file: Case, day: PlainDate) => plan(file, day).stage;

  it('is answered when an offer of theirs was refused and talks are spent', () => {
    const file = told(
      DISPUTED,
      ['2026-10-27', OUR_OFFER],
      ['2026-11-02', { type: 'offer-answered', answer: 'refused' }],
    );
    expect(stage(file, '2026-11-03')).toBe('disputed.looking');
    expect(idsOn(file, '2026-11-03')).toContain('answer-dispute');
  });
  it('is answered when an offer ran out', () => {
    const file = told(DISPUTED, ['2026-10-27', OUR_OFFER]);
    expect(stage(file, '2026-11-08')).toBe('negotiating.settlement.offered');
    expect(stage(file, '2026-11-10')).toBe('disputed.looking');
  });
  it('is over once both agreed', () => {
    const file = told(
      DISPUTED,
      ['2026-10-27', THEIR_OFFER],
      ['2026-10-28', { type: 'offer-answered', answer: 'accepted' }],
    );
    expect(plan(file, '2026-10-29').balance.disputed).toBe('0.00');
  });
  it('stays where both agreed on the rest alone, and is answered once that is paid', () => {
    const part = ['2026-10-26', { type: 'dispute', amount: '2000.00', about: 'Hinges' }] as const;
    const agreed = told(
      part,
      [
        '2026-10-27',
        {
          type: 'offer',
          offer: 'payment-plan',
          by: 'debtor',
          instalments: [{ on: '2026-11-10', amount: '4000.00' }],
        },
      ],
      ['2026-10-28', { type: 'offer-answered', answer: 'accepted' }],
    );
    expect(plan(agreed, '2026-10-29').balance.disputed).toBe('2000.00');
    const paid = logged(agreed, '2026-11-09', { type: 'payment', amount: '4000.00' });
    expect(stage(paid, '2026-11-10')).toBe('disputed.looking');
  });
  it('is over once all of it was paid, also where that money goes back', () => {
    const paid = told(DISPUTED, ['2026-12-21', { type: 'payment', amount: '30000.00' }]);
    expect(stage(paid, '2026-12-21')).toBe('closed.paid');
    const back = logged(paid, '2026-12-23', {
      type: 'payment-returned',
      of: 't2',
    });
    expect(plan(back, '2026-12-24').balance.disputed).toBe('0.00');
  });
});

describe('the letter that answers a dispute', () => {
  const ANSWER: Happening = { type: 'letter', letter: 'dispute-answer', sentBy: 'post' };
  const sent = told(['2026-10-26', disputed('6021.70')], ['2026-10-29', ANSWER]);

  it('is an answer by itself: nothing is held back any more', () => {
    const { stage, balance } = plan(sent, '2026-10-30');
    expect(stage).toBe('disputed.answered');
    expect(balance.disputed).toBe('0.00');
  });
  it('counts once together with what was found', () => {
    const both = logged(sent, '2026-10-29', { type: 'dispute-answered', upheld: '0.00' });
    const next = (file: Case) => plan(file, '2026-10-30').next.id;
    expect(next(both)).toBe('demand-after-answer');
    expect(next(both)).toBe(next(sent));
  });
  it('counts again where the same is disputed again: then the last position follows', () => {
    const again = logged(logged(sent, '2026-11-02', disputed('6021.70')), '2026-11-05', ANSWER);
    expect(plan(again, '2026-11-06').next.id).toBe('final-demand');
  });
});

it('asks for nothing after an answer where all that was due is let go, and the rest is not due', () => {
  const file = told(
    ['2026-10-26', disputed('100.00')],
    ['2026-10-29', { type: 'letter', letter: 'dispute-answer', sentBy: 'post' }],
    ['2026-11-05', { type: 'credit', amount: '6000.00', for: 'goodwill' }],
    ['2026-11-05', { type: 'credit', amount: '100.00', for: 'interest' }],
  );
  const { stage, next, balance } = plan(file, '2026-11-06');
  expect(balance.total).toBe('0.00');
  expect({ stage, next: next.id }).toMatchObject({ stage: 'notDue' });
  expect(next.id).not.toBe('demand-after-answer');
});
