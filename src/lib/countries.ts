/**
 * The files of the countries, at hand without waiting: what a word or a default of a place's page
 * follows from.
 */
import { countrySchema, type CountryFile } from '#schemas/countries.ts';
import type { PlaceFile } from '#schemas/law.ts';
import { demandOf } from '#schemas/planning-view.ts';

const COUNTRIES: ReadonlyMap<string, CountryFile> = new Map(
  Object.values(import.meta.glob('/content/countries/*.json', { eager: true, import: 'default' }))
    .map((file) => countrySchema.parse(file))
    .map((file) => [file.code, file]),
);

/**
 * The file of the country of a place.
 * @throws Error naming the file to add
 */
export function countryOfPlace({ country }: Pick<PlaceFile, 'country'>): CountryFile {
  const found = COUNTRIES.get(country);
  if (!found) throw new Error(`content/countries/${country.toLowerCase()}.json is missing`);
  return found;
}

/** Days of a final demand in a place, with their sources. */
export const demandOfPlace = (file: PlaceFile) => demandOf(file, countryOfPlace(file));

/** Whose law a page is about by its address: `/law/gb-eng/`, `/guides/uk-letter-before-claim/`. */
const ABOUT = /^\/(?:law\/([a-z]{2})-[a-z]+|guides\/(uk)-[a-z-]+)\/$/;

/** The manner in which a page writes dates: that of the country it is about, else the usual one. */
export function localeOfPage(pathname: string): string | undefined {
  const [, place, guide] = ABOUT.exec(pathname) ?? [];
  const code = guide ? 'GB' : place?.toUpperCase();
  return code === undefined ? undefined : COUNTRIES.get(code)?.locale;
}
