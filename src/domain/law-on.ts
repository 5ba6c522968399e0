/**
 * The law as it stands on a day: figures that an enacted law changes later count from their day,
 * and what nobody has read again since its review day is less sure.
 */
import type { PlainDate } from '#domain/dates.ts';
import {
  PLACE_TOPICS,
  type Confidence,
  type Law,
  type PlaceLaw,
  type PlaceSourceId,
  type Source,
} from '#domain/law.ts';

/**
 * Whether figures are past the day on which they were to be checked again: from the day after it.
 */
export const isPastReview = (reviewBy: PlainDate, today: PlainDate): boolean => today > reviewBy;

/** What was read in a current source has become an older copy once its review day is past. */
const aged = (confidence: Confidence): Confidence =>
  confidence === 'seen' || confidence === 'seen-undated' ? 'seen-old' : confidence;

/**
 * The last of the changes that are in force on a day; undefined before the first.
 * @param changes in any order, each from its day on
 */
export function inForce<T extends { readonly from: PlainDate }>(
  changes: readonly T[] | undefined,
  today: PlainDate,
): T | undefined {
  return changes
    ?.filter(({ from }) => from <= today)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);
}

/** The law of a place on a day; the same object where the day changes nothing. */
export function placeLawOn(place: PlaceLaw, today: PlainDate): PlaceLaw {
  const changed = inForce(place.smallClaims.later, today);
  const old = isPastReview(place.reviewBy, today);
  if (!changed && !old) return place;
  const surely = (confidence: Confidence): Confidence => (old ? aged(confidence) : confidence);
  const { smallClaims, limitation, recording, interest } = place;
  return {
    ...place,
    smallClaims: {
      ...smallClaims,
      ...(changed && { limit: changed.limit }),
      confidence: surely(smallClaims.confidence),
    },
    limitation: { ...limitation, confidence: surely(limitation.confidence) },
    recording: { ...recording, confidence: surely(recording.confidence) },
    interest: { ...interest, confidence: surely(interest.confidence) },
  };
}

/** The sources of a place's figures, as sure as they are once their review day is past. */
function agedSources(law: Law, slug: string): Record<PlaceSourceId, Source> {
  const found: Record<PlaceSourceId, Source> = {};
  for (const topic of PLACE_TOPICS) {
    const id: PlaceSourceId = `${slug}.${topic}`;
    const source = law.sources[id];
    if (source) found[id] = { ...source, confidence: aged(source.confidence) };
  }
  return found;
}

/**
 * The law on a day, as every plan takes it; the same object where the day changes nothing.
 * @param today the calendar date of the owner
 */
export function lawOn(law: Law, today: PlainDate): Law {
  const changed = Object.entries(law.places).flatMap(([id, place]) => {
    const now = placeLawOn(place, today);
    return now === place ? [] : [[id, now] as const];
  });
  if (changed.length === 0) return law;
  const old = changed.filter(([, place]) => isPastReview(place.reviewBy, today));
  return {
    ...law,
    places: { ...law.places, ...Object.fromEntries(changed) },
    sources: Object.assign(
      { ...law.sources },
      ...old.map(([id]) => agedSources(law, id.toLowerCase())),
    ) as Law['sources'],
  };
}
