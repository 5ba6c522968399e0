/**
 * Made-up ledgers written in random formats and read back: every sum to the cent, or the fault is
 * named; and what may be read two ways is asked about.
 */
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { sheetIn } from '#books/delimited.ts';
import { ledgerOf } from '#books/ledger.ts';
import { textIn } from '#books/text.ts';
import { addDays } from '#domain/dates.ts';
import fc from '../support/fc.ts';

const DATE_FORMATS = {
  iso: ([y, m, d]: readonly string[]) => `${y}-${m}-${d}`,
  slashed: ([y, m, d]: readonly string[]) => `${m}/${d}/${y}`,
  british: ([y, m, d]: readonly string[]) => `${d}/${m}/${y}`,
  german: ([y, m, d]: readonly string[]) => `${Number(d)}.${Number(m)}.${y}`,
  timed: ([y, m, d]: readonly string[]) => `${y}-${m}-${d}T00:00:00Z`,
  named: ([y, m, d]: readonly string[]) =>
    `${Number(d)} ${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][Number(m) - 1]} ${y}`,
} as const;
const grouped = (digits: string, by: string) => digits.replace(/\B(?=(\d{3})+$)/g, by);
const SUM_FORMATS = {
  plain: (whole: string, cents: string) => `${whole}.${cents}`,
  american: (whole: string, cents: string) => `$${grouped(whole, ',')}.${cents}`,
  european: (whole: string, cents: string) => `${grouped(whole, '.')},${cents}`,
  spaced: (whole: string, cents: string) => `${grouped(whole, '\u{a0}')},${cents}`,
  swiss: (whole: string, cents: string) => `${grouped(whole, '’')}.${cents}`,
  coded: (whole: string, cents: string) => `USD ${grouped(whole, ',')}.${cents}`,
} as const;
const keys = <T extends object>(of: T) => Object.keys(of) as (keyof T)[];

const NAME = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9 .,;'"&\-éß]{0,24}[A-Za-z]$/)
  .filter((name) => !/^(grand |report )?(sub)?total|^sum$|^overall/i.test(name))
  .map((name) => name.replace(/ +/g, ' '));
const INVOICE = fc.record({
  customer: NAME,
  amount: fc.integer({ min: 1, max: 99_999_999 }),
  paidShare: fc.constantFrom(0, 0, 0.25, 0.5),
  issued: fc.integer({ min: 0, max: 700 }),
  terms: fc.integer({ min: 0, max: 90 }),
});
const FORMAT = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n'),
  day: fc.constantFrom(...keys(DATE_FORMATS)),
  sum: fc.constantFrom(...keys(SUM_FORMATS)),
  titles: fc.boolean(),
  mark: fc.boolean(),
  wide: fc.boolean(),
  total: fc.boolean(),
});

test('sums and days come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(INVOICE, { minLength: 1, maxLength: 30 }), FORMAT, (made, format) => {
      const day = (days: number) =>
        DATE_FORMATS[format.day](addDays('2025-01-01', days).split('-'));
      const sum = (cents: number) => {
        const digits = String(cents).padStart(3, '0');
        return SUM_FORMATS[format.sum](digits.slice(0, -2), digits.slice(-2));
      };
      const invoices = made.map((each, at) => ({
        ...each,
        number: `A-${at + 1}`,
        open: each.amount - Math.floor(each.amount * each.paidShare),
      }));
      const whole = invoices.reduce((all, { open }) => all + open, 0);
      const rows = [
        ...(format.titles ? [['Example Signs LLC'], ['Open invoices'], []] : []),
        ['Customer', 'Invoice number', 'Invoice date', 'Due date', 'Total', 'Balance due'],
        ...invoices.map(({ customer, number, issued, terms, amount, open }) => [
          customer,
          number,
          day(issued),
          day(issued + terms),
          sum(amount),
          sum(open),
        ]),
        ...(format.total ? [['Total', '', '', '', '', sum(whole)]] : []),
      ];
      const csv = Papa.unparse(rows, format);
      const text = `${format.mark || format.wide ? '\u{feff}' : ''}${csv}`;
      const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
      const bytes = format.wide
        ? Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]))
        : new TextEncoder().encode(text);
      const sheet = sheetIn(textIn(bytes));
      const first = ledgerOf(sheet, { currency: 'USD', pointed: {} });
      // What the rows allow in two ways is asked; the right answer then gives the right days.
      const british = format.day === 'british' || format.day === 'german';
      const ledger = ledgerOf(sheet, {
        currency: 'USD',
        pointed: {},
        ...(first.order === 'either' ? { order: british ? 'day-first' : 'month-first' } : {}),
      });
      expect(ledger.faults).toEqual([]);
      expect(ledger.mark).not.toBe('either');
      expect(
        ledger.invoices.map(({ number, issuedOn, dueOn, amount, open }) => [
          number,
          issuedOn,
          dueOn,
          amount,
          open,
        ]),
      ).toEqual(
        invoices.map(({ number, issued, terms, amount, open }) => [
          number,
          addDays('2025-01-01', issued),
          addDays('2025-01-01', issued + terms),
          amount,
          open,
        ]),
      );
      expect(ledger.invoices.map(({ customer }) => customer)).toEqual(
        invoices.map(({ customer }) => customer.trim()),
      );
      if (format.total) expect(ledger.total).toBe(whole);
    }),
    { numRuns: 300 },
  );
});

test('any text is read or its rows are named as faults, and nothing throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: 'binary', size: 'max' }), (text) => {
      const sheet = sheetIn(text);
      const { invoices } = ledgerOf(sheet, { currency: 'USD', pointed: {} });
      for (const { open, amount } of invoices) {
        expect(open).toBeGreaterThan(0);
        expect(amount).toBeGreaterThanOrEqual(open);
      }
    }),
    { numRuns: 500 },
  );
});
