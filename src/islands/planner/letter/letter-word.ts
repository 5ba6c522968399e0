/** A letter as a Word file, saved to the owner's downloads. */
import type { PaperSize } from '#domain/paper-size.ts';
import { download } from '#islands/planner/backup/files.ts';
import { LETTER } from '#islands/planner/words/letter.ts';
import type { PaperDocument } from '#planner/papers/document.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Writes and saves it; what writes it is fetched on the press. */
export async function saveLetter(name: string, paper: PaperDocument, size: PaperSize) {
  const { docxFile } = await import('#islands/planner/papers/docx-file.ts');
  download(`${name}.docx`, await docxFile(paper, LETTER, size), DOCX);
}
