/**
 * Safe keeping when things go wrong: damaged texts, storage off or full, a newer version; and
 * deletion that deletes, for everyone.
 */
import { describe, expect } from 'vitest';
import { accessibilityFaults, faultsOnTheWay } from '../support/axe.ts';
import { MONDAY, test, type VisitorOptions } from '../support/browser.ts';
import { inThorough } from '../support/thorough.ts';
import {
  caseFile,
  choose,
  downloaded,
  fact,
  opened,
  paid,
  PHONE,
  press,
  sealAll,
  TWO,
} from './backup-walk.ts';
import { goTo, heading, openPlanner, stored, textOf } from './planner-walk.ts';

test('a damaged case is set aside, can be saved as it is, comes back by a backup, and is deleted only on purpose', async ({
  visitor,
}) => {
  const page = await opened(await visitor(), '#/', {
    ...TWO,
    'firm-and-fair:case:door': '{"schema":1,"title":"Blue Do',
    'firm-and-fair:log:north:torn': 'half an en',
  });
  await page.getByRole('link', { name: 'See what was set aside' }).click();
  const rows = page.getByRole('listitem').filter({ hasText: 'Set aside on Nov 23, 2026' });
  await expect.poll(() => rows.count()).toBe(2);
  const answersRow = rows.filter({ hasText: 'The answers of a case' });
  expect(await answersRow.innerText()).toContain(
    '2 log entries of this case can be read and wait for it.',
  );
  const [given] = await Promise.all([
    page.waitForEvent('download'),
    answersRow.getByRole('button', { name: 'Save the text' }).click(),
  ]);
  expect(given.suggestedFilename()).toBe('damaged-2026-11-23.txt');
  const text = await textOf(given);
  for (const part of [
    '{"schema":1,"title":"Blue Do',
    'firm-and-fair:log:door:e1',
    'firm-and-fair:log:door:e2',
  ])
    expect(text).toContain(part);
  expect(await faultsOnTheWay(page)).toEqual([]);

  await goTo(page, '#/import');
  await choose(page, caseFile('door', 'Blue Door Café', []));
  await press(page, 'Add to my cases');
  await heading(page, 'Blue Door Café').waitFor();
  await goTo(page, '#/keeping');
  await expect.poll(() => fact(page, 'Where your cases are').innerText()).toContain('2 cases');
  for (let left = 2; left > 0; left--) {
    await rows.first().getByRole('button', { name: 'Delete the text' }).click();
    await press(page, 'Delete it for good');
    await expect.poll(() => rows.count()).toBe(left - 1);
  }
  const keys = (await stored(page)).map(([key]) => key);
  expect(keys.filter((key) => key.includes(':bad:') || key.endsWith(':torn'))).toEqual([]);
  expect(keys).toEqual(
    expect.arrayContaining([
      'firm-and-fair:case:door',
      'firm-and-fair:log:door:e1',
      'firm-and-fair:log:door:e2',
    ]),
  );
});

test('where storage is off, it says where the cases are, and backup and restore work all the same', async ({
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
  const page = await openPlanner(owner, MONDAY, '/plan/#/import');
  await choose(page, caseFile('door', 'Blue Door Café', [paid('e1')]));
  await press(page, 'Add to my cases');
  await page.getByText('Added from the file: 1 case, 1 log entry.').waitFor();
  expect(await page.getByRole('button', { name: 'Undo this restore' }).count()).toBe(0);
  await goTo(page, '#/keeping');
  await expect
    .poll(() => fact(page, 'Where your cases are').innerText())
    .toBe('Only in this open page. Your browser blocks storage for this site.');
  expect(JSON.parse(await sealAll(page, 'a long passphrase'))).toMatchObject({
    format: 'firm-and-fair/sealed',
  });
  await goTo(page, '#/delete-all');
  await press(page, 'Delete everything');
  await heading(page, 'Everything is deleted').waitFor();
  await goTo(page, '#/case/door');
  await heading(page, 'This case is not in this browser').waitFor();
});

test('where storage is full, a restore says what did not fit, and can be tried again', async ({
  visitor,
}) => {
  const page = await opened(await visitor(), '#/import');
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
  await choose(page, caseFile('mill', 'Old Mill', [paid('m1')]));
  await press(page, 'Add to my cases');
  await page.getByText('There was no room for Old Mill.').first().waitFor();
  expect((await stored(page)).filter(([key]) => key.includes('mill'))).toEqual([]);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('other:')) localStorage.removeItem(key);
  });
  await press(page, 'Add to my cases');
  await heading(page, 'Old Mill').waitFor();
  expect(new Map(await stored(page)).get('firm-and-fair:case:door')).toBe(
    TWO['firm-and-fair:case:door'],
  );
});

test('what a newer version of this site saved is left as it is: nothing is restored, and no case is deleted', async ({
  visitor,
}) => {
  const page = await opened(await visitor(), '#/import', {
    ...TWO,
    'firm-and-fair:case:later': '{"schema":99,"x":1}',
  });
  const before = await stored(page);
  await choose(page, caseFile('mill', 'Old Mill', []));
  await page.getByText('Load the page again before you restore.').waitFor();
  expect(await page.getByRole('button', { name: 'Add to my cases' }).count()).toBe(0);
  await goTo(page, '#/case/door/delete');
  await page.getByText('Load the page again before you delete one case.').waitFor();
  expect(await page.getByRole('button', { name: 'Delete the case' }).count()).toBe(0);
  await goTo(page, '#/keeping');
  expect((await downloaded(page, 'Save a backup file')).text).toContain('Blue Door');
  expect(new Map(await stored(page))).toEqual(new Map(before));
});

