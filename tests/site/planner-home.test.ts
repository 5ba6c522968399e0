/** The home of the cases: what an owner with several late payers does in the morning. */
import { expect } from 'vitest';
import type { Answers, LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { caseKey, logKey } from '#islands/storage/keys.ts';
import { writeCaseRecord, writeEntryRecord } from '#islands/storage/records.ts';
import { accessibilityFaults, faultsOnTheWay } from '../support/axe.ts';
import { test, type Page, type Visitor } from '../support/browser.ts';
import { thorough } from '../support/thorough.ts';
import { manyCases } from './many-cases.ts';
import { goTo, heading, holding } from './planner-walk.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
type Text = readonly [string, string];

function aCase(
  id: string,
  title: string,
  amount: string,
  dueOn: PlainDate,
  log: readonly object[] = [],
  more: Partial<Answers['debt']> = {},
): readonly Text[] {
  const answers: Answers = {
    creditor: { place: 'US-TX', entity: 'company' },
    debtor: {
      name: title,
      kind: 'business',
      place: 'US-TX',
      history: 'sometimes-late',
      reach: 'talking',
    },
    debt: { currency: 'USD', invoices: [{ number: '1', amount, dueOn }], ...more },
  };
  const entries = log.map(
    (fields, index) =>
      ({ id: `e${index}`, at: '2026-11-10T10:00:00-06:00', ...fields }) as LogEntry,
  );
  return [
    [
      caseKey(id),
      writeCaseRecord({
        title,
        answers,
        openedOn: '2026-11-01',
        updatedAt: '2026-11-01T00:00:00.000Z',
        rev: 1,
      }),
    ],
    ...entries.map((entry): Text => [
      logKey(id, entry.id),
      writeEntryRecord({ entry, savedAt: '2026-11-10T16:00:00.000Z' }),
    ]),
  ];
}
const called = { type: 'contact', channel: 'call', direction: 'out', outcome: 'spoke' };
/**
 * A broken promise, a large sum, a bankruptcy, a debt that is paid, one that is not due, and one in
 * pounds.
 */
const SIX: readonly Text[] = [
  ...aCase('broken', 'Broken Word Ltd', '1400.00', '2026-10-10', [
    { type: 'letter', letter: 'reminder', sentBy: 'email', at: '2026-10-20T10:00:00-06:00' },
    { ...called, at: '2026-11-16T10:00:00-06:00' },
    { type: 'promise', amount: '1400.00', by: '2026-11-20', at: '2026-11-16T10:05:00-06:00' },
    // Looked at the account: only now it counts as broken.
    { type: 'done', step: 'check-promise', found: 'no', at: '2026-11-23T08:00:00-06:00' },
  ]),
  ...aCase('small', 'Blue Door Café', '290.00', '2026-11-09'),
  ...aCase('bankrupt', 'Gone Under Inc', '9000.00', '2026-09-01', [
    { type: 'notice', notice: 'bankruptcy' },
  ]),
  ...aCase('paid', 'Good Payer', '700.00', '2026-10-01', [{ type: 'payment', amount: '700.00' }]),
  ...aCase('later', 'Not Yet Due', '800.00', '2026-12-20'),
  ...aCase('pounds', 'Northwind Media', '500.00', '2026-10-30', [], { currency: 'GBP' }),
];

async function home(visitor: Visitor, texts: readonly Text[]): Promise<Page> {
  const page = await holding(visitor, texts);
  await page.goto('/plan/');
  await heading(page, 'Your cases').waitFor();
  return page;
}
const first = (page: Page) => page.getByRole('region', { name: 'Do this one first' });
/** The names of the cases, in the order of the page, without the first. */
const rows = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 });

test('says which case to do first and why, what is due, and the sums of each currency', async ({
  visitor,
}) => {
  const page = await home(await visitor(PHONE), SIX);
  await first(page).getByRole('heading', { name: 'Broken Word Ltd' }).waitFor();
  expect(await first(page).innerText()).toMatch(/promised to pay by Fri, Nov 20, and did not/);
  const today = page.getByRole('region', { name: 'Today', exact: true });
  expect(await today.innerText()).toMatch(/Blue Door Café[\s\S]*since /);
  // Each case once.
  expect(await today.innerText()).not.toContain('Broken Word Ltd');
  const dollars = page.getByRole('region', { name: 'In all, USD' });
  // 1,400 + 290 + 9,000 + 800; the paid case only counts as collected.
  expect(await dollars.innerText()).toMatch(
    /Not due yet\s+\$800\.00[\s\S]*\$11,490\.00[\s\S]*Collected so far[\s\S]*\$700\.00/,
  );
  expect(await page.getByRole('region', { name: 'In all, GBP' }).innerText()).toContain('£500.00');
  await first(page).getByText('How the order is made').click();
  expect(await first(page).innerText()).toMatch(/This case: \d+( \+ \d+)* = \d+ points/);
  expect(await faultsOnTheWay(page)).toEqual([]);
  await first(page)
    .getByRole('link', { name: /^Open this case/ })
    .click();
  await heading(page, 'Broken Word Ltd').waitFor();
  // One after another, without going back.
  await page.getByRole('link', { name: /^Next: / }).click();
  await page.getByRole('navigation', { name: 'Today’s round' }).waitFor();
  await heading(page, 'Broken Word Ltd').waitFor({ state: 'detached' });
});

