/** Text of a spreadsheet, as a table: CSV, TSV, or what was pasted. */
import Papa from 'papaparse';
import type { BookSheet } from '#books/book.ts';

const DELIMITERS = [',', '\t', ';', '|'] as const;
/** Rows looked at to tell what parts the cells. */
const SAMPLE = 60;
/** Excel's own line that names it. */
const NAMED = /^"?sep=(.)"?[\r\n]+/i;

const rowsOf = (text: string, delimiter: string, preview = 0): readonly string[][] =>
  Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false }).data;

/** How well a delimiter explains a text: rows that agree on more than one cell. */
function agreeing(text: string, delimiter: string): number {
  const widths = new Map<number, number>();
  for (const { length } of rowsOf(text, delimiter, SAMPLE))
    if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  return Math.max(0, ...[...widths].map(([width, rows]) => rows * Math.log2(width)));
}

function delimiterOf(text: string): string {
  const scores = DELIMITERS.map((each) => [each, agreeing(text, each)] as const);
  return scores.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/**
 * A text as a table. What parts the cells is told from the rows themselves, so that a comma in an
 * amount does not; titles above the table are rows like others.
 */
export function sheetIn(text: string): BookSheet {
  const named = NAMED.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const rows = rowsOf(body, named?.[1] ?? delimiterOf(body)).map((row) =>
    row.map((cell) => cell.replace(/[\u{0}\u{feff}]/gu, '').trim()),
  );
  // Rows keep their number: the line of Excel counts.
  return { rows: named ? [[], ...rows] : rows };
}
