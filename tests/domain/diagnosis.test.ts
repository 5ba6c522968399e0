/** The debtor type: each signal alone, together, and overruled by the owner. */
import { describe, expect, test } from 'vitest';
import {
  DEBTOR_HISTORIES,
  DEBTOR_REACHES,
  DEBTOR_SAYINGS,
  DEBTOR_SIGNS,
  DEBTOR_TYPES,
  TYPE_OVERRIDES,
  type Debtor,
  type DebtorType,
} from '#domain/case.ts';
import { diagnose, type Signs } from '#domain/diagnosis.ts';
import fc from '../support/fc.ts';

/** Nothing is known, and the debt is old enough that nothing follows from its age. */
const NOTHING: Signs = {
  debtor: undefined,
  said: undefined,
  openDispute: false,
  daysLate: 45,
  attempts: 0,
  unanswered: 0,
  talks: 0,
  brokenPromises: 0,
  keptPromises: 0,
  partPayments: 0,
  cameBack: false,
  closed: false,
};
const of = (change: Partial<Signs>) => diagnose({ ...NOTHING, ...change });
const rules = (change: Partial<Signs>) =>
  of(change).signals.map(({ rule, type }) => `${rule}: ${type}`);

test('nothing known is unclear', () => {
  expect(of({})).toEqual({
    type: 'unclear',
    confidence: 'low',
    because: ['type-nothing-known'],
    signals: [],
    overridden: false,
  });
});

describe('one signal', () => {
  test.each<[string, Partial<Signs>, string]>([
    ['they dispute', { said: 'disputes' }, 'type-says-disputes: disputing'],
    ['a dispute is open', { openDispute: true }, 'type-says-disputes: disputing'],
    ['they cannot pay', { said: 'cannot-pay' }, 'type-says-cannot-pay: cannot-pay'],
    ['hardship', { debtor: { signs: ['hardship'] } }, 'type-hardship: cannot-pay'],
    ['not now', { said: 'not-now' }, 'type-says-not-now: juggling'],
    ['often late', { debtor: { history: 'often-late' } }, 'type-often-late: juggling'],
    ['sometimes late', { debtor: { history: 'sometimes-late' } }, 'type-sometimes-late: juggling'],
    ['one broken promise', { brokenPromises: 1 }, 'type-one-broken-promise: juggling'],
    [
      'a broken promise, then silence',
      { brokenPromises: 1, debtor: { reach: 'silent' } },
      'type-silent-after-promise: avoiding',
    ],
    ['two broken promises', { brokenPromises: 2 }, 'type-two-broken-promises: avoiding'],
    ['they refuse', { said: 'refuses' }, 'type-says-refuses: avoiding'],
    ['gone', { debtor: { reach: 'gone' } }, 'type-gone: avoiding'],
    ['three attempts without a word', { attempts: 3 }, 'type-silent: avoiding'],
    [
      'three attempts, and they said nothing',
      { attempts: 3, said: 'nothing' },
      'type-silent: avoiding',
    ],
    ['moving assets', { debtor: { signs: ['moving-assets'] } }, 'type-moving-assets: avoiding'],
    ['always on time', { debtor: { history: 'always-on-time' } }, 'type-always-on-time: forgot'],
    ['thirty days late', { daysLate: 30 }, 'type-recent: forgot'],
    ['they will pay', { said: 'will-pay' }, 'type-says-will-pay: forgot'],
    ['a promise was kept', { keptPromises: 1 }, 'type-kept-promise: forgot'],
  ])('%s', (_what, change, expected) => {
    expect(rules(change)).toEqual([expected]);
  });

  test.each<[string, Partial<Signs>]>([
    ['always on time', { debtor: { history: 'always-on-time' } }],
    ['they will pay', { said: 'will-pay' }],
    ['a promise was kept', { keptPromises: 1 }],
    ['thirty days late', { daysLate: 30 }],
  ])(
    '%s is no oversight after four attempts, a final demand or money that came back',
    (_what, change) => {
      const forgot = (more: Partial<Signs>) =>
        of({ ...change, ...more }).signals.some(({ type }) => type === 'forgot');
      expect(forgot({ unanswered: 3 })).toBe(true);
      expect(forgot({ unanswered: 4 })).toBe(false);
      expect(forgot({ demandRanOut: true })).toBe(false);
      expect(forgot({ cameBack: true })).toBe(false);
    },
  );

  test('a part payment speaks for two types, and so for neither', () => {
    expect(rules({ partPayments: 1 })).toEqual([
      'type-part-payment: cannot-pay',
      'type-part-payment: juggling',
    ]);
    expect(of({ partPayments: 1 })).toMatchObject({
      type: 'unclear',
      because: ['type-signals-differ'],
    });
  });

  test.each<[string, Partial<Signs>]>([
    ['thirty-one days late', { daysLate: 31 }],
    ['two attempts', { attempts: 2 }],
    ['three attempts and a talk', { attempts: 3, talks: 1 }],
    ['three attempts, yet they are talking', { attempts: 3, debtor: { reach: 'talking' } }],
    ['silent before anybody tried', { debtor: { reach: 'silent' } }],
    ['a new customer', { debtor: { history: 'new' } }],
    ['a sign that is no behaviour', { debtor: { signs: ['lawyer'] } }],
    [
      'a promise kept and one broken',
      { keptPromises: 1, brokenPromises: 1, debtor: { reach: 'talking' }, said: 'will-pay' },
    ],
  ])('%s speaks for nobody having forgotten or avoiding', (_what, change) => {
    expect(
      of(change).signals.filter(({ type }) => type === 'forgot' || type === 'avoiding'),
    ).toEqual([]);
  });
});

