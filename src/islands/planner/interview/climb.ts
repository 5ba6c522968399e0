/** The plan on the ladder: each rung with the day on which the plan comes to it. */
import type { PlainDate } from '#domain/dates.ts';
import { usualSteps } from '#planner/plan/step-places.ts';
import type { Spot } from '#planner/ladder/stages.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

export interface ClimbRung {
  readonly id: string;
  readonly name: string;
  readonly at: 'done' | 'next' | 'ahead';
  /** The day of the step there; absent where the plan does not come to it by itself. */
  readonly on?: PlainDate;
  /** Only after this day, which is for the owner to decide. */
  readonly after?: PlainDate;
}

/** The rungs from the top down. A case beside the ladder has none that is next. */
export function climbAhead(
  rungs: readonly Spot[],
  { stage, steps, next }: Pick<PlanNow, 'stage' | 'steps' | 'next'>,
): readonly ClimbRung[] {
  const shown = rungs.filter(({ id }) => id !== 'closed');
  const here = shown.findIndex(({ stages }) => stages.includes(stage));
  const dayAt = ({ stages }: Spot): PlainDate | undefined => {
    const usual = new Set(stages.flatMap((each) => usualSteps(each)));
    return steps.find(({ id }) => id !== 'statement' && usual.has(id))?.on;
  };
  let latest: PlainDate | undefined;
  const climbed = shown.map((rung, index): ClimbRung => {
    const { id, name } = rung;
    if (index < here) return { id, name, at: 'done' };
    if (index === here) {
      latest = next.on;
      return { id, name, at: 'next', on: next.on };
    }
    const on = dayAt(rung);
    if (on && index < shown.length - 1) latest = on;
    // The last rung is a choice of the owner, after the day of the one below.
    const isTop = index === shown.length - 1 && here >= 0;
    const day = on ? { on } : {};
    return { id, name, at: 'ahead', ...(isTop && latest ? { after: latest } : day) };
  });
  return climbed.toReversed();
}
