/**
 * The main screens of the planner as a screen reader has them: their trees of names and roles,
 * compared with the recorded ones. After a change on purpose, read the difference as somebody who
 * does not see the screen, then record: `RECORD_TREES=1`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe } from 'vitest';
import { test, type Page } from '../support/browser.ts';
import { choose } from './backup-walk.ts';
import { fileOfCase, kept, type CaseName } from './planner-cases.ts';
import { heading, holding } from './planner-walk.ts';

interface Tree {
  readonly name: string;
  readonly hash: string;
  readonly title: string;
  readonly cases?: readonly CaseName[];
  /** Waits for what comes late. */
  readonly late?: (page: Page) => Promise<void>;
}
const shows =
  (words: string | RegExp) =>
  (page: Page): Promise<void> =>
    page.getByText(words).first().waitFor();

/** The line that asks for a backup looks after the first paint. */
const backupLine = (page: Page): Promise<void> =>
  page
    .getByRole('complementary', { name: 'Backup', includeHidden: true })
    .waitFor({ state: 'attached' });

const TREES: readonly Tree[] = [
  { name: 'first-home', hash: '#/', title: 'Who still owes you money?', cases: [] },
  { name: 'first-plan', hash: '#/new', title: 'What do they owe you?', cases: [] },
  {
    name: 'home',
    hash: '#/',
    title: 'Your cases',
    cases: ['promised', 'bankrupt', 'deciding', 'paid'],
    late: async (page) => {
      await shows('Do this one first')(page);
      await backupLine(page);
    },
  },
  {
    name: 'question-what',
    hash: '#/case/fresh/question/invoices/check',
    title: 'What do they owe you?',
  },
  {
    name: 'question-says',
    hash: '#/case/fresh/question/says/check',
    title: 'What do they say about it?',
  },
  {
    name: 'case-chasing',
    hash: '#/case/promised',
    title: 'Blue Door Café',
    cases: ['promised'],
    late: backupLine,
  },
  {
    name: 'case-on-hold',
    hash: '#/case/bankrupt',
    title: 'Gone Under Inc',
    cases: ['bankrupt'],
    late: backupLine,
  },
  {
    name: 'case-deciding',
    hash: '#/case/deciding',
    title: 'Northwind Media',
    cases: ['deciding'],
    late: backupLine,
  },
  { name: 'log', hash: '#/case/fresh/log', title: 'Blue Door Café' },
  { name: 'log-spoke', hash: '#/case/fresh/log/spoke/will-pay', title: 'I called, and we spoke' },
  {
    name: 'guard',
    hash: '#/case/called/log/no-answer',
    title: 'I called, no answer',
    cases: ['called'],
    late: async (page) => {
      await page.getByRole('button', { name: 'Save to the log' }).click();
      await heading(page, 'Wait before you do this').waitFor();
    },
  },
  {
    name: 'hold',
    hash: '#/case/fresh/hold',
    title: 'Stop, and do what is right',
    late: async (page) => {
      await page.getByRole('button', { name: 'A lawyer acts for them' }).click();
      await shows('How this ends')(page);
    },
  },
  {
    name: 'letter',
    hash: '#/case/fresh/letter/reminder',
    title: 'Friendly reminder',
    late: async (page) => {
      await page.getByRole('button', { name: 'Change the words' }).click();
      await page
        .getByLabel('The words', { exact: true })
        .fill('You are a thief. Please pay $290.00.');
      await page.getByRole('list', { name: 'Phrases to look at' }).waitFor();
    },
  },
  { name: 'calm', hash: '#/case/fresh/calm', title: 'Write it angry' },
  {
    name: 'rehearsal',
    hash: '#/case/fresh/rehearse',
    title: 'Rehearse the call',
    late: async (page) => {
      for (const said of ['I am ready', /^It is the right person/, 'I said it', 'They are talking'])
        await page.getByRole('button', { name: said }).click();
      await shows('Choose one, and answer it aloud')(page);
    },
  },
  {
    name: 'keeping',
    hash: '#/keeping',
    title: 'Safe keeping',
    late: shows('There is no backup yet.'),
  },
  {
    name: 'restore',
    hash: '#/import',
    title: 'Open a case file',
    late: async (page) => {
      await choose(page, fileOfCase('mill', { title: 'Old Mill' }));
      await shows('This file holds')(page);
    },
  },
  { name: 'delete', hash: '#/case/fresh/delete', title: 'Delete this case?' },
  {
    name: 'recap',
    hash: '#/case/deciding/recap',
    title: 'One page to print or share',
    cases: ['deciding'],
    late: shows('Summary of an unpaid debt'),
  },
  {
    name: 'shared',
    hash: '#/shared/ApcbbdbbbaaaaaacqaaqiabfaB.US-TX',
    title: 'A case somebody shared with you',
    cases: [],
  },
  {
    name: 'dates',
    hash: '#/case/deciding/dates-of',
    title: 'Dates for your calendar',
    cases: ['deciding'],
  },
  { name: 'check', hash: '#/case/fresh/check', title: 'Check your answers' },
];

/** Trees of the same cases: one tab shows them one after the other, each as its first screen. */
const LANES = [...Map.groupBy(TREES, ({ cases = ['fresh'] }) => cases.join(' and '))].map(
  ([names, trees]) => ({ names: names || 'nothing', trees }),
);

describe.concurrent('read aloud', () => {
  test.for(LANES)('the screens of $names', async ({ trees }, { visitor, expect }) => {
    const owner = await visitor({ viewport: { width: 390, height: 844 } });
    const texts = kept(...(trees[0]?.cases ?? ['fresh']));
    const page = await holding(owner, texts);
    for (const { name, hash, title, late } of trees) {
      // What the screen before this one has left is taken out while the planner is not open.
      await page.goto('/robots.txt');
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
      await owner.keep(texts);
      await page.goto(`/plan/${hash}`);
      await heading(page, title).waitFor();
      await late?.(page);
      await page.waitForFunction(() => !document.body.textContent.includes('Opening…'));
      const tree = async () => `${await page.locator('main').ariaSnapshot()}\n`;
      const file = new URL(`trees/${name}.yaml`, import.meta.url);
      if (process.env['RECORD_TREES']) writeFileSync(file, await tree());
      await expect.poll(tree, { message: name }).toBe(readFileSync(file, 'utf8'));
    }
  });
});
