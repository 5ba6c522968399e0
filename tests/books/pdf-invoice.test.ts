/** The e-invoice within a PDF. */
import { describe, expect, test } from 'vitest';
import { invoiceInPdf } from '#books/pdf-invoice.ts';
import { ciiInvoiceXml, orderX, peppolInvoice, zugferdOne } from '../support/books/e-invoices.ts';
import { embedded, fileSpec, objectStream, pdfOf } from '../support/books/pdf.ts';

const CATALOG = {
  text: '<< /Type /Catalog /Pages 2 0 R /AF [4 0 R] /Names << /EmbeddedFiles << /Names [(factur-x.xml) 4 0 R] >> >> >>',
};
const PAGES = { text: '<< /Type /Pages /Kids [] /Count 0 >>' };
const page = { 1: CATALOG, 2: PAGES };

describe('is found', () => {
  test.each(['factur-x.xml', 'ZUGFeRD-invoice.xml', 'zugferd-invoice.xml', 'xrechnung.xml'])(
    'by the name %s, deflated',
    (name) => {
      const pdf = pdfOf({ ...page, 3: embedded(ciiInvoiceXml), 4: { text: fileSpec(name, 3) } });
      expect(invoiceInPdf(pdf)).toBe(ciiInvoiceXml.trimStart());
    },
  );

  test('plain, with a length that stands elsewhere, and without a table of objects', () => {
    const { stream } = embedded(ciiInvoiceXml, true);
    const file = { text: '<< /Type /EmbeddedFile /Length 9 0 R >>', stream: stream! };
    const pdf = pdfOf(
      { ...page, 3: file, 4: { text: fileSpec('factur-x.xml', 3) }, 9: { text: '5' } },
      { bare: true },
    );
    expect(invoiceInPdf(pdf)?.trimEnd()).toBe(ciiInvoiceXml.trimEnd());
  });

  test('where the specification is packed into an object stream', () => {
    const pdf = pdfOf({
      // Newer by its place in the file: only the name tells which of the two counts.
      3: embedded(ciiInvoiceXml),
      4: objectStream({
        10: '<< /Type /Pages >>',
        11: fileSpec('factur-x.xml', 3),
        12: fileSpec('of-another.xml', 5),
      }),
      5: embedded(peppolInvoice),
    });
    expect(invoiceInPdf(pdf)).toBe(ciiInvoiceXml);
  });

  test('among specifications that stand in one list', () => {
    const list = `<< /Names [(a) ${fileSpec('other.xml', 5)} (b) ${fileSpec('factur-x.xml', 3)}] >>`;
    const pdf = pdfOf({ 3: embedded(zugferdOne), 4: { text: list }, 5: embedded(peppolInvoice) });
    expect(invoiceInPdf(pdf)).toBe(zugferdOne);
  });

  test('by what it is where its name is another', () => {
    const pdf = pdfOf({ ...page, 3: embedded(peppolInvoice), 4: { text: fileSpec('a.xml', 3) } });
    expect(invoiceInPdf(pdf)).toBe(peppolInvoice);
  });

  test('in its last version where the file was added to', () => {
    const first = pdfOf({
      ...page,
      3: embedded(peppolInvoice),
      4: { text: fileSpec('factur-x.xml', 3) },
    });
    const second = pdfOf({ 3: embedded(ciiInvoiceXml) });
    expect(invoiceInPdf(new Uint8Array([...first, ...second]))).toBe(ciiInvoiceXml);
  });

  test('though the word for a stream stands in a name before it', () => {
    const { stream } = embedded(ciiInvoiceXml);
    const text = `<< /Type /EmbeddedFile /Subtype /application#2Foctet-stream\n/Filter [/FlateDecode] /Length ${stream!.length} >>`;
    expect(invoiceInPdf(pdfOf({ ...page, 3: { text, stream: stream! } }))).toBe(ciiInvoiceXml);
  });
});

describe('is not found', () => {
  test('in a page alone, or beside an order or a picture of words', () => {
    expect(invoiceInPdf(pdfOf(page))).toBeUndefined();
    const order = { 3: embedded(orderX), 4: { text: fileSpec('order-x.xml', 3) } };
    expect(invoiceInPdf(pdfOf({ ...page, ...order }))).toBeUndefined();
    const metadata = { ...embedded('<x:xmpmeta>factur-x.xml <Invoice></x:xmpmeta>') };
    const text = metadata.text.replace('/EmbeddedFile', '/Metadata').replace('text#2F', '');
    expect(invoiceInPdf(pdfOf({ ...page, 3: { ...metadata, text } }))).toBeUndefined();
  });

  test('where the PDF is locked', () => {
    const pdf = pdfOf(
      { ...page, 3: embedded(ciiInvoiceXml), 4: { text: fileSpec('factur-x.xml', 3) } },
      { trailer: '/Encrypt 9 0 R ' },
    );
    expect(invoiceInPdf(pdf)).toBeUndefined();
  });

  test('where its stream is damaged, or packed to burst', () => {
    const whole = embedded(ciiInvoiceXml);
    const broken = { ...whole, stream: whole.stream!.map((byte, at) => (at > 20 ? 0 : byte)) };
    expect(invoiceInPdf(pdfOf({ ...page, 3: broken }))).toBeUndefined();
    const bomb = embedded(`${ciiInvoiceXml}${' '.repeat(21_000_000)}`);
    expect(bomb.stream!.length).toBeLessThan(100_000);
    expect(invoiceInPdf(pdfOf({ ...page, 3: bomb }))).toBeUndefined();
  });
});

test('a large file of nothing but openings is walked through once', () => {
  const objects = '1 0 obj<< /EF << /F 1 0 R >> >>stream\n'.repeat(100_000);
  const pdf = new TextEncoder().encode(`%PDF-1.4\n${objects}`);
  expect(invoiceInPdf(pdf)).toBeUndefined();
  const closed = new TextEncoder().encode(
    `%PDF-1.4\n${'1 0 obj<<>>stream\nendobj '.repeat(100_000)}`,
  );
  expect(invoiceInPdf(closed)).toBeUndefined();
});
