/** The law file of a place as its figures stand on a day. */
import type { PlainDate } from '#domain/dates.ts';
import { inForce } from '#domain/law-on.ts';
import type { PlaceFile } from '#schemas/law.ts';

/**
 * The file with the limits in force on a day; what is still to come stays in `later`. The same
 * object where the day changes nothing.
 */
export function placeOn(file: PlaceFile, day: PlainDate): PlaceFile {
  const { later, ...court } = file.smallClaims;
  const now = inForce(later, day);
  if (!now) return file;
  const { limit, limitNaturalPerson, reference } = now;
  const ahead = later?.filter(({ from }) => from > day) ?? [];
  return {
    ...file,
    smallClaims: {
      ...court,
      limit,
      limitNaturalPerson,
      ...(ahead.length > 0 && { later: ahead }),
      references: [
        { ...reference, inForceFrom: now.from, figures: { limit, limitNaturalPerson } },
        ...court.references,
      ],
    },
  };
}
