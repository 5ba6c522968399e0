import { describe, expect, test } from 'vitest';
import type { LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { StepId } from '#domain/law.ts';
import type { Plan, Reason, Step } from '#planner/plan/plan-types.ts';
import { whatChanged, whyChanged } from '#planner/plan/what-changed.ts';

const step = (id: StepId, on: PlainDate): Step => ({
  id,
  kind: 'call',
  on,
  earliest: on,
  latest: on,
  since: { on },
  tries: 0,
  because: [],
  record: [],
  then: [],
});
const CALL = step('call-first', '2026-03-06');
const DEMAND = step('demand', '2026-03-20');

const PLAN: Plan = {
  stage: 'chasing.call',
  pace: 'gentle',
  paceBecause: [],
  debtorType: { type: 'forgot', confidence: 'medium', because: [] },
  balance: {
    principal: '290.00',
    interest: '0.00',
    fees: '0.00',
    total: '290.00',
    notYetDue: '0.00',
    disputed: '0.00',
    overpaid: '0.00',
    asOf: '2026-03-05',
  },
  daysLate: 24,
  contactBudget: { today: 1, week: 2, month: 5, because: [] },
  next: CALL,
  steps: [CALL, DEMAND],
  assumptions: [],
  routes: [],
  deadlines: [],
  warnings: [],
  missing: [],
  wouldChange: [],
  unmoved: [],
  reasons: {},
};

describe('what an entry changed', () => {
  test('is nothing where both plans say the same', () => {
    expect(
      whatChanged(PLAN, { ...PLAN, contactBudget: { ...PLAN.contactBudget, today: 0 } }),
    ).toEqual([]);
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
    const after: Plan = {
      ...PLAN,
      pace: 'brisk',
      balance: { ...PLAN.balance, total: '190.00' },
      debtorType: { ...PLAN.debtorType, type: 'juggling' },
    };
    expect(whatChanged(PLAN, after).map(({ kind }) => kind)).toEqual(['balance', 'type', 'pace']);
  });

  test('says which later steps moved, and to which day', () => {
    const demand = step('demand', '2026-04-01');
    expect(whatChanged(PLAN, { ...PLAN, steps: [CALL, demand] })).toEqual([
      { kind: 'moved', step: 'demand', from: '2026-03-20', to: '2026-04-01' },
    ]);
  });

  test('splits a payment into its parts, where it has more than one', () => {
    const paid: Plan = {
      ...PLAN,
      balance: { ...PLAN.balance, principal: '190.00', interest: '1.00', total: '191.00' },
    };
    expect(whatChanged(PLAN, paid)).toEqual([
      { kind: 'balance', from: '290.00', to: '191.00' },
      { kind: 'part', part: 'principal', from: '290.00', to: '190.00' },
      { kind: 'part', part: 'interest', from: '0.00', to: '1.00' },
    ]);
  });

  test('names dates to keep that are new', () => {
    const promise = {
      kind: 'promise',
      on: '2026-03-13',
      source: 'promise-must-be-specific',
    } as const;
    expect(whatChanged(PLAN, { ...PLAN, deadlines: [promise] })).toEqual([
      { kind: 'deadline', deadline: 'promise', on: '2026-03-13' },
    ]);
    expect(
      whatChanged({ ...PLAN, deadlines: [promise] }, { ...PLAN, deadlines: [promise] }),
    ).toEqual([]);
  });

  test('names a step once, however often it comes', () => {
    const statements = [step('statement', '2026-04-01'), step('statement', '2026-05-01')];
    expect(whatChanged(PLAN, { ...PLAN, steps: [CALL, DEMAND, ...statements] })).toEqual([
      { kind: 'added', step: 'statement', on: '2026-04-01' },
    ]);
    expect(whatChanged({ ...PLAN, steps: [CALL, DEMAND, ...statements] }, PLAN)).toEqual([
      { kind: 'gone', step: 'statement' },
    ]);
  });
});

describe('doing the next step', () => {
  const CALLED: LogEntry = {
    id: 'a',
    at: '2026-03-06T10:00:00Z',
    type: 'contact',
    channel: 'call',
    direction: 'out',
    outcome: 'no-answer',
  };
  const FINAL = step('final-demand', '2026-04-06');
  const three: Plan = { ...PLAN, steps: [CALL, DEMAND, FINAL] };

  test('is told as done, and what follows as planned where it stays', () => {
    const after: Plan = { ...three, next: DEMAND, steps: [DEMAND, FINAL] };
    expect(whatChanged(three, after, [CALLED])).toEqual([
      { kind: 'done', step: 'call-first' },
      { kind: 'as-planned', step: 'demand', on: '2026-03-20' },
    ]);
  });

  test('is never called no longer needed, also where what follows is new', () => {
    const again = { ...step('call-again', '2026-03-09'), tries: 1 };
    const after: Plan = { ...three, next: again, steps: [again, DEMAND, FINAL] };
    const changes = whatChanged(three, after, [CALLED]);
    expect(changes).toEqual([
      { kind: 'done', step: 'call-first' },
      { kind: 'next', from: 'call-first', to: 'call-again', on: '2026-03-09' },
    ]);
  });

  test('that was not asked for leaves the step that is gone as no longer needed', () => {
    const paid: LogEntry = { id: 'p', at: '2026-03-06T10:00:00Z', type: 'payment', amount: '1.00' };
    const after: Plan = { ...three, next: DEMAND, steps: [DEMAND, FINAL] };
    expect(whatChanged(three, after, [paid])).toContainEqual({ kind: 'gone', step: 'call-first' });
  });

  test('tells an even shift of all later steps in one line', () => {
    const late = [step('demand', '2026-03-25'), step('final-demand', '2026-04-11')];
    const other = step('call-again', '2026-03-11');
    const after: Plan = { ...three, next: other, steps: [other, ...late] };
    expect(whatChanged(three, after, [CALLED])).toEqual([
      { kind: 'done', step: 'call-first' },
      { kind: 'next', from: 'call-first', to: 'call-again', on: '2026-03-11' },
      { kind: 'shifted', days: 5 },
    ]);
  });
});

describe('why it changed', () => {
  const reason: Reason = { text: 't', sources: ['call-opening'] };
  const reasons = {
    'call-after-writing': reason,
    'promise-pending-wait': reason,
    'budget-one-a-day': reason,
    'type-says-not-now': reason,
  };
  const before: Plan = { ...PLAN, next: { ...CALL, because: ['call-after-writing'] }, reasons };

  test('is the rule that is new behind the next step', () => {
    const after: Plan = {
      ...before,
      next: { ...DEMAND, because: ['call-after-writing', 'promise-pending-wait'] },
    };
    expect(whyChanged(before, after)).toEqual(['promise-pending-wait']);
  });

  test('is the budget, where that moved the step', () => {
    const after: Plan = {
      ...before,
      next: { ...step('call-first', '2026-03-09'), because: ['call-after-writing'] },
      contactBudget: { ...before.contactBudget, because: ['budget-one-a-day'] },
    };
    expect(whyChanged(before, after)).toEqual(['budget-one-a-day']);
  });

  test('is what the step rests on, where no rule is new', () => {
    expect(
      whyChanged(before, {
        ...before,
        next: { ...step('call-first', '2026-03-09'), because: ['call-after-writing'] },
      }),
    ).toEqual(['call-after-writing']);
  });

  test('tells of a new reading, and of nothing where nothing changed', () => {
    const after: Plan = {
      ...before,
      debtorType: { ...before.debtorType, type: 'juggling', because: ['type-says-not-now'] },
    };
    expect(whyChanged(before, after)).toEqual(['type-says-not-now']);
    expect(whyChanged(before, before)).toEqual([]);
  });
});
