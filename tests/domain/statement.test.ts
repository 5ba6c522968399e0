/**
 * Statements with their working; each figure here was worked out by hand, the working beside it.
 */
import { describe, expect, test } from 'vitest';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { chargedInvoice, type InterestTerms } from '#domain/interest.ts';
import { RATE_UNIT } from '#domain/accrual.ts';
import { divideHalfUp } from '#domain/money.ts';
import { statementOf, type NumberedInvoice, type StatementOf } from '#domain/statement.ts';
import fc from '../support/fc.ts';

const AGREED: InterestTerms = { basis: 'agreed', pct: '18', lateFee: 0 };
const invoice = (
  amount: string,
  dueOn: PlainDate,
  terms: InterestTerms = AGREED,
  number = '1',
): NumberedInvoice => ({ ...chargedInvoice({ amount, dueOn }, terms), number });
const on = (
  invoices: readonly NumberedInvoice[],
  asOf: PlainDate,
  change: Partial<StatementOf> = {},
) => statementOf({ invoices, payments: [], credits: 0, opening: 0, asOf, ...change });

describe('the working of one invoice', () => {
  test('counts from the day after the due date to the day of the statement', () => {
    // 1,000 × 18% ÷ 365 = 0.4932 a day; × 30 days = 14.7945.
    const {
      workings: [line],
      interest,
      balance,
    } = on([invoice('1000.00', '2026-01-31')], '2026-03-02');
    expect(line?.stretches).toEqual([
      {
        principal: 100_000,
        from: '2026-02-01',
        to: '2026-03-02',
        days: 30,
        perDay: 4932,
        interest: 147_945,
      },
    ]);
    expect([interest, balance]).toEqual([1479, 101_479]);
  });

  test('splits at a part payment, which goes to the principal first', () => {
    // 5,000 × 18% × 40 ÷ 365 = 98.6301; 3,000 × 18% × 30 ÷ 365 = 44.3836; together 143.0137.
    const {
      workings: [line],
      interest,
      balance,
      perDay,
    } = on([invoice('5000.00', '2026-01-01')], '2026-03-12', {
      payments: [{ amount: 200_000, on: '2026-02-10' }],
    });
    expect(
      line?.stretches.map(({ principal, from, to, days, interest: sum }) => [
        principal,
        from,
        to,
        days,
        sum,
      ]),
    ).toEqual([
      [500_000, '2026-01-02', '2026-02-10', 40, 986_301],
      [300_000, '2026-02-11', '2026-03-12', 30, 443_836],
    ]);
    expect([interest, balance, perDay]).toEqual([14_301, 314_301, 14_795]);
  });

  test('has no stretch on the due date, before it, or without a rate', () => {
    expect(on([invoice('100.00', '2026-03-12')], '2026-03-12').workings[0]?.stretches).toEqual([]);
    expect(on([invoice('100.00', '2026-04-01')], '2026-03-12')).toMatchObject({
      notYetDue: 10_000,
      interest: 0,
      perDay: 0,
    });
    expect(
      on([invoice('100.00', '2026-01-01', { basis: 'none', lateFee: 0 })], '2026-03-12').workings[0]
        ?.stretches,
    ).toEqual([]);
  });
});

describe('a statement', () => {
  test('counts a credit as never owed, so that no interest was due on it', () => {
    // 400 × 18% × 365 ÷ 365 = 72.
    expect(on([invoice('500.00', '2025-03-12')], '2026-03-12', { credits: 10_000 })).toMatchObject({
      credits: 10_000,
      interest: 7200,
      balance: 47_200,
    });
  });

  test('pays an opening balance first and adds no interest to it', () => {
    // 200 opening + 300 invoice − 250 paid on the due date: 250 left, × 18% × 73 ÷ 365 = 9.
    const found = on([invoice('300.00', '2026-01-01')], '2026-03-15', {
      opening: 20_000,
      payments: [{ amount: 25_000, on: '2026-01-01' }],
    });
    expect(found).toMatchObject({
      opening: 20_000,
      invoiced: 30_000,
      fees: 0,
      interest: 900,
      payments: 25_000,
      balance: 25_900,
    });
  });

  test('shows a payment of too much, and takes no payment of a later day', () => {
    expect(
      on([invoice('100.00', '2026-01-01')], '2026-01-01', {
        payments: [{ amount: 15_000, on: '2025-12-20' }],
      }),
    ).toMatchObject({ balance: 0, overpaid: 5000 });
    expect(
      on([invoice('100.00', '2026-01-01')], '2026-01-01', {
        payments: [{ amount: 5000, on: '2026-01-02' }],
      }),
    ).toMatchObject({ payments: 0, balance: 10_000 });
  });

  test('adds the fixed sum of a statute, and its rate where its table reaches', () => {
    const table = {
      rates: [
        { from: '2026-01-01', to: '2026-06-30', pct: 10 },
        { from: '2026-07-01', to: '2026-12-31', pct: 20 },
      ],
      fixedSums: [
        { atLeast: 0, sum: 4000 },
        { atLeast: 100_000, sum: 7000 },
      ],
    } as const;
    const terms: InterestTerms = { basis: 'statutory', table, lateFee: 0 };
    // Due on 30 June: interest starts on 1 July, so 20% for its whole life. 1,000 × 20% × 73 ÷ 365
    // = 40.
    expect(on([invoice('1000.00', '2026-06-30', terms)], '2026-09-11')).toMatchObject({
      interest: 4000,
      fees: 7000,
      balance: 111_000,
    });
    expect(on([invoice('1000.00', '2025-12-30', terms)], '2026-09-11')).toMatchObject({
      interest: 0,
      fees: 7000,
    });
  });
});

test('every statement adds up, and every working makes the interest that is charged', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2024-01-01', days));
  const sum = fc.integer({ min: 1, max: 5_000_000 });
  const anInvoice = fc.record({
    amount: sum,
    dueOn: day,
    rate: fc.constantFrom(0, 80_000, 117_500, 180_000),
    fee: fc.constantFrom(0, 4000),
    number: fc.constant('n'),
  });
  const any = fc.record({
    invoices: fc.array(anInvoice, { minLength: 1, maxLength: 5 }),
    payments: fc.array(fc.record({ amount: sum, on: day }), { maxLength: 5 }),
    credits: fc.constantFrom(0, 0, 12_345, 900_000),
    opening: fc.constantFrom(0, 0, 5000),
    asOf: day,
  });
  fc.assert(
    fc.property(any, (given) => {
      const { opening, invoiced, fees, interest, payments, credits, balance, overpaid, workings } =
        statementOf(given);
      expect(opening + invoiced + fees + interest - payments - credits).toBe(balance - overpaid);
      expect(workings.reduce((total, each) => total + each.interest, 0)).toBe(interest);
      for (const each of workings) {
        const centDays = each.stretches.reduce(
          (total, { principal, days }) => total + principal * days,
          0,
        );
        expect(divideHalfUp(BigInt(centDays) * BigInt(each.rate), RATE_UNIT)).toBe(each.interest);
      }
    }),
    { numRuns: 400 },
  );
});
