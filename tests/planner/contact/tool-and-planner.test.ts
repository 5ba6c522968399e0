/**
 * The contact checker and the planner give one answer: over histories that a log holds and a few
 * answers sum up.
 */
import { describe, expect, test } from 'vitest';
import { DEBTOR_KINDS, type Case, type DebtorKind, type LogEntry } from '#domain/case.ts';
import { contactBudget } from '#domain/contact-budget.ts';
import {
  CHECK_CHANNELS,
  CHECK_RULES,
  checkContact,
  type CheckChannel,
  type Remembered,
} from '#domain/contact-check.ts';
import { addDays, daysBetween, type PlainDate } from '#domain/dates.ts';
import type { ContactCap, PlaceLaw } from '#domain/law.ts';
import { breachOf } from '#planner/contact/contact-guard.ts';
import { standingOf } from '#planner/plan/standing.ts';
import { aLaw, aPlace, someAnswers } from '../../support/builders.ts';
import fc from '../../support/fc.ts';

/** A Wednesday in winter, when New York is five hours behind. */
const ON: PlainDate = '2026-01-14';
const at = (on: PlainDate, hour: number, minute = 30): string =>
  `${on}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00-05:00`;

const DEEDS = ['call', 'spoke', 'they-called', 'email', 'text', 'post'] as const;
interface Deed {
  readonly what: (typeof DEEDS)[number];
  readonly on: PlainDate;
}

/** The entry that an owner logs for it. */
function entryOf({ what, on }: Deed, index: number): LogEntry {
  const base = { id: `e${index}`, at: at(on, 10, index) };
  switch (what) {
    case 'post':
      return { ...base, type: 'letter', letter: 'demand', sentBy: 'post' };
    case 'email':
    case 'text':
      return { ...base, type: 'contact', channel: what, direction: 'out', outcome: 'sent' };
    case 'they-called':
      return { ...base, type: 'contact', channel: 'call', direction: 'in', outcome: 'spoke' };
    case 'call':
    case 'spoke':
      return {
        ...base,
        type: 'contact',
        channel: 'call',
        direction: 'out',
        outcome: what === 'spoke' ? 'spoke' : 'no-answer',
      };
  }
}

/** What an owner who did all this answers, counted on fingers. */
function rememberedOf(deeds: readonly Deed[], on: PlainDate): Remembered {
  const count = (days: number, ...kinds: readonly Deed['what'][]) =>
    deeds.filter((deed) => kinds.includes(deed.what) && daysBetween(deed.on, on) < days).length;
  return {
    contactedToday: count(1, 'call', 'spoke', 'email', 'text', 'post') > 0,
    callsIn7: count(7, 'call', 'spoke'),
    callsIn30: count(30, 'call', 'spoke'),
    messagesIn7: count(7, 'email', 'text'),
    lettersIn7: count(7, 'post'),
    talkedIn7: count(7, 'spoke', 'they-called') > 0,
  };
}

interface Asked {
  readonly kind: DebtorKind;
  readonly channel: CheckChannel;
  readonly on: PlainDate;
  readonly hour: number;
  readonly place: PlaceLaw;
}

function caseOf(deeds: readonly Deed[], { kind }: Asked): Case {
  return {
    id: 'c',
    title: 'C',
    openedOn: '2025-11-03',
    answers: someAnswers({}, { kind, place: 'US-XX' }),
    log: deeds.map(entryOf),
  };
}

/** The guard before the log. */
function planner(deeds: readonly Deed[], asked: Asked) {
  const base = { id: 'asked', at: at(asked.on, asked.hour) };
  const entry: LogEntry =
    asked.channel === 'post'
      ? { ...base, type: 'letter', letter: 'reminder', sentBy: 'post' }
      : {
          ...base,
          type: 'contact',
          channel: asked.channel === 'call' ? 'call' : 'email',
          direction: 'out',
        };
  const breach = breachOf(caseOf(deeds, asked), entry, aLaw(asked.place));
  return breach && { because: breach.reasons.map(({ rule }) => rule), on: breach.nextOn };
}

function tool(deeds: readonly Deed[], asked: Asked) {
  const check = checkContact({ ...asked, ...rememberedOf(deeds, asked.on), stops: [] });
  return check.kind === 'wait' ? { because: check.because, on: check.on } : undefined;
}

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
    max: 1,
    windowDays: 30,
    debtors: ['consumer', 'sole-trader'],
    source: 'us-xx.contact',
  },
  { counts: 'electronic', max: 1, windowDays: 1, debtors: ['consumer'], source: 'us-xx.contact' },
  { counts: 'all-but-post', max: 2, windowDays: 7, debtors: ['business'], source: 'us-xx.contact' },
];
const anyAsked = (caps: fc.Arbitrary<readonly ContactCap[]>): fc.Arbitrary<Asked> =>
  fc
    .record({
      kind: fc.constantFrom(...DEBTOR_KINDS),
      channel: fc.constantFrom(...CHECK_CHANNELS),
      after: fc.integer({ min: 0, max: 13 }),
      hour: fc.integer({ min: 0, max: 23 }),
      country: fc.constantFrom('US' as const, 'GB' as const),
      holidays: fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 6 }),
      caps,
    })
    .map(({ kind, channel, after, hour, country, holidays, caps: contactCaps }) => ({
      kind,
      channel,
      hour,
      on: addDays(ON, after),
      place: aPlace({ country, contactCaps, holidays: holidays.map((days) => addDays(ON, days)) }),
    }));
