/** Which interest and fee each invoice carries. */
import { describe, expect, test } from 'vitest';
import type { Debt, Debtor } from '#domain/case.ts';
import type { StatutoryInterest } from '#domain/country.ts';
import type { PlainDate } from '#domain/dates.ts';
import {
  agreedPct,
  interestBasis,
  ledgerInvoices,
  statutoryPct,
  type InterestBasis,
} from '#domain/interest.ts';
import { openLedger, totalsOn } from '#domain/ledger.ts';
import { aCountry, aLaw, aPlace, someAnswers } from '../support/builders.ts';

const gb = aPlace({ id: 'GB-XX', country: 'GB', currency: 'GBP' });
const table: StatutoryInterest = {
  source: 'lpcdia-reference-rate',
  fixedSumSource: 'lpcdia-fixed-sums',
  act: 'Late Payment of Commercial Debts (Interest) Act 1998',
  rates: [
    { from: '2025-07-01', to: '2025-12-31', pct: 12.25 },
    { from: '2026-01-01', to: '2026-06-30', pct: 11.75 },
  ],
  fixedSums: [
    { atLeast: 0, sum: 4_000 },
    { atLeast: 100_000, sum: 7_000 },
    { atLeast: 1_000_000, sum: 10_000 },
  ],
};
const law = aLaw(gb, aCountry({ code: 'GB', currency: 'GBP', statutoryInterest: table }));
const business: Debtor = { kind: 'business', place: 'GB-XX' };
const one = (amount: string, dueOn: PlainDate, more: Partial<Debt> = {}) =>
  someAnswers({ currency: 'GBP', invoices: [{ number: '1', amount, dueOn }], ...more }, business);

describe('where interest comes from', () => {
  test.each<[string, Partial<Debt>, Debtor | undefined, InterestBasis]>([
    ['a British business', { currency: 'GBP' }, business, 'statutory'],
    [
      'a British sole trader',
      { currency: 'GBP' },
      { kind: 'sole-trader', place: 'GB-XX' },
      'statutory',
    ],
    ['a British consumer', { currency: 'GBP' }, { kind: 'consumer', place: 'GB-XX' }, 'none'],
    ['a debtor of no known kind', { currency: 'GBP' }, { place: 'GB-XX' }, 'none'],
    ['a British business that owes dollars', { currency: 'USD' }, business, 'none'],
    [
      'a business of an unknown place',
      { currency: 'GBP' },
      { kind: 'business', place: 'FR' },
      'none',
    ],
    ['nobody known', { currency: 'GBP' }, undefined, 'none'],
    [
      'a business that agreed to a rate',
      { currency: 'GBP', interest: { kind: 'agreed', pct: '3', per: 'year' } },
      business,
      'agreed',
    ],
    [
      'a business that agreed to none',
      { currency: 'GBP', interest: { kind: 'agreed', pct: '0', per: 'year' } },
      business,
      'agreed',
    ],
    [
      'a business that agreed to no interest, so that the statute stands',
      { currency: 'GBP', interest: { kind: 'none' } },
      business,
      'statutory',
    ],
    [
      'a business whose rate nobody knows',
      { currency: 'GBP', interest: { kind: 'agreed' } },
      business,
      'statutory',
    ],
    [
      'a business that is not sure',
      { currency: 'GBP', interest: { kind: 'not-sure', pct: '18' } },
      business,
      'statutory',
    ],
    [
      'a consumer who agreed to a rate',
      { currency: 'GBP', interest: { kind: 'agreed', pct: '18', per: 'year' } },
      { kind: 'consumer' },
      'agreed',
    ],
  ])('for %s', (_who, debt, debtor, expected) => {
    expect(interestBasis(someAnswers(debt, debtor), law)).toBe(expected);
  });
});

