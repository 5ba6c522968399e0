import { expect, test } from 'vitest';
import { interestSentence } from '#islands/planner/papers/interest-sentence.ts';
import type { AgreedInterest } from '#domain/case.ts';

const agreed = (more: Partial<AgreedInterest> = {}) => ({
  interest: { kind: 'agreed' as const, pct: '12', per: 'year' as const, ...more },
});
const of = (debt: ReturnType<typeof agreed>) =>
  interestSentence(debt, { basis: 'agreed', rates: [12] });

test('interest is told as it is counted', () => {
  expect(of(agreed())).toBe(
    'The agreed rate of 12% a year, simple, each day as 1/365 of a year, from each due date.',
  );
  expect(of(agreed({ basis: '360' }))).toContain('simple, each day as 1/360 of a year');
  expect(of(agreed({ basis: 'months', compound: 'monthly' }))).toContain(
    'with interest on unpaid interest each month, by whole calendar months',
  );
});

test('the interest of law is simple, whatever the agreement says of another', () => {
  const debt = agreed({ basis: '360', compound: 'yearly' });
  expect(interestSentence(debt, { basis: 'statutory', rates: [11.75] })).toBe(
    'The rate that law sets between businesses, 11.75% a year, simple, each day as 1/365 of a year, from each due date.',
  );
});

test('without a rate none is claimed', () => {
  expect(interestSentence({}, { basis: 'none', rates: [] })).toBe(
    'None is counted, since none was agreed.',
  );
  expect(interestSentence(agreed(), { basis: 'agreed', rates: [] })).toBe(
    'None is counted, since none was agreed.',
  );
});
