/**
 * A paper as data: what stands on it and in which order, in the words of its country, and nothing
 * of how it looks. Screen, print, plain text and `.docx` are made from the same document.
 */

/** A column of a table; sums stand at its end, under each other. */
export interface Column {
  readonly label: string;
  readonly align: 'start' | 'end';
  /** Its cells stay on one line, as dates do. */
  readonly unbroken?: boolean | undefined;
  /** Its cells say what they are: in a line of text its label is left out. */
  readonly plain?: boolean | undefined;
}

/** Each row, and the last line with the total, has a cell for each column; a cell may be empty. */
export interface PaperTable {
  readonly caption?: string | undefined;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  readonly total?: readonly string[] | undefined;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  /** A line break in the text is one on paper. */
  | { readonly kind: 'paragraph'; readonly text: string }
  /** What they may say, and the answer to it: opens on screen. */
  | { readonly kind: 'excuse'; readonly said: string; readonly answer: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: PaperTable }
  /** Names and what stands for them, such as the answers a court form asks for. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, string])[] }
  /** Room to sign, for each party: its words, and the name where it is known. */
  | {
      readonly kind: 'signatures';
      readonly parties: readonly { readonly words: string; readonly name?: string | undefined }[];
    }
  /** What comes next begins on a new page. */
  | { readonly kind: 'new-page' };

/** A letter has both sides, a day and a subject; a page of a file has a title and blocks. */
export interface PaperDocument {
  /** What the paper is: the name of its file, and its title where it has no subject. */
  readonly title: string;
  /** Whose account or case it is: stands at the head of each page of a paper of many pages. */
  readonly runningHead?: string | undefined;
  /** Name, address, phone and email, a line each; empty where it is no letter. */
  readonly sender: readonly string[];
  readonly date?: string | undefined;
  /** How it goes out, such as "By certified mail". */
  readonly sentBy?: string | undefined;
  readonly recipient: readonly string[];
  readonly subject?: string | undefined;
  readonly blocks: readonly Block[];
  /** Of a letter: who signs, below room for the name in their own hand. */
  readonly signed?: readonly string[] | undefined;
  readonly enclosures: readonly string[];
}

function inBlock(block: Block, change: (text: string) => string): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: change(block.text) };
    case 'excuse':
      return { ...block, answer: change(block.answer) };
    case 'list':
      return { ...block, items: block.items.map(change) };
    case 'facts':
      return { ...block, rows: block.rows.map(([label, value]) => [label, change(value)]) };
    case 'table':
    case 'signatures':
    case 'new-page':
      return block;
  }
}

/** The same paper with another text for each of its texts; tables stay as they are. */
export const inEveryText = (
  paper: PaperDocument,
  change: (text: string) => string,
): PaperDocument => ({
  ...paper,
  sender: paper.sender.map(change),
  recipient: paper.recipient.map(change),
  subject: paper.subject === undefined ? undefined : change(paper.subject),
  blocks: paper.blocks.map((block) => inBlock(block, change)),
  signed: paper.signed?.map(change),
  enclosures: paper.enclosures.map(change),
});

/** The few words that a renderer adds by itself. */
export interface PaperWords {
  /** Before the list of what goes with the letter, such as "Enclosed". */
  readonly enclosed: string;
}

/** A row in one line: the first cell, then what each other column says of it. */
function rowLine(columns: readonly Column[], cells: readonly string[]): string {
  const start = cells.findIndex((cell) => cell !== '');
  const [first = '', ...rest] = cells.slice(start);
  const said = rest.flatMap((cell, at) => {
    const { label = '', plain = false } = columns[start + at + 1] ?? {};
    if (cell === '') return [];
    return [plain ? cell : `${label.toLowerCase()} ${cell}`];
  });
  return said.length > 0 ? `${first}: ${said.join(', ')}` : first;
}

function tableLines({ caption, columns, rows, total }: PaperTable): string {
  const lines = rows.map((cells) => rowLine(columns, cells));
  if (total) lines.push(rowLine(columns, total));
  return [...(caption === undefined ? [] : [caption]), ...lines].join('\n');
}

/** Underscores to sign on, in plain text. */
const ROOM = '_'.repeat(30);

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'excuse':
      return `${block.said}\n${block.answer}`;
    case 'list':
      return block.items
        .map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${item}`)
        .join('\n');
    case 'table':
      return tableLines(block.table);
    case 'facts':
      return block.rows.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'signatures':
      return block.parties
        .map(({ words, name }) => `${words}\n${ROOM}${name === undefined ? '' : `\n${name}`}`)
        .join('\n\n');
    case 'new-page':
      return '';
  }
}

/** A document as plain text, a blank line between its parts: what is copied, mailed and kept. */
export function plainText(paper: PaperDocument, { enclosed }: PaperWords): string {
  const parts = [
    paper.sender.join('\n'),
    [paper.date, paper.sentBy].filter(Boolean).join('\n'),
    paper.recipient.join('\n'),
    paper.subject ?? '',
    ...paper.blocks.map(blockText),
    (paper.signed ?? []).join('\n'),
    paper.enclosures.length > 0 ? `${enclosed}: ${paper.enclosures.join('; ')}` : '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
