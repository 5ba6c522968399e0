/**
 * The way of an owner through the planner, for tests in a browser: by the words and controls a
 * reader meets.
 */
import type { Download, Page } from 'playwright-core';
import type { Answers } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { MONDAY, type Visitor } from '../support/browser.ts';
import { asStored, type Text } from './planner-cases.ts';

/** What an owner picks, and what is saved of it. */
const PICKED = {
  kind: {
    'A business': 'business',
    'A person who trades': 'sole-trader',
    'A person at home': 'consumer',
  },
  history: { 'Always on time': 'always-on-time', 'This is their first order': 'new' },
  says: { 'Nothing: I have heard no word': 'nothing', 'They will pay': 'will-pay' },
  reach: { 'Yes, they talk to me': 'talking', 'No, they went silent': 'silent' },
} as const;
type Pick<Question extends keyof typeof PICKED> = keyof (typeof PICKED)[Question];

export interface Debt {
  readonly name: string;
  readonly kind: Pick<'kind'>;
  /** As it is typed, and as it is saved. */
  readonly amount: string;
  readonly principal: string;
  readonly due: readonly [month: string, day: string, year: string];
  readonly dueOn: PlainDate;
  readonly place: string;
  readonly history: Pick<'history'>;
  readonly says: Pick<'says'>;
  readonly reach: Pick<'reach'>;
}
export const CAFE: Debt = {
  name: 'Blue Door Café',
  kind: 'A business',
  amount: '$290',
  principal: '290.00',
  due: ['Nov', '9', '2026'],
  dueOn: '2026-11-09',
  place: 'US-TX',
  history: 'Always on time',
  says: 'Nothing: I have heard no word',
  reach: 'Yes, they talk to me',
};
export const STRANGER: Debt = {
  name: 'Northwind Media',
  kind: 'A business',
  amount: '5,000.00',
  principal: '5000.00',
  due: ['9', '1', '2026'],
  dueOn: '2026-09-01',
  place: 'US-NY',
  history: 'This is their first order',
  says: 'They will pay',
  reach: 'No, they went silent',
};

/** What the interview makes of the first five answers. */
export const firstAnswersOf = (debt: Debt): Answers => ({
  debt: {
    currency: 'USD',
    invoices: [{ number: '1', amount: debt.principal, dueOn: debt.dueOn }],
  },
  debtor: {
    name: debt.name,
    kind: PICKED.kind[debt.kind],
    place: debt.place,
    says: PICKED.says[debt.says],
  },
  before: { reminders: 0, calls: 0, demandLetters: 0 },
});

/** The same, with how they paid before and whether they answer. */
export function answersOf(debt: Debt): Answers {
  const first = firstAnswersOf(debt);
  const history = PICKED.history[debt.history];
  return { ...first, debtor: { ...first.debtor, history, reach: PICKED.reach[debt.reach] } };
}

/** A tab of the planner on a day. */
export async function openPlanner(
  visitor: Visitor,
  on: string = MONDAY,
  path = '/plan/',
): Promise<Page> {
  await visitor.context.clock.setFixedTime(on);
  return visitor.open(path);
}

/** A tab of a browser that holds these texts; it has not been to the planner yet. */
export async function holding(
  visitor: Visitor,
  texts: readonly Text[],
  on: string = MONDAY,
): Promise<Page> {
  await visitor.context.clock.setFixedTime(on);
  await visitor.keep(texts);
  return visitor.tab();
}

/** Puts texts into the storage of this origin, as if they had been saved on another day. */
export async function seed(page: Page, texts: readonly Text[]): Promise<void> {
  await page.evaluate((all) => {
    for (const [key, text] of all) localStorage.setItem(key, text);
  }, texts);
}

/** A tab on the case of a debt, as the interview leaves it: saved today, nothing logged. */
export async function openCase(
  visitor: Visitor,
  debt: Debt,
  on: string = MONDAY,
  id = 'case0000001',
  answers: Answers = answersOf(debt),
): Promise<Page> {
  const openedOn = on.slice(0, 10) as PlainDate;
  const saved = { title: debt.name, answers, openedOn };
  const page = await holding(visitor, asStored(id, saved), on);
  await page.goto(`/plan/#/case/${id}`);
  await heading(page, debt.name).waitFor();
  return page;
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

/** Types what is owed into the first line of the first plan. */
export async function fillOwed(
  page: Page,
  { amount, due }: { readonly amount: string; readonly due: readonly string[] },
): Promise<void> {
  await page.getByLabel('Amount of invoice 1').fill(amount);
  await page.getByLabel('Due date of invoice 1').fill(due.join('/'));
}
export const openPlan = (page: Page) => page.getByRole('button', { name: 'Open the plan' }).click();

/** Answers the first questions from the first page of the planner; ends on the plan. */
export async function makePlan(page: Page, debt: Debt): Promise<void> {
  await page.getByRole('link', { name: /^Start (a|another) plan$/ }).click();
  await heading(page, 'What do they owe you?').waitFor();
  await fillOwed(page, debt);
  await page.getByRole('combobox', { name: 'Where is the customer?' }).selectOption(debt.place);
  for (const choice of [debt.kind, 'Nothing yet', debt.says])
    await page.getByRole('radio', { name: choice, exact: true }).check();
  await page.getByLabel('Their name').fill(debt.name);
  await openPlan(page);
  await heading(page, debt.name).waitFor();
}

/** Opens one of the five places of a case, and waits for it. */
export async function toPlace(
  page: Page,
  name: 'Next' | 'Dates' | 'Log' | 'Money' | 'Papers',
): Promise<void> {
  const places = page.getByRole('navigation', { name: 'This case' });
  await places.getByRole('link', { name, exact: true }).click();
  await places.locator('[aria-current=page]', { hasText: name }).waitFor();
}
/** What may have happened beside the next step. */
export const replies = (page: Page) =>
  page.getByRole('region', { name: 'Did something else happen?' });
/** Opens a fold by its name. */
export const unfold = (page: Page, name: string) =>
  page.locator('summary').filter({ hasText: name }).click();

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

const PLACE = /#\/case\/[^/]+(?:\/(?:dates|log|money|papers))?$/;

/** A line of the log, looked for in its place: that is opened once a place of the case is there. */
export function logged(
  page: Page,
  words: string,
): { readonly waitFor: () => Promise<void>; readonly count: () => Promise<number> } {
  const line = page.getByRole('listitem').locator('p').getByText(words, { exact: true });
  const open = async () => {
    await page.waitForURL(PLACE);
    await goTo(page, `#/case/${caseId(page)}/log`);
  };
  return {
    waitFor: async () => {
      await open();
      await line.waitFor();
    },
    count: async () => {
      await open();
      return line.count();
    },
  };
}

/** What a download holds. */
export async function bytesIn(file: Download): Promise<Buffer> {
  const stream = await file.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
export const textOf = async (file: Download): Promise<string> =>
  (await bytesIn(file)).toString('utf8');

/** Opens a route of the planner in the same tab. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}
