/**
 * What scripts add to the law: the list of places and the comparison, and the search of a missing
 * page; and that without scripts nothing is missing.
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
    expect(values).toHaveLength(US);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(await status.innerText()).toMatch(/highest first/);
    await picture(page, 'law-list-sorted');
    expect(await faultsOnTheWay(page)).toEqual([]);
  });

  test('finds by name, by letters of the code and by rule, and says when nothing fits', async ({
    open,
  }) => {
    const page = await open('/law/');
    const field = page.getByRole('searchbox', { name: /find a place/i });
    const status = page.locator('places-list [role=status]');
    await field.fill('new y');
    expect(await firsts(page)).toEqual(['New York']);
    expect(await status.innerText()).toBe(`1 of ${ALL} places`);
    await field.fill('tx');
    expect(await firsts(page)).toEqual(['Texas']);
    await field.fill('everyone');
    expect((await firsts(page, 99)).length).toBeGreaterThan(9);
    await field.fill('zzz');
    expect(await status.innerText()).toMatch(/No place has these words/);
    expect(await page.locator('places-list h2:visible').count()).toBe(0);
    await field.fill('');
    expect(await page.locator(`${LIST} tbody tr:visible`).count()).toBe(US);
  });

  test('the map shows one picture at a time, chosen by the arrow keys, and each tile holds its figure', async ({
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
      .locator('.tile-map:visible rect')
      .first()
      .evaluate((rect) => [
        getComputedStyle(document.body).backgroundColor || 'none',
        getComputedStyle(rect).stroke,
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
      /columnheader "Limit for a company":?\s*\n?\s*- button "Limit for a company"/,
    );
    expect(tree).toMatch(/rowheader "Texas"/);
    expect(await page.locator('.maps fieldset').ariaSnapshot()).toMatch(
      /group "Show on the map":[\s\S]*radio "Small claims limit" \[checked\]/,
    );
  });
});

describe.concurrent('without JavaScript', () => {
  const WITHOUT: VisitorOptions = { javaScriptEnabled: false };

  test('the list of places is whole, and the three pictures are chosen without a script', async ({
    open,
    expect,
  }) => {
    const page = await open('/law/', WITHOUT);
    expect(await page.locator(`${LIST} tbody tr:visible`).count()).toBe(US);
    expect(await page.locator('.places-list__find').isVisible()).toBe(false);
    await page.getByRole('radio', { name: 'Years to sue' }).check();
    expect(await page.locator('.tile-map:visible').getAttribute('data-map')).toBe('years');
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
