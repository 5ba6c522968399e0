/** The page of one case: the next step, the pictures, and what they say in words. */
import { describe, expect } from 'vitest';
import type { Case, LogEntry } from '#domain/case.ts';
import { accessibilityFaults, faultsOnTheWay } from '../support/axe.ts';
import { test, type Page, type Visitor } from '../support/browser.ts';
import { inThorough } from '../support/thorough.ts';
import { asStored } from './planner-cases.ts';
import { CAFE, heading, holding, nextStep, openCase, STRANGER } from './planner-walk.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

/** A tab on a case and its log, from the storage of this browser. */
async function withCase(owner: Visitor, file: Case): Promise<Page> {
  const page = await holding(owner, asStored(file.id, file));
  await page.goto(`/plan/#/case/${file.id}`);
  await heading(page, file.title).waitFor();
  await page.waitForFunction(() => !document.body.textContent.includes('Opening…'));
  return page;
}

const LATE: Case = {
  id: '11111111-2222-4333-8444-555555555555',
  title: 'Northwind Media',
  openedOn: '2026-09-21',
  answers: {
    creditor: { place: 'US-TX', entity: 'company' },
    debtor: {
      name: 'Northwind Media',
      kind: 'business',
      place: 'US-TX',
      history: 'new',
      reach: 'talking',
      says: 'will-pay',
    },
    debt: {
      currency: 'USD',
      invoices: [{ number: '77', amount: '4200.00', issuedOn: '2026-08-01', dueOn: '2026-09-01' }],
      interest: { kind: 'agreed', pct: '12', per: 'year' },
    },
    proof: ['contract', 'invoice', 'delivery'],
    goal: { keepCustomer: 'if-possible', acceptLess: 'no' },
  },
  log: [
    {
      id: 'a1',
      at: '2026-09-22T10:00:00-05:00',
      type: 'letter',
      letter: 'reminder',
      sentBy: 'email',
    },
    {
      id: 'a2',
      at: '2026-09-30T10:00:00-05:00',
      type: 'contact',
      channel: 'call',
      direction: 'out',
      outcome: 'spoke',
      said: 'will-pay',
    },
    {
      id: 'a3',
      at: '2026-09-30T10:05:00-05:00',
      type: 'promise',
      amount: '1000.00',
      by: '2026-10-05',
    },
    {
      id: 'a4',
      at: '2026-10-05T09:00:00-05:00',
      type: 'payment',
      amount: '1000.00',
      on: '2026-10-05',
    },
    {
      id: 'a5',
      at: '2026-10-19T10:00:00-05:00',
      type: 'letter',
      letter: 'demand',
      sentBy: 'post',
      deadline: '2026-11-02',
    },
    {
      id: 'a6',
      at: '2026-11-05T10:00:00-06:00',
      type: 'letter',
      letter: 'final-demand',
      sentBy: 'certified',
      deadline: '2026-11-20',
    },
    {
      id: 'a7',
      at: '2026-11-17T10:00:00-06:00',
      type: 'contact',
      channel: 'call',
      direction: 'out',
      outcome: 'no-answer',
    },
  ],
};

const unfold = (page: Page, title: string) =>
  page.getByRole('heading', { level: 2, name: title, exact: true }).click();

