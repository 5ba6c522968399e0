/** The ladder of a case as a list: what was climbed and when, where it stands, what is ahead. */
import { daysBetween, type PlainDate } from '#domain/dates.ts';
import type { Spot } from '#planner/ladder/stages.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';
import { stageOfStep } from '#planner/plan/step-places.ts';
import type { Entered } from '#planner/replay/life.ts';

export interface RungRow {
  readonly spot: Spot;
  /** `been`: climbed; `here`: where the case stands; `ahead`: on the plan; `far`: none of these. */
  readonly state: 'been' | 'here' | 'ahead' | 'far';
  /** The day it was left, last; where the case stands, when it came there; or the plan's day. */
  readonly on?: PlainDate;
  /** In place of a day, days after the next step, where that is late and has to be done first. */
  readonly after?: number;
}

/** A row of the list. Rungs that the plan comes to have the day of their first step. */
function rungOf(
  spot: Spot,
  { stage, steps, next }: Pick<PlanNow, 'stage' | 'steps' | 'next'>,
  way: readonly Entered[],
): RungRow {
  const has = (at: Entered['stage']) => spot.stages.includes(at);
  const at = way.findLastIndex((each) => has(each.stage));
  const entered = way[at];
  if (has(stage)) return { spot, state: 'here', ...(entered ? { on: entered.on } : {}) };
  const planned = steps.find(({ id }) => {
    const usual = stageOfStep(id);
    return usual !== undefined && has(usual);
  });
  if (planned && planned !== next && !entered)
    return {
      spot,
      state: 'ahead',
      ...(next.overdueSince ? { after: daysBetween(next.on, planned.on) } : { on: planned.on }),
    };
  return entered
    ? { spot, state: 'been', on: way[at + 1]?.on ?? entered.on }
    : { spot, state: 'far' };
}

/**
 * The rungs of a case from the top down, and the side doors that it has to do with.
 * @param rungs from the ground up, the closing one last
 */
export function climbOf(
  plan: Pick<PlanNow, 'stage' | 'steps' | 'next'>,
  way: readonly Entered[],
  { rungs, doors }: { readonly rungs: readonly Spot[]; readonly doors: readonly Spot[] },
): { readonly rungs: readonly RungRow[]; readonly aside: readonly RungRow[] } {
  const row = (spot: Spot) => rungOf(spot, plan, way);
  const isEnd = ({ stages }: Spot) => stages.some((stage) => stage.startsWith('closed.'));
  return {
    rungs: rungs
      .filter((spot) => !isEnd(spot))
      .map(row)
      .toReversed(),
    aside: [...rungs.filter(isEnd), ...doors]
      .map(row)
      .filter(({ state }) => state === 'here' || state === 'been'),
  };
}
