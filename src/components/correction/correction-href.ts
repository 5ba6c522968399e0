/** The address of a correction note that already names what it is about. */
import type { PlainDate } from '#domain/dates.ts';
import { dateWords } from '#domain/format.ts';

/** What a correction note is about: each part shows on the note. */
export interface Corrected {
  /** The page, as its path on this site. */
  readonly page: string;
  /** The figure, in words. */
  readonly figure?: string;
  /** What the page says now. */
  readonly says?: string;
  /** The day the page or the figure was last read against its sources. */
  readonly read?: PlainDate | undefined;
}

/** The address of the note, with what is known in its query. */
export function correctionHref({ page, figure, says, read }: Corrected): string {
  const query = new URLSearchParams({
    page,
    ...(figure !== undefined && { figure }),
    ...(says !== undefined && { says }),
    ...(read !== undefined && { read: dateWords(read, 'long') }),
  });
  return `/corrections/?${query}`;
}