describe('the next step', () => {
  test('says when, how often they may be called, what to write down, and has a button for every reply', async ({
    visitor,
  }) => {
    const owner = await visitor(PHONE);
    const page = await openCase(owner, STRANGER);
    const words = await nextStep(page).innerText();
    expect(words).toMatch(/You may call (once|twice) more this week/);
    expect(words).toContain('Write down');
    for (const reply of [
      'They paid',
      'They promised a date',
      'They say the bill is wrong',
      'Something else happened',
    ]) {
      await nextStep(page).getByRole('link', { name: reply }).first().waitFor();
    }
    const heights = await nextStep(page)
      .locator('ul[role=list] a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  test('names the next fair moment, in their time, after a call today', async ({ visitor }) => {
    const call: LogEntry = {
      id: 'b1',
      at: '2026-11-23T10:00:00-06:00',
      type: 'contact',
      channel: 'call',
      direction: 'out',
      outcome: 'no-answer',
    };
    const page = await withCase(await visitor(PHONE), {
      ...LATE,
      log: [...LATE.log.slice(0, 2), call],
    });
    await expect
      .poll(() => nextStep(page).innerText())
      .toMatch(/You may call once more this week, from Tuesday, November 24, 9:00 AM their time\./);
  });

  test('of a call leads to its rehearsal, of a letter to the letter', async ({ visitor }) => {
    const owner = await visitor(PHONE);
    const page = await openCase(owner, CAFE);
    expect(
      await nextStep(page)
        .getByRole('link', { name: 'Change and copy this letter' })
        .getAttribute('href'),
    ).toMatch(/^#\/case\/[^/]+\/letter\//);
    const caller = await withCase(await visitor(PHONE), { ...LATE, log: LATE.log.slice(0, 1) });
    expect(
      await nextStep(caller).getByRole('link', { name: 'Rehearse this call' }).getAttribute('href'),
    ).toBe(`#/case/${LATE.id}/rehearse`);
  });

  test('tells why, and which other answer would change it', async ({ visitor }) => {
    const page = await withCase(await visitor(PHONE), LATE);
    await nextStep(page).getByText('What would change it').click();
    await nextStep(page)
      .getByText(/The next step would|No other single answer/)
      .first()
      .waitFor();
    expect(await faultsOnTheWay(page)).toEqual([]);
  });

  test('has a quiet list of everything else that can be done', async ({ visitor }) => {
    const owner = await visitor(PHONE);
    const page = await openCase(owner, CAFE);
    const links = page.getByRole('navigation', { name: 'For this case' }).getByRole('link');
    const places = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')?.split('/').at(-1)),
    );
    expect(places).toEqual([
      'log',
      'letter',
      'rehearse',
      'calm',
      'hold',
      'dates-of',
      'recap',
      'file',
      'backup',
      'check',
    ]);
  });
});

describe('the pictures', () => {
  test('tell the way taken, one line of time, and what a costly step needs', async ({
    visitor,
  }) => {
    const page = await withCase(await visitor(PHONE), LATE);
    expect(
      await page
        .getByRole('img', {
          name: /^You are here: Deciding\. The way so far: .*Final demand.*Deciding$/,
        })
        .count(),
    ).toBe(1);
    await page
      .getByRole('img', { name: /^Line of time: 7 entries done, \d+ steps planned/ })
      .waitFor();
    const time = page.getByRole('region', { name: 'One line of time' });
    expect(await time.innerText()).toMatch(
      /Today, Monday, November 23[\s\S]*Once you have done that/,
    );
    await time.getByRole('button', { name: /^Show earlier ones/ }).click();
    await time.getByText('You sent: Reminder, email').waitFor();
    const worth = page.getByRole('region', { name: 'Before you spend money: is it worth it?' });
    expect(await worth.innerText()).toMatch(/It pays for itself from\s+a chance of \d+%/);
    await worth.getByLabel('Hours you would spend').fill('60');
    await worth.getByLabel('What an hour of yours is worth').fill('50');
    await worth.getByText('It would most likely cost more than it brings.').waitFor();
    await worth.getByText(/^Can they pay, and can you prove it\?/).click();
    await worth.getByText(/they have paid a part/).waitFor();
  });

  test('show the balance over time, ending at the balance of the plan', async ({ visitor }) => {
    const page = await withCase(await visitor(PHONE), LATE);
    await unfold(page, 'Balance over time');
    const table = page.getByRole('region', { name: 'Balance over time' }).getByRole('table');
    await table.waitFor();
    const owed = await page
      .getByRole('region', { name: 'What they owe' })
      .getByRole('row', { name: /^Balance/ })
      .getByRole('cell')
      .innerText();
    expect(await table.getByRole('row').last().getByRole('cell').last().innerText()).toBe(owed);
    expect(
      await page
        .getByRole('img', { name: /^Balance over time: \$4,200\.00 on Sep 1, 2026/ })
        .count(),
    ).toBe(1);
  });

  test('show in words what was done, what is fair and what would be too much', async ({
    visitor,
  }) => {
    const page = await withCase(await visitor(PHONE), {
      ...LATE,
      log: [...LATE.log, { ...LATE.log[6]!, id: 'a8', at: '2026-11-17T15:00:00-06:00' }],
    });
    await unfold(page, 'Contact calendar');
    const month = page.getByRole('table', { name: 'Contact calendar, six weeks' });
    await month.waitFor();
    expect(await month.getByRole('row').count()).toBe(7);
    expect(await month.getByRole('cell', { name: /^17 called ×2 too much/ }).count()).toBe(1);
    expect(await month.getByRole('cell', { name: /^23 today/ }).innerText()).not.toMatch(
      /\bcall\b|any/,
    );
    expect(await month.getByRole('cell', { name: /^29 rest/ }).count()).toBe(1);
    await page.getByText('2 of 2 calls in seven days').waitFor();
  });

  test('show the time to sue with its earliest and its latest end', async ({ visitor }) => {
    const page = await withCase(await visitor(PHONE), LATE);
    await unfold(page, 'Time left to sue');
    await page
      .getByRole('img', { name: /^Time to sue: may end between \w+ \d+, \d{4} and \w+ \d+, \d{4}/ })
      .waitFor();
    await page.getByText('What may have started it again').waitFor();
    await page.getByText('Oct 5, 2026: They paid a part').waitFor();
  });

  test.for([
    { scheme: 'dark', width: 320 } as const,
    ...inThorough(
      { scheme: 'light', width: 320 } as const,
      { scheme: 'dark', width: 390 } as const,
      { scheme: 'light', width: 1280 } as const,
    ),
  ])(
    'pass axe with everything unfolded, and fit: $scheme, $width wide',
    async ({ scheme, width }, { visitor }) => {
      const page = await withCase(
        await visitor({ colorScheme: scheme, viewport: { width, height: 844 } }),
        LATE,
      );
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await page.getByRole('table', { name: 'Contact calendar, six weeks' }).waitFor();
      await page.waitForFunction(() => !document.body.textContent.includes('Opening…'));
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
    },
  );

  test('are all on paper, without a fold being opened first', async ({ visitor }) => {
    const page = await withCase(await visitor(), LATE);
    await page.getByText('How this can end').waitFor();
    await page.waitForFunction(() => !document.body.textContent.includes('Opening…'));
    await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
    });
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('table', { name: 'Contact calendar, six weeks' }).waitFor();
    await page.getByRole('img', { name: /^Balance over time/ }).waitFor();
    await page.getByRole('img', { name: /^Time to sue/ }).waitFor();
    expect(await page.getByRole('navigation', { name: 'For this case' }).isVisible()).toBe(false);
  });
});

test('the whole page can be walked with the keyboard alone', async ({ visitor }) => {
  const page = await withCase(await visitor(), LATE);
  const reached = new Set<string>();
  await page.evaluate(() => {
    (document.querySelector('h1') as HTMLElement).focus();
  });
  for (let press = 0; press < 160; press++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() =>
      document.activeElement?.closest('footer')
        ? 'footer'
        : (document.activeElement?.textContent.trim() ?? ''),
    );
    if (name === 'footer') break;
    reached.add(name);
    if (name === 'Contact calendar') await page.keyboard.press('Enter');
  }
  for (const name of ['Rehearse a call', 'Put it on hold', 'Contact calendar', 'Balance over time'])
    expect([...reached]).toContain(name);
  await page.getByRole('table', { name: 'Contact calendar, six weeks' }).waitFor();
});
