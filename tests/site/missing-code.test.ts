/** A file of code that was missing for a moment, at a host that says to keep whatever it sends. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { handler } from '../../.scripts/serve.mjs';
import { siteFolder } from '../support/site-folder.ts';

const FOR_EVER = 'public, max-age=31536000, immutable';
const BOOKS = { chunk: /BooksScreen\.[\w-]+\.js/, link: 'Bring your invoices' };

test('code that was missing once is fetched past the cache, and the screen opens', async () => {
  const answer = handler(siteFolder);
  let missing: RegExp | undefined = BOOKS.chunk;
  const server = createServer((request, response) => {
    if (missing?.test(request.url ?? ''))
      response.writeHead(404, { 'Cache-Control': FOR_EVER }).end('Not found');
    else answer(request, response);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const browser = await chromium.connect(inject('browserEndpoint'));
  onTestFinished(async () => {
    await browser.close();
    server.close();
  });
  // A clock of the tests would hide from the page which of its files failed.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/plan/`;
  const failed = await context.newPage();
  await failed.goto(url);
  await failed.getByRole('link', { name: BOOKS.link }).click();
  await failed.getByText('This part did not load.').waitFor();

  // The host is mended; the browser still holds what it was told to keep.
  missing = undefined;
  const page = await context.newPage();
  await page.goto(url);
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await page.getByRole('link', { name: BOOKS.link }).click();
  await page.getByRole('heading', { level: 1, name: 'Bring your invoices' }).waitFor();
  expect(loads).toBe(0);
});
