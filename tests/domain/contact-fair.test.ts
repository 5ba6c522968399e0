import { describe, expect, test } from 'vitest';
import { localTime } from '#domain/calendar.ts';
import { ATTEMPT, type Contact } from '#domain/contact.ts';
import { fairnessOf, hourBroken, type AskedContact } from '#domain/contact-fair.ts';
import type { BudgetTerms } from '#domain/contact-limits.ts';
import { dayNumber, type PlainDate } from '#domain/dates.ts';
import { aPlace } from '../support/builders.ts';

const ZONE = 'America/Chicago';
const TERMS: BudgetTerms = {
  kind: 'business',
  guaranteed: false,
  place: aPlace({ holidays: ['2026-11-26'] }),
  onHold: false,
};
const call = (on: PlainDate): Contact => ({ ...ATTEMPT, day: dayNumber(on) });

describe('the hour where the debtor is', () => {
  test.each([
    ['2026-11-23T10:00:00-05:00', { day: '2026-11-23', hour: 9 }],
    ['2026-11-23T05:30:00+00:00', { day: '2026-11-22', hour: 23 }],
    ['2026-07-01T08:59:59+01:00', { day: '2026-07-01', hour: 2 }],
  ])('%s is %o in Chicago', (at, there) => {
    expect(localTime(at, ZONE)).toEqual(there);
  });

  test('is not known without a zone, in a zone that is none, and at no moment', () => {
    expect(localTime('2026-11-23T10:00:00Z', undefined)).toBeUndefined();
    expect(localTime('2026-11-23T10:00:00Z', 'Mars/Olympus')).toBeUndefined();
    expect(localTime('yesterday', ZONE)).toBeUndefined();
  });

  test('half-hour zones keep their half hour', () => {
    expect(localTime('2026-11-23T03:45:00Z', 'Asia/Kolkata')).toEqual({
      day: '2026-11-23',
      hour: 9,
    });
  });
});

describe('a contact', () => {
  test.each([
    [7, 'budget-never-these-hours'],
    [8, 'budget-decent-hours'],
    [9, undefined],
    [17, undefined],
    [18, 'budget-decent-hours'],
    [20, 'budget-decent-hours'],
    [21, 'budget-never-these-hours'],
  ])('by phone at %i o’clock breaks %s', (hour, rule) => {
    expect(hourBroken(hour, 'call')).toBe(rule);
    expect(hourBroken(hour, 'electronic')).toBe(rule);
  });

  test('by post knows no hour', () => {
    expect(hourBroken(3, 'post')).toBeUndefined();
  });
});

describe('a contact', () => {
  const ask = (
    asked: Partial<AskedContact>,
    contacts: readonly Contact[] = [],
    terms: Partial<BudgetTerms> = {},
  ) =>
    fairnessOf(contacts, { channel: 'call', on: '2026-11-23', ...asked }, { ...TERMS, ...terms });

  test('is fair within decent hours, and where the hour is not known', () => {
    expect(ask({ hour: 11 })).toEqual({ kind: 'fair' });
    expect(ask({})).toEqual({ kind: 'fair' });
  });

  test('waits for the same morning, before decent hours', () => {
    expect(ask({ hour: 8 })).toEqual({
      kind: 'wait',
      because: ['budget-decent-hours'],
      on: '2026-11-23',
    });
  });

  test('waits for the next morning, after decent hours', () => {
    expect(ask({ hour: 18 })).toMatchObject({ on: '2026-11-24' });
    expect(ask({ hour: 21 })).toMatchObject({
      because: ['budget-never-these-hours'],
      on: '2026-11-24',
    });
  });

  test('skips a day with a contact, a holiday and a Sunday, and no Saturday', () => {
    expect(ask({ on: '2026-11-25', hour: 10 }, [call('2026-11-25')])).toMatchObject({
      on: '2026-11-27',
    });
    expect(ask({ on: '2026-11-28', hour: 19 })).toMatchObject({ on: '2026-11-30' });
    expect(ask({ on: '2026-11-27', hour: 19 })).toMatchObject({ on: '2026-11-28' });
  });

  test('waits for room in the week', () => {
    const two = [call('2026-11-19'), call('2026-11-20')];
    expect(ask({ hour: 10 }, two)).toEqual({
      kind: 'wait',
      because: ['budget-two-calls-a-week'],
      on: '2026-11-27',
    });
  });

  test('has no fair day on hold', () => {
    expect(ask({ hour: 10 }, [], { onHold: true })).toEqual({
      kind: 'hold',
      because: ['budget-on-hold'],
    });
  });

  test('names every rule that it breaks', () => {
    expect(ask({ on: '2026-11-26', hour: 22 }, [call('2026-11-26')])).toEqual({
      kind: 'wait',
      because: ['budget-no-sunday-or-holiday', 'budget-one-a-day', 'budget-never-these-hours'],
      on: '2026-11-27',
    });
  });
});
