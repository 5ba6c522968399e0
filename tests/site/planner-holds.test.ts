/** The holds desk on a phone: one press stops the chase and shows the short right list. */
import { describe, expect } from 'vitest';
import { faultsOnTheWay } from '../support/axe.ts';
import { test } from '../support/browser.ts';
import { inThorough } from '../support/thorough.ts';
import { entries, PHONE, withCase } from './planner-log-walk.ts';
import { CAFE, goTo, heading, nextStep } from './planner-walk.ts';

describe('the holds desk', () => {
  const PRESSES = [
    ['They are bankrupt', 'On hold: bankruptcy'],
    ['I need to cool off', 'On hold: cooling off'],
    ...inThorough(
      ['It is the wrong person', 'On hold: the wrong person'] as const,
      ['They have died', 'On hold: a death'] as const,
      ['A lawyer acts for them', 'On hold: a lawyer acts'] as const,
      ['They asked me to stop', 'On hold: asked to stop'] as const,
    ),
  ] as const;

  test.for(PRESSES)(
    '“%s” is one press, shows the short list, and ends with one more',
    async ([press, stage], { visitor }) => {
      const { page, id } = await withCase(await visitor(PHONE));
      await goTo(page, `#/case/${id}/hold`);
      await page.getByRole('button', { name: press }).tap();
      const list = page.getByRole('region', { name: stage });
      await list.waitFor();
      expect(await list.innerText()).toMatch(
        /Do this, in order[\s\S]*Do not[\s\S]*Who to write to[\s\S]*How this ends/,
      );
      expect(
        await page.evaluate(() => document.activeElement?.textContent.includes('How this ends')),
      ).toBe(true);
      expect(await faultsOnTheWay(page)).toEqual([]);
      expect((await entries(page)).length).toBe(1);
      await list.getByRole('link', { name: 'Back to the plan' }).tap();
      await heading(page, CAFE.name).waitFor();
      expect(await nextStep(page).innerText()).toMatch(/^Stop/);
      await goTo(page, `#/case/${id}/hold`);
      await page.getByRole('region', { name: stage }).getByRole('button').tap();
      await page.getByRole('region', { name: stage }).waitFor({ state: 'detached' });
    },
  );

  test('keeps the day, the number and the address that a notice names', async ({ visitor }) => {
    const { page, id } = await withCase(await visitor(PHONE), {
      ...CAFE,
      kind: 'A person at home',
      place: 'GB-ENG',
    });
    await goTo(page, `#/case/${id}/hold`);
    await page.getByText('Not today? Add the day').tap();
    await page.getByLabel('Yesterday').check();
    await page.getByLabel(/Number of the case/).fill('BS-4471');
    await page.getByLabel(/Whom to write to/).fill('Kind Advice, Leeds');
    const until = page.getByRole('group', { name: /^Last day, if you know it/ });
    await until.getByLabel('Month').fill('1');
    await until.getByLabel('Day').fill('21');
    await until.getByLabel('Year').fill('2027');
    await page.getByRole('button', { name: 'A legal pause runs' }).tap();
    const list = page.getByRole('region', { name: 'On hold: a legal pause' });
    await list.waitFor();
    const told = await list.innerText();
    for (const words of ['Kind Advice, Leeds', 'BS-4471', '21 Jan 2027', 'The legal pause ends'])
      expect(told).toContain(words);
    expect((await entries(page))[0]).toMatchObject({
      type: 'notice',
      notice: 'breathing-space',
      reference: 'BS-4471',
      until: '2027-01-21',
    });
    expect((await entries(page))[0]?.['at']).toMatch(/^2026-11-22/);
  });

  test('a dispute and a closed business have their lists too', async ({ visitor }) => {
    const { page, id } = await withCase(await visitor());
    await goTo(page, `#/case/${id}/hold`);
    await page.getByRole('button', { name: 'Their business has closed' }).click();
    await page.getByRole('region', { name: 'Their business has closed' }).waitFor();
    await page.getByRole('button', { name: 'They say the bill is wrong' }).click();
    await page.getByRole('region', { name: 'They say the bill is wrong' }).waitFor();
    expect(await faultsOnTheWay(page)).toEqual([]);
  });
});
