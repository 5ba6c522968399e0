import { useSiteData } from '#islands/planner/context.ts';
import { Reasons } from '#islands/planner/reasons/Reasons.tsx';
import { WHY } from '#islands/planner/words/case.ts';
import { showDate } from '#islands/shared/format.ts';
import type { RuleId } from '#domain/law.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/** Why this: the rules in words, what they rest on, and when that was last checked. */
export function Why({ plan, ids }: { readonly plan: PlanNow; readonly ids: readonly RuleId[] }) {
  const { law } = useSiteData();
  const checked = ids
    .flatMap((id) => plan.reasons[id]?.sources ?? [])
    .flatMap((source) => law.sources[source]?.checkedOn ?? [])
    .sort()[0];
  return (
    <>
      <Reasons plan={plan} ids={ids} />
      {checked && <p class="small quiet">{WHY.checked(showDate(checked))}</p>}
    </>
  );
}
