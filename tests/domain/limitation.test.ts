/** Time to sue: the day before, the day and the day after, on the cautious reading. */
import { describe, expect, test } from 'vitest';
import type { AgreementKind, DebtorKind } from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import {
  clockOn,
  isTimeBarred,
  limitationOn,
  limitationYears,
  NEAR_DAYS,
  type Clock,
} from '#domain/limitation.ts';
import { aPlace, someAnswers } from '../support/builders.ts';
import { law } from '../support/law.ts';

const place = aPlace();
const limitation = (change: object) => aPlace({ limitation: { ...place.limitation, ...change } });

describe('the years to sue', () => {
  test.each<[AgreementKind | undefined, number]>([
    ['written', 6],
    ['oral', 3],
    ['open-account', 4],
    ['goods', 4],
    [undefined, 3],
  ])('for %s are %i', (agreement, years) => {
    expect(limitationYears(place, someAnswers(agreement ? { agreement } : {}))).toBe(years);
  });

  test.each<[DebtorKind | undefined, number]>([
    ['consumer', 3],
    [undefined, 3],
    ['business', 6],
    ['sole-trader', 6],
  ])('of a place with three years for consumers are, for %s, %i', (kind, years) => {
    const answers = someAnswers({ agreement: 'written' }, kind ? { kind } : {});
    expect(limitationYears(limitation({ consumerYears: 3 }), answers)).toBe(years);
  });

  test('of a consumer are never longer than those of the agreement', () => {
    expect(
      limitationYears(
        limitation({ consumerYears: 10 }),
        someAnswers({ agreement: 'oral' }, { kind: 'consumer' }),
      ),
    ).toBe(3);
  });
});

describe('a shorter time that may apply', () => {
  const signedOnly = limitation({ unsignedYears: 2 });
  const written = someAnswers({ agreement: 'written' }, { kind: 'business' });

  test('is planned on until the owner holds a signature', () => {
    expect(limitationYears(signedOnly, written)).toBe(2);
    expect(limitationYears(signedOnly, { ...written, proof: ['contract', 'invoice'] })).toBe(2);
    expect(limitationYears(signedOnly, { ...written, proof: ['signed'] })).toBe(6);
    // What the owner says of it counts as well, and before what was ticked as proof.
    const said = (signed: 'yes' | 'no') => ({ ...written, debt: { ...written.debt, signed } });
    expect(limitationYears(signedOnly, said('yes'))).toBe(6);
    expect(limitationYears(signedOnly, { ...said('no'), proof: ['signed'] })).toBe(2);
  });

  test('leaves agreements alone that were never written, and counts where none is named', () => {
    const oral = someAnswers({ agreement: 'oral' }, { kind: 'business' });
    expect(limitationYears(signedOnly, oral)).toBe(3);
    expect(limitationYears(signedOnly, someAnswers({}, { kind: 'business' }))).toBe(2);
  });

  test('of a bill for health care holds for that work alone, signed or not', () => {
    const care = limitation({ medicalYears: 2 });
    const answers = someAnswers({ agreement: 'written', work: 'health' }, { kind: 'consumer' });
    expect(limitationYears(care, { ...answers, proof: ['signed'] })).toBe(2);
    expect(limitationYears(care, written)).toBe(6);
  });

  test.each([
    ['US-VA', 3, 5],
    ['US-WV', 5, 10],
    ['US-GA', 4, 6],
    ['US-IL', 5, 10],
    ['US-MO', 5, 10],
    ['US-AZ', 3, 4],
    ['US-LA', 3, 3],
  ])('in %s is %i years unsigned, %i signed', (id, unsigned, signed) => {
    expect(limitationYears(law.places[id]!, written)).toBe(unsigned);
    expect(limitationYears(law.places[id]!, { ...written, proof: ['signed'] })).toBe(signed);
  });

  test.each([
    ['US-AR', 2],
    ['US-VA', 3],
  ])('of a bill for health care in %s is %i years', (id, years) => {
    const answers = someAnswers({ agreement: 'written', work: 'health' }, { kind: 'consumer' });
    expect(limitationYears(law.places[id]!, { ...answers, proof: ['signed'] })).toBe(years);
  });
});

describe('the last day', () => {
  test.each<[PlainDate, AgreementKind, PlainDate]>([
    ['2026-02-18', 'written', '2032-02-18'],
    ['2024-02-29', 'oral', '2027-02-28'],
    ['2024-02-29', 'goods', '2028-02-29'],
    ['2025-12-31', 'oral', '2028-12-31'],
  ])('of an invoice due on %s (%s) is %s', (dueOn, agreement, expected) => {
    expect(limitationOn(place, someAnswers({ agreement }), dueOn)).toBe(expected);
  });

  test('is not known where the place is not covered or nothing is unpaid', () => {
    expect(limitationOn(undefined, someAnswers(), '2026-02-18')).toBeUndefined();
    expect(limitationOn(place, someAnswers(), undefined)).toBeUndefined();
  });
});

describe('the clock', () => {
  const limit: PlainDate = '2028-02-29';
  test.each<[string, PlainDate, Clock]>([
    ['a day before it is near', addDays(limit, -NEAR_DAYS - 1), 'running'],
    ['on the day it comes near', addDays(limit, -NEAR_DAYS), 'near'],
    ['the day after it came near', addDays(limit, -NEAR_DAYS + 1), 'near'],
    ['the day before the limit', '2028-02-28', 'near'],
    ['on the limit', limit, 'near'],
    ['the day after', '2028-03-01', 'over'],
    ['years after', '2040-01-01', 'over'],
  ])('%s', (_when, today, expected) => {
    expect(clockOn(place, limit, today)).toBe(expected);
    expect(isTimeBarred(expected)).toBe(today > limit);
  });

  test('ends the debt itself where the law says so', () => {
    expect(clockOn(limitation({ effect: 'extinguishes' }), limit, limit)).toBe('near');
    expect(clockOn(limitation({ effect: 'extinguishes' }), limit, '2028-03-01')).toBe(
      'extinguished',
    );
    expect(isTimeBarred('extinguished')).toBe(true);
  });

  test('is unknown where the place is not covered', () => {
    expect(clockOn(undefined, limit, '2040-01-01')).toBe('unknown');
    expect(isTimeBarred('unknown')).toBe(false);
  });
});
