/**
 * An owner keeps the log on a phone: ten seconds an entry, a guard before a contact, and what each
 * entry changed.
 */
import { describe, expect } from 'vitest';
import { faultsOnTheWay } from '../support/axe.ts';
import { test, type Page } from '../support/browser.ts';
import { inThorough, thorough } from '../support/thorough.ts';
import { changed, entries, PHONE, save, withCase } from './planner-log-walk.ts';
import { CAFE, goTo, heading, logged, STRANGER, toPlace } from './planner-walk.ts';

/** Presses counted as a thumb makes them. */
function counter(page: Page) {
  let presses = 0;
  return {
    press: async (role: 'link' | 'button' | 'radio', name: string | RegExp) => {
      await page.getByRole(role, { name }).first().tap();
      presses += 1;
    },
    count: () => presses,
  };
}

describe('ten seconds on a phone', () => {
  test('“called, no answer” takes three presses, “promised Friday” four, “paid 200” three and the amount', async ({
    visitor,
  }) => {
    const { page, id } = await withCase(await visitor(PHONE));
    const called = counter(page);
    await called.press('link', /^Log$/);
    await called.press('link', 'I called, no answer');
    await called.press('button', 'Save to the log');
    await logged(page, 'You called, no answer').waitFor();
    expect(called.count()).toBeLessThanOrEqual(3);

    const promised = counter(page);
    await promised.press('link', /^Log$/);
    await promised.press('link', 'They promised to pay');
    await promised.press('button', /^Friday/);
    await promised.press('button', 'Save to the log');
    await logged(page, 'They promised to pay by Nov 27, 2026').waitFor();
    expect(promised.count()).toBeLessThanOrEqual(4);

    const paid = counter(page);
    await paid.press('link', /^Log$/);
    await paid.press('link', 'They paid, all or a part');
    await page.getByLabel('Amount').fill('200');
    await paid.press('button', 'Save to the log');
    await logged(page, 'They paid $200.00').waitFor();
    expect(paid.count()).toBeLessThanOrEqual(3);
    expect(
      (await entries(page)).every((entry) => entry['at']?.startsWith('2026-11-23T16:00')),
    ).toBe(true);
    expect(page.url()).toContain(id);
  });

  test('Save is in reach without scrolling, and nothing is wider than the screen', async ({
    visitor,
  }) => {
    const { page, id } = await withCase(await visitor(PHONE));
    await goTo(page, `#/case/${id}/log/no-answer`);
    const box = await save(page).boundingBox();
    expect(box!.y + box!.height).toBeLessThan(844);
    expect(box!.height).toBeGreaterThanOrEqual(44);
    for (const kind of [
      'promise',
      'paid',
      ...inThorough('spoke/will-pay', 'letter', 'offer', 'notice'),
    ]) {
      await page.setViewportSize({ width: 320, height: 640 });
      await goTo(page, `#/case/${id}/log/${kind}`);
      await save(page).waitFor();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        kind,
      ).toBeLessThanOrEqual(320);
    }
  });

  test('a call that ended in a promise is one form and two entries, in order', async ({
    visitor,
  }) => {
    const { page, id } = await withCase(await visitor(PHONE));
    await goTo(page, `#/case/${id}/log/spoke`);
    await page.getByLabel('They will pay').check();
    await page.getByRole('button', { name: /^Friday/ }).tap();
    await page.getByLabel(/How much did they promise/).fill('100');
    await page.getByText('Add more: who, how, a note').tap();
    await page.getByLabel(/Their name/).fill('Ana');
    await page.getByLabel(/^Note/).fill('Said the bank was slow.');
    await save(page).tap();
    await logged(page, 'They promised $100.00 by Nov 27, 2026').waitFor();
    await logged(page, 'You called, you spoke, Ana. They will pay').waitFor();
    const [first, second] = (await entries(page)).toSorted((a, b) =>
      a['at']! < b['at']! ? -1 : 1,
    );
    expect(first).toMatchObject({
      type: 'contact',
      said: 'will-pay',
      with: 'Ana',
      note: 'Said the bank was slow.',
    });
    expect(second).toMatchObject({ type: 'promise', amount: '100.00', by: '2026-11-27' });
  });

  test('the day and the hour can be told; without an hour none is shown', async ({ visitor }) => {
    const { page, id } = await withCase(await visitor());
    await goTo(page, `#/case/${id}/log/they-wrote`);
    await page.getByLabel('Yesterday').check();
    await page.getByLabel(/Time of day/).fill('17:45');
    await save(page).click();
    await heading(page, CAFE.name).waitFor();
    await toPlace(page, 'Log');
    await page.getByText('5:45 PM').waitFor();
    await goTo(page, `#/case/${id}/log/they-wrote`);
    await page.getByLabel('Another day').check();
    const day = page.getByRole('group', { name: 'Which day?' });
    await day.getByLabel('Month').fill('Nov');
    await day.getByLabel('Day').fill('16');
    await save(page).click();
    await heading(page, CAFE.name).waitFor();
    await toPlace(page, 'Log');
    expect(await page.getByText('12:00 PM').count()).toBe(0);
    const days = (await entries(page)).map(({ at }) => at!.slice(0, 16)).toSorted();
    expect(days).toEqual(['2026-11-16T12:00', '2026-11-22T17:45']);
    await goTo(page, `#/case/${id}/log/they-wrote`);
    await page.getByLabel('Earlier today').check();
    await page.getByLabel(/Time of day/).fill('23:00');
    await save(page).click();
    await page.getByRole('link', { name: 'The date must be today or in the past' }).waitFor();
  });
});

