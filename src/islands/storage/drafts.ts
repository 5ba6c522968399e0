/**
 * Texts in the making: a letter that the owner changed. Each has a key of its own beside the case,
 * so that it goes when the case is deleted or everything is.
 */
import * as z from 'zod/mini';
import { browserArea } from '#islands/storage/browser.ts';
import { setBeside } from '#islands/storage/here.ts';
import { draftKey } from '#islands/storage/keys.ts';
import { cutAt, readText, textOrEmpty } from '#islands/storage/read-text.ts';

export interface TextDraft {
  readonly text: string;
  /** What the text was made from: where it differs later, the case has moved on. */
  readonly from: string;
  /** The day that stands in it as its date, as it is written there; absent where none does. */
  readonly day?: string | undefined;
}

const MOST = 40_000;
const SHAPE = z.object({ text: cutAt(MOST), from: textOrEmpty, day: z.optional(z.string()) });

/** The draft of that name; undefined where there is none, or none that can be read. */
export const readDraft = (caseId: string, name: string): TextDraft | undefined =>
  readText(browserArea().get(draftKey(caseId, name)), SHAPE);

/** Whether the draft is saved. */
export function saveDraft(caseId: string, name: string, { text, from, day }: TextDraft): boolean {
  return setBeside(
    caseId,
    draftKey(caseId, name),
    JSON.stringify({ schema: 1, text: text.slice(0, MOST), from, ...(day ? { day } : {}) }),
  );
}

/** Forgets the draft. */
export function dropDraft(caseId: string, name: string): void {
  browserArea().remove(draftKey(caseId, name));
}
