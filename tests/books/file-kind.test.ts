/** What a file is, by its bytes. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fileKind, LARGEST_BOOK } from '#books/file-kind.ts';
import { xlsx, zipOf } from '../support/books/xlsx.ts';

const bytes = (text: string) => strToU8(text, true);
const wide = (text: string, first: 'little' | 'big' = 'little') =>
  Uint8Array.from(
    Array.from(`\ufeff${text}`).flatMap((letter) => {
      const [low, high] = [letter.charCodeAt(0) % 256, letter.charCodeAt(0) >> 8];
      return first === 'little' ? [low, high] : [high, low];
    }),
  );
const ole = (stream: string) =>
  bytes(
    `\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${'\0'.repeat(500)}${stream.replace(/./g, '$&\0')}`,
  );

describe('a text', () => {
  test.each([
    ['a table', 'Customer,Amount\nHarbour Cafe,120.00\n'],
    ['one line without an end', 'a;b'],
    ['letters of Windows-1252', 'Kunde;Betrag\nB\u00e4cker M\u00fcller;12,50 \u0080\n'],
    ['letters that begin as a picture would', 'BM,Amount\nx,1'],
    ['a hostile one', '=cmd|\'/c calc\'!A1,"<script>alert(1)</script>"\n'],
    ['one whose name lies', '"PK",1\n"%PDF",2\n'],
  ])('is %s', (_, text) => {
    expect(fileKind(bytes(text), 'book.xlsx')).toBe('text');
  });

  test.each(['little', 'big'] as const)('is UTF-16 with its mark, %s end first', (first) => {
    expect(fileKind(wide('Customer\tAmount\r\nB\u00e4cker\t5', first), 'a.txt')).toBe('text');
    expect(fileKind(wide('<?xml version="1.0"?><Invoice/>', first), 'a.xml')).toBe('xml');
  });

  test('that opens with a mark of XML is XML, unless its name says it is a table', () => {
    expect(fileKind(bytes('\u00ef\u00bb\u00bf\n <Invoice/>'), 'a')).toBe('xml');
    expect(fileKind(bytes('<none>,5\n'), 'a.csv')).toBe('text');
    expect(fileKind(bytes('<?xml version="1.0"?><a/>'), 'a.csv')).toBe('xml');
  });

  test('of nothing but space is empty', () => {
    expect(fileKind(new Uint8Array(), 'a.csv')).toBe('empty');
    expect(fileKind(bytes(' \r\n\t\n'), 'a.csv')).toBe('empty');
    expect(fileKind(wide(''), 'a.csv')).toBe('empty');
  });
});

test('a page that is called a sheet is an old workbook, and else a document', () => {
  const page = bytes('<html><body><table><tr><td>Customer</td></tr></table></body></html>');
  expect(fileKind(page, 'open-invoices.xls')).toBe('old-workbook');
  expect(fileKind(page, 'open-invoices.html')).toBe('document');
  const old =
    '<?xml version="1.0"?><?mso-application progid="Excel.BookSheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';
  expect(fileKind(bytes(old), 'a.xml')).toBe('old-workbook');
});

describe('a packed file', () => {
  test('is a workbook by what is in it', () => {
    expect(fileKind(xlsx({ sheets: { Open: '' } }), 'a.csv')).toBe('workbook');
    expect(fileKind(zipOf({ 'xl/workbook.bin': 'x' }), 'a.xlsx')).toBe('old-workbook');
    expect(fileKind(zipOf({ 'Index/Document.iwa': 'x' }), 'a')).toBe('old-workbook');
    const ods = { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': 'x' };
    expect(fileKind(zipOf(ods), 'a.ods')).toBe('old-workbook');
  });

  test('is a document, or just a zip', () => {
    expect(fileKind(zipOf({ 'word/document.xml': '<w/>' }), 'a.docx')).toBe('document');
    expect(fileKind(zipOf({ 'invoices/1.pdf': '%PDF-1.4' }), 'a.xlsx')).toBe('zip');
    expect(fileKind(zipSync({}), 'a.zip')).toBe('zip');
    expect(fileKind(bytes('\u001f\u008b\u0008\0\0'), 'a.gz')).toBe('zip');
  });

  test('is damaged where its directory is cut off', () => {
    const whole = xlsx({ sheets: { Open: '' } });
    expect(fileKind(whole.subarray(0, whole.length - 40), 'a.xlsx')).toBe('damaged');
  });
});

test('an old workbook is told from a locked one and a letter', () => {
  expect(fileKind(ole('Workbook'), 'a.xls')).toBe('old-workbook');
  expect(fileKind(ole('EncryptedPackage'), 'a.xlsx')).toBe('locked-workbook');
  expect(fileKind(ole('WordDocument'), 'a.doc')).toBe('document');
});

test.each([
  ['png', '\u0089PNG\r\n\u001a\n\0\0'],
  ['jpeg', '\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF'],
  ['gif', 'GIF89a\0'],
  ['webp', 'RIFF\u0010\0\0\0WEBPVP8 '],
  ['heic', '\0\0\0\u0018ftypheic\0\0\0\0'],
  ['bmp', 'BM\u0036\0\0\0\0\0\0\0\u0036'],
  ['tiff', 'II*\0\u0008\0'],
])('a %s is a picture', (_, start) => {
  expect(fileKind(bytes(start), 'scan.pdf')).toBe('picture');
});

test('a PDF may have a line before it', () => {
  expect(fileKind(bytes('%PDF-1.4\n'), 'a.txt')).toBe('pdf');
  expect(fileKind(bytes('@PJL JOB\r\n%PDF-1.4\n'), 'a')).toBe('pdf');
});

test('noise is damaged: a NUL, or many signs that are no letters', () => {
  expect(fileKind(bytes('Customer\0Amount'), 'a.csv')).toBe('damaged');
  expect(fileKind(bytes('\u0001\u0002abc\u0003\u0004'), 'a.csv')).toBe('damaged');
  expect(fileKind(bytes('RIFF\u0010\0\0\0WAVEfmt '), 'a.csv')).toBe('damaged');
});

test('the largest file is read, and not one byte more', () => {
  const row = strToU8('Harbour Cafe,120.00\n');
  const book = new Uint8Array(LARGEST_BOOK + 1);
  for (let at = 0; at < book.length; at += row.length)
    book.set(row.subarray(0, book.length - at), at);
  expect(fileKind(book.subarray(0, LARGEST_BOOK), 'a.csv')).toBe('text');
  expect(fileKind(book, 'a.csv')).toBe('too-large');
});
