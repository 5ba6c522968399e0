/** The small server of `npm start` behaves as a good static host does, and the error page works. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { locate, parseHeaders } from '../../.scripts/serve.mjs';
import { test } from '../support/browser.ts';
import { siteFolder } from '../support/site-folder.ts';

test('a missing page answers 404 with the way back', async ({ visitor }) => {
  const reader = await visitor({ expectedComplaints: [/status of 404/] });
  const page = await reader.tab();
  const response = await page.goto('/guides/no-such-guide/');
  expect(response?.status()).toBe(404);
  expect(await page.locator('h1').count()).toBe(1);
  expect(
    await page.locator('main a[href="/"], main a[href="/guides/"], main a[href="/plan/"]').count(),
  ).toBeGreaterThan(0);
});

test('an address without its last slash leads to the page', async ({ open }) => {
  const page = await open('/guides');
  expect(new URL(page.url()).pathname).toBe('/guides/');
});

test('the headers of public/_headers are sent', async ({ open }) => {
  const page = await open('/');
  const headers = (await page.request.get('/')).headers();
  expect(headers).toMatchObject({
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
  });
  expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/);
  const [style] = await page.locator('link[rel=stylesheet]').all();
  const asset = await page.request.get((await style?.getAttribute('href')) ?? '');
  expect(asset.headers()['cache-control']).toMatch(/max-age=\d/);
});

test('no error is kept: neither by this server, nor for long by a host that sends headers with it', async ({
  visitor,
}) => {
  const page = await (await visitor()).tab();
  for (const path of ['/_astro/gone.js', '/fonts/gone.woff2', '/no-such-page/'])
    expect((await page.request.get(path)).headers()['cache-control'], path).toBe('no-store');
  for (const { headers } of parseHeaders(readFileSync(join(siteFolder, '_headers'), 'utf8')))
    for (const [name, value] of headers)
      if (name === 'Cache-Control')
        expect(Number(/max-age=(\d+)/.exec(value)?.[1])).toBeLessThan(90_000);
});

test('nothing outside the folder is served, nor the list of headers', () => {
  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/_headers',
    '/a%00b',
    '/%',
  ]) {
    expect(locate(siteFolder, path).file, path).toBeUndefined();
  }
});

test('an address with two slashes does not lead to another host', () => {
  expect(locate(siteFolder, '//guides').to ?? '/').toMatch(/^\/[^/]|^\/$/);
});

test('a headers file is read as hosts read it', () => {
  const [first, second] = parseHeaders(
    '# all\n/*\n  A: one\n  B: two: three\n\n/_astro/*\n  C: four\n',
  );
  expect(first?.headers).toEqual([
    ['A', 'one'],
    ['B', 'two: three'],
  ]);
  expect(second?.matches.test('/_astro/x.js')).toBe(true);
  expect(second?.matches.test('/other/x.js')).toBe(false);
});
