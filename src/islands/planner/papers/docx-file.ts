/**
 * A paper as a Word file, of the same model as the sheet on the screen. Fetched, with the library
 * that writes it, when a file is asked for.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type Table,
} from 'docx';
import type { PaperSize } from '#domain/paper-size.ts';
import { cleanText, NUMBERED, paragraph, wordParts } from '#islands/planner/papers/docx-blocks.ts';
import type { PaperDocument, PaperWords } from '#planner/papers/document.ts';
import { withoutIdleBreaks } from '#planner/papers/page-breaks.ts';

/** In twentieths of a point. */
const SIZES: Readonly<Record<PaperSize, { readonly width: number; readonly height: number }>> = {
  letter: { width: 12_240, height: 15_840 },
  a4: { width: 11_906, height: 16_838 },
};
const MARGIN = 1134;
const FONT = { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Times New Roman' };
const small = (text: string) => new TextRun({ text: cleanText(text), size: 17 });

/** A running head over a hairline. */
const headLine = (text: string) =>
  new Paragraph({
    children: [small(text)],
    border: { bottom: { style: BorderStyle.SINGLE, size: 2, color: '999999', space: 4 } },
  });
const numbers = new Paragraph({
  alignment: AlignmentType.RIGHT,
  children: [
    new TextRun({
      children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
      size: 17,
    }),
  ],
});

/** Sender, day, address and subject of a letter; the title of any other paper. */
function headOf(paper: PaperDocument): Paragraph[] {
  const { title, sender, recipient, date, sentBy, subject } = paper;
  const lines = (texts: readonly (string | undefined)[], after = 240) => {
    const text = texts.filter((each) => each !== undefined && each !== '').join('\n');
    return text === '' ? [] : [paragraph(text, { spacing: { after } })];
  };
  if (sender.length === 0 && recipient.length === 0)
    return [paragraph(subject ?? title, { heading: HeadingLevel.HEADING_1 }), ...lines([date])];
  const [name = '', ...rest] = sender;
  return [
    ...(name === '' ? [] : [paragraph(name, { spacing: { after: 40 } }, true)]),
    ...lines(rest, 400),
    ...lines([date, sentBy]),
    ...lines(recipient, 320),
    paragraph(subject ?? title, { keepNext: true }, true),
  ];
}

const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

/** The bytes of a Word file of a paper. */
export async function docxFile(
  paper: PaperDocument,
  { enclosed }: PaperWords,
  size: PaperSize,
): Promise<Uint8Array<ArrayBuffer>> {
  const counting = { lists: 0 };
  const blocks = withoutIdleBreaks(paper.blocks);
  const parts: (Paragraph | Table)[] = blocks.flatMap((block, at) =>
    wordParts(block, counting, blocks[at - 1]?.kind === 'new-page'),
  );
  const { title, subject, runningHead, sender, recipient, enclosures } = paper;
  const isLetter = sender.length > 0 || recipient.length > 0;
  const head = new Header({ children: [headLine(runningHead ?? subject ?? title)] });
  const foot = new Footer({ children: [numbers] });
  const empty = { header: new Header({ children: [] }), footer: new Footer({ children: [] }) };
  const file = new Document({
    title: cleanText(title),
    creator: cleanText(sender[0] ?? ''),
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 21 },
          paragraph: { spacing: { after: 160, line: 276 } },
        },
        heading1: heading(40, 0),
        heading2: heading(26, 320),
        heading3: heading(22, 240),
      },
    },
    numbering: {
      config: [
        {
          reference: NUMBERED,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 480, hanging: 480 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: SIZES[size],
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        // The first page has its own head: a letter its letterhead, a file its title.
        headers: { default: head, first: empty.header },
        footers: { default: foot, first: isLetter ? empty.footer : foot },
        children: [
          ...headOf(paper),
          ...parts,
          ...(paper.signed
            ? [paragraph(paper.signed.join('\n'), { spacing: { before: 720 } })]
            : []),
          ...(enclosures.length > 0 ? [paragraph(`${enclosed}: ${enclosures.join('; ')}`)] : []),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
