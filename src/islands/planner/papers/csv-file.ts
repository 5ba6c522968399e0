/**
 * Tables for a spreadsheet. Fetched, with the library that writes them, when a file is asked for.
 */
import Papa from 'papaparse';

/** Rows under their heads; each row has a cell for each head. */
export interface Sheet {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Tells spreadsheets that it is UTF-8. */
const MARK = '\uFEFF';

/**
 * A sheet as comma-separated values. What a spreadsheet would take for a formula stands as text; a
 * true number stays one.
 */
export const csvText = ({ heads, rows }: Sheet): string =>
  `${MARK}${Papa.unparse([heads, ...rows] as string[][], {
    // A negative amount is a number and no formula.
    escapeFormulae: /^(?!-?\d+(\.\d+)?$)[=+\-@\t\r]/,
    newline: '\r\n',
  })}\r\n`;
