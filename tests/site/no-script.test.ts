/** Every page reads without JavaScript; nothing on it promises what only a script can do. */
import { expect } from 'vitest';
import { test } from '../support/browser.ts';
import { pageKinds } from '../support/pages.ts';

const WITHOUT = { javaScriptEnabled: false };
const PAGES = pageKinds().filter((path) => !/^\/(plan\/|404)/.test(path));

test('without JavaScript every kind of page shows its text', async ({ visitor }) => {
  const page = await (await visitor(WITHOUT)).tab();
  for (const path of PAGES) {
    await page.goto(path);
    expect(await page.locator('h1').innerText(), path).not.toBe('');
    const text = await page.locator('main').innerText();
    expect(text.split(/\s+/).length, path).toBeGreaterThan(60);
    // A button without a script does nothing: it must be hidden until its script is there.
    expect(await page.locator('main button:visible').count(), path).toBe(0);
  }
});

test('a guide reads from top to sources', async ({ open }) => {
  const page = await open('/guides/make-the-call/', WITHOUT);
  for (const heading of await page.locator('main h2').all())
    expect(await heading.isVisible()).toBe(true);
  expect(await page.locator('main').innerText()).toMatch(/sources/i);
});

test('a place shows its limit, its years to sue and its sources', async ({ open }) => {
  const page = await open('/law/us-tx/', WITHOUT);
  const text = await page.locator('main').innerText();
  expect(text).toContain('$20,000');
  expect(text).toMatch(/limitation|years to sue|time to sue/i);
  expect(await page.locator('main a[href^="http"]').count()).toBeGreaterThan(3);
});

test('the ladder is there as a list of words', async ({ open }) => {
  const page = await open('/how-it-decides/', WITHOUT);
  const text = await page.locator('main').innerText();
  for (const rung of ['reminder', 'call', 'demand', 'final demand', 'agency', 'court'])
    expect(text.toLowerCase()).toContain(rung);
});

test('the planner says that it needs JavaScript and offers the ladder instead', async ({
  open,
}) => {
  const page = await open('/plan/', WITHOUT);
  const main = page.locator('main');
  expect(await main.innerText()).toMatch(/JavaScript/);
  const links = main.locator('a[href*="/how-it-decides/"], a[href*="/guides/"], ol');
  expect(await links.count()).toBeGreaterThan(0);
});
