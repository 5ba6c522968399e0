/** All checkers of a life. */
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law } from '#domain/law.ts';
import { live, type LivedLife } from '#planner/explore/lives/live.ts';
import type { Ask } from '#planner/explore/lives/scene.ts';
import type { Start } from '#planner/explore/lives/starts.ts';
import { keptCloses, keptIsLeftAlone, shortIsBroken } from './agreements.ts';
import {
  doingCounts,
  notForEver,
  notOverAndOver,
  offersNeedNews,
  threeTimesAtMost,
} from './doing.ts';
import { endsOrRests, namesTheNextDay, reviewsDouble } from './ending.ts';
import type { Checker, Fault } from './faults.ts';
import { lineIsPlayed } from './line.ts';
import {
  balanceAddsUp,
  budgetHolds,
  finalDemandFirst,
  holdIsQuiet,
  notSuedAgain,
} from './plain.ts';
import { finalDemandIsMeant, smallIsLetGo } from './small.ts';
import { datesStandStill } from './standing-still.ts';
import { openIsTrue, silenceIsTrue, thenIsTrue } from './truth.ts';

/** Each checker by the name of what it holds. */
export const checkers = (law: Law): Readonly<Record<string, Checker>> => ({
  finalDemandFirst,
  holdIsQuiet,
  budgetHolds: budgetHolds(law),
  balanceAddsUp,
  datesStandStill,
  doingCounts,
  threeTimesAtMost,
  offersNeedNews,
  notForEver,
  notOverAndOver,
  notSuedAgain,
  endsOrRests,
  reviewsDouble,
  namesTheNextDay,
  thenIsTrue,
  silenceIsTrue,
  openIsTrue,
  lineIsPlayed,
  keptIsLeftAlone: keptIsLeftAlone(law),
  shortIsBroken: shortIsBroken(law),
  keptCloses,
  smallIsLetGo,
  finalDemandIsMeant,
});

class NoPlan extends Error {
  readonly file: Case;
  readonly day: PlainDate;
  constructor(file: Case, day: PlainDate, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.file = file;
    this.day = day;
  }
}

/** The same plans; where there is none, the error says for which case and day. */
const named =
  (ask: Ask): Ask =>
  (file, today) => {
    try {
      return ask(file, today);
    } catch (error) {
      throw new NoPlan(file, today, error);
    }
  };

/** What went wrong, where looking made no plan at all. */
function unplanned(start: Start, error: unknown): Fault {
  if (!(error instanceof NoPlan)) throw error;
  const { file, day, message } = error;
  return { promise: 8, kind: 'no plan', seed: start.seed, day, step: '-', says: message, file };
}

export interface Judgement {
  /** Absent where it could not be lived. */
  readonly life?: LivedLife;
  /** By the name of the checker. */
  readonly faults: ReadonlyMap<string, readonly Fault[]>;
}

/** Lives a life, and says everything that is wrong with it. */
export function judge(start: Start, plain: Ask, law: Law, days: number): Judgement {
  const ask = named(plain);
  const faults = new Map<string, readonly Fault[]>();
  try {
    const life = live(start, ask, days);
    for (const [name, check] of Object.entries(checkers(law))) {
      try {
        faults.set(name, check(life, ask));
      } catch (error) {
        faults.set(name, [unplanned(start, error)]);
      }
    }
    return { life, faults };
  } catch (error) {
    faults.set('livable', [unplanned(start, error)]);
    return { faults };
  }
}
