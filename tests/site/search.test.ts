/**
 * Search: nothing is loaded before it is opened; it opens three ways; the right page comes up; the
 * keyboard is enough.
 */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/browser.ts';

const searchButton = (page: Page): Locator =>
  page.getByRole('banner').getByRole('button', { name: /search/i });
const dialog = (page: Page): Locator => page.getByRole('dialog');
const field = (page: Page): Locator =>
  dialog(page).getByRole('searchbox').or(dialog(page).getByRole('combobox')).first();
const status = (page: Page): Locator => dialog(page).getByRole('status').first();

async function openedBy(page: Page, open: () => Promise<void>): Promise<void> {
  await open();
  await field(page).waitFor();
  await expect
    .poll(() => field(page).evaluate((element) => element === document.activeElement))
    .toBe(true);
}

/**
 * Types the words and returns the addresses of the results, best first; the status line says when
 * they are there.
 */
async function search(page: Page, words: string): Promise<string[]> {
  await field(page).fill('');
  await expect.poll(() => status(page).textContent()).toBe('');
  await field(page).fill(words);
  await expect.poll(() => status(page).textContent()).toMatch(/result/i);
  const links = await dialog(page)
    .locator('ol:not([hidden]) a[href]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.map((href) => new URL(href, page.url()).pathname);
}

const ways: [string, (page: Page) => Promise<void>][] = [
  ['the button', (page) => searchButton(page).click()],
  ['/', (page) => page.keyboard.press('/')],
  ['Ctrl+K', (page) => page.keyboard.press('Control+k')],
];

test.for(ways)(
  'opens by %s with the field in focus, and closes by Escape with the focus back',
  async ([, open], { open: visit }) => {
    const page = await visit('/guides/');
    await searchButton(page).focus();
    await openedBy(page, () => open(page));
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog(page).isVisible()).toBe(false);
    await expect
      .poll(() => searchButton(page).evaluate((element) => element === document.activeElement))
      .toBe(true);
  },
);

test('a slash typed into a field is a slash', async ({ open }) => {
  const page = await open('/');
  await openedBy(page, () => searchButton(page).click());
  await page.keyboard.type('and/or');
  expect(await field(page).inputValue()).toBe('and/or');
});

test('loads nothing of the index before it is opened', async ({ visitor }) => {
  const reader = await visitor();
  const page = await reader.open('/');
  await page.waitForLoadState('networkidle');
  expect(reader.requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await openedBy(page, () => page.keyboard.press('/'));
  await search(page, 'reminder');
  expect(reader.requests.some((url) => url.includes('/pagefind/'))).toBe(true);
});

test('Enter opens the best result, and arrow keys choose another', async ({ open }) => {
  const page = await open('/');
  await openedBy(page, () => page.keyboard.press('Control+k'));
  const [best] = await search(page, 'final demand');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === best);
  expect(await page.locator('h1').innerText()).not.toBe('');
});

test('says how many results there are, aloud as well', async ({ open }) => {
  const page = await open('/');
  await openedBy(page, () => page.keyboard.press('/'));
  await search(page, 'interest');
  await expect.poll(() => status(page).textContent()).toMatch(/^(\d|The \d).* results?/);
});

test('words that nothing matches get an answer and a way on', async ({ open }) => {
  const page = await open('/');
  await openedBy(page, () => page.keyboard.press('/'));
  await field(page).fill('zzxqwv');
  await expect.poll(() => dialog(page).innerText()).toMatch(/no(thing| results| page)/i);
});

/** One search of each kind: all that owners ask is asked without a browser, in built-search. */
const GOLDEN: [string, string][] = [
  ['how to call a late payer', '/guides/make-the-call/'],
  ['texas', '/law/us-tx/'],
  ['frendly reminder for overdue invoce', '/guides/send-a-reminder/'],
];

test('what owners type, in their own words and slips, finds its page among the first three', async ({
  open,
}) => {
  const page = await open('/');
  await openedBy(page, () => page.keyboard.press('/'));
  for (const [words, path] of GOLDEN)
    expect((await search(page, words)).slice(0, 3), words).toContain(path);
});
