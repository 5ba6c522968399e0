/**
 * The ledger, in worked examples: interest, the order of payments, credits, settlements and awards.
 */
import { describe, expect, test } from 'vitest';
import { addDays, type PlainDate } from '#domain/dates.ts';
import {
  type Ledger,
  type LedgerInvoice,
  type LedgerTotals,
  copyLedger,
  invoicesOn,
  oldestUnpaid,
  openLedger,
  totalsOn,
} from '#domain/ledger.ts';
import {
  addCosts,
  addInvoice,
  award,
  credit,
  forgive,
  pay,
  takeBack,
} from '#domain/ledger-moves.ts';

const RATE_18 = 180_000;
const FEE = 2_500;
const DUE: PlainDate = '2026-01-01';
const inv = (amount: number, dueOn: PlainDate = DUE, rate = 0, fee = 0): LedgerInvoice => ({
  amount,
  dueOn,
  rate,
  fee,
});
const after = (days: number): PlainDate => addDays(DUE, days);
const said = (ledger: Ledger, on: PlainDate, ...names: (keyof LedgerTotals)[]) =>
  names.map((name) => totalsOn(ledger, on)[name]);

describe('interest', () => {
  test.each<[number, number, number, string]>([
    [365, 100_000, 18_000, 'a year'],
    [366, 100_000, 18_049, 'a year and a day'],
    [1, 100_000, 49, 'one day: 49.3 cents'],
    [0, 100_000, 0, 'the due date'],
    [-1, 100_000, 0, 'the day before'],
    [59, 29_000, 844, '843.8 cents'],
    [1_461, 100_000, 72_049, 'four years with a leap day'],
  ])('of %i days on %i cents at 18%% is %i (%s)', (days, amount, expected) => {
    expect(totalsOn(openLedger([inv(amount, DUE, RATE_18)]), after(days)).interest).toBe(expected);
  });

  test('is rounded half up, once, per invoice and not on the sum', () => {
    // 36.5% of 50 cents over 10 days is exactly half a cent; three of them are 3 cents, not 1.5
    // rounded to 2.
    const half = inv(50, DUE, 365_000);
    expect(totalsOn(openLedger([half]), after(10)).interest).toBe(1);
    expect(totalsOn(openLedger([half, half, half]), after(10)).interest).toBe(3);
    expect(totalsOn(openLedger([inv(50, DUE, 364_999)]), after(10)).interest).toBe(0);
  });

  test('is not rounded at a part payment: a thousand small ones give the interest of their days', () => {
    const ledger = openLedger([inv(100_000, DUE, RATE_18)]);
    for (let day = 1; day <= 1_000; day++) pay(ledger, 50, after(day));
    // 100,000 − 50 (k − 1) cents on day k, over 1,000 days: 75,025,000 cent-days.
    expect(totalsOn(ledger, after(1_000)).interest).toBe(Math.round((75_025_000 * 0.18) / 365));
  });

  test('is simple: interest and fee bear none', () => {
    const ledger = openLedger([inv(100_000, DUE, RATE_18, FEE)]);
    pay(ledger, 100_000, after(365));
    expect(totalsOn(ledger, after(365))).toMatchObject({
      principal: 0,
      interest: 18_000,
      fees: FEE,
    });
    expect(totalsOn(ledger, after(3_650)).total).toBe(18_000 + FEE);
  });

  test('does not depend on how often the ledger was asked', () => {
    const ledger = openLedger([inv(100_000, DUE, RATE_18)]);
    for (let day = 1; day < 500; day++) totalsOn(ledger, after(day));
    expect(totalsOn(ledger, after(365)).interest).toBe(18_000);
  });
});

describe('the late fee', () => {
  test.each([
    [-1, 0],
    [0, 0],
    [1, FEE],
    [400, FEE],
  ])('%i days after the due date is %i', (days, fees) => {
    expect(totalsOn(openLedger([inv(10_000, DUE, 0, FEE)]), after(days)).fees).toBe(fees);
  });

  test.each([
    [0, 0],
    [1, FEE],
  ])('is owed where the last of an invoice came %i days late: %i', (days, fees) => {
    const ledger = openLedger([inv(10_000, DUE, 0, FEE)]);
    pay(ledger, 10_000, after(days));
    expect(totalsOn(ledger, after(50)).fees).toBe(fees);
  });

  test('comes once for each overdue invoice', () => {
    expect(
      totalsOn(
        openLedger([
          inv(100, DUE, 0, FEE),
          inv(100, after(10), 0, FEE),
          inv(100, after(90), 0, FEE),
        ]),
        after(50),
      ).fees,
    ).toBe(2 * FEE);
  });
});

