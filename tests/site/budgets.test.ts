/**
 * Weight of pages in a real browser: everything loaded before the reader does anything, as it goes
 * over the wire (gzip for text, as it is for fonts and pictures).
 */
import { gzipSync } from 'node:zlib';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Response } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, type Visitor } from '../support/browser.ts';
import { builtPage, pageKinds } from '../support/pages.ts';
import { siteFolder } from '../support/site-folder.ts';

const KB = 1000;
type Kind = 'document' | 'stylesheet' | 'script' | 'font' | 'image' | 'fetch' | 'other';
interface Load {
  readonly kind: Kind;
  readonly url: string;
  readonly bytes: number;
}

const isPacked = (url: string): boolean =>
  /\.(woff2|png|jpe?g|webp|avif)$/.test(new URL(url).pathname);

async function weigh(response: Response): Promise<Load> {
  const body = await response.body();
  const url = response.url();
  return {
    kind: response.request().resourceType() as Kind,
    url,
    bytes: isPacked(url) ? body.length : gzipSync(body, { level: 6 }).length,
  };
}

/** Everything that an address loads by itself, until the network is quiet. */
async function loadsOf(visitor: Visitor, path: string): Promise<Load[]> {
  const page: Page = await visitor.tab();
  // As on a first visit, whatever this profile has loaded for others.
  const network = await visitor.context.newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  const responses: Response[] = [];
  page.on('response', (response) => {
    if (response.status() === 200) responses.push(response);
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return Promise.all(responses.map(weigh));
}

/** Addresses of everything that some page loaded by itself. */
const loadedAtOnce = new Set<string>();

const sum = (loads: readonly Load[], ...kinds: Kind[]): number =>
  loads
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .reduce((total, { bytes }) => total + bytes, 0);
const list = (loads: readonly Load[]): string =>
  loads.map(({ url, bytes }) => `${bytes} ${new URL(url).pathname}`).join('\n');
const hasIsland = (path: string): boolean =>
  builtPage(path).document.querySelector('astro-island') !== null;

describe.concurrent('before the reader does anything', () => {
  test.for(pageKinds().filter((path) => path !== '/404.html'))(
    '%s stays within its budget',
    async (path, { visitor, expect }) => {
      const loads = await loadsOf(await visitor(), path);
      const told = list(loads);
      for (const { url } of loads) loadedAtOnce.add(new URL(url).pathname);
      const isPlanner = path === '/plan/';
      expect(sum(loads), told).toBeLessThanOrEqual((isPlanner ? 90 : 64) * KB);
      expect(sum(loads, 'stylesheet'), told).toBeLessThanOrEqual(10 * KB);
      expect(sum(loads, 'font'), told).toBeLessThanOrEqual(40 * KB);
      expect(loads.filter(({ kind }) => kind === 'font').length, told).toBeLessThanOrEqual(2);
      const ofPage = hasIsland(path) ? 5 + 25 : 5;
      const scripts = isPlanner ? 60 : ofPage;
      expect(sum(loads, 'script'), told).toBeLessThanOrEqual(scripts * KB);
      // A guide without islands: everything but fonts and pictures.
      const isPlainGuide = path.startsWith('/guides/') && !hasIsland(path);
      expect(
        isPlainGuide ? sum(loads, 'document', 'stylesheet', 'script', 'fetch', 'other') : 0,
        told,
      ).toBeLessThanOrEqual(25 * KB);
      expect(
        loads.filter(({ url }) => url.includes('/pagefind/')),
        told,
      ).toEqual([]);
    },
  );
});

/** Libraries that come on a press, or with the first plan, each with its own most. */
const LIBRARIES = [
  { name: /^xstate/, most: 13 * KB },
  // Writes a Word file: fetched when one is asked for.
  { name: /^docx-file/, most: 68 * KB },
  // Reads the XML of an e-invoice: fetched when one is brought.
  { name: /^xml-tree/, most: 23 * KB },
] as const;
const mostOf = (file: string): number =>
  LIBRARIES.find(({ name }) => name.test(file))?.most ?? 17 * KB;

test('a part that loads later weighs at most 17 kB', () => {
  // Runs after the visits above: what they loaded by themselves was weighed there.
  expect(loadedAtOnce.size).toBeGreaterThan(0);
  const files = readdirSync(join(siteFolder, '_astro')).filter(
    (name) => name.endsWith('.js') && !loadedAtOnce.has(`/_astro/${name}`),
  );
  const weights = files.map((name) => ({
    name,
    bytes: gzipSync(readFileSync(join(siteFolder, '_astro', name))).length,
  }));
  expect(weights.filter(({ name, bytes }) => bytes > mostOf(name))).toEqual([]);
});
