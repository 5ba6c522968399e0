/**
 * Worked examples that others have published: the ledger gives the same to the cent, or differs by
 * a convention that is named. Figures and addresses are theirs; what was rounded where is beside.
 */
import { describe, expect, test } from 'vitest';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { openLedger, totalsOn, type LedgerInvoice } from '#domain/ledger.ts';
import { pay } from '#domain/ledger-moves.ts';

type How = Pick<LedgerInvoice, 'yearDays' | 'byMonths' | 'compound'>;
const DUE: PlainDate = '2025-03-31';
const debt = (amount: number, pct: number, how: How = {}, dueOn = DUE): LedgerInvoice => ({
  amount,
  dueOn,
  rate: Math.round(pct * 10_000),
  fee: 0,
  ...how,
});
const interestOf = (invoice: LedgerInvoice, asOf: PlainDate): number =>
  totalsOn(openLedger([invoice]), asOf).interest;
const overDays = (amount: number, pct: number, days: number, how: How = {}): number =>
  interestOf(debt(amount, pct, how), addDays(DUE, days));

describe('examples that agree to the cent', () => {
  test.each<[string, number, number, number, number]>([
    ['https://www.garfield.law/tools/late-payment-interest-calculator', 500_000, 12, 90, 14_795],
    [
      'https://invoify-web.pages.dev/blog/how-to-calculate-late-payment-interest-uk/',
      100_000,
      12.5,
      30,
      1_027,
    ],
    [
      'https://invoify-web.pages.dev/blog/how-to-calculate-late-payment-interest-uk/',
      100_000,
      12.5,
      90,
      3_082,
    ],
    [
      'https://payontime.co.uk/discussions-forums/3-late-payment-questions-and-answers/1842-late-invoice-paid-but-refusal-so-far-to-pay-interest-and-compensation',
      100_000,
      8.5,
      30,
      699,
    ],
    [
      'https://ycalculator.net/calculators/late-payment-penalty-calculator',
      500_000,
      12.5,
      30,
      5_137,
    ],
    // The year's interest of its example of 8%.
    ['http://www.solicitorsinswindon.com/civil-litigation/', 100_000, 8, 365, 8_000],
    [
      'https://tools.gera.services/prejudgment-interest-calculator',
      25_000_000,
      6,
      1_095,
      4_500_000,
    ],
    ['https://tools.gera.services/legal-interest-judgment-rate-reference', 2_500_000, 10, 1, 685],
    [
      'https://tools.gera.services/legal-interest-judgment-rate-reference',
      2_500_000,
      10,
      365,
      250_000,
    ],
    [
      'http://www.ehow.com/how_4924734_compute-interest-interest-bearing-promissory.html',
      1_000_000,
      5,
      200,
      27_397,
    ],
  ])('%s: %i cents at %d%% over %i days is %i', (_address, amount, pct, days, expected) => {
    expect(overDays(amount, pct, days)).toBe(expected);
  });

  test.each<[string, number, number, PlainDate, PlainDate, number, How]>([
    ['http://www.roadwarriors.ca/calculations', 200_000, 3, '2012-03-31', '2012-04-13', 214, {}],
    // Their 53 days have both ends: 14 April, the first, is the day after our due date.
    ['http://www.roadwarriors.ca/calculations', 200_214, 3, '2012-04-13', '2012-06-05', 872, {}],
    [
      'https://www.ipracticemath.com/learn/consumermath/simple-interest-example',
      180_000,
      8,
      '2025-12-25',
      '2026-02-14',
      2_012,
      {},
    ],
    [
      'https://www.ipracticemath.com/learn/consumermath/simple-interest-example',
      1_500_000,
      6,
      '2025-05-30',
      '2025-08-10',
      18_000,
      { yearDays: 360 },
    ],
    [
      'https://www.sapling.com/4924734/compute-interest-interest-bearing-promissory',
      2_000_000,
      10,
      '2025-08-15',
      '2025-11-13',
      50_000,
      { yearDays: 360 },
    ],
    [
      'https://waco3.io/blog/invoice-late-payment-interest-calculator/',
      500_000,
      18,
      '2025-04-30',
      '2025-06-30',
      15_000,
      { byMonths: true },
    ],
    [
      'https://invoicegrid.escalixstudio.com/tools/invoice-interest-compounding-calculator',
      500_000,
      18,
      '2025-01-15',
      '2025-07-15',
      45_000,
      { byMonths: true },
    ],
    // The first two months of its compounding: 75 and 76.13.
    [
      'https://invoicegrid.escalixstudio.com/tools/invoice-interest-compounding-calculator',
      500_000,
      18,
      '2025-01-15',
      '2025-03-15',
      15_113,
      { byMonths: true, compound: 'monthly' },
    ],
    // Two months and 15 days. It counts the day due, 1 April, so ours is due on the day before.
    [
      'https://fiscal.treasury.gov/prompt-payment/monthly-interest.html',
      150_000,
      6,
      '2025-03-31',
      '2025-06-15',
      1_883,
      { byMonths: true, compound: 'monthly' },
    ],
  ])('%s: %i cents at %d%%, due %s, by %s is %i', (_at, amount, pct, dueOn, asOf, sum, how) => {
    expect(interestOf(debt(amount, pct, how, dueOn), asOf)).toBe(sum);
  });

  test('the same 200 days over 360 make 277.78', () => {
    // http://www.ehow.com/how_4924734_compute-interest-interest-bearing-promissory.html
    expect(overDays(1_000_000, 5, 200, { yearDays: 360 })).toBe(27_778);
  });
});

