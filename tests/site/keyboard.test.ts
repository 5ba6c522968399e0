/**
 * The keyboard is enough: everything can be reached in a sensible order, is seen when it has the
 * focus, and lets go again.
 */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser.ts';
import { inThorough } from '../support/thorough.ts';

/** One page of each build: lists, a screen, a long text with a tool, tables; and more like them. */
const WALKED = [
  '/',
  '/plan/',
  '/guides/make-the-call/',
  '/law/us-ma/',
  ...inThorough('/guides/', '/law/', '/letters/demand/'),
];

interface Stop {
  readonly name: string;
  readonly isSeen: boolean;
  readonly isMarked: boolean;
  readonly isCovered: boolean;
}

/**
 * The element that has the focus: its name, whether it is on the screen, marked, and not under a
 * sticky bar.
 */
function focusStop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement)
      return undefined;
    // A link that runs over two lines has two boxes; the one around both has corners that are not
    // the link.
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const after = document.elementFromPoint(
      box.left + Math.min(box.width / 2, 20),
      box.top + box.height / 2,
    );
    return {
      name: `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 60)}"`,
      isSeen:
        box.width > 0 &&
        box.height > 0 &&
        box.bottom > 0 &&
        box.top < innerHeight &&
        style.visibility === 'visible',
      isMarked:
        (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) ||
        style.boxShadow !== 'none',
      isCovered: after !== null && !element.contains(after) && !after.contains(element),
    };
  });
}

async function walk(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let count = 0; count < most; count++) {
    await page.keyboard.press('Tab');
    const stop = await focusStop(page);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

test('the first Tab shows the skip link, and it leads to the content', async ({ open }) => {
  const page = await open('/guides/stay-calm/');
  await page.keyboard.press('Tab');
  const skip = await focusStop(page);
  expect(skip).toMatchObject({ isSeen: true, isMarked: true });
  expect(skip?.name).toMatch(/skip/i);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

describe.concurrent('walking through with Tab', () => {
  test.for(WALKED)('%s marks every stop and hides none', async (path, { open, expect }) => {
    const page = await open(path, { viewport: { width: 1100, height: 800 } });
    const stops = await walk(page, 40);
    expect(stops.length).toBeGreaterThan(5);
    expect(
      stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name),
      'out of sight',
    ).toEqual([]);
    expect(
      stops.filter(({ isMarked }) => !isMarked).map(({ name }) => name),
      'without a mark',
    ).toEqual([]);
    expect(
      stops.filter(({ isCovered }) => isCovered).map(({ name }) => name),
      'covered',
    ).toEqual([]);
  });
});

test('from the home page to a law page and back, by keyboard alone', async ({ open }) => {
  const page = await open('/');
  const press = async (name: RegExp): Promise<void> => {
    for (let count = 0; count < 120; count++) {
      await page.keyboard.press('Tab');
      const stop = await focusStop(page);
      if (stop && name.test(stop.name)) return page.keyboard.press('Enter');
    }
    throw new Error(`Expected Tab to reach ${String(name)} on ${page.url()}`);
  };
  await press(/^a "Law"/);
  await page.waitForURL('**/law/');
  await press(/Texas/);
  await page.waitForURL('**/law/us-tx/');
  await page.goBack();
  await page.waitForURL('**/law/');
});
