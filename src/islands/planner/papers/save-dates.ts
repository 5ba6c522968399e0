/** The calendar file on its way out: downloaded, and remembered for the file after it. */
import type { PlainDate } from '#domain/dates.ts';
import { download } from '#islands/planner/backup/files.ts';
import { calendarText } from '#islands/planner/papers/calendar-file.ts';
import type { CaseDates } from '#islands/planner/papers/dates-plan.ts';
import { EVENT } from '#islands/planner/words/dates.ts';
import { writeDates } from '#islands/storage/exported-dates.ts';
import { rememberedOf } from '#planner/papers/calendar-events.ts';

/** Downloads the file of these dates; whether it could be made. */
export async function downloadDates(
  dates: readonly CaseDates[],
  today: PlainDate,
): Promise<boolean> {
  try {
    const events = dates.flatMap((each) => each.events);
    const text = await calendarText(events, EVENT.calendar, new Date());
    download(`firm-and-fair-${today}.ics`, text, 'text/calendar');
    return true;
  } catch {
    return false;
  }
}

/** Remembers what a file held, case by case, until one could not be; whether all were. */
export const rememberDates = (dates: readonly CaseDates[]): boolean =>
  dates.every(
    ({ stored, letter, sequence, events }) =>
      events.length === 0 ||
      writeDates(stored.case.id, { letter, sequence, events: rememberedOf(events) }),
  );
