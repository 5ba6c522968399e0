/**
 * Files of a case that leave the browser by the owner's own press. What writes them is fetched
 * then; names of files hold days, and no debtor.
 */
import type { Case } from '#domain/case.ts';
import type { PaperSize } from '#domain/paper-size.ts';
import { download } from '#islands/planner/backup/files.ts';
import type { SiteData } from '#islands/planner/data.ts';
import { logSheet } from '#islands/planner/papers/court-file-paper.ts';
import { sentPaper } from '#islands/planner/papers/sent-papers.ts';
import { ARCHIVE, COURT_FILE } from '#islands/planner/words/court-file.ts';
import { accountStatement } from '#planner/papers/account-statement.ts';
import type { Packed } from '#islands/planner/papers/zip-file.ts';
import type { CourtFile } from '#planner/papers/court-file.ts';
import type { PaperDocument } from '#planner/papers/document.ts';

export interface Saving {
  readonly file: Case;
  readonly court: CourtFile;
  readonly data: SiteData;
  readonly paper: PaperDocument;
  readonly size: PaperSize;
  /** With the notes of the log. */
  readonly notes: boolean;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const nameOf = (court: CourtFile, what: string): string => `${what}-${court.asOf}`;

async function wordFile(
  paper: PaperDocument,
  { size }: Pick<Saving, 'size'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { docxFile } = await import('#islands/planner/papers/docx-file.ts');
  return docxFile(paper, COURT_FILE, size);
}

/** Letters as they were sent, each as its bare words and as a Word file. */
async function lettersOf(saving: Saving) {
  const { court, data } = saving;
  const packed = await Promise.all(
    court.letters.map(async (sent) => {
      const { number, on, entry } = sent;
      return [
        { name: ARCHIVE.letter(number, on, 'txt'), content: entry.text ?? '' },
        {
          name: ARCHIVE.letter(number, on, 'docx'),
          content: await wordFile(sentPaper(sent, data), saving),
        },
      ];
    }),
  );
  return packed.flat();
}

/** The account as the table of a bookkeeper holds it. */
function accountOf({ file, court, data }: Saving) {
  const { currency, sums, lines, aging } = accountStatement(file, data.law, court.asOf);
  return { currency, opening: sums.opening, lines, aging };
}

/** Saves the file as a Word file. */
export async function saveWord(saving: Saving): Promise<void> {
  download(`${nameOf(saving.court, 'file')}.docx`, await wordFile(saving.paper, saving), DOCX);
}

/** Saves the account for a spreadsheet. */
export async function saveAccount(saving: Saving): Promise<void> {
  const { statementCsv } = await import('#islands/planner/papers/statement-csv.ts');
  const text = statementCsv(accountOf(saving));
  download(`${nameOf(saving.court, 'statement')}.csv`, text, 'text/csv');
}

/** All that goes into the archive: the file, tables, letters as sent, and a list of them. */
export async function packedFiles(saving: Saving): Promise<readonly Packed[]> {
  const { file, court, data, paper } = saving;
  const [{ csvText }, { statementCsv }, word, letters] = await Promise.all([
    import('#islands/planner/papers/csv-file.ts'),
    import('#islands/planner/papers/statement-csv.ts'),
    wordFile(paper, saving),
    lettersOf(saving),
  ]);
  const packed = [
    { name: ARCHIVE.file, content: word },
    { name: ARCHIVE.statement, content: statementCsv(accountOf(saving)) },
    { name: ARCHIVE.log, content: csvText(logSheet(file, court, data, saving)) },
    ...letters,
  ];
  const contents = packed.map(({ name }) => `${name}: ${ARCHIVE.listed[name] ?? ARCHIVE.letterAs}`);
  const told = `${[paper.title, court.asOf, '', ...contents].join('\r\n')}\r\n`;
  return [{ name: ARCHIVE.contents, content: told }, ...packed];
}

/** Saves everything in one archive. */
export async function saveArchive(saving: Saving): Promise<void> {
  const { court } = saving;
  const [{ zipFile }, packed] = await Promise.all([
    import('#islands/planner/papers/zip-file.ts'),
    packedFiles(saving),
  ]);
  const noon = Date.parse(`${court.asOf}T12:00:00Z`);
  download(`${nameOf(court, 'file')}.zip`, zipFile(packed, noon), 'application/zip');
}
