/**
 * Questions that were answered with "not sure": a case file leaves such an answer out, so that they
 * are remembered beside the case, and go with it.
 */
import { dropDraft, readDraft, saveDraft } from '#islands/storage/drafts.ts';

const NAME = 'unsure';

/** The questions of a case that were answered with "not sure". */
export const readUnsure = (caseId: string): readonly string[] =>
  readDraft(caseId, NAME)?.text.split(' ') ?? [];

/** Remembers these questions as answered with "not sure", and no others. */
export function saveUnsure(caseId: string, questions: readonly string[]): void {
  if (questions.length === 0) dropDraft(caseId, NAME);
  else saveDraft(caseId, NAME, { text: questions.join(' '), from: '' });
}
