/**
 * `npm run journey`: what it costs an owner to get somewhere, measured on the built site (`dist`,
 * or the folder that `SITE_FOLDER` names) on a phone and on a wide screen. Prints a table.
 */
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { findChromium } from '../../.scripts/chromium.mjs';
import { serve } from '../../.scripts/serve.mjs';
import { kept } from '../site/planner-cases.ts';
import { siteFolder } from './site-folder.ts';

const SCREENS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const;
type Size = (typeof SCREENS)[number];
const NOW = '2026-11-23T16:00:00Z';
/** More screens than any first plan has: a walk that goes round is a fault. */
const MOST_SCREENS = 20;

/** What an owner types into a box with such a label. */
const TYPED: readonly (readonly [label: RegExp, text: string])[] = [
  [/name|who/i, 'Marlow Interiors'],
  [/amount|how much|owe/i, '2400'],
  [/month/i, '9'],
  [/day/i, '28'],
  [/year/i, '2026'],
  [/due|since/i, '9/28/2026'],
  [/where|place|state/i, 'Texas'],
];

const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length;

async function tabOf(browser: Browser, url: string, viewport: Size): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    baseURL: url,
    serviceWorkers: 'block',
    timezoneId: 'UTC',
    locale: 'en-US',
  });
  await context.clock.setFixedTime(NOW);
  return context.newPage();
}
const settled = (page: Page) =>
  page.waitForFunction(
    () => !document.body.textContent.includes('Opening…') && document.readyState === 'complete',
  );
const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight);
/** The lower edge of a control on the page. */
async function edgeOf(control: Locator): Promise<number> {
  await control.waitFor();
  return Math.round(
    await control.evaluate((element) => element.getBoundingClientRect().bottom + scrollY),
  );
}

/** The words that stand before a control. */
const labelOf = (control: Locator): Promise<string> =>
  control.evaluate(
    (element) =>
      [
        (element as HTMLInputElement).labels?.[0]?.innerText,
        element.getAttribute('aria-label'),
        element.closest('fieldset')?.querySelector('legend')?.innerText,
      ].find((words) => words !== undefined && words !== null && words !== '') ?? '',
  );

/** Answers what a screen asks; gives the presses, of which each box, choice and list is one. */
async function answer(page: Page): Promise<number> {
  let presses = 0;
  const main = page.locator('main');
  for (const list of await main.locator('select:visible').all()) {
    const options = await list.locator('option').allInnerTexts();
    const wanted = options.find((name) => name === 'Texas') ?? options.find((name) => name !== '');
    if (wanted === undefined || (await list.inputValue()) !== '') continue;
    await list.selectOption({ label: wanted });
    presses++;
  }
  const boxes = 'input:visible:not([type=radio], [type=checkbox], [type=search], [type=file])';
  for (const box of await main.locator(boxes).all()) {
    const label = await labelOf(box);
    const found = TYPED.find(([words]) => words.test(label));
    if (!found || /optional/i.test(label) || (await box.inputValue()) !== '') continue;
    await box.fill(found[1]);
    presses++;
  }
  const names = await main
    .locator('input[type=radio]')
    .evaluateAll((all) => [...new Set(all.map((each) => (each as HTMLInputElement).name))]);
  for (const name of names) {
    const group = main.locator(`input[type=radio][name="${name}"]`);
    if (await group.evaluateAll((all) => all.some((each) => (each as HTMLInputElement).checked)))
      continue;
    // Nothing was done yet; else the first choice that is not behind a fold.
    const shown = await group.evaluateAll((all) => {
      const labels = all.map((each) => (each as HTMLInputElement).labels?.[0]);
      const none = labels.findIndex((label) => label?.innerText.startsWith('Nothing yet'));
      return none < 0 ? labels.findIndex((label) => label?.checkVisibility() ?? false) : none;
    });
    if (shown < 0) continue;
    await group.nth(shown).evaluate((each) => (each as HTMLInputElement).click());
    presses++;
  }
  const ticks = main.locator('input[type=checkbox]');
  if (names.length === 0 && (await ticks.count()) > 0) {
    await ticks.first().check();
    presses++;
  }
  return presses;
}

/** From the first page of the planner to the first plan: presses, screens and words read. */
async function firstPlan(page: Page): Promise<readonly [string, number][]> {
  await page.goto('/plan/');
  await settled(page);
  await page.getByRole('link', { name: /^Start (a|another) plan$/ }).click();
  let presses = 1;
  let words = 0;
  let screens = 0;
  for (; screens < MOST_SCREENS; screens++) {
    await page.locator('main form').first().waitFor();
    words += wordsOf(await page.locator('main').innerText());
    const before = page.url();
    presses += (await answer(page)) + 1;
    await page.locator('main [type=submit]:visible').first().click();
    await page.waitForFunction((url) => location.href !== url, before);
    await settled(page);
    if (/#\/case\/[^/]+$/.test(page.url())) break;
  }
  return [
    ['presses to the first plan', presses],
    ['screens to the first plan', screens + 1],
    ['words to the first plan', words],
  ];
}

/** The page of a case whose next step is a letter. */
async function casePage(page: Page): Promise<readonly [string, number][]> {
  await page.goto('/robots.txt');
  await page.evaluate((texts) => {
    for (const [key, text] of texts) localStorage.setItem(key, text);
  }, kept('fresh'));
  await page.goto('/plan/#/case/fresh');
  await page.getByRole('heading', { level: 1, name: 'Blue Door Café' }).waitFor();
  await settled(page);
  const letter = page.locator('main a[href*="/letter/"]').first();
  const sent = page.getByRole('link', { name: 'I sent it' }).first();
  return [
    ['px to the letter of the case', await edgeOf(letter)],
    ['px to “I sent it”', await edgeOf(sent)],
    ['px height of the case page', await heightOf(page)],
    ['words on the case page', wordsOf(await page.locator('main').innerText())],
    [
      'links and buttons of the case',
      await page.locator('main :is(a, button, summary):visible').count(),
    ],
  ];
}

async function heightAt(page: Page, path: string, name: string): Promise<[string, number]> {
  await page.goto(path);
  return [`px height of ${name}`, await heightOf(page)];
}

async function measure(browser: Browser, url: string, size: Size): Promise<Map<string, number>> {
  const page = await tabOf(browser, url, size);
  const found = [
    ...(await firstPlan(page)),
    ...(await casePage(await tabOf(browser, url, size))),
    await heightAt(page, '/guides/', 'the guides index'),
    await heightAt(page, '/law/', 'the law index'),
  ];
  return new Map(found);
}

const site = await serve({ folder: siteFolder, port: 0 });
const executablePath = findChromium();
if (!executablePath) throw new Error('Expected a Chromium on this machine, or CHROME_PATH');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const [phone, wide] = [
    await measure(browser, site.url, SCREENS[0]),
    await measure(browser, site.url, SCREENS[1]),
  ];
  const lines = [...phone].map(([name, value]) =>
    [name.padEnd(34), String(value).padStart(9), String(wide.get(name)).padStart(9)].join(' '),
  );
  process.stdout.write(
    `${['measured'.padEnd(34), ...SCREENS.map(({ width, height }) => `${width}x${height}`.padStart(9))].join(' ')}\n${lines.join('\n')}\n`,
  );
} finally {
  await browser.close();
  await site.close();
}
