/** The way of an owner through the planner, for tests in a browser: by the words and controls a reader meets. */
import type { Download, Page } from 'playwright-core';
import type { Visitor } from '../support/browser.ts';

export interface Debt {
  readonly name: string;
  readonly kind: 'A business' | 'A person who trades' | 'A person at home' | 'Not sure';
  readonly amount: string;
  readonly due: readonly [month: string, day: string, year: string];
  readonly place: string;
  readonly history: string;
  readonly says: string;
  readonly reach: string;
}
export const CAFE: Debt = {
  name: 'Blue Door Café',
  kind: 'A business',
  amount: '$290',
  due: ['Nov', '9', '2026'],
  place: 'US-TX',
  history: 'Always on time',
  says: 'Nothing yet',
  reach: 'Yes, they talk to me',
};
export const STRANGER: Debt = {
  name: 'Northwind Media',
  kind: 'A business',
  amount: '5,000.00',
  due: ['9', '1', '2026'],
  place: 'US-NY',
  history: 'This is their first order',
  says: 'They will pay',
  reach: 'No, they went silent',
};

/** Monday, 23 November 2026, four in the afternoon: in every place of these tests an hour at which people may be called. */
export const MONDAY = '2026-11-23T16:00:00';

/** A tab of the planner on a day. */
export async function openPlanner(
  visitor: Visitor,
  on: string = MONDAY,
  path = '/plan/',
): Promise<Page> {
  await visitor.context.clock.setFixedTime(new Date(on));
  return visitor.open(path);
}

export const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true });
export const proceed = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();

/** Fills three date boxes of a group. */
export async function fillDate(
  page: Page,
  group: string,
  [month, day, year]: readonly [string, string, string],
): Promise<void> {
  const boxes = page.getByRole('group', { name: group });
  await boxes.getByLabel('Month').fill(month);
  await boxes.getByLabel('Day').fill(day);
  await boxes.getByLabel('Year').fill(year);
}

/** Answers the five questions from the first page of the planner; ends on the plan. */
export async function makePlan(page: Page, debt: Debt): Promise<void> {
  await page.getByRole('link', { name: /^Start (a|another) plan$/ }).click();
  await heading(page, 'Who owes you money?').waitFor();
  await page.getByLabel('Name of the customer').fill(debt.name);
  await page.getByLabel(debt.kind, { exact: false }).first().check();
  await proceed(page);
  await heading(page, 'What do they owe you?').waitFor();
  await page.getByLabel('Amount').fill(debt.amount);
  await fillDate(page, 'Due date', debt.due);
  await proceed(page);
  await heading(page, 'Where is the customer?').waitFor();
  await page.getByRole('combobox').selectOption(debt.place);
  await proceed(page);
  await heading(page, 'How did they pay you before?').waitFor();
  await page.getByLabel(debt.history).check();
  await proceed(page);
  await heading(page, 'What do they say about it?').waitFor();
  await page.getByRole('group', { name: 'They say' }).getByLabel(debt.says).check();
  await page.getByRole('group', { name: 'Do they answer you now?' }).getByLabel(debt.reach).check();
  await proceed(page);
  await heading(page, debt.name).waitFor();
}

/** The panel of the next step. */
export const nextStep = (page: Page) =>
  page.getByRole('region').filter({ hasText: /^(Do this next|Stop|Closed)/ });

/** Everything this site stored in the browser. */
export const stored = (page: Page) =>
  page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.startsWith('firm-and-fair:')),
  );

/** The id of the case that the address names. */
export const caseId = (page: Page): string => /#\/case\/([^/]+)/.exec(page.url())![1]!;

/** A line of the log. */
export const logged = (page: Page, words: string) =>
  page.getByRole('listitem').locator('p').getByText(words, { exact: true });

/** What a download holds. */
export async function textOf(file: Download): Promise<string> {
  const stream = await file.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** Opens a route of the planner in the same tab. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}
