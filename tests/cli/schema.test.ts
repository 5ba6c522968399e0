/**
 * The JSON Schema of the case file: committed as generated, and as strict as JSON Schema can be.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { EARLIEST, isPlainDate, LATEST } from '#domain/dates.ts';
import { isAmount } from '#domain/money.ts';
import { caseFileSchema } from '#planner/case-file/case-schema.ts';
import { writeCaseFile } from '#planner/case-file/case-file.ts';
import { anyAmount, anyDate } from '#planner/explore/leaves.ts';
import { anyCase } from '../support/any-case.ts';
import { ROOT, runCli } from '../support/run-cli.ts';
import fc from '../support/fc.ts';

const committed = readFileSync(join(ROOT, 'public/case.schema.json'), 'utf8');
/** A validator made from the schema alone, by the other half of zod. */
const validator = z.fromJSONSchema(JSON.parse(committed) as Parameters<typeof z.fromJSONSchema>[0]);
const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const files = ['tests/cases', 'public/examples'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    // Frozen files of older schemas are read, and no longer written.
    .filter((name) => name.endsWith('.json') && !name.startsWith('schema-'))
    .map((name) => `${folder}/${name}`),
);

test('the committed file is what the code generates: run `npm run schema` after a change', () => {
  expect(committed).toBe(`${JSON.stringify(caseFileSchema(), null, 2)}\n`);
  expect(runCli('schema', ['--print'])).toEqual({ code: 0, out: committed, err: '' });
});

test('it names its draft, and describes every part', () => {
  expect(caseFileSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Firm & Fair case file',
    type: 'object',
    additionalProperties: false,
  });
  expect(committed).not.toMatch(/\{\s*\}/);
});

describe('it takes', () => {
  test.each(files)('the case %s', (path) => {
    expect(validator.safeParse(read(path)).error?.issues ?? []).toEqual([]);
  });

  test('every case that the planner writes', () => {
    fc.assert(
      fc.property(anyCase, (file) => {
        expect(validator.safeParse(JSON.parse(writeCaseFile(file))).error?.issues ?? []).toEqual(
          [],
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('it refuses', () => {
  const cafe = JSON.stringify(read('tests/cases/cafe.json'));
  test.each<[string, string, string]>([
    ['an unknown field', '"title":', '"colour":"red","title":'],
    ['an amount below zero', '"290.00"', '"-290.00"'],
    ['an amount that is a number', '"290.00"', '290'],
    ['a month 13', '2026-02-18', '2026-13-18'],
    ['an unknown currency', '"USD"', '"DOGE"'],
    ['a missing title', '"title":"Blue Door Café",', ''],
    ['another schema', '"schema":2', '"schema":1'],
    ['an entry of no known kind', '"log":[]', '"log":[{"type":"nope"}]'],
    ['no invoice', /"invoices":\[[^\]]*\]/.exec(cafe)?.[0] ?? '', '"invoices":[]'],
    ['a count that is a fraction', '"calls":0', '"calls":1.5'],
  ])('%s', (_what, from, to) => {
    expect(cafe).toContain(from);
    expect(validator.safeParse(JSON.parse(cafe.replace(from, to))).success).toBe(false);
  });
});

describe('its patterns agree with the checks of the code', () => {
  const patternOf = (path: readonly string[]): RegExp => {
    let part: unknown = caseFileSchema();
    for (const key of path) part = (part as Record<string, unknown>)[key];
    return new RegExp((part as { readonly pattern: string }).pattern, 'u');
  };
  const invoice = [
    'properties',
    'answers',
    'properties',
    'debt',
    'properties',
    'invoices',
    'items',
    'properties',
  ];

  test('for amounts', () => {
    const text = fc.oneof(anyAmount, fc.stringMatching(/^[-+]?\d{0,11}[.,]?\d{0,3}$/), fc.string());
    const pattern = patternOf([...invoice, 'amount']);
    fc.assert(
      fc.property(text, (value) => pattern.test(value) === isAmount(value)),
      { numRuns: 1000 },
    );
  });

  test('for dates, save that a pattern knows no calendar', () => {
    const pattern = patternOf([...invoice, 'dueOn']);
    for (const date of [EARLIEST, LATEST]) expect(pattern.test(date)).toBe(true);
    fc.assert(
      fc.property(
        fc.oneof(anyDate, fc.stringMatching(/^\d{3,5}-\d{1,2}-\d{1,2}$/)),
        (value) => !isPlainDate(value) || pattern.test(value),
      ),
      { numRuns: 1000 },
    );
  });
});
