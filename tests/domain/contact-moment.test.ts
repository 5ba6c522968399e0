import { describe, expect, test } from 'vitest';
import { localTime } from '#domain/calendar.ts';
import type { BudgetTerms, Contact } from '#domain/contact-budget.ts';
import { hourBroken, nextMoment } from '#domain/contact-moment.ts';
import { dayNumber, type PlainDate } from '#domain/dates.ts';
import { aPlace } from '../support/builders.ts';

const ZONE = 'America/Chicago';
const TERMS: BudgetTerms = {
  kind: 'business',
  guaranteed: false,
  place: aPlace({ holidays: ['2026-11-26'] }),
  onHold: false,
};
const call = (on: PlainDate): Contact => ({
  day: dayNumber(on),
  channel: 'call',
  counts: true,
  conversation: false,
  text: false,
});

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

describe('the next fair moment', () => {
  test('is now, within decent hours', () => {
    expect(nextMoment([], 'call', '2026-11-23T11:20:00-05:00', TERMS, ZONE)).toEqual({
      on: '2026-11-23',
      at: '2026-11-23T11:20:00-05:00',
    });
  });

  test('is nine o’clock their time, before decent hours', () => {
    expect(nextMoment([], 'call', '2026-11-23T08:30:00-05:00', TERMS, ZONE)).toEqual({
      on: '2026-11-23',
      at: '2026-11-23T09:00:00-06:00',
    });
  });

  test('is the next morning, after decent hours', () => {
    expect(nextMoment([], 'call', '2026-11-23T19:30:00-05:00', TERMS, ZONE)).toEqual({
      on: '2026-11-24',
      at: '2026-11-24T09:00:00-06:00',
    });
  });

  test('skips a day with a contact, a holiday and a Sunday', () => {
    expect(
      nextMoment([call('2026-11-25')], 'call', '2026-11-25T10:00:00-06:00', TERMS, ZONE).on,
    ).toBe('2026-11-27');
    expect(nextMoment([], 'call', '2026-11-28T19:00:00-06:00', TERMS, ZONE).on).toBe('2026-11-30');
  });

  test('waits for room in the week', () => {
    const two = [call('2026-11-19'), call('2026-11-20')];
    expect(nextMoment(two, 'call', '2026-11-23T10:00:00-06:00', TERMS, ZONE)).toEqual({
      on: '2026-11-27',
      at: '2026-11-27T09:00:00-06:00',
    });
  });

  test('is only a day where their clock is not known', () => {
    expect(nextMoment([], 'call', '2026-11-23T23:00:00Z', TERMS, undefined)).toEqual({
      on: '2026-11-23',
    });
  });

  test('is asked for as if the hold were over', () => {
    expect(
      nextMoment([], 'call', '2026-11-23T10:00:00-06:00', { ...TERMS, onHold: true }, ZONE).on,
    ).toBe('2026-11-23');
  });
});
