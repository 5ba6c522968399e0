/**
 * Interest by months and interest that compounds: worked out by hand, and against a slow count day
 * by day in fractions.
 */
import { describe, expect, test } from 'vitest';
import { addedDaily, unitsOn, wholeMonths, type InterestRun } from '#domain/accrual.ts';
import { addDays, dayNumber, type PlainDate } from '#domain/dates.ts';
import { openLedger, totalsOn, type AllocationOrder, type LedgerInvoice } from '#domain/ledger.ts';
import { credit, pay, takeBack } from '#domain/ledger-moves.ts';
import fc from '../support/fc.ts';

const inv = (amount: number, dueOn: PlainDate, how: Omit<InterestRun, 'dueOn'>): LedgerInvoice => ({
  amount,
  dueOn,
  fee: 0,
  ...how,
});
const interestAt = (invoice: LedgerInvoice, asOf: PlainDate): number =>
  totalsOn(openLedger([invoice]), asOf).interest;

describe('months', () => {
  test.each<[PlainDate, PlainDate, number, number]>([
    ['2026-01-15', '2026-01-15', 0, 0],
    ['2026-01-15', '2026-01-16', 0, 1],
    ['2026-01-15', '2026-02-14', 0, 30],
    ['2026-01-15', '2026-02-15', 1, 30],
    ['2026-01-15', '2026-03-14', 1, 57],
    ['2026-01-15', '2026-03-15', 2, 60],
    ['2026-01-31', '2026-02-27', 0, 27],
    ['2026-01-31', '2026-02-28', 1, 30],
    ['2026-01-31', '2026-03-30', 1, 60],
    ['2026-01-31', '2026-03-31', 2, 60],
    ['2024-02-29', '2025-02-28', 12, 360],
    ['2199-11-30', '2199-12-31', 1, 31],
  ])('from %s to %s are %i whole ones and %i thirtieths', (dueOn, asOf, months, thirtieths) => {
    expect(wholeMonths(dueOn, asOf)).toBe(months);
    expect(unitsOn({ dueOn, rate: 1, byMonths: true }, dayNumber(asOf))).toBe(thirtieths);
  });

  test('1.5% a month of 1,000 is 15.00 for each, and 0.50 for each day of the broken one', () => {
    const invoice = inv(100_000, '2026-01-15', { rate: 180_000, byMonths: true });
    expect(interestAt(invoice, '2026-03-15')).toBe(3_000);
    expect(interestAt(invoice, '2026-03-25')).toBe(3_500);
  });
});

