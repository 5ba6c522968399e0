/** Kinds of trouble that owners told of, each with the step that is right for it. */
import { describe, expect, test } from 'vitest';
import type { PlainDate } from '#domain/dates.ts';
import { readCaseValue } from '#planner/case-file/case-file.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';
import { law } from '../../support/law.ts';

interface Told {
  readonly place?: string;
  readonly openedOn?: PlainDate;
  readonly amount?: string;
  readonly dueOn?: PlainDate;
  readonly debtor?: object;
  readonly debt?: object;
  readonly goal?: object;
  readonly before?: object;
  readonly log?: readonly object[];
}

/**
 * The plan of a debt of 1,840 of a business in Oregon, due on 2 February 2026, with what a test
 * tells of it.
 */
function planOn(told: Told, today: PlainDate): PlanNow {
  const { place = 'US-OR', openedOn = '2026-03-02', amount = '1840.00', log = [] } = told;
  const currency = place.startsWith('GB') ? 'GBP' : 'USD';
  const reading = readCaseValue({
    format: 'firm-and-fair/case',
    schema: 2,
    id: 'kinds',
    title: 'Kinds',
    openedOn,
    answers: {
      creditor: { place, entity: 'company' },
      debtor: { kind: 'business', place, reach: 'talking', ...told.debtor },
      debt: {
        currency,
        invoices: [{ number: '7', amount, dueOn: told.dueOn ?? '2026-02-02' }],
        agreement: 'written',
        ...told.debt,
      },
      proof: ['contract', 'invoice', 'delivery'],
      goal: told.goal ?? { keepCustomer: 'no', acceptLess: 'no' },
      ...(told.before ? { before: told.before } : {}),
    },
    log: log.map((entry, index) => ({ id: `k${index}`, ...entry })),
  });
  if (!reading.ok) throw new Error(`${reading.problem.field} ${reading.problem.message}`);
  return planAsItStands(reading.case, law, today);
}
const idsOf = ({ steps }: PlanNow): readonly string[] => steps.map(({ id }) => id);
const stepOf = ({ steps }: PlanNow, id: string) => steps.find((step) => step.id === id);
const at = (on: string): string => `${on}T10:00:00Z`;

describe('a debtor who says that they have paid', () => {
  const about = 'says it was paid by wire in February';
  const dispute = { type: 'dispute', at: at('2026-03-04'), about };

  test('has the owner look in the own bank first, then answer and ask for proof', () => {
    const plan = planOn({ log: [dispute] }, '2026-03-05');
    expect(plan.next.id).toBe('check-own-bank');
    expect(plan.next.overdueSince).toBe('2026-03-04');
    expect(idsOf(plan).slice(0, 2)).toEqual(['check-own-bank', 'answer-dispute']);
    expect(stepOf(plan, 'answer-dispute')?.because).toContain('already-paid-ask-proof');
  });

  test('is answered once the bank was looked through', () => {
    const looked = { type: 'done', at: at('2026-03-05'), step: 'check-own-bank' };
    expect(planOn({ log: [dispute, looked] }, '2026-03-05').next.id).toBe('answer-dispute');
  });
});

describe('a debtor who paid to a fraudster', () => {
  const dispute = { type: 'dispute', at: at('2026-06-03'), about: 'paid to a hacked account' };
  const told: Told = { place: 'GB-ENG', openedOn: '2026-06-01', dueOn: '2026-05-05' };

  test('is helped to call the money back the same day, before all else', () => {
    const { next } = planOn({ ...told, log: [dispute] }, '2026-06-03');
    expect(next).toMatchObject({
      id: 'recall-payment',
      on: '2026-06-03',
      latest: '2026-06-03',
      because: ['fraud-recall-same-day', 'fraud-report', 'fraud-no-details-by-email'],
    });
  });

  test('is asked for no "undisputed part" where all is disputed', () => {
    const plan = planOn({ ...told, log: [dispute] }, '2026-06-09');
    expect(idsOf(plan)).not.toContain('ask-undisputed');
    expect(plan.next).toMatchObject({ id: 'recall-payment', overdueSince: '2026-06-03' });
  });
});

describe('interest by law on invoices of a business in England', () => {
  test.each([
    ['2020-02-03', 8.75],
    ['2020-09-01', 8.1],
    ['2021-03-01', 8.1],
    ['2021-09-01', 8.1],
    ['2022-03-01', 8.25],
    ['2022-09-01', 9.25],
    ['2023-03-01', 11.5],
    ['2023-09-01', 13],
  ] as const)('due on %s runs at %f percent', (dueOn, pct) => {
    const plan = planOn({ place: 'GB-ENG', amount: '36500.00', dueOn }, '2026-03-02');
    const days = (Date.parse('2026-03-02') - Date.parse(dueOn)) / 86_400_000;
    expect(Number(plan.balance.interest)).toBeCloseTo(days * pct, 2);
    expect(plan.warnings).not.toContain('statutory-rate-not-known');
  });
});

