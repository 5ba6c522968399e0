/** How the next step is put away: its day, what it asks, its ways out, and taking a press back. */
import { describe, expect } from 'vitest';
import { faultsOnTheWay } from '../support/axe.ts';
import { test, type Page, type Visitor } from '../support/browser.ts';
import { keptCase } from './planner-cases.ts';
import { heading, holding, nextStep, replies, toPlace } from './planner-walk.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const CAFE = 'Blue Door Café';
const REMINDER = { type: 'letter', letter: 'reminder', sentBy: 'email', day: '2026-11-11' };
const PROMISE = { type: 'promise', amount: '290.00', by: '2026-11-18', day: '2026-11-12' };
const PARTS = ['2026-10-15', '2026-11-25', '2026-12-25', '2027-01-25'];
/** A plan of four parts of which one was paid. */
const RUNNING = [
  { ...REMINDER, day: '2026-09-10' },
  {
    type: 'offer',
    offer: 'payment-plan',
    by: 'creditor',
    day: '2026-09-20',
    expiresOn: '2026-10-01',
    instalments: PARTS.map((on) => ({ on, amount: '1050.00' })),
  },
  { type: 'offer-answered', answer: 'accepted', day: '2026-09-22' },
  { type: 'payment', amount: '1050.00', on: '2026-10-15', day: '2026-10-15' },
];

async function withLog(
  visitor: (options?: typeof PHONE) => Promise<Visitor>,
  log: Parameters<typeof keptCase>[1]['log'],
  change: Omit<Parameters<typeof keptCase>[1], 'log'> = {},
): Promise<Page> {
  const page = await holding(await visitor(PHONE), keptCase('c1', { ...change, log: log ?? [] }));
  await page.goto('/plan/#/case/c1');
  await heading(page, change.title ?? CAFE).waitFor();
  return page;
}
const changed = (page: Page) => page.locator('section[aria-labelledby="changed"]');
const undo = (page: Page) => changed(page).getByRole('button', { name: 'Undo' }).click();
const step = (page: Page, name: string) =>
  nextStep(page).getByRole('heading', { level: 2, name }).waitFor();
