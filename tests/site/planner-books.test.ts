/** A list of invoices from a bookkeeping program, and the list of the week after. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from '../support/axe.ts';
import { test } from '../support/browser.ts';
import { siteFolder } from '../support/site-folder.ts';
import { heading } from './planner-walk.ts';

const LIST = readFileSync(join(siteFolder, 'examples/open-invoices.csv'), 'utf8');
const csv = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

async function bring(page: Page, text: string, name = 'open.csv'): Promise<void> {
  await heading(page, 'Bring your invoices').waitFor();
  await page.getByLabel('Choose a file').setInputFiles(csv(name, text));
}
const counts = (page: Page, words: string) => page.getByRole('heading', { name: words }).waitFor();
/** How much sticks out at the side. */
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe('a first list', () => {
  test('is looked at, kept and answered in a few presses, and each customer has a plan', async ({
    visitor,
  }) => {
    const who = await visitor({ viewport: { width: 320, height: 700 } });
    const page = await who.open('/plan/#/books');
    await bring(page, LIST);
    await counts(page, '5 invoices of 5 customers');
    await page.getByText('The total in the file is the same.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    // What is not due yet is left out until its owner wants it.
    expect(await page.getByRole('checkbox', { name: /Juniper/ }).isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Keep these 4' }).click();
    await heading(page, 'Who are they?').waitFor();
    await page.getByText('4 cases made.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    expect(await page.getByLabel('Blue Door Cafe LLC: Who').inputValue()).toBe('business');
    const all = page.getByRole('group', { name: 'For all rows that are empty' });
    await all.getByLabel('Who').selectOption('consumer');
    await all.getByLabel('Where').selectOption('US-TX');
    await all.getByRole('button', { name: 'Fill in' }).click();
    await page.getByRole('button', { name: /^Save/ }).click();
    await heading(page, 'Your cases').waitFor();
    await page
      .getByRole('link', { name: /Otis Ray/ })
      .first()
      .click();
    await heading(page, 'Otis Ray').waitFor();
    await page.getByText('$380.00').first().waitFor();
    await page.goto('/plan/#/who');
    await page.getByText('Everything that a plan needs is answered.').waitFor();
  });

  test('is taken back with one press', async ({ open }) => {
    const page = await open('/plan/#/books');
    await bring(page, LIST);
    await page.getByRole('button', { name: 'Keep these 4' }).click();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('Taken back: everything is as it was.').waitFor();
    await page.goto('/plan/#/');
    await page.getByRole('link', { name: 'Bring your invoices' }).waitFor();
    expect(await page.getByText('Otis Ray').count()).toBe(0);
  });
});

test('the list of the week after moves the cases, and adds nothing twice', async ({ open }) => {
  const page = await open('/plan/#/books');
  await bring(page, LIST);
  await page.getByRole('button', { name: 'Keep these 4' }).click();
  await heading(page, 'Who are they?').waitFor();
  await page.goto('/plan/#/books');
  await bring(page, LIST.replace(/^.*Juniper.*\r?\n/m, ''));
  await page.getByText('Nothing in this list is new.').waitFor();
  await page.getByRole('button', { name: 'Bring another file' }).click();
  const paid = LIST.replace(/^.*Otis Ray.*\r?\n/m, '').replace('"1,150.50"', '150.50');
  const otis = '08/04/2026,Invoice,1045,Otis Ray,09/03/2026,20.00,20.00\nTOTAL';
  await bring(page, paid.replace('TOTAL', otis));
  await page.getByText('Invoice 1044: $380.00 was open, and it is no longer in the list').waitFor();
  await page.getByText('Invoice 1046: $1,150.50 was open, now $150.50').waitFor();
  await page.getByText('Invoice 1045: new, $20.00 open').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep these 2' }).click();
  await page.getByText('2 cases brought up to date.').waitFor();
  await page
    .getByRole('link', { name: /Otis Ray/ })
    .first()
    .click();
  await heading(page, 'Otis Ray').waitFor();
  await page.getByRole('row', { name: 'Invoice 1045 $20.00' }).waitFor();
  await page.getByRole('row', { name: 'Balance $20.00' }).waitFor();
});

test('rows with a fault are named by line and left out, and what is no list is told what it is', async ({
  open,
}) => {
  const page = await open('/plan/#/books');
  await bring(page, 'Customer,Number,Due,Open\nOtis,1,2026-13-40,5.00\nAna,2,2026-10-01,6.00\n');
  await counts(page, '1 invoice of 1 customer');
  await page.getByText('Row 2: “2026-13-40” under Due is no day of the calendar.').waitFor();
  await page.getByRole('button', { name: 'Bring another file' }).click();
  await bring(page, 'Vendor,Bill number,Due date,Open balance\nPaper Co,7,2026-10-01,6.00\n');
  await page
    .getByText(/This looks like what you owe to others/)
    .first()
    .waitFor();
  await bring(page, '');
  await page
    .getByText(/There is nothing in it/)
    .first()
    .waitFor();
  await bring(page, '\u{89}PNG\r\n\u{1a}\n'.repeat(50), 'list.png');
  await page.getByRole('alert').first().waitFor();
});

test('rows can be pasted by keyboard alone, and dates that allow both are asked about', async ({
  open,
}) => {
  const page = await open('/plan/#/books');
  await heading(page, 'Bring your invoices').waitFor();
  await page.getByText('Paste from a spreadsheet').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(
    'Who\tDue\tOpen\n=cmd|x\t03/04/2026\t1,200.00\n<b>Ana</b>\t05/06/2026\t7.00',
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await counts(page, '2 invoices of 2 customers');
  await page.getByRole('checkbox', { name: /<b>Ana<\/b>/ }).waitFor();
  await page.getByText(/oldest due Mar 4, 2026/).waitFor();
  await page.getByLabel('Apr 3, 2026').check();
  await page.getByText(/oldest due Apr 3, 2026/).waitFor();
});

test('who the owner is and how to pay is typed once: for all statements, and every case knows it', async ({
  open,
}) => {
  const page = await open('/plan/#/books');
  await bring(
    page,
    'Customer,Number,Due,Open\nOtis Ltd,1,2026-09-01,5.00\nAna,2,2026-10-01,6.00\n',
  );
  await page.getByRole('button', { name: 'Keep these 2' }).click();
  await heading(page, 'Who are they?').waitFor();
  await page.goto('/plan/#/statements');
  await page.getByLabel('Name of your business').fill('Harbor Signs');
  await page.getByLabel('Your name').fill('Pat Harbor');
  await page.getByLabel('How to pay you').fill('By bank transfer');
  await page.getByRole('button', { name: 'Put this into the statements' }).click();
  await page.getByText('2 statements are ready').waitFor();
  await page.reload();
  await page.getByText('2 statements are ready').waitFor();
  for (const name of ['Otis Ltd', 'Ana']) {
    await page.goto('/plan/#/');
    await page.getByRole('link', { name }).first().click();
    await heading(page, name).waitFor();
    const id = /#\/case\/([^/]+)/.exec(page.url())?.[1] ?? '';
    await page.goto(`/plan/#/case/${id}/question/your-details/case`);
    await page.getByLabel('Name of your business').waitFor();
    expect(await page.getByLabel('Name of your business').inputValue()).toBe('Harbor Signs');
    expect(await page.getByLabel('How they can pay you').inputValue()).toBe('By bank transfer');
  }
});
