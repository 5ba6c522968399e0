/** A letter as it was sent, on its way into the log. */
import type { LogEntry, SentBy } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { readOutgoing } from '#islands/storage/letter-drafts.ts';

/** The text of a letter with its fingerprint, how it went, and what went with it. */
export interface AsSent {
  readonly text: string;
  readonly sha256: string;
  readonly sentBy?: SentBy | undefined;
  readonly enclosures?: readonly string[] | undefined;
}

/** The letter that was just said to be sent, where this form was opened for it. */
export function outgoingFor(
  caseId: string,
  kind: string,
  preset: string | undefined,
  today: PlainDate,
): AsSent | undefined {
  const outgoing = readOutgoing(caseId);
  const isIt =
    outgoing?.kind === kind && outgoing.preset === (preset ?? '') && outgoing.day === today;
  return isIt ? outgoing : undefined;
}

/** The letter that an entry keeps; undefined where it keeps none. */
export function sentIn(entry: LogEntry): AsSent | undefined {
  if (!('text' in entry) || !('sha256' in entry)) return undefined;
  return { text: entry.text, sha256: entry.sha256, sentBy: entry.sentBy };
}

/** Entries of which the first tells of the letter: it keeps it as it was sent. */
export function withAsSent(
  entries: readonly LogEntry[],
  sent: AsSent | undefined,
): readonly LogEntry[] {
  const [first] = entries;
  if (!sent || !first) return entries;
  const rest = entries.slice(1);
  const { text, sha256, sentBy, enclosures = [] } = sent;
  switch (first.type) {
    case 'letter':
    case 'offer':
    case 'dispute-answered':
      return [
        {
          ...(sentBy ? { sentBy } : {}),
          ...(enclosures.length > 0 ? { enclosures: [...enclosures] } : {}),
          ...first,
          text,
          sha256,
        },
        ...rest,
      ];
    default:
      return entries;
  }
}
