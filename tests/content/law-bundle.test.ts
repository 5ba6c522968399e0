/** The law bundle of the real content holds together. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { placeLaw } from '#domain/law.ts';
import { isPlaceSource } from '#schemas/rules.ts';
import { readLaw } from '#cli/read-content.ts';

const contentDir = fileURLToPath(new URL('../../content', import.meta.url));

// Read once: on a busy machine the files take a second.
const law = readLaw(contentDir);

test('every source that a figure or a rule of the bundle names is in the bundle', () => {
  const named = [
    ...Object.values(law.rules)
      .flatMap(({ sources }) => sources)
      .filter((id) => !isPlaceSource(id)),
    ...Object.values(law.places).flatMap((place) => [
      place.smallClaims.source,
      place.limitation.source,
      place.recording.source,
      place.interest.source,
      ...Object.values(place.demandDaysSource),
      ...place.contactCaps.map(({ source }) => source),
      `${place.id.toLowerCase()}.holidays`,
    ]),
    ...Object.values(law.countries).flatMap(
      ({ statutoryInterest, holds, limitation, demand, clocks }) => [
        ...(statutoryInterest ? [statutoryInterest.source, statutoryInterest.fixedSumSource] : []),
        ...[...holds, ...Object.values(clocks ?? {}), ...limitation.restarts].map(
          ({ source }) => source,
        ),
        limitation.source,
        demand.source,
      ],
    ),
  ];
  expect(named.filter((id) => !Object.hasOwn(law.sources, id))).toEqual([]);
});

test('the bundle is the same, byte for byte, each time it is read', () => {
  expect(JSON.stringify(readLaw(contentDir))).toBe(JSON.stringify(law));
});

test('other codes of a place lead to its law', () => {
  expect(placeLaw(law, 'GB-WLS')?.id).toBe('GB-ENG');
  expect(placeLaw(law, 'FR')).toBeUndefined();
});
