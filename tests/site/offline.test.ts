/**
 * Without a network: an owner who keeps a case can still work; a reader who keeps none gets no
 * worker; updates wait.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { handler } from '../../.scripts/serve.mjs';
import { MONDAY } from '../support/browser.ts';
import { siteFolder } from '../support/site-folder.ts';
import { keptCase } from './planner-cases.ts';
import { seed } from './planner-walk.ts';

const cleanUps: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
});

interface Host {
  readonly url: string;
  stop(): Promise<void>;
  readonly sent: string[];
  worker: string | undefined;
}

/** A host of the site that can be switched off, and can bring out a new version of the worker. */
async function host(): Promise<Host> {
  const answer = handler(siteFolder);
  const state: { worker: string | undefined; sent: string[] } = { worker: undefined, sent: [] };
  const server: Server = createServer((request, response) => {
    state.sent.push(request.url ?? '');
    if (request.url === '/offline.js' && state.worker !== undefined) {
      response
        .writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' })
        .end(state.worker);
      return;
    }
    answer(request, response);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const stop = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => {
        done();
      });
      server.closeAllConnections();
    });
  cleanUps.push(stop);
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop,
  });
}

async function profile(): Promise<BrowserContext> {
  const browser = await chromium.connect(inject('browserEndpoint'));
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    timezoneId: 'UTC',
  });
  context.setDefaultTimeout(60_000);
  await context.clock.install({ time: MONDAY });
  cleanUps.push(async () => {
    await context.close();
    await browser.close();
  });
  return context;
}

/**
 * Longer than the planner puts off what is not urgent: the tests move its clock on, and do not
 * wait.
 */
const A_WHILE = 60_000;

/** Opens a case of one's own, which makes an owner of a reader, and lets a while go by. */
async function startOwner(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}/robots.txt`);
  await seed(page, keptCase('fresh', {}));
  await page.goto(`${url}/plan/#/case/fresh`);
  await page.getByText('Do this next').first().waitFor();
  await page.clock.runFor(A_WHILE);
  return page;
}

/** The same, once everything is kept. */
async function ownerOf(context: BrowserContext, url: string): Promise<Page> {
  const page = await startOwner(context, url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // The first worker takes over by itself once it keeps everything.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 240_000,
  });
  return page;
}

const workers = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/**
 * One owner for the tests below, on whose device everything is kept, which takes long; each leaves
 * them a site, a worker and a case. The host is switched off at the end.
 */
interface Owner {
  readonly site: Host;
  readonly context: BrowserContext;
  readonly page: Page;
}
let keeping: Promise<Owner> | undefined;
const owner = (): Promise<Owner> =>
  (keeping ??= (async () => {
    const [site, context] = [await host(), await profile()];
    return { site, context, page: await ownerOf(context, site.url) };
  })());

test('a reader without a case gets no worker', async () => {
  const [site, other] = [await host(), await host()];
  const page = await (await profile()).newPage();
  await page.goto(`${site.url}/guides/stay-calm/`);
  await page.goto(`${site.url}/plan/`);
  await page.getByRole('link', { name: 'Start a plan' }).waitFor();
  await page.clock.runFor(A_WHILE);
  // An example is none of theirs.
  await page.getByRole('button', { name: /A café that always paid/ }).click();
  await page.getByText('Do this next').first().waitFor();
  await page.clock.runFor(A_WHILE);
  // An owner who comes later has one by then, though it has not kept everything yet.
  const later = await startOwner(await profile(), other.url);
  await expect.poll(() => workers(later)).toBe(1);
  expect(await workers(page)).toBe(0);
  expect(site.sent).not.toContain('/offline.js');
});

test('a new version waits until the owner asks for it, and what is half typed is there in it', async () => {
  const { site, page } = await owner();
  site.worker = `${readFileSync(join(siteFolder, 'offline.js'), 'utf8')}\n/* the next version */`;
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  const offer = page.getByText('A newer version of this site is ready.');
  await offer.waitFor({ timeout: 240_000 });
  await page.getByRole('link', { name: 'Log', exact: true }).click();
  await page.getByRole('link', { name: 'They wrote to me' }).click();
  await page.getByText('Add more: who, how, a note').click();
  const note = page.locator('main textarea').first();
  await note.fill('half a sentence');
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Load it now' }).click();
  await loaded;
  await expect.poll(() => note.inputValue()).toBe('half a sentence');
  expect(await offer.count()).toBe(0);
});

test('an owner works on without a network: the planner, the guides, the law and the search', async () => {
  const { site, context, page: first } = await owner();
  // What is kept is the site, and no word of the case.
  const kept = await first.evaluate(async () => {
    const urls: string[] = [];
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) urls.push(request.url);
    return urls;
  });
  expect(kept.length).toBeGreaterThan(100);
  expect([...kept, ...site.sent].filter((url) => /Blue|Door|case\//.test(url))).toEqual([]);
  // The browser drops one of its caches: it is whole again after the next visit.
  const count = async (page: Page) =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((each) => each.includes('precache'));
      return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
    });
  const all = await count(first);
  await first.evaluate(async () => {
    for (const name of await caches.keys())
      if (name.includes('precache')) await caches.delete(name);
  });
  await first.goto(`${site.url}/plan/`);
  await first.reload();
  await first
    .getByRole('link', { name: /Blue Door/ })
    .first()
    .waitFor();
  await first.clock.runFor(A_WHILE);
  await expect.poll(() => count(first)).toBe(all);
  await first.close();
  await site.stop();

  const page = await context.newPage();
  await page.goto(`${site.url}/plan/`);
  await page
    .getByRole('link', { name: /Blue Door/ })
    .first()
    .click();
  await page.getByText('Do this next').first().waitFor();

  await page.goto(`${site.url}/guides/never-harass/`);
  expect(await page.locator('h1').innerText()).not.toMatch(/No network/);
  await page.goto(`${site.url}/law/us-tx/`);
  expect(await page.locator('h1').innerText()).toMatch(/Texas/);

  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('final demand');
  await expect.poll(() => page.locator('dialog ol:not([hidden]) a').count()).toBeGreaterThan(2);

  await page.goto(`${site.url}/glossary/debtor/`);
  expect(await page.locator('h1').innerText()).toMatch(/No network/);

  // With everything that is deleted goes the worker, and what it kept.
  await page.goto(`${site.url}/plan/#/delete-all`);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('heading', { level: 1, name: 'Everything is deleted' }).waitFor();
  expect([await workers(page), await page.evaluate(() => caches.keys())]).toEqual([0, []]);
});
