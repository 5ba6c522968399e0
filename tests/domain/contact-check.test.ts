/** One planned contact, from a few answers: the same limits as the budget, said before it is made. */
import { describe, expect, test } from 'vitest';
import { checkContact, STOPS, type Breach, type PlannedContact } from '#domain/contact-check.ts';
import type { PlainDate } from '#domain/dates.ts';

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

describe('is fine', () => {
  test.each<[string, Partial<PlannedContact>]>([
    ['with nothing before it', {}],
    ['from nine', { hour: 9 }],
    ['until before six', { hour: 17 }],
    ['on a Saturday', { on: '2026-05-16' }],
    ['as the second call', { callsIn7: 1, callsIn30: 4 }],
    ['to a business after a talk', { talkedIn7: true }],
    ['as a letter on a Sunday', { channel: 'post', on: '2026-05-17', hour: 22 }],
    ['as a message after a talk', { kind: 'consumer', channel: 'electronic', talkedIn7: true }],
    ['as a letter after calls', { kind: 'consumer', channel: 'post', callsIn7: 2, messagesIn7: 2 }],
  ])('%s', (_what, change) => {
    expect(of(change)).toEqual({ kind: 'fine' });
  });
});

describe('waits', () => {
  test.each<[Breach, Partial<PlannedContact>, PlainDate]>([
    ['hour', { hour: 8 }, '2026-05-13'],
    ['hour', { hour: 18 }, '2026-05-14'],
    ['sunday', { on: '2026-05-17' }, '2026-05-18'],
    ['holiday', { holidays: ['2026-05-13'] }, '2026-05-14'],
    ['one-a-day', { contactedToday: true }, '2026-05-14'],
    ['two-calls-a-week', { callsIn7: 2 }, '2026-05-20'],
    ['five-calls-a-month', { callsIn30: 5 }, '2026-06-12'],
    ['quiet-after-talk', { kind: 'sole-trader', talkedIn7: true }, '2026-05-20'],
    ['two-messages-a-week', { channel: 'electronic', messagesIn7: 2 }, '2026-05-20'],
    ['three-a-week', { kind: 'consumer', callsIn7: 1, messagesIn7: 2 }, '2026-05-20'],
    ['one-letter-a-week', { channel: 'post', lettersIn7: 1 }, '2026-05-20'],
    ['one-a-day', { on: '2026-05-16', contactedToday: true }, '2026-05-18'],
  ])('for %s: %j until %s', (breach, change, on) => {
    expect(of(change)).toEqual({ kind: 'wait', because: [breach], on, hour: 9 });
  });

  test('for the longest of several, and names them all', () => {
    expect(
      of({ kind: 'consumer', contactedToday: true, callsIn30: 5, talkedIn7: true, hour: 20 }),
    ).toMatchObject({
      because: ['hour', 'one-a-day', 'five-calls-a-month', 'quiet-after-talk'],
      on: '2026-06-12',
    });
  });
});

test.each(STOPS)('stops at %s, whatever else', (stop) => {
  expect(of({ stops: [stop], hour: 3 })).toEqual({ kind: 'stop', because: [stop] });
});

describe('a place that allows less', () => {
  const caps = [
    { counts: 'all-but-post', max: 2, windowDays: 7, debtors: ['consumer'], until: '2027-01-15' },
  ] as const;
  test('counts calls and messages together, and waits a week', () => {
    expect(
      of({ kind: 'consumer', channel: 'call', callsIn7: 1, messagesIn7: 1, caps }),
    ).toMatchObject({ kind: 'wait', because: ['place-is-stricter'] });
    expect(of({ kind: 'consumer', channel: 'call', callsIn7: 1, messagesIn7: 1 })).toEqual({
      kind: 'fine',
    });
  });
  test('binds only those it names, only while it is in force, and never a letter by post', () => {
    expect(of({ kind: 'business', channel: 'call', callsIn7: 1, messagesIn7: 1, caps })).toEqual({
      kind: 'fine',
    });
    expect(
      of({
        kind: 'consumer',
        channel: 'call',
        callsIn7: 1,
        messagesIn7: 1,
        caps: [{ ...caps[0], until: '2020-01-01' }],
      }),
    ).toEqual({ kind: 'fine' });
    expect(of({ kind: 'consumer', channel: 'post', callsIn7: 1, messagesIn7: 1, caps })).toEqual({
      kind: 'fine',
    });
  });
});
