/** When a backup is due: on changes, not on time alone. */
import { addDays, type PlainDate } from '#domain/dates.ts';
import { sumOf, type CaseSaves } from '#islands/storage/saves.ts';

const MOST_DAYS = 7;
const MOST_CHANGES = 10;

export interface Nudge {
  readonly changes: number;
  /** The oldest backup that these changes are not in. */
  readonly last?: string;
}

/** What to remind the owner of; undefined where every change is in a backup, or the changes are few and new. */
export function nudgeOf(saves: readonly CaseSaves[], today: PlainDate): Nudge | undefined {
  const open = saves.filter(({ changes }) => changes > 0);
  const { changes, oldest } = sumOf(open);
  const weekAgo = addDays(today, -MOST_DAYS);
  // A backup of a day to come was made while the clock was wrong: nobody knows how old it is.
  const isOld = ({ lastBackup, openedOn }: CaseSaves) => {
    const since = lastBackup?.slice(0, 10) ?? openedOn;
    return since <= weekAgo || since > addDays(today, 1);
  };
  if (changes < MOST_CHANGES && !open.some(isOld)) return undefined;
  return { changes, ...(oldest === undefined ? {} : { last: oldest }) };
}
