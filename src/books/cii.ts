/**
 * Invoices of UN/CEFACT, as Factur-X, ZUGFeRD and XRechnung have them; ZUGFeRD 1 had other names
 * for the same.
 */
import type { BookContact } from '#books/book.ts';
import { emailAmong, saidLines, type EInvoice } from '#books/e-invoice-fields.ts';
import { elementsAt, textAt, type XmlElement } from '#books/xml-tree.ts';

/** Whether an element is an invoice of UN/CEFACT; its orders have another root. */
export const isCii = (root: XmlElement): boolean =>
  root.name === 'CrossIndustryInvoice' || root.name === 'CrossIndustryDocument';

/** What an invoice of UN/CEFACT says. */
export function ciiInvoice(root: XmlElement): EInvoice {
  const head = under([root], 'ExchangedDocument', 'HeaderExchangedDocument');
  const trade = under(
    [root],
    'SupplyChainTradeTransaction',
    'SpecifiedSupplyChainTradeTransaction',
  );
  const settled = under(
    trade,
    'ApplicableHeaderTradeSettlement',
    'ApplicableSupplyChainTradeSettlement',
  );
  const sums = under(
    settled,
    'SpecifiedTradeSettlementHeaderMonetarySummation',
    'SpecifiedTradeSettlementMonetarySummation',
  );
  const agreed = under(
    trade,
    'ApplicableHeaderTradeAgreement',
    'ApplicableSupplyChainTradeAgreement',
  );
  const buyer = under(agreed, 'BuyerTradeParty');
  return {
    typeCode: first(head, 'TypeCode'),
    isCreditNote: false,
    customer: first(buyer, 'Name') ?? first(buyer, 'DefinedTradeContact', 'PersonName'),
    number: first(head, 'ID'),
    issuedOn: first(head, 'IssueDateTime', 'DateTimeString'),
    dueOn: first(settled, 'SpecifiedTradePaymentTerms', 'DueDateDateTime', 'DateTimeString'),
    currency: first(settled, 'InvoiceCurrencyCode'),
    total: first(sums, 'GrandTotalAmount'),
    rounding: first(sums, 'RoundingAmount'),
    prepaid: first(sums, 'TotalPrepaidAmount'),
    payable: first(sums, 'DuePayableAmount'),
    lines: under(trade, 'IncludedSupplyChainTradeLineItem')
      .map((line) => textAt(line, 'SpecifiedTradeProduct', 'Name'))
      .filter((name) => name !== undefined),
    note: first(head, 'IncludedNote', 'Content'),
    contact: buyerContact(buyer),
  };
}

/** The elements of any of these names. */
const under = (elements: readonly XmlElement[], ...names: readonly string[]): XmlElement[] =>
  elements.flatMap((element) => names.flatMap((name) => elementsAt(element, name)));

const first = (elements: readonly XmlElement[], ...path: readonly string[]): string | undefined =>
  elements.map((element) => textAt(element, ...path)).find((text) => text !== undefined);

function buyerContact(buyer: readonly XmlElement[]): BookContact {
  const contact = (...path: string[]) => first(buyer, 'DefinedTradeContact', ...path);
  const address = (name: string) => first(buyer, 'PostalTradeAddress', name);
  return {
    email: emailAmong(
      contact('EmailURIUniversalCommunication', 'URIID'),
      contact('EmailURIUniversalCommunication', 'CompleteNumber'),
      first(buyer, 'URIUniversalCommunication', 'URIID'),
    ),
    phone: contact('TelephoneUniversalCommunication', 'CompleteNumber'),
    contact: contact('PersonName') ?? contact('DepartmentName'),
    address: saidLines(
      ...['LineOne', 'LineTwo', 'LineThree', 'CityName', 'CountrySubDivisionName'].map(address),
    ),
    postcode: address('PostcodeCode'),
  };
}
