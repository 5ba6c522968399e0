/**
 * The steps of a plan: the next one as judged, and the line that follows, each with where every
 * reply leads.
 */
import { later, type PlainDate } from '#domain/dates.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { Step } from '#planner/plan/plan-types.ts';
import { thenOf } from '#planner/plan/ask.ts';
import type { StepDue } from '#planner/plan/due/step-due.ts';
import { firstDue } from '#planner/plan/due/steps-due.ts';
import { playOn, type Played } from '#planner/plan/play.ts';
import { present } from '#planner/plan/present.ts';
import type { Sight } from '#planner/plan/sight.ts';
import type { Standing } from '#planner/plan/standing.ts';
import { fork, stageOf } from '#planner/replay/life.ts';
import { passTo } from '#planner/replay/tell.ts';

/** The next step alone, for lists and comparisons: without where its replies lead. */
export const nextOf = (sight: Sight, step: StepDue, today: PlainDate): Step =>
  present(sight, step, today, []);

/** The stage on the day of a step: silence until then leads there. */
function stageOnDay(played: Played | undefined): Stage | undefined {
  if (!played) return undefined;
  const life = fork(played.sight.life);
  passTo(life, played.on);
  return stageOf(life);
}

/** The steps of a plan, the next one first. */
export function planLine(standing: Standing): readonly [Step, ...Step[]] {
  const { today } = standing;
  // Each as it stood when it was judged: the play goes on with the life, and replies are asked of
  // what was.
  const kept: Played[] = [];
  playOn(fork(standing.life), today, 'choice', (played) => {
    kept.push({ ...played, sight: { ...played.sight, life: fork(played.sight.life) } });
  });
  const steps = kept.map(({ step, on, sight }, index): Step => {
    const silent = stageOnDay(kept[index + 1]) ?? sight.stage;
    // To the next step the reply may come today, to a later one on its day.
    const asked = index === 0 ? today : later(on, today);
    const then = thenOf(index === 0 ? standing.life : sight.life, step, asked, silent);
    if (index === 0) return present(sight, step, today, then);
    // Only the next step is overdue; those after it come so many days later.
    const { overdueSince: _later, ...planned } = present(sight, step, on, then);
    return planned;
  });
  const [first = nextOf(standing, firstDue(standing), today), ...rest] = steps;
  return [first, ...rest];
}
