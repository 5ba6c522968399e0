/** Letters, the cool-off composer and the rehearsal, as an owner uses them. */
import { createHash } from 'node:crypto';
import { describe, expect } from 'vitest';
import { accessibilityFaults, faultsOnTheWay } from '../support/axe.ts';
import { test, type Page } from '../support/browser.ts';
import {
  CAFE,
  caseId,
  goTo,
  heading,
  openCase,
  stored,
  STRANGER,
  toPlace,
} from './planner-walk.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const text = (page: Page) => page.getByLabel('The words', { exact: true });
const sheet = (page: Page) => page.getByRole('article');
const change = (page: Page) => page.getByRole('button', { name: 'Change the words' }).click();
/** Fills a gap on the sheet, and leaves it. */
async function fillGap(page: Page, name: string, value: string): Promise<void> {
  const gap = page.getByLabel(name, { exact: true }).first();
  await gap.fill(value);
  await gap.blur();
}
const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const drafts = async (page: Page) =>
  (await stored(page)).filter(([key]) => key.includes(':draft:'));
const findings = (page: Page) =>
  page.getByRole('list', { name: 'Phrases to look at' }).getByRole('listitem');

describe('letters', () => {
  test('the one that fits now is first; it is filled, changed, checked, undone, kept, and gone with the case', async ({
    visitor,
  }) => {
    const page = await openCase(await visitor(PHONE), CAFE);
    const id = caseId(page);
    await goTo(page, `#/case/${id}/letter`);
    await page.getByRole('heading', { name: 'Letters and scripts' }).waitFor();
    const now = page.getByRole('region', { name: 'Fits now' });
    expect(await now.getByRole('link').first().innerText()).toBe('Friendly reminder');
    // What would be false for this case is not offered at all.
    expect(await page.getByRole('main').innerText()).not.toContain('Refund');
    expect(await faultsOnTheWay(page)).toEqual([]);

    await now.getByRole('link', { name: 'Friendly reminder' }).click();
    await heading(page, 'Friendly reminder').waitFor();
    expect(await sheet(page).innerText()).toMatch(/\$290\.00[\s\S]*Total on Nov 23, 2026/);
    await page.getByText('The check finds nothing to change.').waitFor();

    // What is missing is filled in the line, and fills every letter.
    await fillGap(page, 'Your name', 'Sam Lee');
    await fillGap(page, 'Name of your business', 'Lee Design');
    await expect.poll(() => sheet(page).innerText()).toMatch(/Lee Design[\s\S]*Sam Lee/);
    expect(await page.getByLabel('Name of your business').count()).toBe(0);
    await page.getByRole('link', { name: 'How to pay you' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('blank-howToPay');

    // An angry change is found, and better words are one press away.
    await change(page);
    await text(page).fill(
      `${await text(page).inputValue()}\n\nYou are a thief. I’ll see you in court.`,
    );
    await expect.poll(() => findings(page).count()).toBe(2);
    await page.getByText('This text threatens what comes next.').waitFor();
    expect(await faultsOnTheWay(page)).toEqual([]);
    await findings(page).first().getByRole('button', { name: 'Use these words' }).click();
    expect(await text(page).inputValue()).toContain(
      'The invoice is still unpaid. Please pay $290.00 by Nov 30, 2026.',
    );
    await expect.poll(() => findings(page).count()).toBe(1);
    await findings(page).first().getByRole('button', { name: 'Use these words' }).click();
    await page.getByText('The check finds nothing to change.').waitFor();
    expect(await text(page).inputValue()).not.toContain('court');
    expect(await wider(page)).toBe(0);
    await page.getByRole('button', { name: 'Back to the letter' }).click();
    await expect.poll(() => sheet(page).innerText()).toContain('Total on');

    await expect.poll(async () => (await drafts(page)).length).toBe(1);
    await page.reload();
    await expect.poll(() => sheet(page).innerText()).toContain('The invoice is still unpaid.');
    await page.getByRole('button', { name: 'Start again from the case' }).click();
    await expect.poll(() => sheet(page).innerText()).not.toContain('is still unpaid.');
    expect(await drafts(page)).toEqual([]);

    await change(page);
    await text(page).fill('My own words.');
    await expect.poll(async () => (await drafts(page)).length).toBe(1);
    await goTo(page, `#/case/${id}/delete`);
    await page.getByRole('button', { name: /^Delete/ }).click();
    await expect.poll(async () => (await drafts(page)).length).toBe(0);
  });

  test('a change made before a payment says that the case has moved on', async ({ visitor }) => {
    const page = await openCase(await visitor(PHONE), CAFE);
    const id = caseId(page);
    await goTo(page, `#/case/${id}/letter/reminder`);
    await change(page);
    await text(page).fill(`${await text(page).inputValue()} `);
    await expect.poll(async () => (await drafts(page)).length).toBe(1);
    await goTo(page, `#/case/${id}/log/paid`);
    await page.getByLabel('Amount').fill('100');
    await page.getByRole('button', { name: 'Save to the log' }).click();
    await heading(page, CAFE.name).waitFor();
    await goTo(page, `#/case/${id}/letter/reminder`);
    await page.getByText('The case has moved on since you changed this text:').waitFor();
    await page.getByRole('button', { name: 'Start again from the case' }).click();
    await expect.poll(() => sheet(page).innerText()).toContain('$190.00');
  });

  test('a final demand before its day is stopped in words, and so is every letter to the debtor on hold', async ({
    visitor,
  }) => {
    const page = await openCase(await visitor(PHONE), CAFE);
    const id = caseId(page);
    await goTo(page, `#/case/${id}/letter/final-demand`);
    await heading(page, 'Final demand').waitFor();
    await page
      .getByText(/^(Not yet\. The plan has this for|It is too early for this one)/)
      .waitFor();
    await page.getByText('The check finds nothing to change.').waitFor();
    await goTo(page, `#/case/${id}/log/notice/stop-contact`);
    await page.getByRole('button', { name: 'Save to the log' }).click();
    await heading(page, CAFE.name).waitFor();
    await goTo(page, `#/case/${id}/letter/demand`);
    await page.getByText('The case is on hold. Send no letter to the debtor.').waitFor();
    expect(await page.getByRole('button', { name: 'I sent it: log it' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Open in your mail program' }).count()).toBe(0);
    expect(await faultsOnTheWay(page)).toEqual([]);
  });

  test('it is copied, printed alone on the sheet, mailed to nobody in particular, and logged when sent', async ({
    visitor,
  }) => {
    const owner = await visitor(PHONE);
    const page = await openCase(owner, CAFE);
    const id = caseId(page);
    await goTo(page, `#/case/${id}/letter/reminder`);
    await page.getByRole('heading', { name: 'Finish the letter' }).waitFor();
    for (const name of ['Copy the text', 'Print it'])
      expect(await page.getByRole('button', { name }).count(), name).toBe(0);
    expect(await page.getByRole('button', { name: 'I sent it: log it' }).count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('Dear');
    await page.emulateMedia({ media: 'screen' });
    await fillGap(page, 'Name of your business', 'Lee Design');
    await fillGap(page, 'Your name', 'Sam Lee');
    await fillGap(page, 'How to pay you', 'By bank transfer');
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      'Dear Blue Door Café',
    );
    const mail = new URL(
      (await page.getByRole('link', { name: 'Open in your mail program' }).getAttribute('href'))!,
    );
    expect([mail.protocol, mail.pathname, mail.href.length < 2000]).toEqual(['mailto:', '', true]);
    expect(mail.searchParams.get('body')).toContain('Dear Blue Door Café');
    expect(mail.searchParams.get('body')).not.toContain('November 23');
    expect(mail.searchParams.get('subject')).toMatch(/invoice/i);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.body.innerText.trim())).toMatch(
      /^Lee Design\s+Blue Door Café\s+November 23, 2026[\s\S]+Dear Blue Door Café/,
    );
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'I sent it: log it' }).click();
    await page.getByText('The letter is kept with it as it was sent').waitFor();
    await page.getByRole('button', { name: 'Save to the log' }).click();
    await page.getByRole('heading', { name: 'Logged. What changed' }).waitFor();
    const kept = (await stored(page)).find(([key]) => key.includes(':log:'));
    const sent = (JSON.parse(String(kept?.[1])) as { entry: { text: string; sha256: string } })
      .entry;
    expect(sent.text).toContain('Dear Blue Door Café');
    expect(sent.sha256).toBe(createHash('sha256').update(sent.text).digest('hex'));
    await toPlace(page, 'Log');
    await page.getByRole('link', { name: 'Read the letter as it was sent' }).click();
    await page.getByRole('heading', { level: 1, name: /^Letter, / }).waitFor();
    expect(await sheet(page).innerText()).toContain('Dear Blue Door Café');
  });
});

describe('cooling off', () => {
  test('angry words stay here and go when the owner leaves; a night is one press, logged, and holds the case', async ({
    visitor,
  }) => {
    const owner = await visitor(PHONE);
    const page = await openCase(owner, STRANGER);
    const id = caseId(page);
    await goTo(page, `#/case/${id}/calm`);
    await heading(page, 'Write it angry').waitFor();
    const angry = page.getByLabel('What you would like to tell them');
    await angry.fill('You THIEVES!!! I will tell all your customers and call the police.');
    await expect.poll(() => findings(page).count()).toBeGreaterThanOrEqual(3);
    expect(await faultsOnTheWay(page)).toEqual([]);
    expect(await wider(page)).toBe(0);
    expect(JSON.stringify(await stored(page))).not.toContain('THIEVES');
    const pattern = await page
      .getByRole('region', { name: 'What a calm version does' })
      .innerText();
    expect(pattern).toMatch(
      /Fact[\s\S]*is unpaid\. \$5,000\.00[\s\S]*Ask[\s\S]*Date[\s\S]*2026[\s\S]*Next step/,
    );

    await goTo(page, `#/case/${id}`);
    await heading(page, STRANGER.name).waitFor();
    await goTo(page, `#/case/${id}/calm`);
    expect(await angry.inputValue()).toBe('');
    await angry.fill('Keep this for me');
    await page.getByRole('button', { name: 'Keep it in this browser' }).click();
    await page.getByText('It is kept in this browser').waitFor();
    await page.reload();
    await expect.poll(() => angry.inputValue()).toBe('Keep this for me');
    await page.getByRole('button', { name: 'Clear it' }).click();
    expect(await drafts(page)).toEqual([]);

    await page
      .getByRole('button', { name: 'Wait until tomorrow, Tuesday, November 24, 9:00' })
      .click();
    await heading(page, STRANGER.name).waitFor();
    await expect.poll(() => page.locator('body').innerText()).toMatch(/cooling off/i);
    const entries = (await stored(page))
      .filter(([key]) => key.includes(':log:'))
      .map(([, value]) => String(value));
    expect(entries).toHaveLength(1);
    expect(entries[0]).toContain('"until":"2026-11-24"');
    await goTo(page, `#/case/${id}/calm`);
    await page
      .getByText('You are cooling off until Tuesday, November 24, 9:00.', { exact: false })
      .waitFor();
    await page.getByText('Write them nothing for now, calm or not.', { exact: false }).waitFor();
    await page.clock.setFixedTime('2026-11-24T09:30:00Z');
    await page.reload();
    await page.getByRole('button', { name: /^Wait until tomorrow/ }).waitFor();
  });
});

describe('the rehearsal', () => {
  test('a call is rehearsed with the keyboard alone, and ends at the log form for what was said', async ({
    visitor,
  }) => {
    const page = await openCase(await visitor(PHONE), STRANGER);
    const id = caseId(page);
    await goTo(page, `#/case/${id}/rehearse`);
    await heading(page, 'Rehearse the call').waitFor();
    await page.getByRole('heading', { name: 'Before you dial' }).waitFor();
    expect(await faultsOnTheWay(page)).toEqual([]);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const enter = async (button: string | RegExp, then: string | RegExp) => {
      // From the line, which holds focus, on to the button by Tab alone.
      for (let presses = 0; presses < 14; presses += 1) {
        await page.keyboard.press('Tab');
        const at = await focused();
        if (typeof button === 'string' ? at === button : button.test(at)) break;
      }
      expect(await focused()).toMatch(button);
      await page.keyboard.press('Enter');
      await expect.poll(focused).toMatch(then);
    };
    await page.getByRole('combobox').focus();
    await enter('I am ready', /this is .* from .*Northwind Media/);
    await enter('It is the right person', /\$5,000\.00/);
    await enter('I said it', /You say nothing/);
    await enter('They are talking', /Choose one, and answer it aloud/);
    expect(await faultsOnTheWay(page)).toEqual([]);
    expect(await wider(page)).toBe(0);
    await enter(/^They cannot pay/, /I have no money right now.*Thank you for telling me/);
    await enter('I said it', /How much can you pay now/);
    await enter('I said it', /You say nothing/);
    await enter('They named a sum and a day', /that is the sum, on that day/);
    await enter('I said it', /Thank you for your time\. Goodbye/);
    await enter('I said it', /The call is over/);
    expect(await faultsOnTheWay(page)).toEqual([]);
    expect(
      await page
        .getByRole('region', { name: 'Log what happened' })
        .getByRole('link')
        .first()
        .innerText(),
    ).toBe('They cannot pay');
    await page.getByRole('link', { name: 'They cannot pay' }).click();
    await page.getByRole('button', { name: 'Save to the log' }).waitFor();
    expect(page.url()).toContain('/log/spoke/cannot-pay');
  });
});

describe('the tools', () => {
  test('any text is checked without a case: nothing is saved and nothing leaves', async ({
    visitor,
  }) => {
    const reader = await visitor(PHONE);
    const page = await reader.open('/tools/check-your-words/');
    const asked = () => reader.requests.filter((url) => url.includes('/data/'));
    await page.getByRole('textbox', { name: 'Your text' }).scrollIntoViewIfNeeded();
    expect(asked()).toEqual([]);
    await page.waitForSelector('astro-island:not([ssr])');
    await page
      .getByRole('textbox', { name: 'Your text' })
      .fill('Pay or else. I will tell your boss!!!');
    await expect.poll(() => findings(page).count()).toBe(3);
    expect(asked().map((url) => new URL(url).pathname)).toEqual(['/data/tone.json']);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await wider(page)).toBe(0);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.getByLabel('What is it?').selectOption('final-demand');
    await page
      .getByRole('textbox', { name: 'Your text' })
      .fill('The next step is this: I will file a claim in small claims court.');
    await page.getByText('The check finds nothing to change.').waitFor();
  });

  test('without scripts the pages hold every phrase with better words, and every answer of the rehearsal', async ({
    visitor,
  }) => {
    const reader = await visitor({ ...PHONE, javaScriptEnabled: false });
    const words = await reader.open('/tools/check-your-words/');
    const list = (await words.locator('main').textContent()) ?? '';
    for (const some of [
      'call the police',
      'tell your boss',
      'take your website down',
      'I recorded our calls',
      'come to your house',
      'Write instead',
    ])
      expect(list).toContain(some);
    const call = await reader.open('/tools/rehearse-a-call/');
    expect(await call.locator('main').innerText()).toContain('Stop calling me!');
  });

  test('a call is rehearsed in a guide, without a case', async ({ visitor }) => {
    const reader = await visitor(PHONE);
    const page = await reader.open('/tools/rehearse-a-call/');
    await page.getByRole('button', { name: 'I am ready' }).scrollIntoViewIfNeeded();
    await page.waitForSelector('astro-island:not([ssr])');
    await page.getByLabel('Whom do you call?').selectOption('person');
    await page.getByRole('button', { name: 'I am ready' }).click();
    await page.getByText('Am I speaking with Alex Kim?').first().waitFor();
    await page.getByRole('button', { name: /^Someone else answers/ }).click();
    await page.getByRole('button', { name: 'End the call now' }).click();
    await page.getByRole('button', { name: 'I said it' }).click();
    await page.getByRole('heading', { name: 'The call is over' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
