/** Invoices and credit notes in UBL 2, as Peppol and XRechnung send them. */
import type { BookContact } from '#books/book.ts';
import { emailAmong, saidLines, type EInvoice } from '#books/e-invoice-fields.ts';
import { elementsAt, textAt, type XmlElement } from '#books/xml-tree.ts';

const TOTALS = 'LegalMonetaryTotal';

/** Whether an element is a UBL invoice or credit note; others have roots of the same names. */
export const isUbl = (root: XmlElement): boolean =>
  ['Invoice', 'CreditNote'].includes(root.name) &&
  elementsAt(root, TOTALS).length > 0 &&
  elementsAt(root, 'AccountingCustomerParty').length > 0;

/** What a UBL invoice or credit note says. */
export function ublInvoice(root: XmlElement): EInvoice {
  const total = (name: string) => textAt(root, TOTALS, name);
  return {
    typeCode: textAt(root, 'InvoiceTypeCode') ?? textAt(root, 'CreditNoteTypeCode'),
    isCreditNote: root.name === 'CreditNote',
    customer: customerName(root),
    number: textAt(root, 'ID'),
    issuedOn: textAt(root, 'IssueDate'),
    dueOn:
      textAt(root, 'DueDate') ??
      textAt(root, 'PaymentMeans', 'PaymentDueDate') ??
      textAt(root, 'PaymentTerms', 'PaymentDueDate'),
    currency: textAt(root, 'DocumentCurrencyCode'),
    total: total('TaxInclusiveAmount'),
    rounding: total('PayableRoundingAmount'),
    prepaid: total('PrepaidAmount'),
    payable: total('PayableAmount'),
    lines: ['InvoiceLine', 'CreditNoteLine'].flatMap((line) =>
      elementsAt(root, line, 'Item')
        .map((item) => textAt(item, 'Name') ?? textAt(item, 'Description'))
        .filter((name) => name !== undefined),
    ),
    note: textAt(root, 'Note'),
    contact: customerContact(root),
  };
}

const PARTY = ['AccountingCustomerParty', 'Party'];

/** The registered name first: it is the one that owes. */
function customerName(root: XmlElement): string | undefined {
  const [first, last] = ['FirstName', 'FamilyName'].map((name) =>
    textAt(root, ...PARTY, 'Person', name),
  );
  return (
    textAt(root, ...PARTY, 'PartyLegalEntity', 'RegistrationName') ??
    textAt(root, ...PARTY, 'PartyName', 'Name') ??
    saidLines(first, last)?.join(' ') ??
    textAt(root, ...PARTY, 'Contact', 'Name')
  );
}

function customerContact(root: XmlElement): BookContact {
  const contact = (name: string) => textAt(root, ...PARTY, 'Contact', name);
  const address = (...path: string[]) => textAt(root, ...PARTY, 'PostalAddress', ...path);
  return {
    email: emailAmong(contact('ElectronicMail'), textAt(root, ...PARTY, 'EndpointID')),
    phone: contact('Telephone'),
    contact: contact('Name'),
    address: saidLines(
      address('StreetName'),
      address('AdditionalStreetName'),
      address('AddressLine', 'Line'),
      address('CityName'),
      address('CountrySubentity'),
    ),
    postcode: address('PostalZone'),
  };
}
