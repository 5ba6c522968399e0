/**
 * What scripts add to a guide: the choice of a side, and the meanings of words; and that without
 * scripts nothing is missing.
 */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { test } from '../support/browser.ts';
import { builtPage, pagesUnder } from '../support/pages.ts';
import { picture } from '../support/screenshot.ts';

/** A guide with both choices, folded passages inside one another, and words that are explained. */
const GUIDE = '/guides/terms-before-you-start/';
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
      builtPage(path).html.includes('<reader-switch'),
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

describe('in forced colors', () => {
  test('choices are seen', async ({ open }) => {
    const page = await open(GUIDE, { forcedColors: 'active', colorScheme: 'dark' });
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
  test('a guide shows both sides under their headings, and words are links', async ({
    open,
    expect,
  }) => {
    const page = await open(GUIDE, { javaScriptEnabled: false });
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

test('all guides hang from the ladder, and are filtered as the reader types', async ({ open }) => {
  const page = await open('/guides/');
  const rows = page.locator('.spine li:visible');
  const all = await rows.count();
  expect(all).toBeGreaterThanOrEqual(pagesUnder('/guides/').length);
  await page.getByLabel('Filter the guides by word').fill('bounced');
  expect(await page.locator('guide-filter [role=status]').innerText()).toBe(`1 of ${all}`);
  expect(await rows.allInnerTexts()).toEqual([expect.stringContaining('A check has bounced')]);
  expect(await page.locator('.spine h3:visible').count()).toBe(1);
  await page.getByLabel('Filter the guides by word').fill('');
  expect(await rows.count()).toBe(all);
});
