/**
 * The objects of a PDF, found by walking through its bytes: that also finds them where the table of
 * objects is damaged. Only what the search for an attachment needs.
 */
import { strFromU8 } from 'fflate';
import { asciiBytes, indexOfBytes, inflatedWithin, lastIndexOfBytes } from '#books/bytes.ts';

export interface PdfObject {
  /** What it says outside its stream, as Latin-1. */
  readonly text: string;
  /** The bytes of its stream, as they are packed. */
  readonly packed?: Uint8Array | undefined;
}

/** How many more bytes may be unpacked of one PDF. */
export interface PdfBudget {
  left: number;
}

const OBJECT = asciiBytes('obj');
const OBJECT_END = asciiBytes('endobj');
const STREAM = asciiBytes('stream');
const STREAM_END = asciiBytes('endstream');
const ENCRYPT = asciiBytes('/Encrypt');
/** A longer text is a table of something else. */
const MOST_TEXT = 1_000_000;
const MOST_UNPACKED = 20_000_000;

/** Whether the PDF is locked: its streams cannot be read. */
export function isLockedPdf(bytes: Uint8Array): boolean {
  for (let at = indexOfBytes(bytes, ENCRYPT); at >= 0; at = indexOfBytes(bytes, ENCRYPT, at + 1)) {
    if (/^\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(latin(bytes, at, at + 40))) return true;
  }
  return false;
}

/** All objects by number, those within object streams too; a later one replaces an earlier. */
export function pdfObjects(bytes: Uint8Array, budget: PdfBudget): ReadonlyMap<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const lastEnd = lastIndexOfBytes(bytes, STREAM_END);
  let at = indexOfBytes(bytes, OBJECT);
  while (at >= 0) {
    const number = /(\d{1,9})\s+\d{1,5}\s+$/.exec(latin(bytes, at - 24, at))?.[1];
    let next = at + OBJECT.length;
    if (number !== undefined) {
      const { object, end } = objectFrom(bytes, next, lastEnd);
      next = end;
      keep(objects, Number(number), object);
      if (/\/Type\s*\/ObjStm\b/.test(object.text)) {
        for (const [inner, text] of packedObjects(object, budget)) keep(objects, inner, { text });
      }
    }
    at = indexOfBytes(bytes, OBJECT, next);
  }
  return objects;
}

/** Taken out first: the order of the map is the order of the file. */
function keep(objects: Map<number, PdfObject>, number: number, object: PdfObject): void {
  objects.delete(number);
  objects.set(number, object);
}

const latin = (bytes: Uint8Array, from: number, to: number) =>
  strFromU8(bytes.subarray(Math.max(0, from), to), true);

/** `lastEnd` is where a stream ends last: no search goes on behind it for each object anew. */
function objectFrom(
  bytes: Uint8Array,
  start: number,
  lastEnd: number,
): { object: PdfObject; end: number } {
  const found = indexOfBytes(bytes, OBJECT_END, start);
  const close = found < 0 ? bytes.length : found;
  const stream = streamWord(bytes, start, close);
  const text = latin(bytes, start, Math.min(stream ?? close, start + MOST_TEXT));
  if (stream === undefined) return { object: { text }, end: close };
  const from = afterBreak(bytes, stream + STREAM.length);
  const to = from > lastEnd ? close : streamEnd(bytes, text, from);
  return { object: { text, packed: bytes.subarray(from, to) }, end: to };
}

/** The word follows a dictionary; it may stand within a name too. */
function streamWord(bytes: Uint8Array, start: number, close: number): number | undefined {
  let at = indexOfBytes(bytes, STREAM, start, close);
  while (at >= 0) {
    if (/>>\s*$/.test(latin(bytes, Math.max(start, at - 8), at))) return at;
    at = indexOfBytes(bytes, STREAM, at + 1, close);
  }
  return undefined;
}

function afterBreak(bytes: Uint8Array, at: number): number {
  const [first, second] = [bytes[at], bytes[at + 1]];
  if (first === 13) return second === 10 ? at + 2 : at + 1;
  return first === 10 ? at + 1 : at;
}

/** By its length where that is told here and is true; else by the next word that ends a stream. */
function streamEnd(bytes: Uint8Array, text: string, from: number): number {
  const length = /\/Length\s+(\d{1,9})(?!\d|\s+\d+\s+R)/.exec(text)?.[1];
  if (length !== undefined) {
    const end = from + Number(length);
    if (indexOfBytes(bytes, STREAM_END, end, end + 16) >= 0) return end;
  }
  return indexOfBytes(bytes, STREAM_END, from);
}

/** The bytes of a stream; undefined where it has none, or is packed in a rarer way. */
export function unpackedStream(object: PdfObject, budget: PdfBudget): Uint8Array | undefined {
  const { text, packed } = object;
  if (!packed) return undefined;
  const filters = /\/Filter\s*(\[[^\]]{0,200}\]|\/\w+)/.exec(text)?.[1];
  const names = filters?.match(/\w+/g) ?? [];
  const isPlain = names.length === 0;
  if (!isPlain && (names.length > 1 || !['FlateDecode', 'Fl'].includes(names[0] ?? '')))
    return undefined;
  const most = Math.min(MOST_UNPACKED, budget.left);
  // Two bytes of zlib come before; the sum after is not looked at.
  const bytes = isPlain ? packed : inflatedWithin(packed.subarray(2), most);
  budget.left -= bytes?.length ?? most;
  return bytes && bytes.length <= most ? bytes : undefined;
}

/** The numbers and texts of the objects within an object stream. */
function packedObjects(stream: PdfObject, budget: PdfBudget): readonly [number, string][] {
  const bytes = unpackedStream(stream, budget);
  const first = Number(/\/First\s+(\d{1,9})/.exec(stream.text)?.[1] ?? Number.NaN);
  if (!bytes || !(first <= bytes.length)) return [];
  const table =
    latin(bytes, 0, first)
      .match(/\d{1,9}/g)
      ?.map(Number) ?? [];
  const places = table.flatMap((number, index) =>
    index % 2 === 0 ? [{ number, start: first + (table[index + 1] ?? 0) }] : [],
  );
  return places.map(({ number, start }, index) => {
    const end = places[index + 1]?.start ?? bytes.length;
    return [number, latin(bytes, start, Math.min(end, start + MOST_TEXT))];
  });
}