test('filters, finds by name without accents, sorts, and comes back as it was left', async ({
  visitor,
}) => {
  const page = await home(await visitor(PHONE), [...SIX, ...manyCases(8, 0, '2026-11-23')]);
  await expect.poll(() => rows(page).count()).toBe(12);
  await page.getByText('Closed cases (1)').click();
  await expect.poll(() => rows(page).count()).toBe(13);
  await page.getByRole('button', { name: 'On hold 1' }).click();
  await expect.poll(() => rows(page).allInnerTexts()).toEqual(['Gone Under Inc']);
  await page.getByRole('button', { name: 'Closed 1' }).click();
  await expect.poll(() => rows(page).allInnerTexts()).toEqual(['Good Payer']);
  await page.getByRole('button', { name: 'All 14' }).click();
  await page.getByLabel('In order of').selectOption('Most owed');
  await expect.poll(async () => (await rows(page).allInnerTexts())[0]).toBe('Gone Under Inc');
  await page.getByLabel('Find a case by name').fill('cafe');
  await expect.poll(() => rows(page).allInnerTexts()).toEqual(['Blue Door Café']);
  await page.getByRole('status').getByText('1 case', { exact: true }).waitFor();
  expect(await faultsOnTheWay(page)).toEqual([]);
  await rows(page).getByRole('link', { name: 'Blue Door Café' }).click();
  await heading(page, 'Blue Door Café').waitFor();
  await goTo(page, '#/');
  await expect.poll(() => rows(page).allInnerTexts()).toEqual(['Blue Door Café']);
});

test('with one case it is that case, and nothing to learn', async ({ visitor }) => {
  const page = await home(
    await visitor(PHONE),
    aCase('small', 'Blue Door Café', '290.00', '2026-11-09'),
  );
  await page.getByRole('heading', { level: 2, name: 'Blue Door Café' }).waitFor();
  const text = await page.locator('main').innerText();
  for (const words of ['Do this one first', 'In all', 'Find a case'])
    expect(text).not.toContain(words);
  expect(text).toContain('14 days late');
  expect(await faultsOnTheWay(page)).toEqual([]);
});

test('where every case waits, it says so and names the next one', async ({ visitor }) => {
  const page = await home(await visitor(), [
    ...aCase('later', 'Not Yet Due', '800.00', '2026-12-20'),
    ...aCase('paid', 'Good Payer', '700.00', '2026-10-01', [{ type: 'payment', amount: '700.00' }]),
  ]);
  await page.getByRole('heading', { name: 'Nothing to do today' }).waitFor();
  expect(await page.getByRole('region', { name: 'Nothing to do today' }).innerText()).toContain(
    'Not Yet Due',
  );
});

test('by keyboard alone: to the first case, through the filters, to a case found by name', async ({
  visitor,
}) => {
  const page = await home(await visitor(), [...SIX, ...manyCases(8, 0, '2026-11-23')]);
  await first(page).waitFor();
  const reach = async (name: RegExp) => {
    for (let press = 0; press < 60; press++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(
        () =>
          (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ??
          document.activeElement?.textContent ??
          '',
      );
      if (name.test(at)) return;
    }
    throw new Error(`Expected to reach ${String(name)} by Tab`);
  };
  await reach(/^Open this case/);
  await reach(/^Find a case by name/);
  await page.keyboard.type('north');
  await reach(/^All/);
  await expect.poll(() => rows(page).allInnerTexts()).toEqual(['Northwind Media']);
  await reach(/^Northwind Media/);
  await page.keyboard.press('Enter');
  await heading(page, 'Northwind Media').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

test('two hundred cases stay usable on a phone, and nothing is wider than a small screen', async ({
  visitor,
}) => {
  const page = await home(
    await visitor({ ...PHONE, viewport: { width: 320, height: 640 } }),
    manyCases(200, 5, '2026-11-23'),
  );
  const today = page.getByRole('region', { name: 'Today', exact: true });
  const names = today.getByRole('heading', { level: 3 });
  await expect.poll(() => names.count()).toBe(25);
  await today.getByRole('button', { name: /^Show \d+ more/ }).click();
  await expect.poll(() => names.count()).toBe(75);
  await page.getByLabel('Find a case by name').fill('customer 142');
  await expect.poll(() => rows(page).allInnerTexts()).toEqual(['Customer 142']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await faultsOnTheWay(page)).toEqual([]);
});

// In the gate, planner-states looks at the home in the dark.
if (thorough)
  test('dark, and in the colors of the reader', async ({ visitor }) => {
    for (const options of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      const page = await home(await visitor(options), SIX);
      await first(page).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });
