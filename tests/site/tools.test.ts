/**
 * The tools as a reader on a phone uses them: fill, press, read the answer; by keyboard; without
 * scripts; and in guides.
 */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { accessibilityFaults, faultsOnTheWay } from '../support/axe.ts';
import { test } from '../support/browser.ts';
import { inThorough } from '../support/thorough.ts';

const PHONE = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };

/** The tool of a page once its code is there. */
async function tool(page: Page) {
  await page.locator('#the-tool').scrollIntoViewIfNeeded();
  const island = page.locator('.island astro-island:not([ssr])').first();
  await island.waitFor();
  return island;
}
type Island = Awaited<ReturnType<typeof tool>>;

async function day(
  island: Island,
  group: RegExp,
  [month, date, year]: readonly [string, string, string],
): Promise<void> {
  const box = island.getByRole('group', { name: group });
  await box.getByLabel('Month').fill(month);
  await box.getByLabel('Day').fill(date);
  await box.getByLabel('Year').fill(year);
}
const pick = (island: Island, group: RegExp, choice: string): Promise<void> =>
  island.getByRole('group', { name: group }).getByLabel(choice, { exact: true }).check();

interface Use {
  readonly slug: string;
  readonly button: string;
  readonly answer: RegExp;
  readonly fill: (island: Island) => Promise<void>;
}
const USES: readonly Use[] = [
  {
    slug: 'interest-and-statement',
    button: 'Work it out',
    answer: /Balance on Mar 2, 2026: \$1,014\.79/,
    async fill(island) {
      await island
        .getByRole('group', { name: /right to interest/ })
        .getByLabel(/^A rate that we agreed/)
        .check();
      await island.getByLabel(/^Agreed rate/).fill('18');
      await island.getByLabel('Amount').fill('$1,000');
      await day(island, /^Due on/, ['Jan', '31', '2026']);
      await island.getByText('Older balance, credits, day of the statement').click();
      await day(island, /^Day of the statement/, ['3', '2', '2026']);
    },
  },
  {
    slug: 'time-to-sue',
    button: 'Find the last day',
    answer: /It looks too late to sue/,
    async fill(island) {
      await island.getByLabel('Where is the debtor?').selectOption({ label: 'Texas' });
      await day(island, /fall due/, ['1', '31', '2001']);
    },
  },
  {
    slug: 'settlement-floor',
    button: 'Find the floor',
    answer: /Your floor is \$1,400\.00, or 35%/,
    async fill(island) {
      await island.getByLabel('What do they owe?').fill('4000');
      await island.getByLabel(/^Chance/).fill('50');
      await island.getByLabel(/^Weeks/).fill('26');
      await island.getByLabel(/^What an agency/).fill('30');
    },
  },
  {
    slug: 'compare-routes',
    button: 'Compare the routes',
    answer: /Likely best on these figures/,
    async fill(island) {
      await island.getByLabel('What do they owe?').fill('4000');
      await island.getByLabel('Where is the debtor?').selectOption({ label: 'California' });
      await island.getByLabel(/^How late/).selectOption({ label: '3 to 6 months' });
      await pick(island, /your business/, 'A company');
    },
  },
  {
    slug: 'which-debtor',
    button: 'Weigh the signs',
    answer: /They avoid paying/,
    async fill(island) {
      await island.getByLabel(/that they broke$/).selectOption('2');
      await pick(island, /Can you reach them/, 'They do not answer');
    },
  },
  {
    slug: 'paid-in-full-check',
    button: 'Check it',
    answer: /Banking it may end the whole claim/,
    async fill(island) {
      await pick(island, /Where is your business/, 'In the United States');
      await pick(island, /^Before it came/, 'Yes');
      await pick(island, /easy to see/, 'Yes');
      await pick(island, /Did you bank it/, 'No, I still have it');
    },
  },
  {
    slug: 'may-i-record',
    button: 'Check both places',
    answer: /Only if everyone on the call agrees/,
    async fill(island) {
      await island.getByLabel('Where are you when you call?').selectOption({ label: 'Texas' });
      await island.getByLabel('Where are they?').selectOption({ label: 'California' });
    },
  },
];
const path = ({ slug }: Pick<Use, 'slug'>): string => `/tools/${slug}/`;
/** What all tools have from one form and one page: the gate looks at two of them. */
const ALIKE = [...USES.slice(0, 2), ...inThorough(...USES.slice(2))];

