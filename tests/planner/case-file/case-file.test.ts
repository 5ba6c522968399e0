/**
 * Reading case files: any text at all gives a case, or one line that names the field and says what
 * to put there.
 */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import {
  MOST_ENTRIES,
  MOST_TEXT,
  readAnswers,
  readCaseFile,
  readCaseValue,
  readEntry,
  writeCaseFile,
  type Problem,
  type Reading,
} from '#planner/case-file/case-file.ts';
import { anyCase, anyEntry, anyFile, HOSTILE } from '../../support/any-case.ts';

// Thousands of runs take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

type Json = Record<string, unknown>;
const cafe = readFileSync(fileURLToPath(new URL('../../cases/cafe.json', import.meta.url)), 'utf8');
const base = (): Json & {
  answers: Json & { debt: Json & { invoices: Json[] }; debtor: Json };
  log: unknown[];
} => JSON.parse(cafe) as never;

const ONE_LINE = /^[^\p{Cc}\u2028\u2029]+$/u;
function problemOf(reading: Reading<object>): Problem {
  if (reading.ok) throw new Error('expected a problem, the file was read');
  return reading.problem;
}
const refused = (value: unknown) => problemOf(readCaseFile(JSON.stringify(value)));
const withEntry = (entry: unknown) => ({ ...base(), log: [entry] });
const withInvoice = (change: Json) => {
  const file = base();
  Object.assign(file.answers.debt.invoices[0]!, change);
  return file;
};

/** Either a case, or a problem in one line each; never an exception. */
function isDecent(reading: Reading<object>): boolean {
  return (
    reading.ok ||
    (ONE_LINE.test(reading.problem.field) &&
      ONE_LINE.test(reading.problem.message) &&
      reading.problem.field.length < 300 &&
      reading.problem.message.length < 400)
  );
}

/** Times of entries are written out in full: the rest of a file is kept as it was. */
const withoutTimes = (file: unknown): string =>
  JSON.stringify(file, (key, value: unknown) => (key === 'at' ? undefined : value));

describe('any text at all', () => {
  test('of characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) =>
        isDecent(readCaseFile(text)),
      ),
      { numRuns: 1000 },
    );
  });

  test('of JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => isDecent(readCaseFile(text))),
      { numRuns: 1000 },
    );
  });

  test('any value, parsed by whoever', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withNullPrototype: true,
          withDate: true,
          withMap: true,
          withSparseArray: true,
          withBigInt: true,
          withObjectString: true,
        }),
        (value) =>
          isDecent(readCaseValue(value)) &&
          isDecent(readEntry(value)) &&
          isDecent(readAnswers(value)),
      ),
      { numRuns: 1000 },
    );
  });

  const parts = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
    fc.constantFrom<unknown>(
      ...HOSTILE,
      1e308,
      -0,
      -1,
      1.5,
      '-5.00',
      'NaN',
      '2026-02-30',
      '0000-01-01',
      [],
      {},
      null,
    ),
  );
  function mutate(
    value: unknown,
    path: readonly number[],
    part: unknown,
    how: 'replace' | 'remove' | 'add',
  ): unknown {
    if (typeof value !== 'object' || value === null) return part;
    const keys = Object.keys(value);
    const key = keys[(path[0] ?? 0) % Math.max(1, keys.length)];
    if (key === undefined || (path.length < 2 && how === 'add'))
      return Array.isArray(value)
        ? [...(value as unknown[]), part]
        : { ...value, ['a\nb\u2028']: part };
    const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Json;
    if (path.length < 2 && how === 'remove') Reflect.deleteProperty(copy, key);
    else copy[key] = path.length < 2 ? part : mutate(copy[key], path.slice(1), part, how);
    return copy;
  }

  test('a good file with one thing wrong', () => {
    const how = fc.constantFrom('replace' as const, 'remove' as const, 'add' as const);
    fc.assert(
      fc.property(
        anyCase,
        fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }),
        parts,
        how,
        (file, path, part, change) =>
          isDecent(
            readCaseFile(
              JSON.stringify(mutate(JSON.parse(writeCaseFile(file)), path, part, change)),
            ),
          ),
      ),
      { numRuns: 1000 },
    );
  });

  test('a good file that was cut short', () => {
    for (let length = 0; length < cafe.length - 2; length += 7)
      expect(refused(cafe.slice(0, length)).field).toBe('file');
    for (let length = 0; length < cafe.length - 2; length += 7)
      expect(problemOf(readCaseFile(cafe.slice(0, length)))).toMatchObject({ field: 'file' });
  });
});

