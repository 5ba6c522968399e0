/** Reads a file of bookkeeping, whatever it is: tables to be understood, invoices, or neither. */
import type { BookInvoice, Brought, Refusal, BookSheet } from '#books/book.ts';
import { fileKind } from '#books/file-kind.ts';

/** What reads a table from the bytes of a text. */
export interface TextReader {
  readonly readText: (bytes: Uint8Array) => BookSheet;
}

/**
 * What a file holds, by its bytes. Never throws: what cannot be read is a refusal that names what
 * it is. Each reader is fetched when a file needs it.
 */
export async function bring(bytes: Uint8Array, name: string, reader: TextReader): Promise<Brought> {
  try {
    return await read(bytes, name, reader);
  } catch {
    return refused('damaged');
  }
}

async function read(bytes: Uint8Array, name: string, { readText }: TextReader): Promise<Brought> {
  const kind = fileKind(bytes, name);
  switch (kind) {
    case 'text':
      return { kind: 'sheets', sheets: [readText(bytes)] };
    case 'workbook': {
      const { readWorkbook } = await import('#books/workbook.ts');
      const sheets = await readWorkbook(bytes);
      return typeof sheets === 'string' ? refused(sheets) : { kind: 'sheets', sheets };
    }
    case 'xml': {
      const { xmlText } = await import('#books/xml-tree.ts');
      return invoicesIn(xmlText(bytes));
    }
    case 'pdf': {
      const { invoiceInPdf } = await import('#books/pdf-invoice.ts');
      const xml = invoiceInPdf(bytes);
      return xml === undefined ? refused('pdf-without-invoice') : invoicesIn(xml);
    }
    case 'document':
      return refused('not-invoices');
    case 'old-workbook':
    case 'locked-workbook':
    case 'zip':
    case 'picture':
    case 'empty':
    case 'too-large':
    case 'damaged':
      return refused(kind);
  }
}

async function invoicesIn(xml: string): Promise<Brought> {
  const { readEInvoice } = await import('#books/e-invoice.ts');
  const invoices: readonly BookInvoice[] | Refusal = readEInvoice(xml);
  return typeof invoices === 'string' ? refused(invoices) : { kind: 'invoices', invoices };
}

const refused = (why: Refusal): Brought => ({ kind: 'refused', why });
