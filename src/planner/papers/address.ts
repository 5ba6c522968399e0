/** An address as papers write it. */
import type { Country } from '#domain/country.ts';

interface Addressed {
  readonly address?: readonly string[] | undefined;
  readonly postcode?: string | undefined;
}

/**
 * An address in its lines, the postcode where the country puts it, unless it stands there already;
 * no line where nothing is known.
 */
export function addressLines(
  side: Addressed | undefined,
  country: Pick<Country, 'postcodeAfterTown'> | undefined,
): readonly string[] {
  const lines = (side?.address ?? []).map((line) => line.trim()).filter(Boolean);
  const postcode = side?.postcode?.trim() ?? '';
  if (postcode === '' || lines.some((line) => line.includes(postcode))) return lines;
  if (lines.length === 0 || !(country?.postcodeAfterTown ?? false)) return [...lines, postcode];
  return lines.with(-1, `${lines.at(-1)} ${postcode}`);
}