describe('the agreed rate', () => {
  test.each<[string, number]>([
    ['18', 180_000],
    ['1.5', 15_000],
    ['0.0001', 1],
    ['0', 0],
    ['999.9999', 9_999_999],
    ['007', 70_000],
  ])('of %s%% is %i of the ledger', (percent, rate) => {
    expect(
      ledgerInvoices(
        one('100.00', '2026-02-18', { interest: { kind: 'agreed', pct: percent, per: 'year' } }),
        law,
      ),
    ).toMatchObject([{ rate, fee: 0 }]);
  });

  test.each<[string, string]>([
    ['1.5', '18'],
    ['0.0833', '0.9996'],
    ['999.9999', '11999.9988'],
    ['0', '0'],
  ])('of %s%% a month is %s%% a year', (pct, year) => {
    expect(agreedPct({ interest: { kind: 'agreed', pct, per: 'month' } })).toBe(year);
  });

  test('is counted and compounds as agreed; a statute is not', () => {
    const interest = { kind: 'agreed', pct: '12', basis: 'months', compound: 'yearly' } as const;
    expect(ledgerInvoices(one('100.00', '2026-02-18', { interest }), law)).toMatchObject([
      { rate: 120_000, byMonths: true, compound: 'yearly' },
    ]);
    const days = { kind: 'agreed', pct: '12', basis: '360', compound: 'no' } as const;
    const [by360] = ledgerInvoices(one('100.00', '2026-02-18', { interest: days }), law);
    expect(by360).toMatchObject({ yearDays: 360 });
    expect(by360).not.toHaveProperty('compound');
    const unknown = { kind: 'not-sure', basis: 'months', compound: 'monthly' } as const;
    const [statutory] = ledgerInvoices(one('100.00', '2026-02-18', { interest: unknown }), law);
    expect(statutory).not.toHaveProperty('byMonths');
    expect(statutory).not.toHaveProperty('compound');
  });

  test('goes with the agreed fee and without the fixed sum', () => {
    expect(
      ledgerInvoices(
        one('2000.00', '2026-02-18', {
          interest: { kind: 'agreed', pct: '18', per: 'year' },
          lateFee: '25.00',
        }),
        law,
      ),
    ).toMatchObject([{ rate: 180_000, fee: 2_500 }]);
  });
});

describe('the statutory rate', () => {
  test.each<[PlainDate, number | undefined]>([
    ['2025-06-29', undefined],
    ['2025-06-30', 12.25],
    ['2025-07-01', 12.25],
    ['2025-12-30', 12.25],
    ['2025-12-31', 11.75],
    ['2026-06-29', 11.75],
    ['2026-06-30', undefined],
  ])('of an invoice due on %s, which bears interest from the next day, is %s', (dueOn, pct) => {
    expect(statutoryPct(table, dueOn)).toBe(pct);
  });

  test("stays for the invoice's life, though the rate changes", () => {
    const ledger = openLedger(ledgerInvoices(one('1000.00', '2025-12-30'), law));
    expect(totalsOn(ledger, '2026-12-30').interest).toBe(12_250);
  });

  test('is nothing where the table does not reach; the fixed sum needs no rate', () => {
    expect(ledgerInvoices(one('1000.00', '2026-08-01'), law)).toMatchObject([
      { rate: 0, fee: 7_000 },
    ]);
  });

  test.each<[string, number]>([
    ['0.01', 4_000],
    ['999.99', 4_000],
    ['1000.00', 7_000],
    ['9999.99', 7_000],
    ['10000.00', 10_000],
  ])('brings, for %s, a fixed sum of %i', (amount, sum) => {
    const ledger = openLedger(ledgerInvoices(one(amount, '2026-02-18'), law));
    expect([totalsOn(ledger, '2026-02-18').fees, totalsOn(ledger, '2026-02-19').fees]).toEqual([
      0,
      sum,
    ]);
  });

  test('is each invoice its own', () => {
    const answers = someAnswers(
      {
        currency: 'GBP',
        invoices: [
          { number: '1', amount: '500.00', dueOn: '2025-11-01' },
          { number: '2', amount: '5000.00', dueOn: '2026-02-01' },
        ],
      },
      business,
    );
    expect(ledgerInvoices(answers, law)).toMatchObject([
      { rate: 122_500, fee: 4_000 },
      { rate: 117_500, fee: 7_000 },
    ]);
  });
});