/** Whole cents, half up, as a person rounds a figure on the way. */
const cent = (amount: number): number => Math.round(amount);

describe('examples that differ by their convention', () => {
  test.each<[string, string, number, number, number, number, number, () => number]>([
    [
      'the daily sum was rounded to 22p first',
      'http://www.solicitorsinswindon.com/civil-litigation/',
      100_000,
      8,
      25,
      550,
      548,
      () => cent(8_000 / 365) * 25,
    ],
    [
      'the daily sum was rounded to 23p first',
      'https://www.ths-concepts.co.uk/late-invoice-payment-calculator/',
      100_000,
      8.5,
      50,
      1_150,
      1_164,
      () => cent(8_500 / 365) * 50,
    ],
    [
      'the daily sum was rounded to £1.68 first',
      'https://support.paidnice.com/en/articles/11600906-how-to-automatically-calculate-statutory-interest-in-the-uk',
      500_000,
      12.25,
      101,
      16_968,
      16_949,
      () => cent((500_000 * 0.1225) / 365) * 101,
    ],
    [
      'a daily rate of 0.00022 was used, and 50.6p rounded to 51p',
      'https://www.clarksonhirst.co.uk/latest-news/2015-03-24-claiming-interest-in-the-county-court',
      230_000,
      8,
      60,
      3_060,
      3_025,
      () => cent(230_000 * 0.00022) * 60,
    ],
    [
      'the daily sum was cut off to 65p',
      'https://www.compactlaw.co.uk/free-legal-information/small-claims-court/statutory-interest.html',
      300_000,
      8,
      100,
      6_500,
      6_575,
      () => Math.floor(24_000 / 365) * 100,
    ],
    [
      'the result was cut off, not rounded',
      'https://info.5y1.org/formula-for-calculating-interest-rate_1_047487.html',
      100_000,
      3.75,
      251,
      2_578,
      2_579,
      () => Math.floor((100_000 * 0.0375 * 251) / 365),
    ],
    [
      'the daily sum was rounded to $1.37 first',
      'https://small-claims-process-server.com/judgment-interest-calculator/',
      500_000,
      10,
      145,
      19_865,
      19_863,
      () => cent(50_000 / 365) * 145,
    ],
  ])('%s: %s', (_convention, _address, amount, pct, days, theirs, ours, convention) => {
    expect(overDays(amount, pct, days)).toBe(ours);
    expect(convention()).toBe(theirs);
  });

  test('the days were counted with a February of 30: https://business-finance.blurtit.com/1991197/what-is-the-ordinary-interest-method', () => {
    // 48 days there, 45 on the calendar.
    const jan25 = debt(10_000, 7, { yearDays: 360 }, '2025-01-25');
    expect(interestOf(jan25, '2025-03-11')).toBe(88);
    expect(cent((10_000 * 0.07 * 48) / 360)).toBe(93);
  });

  test('four months were taken as 0.33 of a year: https://community.suitecrm.com/t/compound-interest/44206', () => {
    const how = { byMonths: true, compound: 'monthly' } as const;
    expect(interestOf(debt(10_000, 20, how, '2025-01-15'), '2025-05-15')).toBe(684);
    expect(cent(10_000 * (1 + 0.2 / 12) ** (0.33 * 12) - 10_000)).toBe(676);
  });
});

test('a payment goes to interest first, and the daily sum follows what is left: small-claims-process-server.com', () => {
  // https://small-claims-process-server.com/judgment-interest-calculator/: $400 after 145 days. It
  // rounds the daily sum first and has 4,798.65 left; a day then costs $1.31 either way.
  const ledger = openLedger([debt(500_000, 10)], 'interest-first');
  pay(ledger, 40_000, addDays(DUE, 145));
  const { principal, interest } = totalsOn(ledger, addDays(DUE, 145));
  expect([principal, interest]).toEqual([479_863, 0]);
  expect(totalsOn(ledger, addDays(DUE, 146)).interest).toBe(131);
});
