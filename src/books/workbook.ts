/** The sheets of an Excel workbook (.xlsx) as texts. */
import { zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import type { Refusal, BookSheet } from '#books/book.ts';
import { isEndless, tidySheet } from '#books/worksheet.ts';
import { zipParts, type ZipPart } from '#books/zip.ts';

/** What a workbook may hold unpacked, in bytes; zip packs up to a thousand to one. */
const MOST_UNPACKED = 100_000_000;
/** The last row of a sheet, and how many places its rows and columns may span. */
const MOST_ROWS = 50_000;
const MOST_PLACES = 3_000_000;

const READ = /^xl\/.*\.xml(\.rels)?$/;
/** Pictures, looks and caches: heavy, and without a cell. */
const LEFT_OUT = /^xl\/(drawings|charts|pivotCache|pivotTables|externalLinks|theme|media)\//;

/**
 * All sheets of a workbook, or why it is not read: dates as `YYYY-MM-DD`, numbers as plain decimals
 * without an exponent, at most six decimals; an empty cell is ''.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly BookSheet[] | Refusal> {
  const parts = zipParts(bytes)?.filter(({ name }) => READ.test(name) && !LEFT_OUT.test(name));
  if (!parts) return 'damaged';
  if (parts.reduce((sum, part) => sum + part.size, 0) > MOST_UNPACKED) return 'too-large';
  const read = unpackedParts(parts);
  if (typeof read === 'string') return read;
  try {
    // Stored, not packed: for what is packed the library starts a worker of its own, which the
    // security policy of the site forbids.
    const plain = zipSync(read, { level: 0 });
    const sheets = await readExcelFile(plain.slice().buffer, { parseNumber: plainNumber });
    return sheets.map(({ sheet, data }) => sheetOfCells(sheet, data));
  } catch {
    return 'damaged';
  }
}

function unpackedParts(parts: readonly ZipPart[]): Record<string, Uint8Array> | Refusal {
  const read: [string, Uint8Array][] = [];
  for (const part of parts) {
    const bytes = part.unpacked();
    if (!bytes) return 'damaged';
    const text = new TextDecoder().decode(bytes);
    if (isEndless(text)) return 'damaged';
    const tidy = tidySheet(text);
    if (tidy.rows > MOST_ROWS || tidy.rows * tidy.columns > MOST_PLACES) return 'too-large';
    // The library knows only one of the two ways to say yes.
    const xml = tidy.xml.replace('date1904="true"', 'date1904="1"');
    read.push([part.name, xml === text ? bytes : new TextEncoder().encode(xml)]);
  }
  return Object.fromEntries(read);
}

/** A sheet that is a chart has no cells. */
function sheetOfCells(name: string, cells: readonly (readonly unknown[])[] | undefined): BookSheet {
  return { name, rows: (cells ?? []).map((row) => row.map(cellText)) };
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return dayText(cell.getTime());
  if (typeof cell === 'boolean') return String(cell);
  return typeof cell === 'string' ? cell : '';
}

/** To the second first: a day kept as a fraction may lie a hair before midnight. */
function dayText(time: number): string {
  const date = new Date(Math.round(time / 1000) * 1000);
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : '';
}

/**
 * A number of a cell as a plain decimal: at most six decimals, and fewer where the number is so
 * large that a computer has no more.
 * @example plainNumber('0.30000000000000004') // => '0.3'
 * @example plainNumber('1.5E3') // => '1500'
 */
function plainNumber(raw: string): string {
  const number = Number(raw);
  if (/^-?\d+$/.test(raw) || !Number.isFinite(number)) return raw.trim();
  const digits = String(Math.trunc(Math.abs(number)));
  if (/e/.test(digits)) return String(BigInt(Math.round(number)));
  const decimals = Math.max(0, Math.min(6, 15 - digits.length));
  const fixed = number.toFixed(decimals);
  const plain = fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
  return plain === '-0' ? '0' : plain;
}
