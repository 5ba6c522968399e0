/**
 * Every screen of the planner in every state, for everyone: axe, small screens, large text,
 * headings, focus, titles, ids, targets. Each lane is one tab with cases in it; what is wrong is
 * told with the name of the state.
 */
import { describe } from 'vitest';
import { accessibilityFaults, COLOUR_RULES } from '../support/axe.ts';
import { test, type Page, type Visitor } from '../support/browser.ts';
import { thorough } from '../support/thorough.ts';
import { LANES, type Lane, type State } from './planner-states.ts';
import { goTo, heading, holding } from './planner-walk.ts';

/**
 * Runs in the page: resolves when every part that is fetched has come; what a fold asks for is
 * asked for within two frames.
 */
async function isWhole(): Promise<void> {
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  do {
    await frame();
    await frame();
  } while (document.body.textContent.includes('Opening…'));
}

/** Runs in the page: what is wrong with it that axe does not look for. */
function faultsInPage(): string[] {
  const faults: string[] = [];
  const headings = document.querySelectorAll('h1').length;
  if (headings !== 1) faults.push(`${headings} first headings`);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) < index);
  if (twice.length > 0) faults.push(`ids that are there twice: ${twice.join(', ')}`);
  if (!/^.+ – .+ – Firm & Fair$/.test(document.title)) faults.push(`title “${document.title}”`);
  // The area that a finger can press: the label of a box as well; a link within a sentence is
  // exempt.
  for (const control of document.querySelectorAll<HTMLElement>(
    'main :is(a[href], button, summary, select, textarea, input:not([type=hidden]))',
  )) {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('.hush'))
      continue;
    const inText =
      control.localName === 'a' &&
      getComputedStyle(control).display === 'inline' &&
      control.parentElement!.innerText.trim().length > control.innerText.trim().length;
    if (inText) continue;
    const isBox =
      control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type);
    const { width, height } = ((isBox && control.labels?.[0]) || control).getBoundingClientRect();
    if (width < 24 || height < 24)
      faults.push(
        `target of ${Math.round(width)} × ${Math.round(height)}: ${control.localName} “${control.innerText || control.id}”`,
      );
  }
  return faults;
}

/** Runs in the page: what sticks out at the side or is cut off. */
function lostInPage(): string[] {
  const wide = document.documentElement.clientWidth;
  const name = (element: Element) =>
    `${element.localName}.${[...element.classList].join('.')} “${element.textContent.trim().slice(0, 40)}”`;
  const all = [...document.body.querySelectorAll<HTMLElement>(':not(input, select, textarea)')];
  const out =
    document.documentElement.scrollWidth > wide
      ? all.filter((element) => element.getBoundingClientRect().right > wide + 1).slice(-3)
      : [];
  const cut = all.filter((element) => {
    const { overflowX, position, clipPath } = getComputedStyle(element);
    return (
      ['hidden', 'clip'].includes(overflowX) &&
      position !== 'absolute' &&
      clipPath === 'none' &&
      !(element instanceof SVGElement) &&
      element.clientWidth > 0 &&
      element.scrollWidth > element.clientWidth + 1
    );
  });
  return [
    ...out.map((element) => `sticks out: ${name(element)}`),
    ...cut.map((element) => `is cut off: ${name(element)}`),
  ];
}

async function lostInLargeText(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 640, height: 800 });
  await page.evaluate(() => {
    document.documentElement.style.setProperty('font-size', '200%');
  });
  const faults = await page.evaluate(lostInPage);
  await page.evaluate(() => {
    document.documentElement.style.removeProperty('font-size');
  });
  return faults.map((fault) => `text twice as large: ${fault}`);
}

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details'))
      fold.open = true;
  });

/**
 * Waits until the page shows what only this state shows; what comes late, such as the check of a
 * text, has its time.
 */
async function sees(page: Page, { sees: words }: State): Promise<string[]> {
  const pattern = typeof words === 'string' ? RegExp.escape(words) : words.source;
  return page
    .waitForFunction((given) => new RegExp(given, 'i').test(document.body.innerText), pattern)
    .then(
      () => [],
      async () => {
        const shown = (await page.locator('main').innerText()).slice(0, 300);
        return [`does not show ${String(words)}, but: ${shown}`];
      },
    );
}