describe('building work', () => {
  const debt = { work: 'construction', lastDayOn: '2026-01-30' };
  const arizona: Told = { place: 'US-AZ', debt };

  test('puts the lien first, with its last day, the preliminary notice and the license', () => {
    const plan = planOn(arizona, '2026-03-02');
    expect(plan.next).toMatchObject({ id: 'check-lien', on: '2026-03-02', latest: '2026-05-30' });
    expect(plan.next.because).toEqual([
      'lien-dates-first',
      'lien-first-notice',
      'lien-then-court',
      'lien-last-day',
      'lien-notice-and-license',
      'license-to-sue',
    ]);
    expect(plan.reasons['lien-last-day']?.text).toContain('May 30, 2026');
    expect(plan.deadlines).toContainEqual({
      kind: 'lien',
      on: '2026-05-30',
      source: 'us-az.lien',
    });
  });

  test.each([
    ['2026-05-29', true],
    ['2026-05-30', true],
    ['2026-05-31', false],
  ] as const)('asks about a known lien on %s: %s', (today, asked) => {
    expect(idsOf(planOn(arizona, today)).includes('check-lien')).toBe(asked);
  });

  test.each([
    ['where no day is held, for so long', { place: 'US-FL', debt }, '2026-06-30', true],
    ['where no day is held, but not for ever', { place: 'US-FL', debt }, '2026-07-01', false],
    [
      'where the work is years old: never',
      { place: 'US-FL', debt: { ...debt, lastDayOn: '2024-05-01' } },
      '2026-03-02',
      false,
    ],
  ] as const)('is asked about %s', (_what, told, today, asked) => {
    expect(idsOf(planOn(told, today)).includes('check-lien')).toBe(asked);
  });

  test('makes room once the dates were looked up', () => {
    const log = [{ type: 'done', at: at('2026-03-03'), step: 'check-lien' }];
    expect(idsOf(planOn({ ...arizona, log }, '2026-03-04'))).not.toContain('check-lien');
  });
});

describe('a check marked as full payment', () => {
  const debtor = { signs: ['full-payment-check'], says: 'disputes' };
  const paid = { type: 'payment', at: at('2026-02-27'), on: '2026-02-27', amount: '1500.00' };

  test.each([
    ['a check', { ...paid, method: 'Check' }],
    ['nobody knows what', paid],
    ['a card, but marked', { ...paid, method: 'card', marked: 'paid-in-full' }],
  ])('that was banked as %s says how long it may be paid back', (_what, payment) => {
    const plan = planOn({ debtor, log: [payment] }, '2026-03-02');
    expect(idsOf(plan)).not.toContain('full-payment-check');
    expect(plan.next).toMatchObject({ id: 'check-was-banked', latest: '2026-05-28' });
    expect(plan.reasons['full-payment-check-repay']?.text).toContain('May 28, 2026');
    expect(plan.deadlines.find(({ kind }) => kind === 'repay-check')?.on).toBe('2026-05-28');
  });

  test('is still not banked where another payment came by card', () => {
    const log = [{ ...paid, method: 'card' }];
    expect(planOn({ debtor, log }, '2026-03-02').next.id).toBe('full-payment-check');
  });

  test('is no question any more once the time to pay it back has run out', () => {
    const plan = planOn({ debtor, log: [{ ...paid, method: 'check' }] }, '2026-05-29');
    expect(idsOf(plan)).not.toContain('check-was-banked');
  });
});

