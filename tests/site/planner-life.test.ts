/**
 * One whole life of a case with the keyboard alone: no press of a pointer, no address typed, every
 * screen reached by what is on the one before.
 */
import { expect } from 'vitest';
import { test, type Page } from '../support/browser.ts';
import { kept, keptCase } from './planner-cases.ts';
import { CAFE, goTo, heading, holding, openPlanner, stored, textOf } from './planner-walk.ts';

/** Tabs on until the control with this name has the focus; it must be seen to have it. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const fits = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement;
      const text =
        element.getAttribute('aria-label') ?? element.labels?.[0]?.innerText ?? element.innerText;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return {
        text: text.replace(/\s+/g, ' ').trim(),
        isMarked: outlineStyle !== 'none' && outlineWidth !== '0px',
      };
    });
    if (!fits(at.text)) continue;
    // A box that is drawn by its label is marked there.
    if (!at.isMarked)
      expect(
        await page.evaluate(() =>
          (document.activeElement as HTMLElement).matches('input:focus-visible'),
        ),
        `${String(name)} shows its focus`,
      ).toBe(true);
    return;
  }
  throw new Error(`Expected Tab to reach ${String(name)} on ${page.url()}`);
}
async function enter(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}
/** A new screen has come, and focus is on its heading. */
async function arrive(page: Page, title: string): Promise<void> {
  await heading(page, title).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(title);
}
/** Another place of the same case has come, and focus is on the heading of the place. */
async function arriveAt(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(title);
}
async function type(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}
async function choose(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Space');
}

test('from the first question to the last file: plan, call, guard, letter, hold, backup, delete', async ({
  visitor,
}) => {
  const page = await openPlanner(await visitor());
  await heading(page, 'Who still owes you money?').waitFor();

  await enter(page, 'Start a plan');
  await arrive(page, 'What do they owe you?');
  await type(page, 'Amount of invoice 1', '290');
  await type(page, 'Due date of invoice 1', 'Nov 9');
  await type(page, /Where is the customer/, 'Texas');
  // Within a group the arrows choose: the last one is where Tab arrives first.
  await choose(page, /^I sent a last letter/);
  await page.keyboard.press('ArrowUp');
  await choose(page, /^A business/);
  await type(page, /^Their name/, CAFE.name);
  await enter(page, 'Open the plan');
  await arrive(page, CAFE.name);

  for (const round of ['first', 'second']) {
    await enter(page, 'Log');
    await arriveAt(page, 'What happened?');
    await enter(page, /^I called, no answer/);
    await arrive(page, 'I called, no answer');
    await enter(page, 'Save to the log');
    if (round === 'second') {
      await arrive(page, 'Wait before you do this');
      await enter(page, 'I have not done it: back to the plan');
    }
    await heading(page, CAFE.name).waitFor();
  }
  expect((await stored(page)).filter(([key]) => key.includes(':log:'))).toHaveLength(1);

  await enter(page, 'Papers');
  await arriveAt(page, 'Letters and scripts');
  // It stands among those that do not fit now: they were called today.
  const others = page
    .locator('details')
    .filter({ has: page.getByRole('link', { name: 'Friendly reminder', includeHidden: true }) });
  await enter(page, (await others.locator('summary').innerText()).trim());
  await enter(page, /^Friendly reminder/);
  await arrive(page, 'Friendly reminder');
  for (const [gap, value] of [
    ['Name of your business', 'Lee Design'],
    ['Your name', 'Sam Lee'],
    ['How to pay you', 'By bank transfer'],
  ] as const) {
    // The list of gaps leads to each on the sheet.
    await enter(page, gap);
    await page.keyboard.type(value);
    await page.keyboard.press('Tab');
  }
  await expect.poll(() => page.getByRole('article').innerText()).toContain('Sam Lee');
  await enter(page, 'I sent it: log it');
  await enter(page, 'Save to the log');
  // They were called today already.
  await arrive(page, 'Wait before you do this');
  await enter(page, 'It happened already: log it');
  await page.getByRole('heading', { name: 'Logged. What changed' }).waitFor();

  await enter(page, 'Put it on hold');
  await arrive(page, 'Stop, and do what is right');
  await enter(page, 'They are bankrupt');
  await page.getByRole('region', { name: 'On hold: bankruptcy' }).waitFor();
  await enter(page, 'Back to the plan');
  await arrive(page, CAFE.name);

  await enter(page, 'Back it up');
  await arrive(page, 'Backup and delete');
  const file = page.waitForEvent('download');
  await enter(page, 'Save the case file');
  expect(JSON.parse(await textOf(await file))).toMatchObject({
    title: CAFE.name,
    log: [{ type: 'contact' }, { type: 'letter' }, { type: 'notice' }],
  });
  await enter(page, 'Delete this case');
  await arrive(page, 'Delete this case?');
  await enter(page, 'Delete the case');
  await page.getByText(/^Deleted: Blue Door Café/).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('h1');
  expect(JSON.stringify(await stored(page))).not.toContain(CAFE.name);
});

test('focus is never lost when the control that has it goes away', async ({ visitor }) => {
  const page = await holding(await visitor(), [
    ...kept('deciding', 'bankrupt'),
    ...keptCase('bad', {})
      .slice(1)
      .map(([key]) => [key, '{broken'] as const),
  ]);
  const at = () =>
    page.evaluate(() => (document.activeElement as HTMLElement).innerText.replace(/\s+/g, ' '));
  const open = async (hash: string, title: string) => {
    await goTo(page, hash);
    await arrive(page, title);
  };
  await page.goto('/plan/#/import');
  await heading(page, 'Open a case file').waitFor();
  await open('#/case/deciding/log', 'Northwind Media');
  await enter(page, /^Strike out Nov 17, 2026: You called, no answer/);
  await expect.poll(at).toContain('Strike out this entry?');
  await enter(page, 'Keep it');
  await expect.poll(at).toContain('You called, no answer');
  await open('#/keeping', 'Safe keeping');
  await enter(page, 'Delete the text');
  await expect.poll(at).toContain('Delete it for good');
  await open('#/case/bankrupt/hold', 'Stop, and do what is right');
  await enter(page, 'The bankruptcy was dropped');
  await expect.poll(at).toBe('Stop, and do what is right');
});
