/**
 * The last day to record a lien for building work, and how long an owner is asked about it where no
 * day is known.
 */
import type { PlaceId } from '#domain/case.ts';
import type { Country } from '#domain/country.ts';
import { addDays, later, type PlainDate } from '#domain/dates.ts';
import type { SourceId } from '#domain/law.ts';
import { askedUntil } from '#domain/asked.ts';

/**
 * Days after the last day on the job on which no state that was looked at still lets a lien be
 * recorded: this site's own bound of about eight months, read in no guide: only the last day of the
 * place itself counts.
 */
const LONGEST_DAYS = 245;
export interface LienDay {
  readonly on: PlainDate;
  readonly source: SourceId;
}

/**
 * The last day to record a lien, counted from the last day on the job; undefined where either is
 * not known.
 */
export function lienDay(
  country: Pick<Country, 'liens'> | undefined,
  place: PlaceId | undefined,
  lastDayOn: PlainDate | undefined,
): LienDay | undefined {
  const found = country?.liens?.find((each) => each.place === place);
  return found && lastDayOn
    ? { on: addDays(lastDayOn, found.recordDays), source: found.source }
    : undefined;
}

/** The last day on which an owner is asked about a lien whose last day is not known. */
export function lienAskedUntil(openedOn: PlainDate, lastDayOn: PlainDate | undefined): PlainDate {
  const asked = askedUntil(openedOn);
  if (!lastDayOn) return asked;
  const longest = addDays(lastDayOn, LONGEST_DAYS);
  // A case opened long after the work: there is nothing to ask any more.
  return later(longest, openedOn) === openedOn || longest < asked ? longest : asked;
}
