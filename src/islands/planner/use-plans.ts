import { useMemo } from 'preact/hooks';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Plans } from '#islands/planner/context.ts';
import type { Thinking } from '#islands/planner/data.ts';
import type { AgedPlan } from '#planner/plan/plan-types.ts';

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
    const known = new WeakMap<Case, AgedPlan>();
    const planOf = (file: Case): AgedPlan => {
      const made = known.get(file) ?? core.planAsItStands(file, data.law, today);
      known.set(file, made);
      return made;
    };
    return {
      planOf,
      changesTo: (file) => core.changesOf(file, data.law, today, planOf(file)),
      logsOf: (file) => core.logsOfNext(file, data.law, today),
      breachOf: (file, entry) => core.breachOf(file, entry, data.law),
    };
  }, [thinking, today]);
}
