/** The country in whose manner the dates of a case are typed and written. */
import type { PlaceId } from '#domain/case.ts';
import { countryOf, type Country } from '#domain/country.ts';
import { USUAL_LOCALE } from '#domain/format.ts';
import { placeLaw, type Law } from '#domain/law.ts';

interface Placed {
  readonly creditor?: { readonly place?: PlaceId | undefined } | undefined;
  readonly debtor?: { readonly place?: PlaceId | undefined } | undefined;
}

/**
 * The country where the owner is, who types and reads the dates; else the debtor's; undefined where
 * neither is covered.
 */
export const countryOfCase = (law: Law, { creditor, debtor }: Placed): Country | undefined =>
  countryOf(law, placeLaw(law, creditor?.place) ?? placeLaw(law, debtor?.place));

/** The manner in which a case is written. */
export const localeOfCase = (law: Law, answers: Placed): string =>
  countryOfCase(law, answers)?.locale ?? USUAL_LOCALE;
