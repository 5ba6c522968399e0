/** The blocks of a paper in the parts of a Word file. Fetched when such a file is asked for. */
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IBorderOptions,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import type { Block, PaperTable } from '#planner/papers/document.ts';

/** Reference of the numbering that ordered lists count by. */
export const NUMBERED = 'numbered';

/** Text that a Word file can hold: without control characters and halves of characters. */
export const cleanText = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ' ');

/** A text in runs, a line break where it has one. */
const runsOf = (whole: string, isBold: boolean): TextRun[] =>
  cleanText(whole)
    .split(/\r?\n/)
    .map((text, at) => {
      const options: IRunOptions = { text, bold: isBold, ...(at > 0 ? { break: 1 } : {}) };
      return new TextRun(options);
    });

/** A paragraph of a text; `options` say how it stands. */
export const paragraph = (text: string, options: IParagraphOptions = {}, isBold = false) =>
  new Paragraph({ ...options, children: runsOf(text, isBold) });

const NO_LINE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const THIN: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const HAIR: IBorderOptions = { style: BorderStyle.SINGLE, size: 2, color: '999999' };
const DOUBLE: IBorderOptions = { style: BorderStyle.DOUBLE, size: 4, color: '000000' };
const BARE = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
};

interface RowLook {
  readonly bold?: boolean;
  readonly head?: boolean;
  readonly borders: { readonly top?: IBorderOptions; readonly bottom?: IBorderOptions };
}

function tableOf({ caption, columns, rows, total }: PaperTable): (Paragraph | Table)[] {
  const row = (cells: readonly string[], { bold = false, head = false, borders }: RowLook) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map((cell, at) => {
        const isEnd = columns[at]?.align === 'end';
        return new TableCell({
          borders: { left: NO_LINE, right: NO_LINE, top: NO_LINE, bottom: NO_LINE, ...borders },
          margins: { top: 40, bottom: 40, left: at === 0 ? 0 : 100, right: 0 },
          children: [
            paragraph(
              cell,
              {
                alignment: isEnd ? AlignmentType.RIGHT : AlignmentType.LEFT,
                spacing: { after: 0 },
                keepNext: head,
              },
              bold,
            ),
          ],
        });
      }),
    });
  const labels = columns.map(({ label }) => label);
  return [
    ...(caption === undefined ? [] : [paragraph(caption, { keepNext: true }, true)]),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      layout: TableLayoutType.AUTOFIT,
      borders: BARE,
      rows: [
        row(labels, { head: true, borders: { bottom: THIN } }),
        ...rows.map((cells) => row(cells, { borders: { bottom: HAIR } })),
        ...(total ? [row(total, { bold: true, borders: { top: THIN, bottom: DOUBLE } })] : []),
      ],
    }),
    new Paragraph({ spacing: { after: 80 } }),
  ];
}

const factsOf = (rows: readonly (readonly [string, string])[]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: BARE,
    rows: rows.map(
      (pair) =>
        new TableRow({
          cantSplit: true,
          children: pair.map(
            (text, at) =>
              new TableCell({
                width: { size: at === 0 ? 34 : 66, type: WidthType.PERCENTAGE },
                margins: { top: 30, bottom: 30, left: 0, right: 160 },
                children: [paragraph(text, { spacing: { after: 0 } })],
              }),
          ),
        }),
    ),
  });

/** A line to sign on, and the name under it. */
const ROOM = { top: { ...THIN, space: 4 } };

/** What the parts of one file count: ordered lists, so that each begins at one. */
export interface Counting {
  lists: number;
}

/** A block as parts of a Word file. `fresh`: it begins a new page. */
export function wordParts(block: Block, counting: Counting, fresh: boolean): (Paragraph | Table)[] {
  const pageBreakBefore = fresh;
  // A table cannot ask for a new page by itself.
  const opened = fresh ? [new Paragraph({ pageBreakBefore, spacing: { after: 0 } })] : [];
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
      return [paragraph(block.text, { heading, keepNext: true, pageBreakBefore })];
    }
    case 'paragraph':
      return [paragraph(block.text, { pageBreakBefore })];
    case 'excuse':
      return [
        paragraph(block.said, { keepNext: true, pageBreakBefore }, true),
        paragraph(block.answer),
      ];
    case 'list': {
      counting.lists += 1;
      const how = block.ordered
        ? { numbering: { reference: NUMBERED, level: 0, instance: counting.lists } }
        : { bullet: { level: 0 } };
      return block.items.map((item, at) =>
        paragraph(item, { ...how, pageBreakBefore: fresh && at === 0 }),
      );
    }
    case 'table':
      return [...opened, ...tableOf(block.table)];
    case 'facts':
      return block.rows.length > 0
        ? [...opened, factsOf(block.rows), new Paragraph({ spacing: { after: 80 } })]
        : opened;
    case 'signatures':
      return block.parties.flatMap(({ words, name = '' }, at) => [
        paragraph(words, {
          keepNext: true,
          pageBreakBefore: fresh && at === 0,
          spacing: { before: 240, after: 900 },
        }),
        paragraph(name, { border: ROOM, keepLines: true, indent: { right: 4500 } }),
      ]);
    case 'new-page':
      return [];
  }
}
