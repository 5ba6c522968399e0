/**
 * However contacts are planned, one after the other, no limit is ever broken: checked by counting
 * days, not by the code under test.
 */
import { expect, test } from 'vitest';
import { DEBTOR_KINDS, type DebtorKind } from '#domain/case.ts';
import {
  contactBroken,
  contactBudget,
  firstContactDay,
  type Contact,
  type ContactChannel,
} from '#domain/contact-budget.ts';
import { addDays, dayNumber, fromDayNumber, weekday, type PlainDate } from '#domain/dates.ts';
import type { ContactCap } from '#domain/law.ts';
import { aPlace } from '../support/builders.ts';
import fc from '../support/fc.ts';

const START: PlainDate = '2026-03-02';
const CHANNELS = ['call', 'electronic', 'post', 'visit'] as const;
const CAPS: readonly ContactCap[] = [
  {
    counts: 'calls-and-texts',
    max: 2,
    windowDays: 7,
    debtors: ['consumer'],
    source: 'us-xx.contact',
  },
  {
    counts: 'calls',
    max: 2,
    windowDays: 30,
    debtors: ['consumer', 'sole-trader'],
    source: 'us-xx.contact',
  },
  { counts: 'electronic', max: 1, windowDays: 1, debtors: ['consumer'], source: 'us-xx.contact' },
  {
    counts: 'all-but-post',
    max: 3,
    windowDays: 7,
    debtors: ['consumer', 'business'],
    source: 'us-xx.contact',
  },
];
const holidays = fc
  .uniqueArray(fc.integer({ min: 0, max: 130 }), { maxLength: 12 })
  .map((days) => days.sort((a, b) => a - b).map((day) => addDays(START, day)));
const situation = fc.record({
  kind: fc.constantFrom(undefined, ...DEBTOR_KINDS),
  guaranteed: fc.boolean(),
  total: fc.boolean(),
  caps: fc.subarray([...CAPS]),
  holidays,
  talks: fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 4 }),
  wishes: fc.array(
    fc.record({ channel: fc.constantFrom(...CHANNELS), from: fc.integer({ min: 0, max: 119 }) }),
    { minLength: 1, maxLength: 60 },
  ),
});

interface Done {
  readonly day: number;
  readonly channel: ContactChannel;
}
/** The most of a kind that any window of so many days holds. */
function most(done: readonly Done[], counts: (contact: Done) => boolean, days: number): number {
  const when = done.filter(counts).map(({ day }) => day);
  return Math.max(
    0,
    ...when.map((first) => when.filter((day) => day >= first && day < first + days).length),
  );
}

/** The promises of the site, word for word. */
function wrongs(
  done: readonly Done[],
  kind: DebtorKind | undefined,
  person: boolean,
  american: boolean,
  off: ReadonlySet<string>,
  talks: readonly number[],
  caps: readonly ContactCap[],
): readonly string[] {
  const call = ({ channel }: Done) => channel === 'call';
  const message = ({ channel }: Done) => channel === 'electronic';
  const counted: Record<ContactCap['counts'], (contact: Done) => boolean> = {
    calls: call,
    'calls-and-texts': call,
    electronic: message,
    'all-but-post': ({ channel }) => channel !== 'post',
  };
  const broken: [string, boolean][] = [
    ['one a day', most(done, () => true, 1) > 1],
    ['two calls in seven days', most(done, call, 7) > 2],
    ['five calls in thirty', most(done, call, 30) > 5],
    ['two messages in seven days', most(done, message, 7) > 2],
    ['one letter in seven days', most(done, ({ channel }) => channel === 'post', 7) > 1],
    [
      'three to a person',
      person && american && most(done, (each) => call(each) || message(each), 7) > 3,
    ],
    ['Sunday', done.some(({ day }) => weekday(fromDayNumber(day)) === 0)],
    ['holiday', done.some(({ day }) => off.has(fromDayNumber(day)))],
    [
      'quiet week',
      person &&
        done.some(
          (each) => call(each) && talks.some((talk) => each.day >= talk && each.day < talk + 7),
        ),
    ],
    ...caps
      .filter(({ debtors }) => debtors.includes(kind ?? 'consumer'))
      .map((cap): [string, boolean] => [
        `place: ${cap.counts}`,
        most(done, counted[cap.counts], cap.windowDays) > cap.max,
      ]),
  ];
  return broken.filter(([, is]) => is).map(([name]) => name);
}

