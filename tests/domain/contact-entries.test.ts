/** What an entry of the log counts for in the contact budget. */
import { describe, expect, test } from 'vitest';
import type { LogEntry } from '#domain/case.ts';
import {
  contactBroken,
  contactBudget,
  contactOf,
  contactsBefore,
  type Contact,
} from '#domain/contact-budget.ts';
import { dayNumber } from '#domain/dates.ts';
import type { Happening } from '../support/builders.ts';
import { at, DAY, had, terms } from '../support/contacts.ts';

const entry = (happening: Happening): LogEntry => ({
  ...happening,
  id: 'x',
  at: `${DAY}T10:00:00Z`,
});

describe('an entry of the log', () => {
  test.each<[string, Happening, Partial<Contact> | undefined]>([
    [
      'a call out',
      { type: 'contact', channel: 'call', direction: 'out', outcome: 'no-answer' },
      { channel: 'call', counts: true, conversation: false },
    ],
    [
      'a talk on the phone',
      { type: 'contact', channel: 'call', direction: 'out', outcome: 'spoke' },
      { counts: true, conversation: true },
    ],
    [
      'a call of theirs',
      { type: 'contact', channel: 'call', direction: 'in', outcome: 'spoke' },
      { counts: false, conversation: true },
    ],
    [
      'a call they asked for',
      {
        type: 'contact',
        channel: 'call',
        direction: 'out',
        outcome: 'spoke',
        atTheirRequest: true,
      },
      { counts: false, conversation: true },
    ],
    [
      'a visit',
      { type: 'contact', channel: 'visit', direction: 'out', outcome: 'spoke' },
      { channel: 'visit', counts: true, conversation: true },
    ],
    [
      'an email',
      { type: 'contact', channel: 'email', direction: 'out', outcome: 'sent' },
      { channel: 'electronic', text: false, conversation: false },
    ],
    [
      'a text',
      { type: 'contact', channel: 'text', direction: 'out', outcome: 'sent' },
      { channel: 'electronic', text: true },
    ],
    [
      'an email that came back',
      { type: 'contact', channel: 'email', direction: 'out', outcome: 'returned' },
      { counts: false },
    ],
    [
      'a letter by certified mail',
      { type: 'letter', letter: 'demand', sentBy: 'certified' },
      { channel: 'post', letter: 'demand', counts: true },
    ],
    [
      'a letter by email',
      { type: 'letter', letter: 'demand', sentBy: 'email' },
      { channel: 'electronic' },
    ],
    [
      'a letter by text',
      { type: 'letter', letter: 'reminder', sentBy: 'text' },
      { channel: 'electronic', text: true },
    ],
    [
      'a letter by hand',
      { type: 'letter', letter: 'demand', sentBy: 'hand' },
      { channel: 'visit' },
    ],
    ['a letter, not said how', { type: 'letter', letter: 'demand' }, { channel: 'post' }],
    [
      "a letter to the debtor's lawyer",
      { type: 'letter', letter: 'final-demand', to: 'lawyer' },
      undefined,
    ],
    ['a payment', { type: 'payment', amount: '1.00' }, undefined],
    ['a promise', { type: 'promise', by: DAY }, undefined],
  ])('%s', (_what, happening, expected) => {
    const contact = contactOf(entry(happening));
    if (expected) expect(contact).toMatchObject({ day: dayNumber(DAY), ...expected });
    else expect(contact).toBeUndefined();
  });

  test('the last contact before the case was opened counts as one call', () => {
    expect(contactsBefore({ lastContactOn: DAY, calls: 9 })).toEqual([had('call')]);
    expect(contactsBefore({ calls: 9 })).toEqual([]);
    expect(contactsBefore(undefined)).toEqual([]);
  });
});

describe('a letter sent two ways', () => {
  const both = [had('post', 0, { letter: 'demand' }), had('electronic', 0, { letter: 'demand' })];

  test('is one attempt of its day', () => {
    expect(contactBroken(both, 'call', at(1), terms())).toEqual([]);
    expect(contactBudget(both, DAY, terms(), undefined)).toMatchObject({
      today: 0,
      week: 2,
      month: 5,
    });
  });

  test('uses one message and one letter of the week', () => {
    expect(contactBroken(both, 'post', at(6), terms())).toEqual(['budget-one-letter-a-week']);
    expect(contactBroken(both, 'electronic', at(6), terms())).toEqual([]);
  });
});
