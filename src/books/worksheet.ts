/**
 * The XML of one sheet of a workbook, before the library reads it. That library fills every gap
 * between two cells, so that one stray cell in the last corner would take all memory; it needs the
 * address of each cell, which some programs leave out; and it reads in pieces, so that it would
 * read a tag without end again with each.
 */

export interface TidySheet {
  readonly xml: string;
  /** The last row and the last column with anything in them, from 1. */
  readonly rows: number;
  readonly columns: number;
}

/** A cell holds at most 32,767 letters, each of which may be written as a mark of six. */
const MOST_RUN = 250_000;

/** Whether the XML has a tag within a tag, or more between two tags than any cell holds. */
export function isEndless(xml: string): boolean {
  if (/<(?!!)[^<>]*</.test(xml)) return true;
  for (let at = 0; at < xml.length;) {
    const next = xml.indexOf('<', at + 1);
    const end = next < 0 ? xml.length : next;
    if (end - at > MOST_RUN) return true;
    at = end;
  }
  return false;
}

const ADDRESS = /^([A-Za-z]{0,9})(\d{1,9})$/;
/** Rows in which no cell is left. */
const BARE_ROW = /<((?:\w+:)?)row(?:\s[^<>]*)?>\s*<\/\1row>/g;

/** A sheet whose cells are all addressed, without the cells that hold nothing but a look. */
export function tidySheet(xml: string): TidySheet {
  const prefix = /<((?:\w+:)?)sheetData[\s/>]/.exec(xml)?.[1];
  if (prefix === undefined) return { xml, rows: 0, columns: 0 };
  const kept: string[] = [];
  let [row, column, rows, columns] = [0, 0, 0, 0];
  let copied = 0;
  for (const { at, end, name, isEmpty } of openings(xml, prefix)) {
    const tag = xml.slice(at, end);
    const address = ADDRESS.exec(attributeR(tag));
    if (address || name === 'row') row = address ? Number(address[2]) : row + 1;
    if (name === 'row') column = 0;
    else column = address ? columnNumber(address[1] ?? '') : column + 1;
    if (isEmpty || (name === 'c' && !address)) {
      kept.push(xml.slice(copied, at));
      copied = end;
      const opening = `<${prefix}c`;
      if (!isEmpty)
        kept.push(`${opening} r="${columnLetters(column)}${row}"${tag.slice(opening.length)}`);
    }
    if (isEmpty || name === 'row') continue;
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  if (copied === 0) return { xml, rows, columns };
  return { xml: `${kept.join('')}${xml.slice(copied)}`.replace(BARE_ROW, ''), rows, columns };
}

interface Opening {
  readonly at: number;
  /** Behind it, and behind its closing tag where that follows at once. */
  readonly end: number;
  readonly name: 'row' | 'c';
  readonly isEmpty: boolean;
}

/** The tags that open a row or a cell: by hand, since a sheet has a million tags. */
function* openings(xml: string, prefix: string): Generator<Opening> {
  const closing = `</${prefix}c>`;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const name = nameAt(xml, prefix, at + 1);
    const end = name === undefined ? -1 : xml.indexOf('>', at) + 1;
    if (name === undefined || end <= 0) continue;
    const isClosed = name === 'c' && xml.startsWith(closing, end);
    const isEmpty = isClosed || xml.charAt(end - 2) === '/';
    yield { at, end: isClosed ? end + closing.length : end, name, isEmpty };
  }
}

function nameAt(xml: string, prefix: string, at: number): 'row' | 'c' | undefined {
  if (prefix !== '' && !xml.startsWith(prefix, at)) return undefined;
  const start = at + prefix.length;
  const first = xml.charAt(start);
  if (first !== 'c' && first !== 'r') return undefined;
  const name = first === 'c' ? 'c' : 'row';
  const isWhole = xml.startsWith(name, start) && /[\s/>]/.test(xml.charAt(start + name.length));
  return isWhole ? name : undefined;
}

/** What the attribute `r` of a tag says. */
function attributeR(tag: string): string {
  const found = /\sr=(?:"([^"]*)"|'([^']*)')/.exec(tag);
  return found?.[1] ?? found?.[2] ?? '';
}

/** @example columnNumber('AB') // => 28 */
function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) {
    number = number * 26 + letters.toUpperCase().charCodeAt(at) - 64;
  }
  return number;
}

function columnLetters(column: number): string {
  const last = (column - 1) % 26;
  const before = column > 26 ? columnLetters(Math.floor((column - 1) / 26)) : '';
  return before + String.fromCharCode(65 + last);
}