describe('the guard before a contact', () => {
  test('warns before a second attempt, names the next moment, and keeps an honest log possible', async ({
    visitor,
  }) => {
    const { page, id } = await withCase(await visitor(PHONE), STRANGER);
    await goTo(page, `#/case/${id}/log/no-answer`);
    await save(page).tap();
    await logged(page, 'You called, no answer').waitFor();
    await goTo(page, `#/case/${id}/log/left-message`);
    await save(page).tap();
    await heading(page, 'Wait before you do this').waitFor();
    await page
      .getByText('The next fair day is Tuesday, November 24, 9:00 AM, where they are.')
      .waitFor();
    expect(await page.locator('main').innerText()).toContain('one a day is enough');
    expect(await faultsOnTheWay(page)).toEqual([]);
    expect(await page.getByRole('link', { name: 'Remind me then' }).getAttribute('href')).toBe(
      `#/case/${id}/dates-of`,
    );
    expect((await entries(page)).length).toBe(1);
    await page.getByRole('button', { name: 'It happened already: log it' }).tap();
    await logged(page, 'You called, left a message').waitFor();
  });

  test('goes by the hour where the debtor is, and tells it on both clocks', async ({ visitor }) => {
    // Noon in London is four in the morning in Los Angeles.
    const owner = await visitor({ timezoneId: 'Europe/London' });
    const { page, id } = await withCase(owner, { ...CAFE, place: 'US-CA' }, '2026-11-23T12:30:00Z');
    await goTo(page, `#/case/${id}/log`);
    await page.getByText('May I contact them now?').click();
    const call = page.getByRole('definition').first();
    expect(await call.innerText()).toMatch(
      /Not now, from 9:00 AM their time \(5:00 PM on your clock\)/,
    );
    await goTo(page, `#/case/${id}/log/no-answer`);
    await save(page).click();
    await heading(page, 'Wait before you do this').waitFor();
    expect(await page.locator('main').innerText()).toMatch(
      /It is night where the debtor is[\s\S]*Monday, November 23, 9:00 AM[\s\S]*On your clock: Monday, November 23, 5:00 PM/,
    );
    await page.getByRole('link', { name: 'I have not done it: back to the plan' }).click();
    await heading(page, CAFE.name).waitFor();
    expect(await entries(page)).toEqual([]);
  });

  test('answers “may I call now?” without logging anything', async ({ visitor }) => {
    const { page, id } = await withCase(await visitor(PHONE));
    await goTo(page, `#/case/${id}/log`);
    await page.getByText('May I contact them now?').tap();
    expect(await page.getByRole('definition').allInnerTexts()).toEqual([
      expect.stringContaining('Yes, until 6:00 PM their time'),
      expect.stringContaining('Yes, until 6:00 PM their time'),
      'Yes, today',
    ]);
    expect(await faultsOnTheWay(page)).toEqual([]);
    expect(await entries(page)).toEqual([]);
  });

  test('says what to do after a word to an employer, and does not take it for the debtor’s', async ({
    visitor,
  }) => {
    const { page, id } = await withCase(await visitor(PHONE));
    await goTo(page, `#/case/${id}/log/spoke/refuses`);
    await page.getByText('Add more: who, how, a note').tap();
    await page.getByLabel('Their employer or a colleague').check();
    await save(page).tap();
    await heading(page, 'You spoke to somebody else').waitFor();
    expect(await page.locator('main').innerText()).toContain(
      'Say no word of the debt to family, an employer or anyone else.',
    );
    expect(await faultsOnTheWay(page)).toEqual([]);
    await page.getByRole('button', { name: 'It happened already: log it' }).tap();
    await heading(page, CAFE.name).waitFor();
    await page
      .getByRole('region', { name: 'Take care' })
      .getByText(/Somebody who does not owe was spoken to/)
      .waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Stage: Reminder → Final demand');
  });

  test('a request to stop, heard in a call, becomes a notice and a hold', async ({ visitor }) => {
    const { page, id } = await withCase(await visitor(PHONE));
    await goTo(page, `#/case/${id}/log/spoke`);
    await page.getByLabel('They want me to stop contacting them').check();
    await page.getByText('This stops the chase.').waitFor();
    await save(page).tap();
    await page.getByText('On hold: asked to stop').first().waitFor();
    await changed(page).getByRole('link', { name: 'The short list for this hold' }).tap();
    await heading(page, 'Stop, and do what is right').waitFor();
    await goTo(page, `#/case/${id}/log/email`);
    await save(page).tap();
    await page.getByText('Do not contact them until the reason for the hold is over.').waitFor();
    expect(await page.getByRole('link', { name: 'Remind me then' }).count()).toBe(0);
  });
});

