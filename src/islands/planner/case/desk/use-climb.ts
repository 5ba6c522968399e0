import { useMemo } from 'preact/hooks';
import type { Case } from '#domain/case.ts';
import { useStanding } from '#islands/planner/case/case-standing.ts';
import { useLadder } from '#islands/planner/context.ts';
import { climbOf } from '#planner/pictures/climb.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/** The ladder of a case as a list. */
export function useClimb(file: Case, plan: PlanNow): ReturnType<typeof climbOf> {
  const ladder = useLadder();
  const { life } = useStanding(file);
  return useMemo(() => climbOf(plan, life.way, ladder), [life, plan, ladder]);
}
