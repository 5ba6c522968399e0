/**
 * The routes of a case today, as the plan shows them: open where they may be taken in turn and no
 * law closes them.
 */
import { decimal } from '#domain/money.ts';
import { inTurn } from '#planner/plan/ask.ts';
import { isClosed } from '#planner/ladder/stages.ts';
import type { RoutePlan } from '#planner/plan/plan-types.ts';
import { judgeRoutes } from '#planner/plan/judge-routes.ts';
import { leastWorth } from '#planner/plan/routes.ts';
import type { Standing } from '#planner/plan/standing.ts';

/** The routes of a case today. A closed case has none. */
export function routesOf(standing: Standing): readonly RoutePlan[] {
  const { stage, unpaid, daysLate, life, today } = standing;
  if (isClosed(stage)) return [];
  const judged = judgeRoutes(standing, unpaid, daysLate);
  return judged.map(({ route, blocked, rung, because, net, weeks }) => {
    const free = blocked.length === 0;
    const open = free && rung === undefined && inTurn(life, route, today);
    const before = free && rung !== undefined;
    return {
      route,
      open,
      ...(before ? { opensAfter: rung } : {}),
      because: free
        ? [...(before ? (['no-court-before-final-demand'] as const) : []), ...because]
        : blocked,
      net: {
        low: decimal(Math.round(net.low)),
        likely: decimal(Math.round(net.likely)),
        high: decimal(Math.round(net.high)),
      },
      weeks,
      ...(route === 'settlement' ? { floor: decimal(leastWorth(judged, standing).floor) } : {}),
    };
  });
}
