/** What restoring a case would do to what is stored. */
import { entryDate, type Case, type LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Here } from '#islands/storage/here.ts';
import { canonical, sameVersion } from '#islands/storage/same.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';

export interface Preview {
  readonly title: string;
  readonly isNew: boolean;
  readonly newEntries: number;
  readonly knownEntries: number;
  /**
   * Known entries that read differently in the file: those stored stay, since an entry never
   * changes.
   */
  readonly differentEntries: number;
  /** The answers differ from those stored: both are kept, and the owner chooses. */
  readonly answersDiffer: boolean;
  /** Whether restoring changes anything. */
  readonly changes: boolean;
  /** Characters that it would add. */
  readonly size: number;
  /** When the owner deleted the case here. */
  readonly deletedAt?: string;
  /** Which answers are newer, where the file tells when it was saved. */
  readonly fileIs?: 'newer' | 'older';
  readonly lastThere?: PlainDate;
  readonly lastHere?: PlainDate;
}

/** Key, id of the case and frame around an entry, about. */
const FRAME = 180;

function lastOf(log: readonly LogEntry[]): PlainDate | undefined {
  return log
    .map(entryDate)
    .reduce<PlainDate | undefined>(
      (last, date) => (last === undefined || date > last ? date : last),
      undefined,
    );
}

/** What restoring this case from a file saved at `savedAt` would do. */
export function previewOf(
  incoming: Case,
  stored: StoredCase | undefined,
  { deletedAt, updatedAt, others }: Here = {},
  savedAt?: string,
): Preview {
  const known = new Map(stored?.case.log.map((entry) => [entry.id, entry]));
  const fresh = incoming.log.filter(({ id }) => !known.has(id));
  const { title, answers } = incoming;
  const differs = stored !== undefined && !sameVersion(stored.case, incoming);
  // This very version may wait for the owner's choice already, from an earlier restore.
  const waiting = others ?? (stored?.other ? [stored.other] : []);
  const answersDiffer = differs && !waiting.some((other) => sameVersion(other, incoming));
  const [lastThere, lastHere] = [lastOf(incoming.log), stored && lastOf(stored.case.log)];
  return {
    title,
    answersDiffer,
    isNew: stored === undefined,
    newEntries: fresh.length,
    knownEntries: incoming.log.length - fresh.length,
    differentEntries: incoming.log.filter(
      (entry) => known.has(entry.id) && canonical(known.get(entry.id)) !== canonical(entry),
    ).length,
    changes: stored === undefined || fresh.length > 0 || answersDiffer,
    size:
      (stored === undefined || answersDiffer ? JSON.stringify(answers).length + FRAME : 0) +
      fresh.reduce((sum, entry) => sum + JSON.stringify(entry).length + FRAME, 0),
    ...(deletedAt === undefined || stored ? {} : { deletedAt }),
    ...(answersDiffer && savedAt !== undefined && updatedAt
      ? { fileIs: Date.parse(savedAt) > Date.parse(updatedAt) ? 'newer' : 'older' }
      : {}),
    ...(lastThere ? { lastThere } : {}),
    ...(lastHere ? { lastHere } : {}),
  };
}
