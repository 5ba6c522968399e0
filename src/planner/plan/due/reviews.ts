/** Reviews that rest: dated, at doubling distances, and always with a way out. */
import { workingDayFrom } from '#domain/calendar.ts';
import type { Route } from '#domain/case.ts';
import { addDays, later, type PlainDate } from '#domain/dates.ts';
import type { RuleId, StepId } from '#domain/law.ts';
import { due, type StepDue, type StepSpec } from '#planner/plan/due/step-due.ts';
import type { Sight } from '#planner/plan/sight.ts';
import type { Anchor } from '#planner/replay/life.ts';

/** From this review on the way out comes first: nothing is looked at for ever. */
export const WAY_OUT_FIRST = 2;

export interface ReviewSpec {
  readonly id: StepId;
  readonly since: Anchor;
  /**
   * Days from the anchor to the first review; each further one comes after twice the days of the
   * one before.
   */
  readonly first: number;
  readonly because: readonly (RuleId | false | undefined)[];
  readonly ways: readonly Route[];
  readonly kind?: StepSpec['kind'];
  readonly side?: true;
  readonly replies?: StepSpec['replies'];
  readonly within?: number;
  /** Not before this day, whatever the distance. */
  readonly notBefore?: PlainDate;
}

/** The next review of a kind: the first after `first` days, then after twice as many each time. */
export function review(sight: Sight, spec: ReviewSpec): StepDue {
  const { id, since, first, because, ways, kind = 'review', side, replies, within = 7 } = spec;
  const floor = spec.notBefore ?? since.on;
  const done = sight.life.memory.done.get(id);
  const counts = done !== undefined && done.on >= since.on;
  const tries = counts ? done.times : 0;
  const last = counts ? done.on : since.on;
  const planned = workingDayFrom(later(addDays(last, first * 2 ** tries), floor), sight.place);
  const on = counts && done.until ? later(done.until, last) : planned;
  return due(sight, {
    id,
    kind,
    since: counts ? { on: last } : since,
    notBefore: on,
    within,
    tries,
    because: [...because, tries >= WAY_OUT_FIRST && 'review-way-out-first'],
    leaves: { kind: 'done' },
    rests: ways,
    ...(side ? { side } : {}),
    ...(replies ? { replies } : {}),
  });
}
