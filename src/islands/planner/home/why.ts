/** The reasons of triage in words. */
import type { PlainDate } from '#domain/dates.ts';
import { CASES, WHY_FIRST } from '#islands/planner/words/home.ts';
import { DEADLINE_NAMES } from '#islands/planner/words/plan.ts';
import { showBrief, showDistance } from '#islands/shared/format.ts';
import type { TriagePart, Ranked } from '#planner/cases/triage.ts';

/** One reason, as a sentence. */
export function whyOf(part: TriagePart, today: PlainDate): string {
  switch (part.kind) {
    case 'deadline':
      return WHY_FIRST.deadline(
        DEADLINE_NAMES[part.deadline],
        `${showBrief(part.on, today)}, ${showDistance(part.on, today)}`,
      );
    case 'moving-assets':
      return WHY_FIRST.movingAssets;
    case 'promise-broken':
      return WHY_FIRST.promiseBroken(
        part.days <= 1 ? showDistance(part.by, today) : `by ${showBrief(part.by, today)}`,
      );
    case 'plan-broken':
      return WHY_FIRST.planBroken;
    case 'they-wait':
      return WHY_FIRST.theyWait;
    case 'money':
      return WHY_FIRST.money[part.largest ? 'largest' : 'other'][part.odds];
    case 'fading':
      return WHY_FIRST.fading(part.daysLate);
  }
}

/** The points of a case, as a sum that can be followed. */
export const pointsOf = ({ parts, score }: Ranked): string =>
  CASES.points(parts.length > 0 ? parts.map(({ points }) => String(points)) : ['0'], score);
