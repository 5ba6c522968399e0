import { describe, expect, test } from 'vitest';
import { rangeInWords, readAssumption } from '#islands/planner/case/assumed-words.ts';
import { readAnswers } from '#planner/case-file/case-file.ts';

const CHANCE = { name: 'chancePct', unit: 'percent' } as const;
const LAWYER = { name: 'lawyerCost', unit: 'money' } as const;

describe('a figure behind the routes', () => {
  test('is a range in words, or one value', () => {
    expect(rangeInWords({ unit: 'percent', low: '60', likely: '72', high: '85' }, 'USD')).toBe(
      '60% to 85%, likely 72%',
    );
    expect(
      rangeInWords({ unit: 'money', low: '54.00', likely: '54.00', high: '54.00' }, 'GBP'),
    ).toBe('£54');
  });

  test.each([
    ['', undefined],
    ['  ', undefined],
    ['30', '30'],
    ['30 %', '30'],
    ['12,5', '12.5'],
    ['100.00', '100'],
    ['0', '0'],
  ])('as percent, "%s" is read as %s', (typed, value) => {
    expect(readAssumption(CHANCE, typed)).toEqual({ value });
  });

  test.each(['101', '-3', 'half', '1.234', '1000'])(
    'as percent, "%s" is refused in words that name the figure',
    (typed) => {
      expect(readAssumption(CHANCE, typed)).toMatchObject({
        fault: {
          id: 'f-assumed-chancePct',
          message: 'Chance that they pay when pressed: enter a percent from 0 to 100, such as 30',
        },
      });
    },
  );

  test('as money, it is read as any amount is, and asked about where it reads two ways', () => {
    expect(readAssumption(LAWYER, '$1,500')).toEqual({ value: '1500.00' });
    expect(readAssumption(LAWYER, '1.250')).toMatchObject({
      fault: { either: ['1250.00', '1.25'] },
    });
    expect(readAssumption(LAWYER, 'a lot')).toMatchObject({
      fault: { message: 'Cost of a lawyer: enter an amount, such as 150' },
    });
  });

  test('is one that the case file takes', () => {
    for (const typed of ['0', '99.99', '100', '7,5 %']) {
      const read = readAssumption(CHANCE, typed);
      const answers = {
        debt: { currency: 'USD', invoices: [{ amount: '1.00', dueOn: '2026-01-01' }] },
        assumed: { chancePct: 'value' in read ? read.value : undefined },
      };
      expect(readAnswers(answers)).toMatchObject({ ok: true });
    }
  });
});
