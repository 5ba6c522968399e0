/** The planner for everyone: keyboard, axe in each state, small screens, errors in words. */
import { describe, expect } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { test, type Page } from '../support/browser.ts';
import { CAFE, caseId, goTo, heading, logged, makePlan, openPlanner } from './planner-walk.ts';

/** Screens of a case, by their hash after the id. */
const SCREENS = [
  '', '/check', '/log', '/log/spoke', '/log/letter/demand', '/log/offer/payment-plan', '/log/paid/full', '/assumptions', '/backup', '/delete',
  '/question/who/check', '/question/invoices/check', '/question/proof/case', '/question/your-details/case', '/question/last-contact', '/question/time-zone',
] as const;

async function wholeCase(page: Page): Promise<void> {
  await page.evaluate(() => { for (const fold of document.querySelectorAll('details')) fold.open = true; });
}

describe.each([{ scheme: 'light' as const, width: 320 }, { scheme: 'dark' as const, width: 1280 }])('in $scheme, $width wide', ({ scheme, width }) => {
  test('every screen passes axe and fits', { timeout: 180_000 }, async ({ visitor }) => {
    const owner = await visitor({ colorScheme: scheme, viewport: { width, height: 800 } });
    const page = await openPlanner(owner);
    const faults: string[] = [];
    const look = async (name: string) => {
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${name}: ${fault}`));
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wider > 0) faults.push(`${name}: ${wider} px wider than the screen`);
    };
    await heading(page, 'Who still owes you money?').waitFor();
    await look('first home');
    await makePlan(page, CAFE);
    const id = caseId(page);
    await goTo(page, `#/case/${id}/log/they-wrote`);
    await page.getByRole('button', { name: 'Save to the log' }).click();
    await logged(page, 'They sent an email').waitFor();
    await look('after an entry');
    for (const screen of SCREENS) {
      await goTo(page, `#/case/${id}${screen}`);
      await page.waitForFunction(() => !document.body.textContent.includes('Opening…'));
      await wholeCase(page);
      await page.waitForTimeout(100);
      await look(screen || 'case');
    }
    for (const hash of ['#/', '#/import', '#/delete-all', '#/case/gone']) {
      await goTo(page, hash);
      await page.waitForTimeout(150);
      await look(hash);
    }
    expect(faults).toEqual([]);
  });
});

test('an error takes focus, stands beside the field in the same words, and clears nothing', async ({ visitor }) => {
  const page = await openPlanner(await visitor());
  await page.getByRole('link', { name: 'Start a plan' }).click();
  await page.getByLabel('Name of the customer').fill('Blue Door Café');
  await page.getByRole('button', { name: 'Continue' }).click();
  const summary = page.getByRole('alert');
  await summary.waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
  expect(await page.title()).toMatch(/^Error: Who owes you money\?/);
  const words = await summary.getByRole('link').innerText();
  expect(await page.getByRole('group', { name: 'What are they?' }).innerText()).toContain(words);
  expect(await page.getByLabel('Name of the customer').inputValue()).toBe('Blue Door Café');
  await summary.getByRole('link').click();
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('business');
  expect(page.url()).toContain('#/new');
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('an amount that reads two ways is asked about, and one click settles it', async ({ visitor }) => {
  const page = await openPlanner(await visitor());
  await page.getByRole('link', { name: 'Start a plan' }).click();
  await page.getByLabel('Not sure').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Amount').fill('1.250');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: '1250.00' }).click();
  expect(await page.getByLabel('Amount').inputValue()).toBe('1250.00');
});

test('a plan can be made with the keyboard alone, and each screen moves focus to its heading', async ({ visitor }) => {
  const page = await openPlanner(await visitor());
  const press = (...keys: string[]) => keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const onHeading = (name: string) => expect.poll(focused).toBe(name);
  await page.getByRole('link', { name: 'Start a plan' }).focus();
  await press('Enter');
  await onHeading('Who owes you money?');
  await press('Tab');
  await page.keyboard.type('Blue Door');
  await press('Tab', 'Space', 'Tab', 'Enter');
  await onHeading('What do they owe you?');
  await press('Tab');
  await page.keyboard.type('290');
  await press('Tab', 'Tab');
  await page.keyboard.type('Nov');
  await press('Tab');
  await page.keyboard.type('9');
  await press('Tab');
  await page.keyboard.type('2026');
  await press('Enter');
  await onHeading('Where is the customer?');
  await press('Tab');
  await page.keyboard.type('Tex');
  await press('Tab', 'Enter');
  await onHeading('How did they pay you before?');
  await press('Tab', 'Space', 'Tab', 'Enter');
  await onHeading('What do they say about it?');
  await press('Tab', 'Space', 'Tab', 'Space', 'Tab', 'Enter');
  await onHeading('Blue Door');
});

test('the skip link and other hashes of the page leave the planner where it is', async ({ visitor }) => {
  const page = await openPlanner(await visitor(), undefined, '/plan/#/import');
  await heading(page, 'Open a case file').waitFor();
  await page.getByRole('link', { name: 'Skip to the content' }).focus();
  await page.keyboard.press('Enter');
  await heading(page, 'Open a case file').waitFor();
});
