/** The contact budget, rule by rule: the day before, the day and the day after. */
import { describe, expect, test } from 'vitest';
import type { DebtorKind, LogEntry } from '#domain/case.ts';
import {
  contactBroken,
  contactBudget,
  contactOf,
  contactsBefore,
  firstContactDay,
  LIMITS,
  type BudgetTerms,
  type Contact,
  type ContactChannel,
} from '#domain/contact-budget.ts';
import { addDays, dayNumber, type PlainDate } from '#domain/dates.ts';
import type { ContactCap } from '#domain/law.ts';
import { aPlace, type Happening } from '../support/builders.ts';

/** A Wednesday, with plain weeks around it. */
const DAY: PlainDate = '2026-05-13';
const at = (days: number): PlainDate => addDays(DAY, days);
const had = (channel: ContactChannel, days = 0, change: Partial<Contact> = {}): Contact => ({
  day: dayNumber(at(days)),
  channel,
  counts: true,
  conversation: false,
  text: false,
  ...change,
});
const terms = (change: Partial<BudgetTerms> = {}): BudgetTerms => ({
  kind: 'business',
  guaranteed: false,
  place: aPlace(),
  onHold: false,
  ...change,
});
const capped = (cap: Partial<ContactCap>, kind: DebtorKind = 'consumer') =>
  terms({
    kind,
    place: aPlace({
      contactCaps: [
        {
          counts: 'calls',
          max: 1,
          windowDays: 7,
          debtors: ['consumer'],
          source: 'us-xx.contact',
          ...cap,
        },
      ],
    }),
  });
const entry = (happening: Happening): LogEntry => ({
  ...happening,
  id: 'x',
  at: `${DAY}T10:00:00Z`,
});

type Row = readonly [
  string,
  ContactChannel,
  readonly Contact[],
  PlainDate,
  BudgetTerms,
  readonly string[],
];
const rows = (list: readonly Row[]) =>
  test.each(list)('%s', (_what, channel, contacts, on, given, broken) => {
    expect(contactBroken(contacts, channel, on, given)).toEqual(broken);
  });

describe('a decent day', () => {
  const place = aPlace({ holidays: [at(1)] });
  rows([
    ['is any day without a contact', 'call', [], DAY, terms(), []],
    ['is a Saturday', 'call', [], '2026-05-16', terms(), []],
    ['is no Sunday', 'call', [], '2026-05-17', terms(), ['budget-no-sunday-or-holiday']],
    ['is a Monday again', 'call', [], '2026-05-18', terms(), []],
    ['is the day before a holiday', 'electronic', [], DAY, terms({ place }), []],
    ['is no holiday', 'electronic', [], at(1), terms({ place }), ['budget-no-sunday-or-holiday']],
    ['is the day after a holiday', 'electronic', [], at(2), terms({ place }), []],
    ['is none on hold', 'post', [], DAY, terms({ onHold: true }), ['budget-on-hold']],
  ]);
});

describe('one attempt a day', () => {
  rows([
    ['the day before counts for its own day', 'visit', [had('call')], at(-1), terms(), []],
    ['holds over all channels', 'visit', [had('electronic')], DAY, terms(), ['budget-one-a-day']],
    ['the day after is another day', 'visit', [had('call')], at(1), terms(), []],
    [
      'does not count what they started',
      'visit',
      [had('call', 0, { counts: false })],
      DAY,
      terms(),
      [],
    ],
  ]);
});

describe('calls', () => {
  const two = [had('call', 0), had('call', 2)];
  const five = [0, 6, 12, 18, 24].map((days) => had('call', days));
  rows([
    ['a second in seven days is decent', 'call', [had('call')], at(6), terms(), []],
    ['a third on the seventh day is not', 'call', two, at(6), terms(), ['budget-two-calls-a-week']],
    ['on the eighth day there is room', 'call', two, at(7), terms(), []],
    [
      'one before two that were made is looked at too',
      'call',
      two,
      at(-4),
      terms(),
      ['budget-two-calls-a-week'],
    ],
    ['a week before both is not their week', 'call', two, at(-5), terms(), []],
    [
      'a sixth on the thirtieth day is one too many',
      'call',
      five,
      at(29),
      terms(),
      ['budget-five-calls-a-month'],
    ],
    ['on the thirty-first day there is room', 'call', five, at(30), terms(), []],
    [
      'other channels use none of it',
      'call',
      [had('electronic', 0), had('post', 1), had('visit', 2), had('electronic', 3)],
      at(5),
      terms(),
      [],
    ],
  ]);
});

