import { describe, expect, test } from 'vitest';
import type { Case, LogEntry } from '#domain/case.ts';
import { breachOf } from '#planner/contact/contact-guard.ts';
import { mayContact } from '#planner/contact/may-contact.ts';
import { aLaw, aPlace, someAnswers } from '../../support/builders.ts';

const law = aLaw(aPlace());
const ZONE = 'America/New_York';
const SUBJECT: Case = {
  id: 'c',
  title: 'C',
  openedOn: '2026-03-02',
  answers: someAnswers({}, { kind: 'consumer', place: 'US-XX' }),
  log: [],
};
const call = (
  at: string,
  more: Partial<Extract<LogEntry, { type: 'contact' }>> = {},
): LogEntry => ({
  id: `c${at}`,
  at,
  type: 'contact',
  channel: 'call',
  direction: 'out',
  outcome: 'no-answer',
  ...more,
});
const rules = (file: Case, entry: LogEntry) =>
  breachOf(file, entry, law)?.reasons.map(({ rule }) => rule);

describe('the guard before a contact', () => {
  test('lets a decent call pass', () => {
    expect(breachOf(SUBJECT, call('2026-03-03T10:15:00-05:00'), law)).toBeUndefined();
  });

  test('stops one at night, and names nine the next morning', () => {
    const breach = breachOf(SUBJECT, call('2026-03-03T22:15:00-05:00'), law);
    expect(breach).toMatchObject({
      reasons: [{ rule: 'budget-never-these-hours' }],
      hold: false,
      nextAt: '2026-03-04T09:00:00-05:00',
    });
  });

  test('goes by the clock and the calendar of the debtor, not of the owner', () => {
    expect(rules(SUBJECT, call('2026-03-09T03:30:00+00:00'))).toEqual([
      'budget-no-sunday-or-holiday',
      'budget-never-these-hours',
    ]);
  });

  test('holds no hour against an entry without one, or one that they asked for', () => {
    expect(rules(SUBJECT, call('2026-03-03T12:00:00+09:00'))).toBeUndefined();
    expect(
      rules(SUBJECT, call('2026-03-03T22:15:00-05:00', { atTheirRequest: true })),
    ).toBeUndefined();
  });

  test('stops the second attempt of a day, but not the same letter sent a second way', () => {
    const letter: LogEntry = {
      id: 'l',
      at: '2026-03-03T10:00:00-05:00',
      type: 'letter',
      letter: 'demand',
      sentBy: 'email',
    };
    const written = { ...SUBJECT, log: [letter] };
    expect(rules(written, call('2026-03-03T11:00:00-05:00'))).toEqual(['budget-one-a-day']);
    expect(rules(written, { ...letter, id: 'm', sentBy: 'post' })).toBeUndefined();
  });

  test('does not count what was struck out', () => {
    const first = call('2026-03-03T10:00:00-05:00');
    const struck = {
      ...SUBJECT,
      log: [
        first,
        { id: 'x', at: '2026-03-03T10:05:00-05:00', type: 'correction', of: first.id } as const,
      ],
    };
    expect(rules(struck, call('2026-03-03T11:00:00-05:00'))).toBeUndefined();
  });

  test('stops a word to family or an employer, and counts it', () => {
    const sister = call('2026-03-03T10:00:00-05:00', { outcome: 'spoke', party: 'family' });
    expect(rules(SUBJECT, sister)).toEqual(['third-party-no-word']);
    expect(rules(SUBJECT, { ...sister, direction: 'in' } as LogEntry)).toBeUndefined();
    expect(rules({ ...SUBJECT, log: [sister] }, call('2026-03-03T15:00:00-05:00'))).toEqual([
      'budget-one-a-day',
    ]);
  });

  test('leaves the lawyer of the debtor free to be written to', () => {
    expect(
      rules(
        {
          ...SUBJECT,
          log: [{ id: 'n', at: '2026-03-02T10:00:00-05:00', type: 'notice', notice: 'lawyer' }],
        },
        call('2026-03-03T10:00:00-05:00', { party: 'lawyer' }),
      ),
    ).toBeUndefined();
  });

  test('names no moment on hold', () => {
    const held: Case = {
      ...SUBJECT,
      log: [{ id: 'n', at: '2026-03-02T10:00:00-05:00', type: 'notice', notice: 'wrong-person' }],
    };
    const breach = breachOf(held, call('2026-03-03T10:00:00-05:00'), law);
    expect(breach).toMatchObject({ hold: true });
    expect(breach?.nextOn).toBeUndefined();
  });
});

describe('may I contact them now?', () => {
  const ask = (channel: 'call' | 'email' | 'post', now: string, file = SUBJECT) =>
    mayContact(file, channel, now, ZONE, (file, entry) => breachOf(file, entry, law));

  test('yes, until six in the evening their time', () => {
    expect(ask('call', '2026-03-03T08:15:00-08:00')).toEqual({
      kind: 'yes',
      until: '2026-03-03T18:00:00-05:00',
    });
    expect(ask('post', '2026-03-03T23:15:00-05:00')).toEqual({ kind: 'yes' });
  });

  test('no, with the reason and the next moment', () => {
    expect(ask('email', '2026-03-03T07:15:00-05:00')).toMatchObject({
      kind: 'no',
      breach: { nextAt: '2026-03-03T09:00:00-05:00' },
    });
    expect(
      ask('call', '2026-03-03T15:00:00-05:00', {
        ...SUBJECT,
        log: [call('2026-03-03T10:00:00-05:00')],
      }),
    ).toMatchObject({ kind: 'no', breach: { nextOn: '2026-03-04' } });
  });
});
