/** The open data as built: it keeps to the schema beside it, and the pages say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { plainSum } from '#domain/money-words.ts';
import { years } from '#lib/format.ts';
import { openDataSchema } from '#schemas/open-data.ts';
import { builtPage } from '../support/pages.ts';
import { siteFolder } from '../support/site-folder.ts';

const built = (name: string): unknown =>
  JSON.parse(readFileSync(join(siteFolder, 'data', name), 'utf8'));
const data = openDataSchema.parse(built('places.json'));

test('the list keeps to the schema that is published beside it', () => {
  const valid = new Ajv2020({ allowUnionTypes: true, validateFormats: false }).compile(
    built('places.schema.json') as AnySchema,
  );
  expect(valid(data), JSON.stringify(valid.errors)).toBe(true);
});

test('the table has a line for each figure of the list', () => {
  const lines = readFileSync(join(siteFolder, 'data/places.csv'), 'utf8').trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + data.places.flatMap(({ figures }) => figures).length);
});

describe.each(data.places)('the page of $name', ({ page, currency, figures }) => {
  const text = builtPage(new URL(page).pathname).document.body.textContent.replace(/\s+/g, ' ');

  test('says every sum and every period of the list', () => {
    const told = figures.flatMap(({ figure, value, unit }) => {
      if (typeof value !== 'number') return [];
      if (unit === 'money') return [[figure, plainSum(currency, Math.round(value * 100))]];
      return unit === 'years' ? [[figure, years(value)]] : [];
    });
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(([, words = '']) => !text.includes(words))).toEqual([]);
  });
});
