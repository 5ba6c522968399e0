/**
 * The planner for everyone: errors in words, keyboard, hashes of the page. What holds in each state
 * is in planner-states.
 */
import { expect } from 'vitest';
import { faultsOnTheWay } from '../support/axe.ts';
import { test } from '../support/browser.ts';
import { thorough } from '../support/thorough.ts';
import { heading, openPlan, openPlanner } from './planner-walk.ts';

test('an error takes focus, stands beside its line in the same words, and clears nothing', async ({
  visitor,
}) => {
  const page = await openPlanner(await visitor());
  await page.getByRole('link', { name: 'Start a plan' }).click();
  await page.getByLabel('Their name').fill('Blue Door Café');
  await page.getByLabel('Amount of invoice 1').fill('much');
  await openPlan(page);
  const summary = page.getByRole('alert');
  await summary.waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
  expect(await page.title()).toMatch(/^Error: What do they owe you\?/);
  const words = await summary.getByRole('link').first().innerText();
  expect(await page.getByRole('listitem').filter({ hasText: words }).last().innerText()).toContain(
    words,
  );
  expect(await page.getByLabel('Their name').inputValue()).toBe('Blue Door Café');
  await summary.getByRole('link').first().click();
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
    'much',
  );
  expect(page.url()).toContain('#/new');
  expect(await faultsOnTheWay(page)).toEqual([]);
});

test('an amount that reads two ways is asked about, and one click settles it', async ({
  visitor,
}) => {
  const page = await openPlanner(await visitor());
  await page.getByRole('link', { name: 'Start a plan' }).click();
  const amount = page.getByLabel('Amount of invoice 1');
  await amount.fill('1.250');
  await openPlan(page);
  await page.getByRole('button', { name: '1250.00' }).click();
  expect(await amount.inputValue()).toBe('1250.00');
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
    await onHeading('What do they owe you?');
    await press('Tab');
    await page.keyboard.type('290');
    await press('Tab');
    await page.keyboard.type('Nov 9');
    await page.getByLabel('Their name').focus();
    await page.keyboard.type('Blue Door');
    await press('Enter');
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