/** Goes to a state as a link does, and looks whether focus came along. */
async function reach(page: Page, state: State): Promise<string[]> {
  // Two states of one screen: away from it first.
  if (page.url().endsWith(state.hash)) {
    await goTo(page, '#/case/gone');
    await heading(page, 'This case is not in this browser').waitFor();
  }
  await page.evaluate((to) => {
    (document.activeElement as HTMLElement | null)?.blur();
    location.hash = to;
  }, state.hash);
  const faults = await page
    // Of another place of the same case the heading of the place.
    .waitForFunction(() => document.activeElement?.matches('h1, h2[data-part]'))
    .then(
      (): string[] => [],
      () => ['focus does not come along to the heading'],
    );
  await page.evaluate(isWhole);
  await unfold(page);
  if (state.then) {
    await page.evaluate(isWhole);
    await state.then(page);
  }
  faults.push(...(await sees(page, state)));
  await unfold(page);
  await page.evaluate(isWhole);
  return faults;
}

/**
 * Runs in the page: each way in which its words are coloured, which is all that decides whether
 * they can be read.
 */
function colouringsInPage(): string[] {
  const found = new Set<string>();
  const look = (parent: Element, around: string, behind: string): void => {
    for (const element of parent.children) {
      const style = getComputedStyle(element);
      if (style.display === 'none') continue;
      const { color, backgroundColor, backgroundImage, opacity } = style;
      const isClear =
        backgroundColor.endsWith(', 0)') && backgroundImage === 'none' && opacity === '1';
      const here = isClear ? behind : `${backgroundColor} ${backgroundImage} ${opacity}`;
      const kind = /^(a|input|select|textarea)$/.test(element.localName) ? element.localName : '';
      const { fontSize, fontWeight, textDecorationLine } = style;
      found.add([kind, color, here, fontSize, fontWeight, textDecorationLine, around].join(' '));
      look(element, color, here);
    }
  };
  look(document.documentElement, '', '');
  return [...found];
}

/** Ways of colouring that axe has looked at. */
const looked = new Set<string>();

/**
 * What axe finds. In the gate it looks at colours where a state shows one that no other has shown,
 * and leaves the size of targets to the check above, which asks for as much of more of them.
 */
async function axeFaults(page: Page): Promise<string[]> {
  if (thorough) return accessibilityFaults(page);
  const colourings = await page.evaluate(colouringsInPage);
  const isNew = colourings.some((each) => !looked.has(each));
  const faults = await accessibilityFaults(page, undefined, [
    'target-size',
    ...(isNew ? [] : COLOUR_RULES),
  ]);
  for (const each of colourings) looked.add(each);
  return faults;
}

/**
 * Everything wrong in a state, on a phone and at 320 pixels; in the dark too, where asked; in the
 * thorough run with text twice as large, which is as wide, in letters, as 320 pixels.
 */
async function look(page: Page, dark: boolean): Promise<string[]> {
  const faults = [...(await page.evaluate(faultsInPage)), ...(await axeFaults(page))];
  if (dark) {
    await page.emulateMedia({ colorScheme: 'dark' });
    faults.push(
      ...(await accessibilityFaults(page, COLOUR_RULES)).map((fault) => `in the dark: ${fault}`),
    );
    await page.emulateMedia({ colorScheme: 'light' });
  }
  await page.setViewportSize({ width: 320, height: 640 });
  faults.push(...(await page.evaluate(lostInPage)).map((fault) => `at 320: ${fault}`));
  if (thorough) faults.push(...(await lostInLargeText(page)));
  await page.setViewportSize({ width: 390, height: 844 });
  return faults;
}

async function walk(owner: Visitor, { texts, states }: Lane): Promise<string[]> {
  const page = await holding(owner, texts);
  // The first screen of a visit leaves focus where it is; all of these are reached from another
  // one.
  await page.goto('/plan/#/import');
  await heading(page, 'Open a case file').waitFor();
  const faults: string[] = [];
  for (const [index, state] of states.entries()) {
    const found = [
      ...(await reach(page, state)),
      ...(await look(page, thorough ? index % 3 === 0 : index === 0)),
    ];
    faults.push(...found.map((fault) => `${state.name}: ${fault}`));
  }
  return faults;
}

describe.concurrent('every state of the planner is whole for everyone', () => {
  test.for(LANES.map((lane) => ({ lane, name: lane.name })))(
    '$name',
    async ({ lane }, { visitor, expect }) => {
      const owner = await visitor({ viewport: { width: 390, height: 844 } });
      expect(await walk(owner, lane)).toEqual([]);
    },
  );
});
