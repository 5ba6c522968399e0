/**
 * What scripts add to the law: the map, the list of places and the comparison, and the search of a
 * missing page; and that without scripts nothing is missing.
 */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { accessibilityFaults, faultsOnTheWay } from '../support/axe.ts';
import { test, type VisitorOptions } from '../support/browser.ts';
import { pagesUnder } from '../support/pages.ts';
import { picture } from '../support/screenshot.ts';

const LIST = 'table.places[data-country="United States"]';
/** The places of one country, and of all, as the site holds them. */
const placesOf = (start: string): number => pagesUnder(`/law/${start}`).length;
const [US, ALL] = [placesOf('us-'), placesOf('us-') + placesOf('gb-')];

describe('the list of places', () => {
  test('sorts by each column from the keyboard, and says so', async ({ open }) => {
    const page = await open('/law/');
    const status = page.locator('law-places [role=status]');
    const head = (name: string) => page.locator(`${LIST} th[data-sort]`).filter({ hasText: name });
    expect(await head('Place').getAttribute('aria-sort')).toBe('ascending');
    for (const name of ['Largest small claim', 'Time to sue', 'Recording a call', 'Place']) {
      await head(name).getByRole('button').focus();
      await page.keyboard.press('Enter');
      expect(await head(name).getAttribute('aria-sort')).toBe('ascending');
      expect(await page.locator(`${LIST} [aria-sort]`).count()).toBe(1);
      expect(await status.innerText()).toMatch(
        new RegExp(`sorted by ${name}.*: (lowest first|A to Z)`),
      );
    }
    await head('Largest small claim').getByRole('button').click();
    await head('Largest small claim').getByRole('button').click();
    const values = await page
      .locator(`${LIST} tbody td:nth-child(2)`)
      .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['value'])));
    expect(values).toHaveLength(US);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(await status.innerText()).toMatch(/highest first/);
    await picture(page, 'law-list-sorted');
    expect(await faultsOnTheWay(page)).toEqual([]);
  });
});

describe('the map', () => {
  const figures = (page: Page): Promise<string[]> =>
    page.locator('.law-strip [data-figure]').allInnerTexts();

  test('a tile in focus shows the four figures of its place at once, and Enter opens its page', async ({
    open,
  }) => {
    const page = await open('/law/');
    await page.getByRole('link', { name: /^CA California/ }).focus();
    expect(await page.locator('.law-strip [data-name]').innerText()).toBe('California');
    expect(await figures(page)).toEqual(['$6,250', '4 years', 'Everyone', 'Yes']);
    expect(await page.locator('.tile[aria-current]').count()).toBe(1);
    const marks = page.locator('.law-strip .sure');
    expect(await marks.first().getAttribute('aria-label')).toMatch(/^How sure: read in/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/law/us-ca/');
  });

  test('a touch shows a place, and a second one opens its page; the field shows it too', async ({
    open,
  }) => {
    const page = await open('/law/', { hasTouch: true, viewport: { width: 390, height: 844 } });
    const ohio = page.getByRole('link', { name: /^OH Ohio/ });
    await ohio.tap();
    expect(await page.locator('.law-strip [data-name]').innerText()).toBe('Ohio');
    await page.getByLabel('Where is the customer?').selectOption('Scotland');
    expect((await figures(page))[0]).toBe('£5,000');
    expect(await page.locator('law-places [role=status]').innerText()).toMatch(/^Scotland, £5,000/);
    await ohio.tap();
    await ohio.tap();
    await page.waitForURL('**/law/us-oh/');
  });

  test('shows one of five views, chosen by the arrow keys, each tile with its figure', async ({
    open,
  }) => {
    const page = await open('/law/');
    const shown = () => page.locator('.map__key:visible strong').allInnerTexts();
    const tile = (name: RegExp) => page.getByRole('link', { name }).count();
    expect(await tile(/^TX Texas, \$20,000/)).toBe(1);
    await page.getByRole('radio', { name: 'Small claim' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toEqual(['Years to sue on a written contract.']);
    expect(await tile(/^TX Texas, 4 years/)).toBe(1);
    await page.keyboard.press('ArrowRight');
    expect(await tile(/^CA California, all agree/)).toBe(1);
    await page.keyboard.press('ArrowRight');
    expect(await tile(/^IL Illinois, no/)).toBe(1);
    await picture(page, 'law-map-lawyer');
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
      .toMatch(/^Texas and California: \d+ of \d+ answers differ/);
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
  test('the map keeps its edges and figures', async ({ open }) => {
    const page = await open('/law/', FORCED);
    const [ground, ink] = await page
      .locator('.tile')
      .first()
      .evaluate((tile) => [
        getComputedStyle(document.body).backgroundColor || 'none',
        getComputedStyle(tile).borderTopColor,
      ]);
    expect(ink).not.toBe('none');
    expect(ink).not.toBe(ground);
    await picture(page, 'law-forced-colors');
  });
});

describe('what the browser hands to screen readers', () => {
  test('the list of places: sorted columns, buttons and rows have names and states', async ({
    open,
  }) => {
    const page = await open('/law/');
    const tree = await page.locator(LIST).ariaSnapshot();
    expect(tree).toContain(`table "United States: ${US} places"`);
    expect(tree).toMatch(
      /columnheader "Largest small claim":?\s*\n?\s*- button "Largest small claim"/,
    );
    expect(tree).toMatch(/rowheader "Texas"/);
    expect(await page.locator('.map fieldset').ariaSnapshot()).toMatch(
      /group "On the map":[\s\S]*radio "Small claim" \[checked\]/,
    );
  });
});

describe.concurrent('without JavaScript', () => {
  const WITHOUT: VisitorOptions = { javaScriptEnabled: false };

  test('the list of places is whole, and the five views are chosen without a script', async ({
    open,
    expect,
  }) => {
    const page = await open('/law/', WITHOUT);
    expect(await page.locator(`${LIST} tbody tr:visible`).count()).toBe(US);
    expect(await page.getByLabel('Where is the customer?').isVisible()).toBe(false);
    await page.getByRole('radio', { name: 'Time to sue' }).check();
    expect(await page.getByRole('link', { name: /^TX Texas, 4 years/ }).count()).toBe(1);
  });

  test('the comparison explains itself and leads to each place', async ({ open, expect }) => {
    const page = await open('/law/compare/', WITHOUT);
    expect(await page.locator('main').innerText()).toMatch(/JavaScript is off/);
    expect(await page.locator('main select:visible').count()).toBe(0);
    expect(await page.locator('main a[href^="/law/us-"], main a[href^="/law/gb-"]').count()).toBe(
      ALL,
    );
  });
});
