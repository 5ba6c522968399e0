/**
 * What leaves the planner by the owner's own click: the calendar file, the page to print, the share
 * link, the contact card.
 */
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { faultsOnTheWay } from '../support/axe.ts';
import { MONDAY, test } from '../support/browser.ts';
import { picture } from '../support/screenshot.ts';
import { CAFE, caseId, goTo, heading, openCase, stored, STRANGER, textOf } from './planner-walk.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

async function saved(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return textOf(file);
}
interface Event {
  readonly uid: string;
  readonly day: string;
  readonly title: string;
  readonly sequence: number;
  readonly cancelled: boolean;
}

/** The events of a calendar file, unfolded and read as a calendar reads them. */
function eventsOf(text: string): readonly Event[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  let event: Record<string, string> | undefined;
  let nested = false;
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') events.push((event = {}));
    else if (line === 'BEGIN:VALARM' || line === 'END:VALARM') nested = line.startsWith('BEGIN');
    else if (event && !nested) event[name] = value;
  }
  return events.map((each) => ({
    uid: each['UID'] ?? '',
    day: each['DTSTART'] ?? '',
    title: each['SUMMARY'] ?? '',
    sequence: Number(each['SEQUENCE']),
    cancelled: each['STATUS'] === 'CANCELLED',
  }));
}

describe('the calendar file', () => {
  test('names nobody, and a second one moves, adds and cancels what the first one held', async ({
    visitor,
  }) => {
    const owner = await visitor(PHONE);
    const page = await openCase(owner, STRANGER);
    const id = caseId(page);
    await goTo(page, `#/case/${id}/dates-of`);
    await heading(page, 'Dates for your calendar').waitFor();
    expect(await faultsOnTheWay(page)).toEqual([]);
    const first = await saved(page, 'Save the calendar file');
    expect(first).not.toMatch(/Northwind|5,?000/);
    const before = eventsOf(first);
    expect(before.length).toBeGreaterThanOrEqual(2);
    expect(
      before.every(({ cancelled, title }) => !cancelled && title.startsWith('Unpaid invoice: ')),
    ).toBe(true);
    expect(first).toContain('TRIGGER;RELATED=START:PT9H');
    await page
      .getByText('Saved. Open the file to put the dates into your calendar.')
      .first()
      .waitFor();

    await goTo(page, `#/case/${id}/log/promise`);
    await page.getByRole('button', { name: 'Tomorrow' }).click();
    await page.getByRole('button', { name: 'Save to the log' }).click();
    await heading(page, STRANGER.name).waitFor();
    await goTo(page, `#/case/${id}/dates-of`);
    const second = eventsOf(await saved(page, 'Save the calendar file'));
    const find = (uid: string) => second.find((event) => event.uid === uid);
    for (const event of before) expect(find(event.uid)!.sequence).toBeGreaterThan(event.sequence);
    expect(before.some(({ uid }) => find(uid)!.cancelled)).toBe(true);
    expect(
      second.some(({ uid, cancelled }) => !cancelled && !before.some((event) => event.uid === uid)),
    ).toBe(true);

    const out = eventsOf(await saved(page, 'Save a file that takes all these dates out'));
    expect(out.map(({ uid }) => uid).sort()).toEqual(second.map(({ uid }) => uid).sort());
    expect(out.every(({ cancelled }) => cancelled)).toBe(true);
  });

  test('of all cases tells them apart by a letter, leaves one out, and names them only where the owner says so', async ({
    visitor,
  }) => {
    const owner = await visitor(PHONE);
    await openCase(owner, CAFE, MONDAY, 'cafe00000001');
    const page = await openCase(owner, STRANGER);
    const id = caseId(page);
    await goTo(page, '#/dates');
    await heading(page, 'Dates for your calendar').waitFor();
    expect(await faultsOnTheWay(page)).toEqual([]);
    const plain = await saved(page, 'Save the calendar file');
    expect(plain).toContain('case A');
    expect(plain).toContain('case B');
    expect(plain).not.toMatch(/Blue Door|Northwind/);
    await page.getByLabel(CAFE.name).uncheck();
    await page.getByLabel('Put names and amounts in').check();
    const named = await saved(page, 'Save the calendar file');
    expect(named).toMatch(/SUMMARY:Northwind Media\\, \$5\\,000\.00: /);
    expect(eventsOf(named).filter(({ cancelled }) => cancelled).length).toBeGreaterThan(0);
    expect(named).not.toContain('Blue Door');

    await goTo(page, `#/case/${id}/delete`);
    await page
      .getByRole('button', { name: /^Delete/ })
      .first()
      .click();
    await expect
      .poll(
        async () =>
          (await stored(page)).filter(([key]) => key.includes(id) && key.includes(':dates:'))
            .length,
      )
      .toBe(0);
  });
});