describe('signals together', () => {
  test.each<[string, Partial<Signs>, DebtorType, string]>([
    [
      'a good customer, days late',
      { debtor: { history: 'always-on-time' }, daysLate: 12 },
      'forgot',
      'high',
    ],
    ['a good customer alone', { debtor: { history: 'always-on-time' } }, 'forgot', 'medium'],
    ['a fresh debt alone', { daysLate: 5 }, 'forgot', 'low'],
    [
      'a good customer who refuses',
      { debtor: { history: 'always-on-time' }, said: 'refuses' },
      'avoiding',
      'medium',
    ],
    [
      'a good customer who broke two promises',
      { debtor: { history: 'always-on-time' }, brokenPromises: 2 },
      'avoiding',
      'high',
    ],
    [
      'a broken promise against a kind word',
      { brokenPromises: 1, said: 'will-pay', debtor: { reach: 'talking' } },
      'juggling',
      'low',
    ],
    [
      'cannot pay, and hardship',
      { said: 'cannot-pay', debtor: { signs: ['hardship'] } },
      'cannot-pay',
      'high',
    ],
    [
      'often late, and not now',
      { said: 'not-now', debtor: { history: 'often-late' } },
      'juggling',
      'high',
    ],
    ['disputes and refuses alike', { said: 'refuses', openDispute: true }, 'unclear', 'low'],
  ])('%s', (_what, change, type, confidence) => {
    expect(of(change)).toMatchObject({ type, confidence, overridden: false });
  });
});

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const debtor: fc.Arbitrary<Debtor> = fc.record(
  {
    history: fc.constantFrom(...DEBTOR_HISTORIES),
    reach: fc.constantFrom(...DEBTOR_REACHES),
    signs: fc.subarray([...DEBTOR_SIGNS]),
  },
  { requiredKeys: [] },
);
const small = fc.integer({ min: 0, max: 4 });
const anySigns: fc.Arbitrary<Signs> = fc.record({
  debtor: optional(debtor),
  said: optional(fc.constantFrom(...DEBTOR_SAYINGS)),
  openDispute: fc.boolean(),
  daysLate: fc.integer({ min: 0, max: 400 }),
  attempts: small,
  unanswered: fc.integer({ min: 0, max: 9 }),
  talks: small,
  brokenPromises: small,
  keptPromises: small,
  partPayments: small,
  cameBack: fc.boolean(),
  closed: fc.boolean(),
});

test("the owner's word wins over every signal, and says so", () => {
  fc.assert(
    fc.property(anySigns, fc.constantFrom(...TYPE_OVERRIDES), (signs, typeOverride) => {
      const made = diagnose({ ...signs, debtor: { ...signs.debtor, typeOverride } });
      expect(made).toMatchObject({
        type: typeOverride,
        confidence: 'high',
        because: ['type-owner-knows'],
        overridden: true,
      });
    }),
  );
});

test('every diagnosis is a type with a reason, and only reasons of that type', () => {
  fc.assert(
    fc.property(anySigns, (signs) => {
      const { type, because, signals } = diagnose(signs);
      expect(DEBTOR_TYPES).toContain(type);
      expect(because.length).toBeGreaterThan(0);
      if (type !== 'unclear')
        expect(
          because.every((rule) =>
            signals.some((signal) => signal.rule === rule && signal.type === type),
          ),
        ).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('one more broken promise never makes an avoiding debtor look better', () => {
  fc.assert(
    fc.property(
      anySigns.filter(({ brokenPromises }) => brokenPromises >= 2),
      (signs) => {
        if (diagnose(signs).type === 'avoiding')
          expect(diagnose({ ...signs, brokenPromises: signs.brokenPromises + 1 }).type).toBe(
            'avoiding',
          );
      },
    ),
    { numRuns: 1000 },
  );
});
