/** The file of a long case: on paper, as a Word file and in one archive. */
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { addDays } from '#domain/dates.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { test, type Visitor } from '../support/browser.ts';
import { textsOnPages } from '../support/pdf.ts';
import { keptCase } from './planner-cases.ts';
import { bytesIn, goTo, heading, holding } from './planner-walk.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const LETTER = `Dear Dana Whitfield,\n\n${'Please pay what is due. '.repeat(20)}\n\nKind regards,\nAna`;
/** Seven invoices and sixty entries: calls, letters as sent, payments and exhibits. */
const LONG = keptCase('long00000001', {
  title: 'Marlow Interiors LLC',
  answers: {
    creditor: { place: 'US-TX', entity: 'company', name: 'Lindqvist Joinery LLC' },
    proof: ['contract', 'invoice'],
    debt: {
      currency: 'USD',
      interest: { kind: 'agreed', pct: '12', per: 'year' },
      invoices: Array.from({ length: 7 }, (_, at) => ({
        number: String(2098 + at),
        amount: `${1200 + at * 100}.00`,
        dueOn: addDays('2026-02-15', at * 30),
        what: 'Fitted shelves and a counter, with oak fronts',
      })),
    },
  },
  log: Array.from({ length: 60 }, (_, at) => {
    const day = `2026-${two(9 + Math.floor(at / 30))}-${two(1 + (at % 30))}`;
    const note = 'Dana Whitfield said that the accounts department has it on its list.';
    if (at % 15 === 4)
      return { type: 'letter', letter: 'demand', sentBy: 'certified', text: LETTER, day };
    if (at % 15 === 8) return { type: 'payment', amount: '150.00', day };
    if (at % 15 === 12)
      return { type: 'exhibit', what: 'Email', kept: 'Office', of: `e${at - 1}`, day };
    return { type: 'contact', channel: 'call', direction: 'out', outcome: 'spoke', note, day };
  }),
});

async function fileOf(visitor: Visitor): Promise<Page> {
  const page = await holding(visitor, LONG);
  await page.goto('/plan/#/case/long00000001');
  await heading(page, 'Marlow Interiors LLC').waitFor();
  await goTo(page, '#/case/long00000001/file');
  await heading(page, 'The file').waitFor();
  await page.getByRole('article').waitFor();
  return page;
}
async function saved(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return bytesIn(file);
}

describe('the file of a long case', () => {
  test('is saved as a Word file and as an archive, made on the device', async ({ visitor }) => {
    const page = await fileOf(await visitor());
    expect(await accessibilityFaults(page)).toEqual([]);
    const { value: html } = await mammoth.convertToHtml({ buffer: await saved(page, 'Word file') });
    expect(html).toContain('<h1>Lindqvist Joinery LLC against Marlow Interiors LLC</h1>');
    expect(html.match(/<h2>/g)).toHaveLength(7);
    const rows = await page.getByRole('article').getByRole('row').count();
    expect(html.match(/<tr>/g)!.length).toBeGreaterThanOrEqual(rows);

    const files = unzipSync(await saved(page, 'All of it as a ZIP'));
    const names = Object.keys(files);
    expect(names.slice(0, 4)).toEqual(['CONTENTS.txt', 'file.docx', 'statement.csv', 'log.csv']);
    // Each of the four letters as its bare words, and as a Word file.
    const letters = names.slice(4);
    const kinds = letters.map((name) => name.split('.').at(-1));
    expect(kinds).toEqual(Array.from({ length: 4 }, () => ['txt', 'docx']).flat());
    expect(strFromU8(files[letters[0]!]!)).toBe(LETTER);
    const sent = await mammoth.convertToHtml({ buffer: Buffer.from(files[letters[1]!]!) });
    expect(sent.value).toContain('<p>Dear Dana Whitfield,</p>');
    expect(sent.value).toContain('<p>Kind regards,<br />Ana</p>');
    expect(strFromU8(files['CONTENTS.txt']!)).toContain(`${letters[0]}: a letter as it was sent`);
    const csv = strFromU8(files['statement.csv']!).trim().split('\r\n');
    // The account ends at the sum that the sheet has under its double rule.
    const totals = await page.getByRole('article').locator('tfoot').allInnerTexts();
    const end = csv.findLast((line) => /^,[^,]*,,,,[\d.]+$/.test(line))!;
    const balance = end.split(',').at(-1)!;
    expect(Number(balance)).toBeGreaterThan(0);
    expect(totals.map((total) => total.replaceAll(',', '')).join('\n')).toContain(balance);
  });

  test('prints on both sizes of paper without a blank page, and without this site', async ({
    visitor,
  }) => {
    const page = await fileOf(await visitor());
    for (const format of ['Letter', 'A4']) {
      const pages = textsOnPages(await page.pdf({ format }));
      expect(pages.length).toBeGreaterThan(5);
      expect(Math.min(...pages), String(pages)).toBeGreaterThan(60);
    }
    await goTo(page, '#/case/long00000001/recap');
    await page.getByLabel('My own file').check();
    const recap = textsOnPages(await page.pdf({ format: 'Letter' }));
    expect(recap.length).toBeGreaterThan(2);
    expect(Math.min(...recap), String(recap)).toBeGreaterThan(20);
    await page.emulateMedia({ media: 'print' });
    // A grid that breaks over pages lays one row over the next.
    const display = page.getByRole('article').evaluate((sheet) => getComputedStyle(sheet).display);
    expect(await display).toBe('block');
    await goTo(page, '#/case/long00000001/file');
    await page.getByText('Sum claimed').first().waitFor();
    expect(
      await page.getByText('Firm & Fair', { exact: true }).filter({ visible: true }).count(),
    ).toBe(0);
    expect(await page.locator('.site-header, .site-footer').filter({ visible: true }).count()).toBe(
      0,
    );
  });
});
