/**
 * What every hold begins with: since when it stands, which rules speak on it, and the first thing
 * to do.
 */
import type { HoldNotice, Notice } from '#domain/case.ts';
import { clockEndsOn, countryOf, lawClockOf, holdRules } from '#domain/country.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { RuleId, StepId } from '#domain/law.ts';
import { due, type StepDue, type StepSpec } from '#planner/plan/due/step-due.ts';
import type { Sight } from '#planner/plan/sight.ts';
import type { Anchor } from '#planner/replay/life.ts';
import { isDone } from '#planner/replay/memory.ts';

/**
 * Days after which the short list that follows a stop is due, and those of a letter to an estate.
 */
export const SOON = 3;
export const ESTATE_DAYS = 14;
export const MONTH = 30;

/** The day a hold began: of its notice, else of the stage. */
export function sinceOf({ life }: Sight, notice: Notice): Anchor {
  const anchor = life.notices.since.get(notice);
  return anchor && anchor.on >= life.since.on ? anchor : life.since;
}

/**
 * The last day for a proof of claim: the court's own, else counted from the petition; where neither
 * is known, no date.
 */
export function claimByOf({ life, law, place }: Sight): PlainDate | undefined {
  const { claimBy, petitionOn } = life.notices;
  return (
    claimBy ?? clockEndsOn(lawClockOf(countryOf(law, place), 'proofOfClaim'), petitionOn, place)
  );
}

/** Steps that are put away by `done` since the hold began; those that are stay out of the list. */
export function open(
  sight: Sight,
  since: Anchor,
  specs: readonly (Omit<StepSpec, 'since'> & { readonly since?: Anchor })[],
): readonly StepDue[] {
  return specs
    .filter(({ id }) => !isDone(sight.life.memory, id, since.on, sight.on))
    .map((spec) => due(sight, { since, anchored: true, ...spec }));
}

export const stop = (id: StepId, rule: RuleId): Omit<StepSpec, 'since'> => ({
  id,
  kind: 'stop',
  within: 0,
  because: [rule],
  replies: ['paid', 'done'],
});

export const rulesOf = ({ law, place }: Sight, hold: HoldNotice) =>
  holdRules(countryOf(law, place), hold);
