/**
 * What a law page says differs from the usual, what its map shows, and what a comparison holds: all
 * reckoned from the figures.
 */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compareRows, readPair } from '#components/law/compare-rows.ts';
import { compareData } from '#lib/compare.ts';
import { classOf, mapClasses } from '#lib/map-classes.ts';
import { MAP_VIEWS, classWords, mapView } from '#lib/map-views.ts';
import { commonest, median, usualAndNot } from '#lib/usual.ts';
import { lawSchema, type PlaceFile } from '#schemas/law.ts';
import { dataOf, readFolder } from '#cli/read-content.ts';

const files = dataOf(
  readFolder(fileURLToPath(new URL('../../content/law', import.meta.url)), 'json', lawSchema),
);
const places = Object.values(files);
const us = places.filter(({ country }) => country === 'US');
const place = (slug: string): PlaceFile => places.find((one) => one.slug === slug)!;
const told = (slug: string): string[] => {
  const file = place(slug);
  return usualAndNot(
    file,
    places.filter(({ country }) => country === file.country),
  ).map(({ differs, text }) => `${differs ? 'differs' : 'usual'}: ${text}`);
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

describe('what differs from the usual', () => {
  test('a limit is set beside the middle one, with how many places lie beyond', () => {
    const limits = us.map((file) => file.smallClaims.limit);
    const lower = limits.filter((limit) => limit < 20_000).length;
    expect(told('us-tx')[0]).toBe(
      `differs: The limit for a company is $20,000. That is above the middle of $7,500: ${lower} places have a lower one.`,
    );
    expect(told('us-ca').join('\n')).toMatch(/limits of their own/);
  });

  test('the same years on every kind of agreement are told once', () => {
    expect(told('gb-sct').filter((text) => text.includes('to sue on'))).toEqual([
      'differs: You have 5 years to sue on every kind of agreement. Most often it is 6 years, as in 2 of 3 places.',
    ]);
  });

  test('a debt that ends with the time to sue is told, and one that does not is not', () => {
    expect(told('us-ms').join('\n')).toMatch(/the debt itself is gone/);
    expect(told('us-tx').join('\n')).not.toMatch(/the debt itself/);
  });

  test('a rule in doubt says so', () => {
    expect(told('us-or').join('\n')).toMatch(
      /Plan as if everyone on a call must agree to a recording\. The rule is in doubt/,
    );
  });

  test.each(places.map((file) => [file.slug]))(
    '%s: what differs comes first, each said once, and something is said',
    (slug) => {
      const lines = told(slug);
      expect(lines.length).toBeGreaterThan(1);
      expect(new Set(lines).size).toBe(lines.length);
      expect(lines.map((line) => line.split(':')[0])).toEqual(
        lines.map((line) => line.split(':')[0]).toSorted(),
      );
      expect(lines.join(' ')).not.toMatch(/undefined|NaN/);
    },
  );
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

  test.each(MAP_VIEWS)('by %s: every place has a figure, words and a class that is named', (by) => {
    const { tiles, classes } = mapView(by, us);
    expect(tiles).toHaveLength(us.length);
    expect(classes.length).toBeLessThanOrEqual(5);
    for (const { short, words, step } of tiles) {
      expect(short.length).toBeGreaterThan(0);
      expect(short.length).toBeLessThanOrEqual(5);
      expect(words).not.toBe('');
      expect(classes[step]).toBeDefined();
    }
    expect(classWords(classes)).toMatch(/^No rung: .+\. One rung: .+\.$/);
  });

  test('a figure in a class lies inside its words', () => {
    expect(classWords(mapView('years', us).classes)).toBe(
      'No rung: 3 years. One rung: 4 years. Two rungs: 5 years. Three rungs: 6 years. Four rungs: 10 years.',
    );
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
