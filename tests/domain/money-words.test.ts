/** The money tools of a place in words, and what a claim costs by its bands. */
import { describe, expect, test } from 'vitest';
import { courtFeeOf, type LienTool } from '#domain/money-tools.ts';
import {
  badCheckWords,
  enforceWords,
  firstNoticeWords,
  judgmentInterestWords,
  judgmentLifeWords,
  nextCourtWords,
  recordWords,
  wagesWords,
} from '#domain/money-words.ts';

const source = 'us-xx.court-fee';

describe('what a claim costs', () => {
  const bands = [
    { upTo: 30_000, fee: 3_500 },
    { upTo: 100_000, percent: 5 },
    { upTo: null, fee: 9_000 },
  ];
  test.each([
    [29_999, 3_500],
    [30_000, 3_500],
    [30_001, 1_500],
    [100_000, 5_000],
    [100_001, 9_000],
  ])('follows the band of the sum: %i', (claim, fee) => {
    expect(courtFeeOf({ bands }, claim)).toBe(fee);
  });
  test('is that of the last band above them all, and not known without any', () => {
    expect(courtFeeOf({ bands: bands.slice(0, 1) }, 50_000)).toBe(3_500);
    expect(courtFeeOf({ bands: [] }, 50_000)).toBeUndefined();
  });
});

test.each([
  [{ ratePct: 9 }, '9% a year'],
  [{ ratePct: 9, consumerPct: 2 }, "9% a year; on a consumer's debt 2%"],
  [
    { ratePct: null, formula: 'fed-prime', plusPct: 1, minPct: 5, maxPct: 15 },
    'the prime rate of banks plus 1 point, at least 5% and at most 15%',
  ],
  [{ ratePct: null }, 'a rate that changes'],
  [
    { ratePct: 8, from: 500_000, contractRate: true },
    '8% a year; or the rate of the contract, where it has one; for a judgment of $5,000 or more',
  ],
] as const)('interest on a judgment: %o', (tool, words) => {
  expect(judgmentInterestWords({ ...tool, source }, 'USD')).toBe(words);
});

test.each([
  [{ years: 1 }, '1 year'],
  [{ years: 10, renew: 'yes', renewYears: 10 }, '10 years, and can be renewed, for 10 years more'],
  [{ years: 14, renew: 'no' }, '14 years, with no renewal'],
  [{ years: 6, renew: 'leave' }, '6 years; after that a court must agree before it is enforced'],
  [{ years: 8, renew: 'by-action' }, '8 years, and a new claim on it can renew it'],
] as const)('the life of a judgment: %o', (tool, words) => {
  expect(judgmentLifeWords({ ...tool, source })).toBe(words);
});

test.each([
  [
    { multiple: 3, minimum: 10_000, cap: 50_000 },
    'up to 3 times the check, at least $100, at most $500',
  ],
  [
    { multiple: 3, fixedSum: 25_000, takes: 'lesser' },
    'up to the lesser of 3 times the check and $250',
  ],
  [{ fixedSum: 5_050, feeMax: 3_000 }, 'up to $50.50, a fee of up to $30'],
  [{ noticeDays: 30 }, ''],
] as const)('a check that bounced: %o', (tool, words) => {
  expect(badCheckWords({ ...tool, source }, 'USD')).toBe(words);
});

test.each([
  [{ none: true }, 'nothing, for an ordinary debt'],
  [
    { maxPct: 25, floorTimesMinimumWage: 30 },
    'at most 25% of what is left after deductions; 30 hours a week at the minimum wage stay free',
  ],
  [{ headOfFamily: { weekly: 75_000 } }, '$750 a week for one who keeps a family'],
] as const)('what can be taken of wages: %o', (tool, words) => {
  expect(wagesWords({ ...tool, source }, 'USD')).toBe(words);
});

test('the next court is named with its limit, where it has one', () => {
  expect(nextCourtWords({ name: 'District Court', limit: 5_000_000, source }, 'USD')).toBe(
    'District Court, up to $50,000',
  );
  expect(nextCourtWords({ name: 'Circuit Court', limit: null, source }, 'USD')).toBe(
    'Circuit Court',
  );
});

test('the days of a lien are told as far as they are known', () => {
  const lien = { recordFrom: 'completion', source } as const;
  expect([firstNoticeWords(lien), recordWords(lien), enforceWords(lien)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const full: LienTool = {
    ...lien,
    preliminaryDays: 20,
    preliminaryFrom: 'first-furnishing',
    preliminaryWho: 'without-contract-with-owner',
    recordMonths: 6,
    recordShortestDays: 120,
    enforceDays: 180,
    enforceFrom: 'recording',
  };
  expect([firstNoticeWords(full), recordWords(full), enforceWords(full)]).toEqual([
    '20 days from your first day on the job, where the owner did not hire you',
    '6 months from the end of the work (for some builders or homes 120 days)',
    '180 days from the day it was recorded',
  ]);
});