describe('interest that compounds', () => {
  test('1% a month of 1,000 over twelve months is 126.83', () => {
    // 1.01 to the twelfth is 1.126825…
    const invoice = inv(100_000, '2025-01-15', {
      rate: 120_000,
      byMonths: true,
      compound: 'monthly',
    });
    expect(interestAt(invoice, '2026-01-15')).toBe(12_683);
    expect(interestAt(invoice, '2025-02-15')).toBe(1_000);
    // 1,010 × 1% × 15 ÷ 30 = 5.05 on top of the first 10.
    expect(interestAt(invoice, '2025-03-02')).toBe(1_505);
  });

  test('yearly, by days: 10% of 1,000 over two years is 210.00', () => {
    const invoice = inv(100_000, '2025-03-01', { rate: 100_000, compound: 'yearly' });
    expect(interestAt(invoice, '2026-03-01')).toBe(10_000);
    expect(interestAt(invoice, '2027-03-01')).toBe(21_000);
    // Half a year later it is still simple: 1,100 × 10% × 73 ÷ 365 = 22.
    expect(interestAt(invoice, '2026-05-13')).toBe(12_200);
  });

  test('goes on over unpaid interest when the principal is paid, and ends when that is', () => {
    const ledger = openLedger([inv(100_000, '2025-03-01', { rate: 100_000, compound: 'yearly' })]);
    pay(ledger, 100_000, '2026-03-01');
    expect(totalsOn(ledger, '2027-03-01').total).toBe(11_000);
    pay(ledger, 11_000, '2027-03-01');
    expect(totalsOn(ledger, '2199-12-31').total).toBe(0);
  });

  test('a payment that came back counts as paid for the days it was there', () => {
    const ledger = openLedger([inv(100_000, '2025-03-01', { rate: 100_000, compound: 'yearly' })]);
    pay(ledger, 100_000, '2025-03-01', { id: 'p' });
    takeBack(ledger, 'p', '2026-03-01');
    expect(totalsOn(ledger, '2027-03-01').interest).toBe(10_000);
  });

  test('stays a safe whole number, however absurd the rate and the years', () => {
    const invoice = inv(99_999_999_999, '1970-01-01', {
      rate: 119_999_988,
      compound: 'monthly',
    });
    const { total } = totalsOn(openLedger([invoice]), '2199-12-31');
    expect(Number.isSafeInteger(total)).toBe(true);
    expect(total).toBeGreaterThan(99_999_999_999);
  });

  test('over two centuries is counted in little time', () => {
    const invoice = inv(1_000, '1970-01-31', { rate: 1, compound: 'monthly' });
    const before = performance.now();
    expect(interestAt(invoice, '2199-12-31')).toBe(0);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

describe('what a day adds', () => {
  test('is told where each day adds the same, in cents or in parts of them', () => {
    const by365 = inv(0, '2026-01-01', { rate: 180_000 });
    const by360 = inv(0, '2026-01-01', { rate: 180_000, yearDays: 360 });
    expect(addedDaily([{ invoice: by365, principal: 100_000 }], 100)).toBe(4_932);
    expect(addedDaily([{ invoice: by360, principal: 100_000 }], 100)).toBe(5_000);
    expect(
      addedDaily([
        { invoice: by365, principal: 100_000 },
        { invoice: by360, principal: 100_000 },
      ]),
    ).toBe(99);
  });
  test('is not told by months, or where interest compounds', () => {
    const byMonths = inv(0, '2026-01-01', { rate: 180_000, byMonths: true });
    const compounds = inv(0, '2026-01-01', { rate: 180_000, compound: 'yearly' });
    expect(addedDaily([{ invoice: byMonths, principal: 1 }])).toBeUndefined();
    expect(addedDaily([{ invoice: compounds, principal: 1 }])).toBeUndefined();
    expect(addedDaily([{ invoice: { ...byMonths, rate: 0 }, principal: 1 }])).toBe(0);
  });
});

/** A fraction in lowest terms, for the slow count. */
type Ratio = readonly [bigint, bigint];
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const ratio = (top: bigint, bottom: bigint): Ratio => {
  const shared = gcd(top, bottom) || 1n;
  return [top / shared, bottom / shared];
};
const add = ([a, b]: Ratio, [c, d]: Ratio): Ratio => ratio(a * d + c * b, b * d);
const halfUp = ([a, b]: Ratio): number => Number((2n * a + b) / (2n * b));

const monthEnd = (date: PlainDate): boolean => addDays(date, 1).endsWith('-01');
/** Whether a month from the due date ends on a day. */
const endsMonth = (dueOn: PlainDate, date: PlainDate): boolean =>
  date.slice(8) === dueOn.slice(8) || (monthEnd(date) && date.slice(8) < dueOn.slice(8));

/** One invoice, one day after the other: each day's share of a year, and what bears interest. */
function slowly(
  invoice: LedgerInvoice,
  order: AllocationOrder,
  payments: readonly { readonly on: PlainDate; readonly amount: number }[],
  asOf: PlainDate,
): { readonly total: number; readonly overpaid: number } {
  const { dueOn, rate, byMonths, yearDays, compound } = invoice;
  let [principal, paid, overpaid, inMonth, months] = [invoice.amount, 0, 0, 0, 0];
  let [charged, joined]: [Ratio, Ratio] = [
    [0n, 1n],
    [0n, 1n],
  ];
  const first = payments[0] && payments[0].on < dueOn ? payments[0].on : dueOn;
  for (let date = first; date <= asOf; date = addDays(date, 1)) {
    if (date > dueOn) {
      const ends = endsMonth(dueOn, date);
      // Thirty shares a month: a long one has a day without, the last of a short one has the rest.
      const before = Math.min(inMonth, 30);
      const share = (ends ? 30 : Math.min(inMonth + 1, 30)) - before;
      const ofYear: Ratio = byMonths
        ? ratio(BigInt(share), 360n)
        : ratio(1n, BigInt(yearDays ?? 365));
      const more: Ratio =
        compound && halfUp(joined) > paid ? add(joined, [BigInt(-paid), 1n]) : [0n, 1n];
      const [top, bottom] = add([BigInt(principal), 1n], more);
      charged = add(
        charged,
        ratio(top * ofYear[0] * BigInt(rate), bottom * ofYear[1] * 1_000_000n),
      );
      inMonth = ends ? 0 : inMonth + 1;
      if (ends) months += 1;
      if (ends && (compound === 'monthly' || months % 12 === 0)) joined = charged;
    }
    for (const { amount, on } of payments) {
      if (on !== date) continue;
      let left = amount;
      const ofInterest = (): void => {
        const part = Math.min(left, halfUp(charged) - paid);
        paid += part;
        left -= part;
      };
      if (order === 'interest-first' && date >= dueOn) ofInterest();
      const part = Math.min(left, principal);
      principal -= part;
      left -= part;
      ofInterest();
      overpaid += left;
    }
  }
  return { total: principal + halfUp(charged) - paid, overpaid };
}

const START: PlainDate = '2025-12-27';
const RUNS: readonly Pick<InterestRun, 'yearDays' | 'byMonths' | 'compound'>[] = [
  { yearDays: 360 },
  { byMonths: true },
  { compound: 'monthly' },
  { compound: 'yearly' },
  { byMonths: true, compound: 'monthly' },
  { byMonths: true, compound: 'yearly' },
  { yearDays: 360, compound: 'monthly' },
];
const anInvoice = fc
  .record({
    amount: fc.integer({ min: 1, max: 1_000_000 }),
    late: fc.integer({ min: 0, max: 70 }),
    rate: fc.constantFrom(1, 15_000, 120_000, 180_000, 9_999_999),
    how: fc.constantFrom(...RUNS),
  })
  .map(({ amount, late, rate, how }) => inv(amount, addDays(START, late), { rate, ...how }));

test('agrees with counting day by day, whatever is paid and in whichever order', () => {
  const payments = fc.array(
    fc.record({
      day: fc.integer({ min: 0, max: 500 }),
      amount: fc.oneof(fc.integer({ min: 0, max: 900_000 }), fc.integer({ min: 0, max: 30_000 })),
    }),
    { maxLength: 5 },
  );
  const order = fc.constantFrom<AllocationOrder>('principal-first', 'interest-first');
  fc.assert(
    fc.property(
      anInvoice,
      payments,
      order,
      fc.integer({ min: 0, max: 450 }),
      (invoice, paid, first, more) => {
        const made = paid
          .map(({ day, amount }) => ({ on: addDays(START, day), amount }))
          .toSorted((a, b) => dayNumber(a.on) - dayNumber(b.on));
        const asOf = addDays(made.at(-1)?.on ?? invoice.dueOn, more);
        const ledger = openLedger([invoice], first);
        for (const { amount, on } of made) pay(ledger, amount, on);
        const { total, notYetDue, overpaid } = totalsOn(ledger, asOf);
        expect({ total: total + notYetDue, overpaid }).toEqual(slowly(invoice, first, made, asOf));
      },
    ),
    { numRuns: 150 },
  );
});

test('a credit counts as never owed, where interest compounds too', () => {
  fc.assert(
    fc.property(
      anInvoice,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 900 }),
      (invoice, share, days) => {
        const part = Math.floor(invoice.amount * share);
        const day = addDays(invoice.dueOn, days);
        const ledger = openLedger([invoice]);
        credit(ledger, part, day, { why: 'correction' });
        const smaller = openLedger([{ ...invoice, amount: invoice.amount - part }]);
        const later = addDays(day, 200);
        expect(totalsOn(ledger, later).total).toBe(totalsOn(smaller, later).total);
      },
    ),
    { numRuns: 500 },
  );
});
