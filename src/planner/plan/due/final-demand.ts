/** The last rung of the ladder: a final demand, and the wait for the last day that it gives. */
import { addDays, type PlainDate } from '#domain/dates.ts';
import type { RuleId } from '#domain/law.ts';
import { due, THE_TYPE, USUAL_REPLIES, type StepDue } from '#planner/plan/due/step-due.ts';
import type { Sight } from '#planner/plan/sight.ts';
import type { Anchor } from '#planner/replay/life.ts';

export interface WhyFinal {
  readonly since: Anchor;
  readonly wait?: number;
  readonly notBefore?: PlainDate | undefined;
  readonly because: readonly RuleId[];
}

/** A final demand, from the day that makes it due. */
export function finalDemand(sight: Sight, { because, ...spec }: WhyFinal): StepDue {
  return due(sight, {
    id: 'final-demand',
    kind: 'letter',
    letter: 'final-demand',
    channel: 'post',
    ...spec,
    deadlineDays: sight.demandDays,
    because: [
      ...because,
      'final-demand-truthful',
      sight.place !== undefined && 'final-demand-days',
      THE_TYPE[sight.judged.diagnosis.type],
    ],
    replies: USUAL_REPLIES,
  });
}

/**
 * The last day of the time that a person must have by the law of the place, where the final demand
 * gave less.
 */
export function fairUntil({
  life,
  place,
  law,
  person,
  answers,
  demandDays,
}: Sight): PlainDate | undefined {
  const { court, situation } = life;
  const source = place?.demandDaysSource[answers.debtor?.kind ?? 'consumer'];
  const asLaw = source !== undefined && law.sources[source]?.kind === 'law';
  const { finalDemandOn: sent, demandDeadline: deadline } = court;
  if (!asLaw || !person || !sent || !deadline || situation.context.finalDemand === 'none')
    return undefined;
  const full = addDays(sent, demandDays);
  return deadline < full ? full : undefined;
}

/** The wait for the last day of a final demand; time acts on the day after it. */
export function waitFinalDemand(sight: Sight, until?: PlainDate): StepDue {
  const { court } = sight.life;
  const last = until ?? court.demandDeadline ?? sight.on;
  return due(sight, {
    id: 'wait-final-demand',
    kind: 'wait',
    since: { on: court.finalDemandOn ?? sight.on },
    anchored: true,
    notBefore: last,
    ...(court.finalDemandOn ? { earliest: court.finalDemandOn } : {}),
    within: 1,
    because: [
      until ? 'final-demand-short' : 'final-demand-wait',
      until ? 'final-demand-days' : 'final-demand-truthful',
    ],
    leaves: { kind: 'time', acts: addDays(last, 1) },
    replies: ['paid', 'part-paid', 'promises', 'disputes', 'cannot-pay', 'silent'],
  });
}
