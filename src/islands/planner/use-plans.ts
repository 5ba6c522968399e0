import { useMemo } from 'preact/hooks';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Plans } from '#islands/planner/context.ts';
import type { Thinking } from '#islands/planner/data.ts';
import type { LogsOfNext } from '#planner/plan/logs-of-next.ts';
import type { AgedPlan } from '#planner/plan/plan-types.ts';
import type { Standing } from '#planner/plan/standing.ts';

/** What was made of a case, made where it was not yet: while a case does not change, once. */
function once<T>(known: WeakMap<Case, T>, file: Case, make: () => T): T {
  const made = known.get(file) ?? make();
  known.set(file, made);
  return made;
}

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
    const { law } = data;
    const plans = new WeakMap<Case, AgedPlan>();
    const logs = new WeakMap<Case, LogsOfNext>();
    // The parts of one page ask about one case; kept for all cases of a list, lives would fill a
    // phone.
    let last: { readonly file: Case; readonly standing: Standing } | undefined;
    const standingOf = (file: Case): Standing => {
      if (last?.file !== file) last = { file, standing: core.standingOf(file, law, today) };
      return last.standing;
    };
    const planOf = (file: Case): AgedPlan =>
      once(plans, file, () => core.planAsItStands(file, law, today, standingOf(file)));
    return {
      planOf,
      changesTo: (file) => core.changesOf(file, law, today, planOf(file), standingOf(file)),
      logsOf: (file) => once(logs, file, () => core.logsOfNext(file, law, today, standingOf(file))),
      breachOf: (file, entry) =>
        core.breachOf(file, entry, law, (on) =>
          on === today ? standingOf(file) : core.standingOf(file, law, on),
        ),
    };
  }, [thinking, today]);
}
