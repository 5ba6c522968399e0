/** Lists of open invoices in the shapes that programs give them; all names and sums are made up. */
import { describe, expect, test } from 'vitest';
import { sheetIn } from '#books/delimited.ts';
import { ledgerOf, type BookLedger } from '#books/ledger.ts';
import { textIn } from '#books/text.ts';

const USD = { currency: 'USD', pointed: {} } as const;
const GBP = { currency: 'GBP', pointed: {} } as const;
const read = (text: string, manner: Parameters<typeof ledgerOf>[1] = USD): BookLedger =>
  ledgerOf(sheetIn(text), manner);
/** Each invoice in one line: customer, number, issued, due, amount, open. */
const short = ({ invoices }: BookLedger): readonly string[] =>
  invoices.map(({ customer, number = '-', issuedOn = '-', dueOn = '-', amount, open, currency }) =>
    [customer, number, issuedOn, dueOn, amount, open, currency].join(' | '),
  );

describe('QuickBooks, A/R aging detail', () => {
  const REPORT = [
    'Harbor Print LLC,,,,,,,',
    'A/R Aging Detail,,,,,,,',
    '"As of November 27, 2026",,,,,,,',
    ',,,,,,,',
    'Date,Transaction Type,Num,Customer,Due Date,Amount,Open Balance',
    '91 or more days past due,,,,,,',
    '06/14/2026,Invoice,1041,Blue Door Cafe,07/14/2026,"1,840.00","1,840.00"',
    'Total for 91 or more days past due,,,,,"$1,840.00","$1,840.00"',
    '1 - 30 days past due,,,,,,',
    '10/02/2026,Invoice,1077,Marlow & Sons,11/01/2026,"2,400.00","1,150.50"',
    '10/20/2026,Payment,,Marlow & Sons,10/20/2026,-200.00,-200.00',
    '10/21/2026,Credit Memo,CM-3,Blue Door Cafe,10/21/2026,-40.00,-40.00',
    'Total for 1 - 30 days past due,,,,,"$2,160.00","$910.50"',
    'TOTAL,,,,,"$4,000.00","$2,750.50"',
  ].join('\r\n');

  test('finds the heads under the titles, and keeps groups, totals and credits apart', () => {
    const ledger = read(REPORT);
    expect(short(ledger)).toEqual([
      'Blue Door Cafe | 1041 | 2026-06-14 | 2026-07-14 | 184000 | 184000 | USD',
      'Marlow & Sons | 1077 | 2026-10-02 | 2026-11-01 | 240000 | 115050 | USD',
    ]);
    expect(ledger.credits).toMatchObject([
      { customer: 'Marlow & Sons', kind: 'payment', amount: 20_000, on: '2026-10-20' },
      { customer: 'Blue Door Cafe', kind: 'credit', amount: 4000, number: 'CM-3' },
    ]);
    expect(ledger.faults).toEqual([]);
  });

  test('what is open adds up to the total of the file', () => {
    const { invoices, credits, total } = read(REPORT);
    const open = invoices.reduce((sum, each) => sum + each.open, 0);
    expect(open - credits.reduce((sum, each) => sum + each.amount, 0)).toBe(total);
  });

  test('saved in Windows-1252 with semicolons, day first', () => {
    const text = [
      'Date;Transaction Type;Num;Customer;Due Date;Amount;Open Balance',
      '14/06/2026;Invoice;1041;Café Lumière;14/07/2026;1.840,00;1.840,00',
      '02/10/2026;Invoice;1077;Müller GmbH;01/11/2026;2.400,00;1.150,50',
    ].join('\r\n');
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(short(read(textIn(bytes)))).toEqual([
      'Café Lumière | 1041 | 2026-06-14 | 2026-07-14 | 184000 | 184000 | USD',
      'Müller GmbH | 1077 | 2026-10-02 | 2026-11-01 | 240000 | 115050 | USD',
    ]);
  });
});