describe('one page of a case', () => {
  test('hides names, amounts and days for an adviser, shows them to a judge, and copies what it shows', async ({
    visitor,
  }) => {
    const owner = await visitor(PHONE);
    const page = await openCase(owner, STRANGER);
    await goTo(page, `#/case/${caseId(page)}/recap`);
    const paper = page.getByRole('article');
    await paper.getByText('Summary of an unpaid debt').waitFor();
    expect(await paper.innerText()).not.toMatch(/Northwind|5,000\.00|Sep 1/);
    expect(await paper.innerText()).toContain('$2,500 to $5,000');
    expect(await faultsOnTheWay(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('THE PARTIES');
    expect(copied).not.toMatch(/Northwind|5,000\.00/);

    await page.getByLabel('A judge').check();
    expect(await paper.innerText()).toMatch(/Northwind Media[\s\S]*\$5,000\.00/);
    expect(await paper.innerText()).not.toContain('What is next');
    await page.getByLabel('Exact amounts').check();
    expect(await paper.innerText()).not.toContain('$5,000.00');
    await picture(page, 'recap-phone');
  });

  test('prints as a document: title block and facts, no switches, no furniture, black on white', async ({
    visitor,
  }) => {
    const page = await openCase(await visitor({ colorScheme: 'dark' }), CAFE);
    await goTo(page, `#/case/${caseId(page)}/recap`);
    await page.getByLabel('My own file').check();
    await page.emulateMedia({ media: 'print' });
    const seen = await page.locator('body').innerText();
    for (const words of [
      'Firm & Fair',
      'Summary of an unpaid debt',
      'Case: Blue Door Café',
      'As of Nov 23, 2026',
      'What is next',
      '$290.00',
    ])
      expect(seen).toContain(words);
    for (const words of [
      'Who is it for?',
      'What to hide',
      'Print, or save as PDF',
      'Other ways',
      'Back to the plan',
      'Glossary',
      'One page to print',
    ])
      expect(seen).not.toContain(words);
    expect(await page.getByRole('article').evaluate((sheet) => getComputedStyle(sheet).color)).toBe(
      'rgb(0, 0, 0)',
    );
    expect(
      await page
        .getByRole('article')
        .getByRole('listitem')
        .first()
        .evaluate((item) => getComputedStyle(item).breakInside),
    ).toBe('avoid');
    await picture(page, 'recap-print');
  });

  test('saves contact cards of those whom the case names', async ({ visitor }) => {
    const page = await openCase(await visitor(PHONE), CAFE);
    await goTo(page, `#/case/${caseId(page)}/recap`);
    await page.getByRole('heading', { name: 'Contact cards' }).click();
    expect(await saved(page, 'Save Blue Door Café')).toContain('FN:Blue Door Café\r\n');
  });
});

describe('a share link', () => {
  test('shows what it holds before it is copied, and opens for somebody else without touching their cases', async ({
    visitor,
  }) => {
    const owner = await visitor(PHONE);
    const page = await openCase(owner, STRANGER);
    const id = caseId(page);
    await goTo(page, `#/case/${id}/recap`);
    await page.getByRole('heading', { name: 'A link for an adviser' }).click();
    await page.getByText('This is all that the link holds').waitFor();
    expect(await faultsOnTheWay(page)).toEqual([]);
    await page.getByLabel(/Say where the customer is/).check();
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/plan\/#\/shared\/A[A-Za-z]+\.US-NY$/);
    expect(link).not.toContain(id);

    const adviser = await visitor(PHONE);
    const theirs = await adviser.open(new URL(link).pathname + new URL(link).hash);
    await heading(theirs, 'A case somebody shared with you').waitFor();
    const seen = await theirs.locator('main').innerText();
    for (const words of ['New York', 'A business', 'Small claims', 'What usually comes here'])
      expect(seen).toContain(words);
    expect(seen).not.toMatch(/Northwind|5,?000|\$/);
    expect(await stored(theirs)).toEqual([]);
    expect(adviser.requests.join()).not.toContain('US-NY');
    expect(await faultsOnTheWay(theirs)).toEqual([]);
    await picture(theirs, 'shared');
    const guide = await theirs
      .getByRole('link', { name: /How often you may contact|Make the call|Send a/ })
      .first()
      .getAttribute('href');
    expect((await theirs.request.get(guide!)).status()).toBe(200);
    await theirs.getByRole('link', { name: 'Start your own plan' }).click();
    await heading(theirs, 'What do they owe you?').waitFor();
  });

  test('that is broken, strange or newer says so', async ({ visitor }) => {
    const page = await (await visitor()).open('/plan/#/shared/Axyz');
    await heading(page, 'This link is not whole').waitFor();
    await goTo(page, '#/shared/Babcdef');
    await heading(page, 'This link was made by a newer version of this site').waitFor();
    await goTo(page, `#/shared/${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await heading(page, 'This link is not whole').waitFor();
  });
});

test('the keyboard alone hides an amount, opens the link and saves the dates', async ({
  visitor,
}) => {
  const page = await openCase(await visitor(), CAFE);
  const id = caseId(page);
  await goTo(page, `#/case/${id}/recap`);
  await page.getByRole('article').waitFor();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('One page to print or share');
  await press('Tab', 'ArrowDown');
  await expect.poll(() => page.getByRole('article').innerText()).toContain('Blue Door Café');
  await press('Tab', 'Tab', 'Space');
  await expect.poll(() => page.getByRole('article').innerText()).toContain('$250 to $500');
  await goTo(page, `#/case/${id}/dates-of`);
  await heading(page, 'Dates for your calendar').waitFor();
  const file = page.waitForEvent('download');
  await press('Tab', 'Tab', 'Space', 'Tab', 'Tab', 'Tab', 'Enter');
  expect(eventsOf(await textOf(await file)).length).toBeGreaterThan(0);
});
