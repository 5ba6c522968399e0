/** The contact budget, rule by rule: the day before, the day and the day after. */
import { describe, expect, test } from 'vitest';
import {
  contactBudget,
  firstContactDay,
  LIMITS,
  type BudgetTerms,
  type Contact,
} from '#domain/contact-budget.ts';
import type { PlainDate } from '#domain/dates.ts';
import { aPlace } from '../support/builders.ts';
import { at, DAY, had, rows, terms } from '../support/contacts.ts';

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