describe('Xero', () => {
  const HEAD =
    '*ContactName,EmailAddress,POAddressLine1,POCity,POPostalCode,*InvoiceNumber,Reference,' +
    '*InvoiceDate,*DueDate,Total,InvoiceAmountPaid,InvoiceAmountDue,*Description,*Quantity,' +
    '*UnitAmount,LineAmount,Currency,Type,Status';
  test('invoices, one row a line: the total that each repeats counts once', () => {
    const ledger = read(
      [
        HEAD,
        'Ridgeway Ltd,pay@ridgeway.example,1 Mill Lane,Leeds,LS1 1AA,INV-0021,PO 7,14/08/2026,13/09/2026,720.00,100.00,620.00,Design,2,300,600.00,GBP,Sales invoice,Awaiting Payment',
        'Ridgeway Ltd,pay@ridgeway.example,1 Mill Lane,Leeds,LS1 1AA,INV-0021,PO 7,14/08/2026,13/09/2026,720.00,100.00,620.00,Print,1,120,120.00,GBP,Sales invoice,Awaiting Payment',
        'Oakham Stores,,,,,INV-0022,,20/08/2026,19/09/2026,90.00,90.00,0.00,Card,1,90,90.00,GBP,Sales invoice,Paid',
        'Oakham Stores,,,,,INV-0023,,20/08/2026,19/09/2026,50.00,0.00,50.00,Card,1,50,50.00,GBP,Sales invoice,Voided',
        'Oakham Stores,,,,,CN-0001,,22/08/2026,,25.00,0.00,25.00,Card,1,25,25.00,GBP,Sales credit note,Awaiting Payment',
      ].join('\n'),
      GBP,
    );
    expect(short(ledger)).toEqual([
      'Ridgeway Ltd | INV-0021 | 2026-08-14 | 2026-09-13 | 72000 | 62000 | GBP',
    ]);
    expect(ledger.invoices[0]).toMatchObject({
      what: 'Design; Print',
      order: 'PO 7',
      rows: [2, 3],
      contact: {
        email: 'pay@ridgeway.example',
        address: ['1 Mill Lane', 'Leeds'],
        postcode: 'LS1 1AA',
      },
    });
    expect(ledger.skipped).toEqual([
      { row: 4, why: 'paid', name: 'INV-0022' },
      { row: 5, why: 'void', name: 'INV-0023' },
    ]);
    expect(ledger.credits).toMatchObject([{ customer: 'Oakham Stores', amount: 2500 }]);
  });

  test('aged receivables detail: the contact stands in a row of its own', () => {
    const ledger = read(
      [
        'Aged Receivables Detail',
        'Bright Signs Ltd',
        'As at 27 November 2026',
        '',
        'Invoice Date,Due Date,Invoice Number,Invoice Reference,Current,< 1 Month,1 Month,Older,Total',
        'Ridgeway Ltd',
        '14 Aug 2026,13 Sep 2026,INV-0021,PO 7,0.00,0.00,620.00,0.00,620.00',
        '1 Nov 2026,1 Dec 2026,INV-0031,,80.00,0.00,0.00,0.00,80.00',
        'Total Ridgeway Ltd,,,,80.00,0.00,620.00,0.00,700.00',
        'Oakham Stores',
        '20 Aug 2026,19 Sep 2026,INV-0025,,0.00,0.00,"1,284.50",0.00,"1,284.50"',
        'Total,,,,80.00,0.00,"1,904.50",0.00,"1,984.50"',
      ].join('\n'),
      GBP,
    );
    expect(short(ledger)).toEqual([
      'Ridgeway Ltd | INV-0021 | 2026-08-14 | 2026-09-13 | 62000 | 62000 | GBP',
      'Ridgeway Ltd | INV-0031 | 2026-11-01 | 2026-12-01 | 8000 | 8000 | GBP',
      'Oakham Stores | INV-0025 | 2026-08-20 | 2026-09-19 | 128450 | 128450 | GBP',
    ]);
    expect(ledger.total).toBe(198_450);
  });

  test('aged receivables summary: sums by lateness, and the due day is asked', () => {
    const ledger = read(
      [
        'Contact,Current,< 1 Month,1 Month,2 Months,Older,Total',
        'Ridgeway Ltd,0.00,0.00,620.00,0.00,100.00,720.00',
        'Oakham Stores,50.00,0.00,0.00,0.00,0.00,50.00',
        'Total,50.00,0.00,620.00,0.00,100.00,770.00',
      ].join('\n'),
      GBP,
    );
    expect(ledger.invoices).toMatchObject([
      { customer: 'Ridgeway Ltd', open: 62_000, what: '1 Month', rows: [2] },
      { customer: 'Ridgeway Ltd', open: 10_000, what: 'Older', rows: [2] },
      { customer: 'Oakham Stores', open: 5000, what: 'Current', rows: [3] },
    ]);
    expect(ledger.invoices.every(({ dueOn }) => dueOn === undefined)).toBe(true);
  });
});

