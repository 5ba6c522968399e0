/**
 * The next step alone, for pages that show no plan: they load neither the line that follows nor
 * what would change it.
 */
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law } from '#domain/law.ts';
import { firstDue } from '#planner/plan/due/steps-due.ts';
import type { Plan } from '#planner/plan/plan-types.ts';
import { present } from '#planner/plan/present.ts';
import { standingOf } from '#planner/plan/standing.ts';

export interface NextNow {
  readonly stage: Plan['stage'];
  readonly type: Plan['debtorType']['type'];
  readonly next: Pick<Plan['next'], 'id' | 'on'>;
}

/** The next step of a case on a day, as its plan says it. Parameters as of `plan`. */
export function nextNow(file: Case, law: Law, today: PlainDate): NextNow {
  const standing = standingOf(file, law, today);
  const { id, on } = present(standing, firstDue(standing), standing.today, []);
  return { stage: standing.stage, type: standing.judged.diagnosis.type, next: { id, on } };
}
