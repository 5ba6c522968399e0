/**
 * `npm run bench:presses`: how long an owner waits for the page after a press or a key, with 200
 * entries in the case and 200 cases in the store, at a quarter of the speed of this machine. The
 * site must be built before.
 *
 * Of each it prints the median of a few turns: from the press to the next paint, as the browser
 * itself times it (what INP is made of), and the longest piece of work in which nothing else could
 * be pressed. One machine is not another: compare runs of one, and a quiet one.
 */
import { stdout } from 'node:process';
import { chromium, type Page } from 'playwright-core';
import { localToday } from '#islands/shared/clock.ts';
import { findChromium } from '../../.scripts/chromium.mjs';
import { serve } from '../../.scripts/serve.mjs';
import { manyCases } from '../site/many-cases.ts';
import { siteFolder } from './site-folder.ts';

const TURNS = 5;
const SLOWER = 4;
const BUDGET = 50;
const CASES = 200;
/** Entries of the first case, and of the others: storage is small. */
const ENTRIES = { first: 200, others: 20 };
const FIRST = { id: 'case0000000000', name: 'Customer 000' };
/** Long enough for what a press leaves to be done after the paint. */
const SETTLED = 600;

declare global {
  interface Window {
    noted: { press: number; work: number };
  }
}

/** Runs in the page before its own scripts: notes the slowest press and the longest work. */
function watch(): void {
  window.noted = { press: 0, work: 0 };
  const note = (kind: 'press' | 'work') => (list: PerformanceObserverEntryList) => {
    for (const { duration } of list.getEntries())
      window.noted[kind] = Math.max(window.noted[kind], duration);
  };
  const press = { type: 'event', durationThreshold: 16 } as PerformanceObserverInit;
  new PerformanceObserver(note('press')).observe(press);
  new PerformanceObserver(note('work')).observe({ type: 'longtask' });
}

/** One press: what is there before it, and the press itself. */
interface Press {
  readonly name: string;
  readonly before?: (page: Page) => Promise<unknown>;
  readonly press: (page: Page) => Promise<unknown>;
}

const goTo = (to: string) => (page: Page) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, to);
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const save = (page: Page) => button(page, 'Save to the log');

const PRESSES: readonly Press[] = [
  {
    name: 'open a case from the list',
    before: goTo('#/'),
    press: (page) => link(page, new RegExp(FIRST.name)).click(),
  },
  {
    name: 'save an entry to the log',
    before: async (page) => {
      await goTo(`#/case/${FIRST.id}/log/they-wrote`)(page);
      await save(page).waitFor();
    },
    press: (page) => save(page).click(),
  },
  { name: 'take it back', press: (page) => button(page, /^(Undo|Take (it|this) back)/).click() },
  {
    name: 'the whole log',
    before: goTo(`#/case/${FIRST.id}`),
    press: (page) => link(page, /log/i).click(),
  },
  {
    name: 'a letter of the search',
    before: async (page) => {
      await goTo('#/')(page);
      await button(page, 'Search').click();
      await page.getByRole('searchbox').fill('they never got the invoic');
    },
    press: (page) => page.keyboard.press('e'),
  },
];

async function seeded(page: Page): Promise<void> {
  const today = localToday();
  const texts = [...manyCases(CASES, ENTRIES.others, today), ...manyCases(1, ENTRIES.first, today)];
  await page.goto('/privacy/');
  await page.evaluate((all) => {
    for (const [key, text] of all) localStorage.setItem(key, text);
  }, texts);
  await page.goto('/plan/');
  await link(page, new RegExp(FIRST.name)).waitFor();
}

const settled = (page: Page): Promise<void> => page.waitForTimeout(SETTLED);
const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
/** Longer than this, and what is to be pressed is not there. */
const PATIENCE = 5_000;

async function measured(page: Page, { before, press }: Press) {
  await page.evaluate(() => {
    for (const open of document.querySelectorAll('dialog')) open.close();
  });
  await before?.(page);
  await settled(page);
  await page.evaluate(() => {
    window.noted = { press: 0, work: 0 };
  });
  await press(page);
  await settled(page);
  const noted = await page.evaluate(() => window.noted);
  return noted;
}

const executablePath = findChromium();
if (!executablePath) throw new Error('Expected a Chromium on this machine: set CHROME_PATH');
const site = await serve({ folder: siteFolder, port: 0 });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const context = await browser.newContext({ baseURL: site.url });
context.setDefaultTimeout(PATIENCE * SLOWER);
await context.addInitScript(watch);
const page = await context.newPage();
await seeded(page);
const session = await context.newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });

const cell = (value: number): string => String(Math.round(value)).padStart(12);
stdout.write(`${''.padEnd(28)}${'press ms'.padStart(12)}${'longest ms'.padStart(12)}  budget ms\n`);
const figures = new Map<string, { press: number; work: number }[]>();
for (let turn = 0; turn < TURNS; turn++)
  for (const each of PRESSES) {
    const noted = await measured(page, each).catch((error: unknown) => {
      stdout.write(`${each.name}: ${error instanceof Error ? error.message.split('\n')[0] : ''}\n`);
    });
    if (noted) figures.set(each.name, [...(figures.get(each.name) ?? []), noted]);
  }
for (const [name, noted] of figures) {
  const [press, work] = [median(noted.map((n) => n.press)), median(noted.map((n) => n.work))];
  const kept = press <= BUDGET ? 'kept' : 'missed';
  stdout.write(`${name.padEnd(28)}${cell(press)}${cell(work)}  ${BUDGET} ${kept}\n`);
}
await browser.close();
await site.close();
