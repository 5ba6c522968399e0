/**
 * Where a case stands, as its steps see it: the life, what it says, and a few facts that many steps
 * ask for.
 */
import type { Answers } from '#domain/case.ts';
import { demandDaysFor } from '#domain/country.ts';
import { daysBetween, type PlainDate } from '#domain/dates.ts';
import type { Law, PlaceLaw } from '#domain/law.ts';
import { totalsOn, type LedgerTotals } from '#domain/ledger.ts';
import type { Clock } from '#domain/limitation.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import { judge, type Judged } from '#planner/plan/judge.ts';
import type { PromiseMade } from '#planner/replay/agreements.ts';
import { clockOf, limitOn, oldestOn } from '#planner/replay/facts.ts';
import { stageOf, type Life } from '#planner/replay/life.ts';

export interface Sight {
  readonly life: Life;
  readonly judged: Judged;
  readonly answers: Answers;
  readonly law: Law;
  readonly place: PlaceLaw | undefined;
  readonly stage: Stage;
  /** The day as of which all this is judged: the last change. */
  readonly on: PlainDate;
  readonly totals: LedgerTotals;
  readonly oldestDueOn: PlainDate | undefined;
  readonly clock: Clock;
  readonly limitationOn: PlainDate | undefined;
  readonly pending: PromiseMade | undefined;
  readonly person: boolean;
  readonly demandDays: number;
}

/** The sight of a life as of its last change. */
export function sightOf(life: Life): Sight {
  const { file, law, place, changedOn: on } = life;
  const { answers } = file;
  return {
    life,
    judged: judge(life),
    answers,
    law,
    place,
    stage: stageOf(life),
    on,
    totals: totalsOn(life.debt.ledger, on),
    oldestDueOn: oldestOn(life, on),
    clock: clockOf(life, on),
    limitationOn: limitOn(life, on),
    pending: life.talks.promises.findLast(({ state }) => state === 'pending'),
    person: answers.debtor?.kind !== 'business',
    demandDays: demandDaysFor(place, answers.debtor?.kind),
  };
}

/** Days from the due date of the oldest unpaid invoice to a day; 0 where nothing is late. */
export const daysLateOn = (life: Life, today: PlainDate): number => {
  const oldest = oldestOn(life, today);
  return oldest ? Math.max(0, daysBetween(oldest, today)) : 0;
};

export const hasSign = ({ answers }: Pick<Sight, 'answers'>, sign: string): boolean =>
  answers.debtor?.signs?.some((each) => each === sign) ?? false;
