/**
 * What the planner plans on: the figures of a law file, in cents, and the safer one where sources
 * differ.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { smallClaimsLimit } from '#domain/forums.ts';
import { countrySchema, type CountryFile } from '#schemas/countries.ts';
import { planningView } from '#schemas/planning-view.ts';
import { lawSchema, type PlaceFile } from '#schemas/law.ts';
import { confidenceOf } from '#schemas/footing.ts';
import { placeSources } from '#schemas/place-sources.ts';
import { dataOf, readFolder } from '#cli/read-content.ts';

const files = dataOf(
  readFolder(fileURLToPath(new URL('../../content/law', import.meta.url)), 'json', lawSchema),
);
function place(slug: string): PlaceFile {
  const file = files[slug];
  if (!file) throw new Error(`no place ${slug}`);
  return file;
}
const countries = dataOf(
  readFolder(
    fileURLToPath(new URL('../../content/countries', import.meta.url)),
    'json',
    countrySchema,
  ),
);
function countryOf({ country }: PlaceFile): CountryFile {
  const file = Object.values(countries).find(({ code }) => code === country);
  if (!file) throw new Error(`no country ${country}`);
  return file;
}
const view = (slug: string) => planningView(place(slug), countryOf(place(slug)));

describe('money', () => {
  test('is in cents', () => {
    expect(view('us-tx').smallClaims.limit).toEqual({
      entity: 2_000_000,
      naturalPerson: 2_000_000,
    });
    expect(view('gb-eng').money.courtFee?.bands[0]).toEqual({ upTo: 30_000, fee: 3_500 });
  });

  test('keeps the limit of a company apart from that of a sole proprietor', () => {
    expect(smallClaimsLimit(view('us-ca'), { entity: 'company', debtor: 'business' })).toBe(
      625_000,
    );
    expect(smallClaimsLimit(view('us-ca'), { entity: 'sole-proprietor', debtor: 'business' })).toBe(
      1_250_000,
    );
  });
});

describe('where sources differ, the planner plans on the safer figure', () => {
  test('three years in Louisiana, whatever the form of the contract', () => {
    expect(place('us-la').limitation.writtenYears).toBe(10);
    expect(new Set(Object.values(view('us-la').limitation.years))).toEqual(new Set([3]));
  });

  test('six years for a written contract in Montana', () => {
    expect(view('us-mt').limitation.years.written).toBe(6);
  });

  test.each(['us-ct', 'us-de', 'us-mi', 'us-nv', 'us-or', 'us-vt'])(
    'everyone agrees to a recording in %s',
    (slug) => {
      expect(view(slug).recording.consent).toBe('all-party');
    },
  );

  test('the lowest limit of a court that the creditor may meet in New York, North Carolina and Indiana', () => {
    expect(view('us-ny').smallClaims.limit).toEqual({ entity: 500_000, naturalPerson: 300_000 });
    expect(view('us-nc').smallClaims.limit).toEqual({ entity: 500_000, naturalPerson: 500_000 });
    expect(view('us-in').smallClaims.limit).toEqual({ entity: 600_000, naturalPerson: 1_000_000 });
  });

  test('the lower limit against a consumer on credit in Minnesota and Vermont', () => {
    expect(view('us-mn').smallClaims.consumerLimit).toBe(400_000);
    expect(view('us-vt').smallClaims.consumerLimit).toBe(500_000);
    expect(view('us-tx').smallClaims).not.toHaveProperty('consumerLimit');
  });

  test('three years against a consumer in New York', () => {
    expect(view('us-ny').limitation.consumerYears).toBe(3);
  });

  test('no promise that a company may appear without a lawyer where sources conflict', () => {
    expect(view('us-ct').smallClaims.entityWithoutLawyer).toBeNull();
    expect(view('us-dc').smallClaims.entityWithoutLawyer).toBeNull();
  });
});

describe('the end of the time to sue', () => {
  test.each(['us-ms', 'us-wi', 'gb-sct'])('ends the debt itself in %s', (slug) => {
    expect(view(slug).limitation.effect).toBe('extinguishes');
  });

  test('bars only the suit elsewhere', () => {
    const gone = Object.values(files)

      .filter((file) => file.limitationEffect === 'extinguishes');
    expect(gone).toHaveLength(3);
  });
});

describe('contact caps', () => {
  test('of Massachusetts, D.C. and New York are in the shape that the planner reckons with', () => {
    expect(view('us-ma').contactCaps).toMatchObject([
      { counts: 'calls-and-texts', max: 2, windowDays: 7, debtors: ['consumer'] },
    ]);
    expect(view('us-dc').contactCaps).toMatchObject([
      { counts: 'calls', max: 4 },
      { counts: 'electronic', max: 5 },
    ]);
    expect(view('us-ny').contactCaps).toMatchObject([
      { counts: 'all-but-post', max: 2, until: '2027-01-15' },
      { counts: 'all-but-post', max: 3, from: '2027-01-16' },
    ]);
  });

  test('name the source of the contact rules of their place', () => {
    for (const file of Object.values(files)) {
      const sources = placeSources(file);
      for (const { source } of planningView(file, countryOf(file)).contactCaps)
        expect(Object.entries(sources).find(([id]) => id === source)?.[1].citation).toBeTruthy();
    }
  });
});

describe('days of a final demand', () => {
  test('are thirty in Texas, and for a person in England and Wales', () => {
    expect(view('us-tx')).toMatchObject({
      demandDays: { business: 30, consumer: 30 },
      demandDaysSource: { business: 'attorney-fees-american-rule' },
    });
    expect(view('gb-eng').demandDays).toEqual({ business: 14, 'sole-trader': 30, consumer: 30 });
    expect(view('gb-eng').demandDaysSource).toMatchObject({
      consumer: 'pap-debt-clock',
      business: 'pd-pac-companies',
    });
    expect(view('us-ca').demandDays.business).toBe(14);
  });
});

test('the source of a figure carries its statute, its address, the day it was checked and how sure it is', () => {
  expect(placeSources(place('us-tx'))['us-tx.limitation']).toEqual({
    title: 'Texas: years to sue',
    kind: 'law',
    citation: place('us-tx').limitation.statute,
    url: place('us-tx').limitation.references[0]?.url,
    confidence: confidenceOf(place('us-tx'), 'limitation'),
    checkedOn: '2026-11-21',
  });
  expect(placeSources(place('us-al'))).not.toHaveProperty(['us-al.contact']);
});
