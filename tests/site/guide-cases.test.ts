/**
 * A guide knows its reader: which of their cases it is about, or the way into the planner from
 * where it stands.
 */
import { expect } from 'vitest';
import { test } from '../support/browser.ts';
import { CAFE, fillOwed, heading, openCase, openPlan, openPlanner } from './planner-walk.ts';

test('a reader with a case sees which one a guide is about, and what comes next', async ({
  visitor,
}) => {
  const owner = await visitor({ viewport: { width: 390, height: 844 } });
  const planner = await openCase(owner, CAFE);
  const next = await planner.locator('#next').innerText();
  const guide = await openPlanner(owner, undefined, '/guides/send-a-reminder/');
  const strip = guide.getByRole('region', { name: 'Your cases' });
  await strip.waitFor();
  expect(await strip.innerText()).toContain(next);
  await strip.getByRole('link', { name: CAFE.name }).click();
  await heading(guide, CAFE.name).waitFor();
  // A guide about something else says nothing.
  const other = await openPlanner(owner, undefined, '/guides/they-filed-for-bankruptcy/');
  await other.waitForLoadState('networkidle');
  expect(await other.getByRole('region', { name: 'Your cases' }).count()).toBe(0);
});

test('a reader without a case loads nothing for it, and the planner starts where the guide stands', async ({
  visitor,
}) => {
  const reader = await visitor();
  const page = await openPlanner(reader, undefined, '/guides/they-filed-for-bankruptcy/');
  await page.waitForLoadState('networkidle');
  expect(reader.requests.filter((url) => /planner\.json|case-strip/.test(url))).toEqual([]);
  await page.locator('main').getByRole('link', { name: 'Make a plan' }).click();
  await heading(page, 'What do they owe you?').waitFor();
  await fillOwed(page, { amount: '1,200', due: ['9', '1', '2026'] });
  await page.getByLabel('Their name').fill('Harbor Studio');
  await openPlan(page);
  await heading(page, 'Harbor Studio').waitFor();
  await page.goto(`${new URL(page.url()).origin}/plan/`);
  await page.getByRole('link', { name: 'Harbor Studio' }).first().click();
  // What the guide is about was filled in: the case is on hold.
  await page.getByText('On hold', { exact: false }).first().waitFor();
});
