/** E-invoices: what they say of a customer's debt, and what is refused. */
import { describe, expect, test } from 'vitest';
import { readEInvoice } from '#books/e-invoice.ts';
import {
  ciiInvoiceXml,
  creditNote,
  orderX,
  otherPrefixes,
  peppolInvoice,
  zugferdOne,
} from '../support/books/e-invoices.ts';

const only = (xml: string) => {
  const invoices = readEInvoice(xml);
  if (typeof invoices === 'string') throw new Error(invoices);
  expect(invoices).toHaveLength(1);
  return invoices[0]!;
};
const changed = (xml: string, from: string | RegExp, to: string) => {
  const other = xml.replace(from, to);
  expect(other).not.toBe(xml);
  return other;
};

const harbour = {
  customer: 'Harbour Cafe & Sons Ltd',
  number: '2026-0117',
  issuedOn: '2026-01-30',
  dueOn: '2026-03-01',
  currency: 'EUR',
  amount: 121_000,
  open: 101_000,
  what: 'Oak counter, Fitting',
  contact: {
    email: 'lou@harbour.example',
    phone: '+353 1 555 0147',
    contact: 'Lou Finch',
    address: ['Quay Street 4', 'Back door', 'Port Elm'],
    postcode: '54321',
  },
  rows: [],
};

describe('UBL', () => {
  test('an invoice of Peppol tells buyer, days, and what of the total is still open', () => {
    expect(only(peppolInvoice)).toEqual(harbour);
  });

  test('prefixes are the choice of the writer', () => {
    expect(otherPrefixes).toContain('<agg:Party>');
    expect(only(otherPrefixes)).toEqual(harbour);
  });

  test('an envelope of Peppol may be around it', () => {
    const inner = peppolInvoice.replace(/<\?xml.*\?>/, '');
    const sent = `<StandardBusinessDocument><StandardBusinessDocumentHeader/>${inner}</StandardBusinessDocument>`;
    expect(only(sent)).toEqual(harbour);
  });

  test('a credit note lowers the debt, with or without a minus of its own', () => {
    const expected = { customer: 'Harbour Cafe', dueOn: '2026-02-24', amount: -6050, open: -6050 };
    expect(only(creditNote)).toMatchObject({ ...expected, what: 'Scratched panel' });
    expect(only(creditNote.replaceAll('>60.50<', '>-60.50<'))).toMatchObject(expected);
    expect(only(creditNote)).toHaveProperty('contact', undefined);
  });

  test('a due day may be missing, or be no day', () => {
    const without = changed(peppolInvoice, /<cbc:DueDate>.*<\/cbc:DueDate>/, '');
    expect(only(without).dueOn).toBeUndefined();
    expect(only(changed(peppolInvoice, '2026-03-01', '2026-02-30')).dueOn).toBeUndefined();
    expect(only(changed(peppolInvoice, '2026-03-01', '2026-03-01+01:00')).dueOn).toBe('2026-03-01');
  });

  test.each([
    ['0.005', 1],
    ['1210', 121_000],
    ['.5', 50],
    ['-30.00', -3000],
    ['1210.0049', 121_000],
    ['999999999.99', 99_999_999_999],
  ])('a sum of %s is read to the cent', (sum, cents) => {
    const xml = changed(peppolInvoice, '>1010.00<', `>${sum}<`);
    expect(only(xml).open).toBe(cents);
  });

  test('rounding belongs to the total, so that nothing seems paid or owed beyond it', () => {
    const xml = changed(
      changed(
        peppolInvoice,
        /<cbc:PrepaidAmount.*/,
        '<cbc:PayableRoundingAmount>-0.02</cbc:PayableRoundingAmount>',
      ),
      '>1010.00<',
      '>1209.98<',
    );
    expect(only(xml)).toMatchObject({ amount: 120_998, open: 120_998 });
  });

  test('what it was for is short: three lines by name, at most 120 letters, else the note', () => {
    const line = (name: string) =>
      `<cac:InvoiceLine><cac:Item><cbc:Name>${name}</cbc:Name></cac:Item></cac:InvoiceLine>`;
    const more = changed(peppolInvoice, '</Invoice>', `${line('Oil')}${line('Wax')}</Invoice>`);
    expect(only(more).what).toBe('Oak counter, Fitting, Oil');
    const long = changed(peppolInvoice, '>Fitting<', `>${'\u{1f600}'.repeat(200)}<`);
    expect(only(long).what).toMatch(/^Oak counter, \u{1f600}+…$/u);
    expect(Array.from(only(long).what ?? '')).toHaveLength(120);
    const none = peppolInvoice.replace(/<cac:InvoiceLine>.*<\/cac:InvoiceLine>/s, '');
    expect(only(none).what).toBe('Thank you for the order');
  });

  test('an e-mail address may stand in the endpoint, and a person may be the buyer', () => {
    const party = `<cac:Party><cbc:EndpointID schemeID="EM">kim@elm.example</cbc:EndpointID>
      <cac:Person><cbc:FirstName>Kim</cbc:FirstName><cbc:FamilyName>Elm</cbc:FamilyName></cac:Person></cac:Party>`;
    const xml = changed(creditNote, /<cac:Party>.*<\/cac:Party>/s, party);
    expect(only(xml)).toMatchObject({ customer: 'Kim Elm', contact: { email: 'kim@elm.example' } });
  });
});

