/** The files to try: each is understood without a question. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bring } from '#books/bring.ts';
import { layoutOf } from '#books/columns.ts';
import { sheetIn } from '#books/delimited.ts';
import { ledgerOf } from '#books/ledger.ts';
import { refusalOf } from '#books/records.ts';
import { textIn } from '#books/text.ts';

const read = (name: string) =>
  bring(readFileSync(new URL(`../../public/examples/${name}`, import.meta.url)), name, {
    readText: (bytes) => sheetIn(textIn(bytes)),
  });

test('the list has open invoices of five customers, and no fault', async () => {
  const brought = await read('open-invoices.csv');
  if (brought.kind !== 'sheets') throw new Error(JSON.stringify(brought));
  const [sheet] = brought.sheets;
  const layout = layoutOf(sheet!, {});
  expect(refusalOf(sheet!, layout)).toBeUndefined();
  const ledger = ledgerOf(sheet!, { pointed: {}, currency: 'USD' });
  expect(ledger.faults).toEqual([]);
  expect(new Set(ledger.invoices.map(({ customer }) => customer)).size).toBe(5);
});

test('the e-invoice is one invoice with what is paid of it', async () => {
  const brought = await read('e-invoice.xml');
  if (brought.kind !== 'invoices') throw new Error(JSON.stringify(brought));
  expect(brought.invoices).toHaveLength(1);
  expect(brought.invoices[0]).toMatchObject({
    number: '2026-0117',
    currency: 'GBP',
    issuedOn: '2026-09-14',
    dueOn: '2026-10-14',
  });
});
