import { expect, test } from 'vitest';
import { routeChanges } from '#islands/planner/case/route-changes.ts';
import type { RoutePlan } from '#planner/plan/plan-types.ts';

const route = (name: RoutePlan['route'], low: string, likely: string, high: string): RoutePlan => ({
  route: name,
  open: true,
  because: [],
  net: { low, likely, high },
  weeks: [1, 2],
});

test('only routes whose money differs are told', () => {
  const before = {
    routes: [route('agency', '1.00', '2.00', '3.00'), route('lawsuit', '-5.00', '0.00', '9.00')],
  };
  const after = {
    routes: [route('agency', '1.00', '2.00', '4.00'), route('lawsuit', '-5.00', '0.00', '9.00')],
  };
  expect(routeChanges(before, after).map((change) => change.route)).toEqual(['agency']);
  expect(routeChanges(before, before)).toEqual([]);
});
