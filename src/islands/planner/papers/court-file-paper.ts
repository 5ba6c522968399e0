/** The file of a case as a paper: facts, in the words of a stranger to it. */
import type { Case } from '#domain/case.ts';
import type { ClaimForms } from '#domain/court-form.ts';
import { decimal } from '#domain/money.ts';
import type { SiteData } from '#islands/planner/data.ts';
import { placeName } from '#islands/planner/interview/places.ts';
import { claimBlocks, partyRows } from '#islands/planner/papers/claim-blocks.ts';
import { entryLine } from '#islands/planner/papers/entry-line.ts';
import type { Sheet } from '#islands/planner/papers/csv-file.ts';
import { sentBlocks, sentTitle } from '#islands/planner/papers/sent-papers.ts';
import { statementBlocks } from '#islands/planner/papers/statement-blocks.ts';
import { showDate, showMoney } from '#islands/planner/papers/show.ts';
import { veilOf } from '#islands/planner/papers/veil.ts';
import { COURT_FILE as WORDS, PROOF_TITLES } from '#islands/planner/words/court-file.ts';
import type { FilePart, FileReader } from '#islands/planner/words/court-file.ts';
import { FILE_PARTS } from '#islands/planner/words/court-file.ts';
import { showClock } from '#islands/shared/format.ts';
import { accountStatement } from '#planner/papers/account-statement.ts';
import type { CourtEvent, CourtFile } from '#planner/papers/court-file.ts';
import type { Block, PaperDocument } from '#planner/papers/document.ts';

/** What goes into a file, and for whom. */
export interface FileChoice {
  readonly reader: FileReader;
  readonly parts: ReadonlySet<FilePart>;
  /** With the notes of the log. */
  readonly notes: boolean;
  /** The forms of the court with all that is known of them, once they are here. */
  readonly forms?: ClaimForms | undefined;
}
interface Making extends FileChoice {
  readonly file: Case;
  readonly court: CourtFile;
  readonly data: SiteData;
}

const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text });
const text = (words: string): Block => ({ kind: 'paragraph', text: words });

/** Names of both sides: the legal one first. */
export function partiesOf({ answers: { creditor, debtor } }: Case): readonly [string, string] {
  return [
    creditor?.legalName ?? creditor?.name ?? WORDS.noCreditor,
    debtor?.legalName ?? debtor?.name ?? WORDS.noDebtor,
  ];
}

function cover({ file, court, data, reader }: Making): readonly Block[] {
  const { debt, debtor } = file.answers;
  const [creditor, owes] = partiesOf(file);
  const { filed, hearingOn } = court;
  const isCourt = reader === 'court';
  const rows: readonly (readonly [string, string | undefined])[] = [
    [WORDS.claimant, creditor],
    [WORDS.defendant, owes],
    [WORDS.place, debtor?.place && placeName(data.law, debtor.place)],
    [WORDS.court, isCourt ? court.court : undefined],
    [WORDS.caseNumber, isCourt ? filed?.number : undefined],
    [WORDS.hearingOn, isCourt && hearingOn ? showDate(hearingOn) : undefined],
    [
      isCourt ? WORDS.sum : WORDS.sumOwed,
      showMoney(decimal(court.account.sums.total), debt.currency),
    ],
    [WORDS.asOf, showDate(court.asOf)],
  ];
  return [
    { kind: 'facts', rows: rows.flatMap(([label, value]) => (value ? [[label, value]] : [])) },
  ];
}

/** What happened, in the words of the recap. */
const lineOf = ({ entry }: CourtEvent, { file, data }: Pick<Making, 'file' | 'data'>): string =>
  entryLine(entry, veilOf(file, new Set(), []), data);
const whenOf = ({ on, at }: CourtEvent): string =>
  at === undefined ? showDate(on) : `${showDate(on)}, ${showClock(at)}`;

function chronology(making: Making): readonly Block[] {
  const { court, notes } = making;
  if (court.events.length === 0) return [text(WORDS.nothing)];
  const isProved = court.events.some(({ exhibits }) => exhibits.length > 0);
  const start = (label: string) => ({ label, align: 'start' }) as const;
  return [
    {
      kind: 'table',
      table: {
        columns: [
          start(WORDS.no_),
          { ...start(WORDS.day), unbroken: true },
          start(WORDS.happened),
          ...(isProved ? [start(WORDS.exhibit)] : []),
        ],
        rows: court.events.map((event) => {
          const note = notes ? event.entry.note?.trim() : undefined;
          return [
            String(event.number),
            whenOf(event),
            [lineOf(event, making), ...(note ? [WORDS.note(note)] : [])].join('\n'),
            ...(isProved ? [event.exhibits.join(', ')] : []),
          ];
        }),
      },
    },
  ];
}