describe('a payment', () => {
  const two = () =>
    openLedger([inv(20_000, after(30), RATE_18, FEE), inv(10_000, DUE, RATE_18, FEE)]);
  // On day 73 (a fifth of a year) the older invoice bears 3.60, the younger, 43 days late, 4.24.
  test.each<[number, Partial<LedgerTotals>]>([
    [4_000, { principal: 26_000, interest: 784, fees: 5_000 }],
    [10_000, { principal: 20_000, interest: 784, fees: 5_000 }],
    [10_360, { principal: 20_000, interest: 424, fees: 5_000 }],
    [12_860, { principal: 20_000, interest: 424, fees: 2_500 }],
    [12_861, { principal: 19_999, interest: 424, fees: 2_500 }],
    [32_860, { principal: 0, interest: 424, fees: 2_500 }],
    [33_284, { principal: 0, interest: 0, fees: 2_500 }],
    [35_784, { principal: 0, interest: 0, fees: 0, overpaid: 0 }],
    [35_785, { principal: 0, interest: 0, fees: 0, total: 0, overpaid: 1 }],
  ])(
    'of %i cents goes to the oldest due invoice: principal, interest, fee; then to the next',
    (amount, expected) => {
      const ledger = two();
      pay(ledger, amount, after(73));
      expect(totalsOn(ledger, after(73))).toMatchObject(expected);
    },
  );

  test('goes to the invoice that is due before one that is not, and what is left prepays that', () => {
    const ledger = openLedger([inv(10_000, after(100), RATE_18, FEE), inv(10_000, DUE)]);
    pay(ledger, 13_000, after(5));
    expect(said(ledger, after(5), 'principal', 'notYetDue', 'total', 'overpaid')).toEqual([
      0, 7_000, 0, 0,
    ]);
    expect(said(ledger, after(100), 'principal', 'interest', 'fees')).toEqual([7_000, 0, 0]);
    expect(said(ledger, after(100 + 73), 'principal', 'interest', 'fees')).toEqual([
      7_000,
      252,
      FEE,
    ]);
  });

  test('before the due date earns neither interest nor fee for what it covers', () => {
    const ledger = openLedger([inv(10_000, after(100), RATE_18, FEE)]);
    pay(ledger, 10_000, DUE);
    expect(said(ledger, after(500), 'total', 'notYetDue', 'overpaid', 'charges')).toEqual([
      0, 0, 0, 10_000,
    ]);
  });

  test('of too much is said as overpaid, never as a balance below zero', () => {
    const ledger = openLedger([inv(10_000)]);
    pay(ledger, 25_000, after(5));
    pay(ledger, 1, after(9));
    expect(said(ledger, after(20), 'total', 'notYetDue', 'overpaid', 'payments')).toEqual([
      0, 0, 15_001, 25_001,
    ]);
  });

  test('dated before one that was taken already counts from the later day', () => {
    const ledger = openLedger([inv(10_000, DUE, RATE_18)]);
    pay(ledger, 1_000, after(50));
    pay(ledger, 9_000, after(10));
    expect(totalsOn(ledger, after(10))).toEqual(totalsOn(ledger, after(50)));
    expect(totalsOn(ledger, after(50)).principal).toBe(0);
  });
});

