/**
 * Texts in the making: a letter that the owner changed. Each has a key of its own beside the case, so that it goes when
 * the case is deleted or everything is.
 */
import { openArea, type Area } from '#islands/storage/area.ts';
import { draftKey } from '#islands/storage/keys.ts';

export interface TextDraft {
  readonly text: string;
  /** What the text was made from: where it differs later, the case has moved on. */
  readonly from: string;
}

const MOST = 40_000;
let opened: Area | undefined;
const area = (): Area => (opened ??= openArea(() => window.localStorage));

/** The draft of that name; undefined where there is none, or none that can be read. */
export function readDraft(caseId: string, name: string): TextDraft | undefined {
  const raw = area().get(draftKey(caseId, name));
  if (raw === null) return undefined;
  try {
    const value: unknown = JSON.parse(raw);
    if (
      typeof value !== 'object' ||
      value === null ||
      !('text' in value) ||
      typeof value.text !== 'string'
    )
      return undefined;
    return {
      text: value.text.slice(0, MOST),
      from: 'from' in value && typeof value.from === 'string' ? value.from : '',
    };
  } catch {
    return undefined;
  }
}

/** Whether the draft is saved. */
export function saveDraft(caseId: string, name: string, { text, from }: TextDraft): boolean {
  return area().set(
    draftKey(caseId, name),
    JSON.stringify({ schema: 1, text: text.slice(0, MOST), from }),
  );
}

/** Forgets the draft. */
export function dropDraft(caseId: string, name: string): void {
  area().remove(draftKey(caseId, name));
}
