/**
 * Tabs and browsers that are killed, and pages that come back: nothing that was shown as saved is
 * lost, but what the browser itself had not written yet.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { expect } from 'vitest';
import { findChromium } from '../../.scripts/chromium.mjs';
import { localToday } from '#islands/shared/clock.ts';
import { test, type Page } from '../support/browser.ts';
import { burst, manyCases } from './many-cases.ts';
import { toPlace, goTo, heading, logged, seed, stored } from './planner-walk.ts';

const wrote = 'They sent an email';
const entries = async (page: Page) => (await stored(page)).filter(([key]) => key.includes(':log:'));
const logOnce = async (page: Page, id: string, name: string) => {
  await goTo(page, `#/case/${id}/log/they-wrote`);
  await page.getByRole('button', { name: 'Save to the log' }).click();
  await heading(page, name).waitFor();
};

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--no-first-run',
];

/** A Chromium of our own on a profile that stays, which can be killed. */
async function openOwn(
  profile: string,
): Promise<{ context: BrowserContext; kill: () => Promise<void> }> {
  const child = spawn(
    findChromium()!,
    [
      ...ARGS,
      '--headless=new',
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      'about:blank',
    ],
    { stdio: 'ignore', detached: true },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  let port = '';
  await expect
    .poll(
      async () =>
        (port =
          (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split(
            '\n',
          )[0] ?? ''),
    )
    .not.toBe('');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  return {
    context: browser.contexts()[0]!,
    kill: async () => {
      process.kill(-child.pid!, 'SIGKILL');
      await ended;
      await rm(join(profile, 'DevToolsActivePort'), { force: true });
    },
  };
}

const BURST = { id: 'case0000000003', name: 'Customer 003', count: 500 };

async function profiled(work: (profile: string) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'planner-'));
  try {
    await work(profile);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

test(
  'a tab killed in the middle of a burst of entries: every one that was shown as saved is there, and readable',
  { timeout: 120_000 },
  async ({ siteUrl }) => {
    await profiled(async (profile) => {
      const { context, kill } = await openOwn(profile);
      const page = await context.newPage();
      await page.goto(`${siteUrl}/privacy/`);
      await seed(page, manyCases(5, 20, localToday()));
      let shown = 0;
      await page.exposeFunction('tell', (done: number) => {
        shown = done;
      });
      await page.goto(`${siteUrl}/plan/#/case/${BURST.id}`);
      await heading(page, BURST.name).waitFor();
      const crashed = page.waitForEvent('crash');
      void page.evaluate(burst, BURST).catch(() => undefined);
      await expect.poll(() => shown, { interval: 5 }).toBeGreaterThan(12);
      const session = await context.newCDPSession(page);
      void session.send('Page.crash').catch(() => undefined);
      await crashed;
      const again = await context.newPage();
      await again.goto(`${siteUrl}/plan/#/case/${BURST.id}`);
      await heading(again, BURST.name).waitFor();
      const saved = (await entries(again)).filter(([key]) => key.includes(BURST.id));
      expect(saved.length - 20).toBeGreaterThanOrEqual(shown);
      await expect.poll(() => again.getByText('could not be read').count()).toBe(0);
      await toPlace(again, 'Log');
      await again.getByRole('button', { name: `Show all ${saved.length} entries` }).click();
      await kill();
    });
  },
);

test(
  'a browser killed a while after an entry was saved keeps it; one killed at once may lose the last moments, and nothing before',
  { timeout: 120_000 },
  async ({ siteUrl }) => {
    await profiled(async (profile) => {
      const first = await openOwn(profile);
      const page = await first.context.newPage();
      await page.goto(`${siteUrl}/privacy/`);
      await seed(page, manyCases(5, 20, localToday()));
      let shown = 0;
      await page.exposeFunction('tell', (done: number) => {
        shown = done;
      });
      await page.goto(`${siteUrl}/plan/#/case/${BURST.id}`);
      await heading(page, BURST.name).waitFor();
      await page.evaluate(burst, { ...BURST, count: 10 });
      // Chromium writes what is stored to the disk within some seconds; no page can ask it to
      // hurry.
      await page.waitForTimeout(Number(process.env['KILL_AFTER'] ?? 15_000));
      const settled = shown;
      void page.evaluate(burst, BURST).catch(() => undefined);
      await page.waitForTimeout(1_500);
      const atKill = shown;
      await first.kill();
      const second = await openOwn(profile);
      const again = await second.context.newPage();
      await again.goto(`${siteUrl}/plan/#/case/${BURST.id}`);
      await heading(again, BURST.name).waitFor();
      const saved = (await entries(again)).filter(([key]) => key.includes(BURST.id)).length - 20;
      process.stdout.write(
        `browser killed: ${settled} entries settled, ${atKill} more shown when it was killed, ${saved} there afterwards\n`,
      );
      expect(saved).toBeGreaterThanOrEqual(settled);
      await expect.poll(() => again.getByText('could not be read').count()).toBe(0);
      await second.kill();
    });
  },
);

test('a page that comes back out of the memory of the browser shows what another tab saved meanwhile', async ({
  siteUrl,
}) => {
  const browser = await chromium.launch({
    executablePath: findChromium()!,
    args: ARGS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const context = await browser.newContext({ baseURL: siteUrl });
    await context.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) Object.assign(window, { cameBack: true });
      });
    });
    const page = await context.newPage();
    await page.goto('/privacy/');
    await seed(page, manyCases(2, 3, localToday()));
    await page.goto('/plan/#/case/case0000000001');
    await heading(page, 'Customer 001').waitFor();
    await page.goto('/privacy/');
    const other = await context.newPage();
    await other.goto('/plan/#/case/case0000000001');
    await heading(other, 'Customer 001').waitFor();
    await logOnce(other, 'case0000000001', 'Customer 001');
    await page.goBack({ waitUntil: 'commit' });
    await heading(page, 'Customer 001').waitFor();
    await expect.poll(() => logged(page, wrote).count()).toBe(1);
    // The browser's shell keeps no pages in memory and loads this one anew; a browser with windows
    // brings it back.
    expect(await page.evaluate(() => 'cameBack' in window)).toBe(
      !/headless-shell/.test(findChromium()!),
    );
  } finally {
    await browser.close();
  }
});