describe('what changed', () => {
  test('tells stage, steps, dates and the rule behind them, after each entry', async ({
    visitor,
  }) => {
    const { page, id } = await withCase(await visitor(PHONE), STRANGER);
    await goTo(page, `#/case/${id}/log/promise`);
    await page.getByRole('button', { name: /^Friday/ }).tap();
    await save(page).tap();
    const told = await changed(page).innerText();
    expect(told).toContain('They promised to pay by Nov 27, 2026.');
    expect(told).toMatch(/Next step is now: .*, Friday, November 27/);
    expect(told).toContain('New date to keep: They promised to pay, Friday, November 27');
    expect(told).toMatch(/Why\n/);
    expect(await changed(page).locator('a[href*="#rule-"]').count()).toBeGreaterThan(0);
    expect(await faultsOnTheWay(page)).toEqual([]);
  });
});

test('a keyboard alone logs a call, chooses the day and passes the guard', async ({ visitor }) => {
  const { page, id } = await withCase(await visitor(), STRANGER);
  const reach = async (name: string | RegExp, role: 'link' | 'button' | 'radio' = 'button') => {
    const target = page.getByRole(role, { name }).first();
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`Tab does not reach ${String(name)}`);
  };
  await goTo(page, `#/case/${id}/log`);
  await page.getByRole('heading', { name: 'What happened?' }).waitFor();
  await reach('I called, no answer', 'link');
  await page.keyboard.press('Enter');
  await heading(page, 'I called, no answer').waitFor();
  await reach('Just now', 'radio');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await reach('Save to the log');
  await page.keyboard.press('Enter');
  await logged(page, 'You called, no answer').waitFor();
  await goTo(page, `#/case/${id}/log/no-answer`);
  await heading(page, 'I called, no answer').waitFor();
  await reach('Save to the log');
  await page.keyboard.press('Enter');
  await heading(page, 'Wait before you do this').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await reach('It happened already: log it');
  await page.keyboard.press('Enter');
  await heading(page, STRANGER.name).waitFor();
  expect((await entries(page)).length).toBe(2);
  await goTo(page, `#/case/${id}/hold`);
  await heading(page, 'Stop, and do what is right').waitFor();
  await reach('A lawyer acts for them');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'On hold: a lawyer acts' }).waitFor();
});

// In the gate, planner-states looks at the forms.
if (thorough)
  test('every form of the log is without a fault for axe', async ({ visitor }) => {
    const { page, id } = await withCase(await visitor(PHONE));
    for (const kind of [
      '',
      '/spoke/will-pay',
      '/visit',
      '/letter',
      '/offer/payment-plan',
      '/notice/breathing-space',
      '/returned',
      '/dispute-answered',
    ]) {
      await goTo(page, `#/case/${id}/log${kind}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      for (const more of await page.locator('main details > summary').all()) await more.tap();
      expect(await faultsOnTheWay(page), kind).toEqual([]);
    }
  });
