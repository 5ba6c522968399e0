/** The court that a paper names: the one where it was filed or, by the sum, would be. */
import type { EntryOf } from '#domain/case.ts';
import { forumFor, smallClaimsLimit, type Claimed, type CourtsOf } from '#domain/forums.ts';
import type { Cents } from '#domain/money.ts';

interface Named {
  readonly court?: string | undefined;
  /** The limit in cents, where the sum is above it. */
  readonly above?: Cents | undefined;
}

/**
 * The court for small claims of a place, where it takes the sum in cents or the claim was filed
 * there for less. A claim above the limit goes to a court that the record of the place does not
 * name, and so does a lawsuit: no court is better than the wrong one.
 */
export function courtNamed(
  place: CourtsOf | undefined,
  sum: Cents,
  { filedIn, ...claimed }: Claimed & { readonly filedIn: EntryOf<'filed'>['in'] | undefined },
): Named {
  if (!place || filedIn === 'lawsuit') return {};
  const limit = smallClaimsLimit(place, claimed);
  if (filedIn === undefined && sum > limit) return { above: limit };
  return { court: forumFor(place, sum, claimed)?.name };
}
