/**
 * Accessibility in a real browser: axe on every kind of page, on small screens, and in the dark on
 * pages that hold every part; with ALL_PAGES on every guide, each in the dark and in large text.
 */
import { describe } from 'vitest';
import { accessibilityFaults, COLOUR_RULES } from '../support/axe.ts';
import { test, type Page, type VisitorOptions } from '../support/browser.ts';
import { pageKinds } from '../support/pages.ts';
import { picture } from '../support/screenshot.ts';
import { thorough } from '../support/thorough.ts';

const PHONE: VisitorOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

/** What sticks out at the side, so that a reader has to scroll two ways. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((element) => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`);
  });
}

/** Between them: cards and steps, a place with every part, the planner, a list of tools. */
const IN_THE_DARK = new Set(['/', '/law/us-ma/', '/plan/', '/tools/']);

describe.concurrent('every kind of page', () => {
  test.for(pageKinds())(
    '%s: axe finds nothing, and nothing sticks out at 320 pixels',
    async (path, { open, expect }) => {
      const page = await open(path, PHONE);
      await picture(page, `phone${path.replaceAll('/', '_')}`);
      expect(await accessibilityFaults(page), 'on a phone').toEqual([]);

      await page.setViewportSize({ width: 320, height: 640 });
      expect(await overflow(page), 'at 320 pixels').toEqual([]);

      if (!thorough && !IN_THE_DARK.has(path)) return;
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: 'dark' });
      await picture(page, `dark${path.replaceAll('/', '_')}`);
      expect(await accessibilityFaults(page, COLOUR_RULES), 'on a desk in the dark').toEqual([]);

      // As wide, in letters, as 320 pixels: the gate has looked at that.
      if (!thorough) return;
      await page.setViewportSize({ width: 640, height: 800 });
      await page.evaluate(() => {
        document.documentElement.style.setProperty('font-size', '200%');
      });
      expect(await overflow(page), 'with text twice as large').toEqual([]);
    },
  );
});
