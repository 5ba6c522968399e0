/**
 * What the calendar files of a case held, kept in this browser so that the next file can update and
 * cancel it.
 */
import * as z from 'zod/mini';
import { isPlainDate, type PlainDate } from '#domain/dates.ts';
import { browserArea } from '#islands/storage/browser.ts';
import { setBeside } from '#islands/storage/here.ts';
import { datesKey } from '#islands/storage/keys.ts';
import { cutAt, readText } from '#islands/storage/read-text.ts';
import type { Exported } from '#planner/papers/calendar-events.ts';

export interface ExportedDates {
  /** The letter that stands for the case in the calendar. */
  readonly letter: string;
  readonly sequence: number;
  readonly events: readonly Exported[];
}

const MOST_EVENTS = 300;
const EVENT = z.object({
  uid: cutAt(200),
  on: z.custom<PlainDate>((value) => typeof value === 'string' && isPlainDate(value)),
  title: cutAt(300),
  cancelled: z.catch(z.boolean(), false),
});
const SHAPE = z.object({
  schema: z.literal(1),
  letter: z.string().check(z.regex(/^[A-Z]{1,3}$/)),
  sequence: z.catch(z.int().check(z.positive()), 0),
  /** Single events that cannot be read are left out. */
  events: z.array(z.catch(z.optional(EVENT), undefined)),
});

/** What the last file of a case held; undefined where there was none, or it cannot be read. */
export function readDates(caseId: string, area = browserArea()): ExportedDates | undefined {
  const read = readText(area.get(datesKey(caseId)), SHAPE);
  if (!read) return undefined;
  const { letter, sequence, events } = read;
  const readable = events.slice(0, MOST_EVENTS).filter((event) => event !== undefined);
  return { letter, sequence, events: readable };
}

/** Remembers what a file held; whether that is saved. */
export function writeDates(
  caseId: string,
  { letter, sequence, events }: ExportedDates,
  area = browserArea(),
): boolean {
  const text = JSON.stringify({
    schema: 1,
    letter,
    sequence,
    events: events.slice(0, MOST_EVENTS),
  });
  return setBeside(caseId, datesKey(caseId), text, area);
}
