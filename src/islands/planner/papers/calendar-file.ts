/**
 * The calendar file: events written as iCalendar. The library that writes it is fetched when a file
 * is asked for.
 */
import { addDays, type PlainDate } from '#domain/dates.ts';
import type { CalendarEvent } from '#planner/papers/calendar-events.ts';

const midnight = (on: PlainDate): Date => new Date(`${on}T00:00:00Z`);

/**
 * The text of a calendar file: whole days, alarms in the morning where the reader is, cancelled
 * events marked as such.
 */
export async function calendarText(
  events: readonly CalendarEvent[],
  name: string,
  stamp: Date,
): Promise<string> {
  const {
    default: ical,
    ICalAlarmRelatesTo,
    ICalAlarmType,
    ICalCalendarMethod,
    ICalEventStatus,
    ICalEventTransparency,
  } = await import('ical-generator');
  const calendar = ical({
    prodId: { company: 'Firm and Fair', product: 'Planner', language: 'EN' },
    name,
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, on, title, description, alarms, sequence, cancelled } of events) {
    const event = calendar.createEvent({
      id: uid,
      start: midnight(on),
      end: midnight(addDays(on, 1)),
      allDay: true,
      summary: clean(title),
      stamp,
      sequence,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // A step does not make the owner busy.
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(description === '' ? {} : { description: clean(description) }),
    });
    for (const hours of alarms) {
      const alarm = event.createAlarm({ type: ICalAlarmType.display, description: clean(title) });
      // Without the relation the library counts what comes after the start from the end of the day.
      alarm.relatesTo(ICalAlarmRelatesTo.start).triggerAfter(hours * 3600);
    }
  }
  return `${calendar.toString()}\r\n`;
}

/** Text without control characters and halves of characters, which no calendar may hold. */
const clean = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0009\u000B-\u001F\u007F\u2028\u2029]/g, ' ');
