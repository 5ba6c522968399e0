/**
 * Letters in the making: what the owner changed, and what they put into the blanks. Kept where
 * other drafts of the case are, and gone with them.
 */
import * as z from 'zod/mini';
import { SENT_BY } from '#domain/case/words.ts';
import type { SentBy } from '#domain/case.ts';
import { browserArea } from '#islands/storage/browser.ts';
import { setBeside } from '#islands/storage/here.ts';
import { draftKey } from '#islands/storage/keys.ts';
import { cutAt, readText, textOrEmpty } from '#islands/storage/read-text.ts';

export interface LetterDraft {
  /** The words between address and signature as they were changed; absent where nobody did. */
  readonly body?: string | undefined;
  /** What the text was made from: where it differs later, the case has moved on. */
  readonly from: string;
  /** What was put into its blanks, by their names. */
  readonly filled: Readonly<Record<string, string>>;
  /** How it is to go out; absent where nobody chose. */
  readonly sentBy?: SentBy | undefined;
  /** A draft of before, with date, address and signature in its text: shown as it is. */
  readonly whole?: string | undefined;
}

const MOST = 40_000;
const FILLED = z.catch(z.record(z.string(), z.string()), {});
const SHAPE = z.object({
  body: z.optional(cutAt(MOST)),
  text: z.optional(cutAt(MOST)),
  from: textOrEmpty,
  filled: z.optional(FILLED),
  sentBy: z.catch(z.optional(z.enum(SENT_BY)), undefined),
});

/** The draft of a letter; undefined where there is none, or none that can be read. */
export function readLetterDraft(caseId: string, letter: string): LetterDraft | undefined {
  const read = readText(browserArea().get(draftKey(caseId, letter)), SHAPE);
  if (!read) return undefined;
  const { body, text, from, filled = {}, sentBy } = read;
  return { body, from, filled, sentBy, whole: body === undefined ? text : undefined };
}

/** What stands under the key of a draft, to tell whether another tab wrote there since. */
export const letterDraftText = (caseId: string, letter: string): string | null =>
  browserArea().get(draftKey(caseId, letter));

/** Whether the draft is kept for good: what lives in memory only is gone with the page. */
export const isDraftSaved = (caseId: string, letter: string): boolean =>
  !browserArea().isUnsaved(draftKey(caseId, letter));

/** Whether a key is that of the draft of a letter. */
export const isDraftKey = (key: string | null, caseId: string, letter: string): boolean =>
  key === draftKey(caseId, letter);

/** Whether the draft is saved. */
export function saveLetterDraft(caseId: string, letter: string, draft: LetterDraft): boolean {
  const { body, whole, from, filled, sentBy } = draft;
  const kept = {
    schema: 2,
    from,
    filled,
    ...(body === undefined ? {} : { body: body.slice(0, MOST) }),
    ...(whole === undefined ? {} : { text: whole.slice(0, MOST) }),
    ...(sentBy === undefined ? {} : { sentBy }),
  };
  return setBeside(caseId, draftKey(caseId, letter), JSON.stringify(kept));
}

/** A letter that is about to be logged as sent: kept until the log form has taken it. */
export interface Outgoing {
  /** The log form and its choice, as the address names them. */
  readonly kind: string;
  readonly preset: string;
  readonly day: string;
  readonly text: string;
  readonly sha256: string;
  readonly sentBy: SentBy;
  readonly enclosures: readonly string[];
}

const OUTGOING = 'outgoing';
const OUTGOING_SHAPE = z.object({
  kind: z.string(),
  preset: z.string(),
  day: z.string(),
  text: z.string(),
  sha256: z.string(),
  sentBy: z.enum(SENT_BY),
  enclosures: z.array(z.string()),
});

/** The letter that was last said to be sent, and is not logged yet. */
export const readOutgoing = (caseId: string): Outgoing | undefined =>
  readText(browserArea().get(draftKey(caseId, OUTGOING)), OUTGOING_SHAPE);

/** Whether it is kept. */
export const saveOutgoing = (caseId: string, outgoing: Outgoing): boolean =>
  setBeside(caseId, draftKey(caseId, OUTGOING), JSON.stringify(outgoing));

export function dropOutgoing(caseId: string): void {
  browserArea().remove(draftKey(caseId, OUTGOING));
}
