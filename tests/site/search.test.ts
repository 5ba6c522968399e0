/**
 * Search: nothing is loaded before it is opened; it opens three ways; the right page comes up; the
 * keyboard is enough.
 */
import { gzipSync } from 'node:zlib';
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
  const ofSearch = (url: string): boolean => /\/pagefind\/|\/data\/search/.test(url);
  expect(reader.requests.filter(ofSearch)).toEqual([]);
  await openedBy(page, () => page.keyboard.press('/'));
  await search(page, 'reminder');
  expect(reader.requests.some(ofSearch)).toBe(true);
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
  await expect.poll(() => status(page).textContent()).toMatch(/^\d+ results?$/);
});

test('words that nothing matches get an answer and a way on', async ({ open }) => {
  const page = await open('/');
  await openedBy(page, () => page.keyboard.press('/'));
  await field(page).fill('zzxqwv of');
  await expect.poll(() => dialog(page).innerText()).toMatch(/nothing found/i);
  // The planner is told what was looked for, on this device alone.
  await dialog(page).getByRole('link', { name: 'Make a plan' }).click();
  await page.waitForURL((url) => url.pathname === '/plan/' && url.search === '');
  await page.getByText('You searched for “zzxqwv of”').waitFor();
});

test('a slip is asked about, and pressing what was meant searches for it', async ({ open }) => {
  const page = await open('/');
  await openedBy(page, () => page.keyboard.press('/'));
  await search(page, 'garnishmnet');
  await dialog(page).getByRole('button', { name: 'garnishment' }).click();
  await expect.poll(() => field(page).inputValue()).toBe('garnishment');
  expect(await dialog(page).getByText('Did you mean').count()).toBe(0);
});

test('what this site is not for is said before the results', async ({ open }) => {
  const page = await open('/');
  await openedBy(page, () => page.keyboard.press('/'));
  const results = await search(page, 'how do i evict my tenant');
  await dialog(page).getByText('Rent and eviction follow rules of their own').waitFor();
  expect(results[0]).toBe('/about/');
  expect(results.length).toBeLessThanOrEqual(4);
});

test('a search that led somewhere is kept on this device, and cleared on a press', async ({
  open,
}) => {
  const page = await open('/');
  await openedBy(page, () => page.keyboard.press('/'));
  await search(page, 'final demand');
  await dialog(page).locator('ol:not([hidden]) a').first().click();
  await page.waitForURL(/guides|letters|glossary/);
  await openedBy(page, () => page.keyboard.press('/'));
  await dialog(page).getByRole('button', { name: 'final demand', exact: true }).click();
  await expect.poll(() => status(page).textContent()).toMatch(/result/i);
  await field(page).fill('');
  await dialog(page).getByRole('button', { name: 'Clear these searches' }).click();
  await expect
    .poll(() => dialog(page).getByRole('button', { name: 'final demand', exact: true }).count())
    .toBe(0);
  const kept = await page.evaluate(() => localStorage.getItem('firm-and-fair-search:recent'));
  expect(kept).toBeNull();
});

test('the first result comes for less than 80 kB, and the next letter loads nothing', async ({
  visitor,
}) => {
  const reader = await visitor();
  const page = await reader.open('/');
  await page.waitForLoadState('networkidle');
  const loads: Promise<number>[] = [];
  page.on('response', (response) => {
    loads.push(response.body().then((body) => gzipSync(body).length));
  });
  await openedBy(page, () => page.keyboard.press('/'));
  await search(page, 'customer ignores my emails');
  const first = await Promise.all(loads);
  expect(first.length).toBeGreaterThanOrEqual(2);
  expect(first.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(80_000);
  await search(page, 'customer ignores my emails and');
  // Nor do letters that only begin a word.
  await field(page).fill('c');
  await search(page, 'texas');
  expect(loads.length).toBe(first.length);
});

/** One search of each kind: all that owners ask is asked without a browser, in built-search. */
const GOLDEN: [string, string][] = [
  ['small claims limit texas', '/law/us-tx/'],
  ['interest calculator', '/tools/interest-and-statement/'],
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
