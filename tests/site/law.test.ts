/**
 * What scripts add to reading: the list of places, the comparison, the choices in guides, the
 * meanings of words; and that without scripts nothing is missing.
 */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { test, type VisitorOptions } from '../support/browser.ts';
import { builtPage, pagesUnder } from '../support/pages.ts';
import { picture } from '../support/screenshot.ts';

const LIST = 'table.places[data-country="United States"]';
/** A guide with both choices, folded passages inside one another, and words that are explained. */
const GUIDE = '/guides/terms-before-you-start/';
const firsts = (page: Page, count = 3): Promise<string[]> =>
  page
    .locator(`${LIST} tbody tr:not([hidden]) th`)
    .evaluateAll(
      (cells, most) => cells.slice(0, most).map((cell) => cell.textContent.trim()),
      count,
    );

describe('the list of places', () => {
  test('sorts by each column from the keyboard, and says so', async ({ open }) => {
    const page = await open('/law/');
    const status = page.locator('places-list [role=status]');
    const head = (name: string) => page.locator(`${LIST} th[data-sort]`).filter({ hasText: name });
    expect(await head('Place').getAttribute('aria-sort')).toBe('ascending');
    for (const name of ['Limit for a company', 'Years to sue', 'Who agrees', 'Place']) {
      await head(name).getByRole('button').focus();
      await page.keyboard.press('Enter');
      expect(await head(name).getAttribute('aria-sort')).toBe('ascending');
      expect(await page.locator(`${LIST} [aria-sort]`).count()).toBe(1);
      expect(await status.innerText()).toMatch(
        new RegExp(`sorted by ${name}.*: (lowest first|A to Z)`),
      );
    }
    await head('Limit for a company').getByRole('button').click();
    await head('Limit for a company').getByRole('button').click();
    const values = await page
      .locator(`${LIST} tbody td:nth-child(2)`)
      .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['value'])));
    expect(values).toHaveLength(51);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(await status.innerText()).toMatch(/highest first/);
    await picture(page, 'law-list-sorted');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('finds by name, by letters of the code and by rule, and says when nothing fits', async ({
    open,
  }) => {
    const page = await open('/law/');
    const field = page.getByRole('searchbox', { name: /find a place/i });
    const status = page.locator('places-list [role=status]');
    await field.fill('new y');
    expect(await firsts(page)).toEqual(['New York']);
    expect(await status.innerText()).toBe('1 of 54 places');
    await field.fill('tx');
    expect(await firsts(page)).toEqual(['Texas']);
    await field.fill('everyone');
    expect((await firsts(page, 99)).length).toBeGreaterThan(9);
    await field.fill('zzz');
    expect(await status.innerText()).toMatch(/No place has these words/);
    expect(await page.locator('places-list h2:visible').count()).toBe(0);
    await field.fill('');
    expect(await page.locator(`${LIST} tbody tr:visible`).count()).toBe(51);
  });

  test('the map shows one picture of three, chosen by the arrow keys, and each tile holds its figure', async ({
    open,
  }) => {
    const page = await open('/law/');
    const shown = () =>
      page
        .locator('.tile-map:visible')
        .evaluateAll((maps) => maps.map((map) => (map as HTMLElement).dataset['map']));
    expect(await shown()).toEqual(['limit']);
    await page.getByRole('radio', { name: 'Small claims limit' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toEqual(['years']);
    expect(
      await page
        .locator('.tile-map:visible')
        .getByRole('link', { name: /^TX 4: Texas, 4 years/ })
        .count(),
    ).toBe(1);
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toEqual(['recording']);
    expect(
      await page
        .locator('.tile-map:visible')
        .getByRole('link', { name: /^CA all: California, everyone/i })
        .count(),
    ).toBe(1);
    await picture(page, 'law-map-recording');
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toEqual(['limit', 'years', 'recording']);
  });
});

describe('the comparison', () => {
  test('shows two places side by side, marks what differs in words, and keeps the choice after the # alone', async ({
    visitor,
  }) => {
    const reader = await visitor();
    const page = await reader.open('/law/compare/');
    expect(reader.requests.some((url) => url.includes('compare.json'))).toBe(false);
    await page.getByLabel('First place').selectOption('Texas');
    await page.getByLabel('Second place').selectOption('California');
    await expect
      .poll(() => page.locator('compare-places [role=status]').innerText())
      .toMatch(/^Texas and California: \d+ of 17 answers differ/);
    expect(new URL(page.url()).hash).toBe('#us-tx/us-ca');
    const row = (question: string) => page.getByRole('row', { name: new RegExp(`^${question}`) });
    expect(await row('Recording a call').innerText()).toMatch(/Differs/);
    expect(await row('Years to sue: written contract').innerText()).toMatch(/The same/);
    await page.getByLabel('Show only what differs').check();
    expect(await row('Years to sue: written contract').count()).toBe(0);
    expect(await row('Recording a call').count()).toBe(1);
    await picture(page, 'law-compare');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(reader.requests.filter((url) => /us-tx|us-ca/.test(url))).toEqual([]);
  });

  test('an address with two places opens them, and the link of a law page brings the first', async ({
    open,
  }) => {
    const page = await open('/law/compare/#gb-sct/gb-eng');
    await expect
      .poll(() => page.locator('compare-places table caption').innerText())
      .toBe('Scotland and England and Wales');
    await page.goto('/law/us-tx/');
    await page.getByRole('link', { name: 'Compare Texas with another place' }).click();
    await page.waitForURL('**/law/compare/#us-tx');
    expect(await page.getByLabel('First place').inputValue()).toBe('us-tx');
    await page.getByLabel('Second place').selectOption('Texas');
    await expect
      .poll(() => page.locator('compare-places [role=status]').innerText())
      .toMatch(/not the same/);
  });
});

/** The passages of one side that can be read now. */
const readable = (page: Page, side: string): Promise<number> =>
  page
    .locator(`[data-only="${side}"] > .note__body`)
    .evaluateAll((bodies) => bodies.filter((body) => !body.hasAttribute('hidden')).length);

describe('the choices in guides', () => {
  test('fold away the other side, are remembered in the next guide, and leave the planner alone', async ({
    visitor,
  }) => {
    const reader = await visitor();
    const page = await reader.open(GUIDE);
    expect([await readable(page, 'us'), await readable(page, 'uk')]).toEqual([1, 1]);
    await page.getByRole('radio', { name: 'the UK' }).check();
    expect([await readable(page, 'us'), await readable(page, 'uk')]).toEqual([0, 1]);
    expect(await page.locator('[data-only="us"]').getByText('merchants').isVisible()).toBe(false);
    await page.getByRole('radio', { name: 'A business' }).check();
    expect([await readable(page, 'business'), await readable(page, 'person')]).toEqual([1, 0]);
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.goto('/guides/after-judgment/');
    expect(await page.getByRole('radio', { name: 'the UK' }).isChecked()).toBe(true);
    expect([await readable(page, 'us'), await readable(page, 'uk')]).toEqual([0, 1]);
    expect(await page.evaluate(() => Object.entries(localStorage))).toEqual(
      expect.arrayContaining([
        ['firm-and-fair-reader:place', 'uk'],
        ['firm-and-fair-reader:debtor', 'business'],
      ]),
    );
    expect(
      await page.evaluate(() =>
        Object.keys(localStorage).filter((key) => key.startsWith('firm-and-fair:')),
      ),
    ).toEqual([]);
    await page.getByRole('radio', { name: 'Both' }).check();
    expect(
      await page.evaluate(() => localStorage.getItem('firm-and-fair-reader:place')),
    ).toBeNull();
    expect([await readable(page, 'us'), await readable(page, 'uk')]).toEqual([1, 1]);
  });

  test('the folded side keeps its heading, opens from the keyboard, and is printed', async ({
    open,
  }) => {
    const page = await open(GUIDE);
    await page.getByRole('radio', { name: 'the UK' }).check();
    const folded = page.getByRole('group', { name: 'In the United States' });
    const button = folded.getByRole('button', { name: 'Show this too' });
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await page.emulateMedia({ media: 'print' });
    expect(await folded.getByText('merchants').isVisible()).toBe(true);
    expect(await button.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await folded.getByText('merchants').isVisible()).toBe(true);
    expect(await folded.getByRole('button').getAttribute('aria-expanded')).toBe('true');
    expect(
      await folded.getByRole('button').evaluate((element) => element === document.activeElement),
    ).toBe(true);
  });

  test('a remembered choice moves nothing that is in sight', async ({ visitor }) => {
    const reader = await visitor();
    const page = await reader.open(GUIDE);
    await page.getByRole('radio', { name: 'the UK' }).check();
    await page.reload({ waitUntil: 'load' });
    const shift = await page.evaluate(async () => {
      let sum = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          sum += (entry as PerformanceEntry & { value: number }).value;
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      // The choice is there before the page has loaded; letters that come late move text in the
      // frame after them.
      await document.fonts.ready;
      for (let frames = 0; frames < 3; frames++)
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      return sum;
    });
    expect(shift).toBeLessThan(0.02);
  });

  test('are offered only where a guide has both sides, and most guides do', async ({ open }) => {
    const page = await open('/guides/answer-an-excuse/');
    expect(await page.locator('reader-switch').count()).toBe(0);
    const offering = pagesUnder('/guides/').filter((path) =>
      builtPage(path).document.querySelector('reader-switch'),
    );
    expect(offering.length).toBeGreaterThan(50);
  });
});

const tip = (page: Page) => page.getByRole('tooltip');

describe('the meaning of a word', () => {
  test('shows on focus, matches the list of words, and Escape closes it without moving the focus', async ({
    open,
  }) => {
    const page = await open('/guides/after-judgment/');
    const word = page.locator('a.term').first();
    const meaning = await page
      .locator(`#${(await word.getAttribute('aria-describedby')) ?? ''}`)
      .innerText();
    const isReached = (): Promise<boolean> =>
      word.evaluate((element) => element === document.activeElement);
    await page.locator('reader-switch input:checked').first().focus();
    for (let count = 0; count < 30 && !(await isReached()); count++)
      await page.keyboard.press('Tab');
    expect(await isReached()).toBe(true);
    expect(await tip(page).innerText()).toBe(meaning);
    await picture(page, 'term-tip');
    await page.keyboard.press('Escape');
    expect(await tip(page).count()).toBe(0);
    expect(await isReached()).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/#judgment');
  });

  test('stays while the pointer is on it, and goes when the pointer leaves', async ({
    visitor,
  }) => {
    const reader = await visitor({ now: 'real' });
    await reader.context.clock.install({ time: '2026-11-23T16:00:00Z' });
    const page = await reader.open('/guides/after-judgment/');
    // Time passes only where the test says so: a slow machine must not take longer than a hand.
    await page.clock.pauseAt('2026-11-23T17:00:00Z');
    await page.locator('a.term').first().hover();
    await tip(page).waitFor();
    const box = (await tip(page).boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    await page.clock.runFor(5000);
    expect(await tip(page).isVisible()).toBe(true);
    await page.mouse.move(5, 5, { steps: 4 });
    expect(await tip(page).isVisible()).toBe(true);
    await page.clock.runFor(5000);
    expect(await tip(page).count()).toBe(0);
  });

  test('a first tap shows it inside the window, a second follows the link', async ({ open }) => {
    const page = await open('/guides/after-judgment/', {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    const word = page.locator('a.term').nth(1);
    await word.scrollIntoViewIfNeeded();
    await word.tap();
    await tip(page).waitFor();
    const { x, width } = (await tip(page).boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(320);
    await word.tap();
    await page.waitForURL('**/glossary/#**');
  });
});

describe('a missing page', () => {
  test('offers a search for the words of its address', async ({ visitor }) => {
    const reader = await visitor({ expectedComplaints: [/status of 404/] });
    const page = await reader.tab();
    await page.goto('/guides/final-demand-leter/');
    const button = page
      .getByRole('main')
      .getByRole('button', { name: 'Search for “final demand leter”' });
    await button.click();
    await expect
      .poll(() => page.getByRole('dialog').getByRole('searchbox').inputValue())
      .toBe('final demand leter');
    await expect
      .poll(() =>
        page.getByRole('dialog').locator('ol:not([hidden]) a').first().getAttribute('href'),
      )
      .toContain('final-demand');
  });
});

describe('in forced colors', () => {
  const FORCED: VisitorOptions = { forcedColors: 'active', colorScheme: 'dark' };
  test('the map keeps its edges and figures, and choices are seen', async ({ open }) => {
    const page = await open('/law/', FORCED);
    const [ground, ink] = await page
      .locator('.tile-map:visible rect')
      .first()
      .evaluate((rect) => [
        getComputedStyle(document.body).backgroundColor || 'none',
        getComputedStyle(rect).stroke,
      ]);
    expect(ink).not.toBe('none');
    expect(ink).not.toBe(ground);
    await picture(page, 'law-forced-colors');
    await page.goto(GUIDE);
    await page.getByRole('radio', { name: 'the UK' }).check();
    const border = await page
      .locator('.note__show:visible')
      .first()
      .evaluate((button) => getComputedStyle(button).borderTopWidth);
    expect(Number.parseFloat(border)).toBeGreaterThan(0);
    await page.locator('a.term').first().hover();
    await tip(page).waitFor();
    await picture(page, 'guide-forced-colors');
  });
});

describe('what the browser hands to screen readers', () => {
  test('the list of places: sorted columns, buttons and rows have names and states', async ({
    open,
  }) => {
    const page = await open('/law/');
    const tree = await page.locator(LIST).ariaSnapshot();
    expect(tree).toMatch(/table "United States: 51 places"/);
    expect(tree).toMatch(
      /columnheader "Limit for a company":?\s*\n?\s*- button "Limit for a company"/,
    );
    expect(tree).toMatch(/rowheader "Texas"/);
    expect(await page.locator('.maps fieldset').ariaSnapshot()).toMatch(
      /group "Show on the map":[\s\S]*radio "Small claims limit" \[checked\]/,
    );
  });

  test('a guide: its choices are groups of radio buttons, a folded passage is a named group with a button', async ({
    open,
  }) => {
    const page = await open(GUIDE);
    await page.getByRole('radio', { name: 'the UK' }).check();
    expect(await page.locator('reader-switch').ariaSnapshot()).toMatch(
      /group "Law of":[\s\S]*radio "the UK" \[checked\][\s\S]*group "Debtor":[\s\S]*radio "Both" \[checked\]/,
    );
    const folded = await page.getByRole('group', { name: 'In the United States' }).ariaSnapshot();
    expect(folded).toMatch(/button "Show this too"/);
    expect(folded).not.toMatch(/merchants/);
  });
});

describe.concurrent('without JavaScript', () => {
  const WITHOUT: VisitorOptions = { javaScriptEnabled: false };

  test('the list of places is whole, and the three pictures are chosen without a script', async ({
    open,
    expect,
  }) => {
    const page = await open('/law/', WITHOUT);
    expect(await page.locator(`${LIST} tbody tr:visible`).count()).toBe(51);
    expect(await page.locator('.places-list__find').isVisible()).toBe(false);
    await page.getByRole('radio', { name: 'Years to sue' }).check();
    expect(await page.locator('.tile-map:visible').getAttribute('data-map')).toBe('years');
  });

  test('the comparison explains itself and leads to each place', async ({ open, expect }) => {
    const page = await open('/law/compare/', WITHOUT);
    expect(await page.locator('main').innerText()).toMatch(/JavaScript is off/);
    expect(await page.locator('main select:visible').count()).toBe(0);
    expect(await page.locator('main a[href^="/law/us-"], main a[href^="/law/gb-"]').count()).toBe(
      54,
    );
  });

  test('a guide shows both sides under their headings, and words are links', async ({
    open,
    expect,
  }) => {
    const page = await open(GUIDE, WITHOUT);
    for (const name of [
      'In the United States',
      'In the United Kingdom',
      'If a business owes you',
      'If a person owes you',
    ]) {
      const side = page.getByRole('group', { name });
      expect(await side.locator('.note__label').first().isVisible()).toBe(true);
      expect((await side.locator('.note__body').first().innerText()).length).toBeGreaterThan(40);
    }
    expect(await page.locator('reader-switch').isVisible()).toBe(false);
    expect(await page.locator('a.term').first().getAttribute('href')).toMatch(/^\/glossary\/#/);
  });
});