describe('a credit', () => {
  test('counts as if it had never been owed, interest of its days included', () => {
    const ledger = openLedger([inv(29_000, DUE, RATE_18, FEE)]);
    credit(ledger, 9_000, after(200), { why: 'correction' });
    const smaller = totalsOn(openLedger([inv(20_000, DUE, RATE_18, FEE)]), after(300));
    expect(totalsOn(ledger, after(300))).toMatchObject({
      principal: smaller.principal,
      interest: smaller.interest,
      fees: smaller.fees,
      credits: 9_000,
    });
  });

  test.each([[[10_000]], [[4_000, 6_000]], [[1, 9_998, 1]]])(
    'of the whole, in parts %j, leaves neither interest nor fee',
    (parts) => {
      const ledger = openLedger([inv(10_000, DUE, RATE_18, FEE)]);
      for (const part of parts) credit(ledger, part, after(100), { why: 'correction' });
      expect(said(ledger, after(200), 'total', 'interestCharged', 'overpaid')).toEqual([0, 0, 0]);
    },
  );

  test('of the part that was not paid in time takes the fee away with it', () => {
    const ledger = openLedger([inv(10_000, DUE, 0, FEE)]);
    pay(ledger, 6_000, DUE);
    credit(ledger, 4_000, after(40), { why: 'correction' });
    expect(said(ledger, after(50), 'total', 'charges')).toEqual([0, 10_000]);
  });

  test('gives back interest that was paid on it', () => {
    const ledger = openLedger([inv(10_000, DUE, RATE_18), inv(5_000, after(300))]);
    pay(ledger, 3_000, after(365));
    credit(ledger, 10_000, after(365), { why: 'correction' });
    // 3,000 went to the first invoice's principal: 7,000 is left of it to credit, the rest comes
    // off the second.
    expect(said(ledger, after(365), 'payments', 'credits', 'overpaid')).toEqual([3_000, 10_000, 0]);
    expect(totalsOn(ledger, after(365)).total).toBe(15_000 + 540 - 13_000);
  });

  test('of more than is owed is overpaid', () => {
    const ledger = openLedger([inv(10_000)]);
    credit(ledger, 12_000, after(1), { why: 'correction' });
    expect(said(ledger, after(1), 'total', 'overpaid', 'credits')).toEqual([0, 2_000, 12_000]);
  });
});

describe('a settlement', () => {
  test('forgives all that is unpaid, due or not, and nothing comes after it', () => {
    const ledger = openLedger([
      inv(10_000, DUE, RATE_18, FEE),
      inv(7_000, after(400), RATE_18, FEE),
    ]);
    pay(ledger, 6_000, after(100));
    forgive(ledger, after(100));
    for (const day of [100, 400, 401, 4_000])
      expect(said(ledger, after(day), 'total', 'notYetDue', 'overpaid')).toEqual([0, 0, 0]);
    expect(oldestUnpaid(ledger, after(401))).toBeUndefined();
  });
});

describe('a judgment', () => {
  const owed = () =>
    openLedger([inv(10_000, DUE, RATE_18, FEE), inv(7_000, after(400), RATE_18, FEE)]);

  test.each([0, 1, 5_000, 17_000, 19_999, 50_000])(
    'for %i cents is the balance from that day on, whatever falls due later',
    (amount) => {
      const ledger = owed();
      award(ledger, amount, after(100));
      for (const day of [100, 101, 399, 400, 401, 3_000]) {
        const { total, notYetDue } = totalsOn(ledger, after(day));
        expect(total + notYetDue).toBe(amount);
      }
    },
  );

  test('takes in what was not due yet: all of it is due with the judgment, without interest', () => {
    const ledger = owed();
    award(ledger, 17_500, after(100));
    expect(said(ledger, after(100), 'total', 'notYetDue')).toEqual([17_500, 0]);
    const early = openLedger([inv(7_000, after(400), RATE_18, FEE)]);
    award(early, 7_350, DUE);
    expect(said(early, after(1), 'principal', 'fees', 'total')).toEqual([7_000, 350, 7_350]);
    expect(said(early, after(900), 'interest', 'total')).toEqual([0, 7_350]);
    expect(invoicesOn(early, after(1)).map(({ due }) => due)).toEqual([true]);
  });

  test('on the very day an invoice falls due leaves no fee for the day after', () => {
    const ledger = openLedger([inv(10_000, DUE, RATE_18, FEE)]);
    award(ledger, 10_000, DUE);
    expect(totalsOn(ledger, after(1)).total).toBe(10_000);
  });

  test('for more than was owed adds costs, which are paid last', () => {
    const ledger = openLedger([inv(10_000)]);
    award(ledger, 13_000, after(100));
    pay(ledger, 10_000, after(120));
    expect(said(ledger, after(200), 'principal', 'fees', 'total')).toEqual([0, 3_000, 3_000]);
    expect(oldestUnpaid(ledger, after(200))).toBe(DUE);
    pay(ledger, 3_000, after(210));
    expect(oldestUnpaid(ledger, after(210))).toBeUndefined();
  });
});

