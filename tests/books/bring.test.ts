/** Any file: what it holds, or why it is not read; it never throws. */
import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { REFUSALS, type Brought, type Refusal } from '#books/book.ts';
import { bring, type TextReader } from '#books/bring.ts';
import fc from '../support/fc.ts';
import { ciiInvoiceXml, creditNote, orderX, peppolInvoice } from '../support/books/e-invoices.ts';
import { embedded, fileSpec, objectStream, pdfOf } from '../support/books/pdf.ts';
import { xlsx, zipOf } from '../support/books/xlsx.ts';

/** Stands in for the understanding of text: each line a row of one cell. */
const reader: TextReader = {
  readText: (bytes) => ({
    rows: strFromU8(bytes, true)
      .split('\n')
      .map((line) => [line]),
  }),
};
const brought = (bytes: Uint8Array, name = 'book') => bring(bytes, name, reader);
const refusal = (why: Refusal): Brought => ({ kind: 'refused', why });

const book = xlsx({
  strings: ['Customer', 'Amount'],
  sheets: {
    Open: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
      <row r="2"><c r="A2" t="inlineStr"><is><t>Harbour Cafe</t></is></c><c r="B2" s="3"><v>120.5</v></c></row>`,
  },
});
const withInvoice = pdfOf({
  1: { text: '<< /Type /Catalog >>' },
  3: embedded(ciiInvoiceXml),
  4: objectStream({ 10: fileSpec('factur-x.xml', 3) }),
});

describe('what can be read', () => {
  test('a text and a workbook give tables', async () => {
    expect(await brought(strToU8('Customer\n=1+1'), 'a.csv')).toEqual({
      kind: 'sheets',
      sheets: [{ rows: [['Customer'], ['=1+1']] }],
    });
    const rows = [
      ['Customer', 'Amount'],
      ['Harbour Cafe', '120.5'],
    ];
    expect(await brought(book)).toEqual({ kind: 'sheets', sheets: [{ name: 'Open', rows }] });
  });

  test('XML and a PDF with an invoice in it give invoices', async () => {
    expect(await brought(strToU8(creditNote))).toMatchObject({
      kind: 'invoices',
      invoices: [{ number: 'C-7', open: -6050 }],
    });
    expect(await brought(withInvoice, 'invoice.pdf')).toMatchObject({
      kind: 'invoices',
      invoices: [{ number: 'RE-88', customer: 'Birch & Co' }],
    });
  });

  test('XML is read in the letters it was written in', async () => {
    const windows = peppolInvoice
      .replace('encoding="UTF-8"', 'encoding="ISO-8859-1"')
      .replace('Lou Finch', 'Zo\u00eb Finch');
    const wide = new Uint8Array(
      new Uint16Array(Array.from(`\ufeff${windows}`, (letter) => letter.charCodeAt(0))).buffer,
    );
    const zoe = { kind: 'invoices', invoices: [{ contact: { contact: 'Zo\u00eb Finch' } }] };
    expect(await brought(strToU8(windows, true))).toMatchObject(zoe);
    expect(await brought(wide)).toMatchObject(zoe);
    expect(await brought(strToU8(windows.replace('ISO-8859-1', 'utf-8')))).toMatchObject(zoe);
    expect(await brought(strToU8(windows.replace('ISO-8859-1', 'no-such')))).toMatchObject(zoe);
  });
});

test.each<[string, Uint8Array, Refusal]>([
  ['nothing', new Uint8Array(), 'empty'],
  ['21 MB', new Uint8Array(21_000_000), 'too-large'],
  ['a picture', strToU8('\u0089PNG\r\n\u001a\n', true), 'picture'],
  ['a page of a PDF', pdfOf({ 1: { text: '<< /Type /Catalog >>' } }), 'pdf-without-invoice'],
  ['a PDF with an order', pdfOf({ 3: embedded(orderX) }), 'pdf-without-invoice'],
  ['a zip', zipOf({ 'a.csv': 'Customer' }), 'zip'],
  ['a letter', zipOf({ 'word/document.xml': '<w/>' }), 'not-invoices'],
  [
    'an old workbook',
    strToU8('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', true),
    'old-workbook',
  ],
  ['an order', strToU8(orderX), 'not-invoices'],
  ['a workbook cut short', book.subarray(0, 900), 'damaged'],
  ['noise', Uint8Array.of(0, 1, 2, 3), 'damaged'],
])('refuses %s', async (_, bytes, why) => {
  expect(await brought(bytes)).toEqual(refusal(why));
});

test('a reader of texts that fails is a damaged file', async () => {
  const failing: TextReader = {
    readText: () => {
      throw new Error('no');
    },
  };
  expect(await bring(strToU8('a,b'), 'a.csv', failing)).toEqual(refusal('damaged'));
});

describe('whatever the bytes are', () => {
  const isAnswer = (answer: Brought) =>
    answer.kind === 'refused' ? REFUSALS.includes(answer.why) : answer.kind.length > 0;
  const starts = ['', 'PK\u0003\u0004', '%PDF-1.7\n', '<?xml version="1.0"?>', '\u00ff\u00fe<'];

  test('noise is answered, also behind the first bytes of a known kind', async () => {
    const noise = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 500 }));
    await fc.assert(
      fc.asyncProperty(noise, async ([start, rest]) => {
        expect(isAnswer(await brought(new Uint8Array([...strToU8(start, true), ...rest])))).toBe(
          true,
        );
      }),
      { numRuns: 500 },
    );
  });

  /** A file with some bytes changed, cut out or doubled. */
  const mutated = (whole: Uint8Array) =>
    fc
      .array(
        fc.record({
          at: fc.nat(whole.length - 1),
          byte: fc.nat(255),
          how: fc.constantFrom('change', 'cut', 'double'),
          size: fc.integer({ min: 1, max: 60 }),
        }),
        { minLength: 1, maxLength: 6 },
      )
      .map((changes) =>
        changes.reduce((bytes, { at, byte, how, size }) => {
          const [before, after] = [bytes.subarray(0, at), bytes.subarray(at + size)];
          if (how === 'change') return new Uint8Array([...before, byte, ...bytes.subarray(at + 1)]);
          if (how === 'cut') return new Uint8Array([...before, ...after]);
          return new Uint8Array([
            ...before,
            ...bytes.subarray(at, at + size),
            ...bytes.subarray(at),
          ]);
        }, whole),
      );

  test.each([
    ['workbook', book],
    ['UBL', strToU8(peppolInvoice)],
    ['UN/CEFACT', strToU8(ciiInvoiceXml)],
    ['PDF', withInvoice],
  ])('a damaged %s is answered', async (_, whole) => {
    await fc.assert(
      fc.asyncProperty(mutated(whole), async (bytes) => {
        expect(isAnswer(await brought(bytes))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
