/** The law on a day: what changes by an enacted law, and what nobody has read again in time. */
import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/dates.ts';
import { inForce, lawOn, placeLawOn } from '#domain/law-on.ts';
import { placeLaw, type PlaceLaw } from '#domain/law.ts';
import { placeOn } from '#schemas/place-on.ts';
import { lawSchema, type PlaceFile } from '#schemas/law.ts';
import { planningView } from '#schemas/planning-view.ts';
import { countrySchema } from '#schemas/countries.ts';
import { dataOf, readFolder } from '#cli/read-content.ts';
import { join } from 'node:path';
import { law } from '../support/law.ts';

const content = join(import.meta.dirname, '../../content');
const files: Readonly<Record<string, PlaceFile>> = dataOf(
  readFolder(join(content, 'law'), 'json', lawSchema),
);
const us = dataOf(readFolder(join(content, 'countries'), 'json', countrySchema))['us'];

function held(id: string): PlaceLaw {
  const found = placeLaw(law, id);
  if (!found) throw new Error(`no law of ${id}`);
  return found;
}
const limitOn = (day: Parameters<typeof lawOn>[1]): number | undefined =>
  placeLaw(lawOn(law, day), 'US-UT')?.smallClaims.limit.entity;

describe('an enacted change', () => {
  test('counts from its day, not a day sooner', () => {
    expect(limitOn('2029-12-31')).toBe(2_000_000);
    expect(limitOn('2030-01-01')).toBe(2_500_000);
  });

  test('shows on the page of its day as it counts in the plan', () => {
    const file = files['us-ut'];
    if (!file || !us) throw new Error('content lacks Utah or its country');
    for (const day of ['2026-11-28', '2029-12-31', '2030-01-01', '2035-06-01'] as const) {
      const page = placeOn(file, day);
      expect(planningView(page, us).smallClaims.limit).toEqual(
        placeLawOn(planningView(file, us), day).smallClaims.limit,
      );
      // What is in force is no longer announced.
      expect((page.smallClaims.later ?? []).every(({ from }) => from > day)).toBe(true);
    }
  });

  test('of several, the last that has begun holds, in whatever order they stand', () => {
    const changes = [
      { from: '2031-01-01' },
      { from: '2029-01-01' },
      { from: '2030-01-01' },
    ] as const;
    expect(inForce(changes, '2028-12-31')).toBeUndefined();
    expect(inForce(changes, '2030-06-01')?.from).toBe('2030-01-01');
    expect(inForce(changes, '2031-01-01')?.from).toBe('2031-01-01');
  });
});

describe('a review day that is past', () => {
  const texas = held('US-TX');
  const after = addDays(texas.reviewBy, 1);

  test('leaves everything as it is on the day itself', () => {
    expect(placeLawOn(texas, texas.reviewBy)).toBe(texas);
    expect(lawOn(law, '2026-11-28')).toBe(law);
  });

  test('makes what was read an older copy, and nothing surer than it was', () => {
    const now = lawOn(law, after);
    const place = placeLaw(now, 'US-TX');
    expect(texas.limitation.confidence).toBe('seen');
    expect(place?.limitation.confidence).toBe('seen-old');
    expect(now.sources[texas.limitation.source]?.confidence).toBe('seen-old');
    expect(place?.smallClaims.limit).toEqual(texas.smallClaims.limit);
    for (const [id, source] of Object.entries(law.sources))
      if (source.confidence === 'recalled' || source.confidence === 'mixed')
        expect(now.sources[id as keyof typeof now.sources]?.confidence).toBe(source.confidence);
  });
});
