/** How pages put the figures of law into words. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { TILES } from '#components/law/tile-grid.ts';
import { localeOfPage } from '#lib/countries.ts';
import { sentence } from '#lib/format.ts';
import { besideOthers, FOUR, fourFigures } from '#lib/four-figures.ts';
import { howSure } from '#lib/how-sure.ts';
import {
  capWords,
  countWords,
  limitWords,
  planOnWords,
  whoAgrees,
  yearsWords,
} from '#lib/place-words.ts';
import { isPastReview } from '#domain/law-on.ts';
import { lawSchema, type PlaceFile } from '#schemas/law.ts';
import { dataOf, readFolder } from '#cli/read-content.ts';

const files = dataOf(
  readFolder(fileURLToPath(new URL('../../content/law', import.meta.url)), 'json', lawSchema),
);
const places = Object.values(files);
function place(slug: string): PlaceFile {
  const file = files[slug];
  if (!file) throw new Error(`no place ${slug}`);
  return file;
}

test('a limit is one figure where company and person have the same, else two', () => {
  expect(limitWords(place('us-tx'))).toEqual({ company: '$20,000', person: '$20,000', same: true });
  expect(limitWords(place('us-ca'))).toEqual({ company: '$6,250', person: '$12,500', same: false });
  expect(limitWords(place('gb-eng')).company).toBe('£10,000');
});

test('years to sue are one figure or a range', () => {
  expect(yearsWords(place('us-tx'))).toBe('4 years');
  expect(yearsWords(place('us-la'))).toBe('3 to 10 years');
});

test('what is planned on in doubt is said in full', () => {
  const [doubt] = place('us-la').doubts;
  expect(planOnWords(place('us-la'), doubt!.planOn!)).toBe(
    '3 years on a written contract and 3 years on a spoken contract',
  );
  for (const file of places)
    for (const { planOn } of file.doubts)
      if (planOn) expect(planOnWords(file, planOn)).not.toBe('');
});

test('a contact cap and a contact rule are said with their count', () => {
  expect(capWords(place('us-ma').contactCaps[0]!)).toBe('2 calls and texts in any 7 days');
  expect(
    countWords({
      rule: 'r',
      max: 0,
      windowDays: 7,
      appliesTo: 'a',
      statute: 's',
      confidence: 'seen',
    }),
  ).toBe('None in any 7 days');
  expect(
    countWords({
      rule: 'r',
      hours: '08:00-21:00',
      appliesTo: 'a',
      statute: 's',
      confidence: 'seen',
    }),
  ).toBe('08:00 to 21:00');
  expect(countWords({ rule: 'r', appliesTo: 'a', statute: 's', confidence: 'seen' })).toBe('');
});

describe('how sure a figure is', () => {
  test('never claims that a figure from memory was read', () => {
    expect(howSure('recalled')).toMatch(/memory/);
    expect(howSure('mixed')).toMatch(/memory/);
  });

  test('never names a word of our own for it to readers', () => {
    for (const file of places) expect(JSON.stringify(file)).not.toMatch(/\brecalled\b(?!")/);
  });
});

test.each(places.map((file) => [file.place, file] as const))(
  'the four figures of %s are short, each with how sure, and set beside other places',
  (_, file) => {
    const figures = fourFigures(file);
    expect(figures.map(({ section }) => section)).toEqual([...FOUR]);
    for (const { figure, more, sure } of figures) {
      expect(figure.length).toBeLessThanOrEqual(12);
      expect(more).not.toBe('');
      expect([1, 2, 3]).toContain(sure);
    }
    const beside = besideOthers(
      file,
      places.filter(({ country }) => country === file.country),
    );
    expect(beside['small-claims']).toMatch(/^(\d+ of \d+ places have (less|more)|the middle one)/);
    expect(Object.values(beside).join(' ')).not.toMatch(/undefined|NaN/);
  },
);

test('what is in doubt or was not confirmed has one rung, what stands in the law all three', () => {
  const sureOf = (slug: string) =>
    Object.fromEntries(fourFigures(place(slug)).map(({ section, sure }) => [section, sure]));
  for (const file of places)
    for (const { about } of file.doubts) {
      const sure = sureOf(file.slug)[about];
      if (sure !== undefined) expect(sure).toBe(1);
    }
  expect(sureOf('gb-eng')['representation']).toBe(1);
  expect(sureOf('us-tx')['small-claims']).toBe(3);
});

test('a page about a country writes dates in its manner', () => {
  expect(localeOfPage('/law/gb-eng/')).toBe('en-GB');
  expect(localeOfPage('/law/us-tx/')).toBe('en-US');
  expect(localeOfPage('/guides/uk-letter-before-claim/')).toBe('en-GB');
  expect(localeOfPage('/guides/make-the-call/')).toBeUndefined();
  expect(localeOfPage('/law/compare/')).toBeUndefined();
});

test('figures are past review the day after the day they were due, not on it', () => {
  expect(isPastReview('2027-01-15', '2027-01-14')).toBe(false);
  expect(isPastReview('2027-01-15', '2027-01-15')).toBe(false);
  expect(isPastReview('2027-01-15', '2027-01-16')).toBe(true);
});

test('a sentence ends once', () => {
  expect(sentence('6% a year')).toBe('6% a year.');
  expect(sentence('6% a year.')).toBe('6% a year.');
  expect(sentence('It is so (mostly.)')).toBe('It is so (mostly.)');
});

test('the tile map has a tile of its own for each place', () => {
  expect(Object.keys(TILES).sort()).toEqual(places.map((file) => file.place).sort());
  expect(new Set(Object.values(TILES).map(String)).size).toBe(Object.keys(TILES).length);
});

test('who must agree to a recording says what to plan on, and that it is in doubt', () => {
  expect(whoAgrees(place('us-tx'))).toBe('One person');
  expect(whoAgrees(place('us-ca'))).toBe('Everyone');
  expect(whoAgrees(place('us-or'))).toBe('Everyone, in doubt');
  expect(whoAgrees(place('us-ct'))).toBe('Everyone, in doubt');
  expect(whoAgrees(place('gb-sct'))).toBe('Notice first');
});

test('notes say a day in words, not in digits alone', () => {
  const strings = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
  };
  const digits = Object.entries(files).flatMap(([slug, file]) =>
    strings(file)
      .filter((text) => /\s/.test(text) && /\b20\d\d-\d\d-\d\d\b/.test(text))
      .map((text) => `${slug}: ${text}`),
  );
  expect(digits).toEqual([]);
});

test('notes speak, and do not shout', () => {
  const shouted = Object.entries(files).filter(([, file]) =>
    /\b(?:PARTLY|RECENT CHANGE|NOTE|WARNING|CAUTION|UNCERTAIN)\b/.test(JSON.stringify(file)),
  );
  expect(shouted.map(([slug]) => slug)).toEqual([]);
});
