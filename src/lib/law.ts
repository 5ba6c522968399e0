/** The law of content, as pages ask for it. */
import { dataById } from '#lib/collections.ts';
import type { WrittenSourceId } from '#domain/ids/sources.ts';
import type { ClaimForms } from '#domain/court-form.ts';
import type { Law } from '#domain/law.ts';
import { assembleLaw } from '#schemas/law-bundle.ts';
import type { CountryFile } from '#schemas/countries.ts';
import type { PlaceFile } from '#schemas/law.ts';
import { placeOn } from '#schemas/place-on.ts';
import type { SourceFile } from '#schemas/sources.ts';
import { buildDate } from '#lib/review.ts';

/** The law bundle of all places: what `plan()` and the planner island take. */
export async function lawBundle(): Promise<Law> {
  const [law, countries, rules, steps, sources] = await Promise.all([
    dataById('law'),
    dataById('countries'),
    dataById('rules'),
    dataById('steps'),
    dataById('sources'),
  ]);
  return assembleLaw({ law, countries, rules, steps, sources });
}

/** The law files of all places, by name, as their figures stand on the day of this build. */
export async function placeFiles(): Promise<PlaceFile[]> {
  const law = Object.values(await dataById('law'));
  return law
    .map((file) => placeOn(file, buildDate()))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The courts' own forms by place, without what they were read in. */
export async function claimForms(): Promise<Record<string, ClaimForms>> {
  return Object.fromEntries(
    (await placeFiles()).flatMap(({ place, claimForm }): [string, ClaimForms][] => {
      if (!claimForm) return [];
      const { references: _, ...rest } = claimForm;
      return [[place, rest]];
    }),
  );
}

/** The files of the countries, the one with most places first. */
export async function countryFiles(): Promise<CountryFile[]> {
  const places = Object.values(await dataById('law'));
  const size = (file: CountryFile): number =>
    places.filter((place) => place.country === file.code).length;
  return Object.values(await dataById('countries')).sort((a, b) => size(b) - size(a));
}

/** The sources of these ids that there are, each with its id, in the order asked for. */
export async function sourcesById(
  ids: readonly WrittenSourceId[],
): Promise<(SourceFile & { readonly id: WrittenSourceId })[]> {
  const sources = await dataById('sources');
  return ids.flatMap((id) => (sources[id] ? [{ ...sources[id], id }] : []));
}
