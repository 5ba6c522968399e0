/** All checkers of a life. */
import type { Law } from '#domain/law.ts';
import type { Life } from '#planner/explore/lives/live.ts';
import type { Ask } from '#planner/explore/lives/scene.ts';
import { keptCloses, keptIsLeftAlone, shortIsBroken } from './agreements.ts';
import { doingCounts, notForEver, offersNeedNews, threeTimesAtMost } from './doing.ts';
import { endsOrRests, namesTheNextDay, reviewsDouble } from './ending.ts';
import type { Checker, Fault } from './faults.ts';
import { lineIsPlayed } from './line.ts';
import { balanceAddsUp, budgetHolds, finalDemandFirst, holdIsQuiet } from './plain.ts';
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
  endsOrRests,
  reviewsDouble,
  namesTheNextDay,
  thenIsTrue,
  silenceIsTrue,
  openIsTrue,
  lineIsPlayed,
  keptIsLeftAlone,
  shortIsBroken: shortIsBroken(law),
  keptCloses,
  smallIsLetGo,
  finalDemandIsMeant,
});

/** Everything that is wrong with a life. */
export const judge = (life: Life, ask: Ask, law: Law): readonly Fault[] =>
  Object.values(checkers(law)).flatMap((check) => check(life, ask));
