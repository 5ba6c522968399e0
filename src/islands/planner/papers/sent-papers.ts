/** Letters as they were sent: their words, and the proof of sending. */
import type { SiteData } from '#islands/planner/data.ts';
import { showDate } from '#islands/planner/papers/show.ts';
import { COURT_FILE as WORDS } from '#islands/planner/words/court-file.ts';
import { optionLabel } from '#planner/interview/log/log-words.ts';
import type { CourtFile, SentEntry } from '#planner/papers/court-file.ts';
import type { Block, PaperDocument } from '#planner/papers/document.ts';

type Sent = CourtFile['letters'][number];

/** Which letter it was: its number in the file, its day and its name. */
export function sentTitle({ number, on, entry }: Sent, data: SiteData): string {
  const nameOf = (sent: SentEntry) =>
    sent.type === 'letter'
      ? optionLabel(data.logWords, 'contact', 'letter', sent.letter)
      : WORDS.sentNames[sent.type];
  return WORDS.letter(number, showDate(on), nameOf(entry));
}

/** How it went out and its words, a block for each paragraph. */
export function sentBlocks({ entry }: Sent, data: SiteData): readonly Block[] {
  const rows: readonly (readonly [string, string | undefined])[] = [
    [WORDS.sentHow, optionLabel(data.logWords, 'contact', 'sentBy', entry.sentBy)],
    [WORDS.tracking, entry.tracking],
    [WORDS.with, entry.enclosures?.join('; ')],
    [WORDS.letterSum, entry.sha256],
  ];
  const known = rows.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  return [
    ...(known.length > 0 ? [{ kind: 'facts', rows: known } as const] : []),
    ...(entry.text ?? '').split(/\n{2,}/).map((text): Block => ({ kind: 'paragraph', text })),
  ];
}

/** A letter as it was sent, as a paper of its own. */
export function sentPaper(sent: Sent, data: SiteData): PaperDocument {
  const title = sentTitle(sent, data);
  const blocks = sentBlocks(sent, data);
  return { title, sender: [], recipient: [], blocks, enclosures: [] };
}
