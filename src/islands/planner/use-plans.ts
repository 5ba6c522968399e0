import { useMemo } from 'preact/hooks';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Plans } from '#islands/planner/context.ts';
import type { Thinking } from '#islands/planner/data.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/**
 * What is thought about cases today; undefined as long as the law, the code that plans or the date
 * is missing.
 */
export function usePlansOn(
  thinking: Thinking | 'waiting' | 'failed',
  today: PlainDate | null,
): Plans | undefined {
  return useMemo(() => {
    if (typeof thinking === 'string' || !today) return undefined;
    const { core, data } = thinking;
    const known = new WeakMap<Case, PlanNow>();
    const planOf = (subject: Case): PlanNow => {
      const made = known.get(subject) ?? core.planAsItStands(subject, data.law, today);
      known.set(subject, made);
      return made;
    };
    return {
      planOf,
      changesTo: (subject) => core.changesOf(subject, data.law, today, planOf(subject)),
      breachOf: (subject, entry) => core.breachOf(subject, entry, data.law),
    };
  }, [thinking, today]);
}
