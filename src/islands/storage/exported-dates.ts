/** What the calendar files of a case held, kept in this browser so that the next file can update and cancel it. */
import { isPlainDate } from '#domain/dates.ts';
import type { Area } from '#islands/storage/area.ts';
import { datesKey, readKey } from '#islands/storage/keys.ts';
import type { Exported } from '#planner/papers/calendar-events.ts';

export interface ExportedDates {
  /** The letter that stands for the case in the calendar. */
  readonly letter: string;
  readonly sequence: number;
  readonly events: readonly Exported[];
}

const SCHEMA = 1;
const MOST_EVENTS = 300;

function readEvent(value: unknown): Exported | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { uid, on, title, cancelled } = value as Readonly<Record<string, unknown>>;
  if (
    typeof uid !== 'string' ||
    typeof on !== 'string' ||
    !isPlainDate(on) ||
    typeof title !== 'string'
  )
    return undefined;
  return { uid: uid.slice(0, 200), on, title: title.slice(0, 300), cancelled: cancelled === true };
}

/** What the last file of a case held; undefined where there was none, or it cannot be read. */
export function readDates(area: Area, caseId: string): ExportedDates | undefined {
  try {
    const fields = JSON.parse(area.get(datesKey(caseId)) ?? '') as Readonly<
      Record<string, unknown>
    > | null;
    const { schema, letter, sequence, events } = fields ?? {};
    if (
      schema !== SCHEMA ||
      typeof letter !== 'string' ||
      !/^[A-Z]{1,3}$/.test(letter) ||
      !Array.isArray(events)
    )
      return undefined;
    return {
      letter,
      sequence:
        typeof sequence === 'number' && Number.isSafeInteger(sequence) && sequence > 0
          ? sequence
          : 0,
      events: events.slice(0, MOST_EVENTS).flatMap((event: unknown) => readEvent(event) ?? []),
    };
  } catch {
    return undefined;
  }
}

/** Remembers what a file held; whether that is saved. */
export function writeDates(
  area: Area,
  caseId: string,
  { letter, sequence, events }: ExportedDates,
): boolean {
  return area.set(
    datesKey(caseId),
    JSON.stringify({ schema: SCHEMA, letter, sequence, events: events.slice(0, MOST_EVENTS) }),
  );
}

/** Ids of the cases of which a calendar file was saved. */
export const casesWithDates = (area: Area): readonly string[] =>
  area.keys().flatMap((name) => {
    const key = readKey(name);
    return key?.kind === 'dates' ? [key.caseId] : [];
  });
