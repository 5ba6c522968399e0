/** What other figures did to the routes: the difference of two plans in money. */
import type { PlanNow, RoutePlan } from '#planner/plan/plan-types.ts';

export interface RouteChange {
  readonly route: RoutePlan['route'];
  readonly from: RoutePlan['net'];
  readonly to: RoutePlan['net'];
}

/** The routes whose money differs between two plans of one case. */
export function routeChanges(
  before: Pick<PlanNow, 'routes'>,
  after: Pick<PlanNow, 'routes'>,
): readonly RouteChange[] {
  return after.routes.flatMap(({ route, net }) => {
    const from = before.routes.find((each) => each.route === route)?.net;
    const same =
      from && from.low === net.low && from.likely === net.likely && from.high === net.high;
    return from && !same ? [{ route, from, to: net }] : [];
  });
}
