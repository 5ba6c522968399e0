import { describe, expect, test } from 'vitest';
import { placeLaw } from '#domain/law.ts';
import { courtNamed } from '#planner/papers/court-named.ts';
import { law } from '../../support/law.ts';

const texas = placeLaw(law, 'US-TX')!;
const company = { entity: 'company', debtor: 'business', disputed: false } as const;
const limit = texas.smallClaims.limit.entity;

describe('the court that a paper names', () => {
  test('is the one for small claims up to its limit', () => {
    expect(courtNamed(texas, limit, { ...company, filedIn: undefined }).court).toContain('Justice');
  });
  test('is none above the limit, and the limit is told', () => {
    expect(courtNamed(texas, limit + 1, { ...company, filedIn: undefined })).toEqual({
      above: limit,
    });
  });
  test('stays the one where a claim was filed, whatever the account comes to since', () => {
    const named = courtNamed(texas, limit + 1, { ...company, filedIn: 'small-claims' });
    expect(named.court).toContain('Justice');
    expect(named.above).toBeUndefined();
  });
  test('is none for a lawsuit, and where the place is not known', () => {
    expect(courtNamed(texas, 100, { ...company, filedIn: 'lawsuit' })).toEqual({});
    expect(courtNamed(undefined, 100, { ...company, filedIn: undefined })).toEqual({});
  });
  test('heeds a lower limit against a person at home', () => {
    for (const place of Object.values(law.places)) {
      const { consumerLimit } = place.smallClaims;
      if (consumerLimit === undefined) continue;
      const named = courtNamed(place, consumerLimit + 1, {
        ...company,
        debtor: 'consumer',
        filedIn: undefined,
      });
      expect(named.above, place.id).toBeLessThanOrEqual(consumerLimit);
    }
  });
});