describe('messages and letters', () => {
  const two = [had('electronic', 0), had('electronic', 3)];
  rows([
    [
      'a third message on the seventh day is one too many',
      'electronic',
      two,
      at(6),
      terms(),
      ['budget-two-messages-a-week'],
    ],
    ['on the eighth day there is room', 'electronic', two, at(7), terms(), []],
    [
      'a second letter on the seventh day is one too many',
      'post',
      [had('post')],
      at(6),
      terms(),
      ['budget-one-letter-a-week'],
    ],
    ['a letter on the eighth day is decent', 'post', [had('post')], at(7), terms(), []],
    ['messages leave room for a letter', 'post', two, at(5), terms(), []],
  ]);
});

describe('to a person', () => {
  const three = [had('call', 0), had('electronic', 1), had('call', 5)];
  const person = terms({ kind: 'consumer' });
  rows([
    [
      'three calls and messages a week are the most',
      'electronic',
      three,
      at(6),
      person,
      ['budget-three-a-week-person'],
    ],
    ['there is room on the eighth day', 'electronic', three, at(7), person, []],
    ['a letter is not counted with them', 'post', three, at(6), person, []],
    [
      'a sole trader is one',
      'electronic',
      three,
      at(6),
      terms({ kind: 'sole-trader' }),
      ['budget-three-a-week-person'],
    ],
    [
      'so is a debtor of no known kind',
      'electronic',
      three,
      at(6),
      terms({ kind: undefined }),
      ['budget-three-a-week-person'],
    ],
    [
      'and so is who guaranteed for a business',
      'electronic',
      three,
      at(6),
      terms({ guaranteed: true }),
      ['budget-three-a-week-person'],
    ],
    ['a business is none', 'electronic', three, at(6), terms(), []],
    [
      'in Britain this limit is not needed',
      'electronic',
      three,
      at(6),
      terms({ kind: 'consumer', place: aPlace({ weeklyTotalForPersons: false }) }),
      [],
    ],
  ]);
});

describe('after a conversation', () => {
  const person = terms({ kind: 'consumer' });
  const talk = (days = 0) => had('call', days, { counts: false, conversation: true });
  rows([
    ['there is no call on that day', 'call', [talk()], DAY, person, ['budget-quiet-after-talk']],
    ['nor on the sixth day after', 'call', [talk()], at(6), person, ['budget-quiet-after-talk']],
    ['on the seventh there may be', 'call', [talk()], at(7), person, []],
    ['the day before it knew nothing of it', 'call', [talk()], at(-1), person, []],
    ['a message may be sent', 'electronic', [talk()], at(1), person, []],
    ['a business may be called', 'call', [talk()], at(1), terms(), []],
    [
      'who guaranteed for a business may not',
      'call',
      [talk()],
      at(1),
      terms({ guaranteed: true }),
      ['budget-quiet-after-talk'],
    ],
    [
      'on the day of the promise it is still quiet',
      'call',
      [talk()],
      at(2),
      { ...person, promiseDueOn: at(2) },
      ['budget-quiet-after-talk'],
    ],
    [
      'the day after a promise fell due unpaid they may be asked',
      'call',
      [talk()],
      at(3),
      { ...person, promiseDueOn: at(2) },
      [],
    ],
    [
      'a promise of an earlier talk does not lift the quiet of a later one',
      'call',
      [talk(), talk(3)],
      at(5),
      { ...person, promiseDueOn: at(2) },
      ['budget-quiet-after-talk'],
    ],
    [
      'in whatever order the talks were written down',
      'call',
      [talk(3), talk()],
      at(5),
      { ...person, promiseDueOn: at(2) },
      ['budget-quiet-after-talk'],
    ],
  ]);
});

