/** The e-invoice within a PDF: Factur-X and ZUGFeRD attach it to the page that people read. */
import {
  isLockedPdf,
  pdfObjects,
  unpackedStream,
  type PdfBudget,
  type PdfObject,
} from '#books/pdf-objects.ts';
import { xmlText } from '#books/xml-tree.ts';

/** The names that the attachment must have; an order has another, and another root. */
const NAMES = ['factur-x.xml', 'zugferd-invoice.xml', 'xrechnung.xml'];
const ROOT = /<(?:[\w.-]+:)?(CrossIndustryInvoice|CrossIndustryDocument|Invoice|CreditNote)[\s>]/;
const HEAD = 4096;
const MOST_UNPACKED = 60_000_000;
/** How far a dictionary is followed to each side. */
const REACH = 4096;

/**
 * The XML of the invoice attached to a PDF; undefined where there is none, or the PDF is locked. An
 * attachment of the right name goes first; else any that is an invoice, the newest first.
 */
export function invoiceInPdf(bytes: Uint8Array): string | undefined {
  if (isLockedPdf(bytes)) return undefined;
  const budget: PdfBudget = { left: MOST_UNPACKED };
  const objects = pdfObjects(bytes, budget);
  const newest = [...objects.values()].reverse();
  const named = newest
    .flatMap((object) => namedAttachments(object.text))
    .map((number) => objects.get(number))
    .filter((object) => object !== undefined);
  for (const object of new Set([...named, ...newest.filter(isAttachment)])) {
    const xml = invoiceXml(object, budget);
    if (xml !== undefined) return xml;
  }
  return undefined;
}

const isAttachment = ({ text }: PdfObject): boolean =>
  /\/Type\s*\/EmbeddedFile\b|\/Subtype\s*\/(text|application)#2[Ff]xml\b/.test(text);

function invoiceXml(object: PdfObject, budget: PdfBudget): string | undefined {
  const bytes = unpackedStream(object, budget);
  const xml = bytes && xmlText(bytes).trimStart();
  return xml !== undefined && xml.startsWith('<') && ROOT.test(xml.slice(0, HEAD))
    ? xml
    : undefined;
}

/** The numbers of the streams that file specifications of the right names point to. */
function namedAttachments(text: string): readonly number[] {
  return [...text.matchAll(/\/EF\s*<<([^<>]{0,200})>>/g)].flatMap((match) => {
    const names = stringsIn(dictionaryAround(text, match.index)).toLowerCase();
    if (!NAMES.some((name) => names.includes(name))) return [];
    return [...(match[1] ?? '').matchAll(/\/U?F\s+(\d{1,9})\s+\d+\s+R/g)].map((reference) =>
      Number(reference[1]),
    );
  });
}

/** The dictionary in which a place stands. */
function dictionaryAround(text: string, at: number): string {
  let depth = 0;
  let start = at;
  for (; start > Math.max(0, at - REACH); start -= 1) {
    const pair = text.slice(start - 1, start + 1);
    if (pair === '>>') depth += 1;
    else if (pair === '<<' && depth === 0) break;
    else if (pair === '<<') depth -= 1;
    if (pair === '>>' || pair === '<<') start -= 1;
  }
  depth = 0;
  let end = at;
  for (; end < Math.min(text.length, at + REACH); end += 1) {
    const pair = text.slice(end, end + 2);
    if (pair === '<<') depth += 1;
    else if (pair === '>>' && depth === 0) break;
    else if (pair === '>>') depth -= 1;
    if (pair === '>>' || pair === '<<') end += 1;
  }
  return text.slice(start, end);
}

/** Its strings as letters: some are written in hexadecimal, some in two bytes a letter. */
function stringsIn(dictionary: string): string {
  return dictionary
    .replace(/<([\da-fA-F\s]*)>/g, (_, digits: string) => {
      const pairs = digits.replace(/\s/g, '').match(/../g) ?? [];
      return pairs.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');
    })
    .replace(/\0|\\000/g, '');
}
