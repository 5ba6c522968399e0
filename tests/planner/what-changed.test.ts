import { describe, expect, test } from 'vitest';
import type { PlainDate } from '#domain/dates.ts';
import type { Plan, Step } from '#planner/plan-types.ts';
import { whatChanged } from '#planner/what-changed.ts';

const step = (id: string, on: PlainDate): Step => ({ id, kind: 'call', on, earliest: on, latest: on, because: [], record: [], then: [] });
const CALL = step('call-first', '2026-03-06');
const DEMAND = step('demand', '2026-03-20');

const PLAN: Plan = {
  stage: 'chasing.call', pace: 'gentle', paceBecause: [],
  debtorType: { type: 'forgot', confidence: 'medium', because: [] },
  balance: { principal: '290.00', interest: '0.00', fees: '0.00', total: '290.00', notYetDue: '0.00', disputed: '0.00', overpaid: '0.00', asOf: '2026-03-05' },
  contactBudget: { today: 1, week: 2, month: 5, because: [] },
  next: CALL, steps: [CALL, DEMAND], assumptions: [], routes: [], deadlines: [], warnings: [], missing: [], wouldChange: [], unmoved: [], reasons: {},
};

describe('what an entry changed', () => {
  test('is nothing where both plans say the same', () => {
    expect(whatChanged(PLAN, { ...PLAN, contactBudget: { ...PLAN.contactBudget, today: 0 } })).toEqual([]);
  });

  test('names the stage and the new next step first', () => {
    const after: Plan = { ...PLAN, stage: 'chasing.demand', next: DEMAND, steps: [DEMAND] };
    expect(whatChanged(PLAN, after)).toEqual([
      { kind: 'stage', from: 'chasing.call', to: 'chasing.demand' },
      { kind: 'next', from: 'call-first', to: 'demand', on: '2026-03-20' },
      { kind: 'gone', step: 'call-first' },
    ]);
  });

  test('says when the same step moved to another day', () => {
    const later = step('call-first', '2026-03-10');
    expect(whatChanged(PLAN, { ...PLAN, next: later, steps: [later, DEMAND] })).toEqual([
      { kind: 'moved', step: 'call-first', from: '2026-03-06', to: '2026-03-10' },
    ]);
  });

  test('says what was paid off, and how the case reads now', () => {
    const after: Plan = { ...PLAN, pace: 'brisk', balance: { ...PLAN.balance, total: '190.00' }, debtorType: { ...PLAN.debtorType, type: 'juggling' } };
    expect(whatChanged(PLAN, after).map(({ kind }) => kind)).toEqual(['balance', 'type', 'pace']);
  });

  test('names a step once, however often it comes', () => {
    const statements = [step('statement', '2026-04-01'), step('statement', '2026-05-01')];
    expect(whatChanged(PLAN, { ...PLAN, steps: [CALL, DEMAND, ...statements] })).toEqual([{ kind: 'added', step: 'statement', on: '2026-04-01' }]);
    expect(whatChanged({ ...PLAN, steps: [CALL, DEMAND, ...statements] }, PLAN)).toEqual([{ kind: 'gone', step: 'statement' }]);
  });
});
