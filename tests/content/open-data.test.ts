/** The open data: it is what its schema says, and says what the law files hold. */
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { dataOf, readFolder } from '#cli/read-content.ts';
import { openData, openTable } from '#lib/open-data.ts';
import { heldFigures } from '#schemas/footing.ts';
import { lawSchema } from '#schemas/law.ts';
import { openDataSchema } from '#schemas/open-data.ts';
import { placeOn } from '#schemas/place-on.ts';

const files = Object.values(
  dataOf(readFolder(join(import.meta.dirname, '../../content/law'), 'json', lawSchema)),
);
const SITE = new URL('https://site.example');
const data = openData(files, SITE);

describe('the list', () => {
  // The shape of dates is a pattern of the schema; addresses are checked by the validator below.
  const valid = new Ajv2020({ allowUnionTypes: true, validateFormats: false }).compile(
    z.toJSONSchema(openDataSchema),
  );

  test('keeps to its published schema', () => {
    expect(valid(data), JSON.stringify(valid.errors)).toBe(true);
    expect(openDataSchema.parse(data)).toEqual(data);
  });

  test.each([
    ['a date that is none', { ...data.places[0], checkedOn: 'yesterday' }],
    ['a field nobody knows', { ...data.places[0], extra: 1 }],
    ['no figures', { ...data.places[0], figures: [] }],
  ])('and a schema that refuses %s', (_, place) => {
    expect(valid({ ...data, places: [place] })).toBe(false);
  });

  test('holds every figure that a law file holds, and no other', () => {
    for (const file of files) {
      const place = data.places.find((each) => each.place === file.place);
      const told = new Map(
        (place?.figures ?? [])
          .filter(({ figure }) => !figure.startsWith('money.'))
          .map(({ figure, value }) => [figure.split('.')[1], value]),
      );
      expect(Object.fromEntries(told), file.slug).toEqual(heldFigures(file));
    }
  });

  test('holds every money tool that a law file holds, each value with its reference', () => {
    for (const { place, moneyTools = {} } of files) {
      const figures = data.places.find((each) => each.place === place)?.figures ?? [];
      for (const [name, tool] of Object.entries(moneyTools)) {
        if (!tool) continue;
        const { reference, ...values } = tool;
        const told = figures.filter(({ figure }) => figure.startsWith(`money.${name}.`));
        expect(told, `${place} ${name}`).toHaveLength(Object.keys(values).length);
        for (const { references } of told) expect(references).toEqual([reference]);
      }
    }
    const life = data.places.find(({ place }) => place === 'US-NM')?.figures;
    expect(life).toContainEqual(
      expect.objectContaining({ figure: 'money.judgmentLife.years', value: 14, unit: 'years' }),
    );
    const fees = data.places.find(({ place }) => place === 'GB-ENG')?.figures;
    expect(fees?.find(({ unit }) => unit === 'bands')?.value).toMatch(/^300=35; .*200000=5%; /);
  });

  test('a figure with a footing names what was read, and one without names nothing', () => {
    for (const { place, figures } of data.places)
      for (const { figure, standsOn, references } of figures)
        expect(references.length > 0, `${place} ${figure}`).toBe(standsOn !== 'none');
  });

  test('says until when a limit holds that a law already ends', () => {
    const [limit] = data.places.find(({ place }) => place === 'US-UT')?.figures ?? [];
    expect(limit).toMatchObject({ value: 20_000, until: '2029-12-31' });
    const later = openData(
      files.map((file) => placeOn(file, '2030-03-01')),
      SITE,
    );
    const [raised] = later.places.find(({ place }) => place === 'US-UT')?.figures ?? [];
    expect(raised).toMatchObject({ value: 25_000, from: '2030-01-01' });
    expect(raised).not.toHaveProperty('until');
  });

  test('has another version when a figure changes, and the same when none does', () => {
    const [first, ...rest] = files;
    if (!first) throw new Error('no law files');
    const raised = { ...first, smallClaims: { ...first.smallClaims, limit: 1 } };
    expect(openData(files, SITE).version).toBe(data.version);
    expect(openData([raised, ...rest], SITE).version).not.toBe(data.version);
  });
});

describe('the table', () => {
  const { data: rows } = Papa.parse<Record<string, string>>(openTable(data).trimEnd(), {
    header: true,
  });

  test('has a line for each figure, with its value and its source', () => {
    const figures = data.places.flatMap(({ place, figures: all }) =>
      all.map(({ figure, value, references: [best] }) => [
        place,
        figure,
        value === null ? '' : String(value),
        best?.url ?? '',
      ]),
    );
    expect(rows.map((row) => [row['place'], row['figure'], row['value'], row['url']])).toEqual(
      figures,
    );
  });
});
