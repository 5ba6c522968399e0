/**
 * Reading case files: any text at all gives a case, or one line that names the field and says what
 * to put there.
 */
import { describe, expect, test } from 'vitest';
import {
  MOST_ENTRIES,
  MOST_TEXT,
  readAnswers,
  readCaseFile,
  readCaseValue,
  readEntry,
  writeCaseFile,
} from '#planner/case-file/case-file.ts';
import { anyCase, anyEntry, anyFile, HOSTILE } from '../../support/any-case.ts';
import { base, cafe, isDecent, problemOf, refused, withEntry, type Json } from './broken-file.ts';
import fc from '../../support/fc.ts';

// Thousands of runs take their time on a busy machine.
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
