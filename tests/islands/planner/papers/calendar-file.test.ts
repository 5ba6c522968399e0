import { expect, test } from 'vitest';
import { calendarText } from '#islands/planner/papers/calendar-file.ts';
import type { CalendarEvent } from '#planner/papers/calendar-events.ts';

const STAMP = new Date('2026-03-05T12:34:56Z');
const anEvent = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'c1.step.call-first@firm-and-fair',
  on: '2026-03-08',
  title: 'Unpaid invoice: call',
  description: 'One; two, three\nfour',
  alarms: [9, -159],
  sequence: 12,
  cancelled: false,
  ...change,
});
const linesOf = async (...events: CalendarEvent[]) =>
  (await calendarText(events, 'Firm & Fair', STAMP)).split('\r\n');

test('an event is a whole day with an exclusive end, an id, a number, a stamp in UTC and alarms in the morning', async () => {
  const lines = await linesOf(anEvent());
  for (const line of [
    'METHOD:PUBLISH',
    'UID:c1.step.call-first@firm-and-fair',
    'SEQUENCE:12',
    'DTSTAMP:20260305T123456Z',
    'DTSTART;VALUE=DATE:20260308',
    'DTEND;VALUE=DATE:20260309',
    'SUMMARY:Unpaid invoice: call',
    'DESCRIPTION:One\\; two\\, three\\nfour',
    'TRIGGER;RELATED=START:PT9H',
    'TRIGGER;RELATED=START:-P6DT15H',
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
  ])
    expect(lines).toContain(line);
  expect(lines.at(-1)).toBe('');
  expect(lines.at(-2)).toBe('END:VCALENDAR');
});

test('a cancelled event says so and rings no more', async () => {
  const lines = await linesOf(anEvent({ cancelled: true, alarms: [], description: '' }));
  expect(lines).toContain('STATUS:CANCELLED');
  expect(lines.join()).not.toContain('VALARM');
});

test('no line is longer than 75 bytes, and no hostile name gets out of its line', async () => {
  const title = `Zoë 👩‍👩‍👧‍👦 ${'漢字'.repeat(60)}\r\nATTENDEE:mailto:x@example.com\u0000\uD800`;
  const text = await calendarText([anEvent({ title })], 'Firm & Fair', STAMP);
  for (const line of text.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text).not.toMatch(/^ATTENDEE/m);
  expect(text.isWellFormed()).toBe(true);
  expect(/[^\r]\n/.test(text)).toBe(false);
});

test.each(['2026-02-28', '2026-12-31', '2028-02-29', '2026-03-08', '2026-11-01'] as const)(
  'the day %s is that day in every zone',
  async (on) => {
    expect(await linesOf(anEvent({ on }))).toContain(
      `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
    );
  },
);
