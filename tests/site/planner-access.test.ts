/**
 * The planner for everyone: errors in words, keyboard, hashes of the page. What holds in each state
 * is in planner-states.
 */
import { expect } from 'vitest';
import { faultsOnTheWay } from '../support/axe.ts';
import { test } from '../support/browser.ts';
import { thorough } from '../support/thorough.ts';
import { heading, openPlanner } from './planner-walk.ts';

test('an error takes focus, stands beside the field in the same words, and clears nothing', async ({
  visitor,
}) => {
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
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
    'business',
  );
  expect(page.url()).toContain('#/new');
  expect(await faultsOnTheWay(page)).toEqual([]);
});

test('an amount that reads two ways is asked about, and one click settles it', async ({
  visitor,
}) => {
  const page = await openPlanner(await visitor());
  await page.getByRole('link', { name: 'Start a plan' }).click();
  await page.getByLabel('Not sure').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Not sure' }).click();
  await page.getByLabel('Amount').fill('1.250');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: '1250.00' }).click();
  expect(await page.getByLabel('Amount').inputValue()).toBe('1250.00');
});

// In the gate, planner-life goes this way and on.
if (thorough)
  test('a plan can be made with the keyboard alone, and each screen moves focus to its heading', async ({
    visitor,
  }) => {
    const page = await openPlanner(await visitor());
    const press = (...keys: string[]) =>
      keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const onHeading = (name: string) => expect.poll(focused).toBe(name);
    await page.getByRole('link', { name: 'Start a plan' }).focus();
    await press('Enter');
    await onHeading('Who owes you money?');
    await press('Tab');
    await page.keyboard.type('Blue Door');
    await press('Tab', 'Space', 'Tab', 'Enter');
    await onHeading('Where is the customer?');
    await press('Tab');
    await page.keyboard.type('Tex');
    await press('Tab', 'Enter');
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
    await onHeading('What have you done so far?');
    await press('Tab', 'Space', 'Tab', 'Enter');
    await onHeading('What do they say about it?');
    await press('Tab', 'Space', 'Tab', 'Enter');
    await onHeading('Blue Door');
  });

test('the skip link and other hashes of the page leave the planner where it is', async ({
  visitor,
}) => {
  const page = await openPlanner(await visitor(), undefined, '/plan/#/import');
  await heading(page, 'Open a case file').waitFor();
  await page.getByRole('link', { name: 'Skip to the content' }).focus();
  await page.keyboard.press('Enter');
  await heading(page, 'Open a case file').waitFor();
});
