/**
 * What a law page says differs from the usual, what its map shows, and what a comparison holds: all
 * reckoned from the figures.
 */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compareRows, readPair } from '#components/law/compare-rows.ts';
import { compareData } from '#lib/compare.ts';
import { besideOthers } from '#lib/four-figures.ts';
import { classOf, mapClasses } from '#lib/map-classes.ts';
import { MAP_VIEWS, mapView } from '#lib/map-views.ts';
import { alsoDifferent, commonest, median } from '#lib/usual.ts';
import { lawSchema, type PlaceFile } from '#schemas/law.ts';
import { dataOf, readFolder } from '#cli/read-content.ts';

const files = dataOf(
  readFolder(fileURLToPath(new URL('../../content/law', import.meta.url)), 'json', lawSchema),
);
const places = Object.values(files);
const us = places.filter(({ country }) => country === 'US');
const place = (slug: string): PlaceFile => places.find((one) => one.slug === slug)!;
const gb = places.filter(({ country }) => country === 'GB');
const told = (slug: string): string => {
  const file = place(slug);
  const all = places.filter(({ country }) => country === file.country);
  return alsoDifferent(file, all)
    .map(({ text }) => text)
    .join('\n');
};

describe('middle and commonest', () => {
  test('the middle of an even list is the lower of two, so that it is a figure that some place has', () => {
    expect(median([10, 2, 8, 4])).toBe(4);
    expect(median([3])).toBe(3);
  });

  test('the commonest is counted', () => {
    expect(commonest([6, 3, 6])).toEqual({ value: 6, count: 2 });
    expect(commonest([])).toBeUndefined();
  });
});

describe('what else differs from the usual', () => {
  test('a debt that ends with the time to sue is told, and one that does not is not', () => {
    expect(told('us-ms')).toMatch(/the debt itself is gone/);
    expect(told('us-tx')).not.toMatch(/the debt itself/);
  });

  test('a counted limit on contact and another time of a final demand are told', () => {
    expect(told('us-ma')).toMatch(/counts how often/);
    expect(told('us-tx')).toMatch(/gives 30 days here, and 14 in most places/);
    expect(told('us-oh')).toBe('');
  });

  test('the four figures are set beside those of all places', () => {
    const lower = us.filter((file) => file.smallClaims.limit < 20_000).length;
    expect(besideOthers(place('us-tx'), us)).toMatchObject({
      'small-claims': `${lower} of ${us.length} places have less`,
      limitation: 'most often it is 6 years',
    });
    expect(besideOthers(place('us-ca'), us).recording).toBe('most often it is one person');
    expect(besideOthers(place('gb-sct'), gb).limitation).toBe('most often it is 6 years');
  });
});

describe('the tile map', () => {
  test('few figures have a class each, many have four with about as many places', () => {
    expect(mapClasses([3, 6, 6, 10])).toEqual([
      { least: 3, most: 3 },
      { least: 6, most: 6 },
      { least: 10, most: 10 },
    ]);
    const many = mapClasses([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(many).toEqual([
      { least: 1, most: 2 },
      { least: 3, most: 4 },
      { least: 5, most: 6 },
      { least: 7, most: 8 },
    ]);
    expect([1, 2, 3, 8].map((figure) => classOf(figure, many))).toEqual([0, 0, 1, 3]);
  });

  test.each(MAP_VIEWS)('by %s: every place has a figure, and its ink is in the key', (by) => {
    const { tiles, key } = mapView(by, us, gb);
    expect(tiles).toHaveLength(us.length + gb.length);
    expect(key.length).toBeLessThanOrEqual(5);
    for (const { short, ink } of tiles) {
      expect(short.length).toBeGreaterThan(0);
      expect(short.length).toBeLessThanOrEqual(4);
      if (ink !== undefined) expect(key.map((one) => one.ink)).toContain(ink);
    }
    expect(key.map((one) => one.ink)).toEqual(key.map((one) => one.ink).toSorted());
  });

  test('sums in another money are not ranked among those of the map', () => {
    const { tiles } = mapView('limit', us, gb);
    expect(tiles.filter(({ ink }) => ink === undefined).map((one) => one.place.country)).toEqual(
      gb.map(({ country }) => country),
    );
    expect(tiles.find((one) => one.place.slug === 'gb-eng')?.short).toBe('£10');
  });

  test('a figure in a class lies inside its words', () => {
    expect(mapView('years', us, gb).key.map(({ words }) => words)).toEqual([
      '3 years',
      '4 years',
      '5 years',
      '6 years',
      '10 years',
    ]);
  });
});

describe('the comparison', () => {
  const data = compareData(places);
  const rowsOf = (a: string, b: string) => {
    const [first, second] = [a, b].map((slug) => data.places.find((one) => one.slug === slug)!);
    return compareRows(data, first!, second!);
  };

  test('has an answer of every place to every question, and weighs little', () => {
    expect(data.places).toHaveLength(places.length);
    for (const { answers, sure } of data.places) {
      expect(answers).toHaveLength(data.questions.length);
      expect(sure).toHaveLength(data.questions.length);
      expect(answers.every(Boolean)).toBe(true);
    }
    expect(gzipSync(JSON.stringify(data)).length).toBeLessThan(40_000);
  });

  test('a place differs from itself in nothing, and Texas from California in limit and recording', () => {
    expect(rowsOf('us-tx', 'us-tx').filter(({ differs }) => differs)).toEqual([]);
    const differing = rowsOf('us-tx', 'us-ca')
      .filter(({ differs }) => differs)
      .map(({ question }) => question);
    expect(differing).toEqual(
      expect.arrayContaining(['Largest claim of a company', 'Recording a call']),
    );
    expect(differing).not.toContain('Years to sue: written contract');
  });

  test('says how sure a figure is, and what to plan on where it is in doubt', () => {
    const written = rowsOf('us-la', 'us-tx').find(
      ({ question }) => question === 'Years to sue: written contract',
    )!;
    expect(written.cells[0].doubt).toMatch(/^In doubt: plan on 3 years/);
    const [, texas] = written.cells;
    expect(texas).toMatchObject({ text: '4 years', doubt: undefined });
    expect(texas.sure).toMatch(/^Read in the text of the law/);
  });

  test('the part of an address after # names the two places, and nothing else gets in', () => {
    expect(readPair('#us-tx/us-ca')).toEqual(['us-tx', 'us-ca']);
    expect(readPair('#us-tx')).toEqual(['us-tx', undefined]);
    expect(readPair('#which')).toEqual([undefined, undefined]);
    expect(readPair('#<b>/us-ca')).toEqual([undefined, 'us-ca']);
    expect(readPair('')).toEqual([undefined, undefined]);
  });
});
