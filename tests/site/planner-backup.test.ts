/** Safe keeping, as owners do it: backup, seal, restore, and the reminder. */
import { describe, expect } from 'vitest';
import { faultsOnTheWay } from '../support/axe.ts';
import { MONDAY, test } from '../support/browser.ts';
import {
  caseFile,
  choose,
  downloaded,
  entry,
  fact,
  opened,
  paid,
  PHONE,
  press,
  TWO,
  typePassphrase,
} from './backup-walk.ts';
import { goTo, heading, openPlanner, stored } from './planner-walk.ts';

test('on a phone, an owner sees what is at risk, saves a backup, and nothing is at risk any more', async ({
  visitor,
}) => {
  const page = await opened(await visitor({ viewport: PHONE }), '#/keeping');
  await heading(page, 'Safe keeping').waitFor();
  await page.getByText('There is no backup yet.').waitFor();
  expect(await fact(page, 'Where your cases are').innerText()).toBe(
    '2 cases with 3 log entries, in this browser on this device. Nowhere else.',
  );
  expect(await fact(page, 'Last backup').innerText()).toBe('Never');
  expect(await fact(page, 'Last saved').innerText()).toContain('(2 days ago)');
  const { name, text } = await downloaded(page, 'Save a backup file');
  expect(name).toBe('cases-2026-11-23.json');
  expect(JSON.parse(text)).toMatchObject({
    format: 'firm-and-fair/cases',
    sha256: expect.stringMatching(/^.{44}$/) as string,
    cases: [{ id: 'door' }, { id: 'north' }],
  });
  await page.getByText('Everything here is in a backup.').waitFor();
  expect(await fact(page, 'Last backup').innerText()).toContain('(today)');
  expect(await fact(page, 'Changes since then').innerText()).toBe('0');
});

test('the browser is asked to keep the cases only by a click, and its answer is told', async ({
  visitor,
}) => {
  const owner = await visitor({ fresh: true });
  await owner.context.addInitScript(() => {
    let kept = false;
    Object.defineProperty(navigator, 'storage', {
      value: {
        persisted: () => Promise.resolve(kept),
        persist: () => {
          kept = true;
          return Promise.resolve(true);
        },
      },
    });
  });
  const page = await opened(owner, '#/keeping');
  await press(page, 'Ask it to keep this');
  await expect
    .poll(() => fact(page, 'Your browser’s promise').innerText())
    .toBe('Your browser promised to keep this.');
});

describe('where a browser deletes after a week', () => {
  const SAFARI =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1';
  test('it is said in the open; elsewhere a fold away', async ({ visitor }) => {
    const there = await opened(await visitor({ userAgent: SAFARI, viewport: PHONE }), '#/keeping');
    await there
      .getByRole('heading', { name: 'This looks like Safari, or a browser on an iPhone or iPad' })
      .waitFor();
    expect(await there.getByText('Apple’s browsers may delete').isVisible()).toBe(true);
    const here = await opened(await visitor(), '#/keeping');
    await here.getByText('Safari, iPhone and iPad').waitFor();
    expect(await here.getByText('Apple’s browsers may delete').isVisible()).toBe(false);
    await here.getByText('Private windows').click();
    expect(await here.getByText('A private window forgets everything').isVisible()).toBe(true);
  });
});

test('a sealed backup opens on another device with its passphrase, and with no other', async ({
  visitor,
}) => {
  const page = await opened(await visitor(), '#/keeping');
  await page.getByText('Seal it with a passphrase').click();
  await typePassphrase(page, 'short', 'short');
  await press(page, 'Save a sealed backup');
  await page.getByRole('alert').getByText('Type at least 8 characters').waitFor();
  await typePassphrase(page, 'four words by chance', 'four words by change');
  await page.getByText('Long enough, if nobody can guess it.').waitFor();
  await press(page, 'Save a sealed backup');
  await page.getByRole('alert').getByText('The two are not the same').waitFor();
  await page.getByLabel('Show the passphrase').check();
  expect(await page.getByLabel('Passphrase', { exact: true }).getAttribute('type')).toBe('text');
  await typePassphrase(page, 'four words by chance', 'four words by chance');
  const { name, text } = await downloaded(page, 'Save a sealed backup');
  expect(name).toBe('cases-2026-11-23-sealed.json');
  expect(text).not.toContain('Blue Door');
  expect(JSON.parse(text)).toMatchObject({
    format: 'firm-and-fair/sealed',
    kdf: 'PBKDF2-SHA-256',
    iterations: 600_000,
  });
  await page
    .getByText('The sealed file was opened once with your passphrase to check it.')
    .first()
    .waitFor();
  expect(await page.getByLabel('Passphrase', { exact: true }).inputValue()).toBe('');
  await page.getByText('Everything here is in a backup.').waitFor();

  const other = await openPlanner(await visitor({ viewport: PHONE }), MONDAY, '/plan/#/import');
  await choose(other, text);
  await other.getByLabel('Passphrase', { exact: true }).fill('four words by change');
  await press(other, 'Open the sealed file');
  await other.getByRole('alert').getByText('The passphrase does not fit this file.').waitFor();
  expect(await stored(other)).toEqual([]);
  await other.getByLabel('Passphrase', { exact: true }).fill('four words by chance');
  await press(other, 'Open the sealed file');
  await other.getByText('A new case, Blue Door Café, with 2 log entries.').waitFor();
  await press(other, 'Add to my cases');
  await other.getByText('Added from the file: 2 cases, 3 log entries.').waitFor();

  await goTo(other, '#/import');
  const damaged = JSON.parse(text) as { ciphertext: string };
  await choose(other, {
    ...damaged,
    ciphertext: damaged.ciphertext.slice(0, 40) + damaged.ciphertext.slice(44),
  });
  await other.getByLabel('Passphrase', { exact: true }).fill('four words by chance');
  await press(other, 'Open the sealed file');
  await other.getByRole('alert').getByText('The sealed file is damaged').waitFor();
});

