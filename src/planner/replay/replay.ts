/**
 * The replay: a case's log folded through the ladder, day by day, up to today.
 *
 * Nothing of this is stored. Every date on which time itself changes something (a deadline, a
 * promise, an expiry) is visited on its own, so the same case gives the same stage whatever else
 * was logged in between.
 */
import { entryDate, type Case, type LogEntry } from '#domain/case.ts';
import { earlier, later, type PlainDate } from '#domain/dates.ts';
import type { Law } from '#domain/law.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import { stageOf, type Life } from '#planner/replay/life.ts';
import { orderedLog } from '#planner/replay/log-order.ts';
import { openLife } from '#planner/replay/open.ts';
import { passTo, tell } from '#planner/replay/tell.ts';

export interface Moved {
  readonly entry: LogEntry;
  /** The stage after the entry. */
  readonly stage: Stage;
  /** The machine took the entry at that stage. */
  readonly accepted: boolean;
}

export interface Replay {
  /** Where the case stands; its reader may carry it on. */
  readonly life: Life;
  readonly moves: readonly Moved[];
  readonly struck: ReadonlySet<string>;
}

/**
 * Everything that happened in a case up to today, and where it stands. Entries dated later wait for
 * their day. A day before the case was opened is looked at as the day of its opening.
 */
export function replay(file: Case, law: Law, today: PlainDate): Replay {
  const until = later(today, file.openedOn);
  const { counting, struck } = orderedLog(file, until);
  const first = counting[0] ? earlier(entryDate(counting[0]), file.openedOn) : file.openedOn;
  const life = openLife(file, law, first);
  const moves: Moved[] = [];
  for (const entry of counting) {
    const on = entryDate(entry);
    if (on > until) break;
    const { accepted } = tell(life, entry, on);
    moves.push({ entry, stage: stageOf(life), accepted });
  }
  passTo(life, until);
  return { life, moves, struck };
}

interface Read {
  readonly law: Law;
  readonly today: PlainDate;
  readonly made: Replay;
}
const read = new WeakMap<Case, Read>();

/**
 * The same, for those who read it and never carry it on: a letter asks for it five times, and a
 * list of letters forty times, of one case on one day.
 */
export function replayRead(file: Case, law: Law, today: PlainDate): Replay {
  const last = read.get(file);
  if (last?.law === law && last.today === today) return last.made;
  const made = replay(file, law, today);
  read.set(file, { law, today, made });
  return made;
}
