/**
 * Tables for a spreadsheet. Fetched, with the library that writes them, when a file is asked for.
 */
import Papa from 'papaparse';

/** Rows under their heads; each row has a cell for each head. */
export interface Sheet {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * What a spreadsheet may take for a formula, whatever stands before or after it on the line: the
 * library's own pattern misses texts of more than one line. A number is none, also below nothing.
 */
export const FORMULA = /^(?!-?\d+(?:\.\d+)?$)[\s\u200B-\u200F\uFEFF]*[=+\-@|%＝＋－＠]/u;

/** Tells spreadsheets that it is UTF-8. */
const MARK = '\uFEFF';

/**
 * A sheet as comma-separated values. What a spreadsheet would take for a formula stands as text; a
 * true number stays one.
 */
export const csvText = ({ heads, rows }: Sheet): string =>
  `${MARK}${Papa.unparse([heads, ...rows] as string[][], {
    escapeFormulae: FORMULA,
    newline: '\r\n',
  })}\r\n`;