describe('what is written is read back', () => {
  test('every case, whatever texts it holds', () => {
    fc.assert(
      fc.property(anyCase, (file) => {
        expect(readCaseFile(writeCaseFile(file))).toEqual({ ok: true, case: file });
      }),
      { numRuns: 1000 },
    );
  });

  test('every entry on its own', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(readEntry(JSON.parse(JSON.stringify(entry)))).toEqual({ ok: true, entry });
      }),
      { numRuns: 500 },
    );
  });

  test.each(HOSTILE)('the text %j, in title, name and note', (text) => {
    const file = { ...base(), title: text };
    file.answers.debtor['name'] = text;
    file.log = [
      {
        id: 'a',
        at: '2026-03-03T10:15:00-06:00',
        type: 'contact',
        channel: 'call',
        direction: 'out',
        note: text,
      },
    ];
    const reading = readCaseFile(JSON.stringify(file));
    expect(reading).toMatchObject({
      ok: true,
      case: { title: text, answers: { debtor: { name: text } }, log: [{ note: text }] },
    });
    if (reading.ok) expect(readCaseFile(writeCaseFile(reading.case))).toEqual(reading);
  });

  test('with every field that a file may hold, and nothing but what may be left out is filled in', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const reading = readCaseValue(file);
        if (!reading.ok) throw new Error(`${reading.problem.field} ${reading.problem.message}`);
        const written: unknown = JSON.parse(writeCaseFile(reading.case));
        expect(written).toMatchObject(JSON.parse(withoutTimes(file)) as object);
      }),
      { numRuns: 500 },
    );
  });

  test('with a byte order mark, and with Windows line ends', () => {
    expect(readCaseFile(`\uFEFF${cafe.replaceAll('\n', '\r\n')}`)).toEqual(readCaseFile(cafe));
  });

  test('the same way every time, ending in a line break', () => {
    const reading = readCaseFile(cafe);
    if (!reading.ok) throw new Error('expected a case');
    expect(writeCaseFile(reading.case)).toBe(`${JSON.stringify(JSON.parse(cafe), null, 2)}\n`);
  });
});

describe('a file by hand may leave out', () => {
  test('ids, times and invoice numbers: they come from its place in the file', () => {
    const { number: _number, ...invoice } = base().answers.debt.invoices[0]!;
    const file = {
      ...base(),
      log: [
        { type: 'promise', by: '2026-03-10' },
        { type: 'payment', amount: '1', on: '2026-03-11' },
        { type: 'placed', at: '2026-03-12' },
      ],
    };
    file.answers.debt.invoices = [invoice];
    expect(readCaseFile(JSON.stringify(file))).toMatchObject({
      ok: true,
      case: {
        answers: { debt: { invoices: [{ number: '1' }] } },
        log: [
          { id: 'entry-1', at: '2026-03-02T12:00:00Z' },
          { id: 'entry-2', at: '2026-03-11T12:00:00Z' },
          { id: 'entry-3', at: '2026-03-12T12:00:00Z' },
        ],
      },
    });
  });

  test.each([
    ['2026-03-12', '2026-03-12T12:00:00Z'],
    ['2026-03-12T10:15', '2026-03-12T10:15Z'],
    ['2026-03-12T10:15:30.5', '2026-03-12T10:15:30.5Z'],
    ['2026-03-12T10:15:00-0600', '2026-03-12T10:15:00-06:00'],
    ['2026-03-12T10:15:00+13:00', '2026-03-12T10:15:00+13:00'],
    ['2026-03-12T10:15Z', '2026-03-12T10:15Z'],
  ])('the zone of a time: %s is %s, wherever it is read', (at, whole) => {
    expect(readCaseFile(JSON.stringify(withEntry({ type: 'placed', at })))).toMatchObject({
      ok: true,
      case: { log: [{ at: whole }] },
    });
  });

  test('every answer but the invoices', () => {
    const { currency, invoices } = base().answers.debt;
    expect(
      readCaseFile(JSON.stringify({ ...base(), answers: { debt: { currency, invoices } } })).ok,
    ).toBe(true);
  });
});

describe('the log may hold', () => {
  const entry = { id: 'a', at: '2026-03-03T10:15:00Z', type: 'payment', amount: '1.00' };
  test.each<[string, unknown[]]>([
    ['entries of the future', [{ ...entry, at: '2190-01-01T00:00:00Z' }]],
    ['entries out of order', [entry, { ...entry, id: 'b', at: '2020-01-01T00:00:00Z' }]],
    ['the same id twice', [entry, entry]],
    ['corrections of nothing', [{ id: 'a', type: 'correction', of: 'nobody' }]],
  ])('%s', (_what, log) => {
    expect(readCaseFile(JSON.stringify({ ...base(), log }))).toMatchObject({
      ok: true,
      case: { log: log.map(() => ({})) },
    });
  });
});

describe('too much', () => {
  test('text is refused before it is parsed', () => {
    expect(problemOf(readCaseFile('['.repeat(10_000_000)))).toEqual({
      field: 'file',
      message: 'is larger than 2 MB; a case file of this site never is',
    });
    expect(readCaseFile(cafe + ' '.repeat(MOST_TEXT - cafe.length)).ok).toBe(true);
    expect(readCaseFile(cafe + ' '.repeat(MOST_TEXT - cafe.length + 1)).ok).toBe(false);
  });

  test.each([
    ['[', ']'],
    ['{"a":', '}'],
  ])('nesting is refused: %s', (open, close) => {
    const deep = `${open.repeat(200_000)}1${close.repeat(200_000)}`;
    expect(isDecent(readCaseFile(deep))).toBe(true);
    expect(problemOf(readCaseFile(cafe.replace('"log": []', `"log": ${deep}`))).field).toBe(
      open === '[' ? 'log[0]' : 'log',
    );
  });

  test('a log of 100,000 entries is refused, one of the most that is allowed is read', () => {
    const entry = { type: 'placed' };
    expect(
      problemOf(readCaseValue({ ...base(), log: Array.from({ length: 100_000 }, () => entry) })),
    ).toMatchObject({
      field: 'log',
      message: expect.stringContaining(String(MOST_ENTRIES)) as string,
    });
    expect(
      readCaseValue({ ...base(), log: Array.from({ length: MOST_ENTRIES }, () => entry) }).ok,
    ).toBe(true);
  });
});

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
