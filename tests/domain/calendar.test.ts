/** Working days and contact days of a place, and the instants that a plan names. */
import { describe, expect, test } from 'vitest';
import {
  instantAt,
  isHoliday,
  isWorkingDay,
  restOn,
  workingDayBefore,
  workingDayFrom,
} from '#domain/calendar.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { aPlace } from '../support/builders.ts';

// Good Friday and Easter Monday: the longest run of days off in a usual year.
const place = aPlace({ holidays: ['2026-04-03', '2026-04-06', '2026-05-25'] });

describe('a day of the week', () => {
  test.each<[PlainDate, string, boolean, 'sunday' | 'holiday' | undefined]>([
    ['2026-04-02', 'Thursday', true, undefined],
    ['2026-04-03', 'Friday, a holiday', false, 'holiday'],
    ['2026-04-04', 'Saturday', false, undefined],
    ['2026-04-05', 'Sunday', false, 'sunday'],
    ['2026-04-06', 'Monday, a holiday', false, 'holiday'],
    ['2026-04-07', 'Tuesday', true, undefined],
  ])('%s (%s): work %s, rest %s', (day, _name, work, rest) => {
    expect(isWorkingDay(day, place)).toBe(work);
    expect(restOn(day, place)).toBe(rest);
  });

  test('knows no holidays where the place is not covered, and still no Sunday', () => {
    expect(isHoliday('2026-04-03', undefined)).toBe(false);
    expect(isWorkingDay('2026-04-03', undefined)).toBe(true);
    expect(restOn('2026-04-05', undefined)).toBe('sunday');
  });
});

describe('the nearest working day', () => {
  test.each<[PlainDate, PlainDate, PlainDate]>([
    ['2026-04-02', '2026-04-02', '2026-04-02'],
    ['2026-04-03', '2026-04-07', '2026-04-02'],
    ['2026-04-06', '2026-04-07', '2026-04-02'],
    ['2026-05-23', '2026-05-26', '2026-05-22'],
    ['2026-02-28', '2026-03-02', '2026-02-27'],
  ])('to %s is %s onward and %s backward', (day, onward, backward) => {
    expect(workingDayFrom(day, place)).toBe(onward);
    expect(workingDayBefore(day, place)).toBe(backward);
  });

  test('is given up after a month of holidays, not looked for without end', () => {
    const shut = aPlace({
      holidays: Array.from({ length: 60 }, (_, index) => addDays('2026-06-01', index)),
    });
    expect(workingDayFrom('2026-06-01', shut)).toBe('2026-07-02');
  });
});

describe('nine in the morning', () => {
  test.each<[PlainDate, string, string]>([
    ['2026-03-07', 'America/New_York', '-05:00'],
    ['2026-03-08', 'America/New_York', '-04:00'],
    ['2026-03-09', 'America/New_York', '-04:00'],
    ['2026-10-31', 'America/New_York', '-04:00'],
    ['2026-11-01', 'America/New_York', '-05:00'],
    ['2026-03-07', 'America/Los_Angeles', '-08:00'],
    ['2026-03-08', 'America/Los_Angeles', '-07:00'],
    ['2026-03-09', 'America/Los_Angeles', '-07:00'],
    ['2026-10-31', 'America/Los_Angeles', '-07:00'],
    ['2026-11-01', 'America/Los_Angeles', '-08:00'],
    ['2026-11-02', 'America/Los_Angeles', '-08:00'],
    ['2026-03-28', 'Europe/London', '+00:00'],
    ['2026-03-29', 'Europe/London', '+01:00'],
    ['2026-10-24', 'Europe/London', '+01:00'],
    ['2026-10-25', 'Europe/London', '+00:00'],
    ['2026-07-01', 'America/Phoenix', '-07:00'],
    ['2026-01-15', 'America/Chicago', '-06:00'],
    ['2026-01-15', 'Pacific/Honolulu', '-10:00'],
    ['2026-01-15', 'Asia/Kolkata', '+05:30'],
    ['2026-01-15', 'Pacific/Apia', '+13:00'],
    ['2026-01-15', 'UTC', '+00:00'],
  ])('of %s in %s is at %s', (day, zone, offset) => {
    expect(instantAt(day, 9, zone)).toBe(`${day}T09:00:00${offset}`);
  });

  test.each<[PlainDate, string]>([
    ['2026-03-08', 'America/Los_Angeles'],
    ['2026-11-01', 'America/New_York'],
    ['2026-03-29', 'Europe/London'],
    ['2026-04-05', 'Pacific/Apia'],
  ])('of %s is nine on the clocks of %s', (day, zone) => {
    const read = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    expect(read.format(new Date(instantAt(day, 9, zone)))).toBe(`${day} 09:00`);
  });

  test.each([undefined, '', 'Nowhere/Atlantis', '__proto__'])(
    'in no known zone (%j) is taken as UTC',
    (zone) => {
      expect(instantAt('2026-03-05', 9, zone)).toBe('2026-03-05T09:00:00Z');
    },
  );
});
