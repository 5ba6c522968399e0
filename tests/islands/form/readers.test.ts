import { describe, expect, test } from 'vitest';
import { keptPart, readDate, shownPart } from '#islands/form/read-date.ts';
import { readFields, typedFields } from '#islands/form/read-form.ts';
import { withoutRow } from '#islands/form/row-names.ts';
import { readField, typedValue } from '#islands/form/read-field.ts';
import { problemWords } from '#islands/form/problem-words.ts';
import type { CellField, CellValue, Field, Given, RowsField } from '#planner/interview/fields.ts';
import fc from '../../support/fc.ts';

const TODAY = '2026-03-10';
const context = { today: TODAY } as const;
const read = (field: CellField, typed: string) => readField(field, typed, context);
const value = (given: CellValue | undefined) => ({ value: given });
const problem = (kind: string) => ({ problem: { kind } });

/** What each kind of field reads, and what it says of the rest. */
const KINDS: readonly (readonly [CellField, string, object])[] = [
  [{ name: 'a', kind: 'choice', options: ['yes', 'no'] }, 'no', value('no')],
  [{ name: 'a', kind: 'choice', options: ['yes', 'no'] }, '', problem('empty')],
  [{ name: 'a', kind: 'choice', options: ['yes', 'no'] }, '?', problem('wrong')],
  [{ name: 'a', kind: 'choice', options: ['yes'], unsure: true }, '?', value(undefined)],
  [{ name: 'a', kind: 'choice', options: ['yes'], unsure: true }, '', problem('empty')],
  [{ name: 'a', kind: 'choice', options: ['yes'], optional: true }, '', value(undefined)],
  [{ name: 'a', kind: 'choices', options: ['x', 'y'] }, 'y,x', value(['y', 'x'])],
  [{ name: 'a', kind: 'choices', options: ['x', 'y'] }, '-', value([])],
  [{ name: 'a', kind: 'choices', options: ['x', 'y'] }, 'z', problem('wrong')],
  [{ name: 'a', kind: 'check', optional: true }, 'yes', value(true)],
  [{ name: 'a', kind: 'check', optional: true }, '', value(undefined)],
  [{ name: 'a', kind: 'place' }, 'US-TX', value('US-TX')],
  [{ name: 'a', kind: 'zone' }, '', problem('empty')],
  [{ name: 'a', kind: 'invoice' }, '1042', value('1042')],
  [{ name: 'a', kind: 'money' }, '$1,250', value('1250.00')],
  [{ name: 'a', kind: 'money' }, '0', problem('zero')],
  [{ name: 'a', kind: 'money', zero: true }, '0', value('0.00')],
  [{ name: 'a', kind: 'money' }, 'a lot', problem('wrong')],
  [{ name: 'a', kind: 'date' }, 'Jan/5/26', value('2026-01-05')],
  [{ name: 'a', kind: 'date', side: 'past' }, '3/10/2026', value('2026-03-10')],
  [{ name: 'a', kind: 'date', side: 'past' }, '3/11/2026', problem('future')],
  [{ name: 'a', kind: 'date', side: 'ahead' }, '3/9/2026', problem('past')],
  [{ name: 'a', kind: 'date' }, '//', problem('empty')],
  [{ name: 'a', kind: 'percent' }, '1,5 %', value('1.5')],
  [{ name: 'a', kind: 'percent' }, '18.50', value('18.5')],
  [{ name: 'a', kind: 'percent', most: 100 }, '101', problem('wrong')],
  [{ name: 'a', kind: 'percent', decimals: 2 }, '1.234', problem('wrong')],
  [{ name: 'a', kind: 'count', least: 1, most: 120 }, ' 12 ', value(12)],
  [{ name: 'a', kind: 'count', least: 1, most: 120 }, '0', problem('wrong')],
  [{ name: 'a', kind: 'count', most: 120 }, '1.5', problem('wrong')],
  [{ name: 'a', kind: 'text', most: 5 }, ' Ana ', value('Ana')],
  [{ name: 'a', kind: 'text', most: 5 }, 'Ana Lee', problem('long')],
  [{ name: 'a', kind: 'lines', most: 20, optional: true }, '  ', value(undefined)],
];

test.each(KINDS)('%o reads "%s" as %o', (field, typed, expected) => {
  expect(read(field, typed)).toEqual(expected);
});

test('every problem of every kind of field has words that say what to do', () => {
  for (const [field, typed] of KINDS) {
    const found = read(field, typed);
    if ('problem' in found)
      expect(problemWords(found.problem, field, { label: 'Name' }, typed)).toMatch(/\w{3,} .*\w/);
  }
});

