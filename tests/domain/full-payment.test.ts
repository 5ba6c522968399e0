/** A check marked as full payment: every branch, and the days around the last one. */
import { describe, expect, test } from 'vitest';
import type { PlainDate } from '#domain/dates.ts';
import { checkVerdict, type CheckAdvice, type CheckFacts } from '#domain/full-payment.ts';

const facts: CheckFacts = { law: 'US', disputed: 'yes', plain: 'yes', address: 'none', knew: 'no' };
const at = (change: Partial<CheckFacts>, today: PlainDate = '2026-03-10') =>
  checkVerdict({ ...facts, ...change }, 90, today);

test.each<[string, Partial<CheckFacts>, CheckAdvice]>([
  ['disputed and plain', {}, 'hold-choose'],
  ['not sure of either', { disputed: 'unsure', plain: 'unsure' }, 'hold-choose'],
  ['words that are hard to see', { plain: 'no' }, 'hold-ask'],
  ['a sum nobody disputes', { disputed: 'no' }, 'hold-part-payment'],
  ['in England and Wales, undisputed', { law: 'GB-ENG', disputed: 'no' }, 'uk-part-payment'],
  ['in England and Wales, maybe disputed', { law: 'GB-ENG', disputed: 'unsure' }, 'uk-dispute'],
  ['anywhere else', { law: 'other' }, 'not-covered'],
])('not banked: %s', (_case, change, advice) => {
  expect(at(change)).toEqual({ advice });
});

describe('banked', () => {
  const bankedOn: PlainDate = '2026-03-01';
  test.each<[string, Partial<CheckFacts>, CheckAdvice]>([
    ['a sum nobody disputes', { disputed: 'no', knew: 'yes' }, 'banked-part-payment'],
    ['knowingly', { knew: 'yes', address: 'went-elsewhere' }, 'banked-knowing'],
    ['away from the named address', { address: 'went-elsewhere' }, 'banked-elsewhere'],
    ['at the named address', { address: 'went-there' }, 'banked-at-address'],
  ])('%s', (_case, change, advice) => {
    expect(at({ bankedOn, ...change })).toEqual({ advice });
  });

  test.each<[string, PlainDate, CheckAdvice, number]>([
    ['the day before the last', '2026-05-29', 'banked-repay', 1],
    ['the last day', '2026-05-30', 'banked-repay', 0],
    ['the day after', '2026-05-31', 'banked-too-late', -1],
  ])('repaying on %s', (_when, today, advice, daysLeft) => {
    expect(at({ bankedOn }, today)).toEqual({ advice, repay: { by: '2026-05-30', daysLeft } });
  });
});
