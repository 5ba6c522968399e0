/**
 * A guide knows its reader: which of their cases it is about, or the way into the planner from
 * where it stands.
 */
import { expect } from 'vitest';
import { test } from '../support/browser.ts';
import { CAFE, heading, openCase, openPlanner } from './planner-walk.ts';

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
  await heading(page, 'Who owes you money?').waitFor();
  await page.getByLabel('Name of the customer').fill('Harbor Studio');
  await page.getByLabel('A business').first().check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await heading(page, 'Where is the customer?').waitFor();
  await page.getByRole('button', { name: 'Not sure' }).click();
  await heading(page, 'What do they owe you?').waitFor();
  await page.getByLabel('Amount').fill('1,200');
  const due = page.getByRole('group', { name: 'Due date' });
  await due.getByLabel('Month').fill('9');
  await due.getByLabel('Day').fill('1');
  await due.getByLabel('Year').fill('2026');
  await page.getByRole('button', { name: 'Continue' }).click();
  await heading(page, 'What have you done so far?').waitFor();
  await page.goto(`${new URL(page.url()).origin}/plan/`);
  await page.getByRole('link', { name: 'Harbor Studio' }).first().click();
  // What the guide is about was filled in: the case is on hold.
  await page.getByText('On hold', { exact: false }).first().waitFor();
});
