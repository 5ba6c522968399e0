/** What every part of the recap is made from. */
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { SiteData } from '#islands/planner/data.ts';
import type { RecapBlock } from '#islands/planner/papers/paper.ts';
import type { Veil } from '#islands/planner/papers/veil.ts';
import type { Audience } from '#islands/planner/words/recap.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';
import type { Recap } from '#planner/papers/recap.ts';
import type { PaperRow } from '#islands/planner/papers/recap-paper.ts';

export interface Making {
  readonly file: Case;
  readonly plan: PlanNow;
  readonly recap: Recap;
  readonly data: SiteData;
  readonly today: PlainDate;
  readonly veil: Veil;
  readonly audience: Audience;
}

export const known = (rows: readonly PaperRow[]) =>
  rows.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
export const facts = (rows: readonly PaperRow[]): RecapBlock => ({
  kind: 'facts',
  rows: known(rows),
});
export const labelsOf = (
  { questions }: SiteData,
  question: string,
  ids: readonly string[],
): readonly string[] => ids.map((id) => questions[question]?.options?.[id]?.label ?? id);
