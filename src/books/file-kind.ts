/** What a file is, by its bytes: its name may say anything. */
import { asciiBytes, bytesAt, indexOfBytes } from '#books/bytes.ts';
import { zipParts } from '#books/zip.ts';

export type FileKind =
  /** Rows of text: CSV and its kin, whatever the separator. */
  | 'text'
  | 'xml'
  | 'pdf'
  | 'workbook'
  /** A workbook of a kind that is not read here: .xls, .xlsb, .ods, .numbers, a page as .xls. */
  | 'old-workbook'
  | 'locked-workbook'
  /** Written for people alone: a letter, slides, a web page. */
  | 'document'
  /** Other packed files: what is inside may well be read. */
  | 'zip'
  | 'picture'
  | 'empty'
  | 'too-large'
  | 'damaged';

/** The largest file that is read, in bytes: 20 MB. */
export const LARGEST_BOOK = 20_000_000;
/** So much of a text is looked at. */
const HEAD = 65_536;

const hex = (digits: string) =>
  Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const wide = (text: string) => asciiBytes(text.replace(/./g, '$&\0'));

const OLE = hex('d0cf11e0a1b11ae1');
const ZIP = asciiBytes('PK');
const OTHER_PACKED = [hex('1f8b08'), hex('377abcaf271c'), asciiBytes('Rar!')];
const PICTURES = [
  hex('89504e47'),
  hex('ffd8ff'),
  asciiBytes('GIF8'),
  hex('49492a00'),
  hex('4d4d002a'),
];
/** Of a file in boxes (HEIC, AVIF and videos are): the brands of pictures. */
const PICTURE_BRANDS = /^(hei|hev|mif1|msf1|avif|jp2)/;
const PDF = asciiBytes('%PDF-');

/** What a file is. `name` decides only where the bytes leave two readings. */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length > LARGEST_BOOK) return 'too-large';
  if (bytes.length === 0) return 'empty';
  if (bytesAt(bytes, 0, OLE)) return oleKind(bytes);
  if (bytesAt(bytes, 0, ZIP) && /^PK[\u0003\u0005\u0007]/.test(latin(bytes, 0, 3)))
    return zipKind(bytes);
  if (OTHER_PACKED.some((magic) => bytesAt(bytes, 0, magic))) return 'zip';
  if (isPicture(bytes)) return 'picture';
  // Programs that send mail or faxes put lines before it.
  if (indexOfBytes(bytes, PDF, 0, 1024) >= 0) return 'pdf';
  return textKind(bytes, name);
}

const latin = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

function oleKind(bytes: Uint8Array): FileKind {
  if (indexOfBytes(bytes, wide('EncryptedPackage')) >= 0) return 'locked-workbook';
  return indexOfBytes(bytes, wide('WordDocument')) >= 0 ? 'document' : 'old-workbook';
}

function zipKind(bytes: Uint8Array): FileKind {
  const parts = zipParts(bytes);
  if (!parts) return 'damaged';
  const names = new Set(parts.map((part) => part.name));
  if (names.has('xl/workbook.xml')) return 'workbook';
  if (names.has('xl/workbook.bin') || names.has('Index/Document.iwa')) return 'old-workbook';
  if (names.has('word/document.xml') || names.has('ppt/presentation.xml')) return 'document';
  const type = parts.find((part) => part.name === 'mimetype' && part.size < 100)?.unpacked();
  const mime = type ? latin(type, 0, 100) : '';
  if (mime.includes('opendocument.spreadsheet')) return 'old-workbook';
  return mime.includes('opendocument') || mime.includes('epub') ? 'document' : 'zip';
}

function isPicture(bytes: Uint8Array): boolean {
  if (PICTURES.some((magic) => bytesAt(bytes, 0, magic))) return true;
  const box = latin(bytes, 4, 8);
  const brand = latin(bytes, 8, 12);
  if (latin(bytes, 0, 4) === 'RIFF') return brand === 'WEBP';
  if (box === 'ftyp') return PICTURE_BRANDS.test(brand);
  // A bitmap names its own size; "BM" alone may begin a table.
  return latin(bytes, 0, 2) === 'BM' && latin(bytes, 6, 10) === '\0\0\0\0';
}

function textKind(bytes: Uint8Array, name: string): FileKind {
  const wideOrder = wideText(bytes);
  const head = bytes.subarray(0, HEAD);
  if (wideOrder === undefined && isNoise(head)) return 'damaged';
  const text = new TextDecoder(wideOrder ?? 'utf-8').decode(head).trimStart();
  if (text === '') return bytes.length > HEAD ? 'text' : 'empty';
  if (text.startsWith('{\\rtf')) return 'document';
  return text.startsWith('<') ? markupKind(text, name) : 'text';
}

function wideText(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytesAt(bytes, 0, hex('fffe'))) return 'utf-16le';
  return bytesAt(bytes, 0, hex('feff')) ? 'utf-16be' : undefined;
}

/** Text has no NUL, and next to none of the other signs that are no letters. */
function isNoise(head: Uint8Array): boolean {
  if (head.includes(0)) return true;
  const signs = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return signs * 50 > head.length;
}

/** Many programs write a web page, or the XML of an old Excel, and call it .xls. */
function markupKind(text: string, name: string): FileKind {
  const isCalledSheet = /\.xls[xm]?$/i.test(name);
  if (/^<(!doctype html|html|head|body|table|meta|div)\b/i.test(text))
    return isCalledSheet ? 'old-workbook' : 'document';
  if (text.slice(0, 4096).includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return 'old-workbook';
  if (/^<[?!]/.test(text) || !/\.(csv|tsv|tab|txt)$/i.test(name)) return 'xml';
  return 'text';
}
