/**
 * Where a source is shown: the page of sources that lists it, or the section of a place's page for
 * a figure of the place.
 */
import type { Source, SourceId } from '#domain/law.ts';

export const SOURCE_PAGES = ['law-us', 'law-us-states', 'law-uk', 'practice', 'data'] as const;
export type SourcePage = (typeof SOURCE_PAGES)[number];

interface Kind {
  readonly kind: Source['kind'];
  readonly places?: readonly string[] | undefined;
}

/**
 * The page of the law of each place, by how its code starts: the first that fits wins. A new
 * country adds its line.
 */
const LAW_PAGES: readonly (readonly [start: string, page: SourcePage])[] = [
  ['US-', 'law-us-states'],
  ['US', 'law-us'],
  ['GB', 'law-uk'],
  ['EU', 'law-uk'],
];

/** The page of sources that lists a source: law by where it is law, all else by its kind. */
export function sourcePage({ kind, places = [] }: Kind): SourcePage {
  if (kind !== 'law') return kind;
  const found = LAW_PAGES.find(([start]) => places.some((place) => place.startsWith(start)));
  return found?.[1] ?? 'law-uk';
}

/**
 * The address of a source on this site.
 * @example sourceHref('us-tx.limitation') // => '/law/us-tx/#limitation'
 * @example sourceHref('call-opening', { kind: 'practice' }) // => '/sources/practice/#call-opening'
 */
export function sourceHref(id: SourceId, source?: Kind): string {
  const [place = '', topic] = id.split('.');
  if (topic) return `/law/${place}/#${topic}`;
  // The first page lists every source by name, each with the way to its own page.
  return source ? `/sources/${sourcePage(source)}/#${id}` : `/sources/#${id}`;
}
