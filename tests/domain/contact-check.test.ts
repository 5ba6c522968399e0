/** One planned contact, from a few answers: the planner's own answer, said before it is made. */
import { describe, expect, test } from 'vitest';
import { checkContact, STOPS, type PlannedContact } from '#domain/contact-check.ts';
import type { PlainDate } from '#domain/dates.ts';
import { aPlace } from '../support/builders.ts';

/** A Wednesday at ten, nothing done before. */
const PLAIN: PlannedContact = {
  kind: 'business',
  channel: 'call',
  on: '2026-05-13',
  hour: 10,
  contactedToday: false,
  callsIn7: 0,
  callsIn30: 0,
  messagesIn7: 0,
  lettersIn7: 0,
  talkedIn7: false,
  stops: [],
};
const of = (change: Partial<PlannedContact>) => checkContact({ ...PLAIN, ...change });

describe('is fair', () => {
  test.each<[string, Partial<PlannedContact>]>([
    ['with nothing before it', {}],
    ['from nine', { hour: 9 }],
    ['until before six', { hour: 17 }],
    ['on a Saturday', { on: '2026-05-16' }],
    ['as the second call', { callsIn7: 1, callsIn30: 4 }],
    ['to a business after a talk', { talkedIn7: true }],
    ['as a letter at night', { channel: 'post', hour: 22 }],
    ['as a message after a talk', { kind: 'consumer', channel: 'electronic', talkedIn7: true }],
    ['as a letter after calls', { kind: 'consumer', channel: 'post', callsIn7: 2, messagesIn7: 2 }],
  ])('%s', (_what, change) => {
    expect(of(change)).toEqual({ kind: 'fair' });
  });
});

describe('waits', () => {
  test.each<[string, Partial<PlannedContact>, PlainDate]>([
    ['budget-decent-hours', { hour: 8 }, '2026-05-13'],
    ['budget-decent-hours', { hour: 18 }, '2026-05-14'],
    ['budget-never-these-hours', { hour: 21 }, '2026-05-14'],
    ['budget-no-sunday-or-holiday', { on: '2026-05-17' }, '2026-05-18'],
    ['budget-no-sunday-or-holiday', { place: aPlace({ holidays: ['2026-05-13'] }) }, '2026-05-14'],
    ['budget-one-a-day', { contactedToday: true }, '2026-05-14'],
    ['budget-one-a-day', { on: '2026-05-16', contactedToday: true }, '2026-05-18'],
    // Not contacted today, so that the two were yesterday at the latest: on the seventh day after
    // it there is room.
    ['budget-two-calls-a-week', { callsIn7: 2 }, '2026-05-19'],
    ['budget-five-calls-a-month', { callsIn30: 5 }, '2026-06-05'],
    ['budget-quiet-after-talk', { kind: 'sole-trader', talkedIn7: true }, '2026-05-20'],
    ['budget-two-messages-a-week', { channel: 'electronic', messagesIn7: 2 }, '2026-05-19'],
    ['budget-one-letter-a-week', { channel: 'post', lettersIn7: 1 }, '2026-05-19'],
  ])('for %s: %j until %s', (rule, change, on) => {
    expect(of(change)).toEqual({ kind: 'wait', because: [rule], on });
  });

  test('for the longest of several, and names them all', () => {
    expect(
      of({
        kind: 'consumer',
        contactedToday: true,
        callsIn7: 2,
        callsIn30: 5,
        talkedIn7: true,
        hour: 20,
      }),
    ).toEqual({
      kind: 'wait',
      because: [
        'budget-one-a-day',
        'budget-two-calls-a-week',
        'budget-five-calls-a-month',
        'budget-quiet-after-talk',
        'budget-decent-hours',
      ],
      on: '2026-06-05',
    });
  });
});

test.each(STOPS)('stops at %s, whatever else', (stop) => {
  expect(of({ stops: [stop], hour: 3 })).toMatchObject({ kind: 'hold' });
});

describe('a place that allows less', () => {
  const cap = {
    counts: 'all-but-post',
    max: 2,
    windowDays: 7,
    debtors: ['consumer'],
    until: '2027-01-15',
    source: 'us-xx.contact',
  } as const;
  const two = { channel: 'call', callsIn7: 1, messagesIn7: 1 } as const;
  const place = aPlace({ contactCaps: [cap] });
  test('counts calls and messages together, and waits a week', () => {
    expect(of({ ...two, kind: 'consumer', place })).toEqual({
      kind: 'wait',
      because: ['budget-place-is-stricter'],
      on: '2026-05-19',
    });
    expect(of({ ...two, kind: 'consumer' })).toEqual({ kind: 'fair' });
  });
  test('binds only those it names, only while it is in force, and never a letter by post', () => {
    const over = aPlace({ contactCaps: [{ ...cap, until: '2020-01-01' }] });
    expect(of({ ...two, kind: 'business', place })).toEqual({ kind: 'fair' });
    expect(of({ ...two, kind: 'consumer', place: over })).toEqual({ kind: 'fair' });
    expect(of({ ...two, kind: 'consumer', channel: 'post', place })).toEqual({ kind: 'fair' });
  });
  test('takes a message for a text, to be safe', () => {
    const texts = aPlace({ contactCaps: [{ ...cap, counts: 'calls-and-texts' }] });
    expect(of({ ...two, kind: 'consumer', place: texts })).toMatchObject({
      because: ['budget-place-is-stricter'],
    });
  });
});
