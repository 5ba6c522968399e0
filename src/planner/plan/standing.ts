/** Where a case stands today: what the routes, warnings, reasons and pictures are made from. */
import type { Answers, Case } from '#domain/case.ts';
import { later, type PlainDate } from '#domain/dates.ts';
import type { Law } from '#domain/law.ts';
import { totalsOn, type LedgerTotals } from '#domain/ledger.ts';
import type { Cents } from '#domain/money.ts';
import { daysLateOn, sightOf, type Sight } from '#planner/plan/sight.ts';
import { contestedIn } from '#planner/replay/contested.ts';
import { replay, type Moved } from '#planner/replay/replay.ts';

/**
 * The sight of a case, and the sums of today, which grow by interest while nothing else changes.
 */
export interface Standing extends Sight {
  readonly today: PlainDate;
  /** The sums of today. */
  readonly totals: LedgerTotals;
  /** Everything unpaid today, due or not, in cents. */
  readonly unpaid: Cents;
  /** What of it is disputed today, in cents. */
  readonly disputed: Cents;
  /** Days late today. */
  readonly daysLate: number;
  readonly moves: readonly Moved[];
  readonly struck: ReadonlySet<string>;
  readonly timeZone: string | undefined;
}

/**
 * Replays a case up to a day and judges it. Before its opening it stands as on the day of its
 * opening.
 */
export function standingOf(file: Case, law: Law, today: PlainDate): Standing {
  const { life, moves, struck } = replay(file, law, today);
  const sight = sightOf(life);
  const day = later(today, file.openedOn);
  const totals = totalsOn(life.debt.ledger, day);
  return {
    ...sight,
    today: day,
    totals,
    unpaid: totals.total + totals.notYetDue,
    disputed: contestedIn(life.debt, day),
    daysLate: daysLateOn(life, day),
    moves,
    struck,
    timeZone: sight.answers.debtor?.timeZone ?? sight.place?.timeZones[0],
  };
}

/** The same standing with other answers, where the replay reads none of them. */
export function standingWith(standing: Standing, answers: Answers): Standing {
  const { life } = standing;
  const sight = sightOf({ ...life, file: { ...life.file, answers } });
  return { ...standing, ...sight, totals: standing.totals };
}