describe('the oldest unpaid invoice', () => {
  test('is the oldest with anything unpaid, be it only interest or a fee', () => {
    const ledger = openLedger([inv(10_000, after(50)), inv(10_000, DUE, RATE_18, FEE)]);
    expect(oldestUnpaid(ledger, after(10))).toBe(DUE);
    pay(ledger, 10_000, after(73));
    expect(oldestUnpaid(ledger, after(73))).toBe(DUE);
    pay(ledger, 360 + FEE, after(73));
    expect(oldestUnpaid(ledger, after(73))).toBe(after(50));
    pay(ledger, 10_000, after(73));
    expect(oldestUnpaid(ledger, after(73))).toBeUndefined();
  });
});

describe('what schema 2 adds', () => {
  test('a payment goes to the invoice that it names, and only what is over to the oldest', () => {
    const ledger = openLedger([
      { ...inv(10_000), number: '31' },
      { ...inv(20_000, after(30)), number: '32' },
    ]);
    pay(ledger, 20_500, after(40), { invoice: '32' });
    expect(invoicesOn(ledger, after(40)).map(({ principal }) => principal)).toEqual([9_500, 0]);
  });

  test('a returned payment counts as paid for the days it was there', () => {
    const ledger = openLedger([inv(100_000, DUE, RATE_18)]);
    pay(ledger, 100_000, after(10), { id: 'p' });
    expect(takeBack(ledger, 'p', after(60))).toBe(100_000);
    // Ten days before it came and five after it went: fifteen days of interest.
    expect(totalsOn(ledger, after(65))).toMatchObject({
      principal: 100_000,
      interest: 740,
      payments: 0,
    });
    expect(takeBack(ledger, 'p', after(70))).toBe(0);
  });

  test('a payment that came back frees what it had paid of interest, fee and costs', () => {
    const ledger = openLedger([inv(10_000, DUE, RATE_18, FEE)]);
    addCosts(ledger, 1_500, after(5));
    const before = totalsOn(ledger, after(100)).total;
    pay(ledger, before + 300, after(100), { id: 'p' });
    expect(totalsOn(ledger, after(100))).toMatchObject({ total: 0, overpaid: 300 });
    takeBack(ledger, 'p', after(100));
    expect(totalsOn(ledger, after(100))).toMatchObject({ total: before, overpaid: 0 });
  });

  test('where the debt says so, interest is paid before principal', () => {
    const ledger = openLedger([inv(100_000, DUE, RATE_18)], 'interest-first');
    pay(ledger, 18_000, after(365));
    expect(totalsOn(ledger, after(365))).toMatchObject({ principal: 100_000, interest: 0 });
  });

  test('a year of 360 days makes a day dearer', () => {
    const ledger = openLedger([{ ...inv(100_000, DUE, RATE_18), yearDays: 360 }]);
    expect(totalsOn(ledger, after(360)).interest).toBe(18_000);
  });

  test('an invoice that comes later takes its place, and earlier payments can still come back', () => {
    const ledger = openLedger([inv(5_000, after(50))]);
    pay(ledger, 5_000, after(60), { id: 'p' });
    addInvoice(ledger, inv(7_000, after(20)), after(10));
    takeBack(ledger, 'p', after(61));
    expect(invoicesOn(ledger, after(61)).map(({ principal }) => principal)).toEqual([7_000, 5_000]);
  });

  test('a copy is carried on without the first', () => {
    const ledger = openLedger([inv(5_000)]);
    const copy = copyLedger(ledger);
    pay(copy, 5_000, after(3), { id: 'p' });
    expect([totalsOn(ledger, after(3)).total, totalsOn(copy, after(3)).total]).toEqual([5_000, 0]);
  });
});
