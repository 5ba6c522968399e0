import { describe, expect, test } from 'vitest';
import { readPasted } from '#islands/planner/interview/paste-lines.ts';
import { shownPart } from '#islands/form/read-date.ts';
import type { DateOrder } from '#domain/country.ts';

const paste = (text: string, order: DateOrder = 'month-first') => {
  const { invoices, left } = readPasted(text, { today: '2026-11-27', order });
  return {
    read: invoices.map(({ amount, dueOn, number }) => [amount, shownPart(dueOn), number]),
    left: left.map(({ line, why }) => [line, why]),
  };
};

describe('a pasted list of invoices', () => {
  test.each([
    ['850\tNov 6\t1042', ['850', 'Nov 6', '1042']],
    ['$1,250.00, November 6, 2026, INV-7', ['$1,250.00', 'November 6, 2026', 'INV-7']],
    ['350.00; 11/20/2026; 1043', ['350.00', '11/20/2026', '1043']],
    ['#1042  6 Nov 2026  £1,250.50', ['£1,250.50', '6 Nov 2026', '1042']],
    ['1042 11/6 $290', ['$290', '11/6', '1042']],
    ['290, 3 weeks ago', ['290', '3 weeks ago', '']],
    ['1.250,00 EUR; 06.11.2026; 9', ['1.250,00 EUR', '06.11.2026', '9']],
    ['Invoice 77 2026-11-06 1250', ['1250', '2026-11-06', '77']],
  ])('reads %j', (line, invoice) => {
    expect(paste(line).read).toEqual([invoice]);
  });

  test('keeps what it cannot read, each with its line and why, and reads the rest', () => {
    const text =
      'Amount,Due,Number\n850, Nov 6, 1\n\nnothing here\n400\nsoon, Nov 7\n1.250 Nov 8\n90 Nov 9';
    expect(paste(text)).toEqual({
      read: [
        ['850', 'Nov 6', '1'],
        ['90', 'Nov 9', ''],
      ],
      left: [
        [2, 'both'],
        [3, 'day'],
        [4, 'amount'],
        [5, 'either'],
      ],
    });
  });

  test('a day that is none in this country is left', () => {
    expect(paste('100, 32/1/2026').left).toEqual([[1, 'day']]);
  });
});