test('planning greedily over 120 days, in any order of wishes, breaks no limit', () => {
  fc.assert(
    fc.property(situation, ({ kind, guaranteed, total, caps, holidays: days, talks, wishes }) => {
      const terms = {
        kind,
        guaranteed,
        place: aPlace({
          holidays: days,
          contactCaps: caps,
          ...(total ? {} : { weeklyTotalForPersons: false }),
        }),
        onHold: false,
      };
      const start = dayNumber(START);
      const spoken = talks.map((day): Contact => ({
        day: start + day,
        channel: 'call',
        counts: false,
        conversation: true,
        text: false,
      }));
      const contacts: Contact[] = [...spoken];
      const done: Done[] = [];
      for (const { channel, from } of wishes) {
        const on = firstContactDay(contacts, channel, addDays(START, from), terms);
        // Wishes with no room for 120 days are given up by the search itself; a plan has a dozen
        // contacts at the most.
        if (contactBroken(contacts, channel, on, terms).length > 0) continue;
        contacts.push({
          day: dayNumber(on),
          channel,
          counts: true,
          conversation: false,
          text: channel === 'electronic',
        });
        done.push({ day: dayNumber(on), channel });
      }
      const person = kind !== 'business' || guaranteed;
      expect(
        wrongs(
          done,
          kind,
          person,
          total,
          new Set(days),
          talks.map((day) => start + day),
          caps,
        ),
      ).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const anyContact: fc.Arbitrary<Contact> = fc
  .record({
    day: fc.integer({ min: 0, max: 60 }).map((day) => dayNumber(START) + day),
    channel: fc.constantFrom(...CHANNELS),
    counts: fc.boolean(),
    conversation: fc.boolean(),
    text: fc.boolean(),
  })
  .map((contact) => ({ ...contact, text: contact.text && contact.channel === 'electronic' }));

test('the first day named is the first: every earlier working day breaks a rule', () => {
  fc.assert(
    fc.property(
      fc.array(anyContact, { maxLength: 14 }),
      fc.constantFrom(...CHANNELS),
      fc.constantFrom(...DEBTOR_KINDS),
      (contacts, channel, kind) => {
        const terms = { kind, guaranteed: false, place: aPlace(), onHold: false };
        const on = firstContactDay(contacts, channel, START, terms);
        expect(contactBroken(contacts, channel, on, terms)).toEqual([]);
        for (let day = START; day < on; day = addDays(day, 1)) {
          if (weekday(day) !== 0 && weekday(day) !== 6)
            expect(contactBroken(contacts, channel, day, terms)).not.toEqual([]);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('one more contact never frees a day, and the order in which they were written down does not matter', () => {
  fc.assert(
    fc.property(
      fc.array(anyContact, { maxLength: 10 }),
      anyContact,
      fc.constantFrom(...CHANNELS),
      fc.integer({ min: 0, max: 60 }),
      (contacts, more, channel, day) => {
        const terms = {
          kind: 'consumer' as const,
          guaranteed: false,
          place: aPlace({ contactCaps: CAPS }),
          onHold: false,
        };
        const on = addDays(START, day);
        const before = contactBroken(contacts, channel, on, terms);
        expect(contactBroken([...contacts, more], channel, on, terms)).toEqual(
          expect.arrayContaining([...before]),
        );
        expect(contactBroken(contacts.toReversed(), channel, on, terms)).toEqual(before);
      },
    ),
    { numRuns: 600 },
  );
});

test('what is left is never below zero, and the moment named is decent', () => {
  fc.assert(
    fc.property(
      fc.array(anyContact, { maxLength: 20 }),
      fc.constantFrom(undefined, ...DEBTOR_KINDS),
      fc.integer({ min: 0, max: 60 }),
      (contacts, kind, day) => {
        const terms = { kind, guaranteed: false, place: aPlace(), onHold: false };
        const today = addDays(START, day);
        const left = contactBudget(contacts, today, terms, 'America/Chicago');
        expect(
          [left.today, left.week, left.month].every((count) => count >= 0) &&
            left.week <= left.month,
        ).toBe(true);
        expect(contactBroken(contacts, 'call', left.nextAllowedOn!, terms)).toEqual([]);
        expect(left.nextAllowedOn! >= today).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
