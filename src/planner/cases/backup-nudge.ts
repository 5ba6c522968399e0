/** When a backup is due: on changes, not on time alone. */
import { addDays, type PlainDate } from '#domain/dates.ts';

/** Few changes may wait so long, and no longer; so many may not wait at all. */
const MOST_DAYS = 28;
const MOST_CHANGES = 5;

/** What of a stored case says whether a backup of it is due. */
export interface BackupState {
  readonly openedOn: PlainDate;
  /** Parts saved since the last backup. */
  readonly changes: number;
  /** The instant of that backup, ISO 8601; absent where there is none. */
  readonly lastBackup?: string;
}

export interface Nudge {
  readonly changes: number;
  /** The oldest backup that these changes are not in; absent where one of the cases has none. */
  readonly last?: string;
}

/**
 * What to remind the owner of; undefined where every change is in a backup, or the changes are few
 * and new.
 */
export function nudgeOf(states: readonly BackupState[], today: PlainDate): Nudge | undefined {
  const open = states.filter(({ changes }) => changes > 0);
  const changes = open.reduce((sum, each) => sum + each.changes, 0);
  const longAgo = addDays(today, -MOST_DAYS);
  // A backup of a day to come was made while the clock was wrong: nobody knows how old it is.
  const isOld = ({ lastBackup, openedOn }: BackupState) => {
    const since = lastBackup?.slice(0, 10) ?? openedOn;
    return since <= longAgo || since > addDays(today, 1);
  };
  if (changes < MOST_CHANGES && !open.some(isOld)) return undefined;
  const backups = open.flatMap(({ lastBackup }) => lastBackup ?? []).sort();
  const [oldest] = backups;
  return {
    changes,
    ...(oldest === undefined || backups.length < open.length ? {} : { last: oldest }),
  };
}
