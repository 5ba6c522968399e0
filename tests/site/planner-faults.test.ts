/**
 * What goes wrong while a case is open: tabs, storage, clock, updates. Nothing that was shown as
 * saved is ever lost.
 */
import { expect } from 'vitest';
import { test, type Page } from '../support/browser.ts';
import { thorough } from '../support/thorough.ts';
import { burst } from './many-cases.ts';
import {
  CAFE,
  caseId,
  goTo,
  heading,
  logged,
  openCase,
  openPlanner,
  makePlan,
  proceed,
  stored,
  textOf,
  toPlace,
} from './planner-walk.ts';

const FULL = 'The last change could not be saved';
const wrote = 'They sent an email';
const entries = async (page: Page) => (await stored(page)).filter(([key]) => key.includes(':log:'));
const logOnce = async (page: Page, id: string, name = CAFE.name) => {
  await goTo(page, `#/case/${id}/log/they-wrote`);
  await page.getByRole('button', { name: 'Save to the log' }).click();
  await heading(page, name).waitFor();
};

// More than a list shows at first, which is thirty.
const EACH = thorough ? 100 : 16;

test(`two tabs on one case that log ${EACH} entries each at the same time lose none`, async ({
  visitor,
}) => {
  const owner = await visitor({ fresh: true });
  const one = await openCase(owner, CAFE);
  const id = caseId(one);
  const two = await openPlanner(owner, undefined, `/plan/#/case/${id}`);
  await heading(two, CAFE.name).waitFor();
  const work = { id, name: CAFE.name, count: EACH };
  await Promise.all([one.evaluate(burst, work), two.evaluate(burst, work)]);
  expect(await entries(one)).toHaveLength(2 * EACH);
  for (const page of [one, two]) {
    await toPlace(page, 'Log');
    await page.getByRole('button', { name: `Show all ${2 * EACH} entries` }).click();
    await expect.poll(() => logged(page, wrote).count()).toBe(2 * EACH);
  }
});

test('a full storage: the entry stays on the page, is saved when there is room, and is there after a reload', async ({
  visitor,
}) => {
  const owner = await visitor();
  const page = await openCase(owner, CAFE);
  const id = caseId(page);
  await logOnce(page, id);
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
  await page.getByText(FULL).waitFor();
  expect(await entries(page)).toHaveLength(1);
  await expect.poll(() => logged(page, wrote).count()).toBe(2);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('other:')) localStorage.removeItem(key);
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(() => page.getByText(FULL).count()).toBe(0);
  await page.reload();
  await expect.poll(() => logged(page, wrote).count()).toBe(2);
});

test('a storage that reads but does not write says so, and the backup holds what it could not save', async ({
  visitor,
}) => {
  const owner = await visitor({ fresh: true });
  await owner.context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  const page = await openPlanner(owner);
  await makePlan(page, CAFE);
  await page.getByText(FULL).waitFor();
  await logOnce(page, caseId(page));
  await logged(page, wrote).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a backup file' }).first().click(),
  ]);
  expect(await textOf(file)).toContain('"direction": "in"');
});

test('storage cleared underneath: the page still holds the cases, and puts them back', async ({
  visitor,
}) => {
  const owner = await visitor();
  const page = await openCase(owner, CAFE);
  const id = caseId(page);
  await logOnce(page, id);
  const other = await owner.open('/privacy/');
  await other.evaluate(() => localStorage.clear());
  await page.getByText('The storage of this browser was cleared').waitFor();
  await heading(page, CAFE.name).waitFor();
  // What is logged meanwhile is held as well.
  await logOnce(page, id);
  await expect.poll(() => logged(page, wrote).count()).toBe(2);
  expect(await stored(page)).toEqual([]);
  await page.getByRole('button', { name: 'Put my cases back' }).click();
  await expect
    .poll(() => page.getByText('The storage of this browser was cleared').count())
    .toBe(0);
  await page.reload();
  await expect.poll(() => logged(page, wrote).count()).toBe(2);
});

test('storage cleared on purpose: nothing comes back by itself, and one press lets go of it', async ({
  visitor,
}) => {
  const owner = await visitor();
  const page = await openCase(owner, CAFE);
  await goTo(page, '#/');
  const other = await owner.open('/privacy/');
  await other.evaluate(() => localStorage.clear());
  await page.getByRole('button', { name: 'Let them go' }).click();
  await heading(page, 'Who still owes you money?').waitFor();
  expect(await stored(page)).toEqual([]);
});

// In the gate, planner-backup-faults deletes everything under three open tabs.
if (thorough)
  test('everything deleted in another tab is gone here too, and stays gone', async ({
    visitor,
  }) => {
    const owner = await visitor();
    const page = await openCase(owner, CAFE);
    await logOnce(page, caseId(page));
    await page.getByRole('link', { name: 'All cases' }).click();
    const other = await openPlanner(owner, undefined, '/plan/#/delete-all');
    await other.getByRole('button', { name: 'Delete everything' }).click();
    await heading(other, 'Everything is deleted').waitFor();
    await heading(page, 'Who still owes you money?').waitFor();
    expect(await stored(page)).toEqual([]);
  });

