/** Kinds of trouble that owners told of, each with the step that is right for it. */
import { describe, expect, test } from 'vitest';
import { readLaw } from '#cli/read-content.ts';
import type { PlainDate } from '#domain/dates.ts';
import { readCaseValue } from '#planner/case-file/case-file.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

const law = readLaw('content');

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

/** The plan of a debt of 1,840 of a business in Oregon, due on 2 February 2026, with what a test tells of it. */
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
