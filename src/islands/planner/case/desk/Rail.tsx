import css from '#islands/planner/case/desk/desk.module.css';
import { Instalments } from '#islands/planner/case/desk/Instalments.tsx';
import { LadderList } from '#islands/planner/case/desk/LadderList.tsx';
import { LastEntries } from '#islands/planner/case/desk/LastEntries.tsx';
import { Sum } from '#islands/planner/case/desk/Sum.tsx';
import { AT_DESK } from '#islands/planner/words/desk.ts';
import type { Place } from '#islands/planner/screen-address.ts';
import type { Case } from '#domain/case.ts';
import type { climbOf } from '#planner/pictures/climb.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

interface Props {
  readonly file: Case;
  readonly plan: PlanNow;
  readonly climb: ReturnType<typeof climbOf>;
  readonly place: Place;
}

const quietOf = (stage: PlanNow['stage']) => {
  if (stage.startsWith('onHold.')) return 'held';
  return stage.startsWith('closed.') ? 'over' : undefined;
};

/** The case at a glance, beside each of its places on a wide page. */
export function Rail({ file, plan, climb, place }: Props) {
  return (
    <aside class={css['rail']} aria-label={AT_DESK.rail}>
      <Sum file={file} plan={plan} />
      <Instalments file={file} />
      <LadderList climb={climb} quiet={quietOf(plan.stage)} />
      {place !== 'log' && <LastEntries file={file} />}
    </aside>
  );
}