describe('a stricter rule of the place', () => {
  const text = (days: number) => had('electronic', days, { text: true });
  const stricter = ['budget-place-is-stricter'];
  rows([
    ['wins on the last day of its window', 'call', [had('call')], at(6), capped({}), stricter],
    ['and no longer', 'call', [had('call')], at(7), capped({}), []],
    ['holds for the debtors it names', 'call', [had('call')], at(6), capped({}, 'business'), []],
    [
      'counts texts as calls where it says so',
      'call',
      [text(0)],
      at(3),
      capped({ counts: 'calls-and-texts' }),
      stricter,
    ],
    [
      'counts no email as a call',
      'call',
      [had('electronic')],
      at(3),
      capped({ counts: 'calls-and-texts' }),
      [],
    ],
    [
      'takes a planned message for a text, to be safe',
      'electronic',
      [text(0)],
      at(3),
      capped({ counts: 'calls-and-texts' }),
      stricter,
    ],
    [
      'counts messages',
      'electronic',
      [had('electronic')],
      at(3),
      capped({ counts: 'electronic' }),
      stricter,
    ],
    [
      'counts all but post',
      'visit',
      [had('electronic')],
      at(3),
      capped({ counts: 'all-but-post' }),
      stricter,
    ],
    [
      'and lets a letter go',
      'post',
      [had('electronic')],
      at(3),
      capped({ counts: 'all-but-post' }),
      [],
    ],
    ['holds not before its day', 'call', [had('call')], at(3), capped({ from: at(5) }), []],
    ['from its day', 'call', [had('call')], at(5), capped({ from: at(5) }), stricter],
    ['to its last', 'call', [had('call')], at(5), capped({ until: at(5) }), stricter],
    ['and not after', 'call', [had('call')], at(6), capped({ until: at(5) }), []],
  ]);

  test('is named once, however many there are', () => {
    const cap = {
      counts: 'calls',
      max: 1,
      windowDays: 7,
      debtors: ['consumer'],
      source: 'us-xx.contact',
    } as const;
    const given = terms({ kind: 'consumer', place: aPlace({ contactCaps: [cap, cap] }) });
    expect(contactBroken([had('call')], 'call', at(2), given)).toEqual([
      'budget-place-is-stricter',
    ]);
  });
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

describe('what is left', () => {
  test.each<
    [string, readonly Contact[], PlainDate, BudgetTerms, number, number, number, PlainDate]
  >([
    ['of an untouched budget', [], DAY, terms(), 1, 2, 5, DAY],
    ['on the day of a call', [had('call')], DAY, terms(), 0, 1, 4, at(1)],
    ['the day after', [had('call')], at(1), terms(), 1, 1, 4, at(1)],
    ['after two calls', [had('call', -3), had('call', -1)], DAY, terms(), 1, 0, 3, at(5)],
    ['before a Sunday', [had('call', 3)], at(3), terms(), 0, 1, 4, at(5)],
    ['on a Sunday', [], at(4), terms(), 0, 2, 5, at(5)],
    [
      'in the quiet week',
      [had('call', 0, { conversation: true })],
      at(2),
      terms({ kind: 'consumer' }),
      1,
      0,
      4,
      at(7),
    ],
    [
      'of a month of five',
      [-27, -20, -13, -10, -2].map((days) => had('call', days)),
      DAY,
      terms(),
      1,
      0,
      0,
      at(3),
    ],
  ])('%s', (_what, contacts, today, given, left, week, month, next) => {
    expect(contactBudget(contacts, today, given, 'America/New_York')).toMatchObject({
      today: left,
      week,
      month,
      nextAllowedOn: next,
      nextAllowedAt: `${next}T09:00:00-04:00`,
    });
  });

  test('on hold is nothing, and names no day', () => {
    const budget = contactBudget([], DAY, terms({ onHold: true }), undefined);
    expect(budget).toEqual({ today: 0, week: 0, month: 0, because: ['budget-on-hold'] });
  });

  test('always has a reason', () => {
    expect(contactBudget([], DAY, terms(), undefined).because).toEqual(['budget-own-limits']);
    expect(contactBudget([had('call')], DAY, terms(), undefined).because).toEqual([
      'budget-one-a-day',
    ]);
  });
});

test('a plan keeps office days: no weekend, no holiday, and it looks past a hold', () => {
  const place = aPlace({ holidays: ['2026-05-18'] });
  expect(firstContactDay([], 'call', '2026-05-16', terms({ place, onHold: true }))).toBe(
    '2026-05-19',
  );
});

test("the site's own limits are those that its pages name", () => {
  expect(LIMITS).toMatchObject({
    attemptsPerDay: 1,
    callsPerWeek: 2,
    callsPerMonth: 5,
    quietDaysAfterTalk: 7,
    earliestHour: 9,
    latestHour: 18,
  });
});
