/** The places as the tools take them: few fields, since all of it travels with the page. */
import { figureWords } from '#components/guide/law-figures.ts';
import { CHECK_RULES } from '#domain/contact-check.ts';
import { dataById } from '#lib/collections.ts';
import { countryOfPlace } from '#lib/countries.ts';
import { placeFiles } from '#lib/law.ts';
import type { PlaceFile } from '#schemas/law.ts';

/** A contact is planned for the months ahead: two years of holidays keep the page light. */
const yearsAhead = ({ checkedOn }: PlaceFile): string[] =>
  [0, 1].map((more) => String(Number(checkedOn.slice(0, 4)) + more));

/** The contact rules with a count, without their notes: the tool only counts. */
const capsOf = ({ contactCaps }: PlaceFile) =>
  contactCaps.map(({ counts, max, windowDays, debtors, from, until }) => ({
    counts,
    max,
    windowDays,
    debtors,
    ...(from && { from }),
    ...(until && { until }),
  }));

/** Time zone, coming holidays and own limits of every place, for the contact checker. */
export async function contactPlaces() {
  return (await placeFiles()).map((file) => ({
    id: file.place,
    name: file.name,
    timeZone: file.timeZones[0] ?? 'UTC',
    country: file.country,
    ...(countryOfPlace(file).contact.weeklyTotalForPersons
      ? {}
      : { weeklyTotalForPersons: false as const }),
    contactCaps: capsOf(file),
    holidays: yearsAhead(file)
      .flatMap((year) => file.holidays[year] ?? [])
      .filter((day) => day >= file.checkedOn),
  }));
}

/** The words of every rule that the contact checker may name: the same as in a plan. */
export async function contactRules(): Promise<Readonly<Record<string, string>>> {
  const rules = await dataById('rules');
  return Object.fromEntries(CHECK_RULES.map((id) => [id, rules[id]?.text ?? id]));
}

/** The figures of every place that owners ask for first, in words, for the place look-up. */
export async function lookupPlaces() {
  return (await placeFiles()).map((file) => ({
    slug: file.slug,
    name: file.name,
    country: countryOfPlace(file).name,
    court: file.smallClaims.court,
    limitText: figureWords(file, 'smallClaims.limit'),
    yearsText: figureWords(file, 'limitation.years'),
    recordingText: figureWords(file, 'recording.consent'),
  }));
}
