/** A block is as sure as its weakest figure, and says which that is. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { countFootings, footingLines, sharePrimary } from '#cli/content/footing-table.ts';
import { dataOf, readFolder } from '#cli/read-content.ts';
import { howSureOf } from '#lib/how-sure.ts';
import { confidenceOf, footingsOf } from '#schemas/footing.ts';
import { lawSchema, type PlaceFile } from '#schemas/law.ts';
import type { Reference } from '#schemas/references.ts';

const folder = fileURLToPath(new URL('../../content/law', import.meta.url));
const virginia = dataOf(readFolder(folder, 'json', lawSchema))['us-va'];
if (!virginia) throw new Error('content/law/us-va.json is missing');

const read = (kind: Reference['kind'], figures: NonNullable<Reference['figures']>): Reference => ({
  what: 'a section',
  kind,
  readOn: '2026-11-28',
  figures,
});
const standingOn = (...references: readonly Reference[]): PlaceFile => {
  const { unsignedYears: _, medicalYears: __, ...limitation } = virginia.limitation;
  return {
    ...virginia,
    limitation: { ...limitation, references: [...references] },
    interest: { ...virginia.interest, references: [] },
  };
};
const all = { writtenYears: 5, oralYears: 3, openAccountYears: 3, goodsYears: 4 };

describe('the footing of a figure', () => {
  test('is that of the best reference that states it as it is held', () => {
    const place = standingOn(
      read('secondary', { writtenYears: 5, oralYears: 3 }),
      read('enacted-text', { writtenYears: 5, oralYears: 9 }),
      read('court-page', { goodsYears: 4 }),
    );
    expect(footingsOf(place, 'limitation')).toMatchObject([
      { figure: 'writtenYears', footing: 'text' },
      { figure: 'oralYears', footing: 'secondary' },
      { figure: 'openAccountYears', footing: 'none' },
      { figure: 'goodsYears', footing: 'court' },
    ]);
  });

  test('names the references that state it, the best first, and no other', () => {
    const guide = read('secondary', { writtenYears: 5 });
    const text = read('enacted-text', { writtenYears: 5 });
    const other = read('enacted-text', { writtenYears: 9 });
    const [written] = footingsOf(standingOn(guide, other, text), 'limitation');
    expect(written?.references).toEqual([text, guide]);
  });

  test('counts a rate that changes as stated where the text says that it changes', () => {
    const { interest } = virginia;
    const references = [read('enacted-text', { rate: null })];
    const changing = {
      ...virginia,
      interest: { ...interest, prejudgmentRatePct: null, references },
    };
    expect(footingsOf(changing, 'interest')).toEqual([
      { figure: 'rate', footing: 'text', references },
    ]);
  });

  test('is none where nobody has confirmed who may speak', () => {
    const { smallClaims } = virginia;
    const open = { ...smallClaims, entityMayAppearWithoutLawyer: null };
    expect(footingsOf({ ...virginia, smallClaims: open }, 'representation')).toEqual([]);
    expect(howSureOf({ ...virginia, smallClaims: open }, 'representation')).toMatch(
      /Not confirmed/,
    );
  });
});

describe('how sure a block is', () => {
  test.each([
    [[read('enacted-text', all)], 'Read in the text of the law', 'seen'],
    [[read('secondary', all)], 'Read in guides, not in the text of the law', 'seen'],
    [[], 'Not shown in a source', 'recalled'],
    [
      [read('enacted-text', { ...all, goodsYears: 6 })],
      'Read in the text of the law; not shown in a source: goods sold',
      'mixed',
    ],
    [
      [read('court-rule', { ...all, oralYears: 9 }), read('secondary', { oralYears: 3 })],
      'Read in the text of the law; only in guides: spoken contracts',
      'seen',
    ],
  ])('is told by its weakest figure', (references, words, confidence) => {
    const place = standingOn(...references);
    expect(howSureOf(place, 'limitation')).toBe(words);
    expect(confidenceOf(place, 'limitation')).toBe(confidence);
  });
});

test('the table counts each figure once, and names the places that miss the aim', () => {
  const place = standingOn(read('enacted-text', { ...all, goodsYears: 6 }));
  const counts = countFootings([place], ['limitation', 'interest']);
  expect(counts).toEqual({ text: 3, court: 0, secondary: 0, none: 2 });
  expect(sharePrimary(counts)).toBe(60);
  const lines = footingLines({
    law: [{ path: 'content/law/us-va.json', id: 'us-va', body: '', data: place }],
  });
  expect(lines.at(-1)).toMatch(/^0 of 1 places reach 90%; below: us-va \d+%$/);
});
