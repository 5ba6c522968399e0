/** Places to choose from: those with figures of law, then countries without. */
import type { Law } from '#domain/law.ts';
import type { Choice } from '#islands/form/types.ts';
import { QUESTION } from '#islands/planner/words/shell.ts';

const ELSEWHERE = [
  'AE',
  'AT',
  'AU',
  'BE',
  'BR',
  'CA',
  'CH',
  'CZ',
  'DE',
  'DK',
  'ES',
  'FI',
  'FR',
  'HK',
  'IE',
  'IN',
  'IT',
  'JP',
  'MX',
  'NL',
  'NO',
  'NZ',
  'PL',
  'PT',
  'RO',
  'SE',
  'SG',
  'ZA',
];
const countryName = (code: string): string =>
  new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;

/** The name of a place, or of a country this site has no figures for. */
export function placeName(law: Law, id: string): string {
  const known = law.places[id] ?? law.places[law.aliases[id] ?? ''];
  return known?.name ?? (/^[A-Z]{2}$/.test(id) ? countryName(id) : id);
}

/** Groups of the place list. */
export function placeGroups(law: Law): readonly { label: string; choices: readonly Choice[] }[] {
  const byName = (a: Choice, b: Choice) => (a.label < b.label ? -1 : 1);
  const of = (country: string): readonly Choice[] =>
    Object.values(law.places)
      .filter((place) => place.country === country)
      .map(({ id, name }) => ({ value: id, label: name }))
      .sort(byName);
  return [
    ...Object.values(law.countries)
      .map(({ code, name }) => ({ label: name, choices: of(code) }))
      .sort((a, b) => b.choices.length - a.choices.length),
    {
      label: QUESTION.elsewhere,
      choices: ELSEWHERE.filter((code) => !Object.hasOwn(law.countries, code))
        .map((code) => ({ value: code, label: countryName(code) }))
        .sort(byName),
    },
  ];
}

/** A time zone in words: `America/New_York` → `New York`, with its hour now left to the reader. */
export const zoneName = (zone: string): string =>
  (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
