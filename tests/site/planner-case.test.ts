/** The page of one case: the next step, the pictures, and what they say in words. */
import { describe, expect } from 'vitest';
import type { Case, LogEntry } from '#domain/case.ts';
import { accessibilityFaults, faultsOnTheWay } from '../support/axe.ts';
import { test, type Page, type Visitor } from '../support/browser.ts';
import { inThorough } from '../support/thorough.ts';
import { asStored, kept } from './planner-cases.ts';
import {
  CAFE,
  goTo,
  heading,
  holding,
  nextStep,
  openCase,
  replies,
  toPlace,
  unfold,
} from './planner-walk.ts';

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

describe('the next step', () => {
  test('is one block with its action in it, in sight on a phone and a small laptop, and every reply below', async ({
    visitor,
  }) => {
    const owner = await visitor(PHONE);
    const page = await openCase(owner, CAFE);
    for (const [width, height] of [
      [390, 844],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const name of ['Open the letter', 'I sent it']) {
        const box = await nextStep(page).getByRole('link', { name }).boundingBox();
        expect(box!.y + box!.height, `${name}, ${width} wide`).toBeLessThanOrEqual(height);
        expect(box!.height).toBeGreaterThanOrEqual(44);
      }
    }
    for (const reply of ['They paid, all or part', 'They promised a date', 'Something else'])
      await replies(page).getByRole('link', { name: reply }).waitFor();
    const heights = await replies(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    // What to write down stands where it is written, and where a reply leads is told there.
    await replies(page).getByRole('link', { name: 'They say the bill is wrong' }).click();
    await page.getByText('If you save this, the case goes to: Disputed.').waitFor();
    await page.goBack();
    await nextStep(page).getByRole('link', { name: 'I sent it' }).click();
    await page.getByText('Write down').waitFor();
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
      .poll(() => page.getByRole('region', { name: 'Why this, and why now' }).innerText())
      .toMatch(/You may call once more this week, from Tuesday, November 24, 9:00 AM their time\./);
  });

  test('of a call leads to its rehearsal, of a letter to the letter', async ({ visitor }) => {
    const owner = await visitor(PHONE);
    const page = await openCase(owner, CAFE);
    expect(
      await nextStep(page).getByRole('link', { name: 'Open the letter' }).getAttribute('href'),
    ).toMatch(/^#\/case\/[^/]+\/letter\//);
    const caller = await withCase(await visitor(PHONE), { ...LATE, log: LATE.log.slice(0, 1) });
    expect(
      await nextStep(caller).getByRole('link', { name: 'Rehearse this call' }).getAttribute('href'),
    ).toBe(`#/case/${LATE.id}/rehearse`);
  });

  test('tells why, and which other answer would change it', async ({ visitor }) => {
    const page = await withCase(await visitor(PHONE), LATE);
    await unfold(page, 'What would change it');
    await page
      .getByText(/(The next step|routes?) would|No other single answer/)
      .first()
      .waitFor();
    expect(await faultsOnTheWay(page)).toEqual([]);
  });

  test('stands in the first of five places, each with its address, its heading and the way back', async ({
    visitor,
  }) => {
    const page = await withCase(await visitor(PHONE), LATE);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    for (const [name, address, title] of [
      ['Dates', 'dates', 'One line of time'],
      ['Log', 'log', 'What happened?'],
      ['Money', 'money', 'The account'],
      ['Papers', 'papers', 'Letters and scripts'],
    ] as const) {
      await toPlace(page, name);
      await expect.poll(focused).toBe(title);
      expect(page.url()).toContain(`#/case/${LATE.id}/${address}`);
      expect(await page.title()).toMatch(new RegExp(`^${name} of a case – `));
    }
    await page.goBack();
    await expect.poll(focused).toBe('The account');
    await toPlace(page, 'Next');
    await expect.poll(focused).toBe(await nextStep(page).getByRole('heading').innerText());
    // Where the list of letters was before it became a part of the papers.
    await goTo(page, `#/case/${LATE.id}/letter`);
    await expect.poll(focused).toBe('Letters and scripts');
  });

  test('closed, it says what came of it, and keeps what its owner will do differently', async ({
    visitor,
  }) => {
    const page = await holding(await visitor(PHONE), kept('paid'));
    await page.goto('/plan/#/case/paid');
    const came = page.getByRole('region', { name: 'What came of it' });
    expect(await came.innerText()).toMatch(/Collected\s+\$700\.00/);
    await came.getByLabel('What will you do differently next time?').fill('Ask for a deposit.');
    await came.getByRole('button', { name: 'Write it down' }).click();
    await page.getByRole('heading', { name: 'Logged. What changed' }).waitFor();
    await came.getByText('Ask for a deposit.').waitFor();
    expect(await faultsOnTheWay(page)).toEqual([]);
  });
});

describe('the pictures', () => {
  test('tell the way taken, the dates, and what a costly step needs', async ({ visitor }) => {
    const page = await withCase(await visitor(PHONE), LATE);
    await page.setViewportSize({ width: 1280, height: 800 });
    const rail = page.getByRole('complementary', { name: 'This case at a glance' });
    expect(await rail.getByRole('listitem').allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Deciding\s+now$/),
        expect.stringMatching(/^Reminder\s+Sep 22$/),
      ]),
    );
    await page.setViewportSize(PHONE.viewport);
    await toPlace(page, 'Dates');
    expect(await page.locator('main').innerText()).toMatch(
      /Today, Monday, November 23[\s\S]*Once you have done that/,
    );
    await unfold(page, '3 days before');
    await page.getByText('You sent: Reminder, email').waitFor();
    await toPlace(page, 'Money');
    const worth = page.getByRole('region', { name: 'Before you spend money: is it worth it?' });
    expect(await worth.innerText()).toMatch(/It pays for itself from\s+a chance of \d+%/);
    await worth.getByLabel('Hours you would spend').fill('60');
    await worth.getByLabel('What an hour of yours is worth').fill('50');
    await worth.getByText('It would most likely cost more than it brings.').waitFor();
    await worth.getByText(/^Can they pay, and can you prove it\?/).click();
    await worth.getByText(/they have paid a part/).waitFor();
  });

  test('show the account, ending at the balance of the plan', async ({ visitor }) => {
    const page = await withCase(await visitor(PHONE), LATE);
    await toPlace(page, 'Money');
    const last = (name: string) => page.getByRole('table', { name }).getByRole('row').last();
    const owed = await last('What they owe').getByRole('cell').innerText();
    expect(await last('The account').getByRole('cell').last().innerText()).toBe(owed);
  });

  test('show in words what was done, what is fair and what would be too much', async ({
    visitor,
  }) => {
    const page = await withCase(await visitor(PHONE), {
      ...LATE,
      log: [...LATE.log, { ...LATE.log[6]!, id: 'a8', at: '2026-11-17T15:00:00-06:00' }],
    });
    await toPlace(page, 'Log');
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
    await toPlace(page, 'Dates');
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
      for (const place of ['Next', 'Dates', 'Log', 'Money', 'Papers'] as const) {
        await toPlace(page, place);
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
        if (place === 'Log')
          await page.getByRole('table', { name: 'Contact calendar, six weeks' }).waitFor();
        await page.waitForFunction(() => !document.body.textContent.includes('Opening…'));
        expect(await accessibilityFaults(page), place).toEqual([]);
        expect(
          await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
          place,
        ).toBe(0);
      }
    },
  );

  test('are all on paper, without a fold being opened first', async ({ visitor }) => {
    const page = await withCase(await visitor(), LATE);
    for (const [place, shows] of [
      ['Dates', page.getByRole('img', { name: /^Time to sue/ })],
      ['Log', page.getByRole('table', { name: 'Contact calendar, six weeks' })],
    ] as const) {
      await page.emulateMedia({ media: 'screen' });
      await toPlace(page, place);
      await page.waitForFunction(() => !document.body.textContent.includes('Opening…'));
      await page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
      });
      await page.emulateMedia({ media: 'print' });
      await shows.waitFor();
      expect(await page.getByRole('navigation', { name: 'This case' }).isVisible()).toBe(false);
      expect(await page.locator('main').getByRole('button').filter({ visible: true }).count()).toBe(
        0,
      );
    }
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
  }
  for (const name of ['Dates', 'Papers', 'I did this', 'Put it on hold', 'What would change it'])
    expect([...reached]).toContain(name);
});