describe.concurrent('on a narrow phone', () => {
  test.for(USES)(
    '$slug gives its answer, fits the screen, and axe finds nothing',
    async (use, { open, expect }) => {
      const page = await open(path(use), PHONE);
      const island = await tool(page);
      await use.fill(island);
      await island.getByRole('button', { name: use.button }).tap();
      await expect.poll(() => island.getByRole('status').first().innerText()).toMatch(use.answer);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
      expect(await accessibilityFaults(page)).toEqual([]);
      // Nothing is kept, in the browser or in the address.
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      expect(new URL(page.url()).search).toBe('');
    },
  );
});

describe.concurrent('by keyboard', () => {
  test.for(ALIKE)(
    '$slug names what is missing, and each line leads to its field',
    async (use, { open, expect }) => {
      const page = await open(path(use));
      const island = await tool(page);
      await island.getByRole('button', { name: use.button }).focus();
      await page.keyboard.press('Enter');
      const summary = island.getByRole('alert');
      await summary.waitFor();
      await expect
        .poll(() => summary.evaluate((element) => element === document.activeElement))
        .toBe(true);
      await page.keyboard.press('Tab');
      const target = await page.evaluate(() =>
        document.activeElement?.getAttribute('href')?.slice(1),
      );
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(target);
      expect(await faultsOnTheWay(page)).toEqual([]);
    },
  );
});

describe.concurrent('without scripts', () => {
  test.for(ALIKE)(
    '$slug tells its method and an example in words',
    async (use, { open, expect }) => {
      const page = await open(path(use), { javaScriptEnabled: false });
      const main = page.locator('main');
      expect(await main.locator('noscript').count()).toBeGreaterThan(0);
      expect(await main.getByRole('button').count()).toBe(0);
      expect((await main.innerText()).split(/\s+/).length).toBeGreaterThan(250);
      expect(await main.getByText(/example/i).count()).toBeGreaterThan(0);
      expect(
        await main
          .locator('a[href^="/law/"], a[href^="/sources/"], a[href^="/how-it-decides/"]')
          .count(),
      ).toBeGreaterThan(0);
    },
  );
});

test('the statement can be copied, and prints alone', async ({ visitor }) => {
  const reader = await visitor();
  const page = await reader.open('/tools/interest-and-statement/');
  const island = await tool(page);
  const [use] = USES;
  if (!use) throw new Error('Expected the use of the calculator');
  await use.fill(island);
  await island.getByRole('button', { name: use.button }).click();
  await island.getByRole('button', { name: 'Copy the text' }).click();
  await island.getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    [
      'Statement of account on Mar 2, 2026',
      'Jan 31, 2026 Invoice 1: $1,000.00',
      'Mar 2, 2026 Interest to this day: $14.79',
      'Balance: $1,014.79',
      'Each further day adds: $0.4932',
    ].join('\n'),
  );
  await page.evaluate(() => {
    document.documentElement.dataset['print'] = 'statement';
  });
  await page.emulateMedia({ media: 'print' });
  expect(await island.getByRole('table', { name: /^Statement of account/ }).isVisible()).toBe(true);
  expect(await page.locator('h1').isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: 'An example' }).isVisible()).toBe(false);
});

const IN_GUIDES = [
  ['late-fees-and-interest', 'Work it out'],
  ['decide-what-next', 'Compare the routes'],
  ...inThorough(
    ['is-it-too-late-to-sue', 'Find the last day'] as const,
    ['settle-for-less', 'Find the floor'] as const,
    ['why-have-they-not-paid', 'Weigh the signs'] as const,
    ['paid-in-full-checks', 'Check it'] as const,
    ['record-the-call-or-not', 'Check both places'] as const,
  ),
] as const;
describe.concurrent('in its guide', () => {
  test.for(IN_GUIDES)(
    '%s wakes the tool when it is seen, not before',
    async ([guide, button], { visitor, expect }) => {
      const reader = await visitor({ viewport: { width: 390, height: 640 } });
      const page = await reader.open(`/guides/${guide}/`);
      const island = page
        .locator('astro-island')
        .filter({ has: page.getByRole('button', { name: button, includeHidden: true }) });
      expect(await island.getAttribute('client')).toBe('visible');
      await island.scrollIntoViewIfNeeded();
      await island.and(page.locator(':not([ssr])')).waitFor();
      await island.getByRole('button', { name: button }).click();
      await island.getByRole('alert').waitFor();
    },
  );
});
