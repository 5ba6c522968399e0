/** The figures of law: none changes unseen, and what the site plans on makes sense. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { addDays, isPlainDate } from '#domain/dates.ts';
import { compare } from '#domain/order.ts';
import { countrySchema } from '#schemas/countries.ts';
import { lawSchema, type PlaceFile } from '#schemas/law.ts';
import { foundLimits } from '#schemas/planning-view.ts';
import { isPlaceSource } from '#schemas/rules.ts';
import { dataOf, readFolder } from '#cli/read-content.ts';
import { law } from '../support/law.ts';

const folder = fileURLToPath(new URL('../../content/law', import.meta.url));
const files = dataOf(readFolder(folder, 'json', lawSchema));
const places = Object.values(files);
const countries = Object.values(
  dataOf(
    readFolder(
      fileURLToPath(new URL('../../content/countries', import.meta.url)),
      'json',
      countrySchema,
    ),
  ),
);
/**
 * The figures of a place in one line: a change of one shows in the difference of the table, with
 * the commit that says why.
 */
function figuresOf({ place, smallClaims, limitation, recording, interest }: PlaceFile): string {
  const { limit, limitNaturalPerson, entityMayAppearWithoutLawyer: may } = smallClaims;
  const { writtenYears, oralYears, openAccountYears, goodsYears } = limitation;
  const { unsignedYears, medicalYears } = limitation;
  return [
    place,
    `limit ${limit}/${limitNaturalPerson}`,
    `company ${String(may)}`,
    `years ${[writtenYears, oralYears, openAccountYears, goodsYears].join(' ')}`,
    ...(unsignedYears ? [`unsigned ${unsignedYears}`] : []),
    ...(medicalYears ? [`medical ${medicalYears}`] : []),
    `recording ${recording.consent}`,
    `interest ${String(interest.prejudgmentRatePct)}`,
  ].join('; ');
}

test('no figure changes unseen: each is in the table of figures', async () => {
  const lines = places.toSorted((a, b) => compare(a.place, b.place)).map(figuresOf);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('law-figures.txt');
});

test.each(places.map((place) => [place.place, place] as const))(
  '%s: no reference is told twice, and none is said to state figures without one',
  (_, place) => {
    const { smallClaims, limitation, recording, interest, firstParty } = place;
    for (const { references } of [smallClaims, limitation, recording, interest, firstParty]) {
      const named = references.map(({ what, url = '' }) => `${what} ${url}`);
      expect(named).toEqual([...new Set(named)]);
      for (const { figures } of references)
        if (figures) expect(Object.keys(figures)).not.toEqual([]);
    }
  },
);

describe.each(places.map((place) => [place.place, place] as const))('%s', (_, place) => {
  test('has a file name, a slug and a code that agree', () => {
    expect(files[place.slug]).toBe(place);
    expect(place.place).toBe(place.slug.toUpperCase());
    expect(place.place.startsWith(place.country)).toBe(true);
  });

  test('is due for review after it was checked', () => {
    expect(place.reviewBy > place.checkedOn).toBe(true);
  });

  test('has time zones that exist', () => {
    for (const timeZone of place.timeZones)
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    expect(new Set(place.timeZones).size).toBe(place.timeZones.length);
  });

  test('has public holidays from 2025 through 2030, each a real day of its year, in order', () => {
    expect(Object.keys(place.holidays)).toEqual(['2025', '2026', '2027', '2028', '2029', '2030']);
    for (const [year, days] of Object.entries(place.holidays)) {
      expect(days.length).toBeGreaterThanOrEqual(7);
      expect(days).toEqual([...new Set(days)].sort());
      for (const day of days) expect(isPlainDate(day) && day.startsWith(year)).toBe(true);
      expect(days).toContain(`${year}-12-25`);
    }
  });

  test('gives a person at least as many days before court as a business', () => {
    const {
      business,
      consumer,
      'sole-trader': soleTrader,
    } = place.demandDays?.days ?? countries.find(({ code }) => code === place.country)!.demand.days;
    expect(business).toBeGreaterThanOrEqual(14);
    expect(Math.min(consumer, soleTrader)).toBeGreaterThanOrEqual(business);
  });

  test('plans only on figures that its sources name, and never on a riskier one', () => {
    for (const { planOn = {} } of place.doubts)
      for (const [key, figure] of Object.entries(planOn)) expectSafer(place, key, figure);
  });

  test('acts on each doubt about the time to sue', () => {
    const { doubts, limitation } = place;
    const { writtenYears, oralYears, unsignedYears, medicalYears, goodsYears } = limitation;
    const acts = (planOn: unknown): boolean =>
      planOn !== undefined ||
      unsignedYears !== undefined ||
      medicalYears !== undefined ||
      goodsYears === Math.min(writtenYears, oralYears);
    for (const { about, planOn } of doubts)
      if (about === 'limitation') expect(acts(planOn)).toBe(true);
    expect(Math.min(unsignedYears ?? 1, medicalYears ?? 1)).toBeLessThanOrEqual(writtenYears);
  });

  test('counts contacts only as one of the rules on its page says', () => {
    for (const cap of place.contactCaps) {
      const ruled = place.contactRules.some(
        ({ max, windowDays }) => max === cap.max && windowDays === cap.windowDays,
      );
      expect(ruled).toBe(true);
      expect(!cap.from || !cap.until || cap.from <= cap.until).toBe(true);
    }
  });
});