describe('a date in one box', () => {
  const at = (typed: string, order: 'month-first' | 'day-first' | 'year-first' = 'month-first') => {
    const found = readDate(`${keptPart(typed)}//`, { order, today: TODAY, side: 'ahead' });
    return found.kind === 'date' ? found.date : found.kind;
  };
  test.each([
    ['11/6/2026', 'month-first', '2026-11-06'],
    ['11/6/2026', 'day-first', '2026-06-11'],
    ['11/6', 'month-first', '2026-11-06'],
    ['11/6', 'day-first', '2026-06-11'],
    ['2026-11-06', 'day-first', '2026-11-06'],
    ['26 Oct 2026', 'month-first', '2026-10-26'],
    ['October 26, 2026', 'day-first', '2026-10-26'],
    ['6.11.26', 'day-first', '2026-11-06'],
    ['3/9', 'month-first', '2027-03-09'],
  ] as const)('%s is read in the order %s', (typed, order, date) => {
    expect(at(typed, order)).toBe(date);
  });

  test('without a year is the last such day, where it has happened', () => {
    expect(readDate(keptPart('3/11'), { today: TODAY, side: 'past' })).toEqual({
      kind: 'date',
      date: '2025-03-11',
    });
  });

  test('without a year is no date, where it may lie on either side', () => {
    expect(readDate(keptPart('3/11'), { today: TODAY })).toEqual({ kind: 'wrong' });
    expect(readDate('3/11/', { today: TODAY })).toEqual({ kind: 'wrong' });
  });

  test('one part of a date alone is none', () => {
    expect(readDate('Oct//')).toEqual({ kind: 'wrong' });
    expect(readDate('//26')).toEqual({ kind: 'wrong' });
  });

  test('stays in its box as it was typed', () => {
    expect(shownPart(keptPart('11/6'))).toBe('11/6');
    expect(keptPart('11/6')).not.toContain('/');
  });
});

const ROWS: RowsField = {
  name: 'parts',
  kind: 'rows',
  least: 1,
  most: 9,
  fields: [
    { name: 'on', kind: 'date' },
    { name: 'amount', kind: 'money' },
  ],
};
const FIELDS: readonly Field[] = [
  { name: 'said', kind: 'choice', options: ['will-pay', 'refuses'], optional: true },
  { name: 'byDay', kind: 'date', when: { said: ['will-pay'] } },
  { name: 'share', kind: 'percent', optional: true },
  { name: 'times', kind: 'count', most: 99, optional: true },
  { name: 'proof', kind: 'choices', options: ['order', 'delivery'], optional: true },
  ROWS,
];
const words = () => ({ label: 'Name', cells: { on: { label: 'On' }, amount: { label: 'Sum' } } });

describe('a form', () => {
  test('asks only what its condition allows, and keeps nothing of the rest', () => {
    const typed = {
      said: 'refuses',
      byDay: '3/20/2026',
      'parts-0-on': '3/1/2026',
      'parts-0-amount': '5',
    };
    const { given, faults } = readFields(FIELDS, typed, context, words);
    expect(faults).toEqual([]);
    expect(given).not.toHaveProperty('byDay');
  });

  test('tells all that is wrong at once, in its order, each at its own input', () => {
    const typed = { said: 'will-pay', share: 'half', 'parts-0-amount': '1.250' };
    expect(readFields(FIELDS, typed, context, words).faults.map(({ id }) => id)).toEqual([
      'f-byDay',
      'f-share',
      'f-parts-0-on',
      'f-parts-0-amount',
    ]);
  });

  test('a row that goes takes its own text along, and no other', () => {
    const typed = typedFields([ROWS], {
      parts: [
        { on: '2026-04-01', amount: '1.00' },
        { on: '2026-05-01', amount: '2.00' },
        { on: '2026-06-01', amount: '3.00' },
      ],
    });
    const left = readFields([ROWS], withoutRow(ROWS, typed, 1), context, words);
    expect(left.given['parts']).toEqual([
      { on: '2026-04-01', amount: '1.00' },
      { on: '2026-06-01', amount: '3.00' },
    ]);
  });

  test('whatever was given reads back to itself', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((each) => each.toISOString().slice(0, 10));
    const amount = fc.integer({ min: 1, max: 99_999_999 }).map((each) => (each / 100).toFixed(2));
    const row = fc.record({ on: day, amount });
    const answers: fc.Arbitrary<Given> = fc.record(
      {
        said: fc.constant('will-pay'),
        byDay: day,
        share: fc.integer({ min: 0, max: 9999 }).map((each) => String(each / 100)),
        times: fc.nat(99),
        proof: fc.subarray(['order', 'delivery']),
        parts: fc.array(row, { minLength: 1, maxLength: 9 }),
      },
      { requiredKeys: ['said', 'byDay', 'parts'] },
    );
    fc.assert(
      fc.property(answers, (given) => {
        const found = readFields(FIELDS, typedFields(FIELDS, given), context, words);
        expect(found.faults).toEqual([]);
        const kept = Object.entries(found.given).filter(([, each]) => each !== undefined);
        expect(Object.fromEntries(kept)).toEqual({ ...given });
      }),
    );
  });

  test('a value is typed as its inputs keep it', () => {
    expect(typedValue({ name: 'a', kind: 'date' }, '2026-03-05')).toBe('3/5/2026');
    expect(typedValue({ name: 'a', kind: 'choices', options: [] }, [])).toBe('-');
  });
});
