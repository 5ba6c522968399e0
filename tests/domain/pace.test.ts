/** Pace: how fast the ladder is climbed. */
import { describe, expect, test } from 'vitest';
import { DEBTOR_HISTORIES, DEBTOR_SIGNS, DEBTOR_TYPES, KEEP_CUSTOMER } from '#domain/case.ts';
import { PACE_ORDER, paceOf, WAITS, type PaceInputs, type PaceName } from '#domain/pace.ts';
import { someAnswers } from '../support/builders.ts';
import fc from '../support/fc.ts';

const PLAIN: PaceInputs = {
  answers: someAnswers(),
  unpaid: 100_000,
  type: 'unclear',
  daysLate: 10,
  brokenPromises: 0,
  unanswered: 0,
  clock: 'running',
  closed: false,
};
const of = (change: Partial<PaceInputs>) => paceOf({ ...PLAIN, ...change });
const answers = (
  debtor: NonNullable<PaceInputs['answers']['debtor']>,
  keepCustomer?: (typeof KEEP_CUSTOMER)[number],
) => ({ ...someAnswers({}, debtor), ...(keepCustomer ? { goal: { keepCustomer } } : {}) });

test('with nothing for or against is steady, by the usual rule', () => {
  expect(of({})).toEqual({ pace: 'steady', because: ['pace-usual'] });
});

describe('the two owners', () => {
  test('290 of a customer who always paid is gentle', () => {
    expect(
      of({
        unpaid: 29_000,
        type: 'forgot',
        answers: answers({ history: 'always-on-time' }, 'yes'),
      }),
    ).toEqual({
      pace: 'gentle',
      because: ['pace-small-sum', 'pace-good-payer', 'pace-oversight', 'pace-keep-customer'],
    });
  });

  test('5,000 of a stranger after a broken promise is brisk', () => {
    expect(
      of({
        unpaid: 500_000,
        type: 'juggling',
        daysLate: 45,
        brokenPromises: 1,
        answers: answers({ history: 'new' }, 'no'),
      }).pace,
    ).toBe('brisk');
  });
});

describe('each factor', () => {
  test.each<[string, Partial<PaceInputs>]>([
    ['pace-small-sum', { unpaid: 49_999 }],
    ['pace-large-sum', { unpaid: 250_000 }],
    ['pace-large-sum', { unpaid: 999_999 }],
    ['pace-very-large-sum', { unpaid: 1_000_000 }],
    ['pace-new-customer', { answers: answers({ history: 'new' }) }],
    ['pace-late-payer', { answers: answers({ history: 'often-late' }) }],
    ['pace-oversight', { type: 'forgot' }],
    ['pace-juggling', { type: 'juggling' }],
    ['pace-avoiding', { type: 'avoiding' }],
    ['pace-over-thirty-days', { daysLate: 31 }],
    ['pace-over-thirty-days', { daysLate: 60 }],
    ['pace-over-sixty-days', { daysLate: 61 }],
    ['pace-over-sixty-days', { daysLate: 90 }],
    ['pace-broken-promise', { brokenPromises: 1 }],
    ['pace-keep-customer', { answers: answers({}, 'yes') }],
    ['pace-end-relationship', { answers: answers({}, 'no') }],
  ])('%s is named where it holds', (rule, change) => {
    expect(of(change)).toEqual({ pace: 'steady', because: [rule] });
  });

  test.each<[string, Partial<PaceInputs>]>([
    ['a sum of 500.00', { unpaid: 50_000 }],
    ['one cent under a large sum', { unpaid: 249_999 }],
    ['thirty days', { daysLate: 30 }],
    ['a customer who is sometimes late', { answers: answers({ history: 'sometimes-late' }) }],
    ['a customer to keep if possible', { answers: answers({}, 'if-possible') }],
  ])('%s weighs nothing', (_what, change) => {
    expect(of(change).because).toEqual(['pace-usual']);
  });

  test.each<[string, Partial<PaceInputs>]>([
    ['pace-time-short', { clock: 'near' }],
    ['pace-assets-moving', { answers: answers({ signs: ['moving-assets'] }) }],
    ['pace-business-closed', { closed: true }],
  ])('%s makes it urgent, however good the customer', (rule, change) => {
    expect(of({ unpaid: 100, type: 'forgot', ...change })).toEqual({
      pace: 'urgent',
      because: [rule],
    });
  });
});

const inputs: fc.Arbitrary<PaceInputs> = fc.record({
  answers: fc
    .record({
      history: fc.constantFrom(undefined, ...DEBTOR_HISTORIES),
      signs: fc.subarray([...DEBTOR_SIGNS]),
      keep: fc.constantFrom(undefined, ...KEEP_CUSTOMER),
    })
    .map(({ history, signs, keep }) => answers({ signs, ...(history ? { history } : {}) }, keep)),
  unpaid: fc.integer({ min: 0, max: 3_000_000 }),
  type: fc.constantFrom(...DEBTOR_TYPES),
  daysLate: fc.integer({ min: 0, max: 400 }),
  brokenPromises: fc.integer({ min: 0, max: 3 }),
  unanswered: fc.integer({ min: 0, max: 9 }),
  clock: fc.constantFrom('unknown', 'running', 'near', 'over', 'extinguished'),
  closed: fc.boolean(),
});
const rank = (pace: PaceName) => PACE_ORDER.indexOf(pace);

describe('everything else alike', () => {
  test.each<[string, (from: PaceInputs, more: number) => PaceInputs]>([
    ['a larger sum', (from, more) => ({ ...from, unpaid: from.unpaid + more })],
    ['an older debt', (from, more) => ({ ...from, daysLate: from.daysLate + more })],
    ['a broken promise more', (from) => ({ ...from, brokenPromises: from.brokenPromises + 1 })],
  ])('%s is never paced more gently', (_what, change) => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 0, max: 2_000_000 }), (from, more) => {
        expect(rank(paceOf(change(from, more)).pace)).toBeGreaterThanOrEqual(
          rank(paceOf(from).pace),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('every pace has a reason', () => {
    fc.assert(
      fc.property(inputs, (each) => {
        expect(paceOf(each).because.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});

test('a faster pace never waits longer', () => {
  for (const rung of ['reminder', 'call', 'demand', 'offer'] as const) {
    const waits = PACE_ORDER.map((pace) => WAITS[pace][rung]);
    expect(waits).toEqual([...waits].sort((a, b) => b - a));
  }
});
