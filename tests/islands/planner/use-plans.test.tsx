/** The plans of cases: a case is replayed once, however many parts of the page ask about it. */
import { renderHook } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { LogEntry } from '#domain/case.ts';
import * as core from '#islands/planner/core.ts';
import type { Thinking } from '#islands/planner/data.ts';
import { usePlansOn } from '#islands/planner/use-plans.ts';
import { anOwedCase, logged } from '../../support/builders.ts';
import { SITE_DATA } from '../../support/in-planner.tsx';

const TODAY = '2026-03-05';
const FILE = anOwedCase({
  place: 'US-TX',
  openedOn: '2026-03-02',
  debt: { invoices: [{ number: '7', amount: '290.00', dueOn: '2026-01-18' }] },
});
const call: LogEntry = {
  id: 'call',
  at: `${TODAY}T10:00:00-06:00`,
  type: 'contact',
  channel: 'call',
  direction: 'out',
  outcome: 'no-answer',
};

function counted() {
  const standingOf = vi.fn(core.standingOf);
  const thinking: Thinking = { core: { ...core, standingOf }, data: SITE_DATA };
  const plans = renderHook(() => usePlansOn(thinking, TODAY)).result.current;
  if (!plans) throw new Error('Expected plans, since law, code and date are here');
  return { plans, standingOf };
}

test('a case is replayed once for its plan, its buttons, what would change and a warning', () => {
  const { plans, standingOf } = counted();
  const plan = plans.planOf(FILE);
  const logs = plans.logsOf(FILE);
  const changes = plans.changesTo(FILE);
  const breach = plans.breachOf(FILE, call);
  expect(plans.planOf(FILE)).toBe(plan);
  expect(plans.logsOf(FILE)).toBe(logs);
  expect(standingOf).toHaveBeenCalledTimes(1);
  // And each says what it says of a replay of its own.
  const { law } = SITE_DATA;
  expect(plan).toEqual(core.planAsItStands(FILE, law, TODAY));
  expect(logs).toEqual(core.logsOfNext(FILE, law, TODAY));
  expect(changes).toEqual(core.changesOf(FILE, law, TODAY, plan));
  expect(breach).toEqual(core.breachOf(FILE, call, law));
});

test('an entry is another case, which is replayed anew; another day as well', () => {
  const { plans, standingOf } = counted();
  plans.planOf(FILE);
  const { at: _at, id: _id, ...happening } = call;
  plans.planOf(logged(FILE, TODAY, happening));
  expect(standingOf).toHaveBeenCalledTimes(2);
  plans.breachOf(FILE, { ...call, at: '2026-03-06T10:00:00-06:00' });
  expect(standingOf).toHaveBeenCalledTimes(3);
});