function exhibits({ court }: Making): readonly Block[] {
  const told = court.exhibits.map(({ entry }) => entry.what.toLowerCase());
  const unnumbered = court.proof
    .map((each) => PROOF_TITLES[each])
    .filter((name) => !told.some((what) => what.includes(name.toLowerCase())));
  const start = (label: string) => ({ label, align: 'start' }) as const;
  const table: Block = {
    kind: 'table',
    table: {
      columns: [WORDS.exhibit, WORDS.exhibitIs, WORDS.dated, WORDS.original].map(start),
      rows: court.exhibits.map(({ label, entry, of }) => [
        label,
        [
          entry.what,
          ...(of === undefined ? [] : [WORDS.proves(of)]),
          ...(entry.sha256 ? [WORDS.fingerprint(entry.sha256)] : []),
        ].join('\n'),
        entry.dated ? showDate(entry.dated) : '',
        entry.kept ?? '',
      ]),
    },
  };
  const isListed = court.exhibits.length > 0;
  if (!isListed && unnumbered.length === 0) return [text(WORDS.nothing)];
  return [
    ...(isListed ? [table] : []),
    ...(unnumbered.length > 0
      ? ([
          heading(isListed ? WORDS.said : WORDS.saidAlone, 3),
          { kind: 'list', ordered: false, items: unnumbered },
        ] satisfies readonly Block[])
      : []),
  ];
}

function letters({ court, data }: Making): readonly Block[] {
  if (court.letters.length === 0) return [text(WORDS.nothing)];
  return court.letters.flatMap((sent, at): readonly Block[] => [
    // Each is a paper of its own.
    ...(at > 0 ? [{ kind: 'new-page' } as const] : []),
    heading(sentTitle(sent, data), 3),
    ...sentBlocks(sent, data),
  ]);
}

const MAKERS: Readonly<Record<FilePart, (making: Making) => readonly Block[]>> = {
  parties: (making) => partyRows(making.file, making.data),
  claim: (making) => claimBlocks(making.file, making.court, making.data, lineOf, making.forms),
  statement: ({ file, court, data }) =>
    statementBlocks(accountStatement(file, data.law, court.asOf)),
  chronology,
  exhibits,
  letters,
  proof: ({ court }) =>
    court.proof.length > 0
      ? [{ kind: 'list', ordered: false, items: court.proof.map((each) => PROOF_TITLES[each]) }]
      : [text(WORDS.nothing)],
};

/** Whether a part begins a page of its own: those that grow long, where they hold anything. */
function isLong(part: FilePart, { events, exhibits: listed, letters: sent }: CourtFile): boolean {
  switch (part) {
    case 'claim':
    case 'statement':
      return true;
    case 'chronology':
      return events.length > 0;
    case 'exhibits':
      return listed.length > 0;
    case 'letters':
      return sent.length > 0;
    case 'parties':
    case 'proof':
      return false;
  }
}

/** The whole file as one paper: a cover with its contents, then its parts. */
export function courtFilePaper(
  file: Case,
  court: CourtFile,
  data: SiteData,
  choice: FileChoice,
): PaperDocument {
  const making: Making = { file, court, data, ...choice };
  const parts = FILE_PARTS.filter((part) => choice.parts.has(part));
  const title = (choice.reader === 'court' ? WORDS.against : WORDS.handOver)(...partiesOf(file));
  return {
    title,
    runningHead: title,
    sender: [],
    recipient: [],
    enclosures: [],
    blocks: [
      ...cover(making),
      heading(WORDS.contents),
      { kind: 'list', ordered: true, items: parts.map((part) => WORDS.parts[part]) },
      ...parts.flatMap((part, at): readonly Block[] => [
        ...(at === 0 || isLong(part, court) ? [{ kind: 'new-page' } as const] : []),
        heading(`${at + 1}. ${WORDS.parts[part]}`),
        ...MAKERS[part](making),
      ]),
    ],
  };
}

/** What happened as a table for a spreadsheet: days as `2026-03-05`, times as `14:05`. */
export function logSheet(
  file: Case,
  court: CourtFile,
  data: SiteData,
  { notes }: Pick<FileChoice, 'notes'>,
): Sheet {
  return {
    heads: [
      WORDS.no_,
      WORDS.day,
      WORDS.time,
      WORDS.happened,
      WORDS.exhibit,
      ...(notes ? [WORDS.noteHead] : []),
    ],
    rows: court.events.map((event) => [
      String(event.number),
      event.on,
      event.at?.slice(11, 16) ?? '',
      lineOf(event, { file, data }),
      event.exhibits.join(' '),
      ...(notes ? [event.entry.note ?? ''] : []),
    ]),
  };
}