const anyDeeds = fc.array(
  fc.record({ what: fc.constantFrom(...DEEDS), ago: fc.integer({ min: 0, max: 40 }) }),
  { maxLength: 9 },
);
const deedsOf = (list: readonly { what: Deed['what']; ago: number }[], on: PlainDate) =>
  list.map(({ what, ago }): Deed => ({ what, on: addDays(on, -ago) }));

describe('over any history', () => {
  test('both give the same reasons, and the checker never a day before the planner’s', () => {
    fc.assert(
      fc.property(anyAsked(fc.constant([])), anyDeeds, (asked, list) => {
        const deeds = deedsOf(list, asked.on);
        const [told, known] = [tool(deeds, asked), planner(deeds, asked)];
        expect(told?.because).toEqual(known?.because);
        expect((told?.on ?? asked.on) >= (known?.on ?? asked.on)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  test('where a place has limits of its own, the checker is at least as careful', () => {
    fc.assert(
      fc.property(anyAsked(fc.subarray([...CAPS])), anyDeeds, (asked, list) => {
        const deeds = deedsOf(list, asked.on);
        const [told, known] = [tool(deeds, asked), planner(deeds, asked)];
        expect(told?.because ?? []).toEqual(expect.arrayContaining([...(known?.because ?? [])]));
        expect((told?.on ?? asked.on) >= (known?.on ?? asked.on)).toBe(true);
        expect(CHECK_RULES).toEqual(expect.arrayContaining([...(told?.because ?? [])]));
      }),
      { numRuns: 400 },
    );
  });

  test('for what was done on the cautious days, both name the same day', () => {
    const fewDeeds = fc.array(fc.constantFrom(...DEEDS), { maxLength: 6 });
    fc.assert(
      fc.property(
        anyAsked(fc.subarray([...CAPS])),
        fewDeeds,
        fc.nat(4),
        fc.boolean(),
        (asked, lately, before, today) => {
          const last = today ? asked.on : addDays(asked.on, -1);
          const deeds = [
            ...Array.from({ length: before }, (): Deed => ({
              what: 'call',
              on: addDays(asked.on, -7),
            })),
            // A talk of an earlier day is taken for one of today, and an email for a text.
            ...lately
              .filter((what) => what !== 'email' && what !== 'spoke')
              .map((what): Deed => ({ what, on: what === 'they-called' ? asked.on : last })),
          ];
          expect(tool(deeds, asked)).toEqual(planner(deeds, asked));
        },
      ),
      { numRuns: 600 },
    );
  });

  test('the budget of the plan names the day of the guard', () => {
    fc.assert(
      fc.property(anyAsked(fc.subarray([...CAPS])), anyDeeds, (any, list) => {
        const asked = { ...any, channel: 'call', hour: 10 } as const;
        const deeds = deedsOf(list, asked.on);
        const { life, judged, timeZone } = standingOf(
          caseOf(deeds, asked),
          aLaw(asked.place),
          asked.on,
        );
        expect(contactBudget(life.contacts, asked.on, judged.terms, timeZone).nextAllowedOn).toBe(
          planner(deeds, asked)?.on ?? asked.on,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('seen to differ once', () => {
  const british = aPlace({ country: 'GB', weeklyTotalForPersons: false });
  test('a person in Britain after one call and two emails may be called', () => {
    const asked = { kind: 'consumer', channel: 'call', on: ON, hour: 10, place: british } as const;
    const deeds: readonly Deed[] = [
      { what: 'call', on: addDays(ON, -2) },
      { what: 'email', on: addDays(ON, -3) },
      { what: 'email', on: addDays(ON, -5) },
    ];
    expect(planner(deeds, asked)).toBeUndefined();
    expect(tool(deeds, asked)).toBeUndefined();
  });

  test.each<[string, PlainDate, PlainDate]>([
    ['a Sunday', '2026-11-22', '2026-11-23'],
    ['Thanksgiving', '2026-11-26', '2026-11-27'],
  ])('a letter on %s waits for the next day', (_what, on, next) => {
    const place = aPlace({ holidays: ['2026-11-26'] });
    const asked = { kind: 'business', channel: 'post', on, hour: 10, place } as const;
    const waits = { because: ['budget-no-sunday-or-holiday'], on: next };
    expect(planner([], asked)).toEqual(waits);
    expect(tool([], asked)).toEqual(waits);
  });
});