function expectSafer(place: PlaceFile, key: string, figure: unknown): void {
  const { smallClaims, limitation } = place;
  const { entity, naturalPerson } = foundLimits(place);
  const found: Record<string, number> = {
    writtenYears: limitation.writtenYears,
    oralYears: limitation.oralYears,
    openAccountYears: limitation.openAccountYears,
    goodsYears: limitation.goodsYears,
    consumerYears: limitation.writtenYears,
    limit: entity,
    limitNaturalPerson: naturalPerson,
    consumerLimit: Math.min(entity, naturalPerson),
  };
  if (key === 'consent' || key === 'entityWithoutLawyer') {
    expect(figure).toBe(key === 'consent' ? 'all-party' : null);
    return;
  }
  expect(figure).toBeLessThanOrEqual(found[key] ?? 0);
  const named = key.endsWith('Years')
    ? `${limitation.notes} ${limitation.writtenYears} ${limitation.openAccountYears}`.includes(
        String(figure),
      )
    : smallClaims.limitVariants.some(({ limit }) => limit === figure);
  expect(named).toBe(true);
}

describe('early review', () => {
  test.each([
    ['us-ny', '2027-01-15'],
    ['us-ms', '2027-02-28'],
    ['us-sc', '2027-02-28'],
  ])('of %s falls on %s', (slug, day) => {
    expect(files[slug]).toMatchObject({ reviewBy: day });
  });
});

test('New York City keeps a cap on contact on every day, before and after the change of its rule', () => {
  const place = files['us-ny'];
  if (!place) throw new Error('New York is missing');
  const [older, newer, ...rest] = place.contactCaps;
  expect(rest).toEqual([]);
  expect(older?.from).toBeUndefined();
  expect(newer?.until).toBeUndefined();
  expect(newer?.from).toBe(older?.until && addDays(older.until, 1));
  expect(older!.max).toBeLessThan(newer!.max);
});

describe('interest by law between businesses', () => {
  const interest = countries.find(({ code }) => code === 'GB')?.statutoryInterest;
  const reviewBy = countries.find(({ code }) => code === 'GB')?.reviewBy;
  const rates = interest?.rates ?? [];

  test('has rates without a gap and without an overlap', () => {
    expect(rates.length).toBeGreaterThan(0);
    for (const [index, rate] of rates.entries()) {
      expect(rate.from <= rate.to).toBe(true);
      const next = rates[index + 1];
      if (next) expect(next.from).toBe(addDays(rate.to, 1));
    }
  });

  test('covers every day up to its review, the day it was checked among them', () => {
    const [first, last] = [rates.at(0), rates.at(-1)];
    const checkedOn = countries.find(({ code }) => code === 'GB')!.checkedOn;
    expect(first!.from <= checkedOn && checkedOn <= last!.to).toBe(true);
    expect(reviewBy).toBe(last!.to);
  });

  test('adds eight points to the base rate of the day before the period', () => {
    for (const { from, reference, basePct, pct } of rates) {
      expect(pct).toBeCloseTo(basePct + 8, 10);
      expect(addDays(reference, 1)).toBe(from);
    }
  });

  test('has fixed sums that rise with the invoice, from zero', () => {
    const sums = interest?.fixedSums ?? [];
    expect(sums[0]?.atLeast).toBe(0);
    expect(sums.map(({ sum }) => sum)).toEqual(
      sums.map(({ sum }) => sum).toSorted((a, b) => a - b),
    );
    expect(sums.map(({ atLeast }) => atLeast)).toEqual(
      sums.map(({ atLeast }) => atLeast).toSorted((a, b) => a - b),
    );
  });
});

test('court fees rise with the claim, and reach the limit of the court', () => {
  for (const place of places) {
    const bands = place.moneyTools?.courtFee?.bands ?? [];
    const ends = bands.map(({ upTo }) => upTo ?? Infinity);
    expect(ends).toEqual([...new Set(ends)].toSorted((a, b) => a - b));
    const fees = bands.flatMap((band) => ('fee' in band ? [band.fee] : []));
    expect(fees).toEqual(fees.toSorted((a, b) => a - b));
    if (bands.length > 0) expect(ends.at(-1)).toBeGreaterThanOrEqual(foundLimits(place).entity);
  }
});

test('no place is an alias of another, and no alias is given twice', () => {
  const all = places.flatMap((place) => [place.place, ...(place.aliases ?? [])]);
  expect(new Set(all).size).toBe(all.length);
});

test('a law on the pay of freelancers has a source of that place, which the rule names', () => {
  const named = places.flatMap(({ place, moneyTools }) => (moneyTools?.freelance ? [place] : []));
  expect(named.length).toBeGreaterThan(0);
  const sources = (law.rules['trade-freelance-law']?.sources ?? []).flatMap((id) =>
    isPlaceSource(id) ? [] : [law.sources[id]],
  );
  for (const place of named)
    expect(sources).toContainEqual(expect.objectContaining({ kind: 'law', places: [place] }));
});

test('the form of a court has a name, and an official address only where one was read', () => {
  const forms = places.flatMap(({ place, claimForm }) =>
    (claimForm?.forms ?? []).map((form) => ({ place, ...form })),
  );
  expect(new Set(forms.map(({ place }) => place)).size).toBeGreaterThan(40);
  const sites = forms.flatMap(({ url }) => (url === undefined ? [] : [new URL(url).hostname]));
  const isSold = /uslegalforms|pdffiller|justia|formspal|smallclaimsforms|signnow/;
  expect(sites.filter((site) => isSold.test(site))).toEqual([]);
  expect(forms.find(({ place }) => place === 'US-CA')).toMatchObject({ number: 'SC-100' });
  expect(law.places['GB-SCT']?.claimForm).toBe('Form 3A');
  // Texas has no form for the whole state: each justice court has its own.
  expect(law.places['US-TX']?.claimForm).toBeUndefined();
});