test('a restore shows what it changes, takes what the owner chooses, and can be undone', async ({
  visitor,
}) => {
  const page = await opened(await visitor(), '#/import');
  const before = await stored(page);
  const backup = {
    format: 'firm-and-fair/cases',
    schema: 1,
    savedAt: '2026-11-22T10:00:00-06:00',
    cases: [
      caseFile('door', 'The Blue Door', [paid('e1'), paid('e2', '99.00'), paid('new')]),
      caseFile('north', 'Northwind Media', [paid('e3')]),
      caseFile('mill', 'Old Mill', [paid('m1')]),
      caseFile('quarry', 'Quarry Lane', []),
    ],
  };
  await choose(page, backup);
  await page.getByText('It was saved on Nov 22, 2026.').waitFor();
  const known = page
    .getByRole('group', { name: 'Which of them do you want to restore?' })
    .locator('label')
    .filter({ hasText: 'The Blue Door' });
  const words = await known.innerText();
  for (const part of [
    '1 new log entry, 2 that you have',
    'Its answers differ',
    'The file is newer than your answers here',
    'One log entry reads differently in the file. Yours stay',
  ])
    expect(words).toContain(part);
  await page.getByText('One case is the same here').click();
  await page.getByRole('listitem').getByText('Northwind Media').waitFor();
  await press(page, 'Choose none');
  await press(page, 'Add to my cases');
  await page.getByText('Choose at least one case').waitFor();
  await known.getByRole('checkbox').check();
  await page.getByLabel(/^A new case, Old Mill/).check();
  await press(page, 'Add to my cases');
  await page
    .getByText(
      'Added from the file: 1 case, 2 log entries. Answers that differ are kept beside yours.',
    )
    .waitFor();
  const keys = (await stored(page)).map(([key]) => key);
  expect(keys).toContain('firm-and-fair:log:door:new');
  expect(keys).toContain('firm-and-fair:case:mill');
  expect(keys.join()).not.toContain('quarry');

  await press(page, 'Undo this restore');
  await page.getByText('The restore was undone.').waitFor();
  expect(new Map(await stored(page))).toEqual(new Map(before));
});

test('a case that was deleted here comes back only when it is asked for', async ({ visitor }) => {
  const page = await opened(await visitor(), '#/case/door/delete');
  await page.getByText('2 log entries').waitFor();
  await press(page, 'Delete the case');
  await page.getByText('Deleted: Blue Door Café, with 2 log entries.').waitFor();
  expect(JSON.stringify(await stored(page))).not.toContain('Blue Door');
  await goTo(page, '#/import');
  await choose(page, {
    format: 'firm-and-fair/cases',
    schema: 1,
    cases: [caseFile('door', 'Blue Door Café', []), caseFile('mill', 'Old Mill', [])],
  });
  await page.getByText('You deleted it here on Nov 23, 2026.').waitFor();
  expect(await page.getByLabel(/^A new case, Blue Door/).isChecked()).toBe(false);
  expect(await page.getByLabel(/^A new case, Old Mill/).isChecked()).toBe(true);
  await press(page, 'Add to my cases');
  await heading(page, 'Old Mill').waitFor();
  expect(JSON.stringify(await stored(page))).not.toContain('Blue Door');
});

test('a backup that was changed or cut off since is called so', async ({ visitor }) => {
  const page = await opened(await visitor(), '#/keeping');
  const { text } = await downloaded(page, 'Save a backup file');
  await goTo(page, '#/import');
  await choose(page, text.replace('"amount": "10.00"', '"amount": "70.00"'));
  await page.getByText('This file is not as this site saved it.').waitFor();
  await choose(page, text.slice(0, -50));
  await page
    .getByRole('alert')
    .getByText(/is cut off: its end is missing/)
    .waitFor();
  await choose(page, text);
  await page.getByText('Nothing in this file is new.').waitFor();
});

test('a reminder comes after ten changes, rests when put off, and goes with the backup', async ({
  visitor,
}) => {
  const more = Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [
      `firm-and-fair:log:door:more${index}`,
      entry(`more${index}`),
    ]),
  );
  const owner = await visitor({ viewport: PHONE });
  const page = await opened(owner, '#/case/door', { ...TWO, ...more });
  const line = page.getByRole('complementary', { name: 'Backup' });
  await line.getByText('13 changes are in no backup.').waitFor();
  // Wherever the page is scrolled to, the line lies over nothing that can be pressed.
  expect(await line.evaluate((element) => getComputedStyle(element).position)).toBe('static');
  await goTo(page, '#/');
  await line.getByText('15 changes are in no backup.').waitFor();
  expect(await faultsOnTheWay(page)).toEqual([]);
  await press(page, 'Not now');
  await expect.poll(() => line.count()).toBe(0);
  await page.reload();
  await page.getByRole('link', { name: 'Safe keeping' }).first().waitFor();
  // It has looked, and keeps quiet.
  await page
    .getByRole('complementary', { name: 'Backup', includeHidden: true })
    .waitFor({ state: 'attached' });
  expect(await line.count()).toBe(0);
  await owner.context.clock.setFixedTime('2026-11-26T10:00:00Z');
  await page.reload();
  await line.waitFor();
  const { text } = await downloaded(page, 'Save a backup');
  expect(text).toContain('more9');
  await expect.poll(() => line.count()).toBe(0);
});
