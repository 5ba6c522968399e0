/** What the planner stores: two tabs, blocked and full storage, files, deletion. */
import { expect } from 'vitest';
import { test, type Page } from '../support/browser.ts';
import {
  CAFE,
  caseId,
  goTo,
  heading,
  logged,
  makePlan,
  openPlanner,
  stored,
  STRANGER,
  textOf,
} from './planner-walk.ts';

const logOnce = async (page: Page, id: string, kind = 'they-wrote') => {
  await goTo(page, `#/case/${id}/log/${kind}`);
  await page.getByRole('button', { name: 'Save to the log' }).click();
  await heading(page, CAFE.name).waitFor();
};

test('two tabs that log in turn lose no entry, and each shows all', async ({ visitor }) => {
  const owner = await visitor({ fresh: true });
  const one = await openPlanner(owner);
  await makePlan(one, CAFE);
  const id = caseId(one);
  const two = await openPlanner(owner, undefined, `/plan/#/case/${id}`);
  await heading(two, CAFE.name).waitFor();
  for (let turn = 0; turn < 4; turn++) {
    await logOnce(one, id);
    await logOnce(two, id);
  }
  expect((await stored(one)).filter(([key]) => key.includes(':log:'))).toHaveLength(8);
  for (const page of [one, two])
    await expect.poll(() => logged(page, 'They sent an email').count()).toBe(8);
});

test('answers changed in two tabs at once are both kept, and the owner chooses', async ({
  visitor,
}) => {
  const owner = await visitor({ fresh: true });
  const one = await openPlanner(owner);
  await makePlan(one, CAFE);
  const id = caseId(one);
  const two = await openPlanner(owner, undefined, `/plan/#/case/${id}/question/history/case`);
  await goTo(one, `#/case/${id}/question/history/case`);
  for (const page of [one, two]) await heading(page, 'How did they pay you before?').waitFor();
  await one.getByLabel('Late now and then').check();
  await two.getByLabel('Late most of the time').check();
  await one.getByRole('button', { name: 'Continue' }).click();
  await heading(one, CAFE.name).waitFor();
  await two.getByRole('button', { name: 'Continue' }).click();
  await two.getByRole('heading', { name: 'This case was changed in two places at once' }).waitFor();
  await two.getByRole('button', { name: 'Use the other answers' }).click();
  await goTo(two, `#/case/${id}/check`);
  await two.getByText('Late now and then').waitFor();
});

test('where the browser blocks storage, it says so and works until the page is closed', async ({
  visitor,
}) => {
  const owner = await visitor({ fresh: true });
  await owner.context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
  });
  const page = await openPlanner(owner);
  await page.getByText('Nothing is saved here.').waitFor();
  await makePlan(page, CAFE);
  await logOnce(page, caseId(page));
  await logged(page, 'They sent an email').waitFor();
});

test('where the storage is full, a banner stays, the file is offered, and the entry is shown all the same', async ({
  visitor,
}) => {
  const owner = await visitor({ fresh: true });
  const page = await openPlanner(owner);
  await makePlan(page, CAFE);
  const id = caseId(page);
  await page.evaluate(() => {
    for (let size = 1 << 20; size >= 1; size >>= 1) {
      for (let count = 0; ; count++) {
        try {
          localStorage.setItem(`other:${size}:${count}`, 'x'.repeat(size));
        } catch {
          break;
        }
      }
    }
  });
  await logOnce(page, id);
  await page.getByText('The last change could not be saved').waitFor();
  await logged(page, 'They sent an email').waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a backup file' }).click(),
  ]);
  expect(await textOf(file)).toContain('"direction": "in"');
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('other:')) localStorage.removeItem(key);
  });
  await logOnce(page, id);
  await expect.poll(() => page.getByText('The last change could not be saved').count()).toBe(0);
  expect((await stored(page)).filter(([key]) => key.includes(':log:'))).toHaveLength(2);
});

test('a case goes out as a file and comes back; the same file twice changes nothing', async ({
  visitor,
}) => {
  const page = await openPlanner(await visitor({ fresh: true }));
  await makePlan(page, STRANGER);
  const id = caseId(page);
  await goTo(page, `#/case/${id}/log/they-wrote`);
  await page.getByRole('button', { name: 'Save to the log' }).click();
  await heading(page, STRANGER.name).waitFor();
  await goTo(page, `#/case/${id}/backup`);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the case file' }).click(),
  ]);
  expect(file.suggestedFilename()).not.toContain('Northwind');
  const buffer = Buffer.from(await textOf(file));
  const saved = { name: 'case.json', mimeType: 'application/json', buffer };

  await page.getByRole('link', { name: 'Delete this case' }).click();
  await page.getByRole('button', { name: 'Delete the case' }).click();
  await heading(page, 'Who still owes you money?').waitFor();
  expect(JSON.stringify(await stored(page))).not.toContain('Northwind');

  await page.getByRole('link', { name: 'Open a case file' }).click();
  await page.getByLabel('Case file').setInputFiles(saved);
  await page.getByText('A new case, Northwind Media, with 1 log entry.').waitFor();
  await page.getByRole('button', { name: 'Add to my cases' }).click();
  await logged(page, 'They sent an email').waitFor();

  await goTo(page, '#/import');
  await page.getByLabel('Case file').setInputFiles(saved);
  await page.getByText('Nothing in this file is new.').waitFor();
});

test('a file that is no case file is refused in words, and nothing is stored', async ({
  visitor,
}) => {
  const page = await openPlanner(await visitor({ fresh: true }), undefined, '/plan/#/import');
  const choose = (text: string) =>
    page.getByLabel('Case file').setInputFiles({
      name: 'case.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await choose('{"format":"firm-and-fair/case","schema":99}');
  await page
    .getByRole('alert')
    .getByText(/schema is 99, newer/)
    .waitFor();
  await choose('not json');
  await page
    .getByRole('alert')
    .getByText(/is not JSON/)
    .waitFor();
  await choose('x'.repeat(16_000_001));
  await page
    .getByRole('alert')
    .getByText(/larger than 16 MB/)
    .waitFor();
  expect(await page.title()).toMatch(/^Error: /);
  expect(await stored(page)).toEqual([]);
});

test('everything can be deleted, after one more question', async ({ visitor }) => {
  const page = await openPlanner(await visitor({ fresh: true }));
  await makePlan(page, CAFE);
  await goTo(page, '#/');
  await page.getByText('Your data').click();
  await page.getByRole('link', { name: 'Delete everything' }).click();
  await heading(page, 'Delete everything?').waitFor();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await heading(page, 'Everything is deleted').waitFor();
  expect(await stored(page)).toEqual([]);
});

test('a damaged record is set aside and named, and the rest is shown', async ({ visitor }) => {
  const page = await openPlanner(await visitor({ fresh: true }));
  await makePlan(page, CAFE);
  const id = caseId(page);
  await logOnce(page, id);
  await page.evaluate(
    (key) => localStorage.setItem(key, '{"schema":1,"entr'),
    `firm-and-fair:log:${id}:torn`,
  );
  await page.reload();
  await page.getByText('One saved part could not be read.').waitFor();
  await logged(page, 'They sent an email').waitFor();
  expect((await stored(page)).filter(([, text]) => text === '{"schema":1,"entr')).toHaveLength(2);
});