test('a clock set forwards and back while a case is open: the plan follows, and every entry stays', async ({
  visitor,
}) => {
  const owner = await visitor();
  const page = await openCase(owner, CAFE, '2026-11-23T10:00:00Z');
  const id = caseId(page);
  const set = async (to: string) => {
    await owner.context.clock.setFixedTime(to);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
  };
  await logOnce(page, id);
  await set('2027-02-01T09:00:00Z');
  await logOnce(page, id);
  const ahead = await page.locator('main').innerText();
  // Before the other entries, before the case was opened, and a day on which nothing was due yet.
  await set('2026-11-02T09:00:00Z');
  await expect.poll(() => page.locator('main').innerText()).not.toBe(ahead);
  await logOnce(page, id);
  await set('2026-11-24T09:00:00Z');
  await expect.poll(() => logged(page, wrote).count()).toBe(3);
  const instants = (await entries(page)).map(([, text]: readonly [string, string]) =>
    (JSON.parse(text) as { entry: { at: string } }).entry.at.slice(0, 10),
  );
  expect(instants.toSorted()).toEqual(['2026-11-02', '2026-11-23', '2027-02-01']);
  await page.reload();
  await expect.poll(() => logged(page, wrote).count()).toBe(3);
});

const GONE = { expectedComplaints: [/404/, /dynamically imported module/] };

test('an update of the site while a plan is begun: the page loads itself again, once, and keeps what was typed', async ({
  visitor,
}) => {
  const owner = await visitor({ ...GONE, fresh: true });
  const page = await openPlanner(owner);
  await owner.context.route(/CaseScreen[^/]*\.js$/, (route) =>
    loads === 0 ? route.fulfill({ status: 404, body: '' }) : route.continue(),
  );
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await makePlan(page, CAFE);
  expect(loads).toBe(1);
  await goTo(page, '#/');
  await page.getByRole('heading', { level: 2, name: CAFE.name }).waitFor();
});

test('an update while a note is half written: the note is there after the reload', async ({
  visitor,
}) => {
  const owner = await visitor();
  const page = await openCase(owner, CAFE);
  await goTo(page, `#/case/${caseId(page)}/log/they-wrote`);
  await page.getByText('Add more: who, how, a note').click();
  await page.locator('main textarea').first().fill('She said the invoice went to the wrong');
  const reloaded = page.waitForEvent('load');
  await page.evaluate(() =>
    document.dispatchEvent(new CustomEvent('astro:hydration-error', { cancelable: true })),
  );
  await reloaded;
  await expect
    .poll(() => page.locator('main textarea').first().inputValue())
    .toBe('She said the invoice went to the wrong');
  await page.getByRole('button', { name: 'Save to the log' }).click();
  await toPlace(page, 'Log');
  await page.getByText('She said the invoice went to the wrong').first().waitFor();
});

test('an update in the middle of the first answers: what is typed is kept', async ({ visitor }) => {
  const page = await openPlanner(await visitor());
  await page.getByRole('link', { name: 'Start a plan' }).click();
  const [amount, kind] = [
    page.getByLabel('Amount of invoice 1'),
    page.getByRole('radio', { name: CAFE.kind, exact: true }),
  ];
  await amount.fill('1,234.50');
  await kind.check();
  const reloaded = page.waitForEvent('load');
  await page.evaluate(() =>
    document.dispatchEvent(new CustomEvent('astro:hydration-error', { cancelable: true })),
  );
  await reloaded;
  await expect.poll(() => amount.inputValue()).toBe('1,234.50');
  expect(await kind.isChecked()).toBe(true);
  // Loaded again by its owner: what was typed is offered.
  await page.reload();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect.poll(() => amount.inputValue()).toBe('1,234.50');
  await page.goto('/plan/');
  await page.getByRole('link', { name: 'Start a plan' }).click();
  await page.getByRole('button', { name: 'Discard it' }).click();
  await expect.poll(() => amount.inputValue()).toBe('');
});

test('code that stays missing does not reload for ever: the page says so', async ({ visitor }) => {
  const owner = await visitor({ ...GONE, fresh: true });
  const page = await openCase(owner, CAFE);
  await owner.context.route(/CheckScreen[^/]*\.js$/, (route) =>
    route.fulfill({ status: 404, body: '' }),
  );
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await goTo(page, `#/case/${caseId(page)}/check`);
  await page.getByText('This part did not load. What you saved is safe.').waitFor();
  expect(loads).toBe(1);
});

test('three tabs change the answers at once: no version is lost, and the owner is asked about each', async ({
  visitor,
}) => {
  const owner = await visitor({ fresh: true });
  const one = await openCase(owner, CAFE);
  const at = `#/case/${caseId(one)}/question/history/case`;
  await goTo(one, at);
  const [two, three] = [
    await openPlanner(owner, undefined, `/plan/${at}`),
    await openPlanner(owner, undefined, `/plan/${at}`),
  ];
  const chosen = [
    [one, 'Late now and then'],
    [two, 'Late most of the time'],
    [three, 'This is their first order'],
  ] as const;
  for (const [page, answer] of chosen) await page.getByLabel(answer).check();
  for (const [page] of chosen) {
    await proceed(page);
    await heading(page, CAFE.name).waitFor();
  }
  const text = JSON.stringify((await stored(one)).filter(([key]) => key.includes(':case:')));
  for (const history of ['sometimes-late', 'often-late', 'new'])
    expect(text).toContain(`\\"history\\":\\"${history}\\"`);
  const conflict = three.getByRole('heading', {
    name: 'This case was changed in two places at once',
  });
  await conflict.waitFor();
  await three.getByRole('button', { name: 'Use the newer answers' }).click();
  // The third version is asked about next.
  await conflict.waitFor();
  await three.getByRole('button', { name: 'Use the other answers' }).click();
  await expect.poll(() => conflict.count()).toBe(0);
  await goTo(three, `#/case/${caseId(one)}/check`);
  await three.getByText('Late now and then').waitFor();
});
