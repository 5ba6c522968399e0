/** Workbooks as tables of text. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '#books/workbook.ts';
import { xlsx, xlsxParts, zipOf } from '../support/books/xlsx.ts';

const rowsOf = async (bytes: Uint8Array) => {
  const sheets = await readWorkbook(bytes);
  if (typeof sheets === 'string') throw new Error(sheets);
  return sheets.map(({ rows }) => rows);
};
const one = (data: string, rest = {}) => xlsx({ sheets: { Open: data }, ...rest });

test('all sheets are read, with days, sums, texts and yes or no as texts', async () => {
  const book = xlsx({
    strings: ['Customer', 'Due &amp; date', 'Harbour Cafe'],
    sheets: {
      Open: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Amount</t></is></c></row>
        <row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>46082</v></c><c r="C2" s="3"><v>1284.5</v></c><c r="D2" t="b"><v>1</v></c></row>
        <row r="4"><c r="B4" s="2"><v>46082.75</v></c><c r="C4"><f>0.1+0.2</f><v>0.30000000000000004</v></c></row>`,
      'Paid &amp; closed': '<row r="1"><c r="A1" t="str"><f>"x"</f><v>Old</v></c></row>',
    },
  });
  expect(await readWorkbook(book)).toEqual([
    {
      name: 'Open',
      rows: [
        ['Customer', 'Due & date', 'Amount', ''],
        ['Harbour Cafe', '2026-03-01', '1284.5', 'true'],
        ['', '', '', ''],
        ['', '2026-03-01', '0.3', ''],
      ],
    },
    { name: 'Paid & closed', rows: [['Old']] },
  ]);
});

test.each([
  ['1284.5', '1284.5'],
  ['-12', '-12'],
  ['0', '0'],
  ['1.5E3', '1500'],
  ['1.2E-7', '0'],
  ['-1E-9', '0'],
  ['100', '100'],
  ['1.005', '1.005'],
  ['19.9899999999999984', '19.99'],
  ['123456789012.15', '123456789012.15'],
  ['4012888888881881', '4012888888881881'],
  ['1E+22', '10000000000000000000000'],
  ['2.5000000000000001E-2', '0.025'],
])('the number %s is read as %s', async (raw, text) => {
  expect(await rowsOf(one(`<row r="1"><c r="A1"><v>${raw}</v></c></row>`))).toEqual([[[text]]]);
});

describe('days', () => {
  const day = (serial: string, properties = '') =>
    rowsOf(one(`<row r="1"><c r="A1" s="1"><v>${serial}</v></c></row>`, { properties }));

  test.each([
    ['25569', '1970-01-01'],
    ['45351', '2024-02-29'],
    ['45657.999', '2024-12-31'],
    ['45656.99999999999', '2024-12-31'],
  ])('the day %s is %s, wherever it is read', async (serial, text) => {
    expect(await day(serial)).toEqual([[[text]]]);
  });

  test.each(['date1904="1"', 'date1904="true"'])('count from 1904 with %s', async (properties) => {
    expect(await day('44620', properties)).toEqual([[['2026-03-01']]]);
  });

  test('as texts of ISO are days as well, and what is no day is empty', async () => {
    expect(
      await rowsOf(one('<row r="1"><c r="A1" t="d"><v>2026-03-01T00:00:00</v></c></row>')),
    ).toEqual([[['2026-03-01']]]);
    expect(await day('1E15')).toEqual([[['']]]);
  });
});

describe('as programs really write it', () => {
  test('cells without an address stand one after the other', async () => {
    const data = `<row><c t="inlineStr"><is><t>Customer</t></is></c><c/><c><v>5</v></c></row>
      <row><c t="inlineStr"><is><t>Harbour</t></is></c></row>`;
    expect(await rowsOf(one(data))).toEqual([
      [
        ['Customer', '', '5'],
        ['Harbour', '', ''],
      ],
    ]);
  });

  test('rows and cells that hold only a look do not stretch the sheet', async () => {
    const data = `<row r="1"><c r="A1"><v>5</v></c><c r="XFD1" s="1"/></row>
      <row r="2"><c r="A2" s="1"></c></row><row r="1048576" ht="15"/>
      <row r="1048577"><c r="A1048577" s="1"/></row>`;
    expect(await rowsOf(one(data))).toEqual([[['5']]]);
  });

  test('errors of formulas are empty cells', async () => {
    const data = '<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1"><v>1</v></c></row>';
    expect(await rowsOf(one(data))).toEqual([[['', '1']]]);
  });

  test('names with slashes leaning the other way are found', async () => {
    const parts = xlsxParts({ sheets: { Open: '<row r="1"><c r="A1"><v>5</v></c></row>' } });
    const leaning = Object.entries(parts).map(([name, text]) => [name.replaceAll('/', '\\'), text]);
    const book = zipOf(Object.fromEntries(leaning) as Record<string, string>);
    expect(await rowsOf(book)).toEqual([[['5']]]);
  });

  test('a large one is read without a worker', async () => {
    const row = (at: number) =>
      `<row r="${at}"><c r="A${at}" t="inlineStr"><is><t>Customer ${at}</t></is></c><c r="B${at}"><v>${at}.5</v></c></row>`;
    const rows = Array.from({ length: 20_000 }, (_, index) => row(index + 1)).join('');
    const [read] = await rowsOf(one(rows));
    expect(read).toHaveLength(20_000);
    expect(read?.at(-1)).toEqual(['Customer 20000', '20000.5']);
  });
});

describe('is refused', () => {
  test('where a cell stands so far out that the gap fills all memory', async () => {
    expect(await readWorkbook(one('<row r="1"><c r="A900000000"><v>1</v></c></row>'))).toBe(
      'too-large',
    );
    expect(await readWorkbook(one('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'))).toBe(
      'too-large',
    );
    const corner =
      '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="40000"><c r="A40000"><v>1</v></c></row>';
    expect(await readWorkbook(one(corner))).toBe('too-large');
  });

  test('at one row more than the most', async () => {
    const last = (row: number) => one(`<row r="${row}"><c r="A${row}"><v>1</v></c></row>`);
    expect((await rowsOf(last(50_000)))[0]).toHaveLength(50_000);
    expect(await readWorkbook(last(50_001))).toBe('too-large');
  });

  test('where it says that it unpacks to more than the most', async () => {
    const parts = xlsxParts({ sheets: { Open: '' } });
    const bomb = zipSync({
      ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
      'xl/worksheets/sheet1.xml': new Uint8Array(101_000_000),
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await readWorkbook(bomb)).toBe('too-large');
  });

  test('where it unpacks to more than it says', async () => {
    const name = 'xl/worksheets/sheet1.xml';
    const book = zipOf({
      ...xlsxParts({ sheets: { Open: '' } }),
      [name]: ' '.repeat(5_000_000),
    });
    // The size stands 22 bytes before the name in the directory, which comes last.
    const at = Buffer.from(book).lastIndexOf(name) - 22;
    expect(new DataView(book.buffer).getUint32(at, true)).toBe(5_000_000);
    new DataView(book.buffer).setUint32(at, 1000, true);
    expect(await readWorkbook(book)).toBe('damaged');
  });

  test('where a tag or a text never ends, before the library reads it over and over', async () => {
    const text = (size: number) =>
      one(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'&amp;'.repeat(size)}</t></is></c></row>`);
    expect((await rowsOf(text(32_767)))[0]?.[0]?.[0]).toHaveLength(32_767);
    expect(await readWorkbook(text(2_000_000))).toBe('damaged');
    expect(await readWorkbook(one(`<row r="1" ${'c '.repeat(200_000)}`))).toBe('damaged');
    expect(await readWorkbook(one(`<row r="1" ${'<c '.repeat(500_000)}`))).toBe('damaged');
  });

  test('where a part is missing or is no XML', async () => {
    const { 'xl/worksheets/sheet1.xml': _, ...rest } = xlsxParts({ sheets: { Open: '' } });
    expect(await readWorkbook(zipOf(rest))).toBe('damaged');
    expect(await readWorkbook(zipOf({ 'xl/workbook.xml': 'hello' }))).toBe('damaged');
    expect(await readWorkbook(new Uint8Array(50))).toBe('damaged');
  });
});
