/**
 * Nothing leaves the browser. Every `visitor` fails on an off-origin request or a cookie; here one
 * walks the whole site.
 */
import { expect } from 'vitest';
import { test } from '../support/browser.ts';
import { pageKinds } from '../support/pages.ts';

test('a visit to every kind of page makes no request off the site, sets no cookie and keeps nothing', async ({
  visitor,
  siteUrl,
}) => {
  const reader = await visitor({ expectedComplaints: [/status of 404/] });
  const page = await reader.tab();
  for (const path of pageKinds()) {
    await page.goto(path, { waitUntil: 'load' });
    // Scroll through it, so that what waits to be seen wakes up.
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
    });
  }
  await page.waitForLoadState('networkidle');
  expect(
    reader.requests.filter((url) => new URL(url).origin !== siteUrl && /^(http|ws)/.test(url)),
  ).toEqual([]);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => /:(case|log):/.test(key))),
  ).toEqual([]);
});

test('no request carries an address to the outside: links away send no referrer', async ({
  open,
}) => {
  const page = await open('/law/us-tx/');
  const response = await page.request.get('/law/us-tx/');
  expect(
    response.headers()['referrer-policy'] ??
      (await page.locator('meta[name=referrer]').getAttribute('content')),
  ).toBe('no-referrer');
});

test('the words typed into the search stay in the browser', async ({ visitor }) => {
  const reader = await visitor();
  const page = await reader.open('/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').locator('input').first().fill('blue door cafe');
  await page.waitForLoadState('networkidle');
  expect(reader.requests.filter((url) => /blue|door|cafe/i.test(url))).toEqual([]);
  expect(page.url()).not.toMatch(/blue|door|cafe/i);
});