/** What has the focus, in words. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('a step whose day has passed', () => {
  test('says since when, and gives those after it as days after', async ({ visitor }) => {
    const page = await withLog(visitor, []);
    await expect.poll(() => nextStep(page).innerText()).toContain('Due since Tuesday, November 10');
    await toPlace(page, 'Dates');
    await page.getByRole('heading', { name: 'Once you have done that' }).waitFor();
    expect(await page.locator('main').innerText()).toMatch(/\d+ days after/);
    expect(await faultsOnTheWay(page)).toEqual([]);
    await page.goto('/plan/#/');
    await page.getByText('since Tue, Nov 10').waitFor();
  });

  test('is done as it was asked, and not called needless', async ({ visitor }) => {
    const page = await withLog(visitor, []);
    await nextStep(page).getByRole('link', { name: 'I sent it' }).click();
    await page.getByRole('button', { name: 'Save to the log' }).click();
    await expect.poll(() => changed(page).innerText()).toContain('Done: Send a friendly reminder');
    expect(await changed(page).innerText()).not.toContain('No longer needed: Send a friendly');
  });
});

describe('money that was promised', () => {
  test('is asked about; no is one press, and so is taking it back', async ({ visitor }) => {
    const page = await withLog(visitor, [REMINDER, PROMISE]);
    await nextStep(page).getByRole('heading', { name: 'Did the $290.00 come?' }).waitFor();
    expect(await faultsOnTheWay(page)).toEqual([]);
    await nextStep(page).getByRole('button', { name: 'No, nothing came' }).click();
    await step(page, 'Call about the broken promise');
    expect(await focused(page)).toBe('Logged. What changed');
    expect(await faultsOnTheWay(page)).toEqual([]);
    await undo(page);
    await nextStep(page).getByRole('heading', { name: 'Did the $290.00 come?' }).waitFor();
    expect(await focused(page)).toBe('Taken back');
    await expect
      .poll(() => page.locator('[role=status]').allInnerTexts())
      .toContain('Taken back. The plan is as it was before.');
    await page.reload();
    await nextStep(page).getByRole('heading', { name: 'Did the $290.00 come?' }).waitFor();
  });

  test('that came opens the payment with its sum', async ({ visitor }) => {
    const page = await withLog(visitor, [REMINDER, { ...PROMISE, amount: '100.00' }]);
    await nextStep(page).getByRole('link', { name: 'Yes, it came' }).click();
    await expect.poll(() => page.getByLabel('Amount').inputValue()).toBe('100.00');
  });
});

test('a plan that runs says how far it is, and pays its part or the whole', async ({ visitor }) => {
  const page = await withLog(visitor, RUNNING, {
    title: 'Northwind',
    amount: '4200.00',
    dueOn: '2026-09-01',
  });
  await expect
    .poll(() => nextStep(page).innerText())
    .toMatch(/Wednesday, November 25[\s\S]*\$1,050\.00, 1 of 4 paid/);
  expect(await faultsOnTheWay(page)).toEqual([]);
  await nextStep(page).getByRole('link', { name: 'It came' }).click();
  await expect.poll(() => page.getByLabel('Amount').inputValue()).toBe('1050.00');
  await page.goBack();
  await replies(page).getByRole('link', { name: 'They paid in full' }).click();
  await expect.poll(() => page.getByLabel('Amount').inputValue()).toBe('3150.00');
});

test('a rest is let go in one press: the case closes as paid, and comes back by undo', async ({
  visitor,
}) => {
  const page = await withLog(visitor, [
    REMINDER,
    { type: 'payment', amount: '281.50', on: '2026-11-12', day: '2026-11-12' },
    { ...REMINDER, day: '2026-11-14' },
  ]);
  const letGo = nextStep(page).getByRole('button', { name: 'Let the $8.50 go' });
  await nextStep(page).getByRole('link', { name: 'Ask once more' }).waitFor();
  await letGo.click();
  await page.getByText('Closed: paid').first().waitFor();
  expect(await nextStep(page).innerText()).not.toContain('Due since');
  await undo(page);
  await letGo.waitFor();
});

test('papers are marked as done, with what was found, and another step is next', async ({
  visitor,
}) => {
  const page = await withLog(
    visitor,
    [
      { ...REMINDER, day: '2026-09-22' },
      {
        type: 'contact',
        channel: 'call',
        direction: 'out',
        outcome: 'no-answer',
        day: '2026-09-30',
      },
      {
        type: 'letter',
        letter: 'demand',
        sentBy: 'post',
        deadline: '2026-10-23',
        day: '2026-10-09',
      },
      {
        type: 'letter',
        letter: 'final-demand',
        sentBy: 'certified',
        deadline: '2026-11-06',
        day: '2026-10-26',
      },
    ],
    { title: 'Northwind', amount: '4200.00', dueOn: '2026-09-01' },
  );
  await step(page, 'Put your proof in order');
  await nextStep(page).getByRole('link', { name: 'I did this' }).click();
  await page.getByLabel(/What did you find/).fill('The delivery note is missing.');
  await page.getByRole('button', { name: 'Save to the log' }).click();
  await step(page, 'Check what the debtor can pay');
  await expect.poll(() => changed(page).innerText()).toContain('Done: Put your proof in order');
  await expect.poll(() => changed(page).innerText()).toContain('As planned, next is');
});

test('a refusal asks first how it came', async ({ visitor }) => {
  const page = await withLog(visitor, [REMINDER]);
  await replies(page).getByRole('link', { name: 'They refuse' }).click();
  const how = page.getByRole('group', { name: /How did/ });
  await how.waitFor();
  expect(await how.getByRole('radio', { checked: true }).count()).toBe(0);
});