describe('somebody who signed beside the debtor', () => {
  const debt = { clauses: ['personal-guarantee'] };
  const others = [{ role: 'guarantor', name: 'A. Reed' }];
  const sent = {
    ...{ type: 'letter', letter: 'final-demand', sentBy: 'certified' },
    ...{ at: at('2026-03-03'), deadline: '2026-03-17' },
  };
  const plan = (today: PlainDate, told: Told) => planOn(told, today);

  test.each([
    ['by a clause', { debt }],
    ['by name', { debtor: { others } }],
  ])('%s is asked in writing while the final demand runs, once', (_how, told) => {
    const running = plan('2026-03-04', { ...told, log: [sent] });
    expect(running.next).toMatchObject({ id: 'ask-guarantor', to: 'guarantor', on: '2026-03-05' });
    const asked = { type: 'letter', letter: 'other', to: 'guarantor', at: at('2026-03-05') };
    const after = plan('2026-03-06', { ...told, log: [sent, { ...asked, sentBy: 'post' }] });
    expect(idsOf(after)).not.toContain('ask-guarantor');
  });

  test('is asked when a plan is broken', () => {
    const offer = {
      ...{ type: 'offer', offer: 'payment-plan', by: 'debtor', at: at('2026-03-03') },
      instalments: [
        { on: '2026-03-20', amount: '920.00' },
        { on: '2026-04-20', amount: '920.00' },
      ],
    };
    const taken = { type: 'offer-answered', answer: 'accepted', at: at('2026-03-04') };
    const told: Told = { debt, log: [offer, taken] };
    expect(idsOf(plan('2026-03-16', told))[0]).toBe('wait-instalment');
    const broken = plan('2026-03-23', told);
    expect(broken.stage).toBe('negotiating.paymentPlan.broken');
    expect(stepOf(broken, 'ask-guarantor')?.on).toBe('2026-03-25');
  });

  test('is not asked before that, and never where nobody signed', () => {
    expect(plan('2026-03-02', { debt }).next.id).not.toBe('ask-guarantor');
    expect(idsOf(plan('2026-03-04', { log: [sent] }))).not.toContain('ask-guarantor');
  });

  test('is not asked who is on a hold of their own', () => {
    const held = [{ role: 'guarantor', name: 'A. Reed', hold: 'bankruptcy' }];
    const told: Told = { debt, debtor: { others: held }, log: [sent] };
    expect(idsOf(plan('2026-03-04', told))).not.toContain('ask-guarantor');
  });

  test('stays open through a lawyer while the debtor is bankrupt', () => {
    const log = [{ type: 'notice', notice: 'bankruptcy', at: at('2026-03-03') }];
    const held = plan('2026-03-04', {
      debtor: { others: [{ ...others[0], role: 'co-debtor' }] },
      log,
    });
    expect(stepOf(held, 'ask-lawyer-co-signer')).toMatchObject({ kind: 'ask-lawyer' });
    expect(held.steps.map(({ kind }) => kind)).not.toContain('letter');
    expect(idsOf(plan('2026-03-04', { log }))).not.toContain('ask-lawyer-co-signer');
  });
});

describe('a part that is offered instead of all', () => {
  const offer = { type: 'offer', offer: 'payment-plan', by: 'debtor', at: at('2026-03-03') };
  const because = (debt: object, change: object) =>
    planOn({ debt, log: [{ ...offer, ...change }] }, '2026-03-04').next;

  test('is taken as a part, and what goes on is billed', () => {
    const next = because({ holding: 'yes' }, { amount: '600.00' });
    expect(next.id).toBe('answer-offer');
    expect(next.because).toEqual(
      expect.arrayContaining(['offer-part-is-a-part', 'offer-keep-billing']),
    );
  });

  test('is not told to whoever offers all of it', () => {
    const whole = [
      { on: '2026-04-01', amount: '920.00' },
      { on: '2026-05-01', amount: '920.00' },
    ];
    const next = because({ stillSupplying: 'yes' }, { instalments: whole });
    expect(next.because).not.toContain('offer-part-is-a-part');
    expect(next.because).not.toContain('offer-keep-billing');
  });
});

describe('a large business that does not pay', () => {
  const before = { reminders: 7, calls: 3, demandLetters: 0 };
  const told: Told = { amount: '48000.00', before };

  test('is asked one desk further up before the demand, and not as if it forgot', () => {
    const plan = planOn(told, '2026-03-02');
    expect(plan.next).toMatchObject({ id: 'escalate-inside', kind: 'call' });
    expect(plan.debtorType.type).not.toBe('forgot');
    expect(law.steps['escalate-inside']?.how).toContain('A big company pays you late');
    const called = { type: 'contact', channel: 'call', direction: 'out', outcome: 'no-answer' };
    const after = planOn({ ...told, log: [{ ...called, at: at('2026-03-02') }] }, '2026-03-03');
    expect(after.next.id).toBe('demand');
  });

  test.each([
    ['a small sum', { ...told, amount: '900.00' }],
    ['a person', { ...told, debtor: { kind: 'consumer' } }],
    ['few tries', { ...told, before: { reminders: 3, calls: 2, demandLetters: 0 } }],
  ])('is not asked so for %s', (_what, other) => {
    expect(idsOf(planOn(other, '2026-03-02'))).not.toContain('escalate-inside');
  });
});
