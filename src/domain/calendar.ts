/** Working days and contact days of a place. */
import { addDays, dayNumber, weekday, type PlainDate } from '#domain/dates.ts';
import type { PlaceLaw } from '#domain/law.ts';

const SUNDAY = 0;
const SATURDAY = 6;

/** What of a place's law says on which days people work. */
export type PlaceDays = Pick<PlaceLaw, 'holidays'>;

/**
 * Kept for each list, since a plan asks for thousands of days and a place has some ninety holidays.
 */
const holidaySets = new WeakMap<readonly PlainDate[], ReadonlySet<number>>();

function holidaySet(holidays: readonly PlainDate[]): ReadonlySet<number> {
  const known = holidaySets.get(holidays);
  if (known) return known;
  const fresh = new Set(holidays.map(dayNumber));
  holidaySets.set(holidays, fresh);
  return fresh;
}

/** Whether the day is a public holiday of the place; never where the place is not covered. */
export const isHoliday = (day: PlainDate, place: PlaceDays | undefined): boolean =>
  place !== undefined && holidaySet(place.holidays).has(dayNumber(day));

/** Whether businesses and courts of the place work on the day. */
export function isWorkingDay(day: PlainDate, place: PlaceDays | undefined): boolean {
  const which = weekday(day);
  return which !== SUNDAY && which !== SATURDAY && !isHoliday(day, place);
}

/** What makes a day one of rest, on which no contact is decent; undefined on any other day. */
export function restOn(
  day: PlainDate,
  place: PlaceDays | undefined,
): 'sunday' | 'holiday' | undefined {
  if (isHoliday(day, place)) return 'holiday';
  return weekday(day) === SUNDAY ? 'sunday' : undefined;
}

/** The day itself where it is a working day, else the next one. */
export function workingDayFrom(day: PlainDate, place: PlaceDays | undefined): PlainDate {
  let candidate = day;
  for (let tries = 0; tries < 31 && !isWorkingDay(candidate, place); tries++)
    candidate = addDays(candidate, 1);
  return candidate;
}

/**
 * The day that is so many working days after another, not counting that day itself.
 * @example workingDaysAfter('2026-11-27', 1, undefined) // => '2026-11-30', from Friday to Monday
 */
export function workingDaysAfter(
  from: PlainDate,
  days: number,
  place: PlaceLaw | undefined,
): PlainDate {
  let day = from;
  for (let counted = 0; counted < days; counted++) day = workingDayFrom(addDays(day, 1), place);
  return day;
}

/** The day itself where it is a working day, else the one before. */
export function workingDayBefore(day: PlainDate, place: PlaceDays | undefined): PlainDate {
  let candidate = day;
  for (let tries = 0; tries < 31 && !isWorkingDay(candidate, place); tries++)
    candidate = addDays(candidate, -1);
  return candidate;
}

/**
 * The instant of an hour on a day in a time zone, ISO 8601 with that zone's offset.
 * An unknown zone is taken as UTC.
 * @example instantAt('2026-03-05', 9, 'America/Chicago') // => '2026-03-05T09:00:00-06:00'
 */
export function instantAt(day: PlainDate, hour: number, timeZone: string | undefined): string {
  const local = `${day}T${String(hour).padStart(2, '0')}:00:00`;
  if (!timeZone) return `${local}Z`;
  try {
    // Twice: where clocks change that night, the offset of that hour in UTC is not yet the offset
    // of the hour there.
    const guess = offsetAt(`${local}Z`, timeZone);
    return local + offsetAt(local + guess, timeZone);
  } catch {
    return `${local}Z`;
  }
}

/** Kept, since making one costs as much as the rest of a plan. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const fresh = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, fresh);
  return fresh;
}

/** The offset of a time zone at an instant, such as `-06:00`. */
function offsetAt(instant: string, timeZone: string): string {
  const name =
    formatOf(timeZone)
      .formatToParts(new Date(instant))
      .find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const offset = name.replace('GMT', '');
  return offset === '' ? '+00:00' : offset;
}

/**
 * The day and the hour of an instant in a time zone; undefined where the zone is not known.
 * @example localTime('2026-03-05T09:30:00-08:00', 'America/Chicago') // => { day: '2026-03-05',
 * hour: 11 }
 */
export function localTime(
  at: string,
  timeZone: string | undefined,
): { readonly day: PlainDate; readonly hour: number } | undefined {
  const instant = Date.parse(at);
  if (!timeZone || Number.isNaN(instant)) return undefined;
  try {
    const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(offsetAt(at, timeZone)) ?? [];
    const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
    const local = new Date(instant + offset).toISOString();
    return { day: local.slice(0, 10) as PlainDate, hour: Number(local.slice(11, 13)) };
  } catch {
    return undefined;
  }
}