describe('UN/CEFACT', () => {
  test('an invoice of EN 16931 tells the same', () => {
    expect(only(ciiInvoiceXml)).toEqual({
      customer: 'Birch & Co',
      number: 'RE-88',
      issuedOn: '2026-01-15',
      dueOn: '2026-02-14',
      currency: 'GBP',
      amount: 59_500,
      open: 59_500,
      what: 'Logo & letterhead',
      contact: {
        email: 'ana@birch.example',
        phone: '020 7946 0991',
        contact: 'Ana Roe',
        address: ['3 Elm Row', 'London'],
        postcode: 'N1 9ZZ',
      },
      rows: [],
    });
  });

  test('a credit note is one by its code alone', () => {
    const xml = changed(ciiInvoiceXml, '<ram:TypeCode>380<', '<ram:TypeCode>381<');
    expect(only(xml)).toMatchObject({ amount: -59_500, open: -59_500 });
  });

  test('ZUGFeRD 1 is read by its old names', () => {
    expect(only(zugferdOne)).toMatchObject({
      customer: 'Kranich AG',
      number: '471102',
      issuedOn: '2026-03-05',
      dueOn: undefined,
      amount: 23_562,
      open: 23_562,
      what: 'Trennblätter A4',
      contact: { address: ['Uferweg 1', 'Berlin'], postcode: '10999' },
    });
  });
});

describe('another document is no invoice', () => {
  test.each([
    ['an order', orderX],
    [
      'an order of UBL',
      peppolInvoice.replaceAll('Invoice ', 'Order ').replace('</Invoice>', '</Order>'),
    ],
    ['what the buyer wrote himself', peppolInvoice.replace('>380<', '>389<')],
    ['a pro forma invoice', ciiInvoiceXml.replace('>380<', '>325<')],
    ['a root of the same name in another language', '<Invoice><Total>5</Total></Invoice>'],
    ['a feed', '<rss version="2.0"><channel/></rss>'],
  ])('%s', (_, xml) => {
    expect(readEInvoice(xml)).toBe('not-invoices');
  });
});

describe('a hostile or broken file', () => {
  const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(10)}">]>`;

  test.each([
    ['a billion laughs', peppolInvoice.replace(/<\?xml.*\?>/, LAUGHS).replace('Lou Finch', '&c;')],
    [
      'an entity from elsewhere',
      peppolInvoice.replace(
        /<\?xml.*\?>/,
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      ),
    ],
    ['depth without end', '<a>'.repeat(100_000) + '</a>'.repeat(100_000)],
    ['a file cut short', peppolInvoice.slice(0, -40)],
    ['a file cut within a tag', peppolInvoice.slice(0, 2000)],
    ['two roots', '<a></a><b></b>'],
    [
      'no customer',
      peppolInvoice.replace(
        /<cac:AccountingCustomerParty>.*<\/cac:AccountingCustomerParty>/s,
        '<cac:AccountingCustomerParty></cac:AccountingCustomerParty>',
      ),
    ],
    ['no sums', peppolInvoice.replaceAll(/>[\d.]+<\/cbc:(\w*)Amount>/g, '>much</cbc:$1Amount>')],
    [
      'a sum beyond all measure',
      peppolInvoice.replaceAll('>1210.00<', '>1E400<').replace('>1010.00<', '>99999999999999<'),
    ],
  ])('is refused: %s', (_, xml) => {
    expect(readEInvoice(xml)).toBe('damaged');
  });

  test('of more tags than any invoice has is too large', () => {
    expect(readEInvoice(`<a>${'<b/>'.repeat(1_000_001)}</a>`)).toBe('too-large');
  });

  test('entities that nobody declared stay as they are, and CDATA is not read as marks', () => {
    const xml = changed(
      peppolInvoice,
      'Lou Finch',
      'Lou &lol; &#0; &amp;lt; <![CDATA[<b>&amp;</b>]]>',
    );
    expect(only(xml).contact?.contact).toBe('Lou &lol; &#0; &lt; <b>&amp;</b>');
  });

  test('names of JavaScript reach nothing', () => {
    const withTag = (tag: string) =>
      changed(peppolInvoice, '<cac:PaymentMeans>', `<${tag}><polluted>yes</polluted></${tag}>$&`);
    expect(readEInvoice(withTag('__proto__'))).toBe('damaged');
    expect(readEInvoice(withTag('constructor'))).toBe('damaged');
    expect(only(withTag('toString'))).toEqual(harbour);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
