/** What is wrong with a case file, in one line that names the field and says what to put there. */
import { describe, expect, test } from 'vitest';
import { readCaseFile, readEntry } from '#planner/case-file/case-file.ts';
import { base, cafe, isDecent, problemOf, refused, withEntry, withInvoice } from './broken-file.ts';

describe('one line names the field and the remedy', () => {
  test.each<[string, unknown, string, string]>([
    [
      'an amount below zero',
      withInvoice({ amount: '-5.00' }),
      'answers.debt.invoices[0].amount',
      'such as "290.00"',
    ],
    [
      'an amount of thirty digits',
      withInvoice({ amount: '123456789012345678901234567890' }),
      'answers.debt.invoices[0].amount',
      'below a thousand million',
    ],
    [
      'an amount that is no text',
      withInvoice({ amount: 290 }),
      'answers.debt.invoices[0].amount',
      'in quotes',
    ],
    [
      'an amount that is not a number',
      withInvoice({ amount: 'NaN' }),
      'answers.debt.invoices[0].amount',
      'it is "NaN"',
    ],
    [
      'a date in the year 0',
      withInvoice({ dueOn: '0000-01-01' }),
      'answers.debt.invoices[0].dueOn',
      'from 1970-01-01 to 2199-12-31',
    ],
    [
      'a date in the year 9999',
      withInvoice({ dueOn: '9999-12-31' }),
      'answers.debt.invoices[0].dueOn',
      'it is "9999-12-31"',
    ],
    [
      'a day that is not',
      withInvoice({ dueOn: '2026-02-29' }),
      'answers.debt.invoices[0].dueOn',
      'calendar date',
    ],
    [
      'a due date left out',
      withInvoice({ dueOn: undefined }),
      'answers.debt.invoices[0].dueOn',
      'it is missing',
    ],
    [
      'no invoice',
      { ...base(), answers: { debt: { currency: 'USD', invoices: [] } } },
      'answers.debt.invoices',
      'at least one invoice',
    ],
    [
      'a currency nobody knows',
      { ...base(), answers: { debt: { ...base().answers.debt, currency: 'DOGE' } } },
      'answers.debt.currency',
      'USD, GBP',
    ],
    [
      'an answer not on the list',
      { ...base(), answers: { ...base().answers, goal: { acceptLess: 'maybe' } } },
      'answers.goal.acceptLess',
      'one of yes, no',
    ],
    [
      'an unknown field',
      { ...base(), colour: 'red' },
      'colour',
      'take it out or check its spelling',
    ],
    [
      'a field with a line break in its name',
      { ...base(), 'a\nb\u2028c': 1 },
      'a b c',
      'take it out',
    ],
    [
      'a constructor',
      { ...base(), constructor: { prototype: 1 } },
      'constructor',
      'is not a field',
    ],
    ['an entry of no known kind', withEntry({ type: 'nope' }), 'log[0].type', 'such as "contact"'],
    [
      'an entry of the kind __proto__',
      withEntry({ type: '__proto__' }),
      'log[0].type',
      'it is "__proto__"',
    ],
    ['an entry that is a number', withEntry(5), 'log[0]', 'it is 5'],
    [
      'a second entry without its day',
      { ...base(), log: [{ type: 'placed' }, { type: 'promise' }] },
      'log[1].by',
      'it is missing',
    ],
    [
      'a time that is none',
      withEntry({ type: 'placed', at: 'yesterday' }),
      'log[0].at',
      'such as "2026-03-05T10:15:00-06:00"',
    ],
    [
      'an hour 25',
      withEntry({ type: 'placed', at: '2026-03-05T25:00:00Z' }),
      'log[0].at',
      'it is "2026-03-05T25:00:00Z"',
    ],
    ['an id with a space', { ...base(), id: 'a b' }, 'id', '1 to 64 letters'],
    ['a title left out', { ...base(), title: undefined }, 'title', 'it is missing'],
    ['a title too long', { ...base(), title: 'x'.repeat(201) }, 'title', 'at most 200 characters'],
    [
      'a count that is a fraction',
      { ...base(), answers: { ...base().answers, before: { calls: 1.5 } } },
      'answers.before.calls',
      'whole number',
    ],
    [
      'a newer schema',
      { ...base(), schema: 3 },
      'schema',
      'newer than this site understands (2): reload the page',
    ],
    ['an older schema that never was', { ...base(), schema: 0 }, 'schema', 'is 0'],
    ['a schema in quotes', { ...base(), schema: '1' }, 'schema', 'whole number'],
    [
      'another format',
      { ...base(), format: 'excalidraw' },
      'format',
      'must be "firm-and-fair/case"',
    ],
    ['a list', [], 'file', 'set of fields in braces'],
    ['nothing', null, 'file', 'set of fields in braces'],
    ['a text', 'x', 'file', 'set of fields in braces'],
  ])('%s', (_what, file, field, remedy) => {
    const problem = refused(file);
    expect(problem.field).toBe(field);
    expect(problem.message).toContain(remedy);
    expect(isDecent({ ok: false, problem })).toBe(true);
  });

  test.each<[string, string, string]>([
    ['"log": []', '"log": 1e400', 'log'],
    ['"schema": 2', '"schema": 1e400', 'schema'],
    ['"amount": "290.00"', '"amount": 1e400', 'answers.debt.invoices[0].amount'],
    ['"answers": {', '"__proto__": {"log": []}, "answers": {', '__proto__'],
    ['"debt": {', '"__proto__": {"x": 1}, "debt": {', 'answers.__proto__'],
    ['"log": []', '"log": [{"type": "placed", "__proto__": 1}]', 'log[0].__proto__'],
  ])('a file with %s made into %s', (from, to, field) => {
    expect(problemOf(readCaseFile(cafe.replace(from, to))).field).toBe(field);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  test('an entry from storage needs its id and its time', () => {
    expect(readEntry({ type: 'placed', at: '2026-03-05' })).toMatchObject({
      ok: false,
      problem: { field: 'id' },
    });
    expect(readEntry({ type: 'placed', id: 'a' })).toMatchObject({
      ok: false,
      problem: { field: 'at' },
    });
  });
});