test('FreshBooks: one row a line without a total, the lines add up', () => {
  const ledger = read(
    [
      'Client Name,Invoice #,Date Issued,Date Due,Invoice Status,Date Paid,Item Name,Item Description,Rate,Quantity,Discount Percentage,Line Subtotal,Tax 1 Type,Tax 1 Amount,Line Total,Currency',
      'Juniper Dental,0000018,2026-07-01,2026-07-31,overdue,,Site,Redesign,100,9,0,900.00,,0,900.00,USD',
      'Juniper Dental,0000018,2026-07-01,2026-07-31,overdue,,Host,One year,120,1,0,120.00,,0,120.00,USD',
      'Juniper Dental,0000012,2026-05-01,2026-05-31,paid,2026-06-03,Site,Logo,50,1,0,50.00,,0,50.00,USD',
      'Elm Yoga,0000019,2026-07-02,2026-08-01,draft,,Site,Logo,50,1,0,50.00,,0,50.00,USD',
    ].join('\n'),
  );
  expect(short(ledger)).toEqual([
    'Juniper Dental | 0000018 | 2026-07-01 | 2026-07-31 | 102000 | 102000 | USD',
  ]);
  expect(ledger.skipped.map(({ why }) => why)).toEqual(['paid', 'draft']);
});

test('Stripe: days with a time, codes in small letters', () => {
  const ledger = read(
    [
      'id,Amount Due,Amount Paid,Amount Remaining,Closed,Currency,Customer,Customer Name,Customer Email,Date (UTC),Due Date (UTC),Number,Paid,Status,Total',
      'in_1,500.00,0.00,500.00,FALSE,usd,cus_9,Kestrel Labs,ap@kestrel.example,2026-09-01 14:03,2026-10-01 14:03,K-0004,FALSE,open,500.00',
      'in_2,75.00,75.00,0.00,TRUE,usd,cus_9,Kestrel Labs,ap@kestrel.example,2026-08-01 14:03,2026-08-31 14:03,K-0003,TRUE,paid,75.00',
    ].join('\n'),
  );
  expect(short(ledger)).toEqual([
    'Kestrel Labs | K-0004 | 2026-09-01 | 2026-10-01 | 50000 | 50000 | USD',
  ]);
  expect(ledger.invoices[0]?.contact?.email).toBe('ap@kestrel.example');
});

test('Zoho: invoice and balance, an address in parts', () => {
  const ledger = read(
    [
      'Invoice Date,Invoice ID,Invoice Number,Invoice Status,Customer Name,Due Date,PurchaseOrder,Currency Code,Total,Balance,Billing Address,Billing City,Billing Code,Item Name,Item Total',
      '2026-08-03,9001,INV-000044,Overdue,Pine & Co,2026-09-02,,INR,"1,18,000.00","1,00,000.00",4 MG Road,Pune,411001,Work,"1,18,000.00"',
    ].join('\n'),
  );
  expect(short(ledger)).toEqual([
    'Pine & Co | INV-000044 | 2026-08-03 | 2026-09-02 | 11800000 | 10000000 | INR',
  ]);
});

