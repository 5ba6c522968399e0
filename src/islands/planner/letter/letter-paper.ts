/** A letter of a case in all its forms: with blanks, filled, as text; and what is still open. */
import type { SentBy } from '#domain/case.ts';
import {
  letterPaper,
  textOf,
  type LetterMaterial,
} from '#islands/planner/letter/letter-document.ts';
import { blanksIn } from '#islands/planner/letter/letter-text.ts';
import { BLANKS_FOR_OWNERS, LETTER, PLACEHOLDERS } from '#islands/planner/words/letter.ts';
import type { LetterDraft } from '#islands/storage/letter-drafts.ts';
import { inEveryText, plainText, type PaperDocument } from '#planner/papers/document.ts';

export interface LetterForms {
  /** The words between address and signature, tables in a line of their own, blanks open. */
  readonly body: string;
  /** With its blanks, to be filled in the line. */
  readonly paper: PaperDocument;
  /** With what was put into them, as it goes out. */
  readonly out: PaperDocument;
  readonly text: string;
  /** Blanks that nothing was put into. */
  readonly open: readonly { readonly name: string; readonly words: string }[];
  /** The table of what is owed was taken out of the text. */
  readonly isTableGone: boolean;
}

const paragraphsOf = (text: string) =>
  text.split(/\n{2,}/).map((part) => ({ kind: 'paragraph', text: part.trim() }) as const);

/** A text that has no letterhead: a script, or a draft of before that has all of it in its text. */
const bare = (title: string, text: string): PaperDocument => ({
  title,
  sender: [],
  recipient: [],
  blocks: paragraphsOf(text),
  enclosures: [],
});

/** What was put into the blanks, in place of each. */
function filledWith(filled: Readonly<Record<string, string>>): (text: string) => string {
  const said = Object.entries(filled).filter(([, value]) => value.trim() !== '');
  return (text) =>
    said.reduce(
      (now, [name, value]) => now.split(`[${BLANKS_FOR_OWNERS[name]}]`).join(value),
      text,
    );
}

/** A letter as it stands in the hands of its owner. */
export function letterForms(
  material: LetterMaterial,
  draft: LetterDraft,
  sentBy: SentBy,
): LetterForms {
  const { letter } = material;
  const body = draft.whole ?? draft.body ?? textOf(material);
  const isBare = draft.whole !== undefined || letter.kind === 'script';
  const paper = isBare ? bare(letter.title, body) : letterPaper(material, body, sentBy);
  const out = inEveryText(paper, filledWith(draft.filled));
  const text = plainText(out, LETTER);
  const table = PLACEHOLDERS['accountTable'] ?? '';
  return {
    body,
    paper,
    out,
    text,
    open: blanksIn(text),
    isTableGone:
      draft.body !== undefined &&
      letter.body.includes('{accountTable}') &&
      !draft.body.includes(table),
  };
}
