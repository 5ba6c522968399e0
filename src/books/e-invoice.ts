/** Reads an e-invoice: UBL, or UN/CEFACT as Factur-X, ZUGFeRD and XRechnung have it. */
import type { BookInvoice, Refusal } from '#books/book.ts';
import { ciiInvoice, isCii } from '#books/cii.ts';
import { bookInvoice, isOwed, type EInvoice } from '#books/e-invoice-fields.ts';
import { isUbl, ublInvoice } from '#books/ubl.ts';
import { xmlTree, type XmlElement } from '#books/xml-tree.ts';

/** The envelope in which Peppol sends an invoice. */
const ENVELOPE = 'StandardBusinessDocument';

/**
 * The invoices of an XML file, a credit note with sums below zero; or why there are none: it is
 * damaged, too large, or another document (an order, one that the buyer wrote himself).
 */
export function readEInvoice(xml: string): readonly BookInvoice[] | Refusal {
  const root = xmlTree(xml);
  if (typeof root === 'string') return root;
  const documents = (root.name === ENVELOPE ? root.children : [root])
    .map(documentOf)
    .filter((document) => document !== undefined)
    .filter(isOwed);
  if (documents.length === 0) return 'not-invoices';
  const invoices = documents.map(bookInvoice).filter((invoice) => invoice !== undefined);
  return invoices.length === documents.length ? invoices : 'damaged';
}

function documentOf(root: XmlElement): EInvoice | undefined {
  if (isUbl(root)) return ublInvoice(root);
  return isCii(root) ? ciiInvoice(root) : undefined;
}
