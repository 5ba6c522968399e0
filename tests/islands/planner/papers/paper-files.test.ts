import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { csvText } from '#islands/planner/papers/csv-file.ts';
import { docxFile } from '#islands/planner/papers/docx-file.ts';
import { zipFile } from '#islands/planner/papers/zip-file.ts';
import type { PaperDocument } from '#planner/papers/document.ts';
import { courtFile } from '#planner/papers/court-file.ts';
import { packedFiles } from '#islands/planner/papers/file-saves.ts';
import { logged, someAnswers } from '../../../support/builders.ts';
import { SITE_DATA } from '../../../support/in-planner.tsx';
import { HOSTILE } from '../../../support/any-case.ts';

const WORDS = { enclosed: 'Enclosed' };
const LETTER: PaperDocument = {
  title: 'Demand letter',
  sender: ['Ana Joinery', 'Austin, TX'],
  date: 'November 30, 2026',
  recipient: ['Corner Deli'],
  subject: 'Re: invoice 7',
  blocks: [
    { kind: 'paragraph', text: 'Dear Dana,\nthis is due.' },
    {
      kind: 'table',
      table: {
        columns: [
          { label: 'Invoice', align: 'start' },
          { label: 'Owed', align: 'end' },
        ],
        rows: [['7', '90.00']],
        total: ['In all', '$90.00'],
      },
    },
    { kind: 'signatures', parties: [{ words: 'Kind regards', name: 'Ana' }] },
  ],
  enclosures: ['invoice 7'],
};
const FILE: PaperDocument = {
  title: 'Ana Joinery against Corner Deli',
  runningHead: 'Ana Joinery against Corner Deli',
  sender: [],
  recipient: [],
  blocks: [
    { kind: 'heading', level: 2, text: 'Contents' },
    { kind: 'list', ordered: true, items: ['Parties', 'Exhibits'] },
    { kind: 'new-page' },
    { kind: 'heading', level: 2, text: 'Parties' },
    { kind: 'heading', level: 3, text: 'Claimant' },
    { kind: 'facts', rows: [['Name', 'Ana Joinery']] },
    { kind: 'list', ordered: false, items: ['a quote'] },
  ],
  enclosures: [],
};

const partsOf = (bytes: Uint8Array) => {
  const files = unzipSync(bytes);
  return (name: string) => {
    const part = files[name];
    return part ? strFromU8(part) : '';
  };
};
const htmlOf = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;

describe('a paper as a Word file', () => {
  it('says what the sheet says, in its order, with a table that is one', async () => {
    const html = await htmlOf(await docxFile(LETTER, WORDS, 'letter'));
    const told = html.replace(/<\/?(strong|p|table|thead|tbody|tr|td|th|br ?\/?)\b[^>]*>/g, '|');
    const order = [
      'Ana Joinery',
      'Austin, TX',
      'November 30, 2026',
      'Corner Deli',
      'Re: invoice 7',
      'Dear Dana,|this is due.',
      'Invoice',
      'Owed',
      '90.00',
      'In all',
      '$90.00',
      'Kind regards',
      'Enclosed: invoice 7',
    ];
    const places = order.map((each) => told.indexOf(each));
    expect(places.every((at) => at >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(html.match(/<tr>/g)).toHaveLength(3);
  });
  it('has true headings and lists', async () => {
    const html = await htmlOf(await docxFile(FILE, WORDS, 'a4'));
    expect(html).toContain('<h1>Ana Joinery against Corner Deli</h1>');
    expect(html).toContain('<h2>Parties</h2><h3>Claimant</h3>');
    expect(html).toContain('<ol><li>Parties</li><li>Exhibits</li></ol>');
    expect(html).toContain('<ul><li>a quote</li></ul>');
  });
  it('is on the paper of its country, with a running head and counted pages', async () => {
    const a4 = partsOf(await docxFile(FILE, WORDS, 'a4'));
    expect(a4('word/document.xml')).toMatch(/w:pgSz w:w="11906" w:h="16838"/);
    const letter = partsOf(await docxFile(FILE, WORDS, 'letter'));
    expect(letter('word/document.xml')).toMatch(/w:pgSz w:w="12240" w:h="15840"/);
    expect(letter('word/document.xml').match(/w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(letter('word/header1.xml')).toContain('Ana Joinery against Corner Deli');
    expect(letter('word/footer1.xml')).toMatch(/PAGE[^]*NUMPAGES/);
  });
  it('can be read whatever was typed', async () => {
    const blocks = HOSTILE.map((text) => ({ kind: 'paragraph', text }) as const);
    const html = await htmlOf(await docxFile({ ...FILE, title: 'x', blocks }, WORDS, 'letter'));
    expect(html).toContain('&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('Zoë Ångström');
  });
});

describe('a table for a spreadsheet', () => {
  it('keeps numbers, quotes what needs it, and lets no formula through', () => {
    const text = csvText({
      heads: ['what', 'amount'],
      rows: [
        ['=HYPERLINK("http://x")', '-600.00'],
        ['a, "b"\nc', '90.00'],
        ['-1+2', '@x'],
      ],
    });
    expect(text).toBe(
      '\uFEFFwhat,amount\r\n"\'=HYPERLINK(""http://x"")",-600.00\r\n"a, ""b""\nc",90.00\r\n"\'-1+2","\'@x"\r\n',
    );
  });
});

describe('an archive', () => {
  it('holds each file under its name', () => {
    const bytes = zipFile(
      [
        { name: 'README.txt', content: 'Zoë' },
        { name: 'letters/1.txt', content: new Uint8Array([65]) },
      ],
      Date.UTC(2026, 10, 30),
    );
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(['README.txt', 'letters/1.txt']);
    expect(strFromU8(files['README.txt']!)).toBe('Zoë');
    expect(strFromU8(files['letters/1.txt']!)).toBe('A');
  });
});

describe('the archive', () => {
  it('has each letter as it was sent twice: its bare words, and a Word file to read', async () => {
    const opened = { id: 'c', title: 'Deli', openedOn: '2026-03-01', log: [] } as const;
    const answers = someAnswers({}, { name: 'Deli', kind: 'business', place: 'US-TX' });
    const file = logged({ ...opened, answers }, '2026-03-02', {
      type: 'letter',
      letter: 'demand',
      sentBy: 'certified',
      tracking: '9407 1118',
      text: 'Dear Dana,\n\nplease pay $290.00.',
    });
    const court = courtFile(file, SITE_DATA.law, '2026-03-09');
    const packed = await packedFiles({
      ...{ file, court, data: SITE_DATA, paper: FILE, size: 'letter', notes: false },
    });
    const names = packed.map(({ name }) => name);
    expect(names).toContain('letters/001-2026-03-02.txt');
    expect(names).toContain('letters/001-2026-03-02.docx');
    const [list] = packed;
    for (const name of names.slice(1)) expect(list?.content).toContain(name);
    const word = packed.find(({ name }) => name === 'letters/001-2026-03-02.docx')?.content;
    if (!(word instanceof Uint8Array)) throw new Error('Expected the bytes of a Word file');
    const html = await htmlOf(word);
    expect(html).toContain('<p>please pay $290.00.</p>');
    expect(html).toContain('9407 1118');
  });
});
