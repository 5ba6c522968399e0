/** Which side pays the costs of a court, as data of the country. */
import type { PlaceId } from '#domain/case.ts';
import type { CostRule, Country } from '#domain/country.ts';

/**
 * The cost rule of a place for a court, that of the court itself before that of any; undefined
 * where none is known.
 */
export function costRule(
  country: Country | undefined,
  place: PlaceId | undefined,
  court: Exclude<CostRule['court'], 'any'> | undefined,
): CostRule | undefined {
  const fits = (country?.costs ?? []).filter(
    ({ places }) => !places || (place !== undefined && places.includes(place)),
  );
  return fits.find((each) => each.court === court) ?? fits.find((each) => each.court === 'any');
}