test('everything that is deleted is gone in every tab, and no tab brings it back', async ({
  visitor,
}) => {
  const owner = await visitor();
  const one = await opened(owner, '#/delete-all', {
    ...TWO,
    'firm-and-fair:checklist': '["invoice"]',
    'firm-and-fair-search:slash': 'off',
    'firm-and-fair:draft:door:letter': 'Dear Blue Door',
    'firm-and-fair:case:bad': 'torn',
  });
  const two = await owner.open('/plan/#/case/door');
  await heading(two, 'Blue Door Café').waitFor();
  const three = await owner.open('/plan/');
  await heading(three, 'Your cases').waitFor();
  await one.bringToFront();
  for (const part of [
    '2 cases',
    '3 log entries',
    '1 damaged text that was set aside',
    '3 drafts, ticks and settings of this site',
  ])
    await one.getByRole('listitem').getByText(part, { exact: true }).waitFor();
  expect((await downloaded(one, 'Save a backup file')).text).toContain('Blue Door');
  await press(one, 'Delete everything');
  await heading(one, 'Everything is deleted').waitFor();
  await one.getByText('This browser now holds nothing of yours from this site.').waitFor();
  await heading(two, 'This case is not in this browser').waitFor();
  await heading(three, 'Who still owes you money?').waitFor();
  for (const page of [two, three, one]) {
    await page.bringToFront();
    await page.evaluate(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    // Whatever it still had in mind to do, such as to save a draft, it does now.
    await page.clock.runFor(10_000);
    const left = await page.evaluate(() =>
      [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) =>
        key.startsWith('firm-and-fair'),
      ),
    );
    expect(left).toEqual([]);
  }
  const cached = await one.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        texts.push(request.url, await (await cache.match(request))!.text());
    }
    return { texts: texts.join('\n'), databases: (await indexedDB.databases()).length };
  });
  expect(cached.texts).not.toMatch(/Northwind|Dear Blue Door/);
  expect(await one.evaluate(() => document.cookie)).toBe('');
});

describe('for everyone', () => {
  test('a keyboard alone seals a backup and deletes everything', async ({ visitor }) => {
    const page = await opened(await visitor({ viewport: PHONE }), '#/keeping');
    await page.getByText('There is no backup yet.').waitFor();
    const keys = async (...list: string[]) => {
      for (const key of list) await page.keyboard.press(key);
    };
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.getByRole('button', { name: 'Save a backup file' }).focus();
    await keys('Tab');
    expect(await focused()).toBe('Seal it with a passphrase');
    await keys('Enter');
    await page.getByLabel('Passphrase', { exact: true }).waitFor();
    await keys('Tab');
    await page.keyboard.type('four words by chance');
    await keys('Tab');
    await page.keyboard.type('four words by chanc');
    await keys('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('alert');
    await keys('Tab', 'Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-again');
    await page.keyboard.press('End');
    await page.keyboard.type('e');
    const [given] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect(given.suggestedFilename()).toContain('sealed');
    await page.getByRole('link', { name: 'Delete everything' }).focus();
    await keys('Enter');
    await expect.poll(focused).toBe('Delete everything?');
    await page.getByRole('button', { name: 'Delete everything' }).focus();
    await keys('Enter');
    await expect.poll(focused).toBe('Everything is deleted');
    expect(await stored(page)).toEqual([]);
  });

  test.for<[string, VisitorOptions]>([
    ['in light, 320 wide', { viewport: { width: 320, height: 700 } }],
    ...inThorough<[string, VisitorOptions]>([
      'in dark, 1280 wide',
      { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
    ]),
  ])(
    'axe finds nothing and nothing is too wide in any state, %s',
    async ([, options], { visitor }) => {
      const faults: string[] = [];
      const page = await opened(await visitor(options), '#/keeping', {
        ...TWO,
        'firm-and-fair:case:torn': 'torn',
      });
      const look = async (name: string) => {
        faults.push(...(await accessibilityFaults(page)).map((fault) => `${name}: ${fault}`));
        if (
          await page.evaluate(
            () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
          )
        )
          faults.push(`${name}: too wide`);
      };
      await page.getByText('There is no backup yet.').waitFor();
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await page.getByLabel('Passphrase', { exact: true }).waitFor();
      await press(page, 'Save a sealed backup');
      await page.getByRole('alert').getByText('Type at least 8 characters').waitFor();
      await press(page, 'Delete the text');
      await look('keeping');
      await goTo(page, '#/import');
      await choose(page, {
        format: 'firm-and-fair/cases',
        schema: 1,
        sha256: 'x',
        cases: [
          caseFile('door', 'The Blue Door', []),
          caseFile('mill', 'Old Mill', []),
          caseFile('north', 'Northwind Media', []),
        ],
      });
      await page.getByText('This file is not as this site saved it.').waitFor();
      await look('preview');
      await choose(page, { format: 'firm-and-fair/sealed', version: 1 });
      await page.getByLabel('Passphrase', { exact: true }).fill('x');
      await press(page, 'Open the sealed file');
      await page.getByRole('alert').getByText('The sealed file is damaged').waitFor();
      await look('sealed');
      await choose(page, caseFile('mill', 'Old Mill', []));
      await press(page, 'Add to my cases');
      await page.getByText('Added from the file').waitFor();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await look('restored');
      for (const [hash, title] of [
        ['#/case/door/backup', 'Backup and delete'],
        ['#/case/door/delete', 'Delete this case?'],
        ['#/delete-all', 'Delete everything?'],
      ] as const) {
        await goTo(page, hash);
        await heading(page, title).waitFor();
        await look(hash);
      }
      await press(page, 'Delete everything');
      await heading(page, 'Everything is deleted').waitFor();
      await look('deleted');
      expect(faults).toEqual([]);
    },
  );
});