test('Wave: customer, balance due with a sign', () => {
  const ledger = read(
    [
      'Status,Due,Date,Number,Customer,Total,Amount due',
      'Overdue,2026-10-01,2026-09-01,12,Sorrel Catering,"$2,310.75","$2,310.75"',
      'Paid,2026-09-01,2026-08-01,11,Sorrel Catering,$10.00,$0.00',
    ].join('\n'),
  );
  expect(short(ledger)).toEqual([
    'Sorrel Catering | 12 | 2026-09-01 | 2026-10-01 | 231075 | 231075 | USD',
  ]);
});

test('Sage: type and reference, credit notes below zero', () => {
  const ledger = read(
    [
      'Type,Customer,Date,Due Date,Reference,Details,Net Amount,VAT Amount,Total,Outstanding',
      'Sales Invoice,Fenland Joinery,03/09/2026,03/10/2026,SI-88,Oak,500.00,100.00,600.00,600.00',
      'Sales Invoice,Fenland Joinery,17/09/2026,17/10/2026,SI-91,Ash,100.00,20.00,120.00,60.00',
      'Sales Credit Note,Fenland Joinery,18/09/2026,18/09/2026,SC-4,Oak,-50.00,-10.00,-60.00,-60.00',
    ].join('\n'),
    GBP,
  );
  expect(short(ledger)).toEqual([
    'Fenland Joinery | SI-88 | 2026-09-03 | 2026-10-03 | 60000 | 60000 | GBP',
    'Fenland Joinery | SI-91 | 2026-09-17 | 2026-10-17 | 12000 | 6000 | GBP',
  ]);
  expect(ledger.credits).toMatchObject([{ kind: 'credit', amount: 6000, number: 'SC-4' }]);
});

test('Square: sums with a sign, days named', () => {
  const ledger = read(
    [
      'Customer Name,Customer Email,Invoice ID,Invoice Title,Status,Invoice Date,Due Date,Requested Amount,Amount Paid,Amount Due',
      'Otis Ray,otis@mail.example,000123,Garden,Unpaid,"Oct 4, 2026","Oct 18, 2026",$380.00,$0.00,$380.00',
    ].join('\n'),
  );
  expect(short(ledger)).toEqual([
    'Otis Ray | 000123 | 2026-10-04 | 2026-10-18 | 38000 | 38000 | USD',
  ]);
});

test('Sage Intacct and the like: terms instead of a due day', () => {
  const ledger = read(
    'Customer,Invoice no,Invoice date,Terms,Amount\nTern Ltd,7,2026-03-02,Net 30,10.00\n',
  );
  expect(short(ledger)).toEqual(['Tern Ltd | 7 | 2026-03-02 | 2026-04-01 | 1000 | 1000 | USD']);
});

describe('a spreadsheet of one’s own', () => {
  test('pasted with tabs and without heads', () => {
    expect(
      short(read('Otis Ray\t2026-10-18\t380\nBlue Door Cafe\t2026-09-01\t1,200.50\n')),
    ).toEqual([
      'Otis Ray | - | - | 2026-10-18 | 38000 | 38000 | USD',
      'Blue Door Cafe | - | - | 2026-09-01 | 120050 | 120050 | USD',
    ]);
  });

  test('in plain words, with brackets and CR for what comes off', () => {
    const ledger = read(
      'Who,Due,How much,Left\nOtis,18 Oct 2026,380,380\nOtis,19 Oct 2026,(20.00),(20.00)\nAnn,20 Oct 2026,120.00 CR,120.00 CR\n',
    );
    expect(short(ledger)).toEqual(['Otis | - | - | 2026-10-18 | 38000 | 38000 | USD']);
    expect(ledger.credits.map(({ customer, amount }) => [customer, amount])).toEqual([
      ['Otis', 2000],
      ['Ann', 12_000],
    ]);
  });
});
