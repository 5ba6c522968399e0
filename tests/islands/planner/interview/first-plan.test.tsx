/** The first plan on one screen: what is typed is a plan at once, and a case when it is opened. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answers, Case } from '#domain/case.ts';
import { firstTyped, readFirst } from '#islands/planner/interview/first-answers.ts';
import NewCase from '#islands/planner/interview/NewCase.tsx';
import { keptPart } from '#islands/form/read-date.ts';
import { NO_ANSWERS } from '#planner/interview/interview.ts';
import { someAnswers } from '../../../support/builders.ts';
import { inPlanner, SITE_DATA } from '../../../support/in-planner.tsx';

const FILE: Case = {
  id: 'c',
  title: 'Corner Deli',
  openedOn: '2026-11-01',
  answers: someAnswers(),
  log: [],
};
const TODAY = '2026-11-27';

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('matchMedia', () => new EventTarget());
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Opens the screen; gives what is saved there. */
function open(): readonly { readonly title: string; readonly answers: Answers }[] {
  const saved: { readonly title: string; readonly answers: Answers }[] = [];
  inPlanner(FILE, TODAY, <NewCase />, {
    store: {
      saveCase: (_, version) => {
        saved.push(version);
        return undefined;
      },
    },
  });
  return saved;
}
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const panel = () => screen.getByRole('complementary', { name: 'The plan so far' });

describe('the first plan', () => {
  test('stands there with the first line, and is a case when it is opened', () => {
    const saved = open();
    type('Amount of invoice 1', '$1,200');
    expect(panel().textContent).not.toContain('reminder');
    type('Due date of invoice 1', 'Nov 6');
    expect(panel().textContent).toMatch(/Send a friendly reminder.*November 27/);
    expect(screen.getByText(/21 days late/)).toBeDefined();
    fireEvent.click(screen.getByLabelText('I called'));
    fireEvent.click(
      within(screen.getByRole('group', { name: 'What are they?' })).getByLabelText('Not sure'),
    );
    press('Open the plan');
    expect(saved).toMatchObject([
      {
        title: 'Customer without a name',
        answers: {
          before: { calls: 1 },
          debt: {
            currency: 'USD',
            invoices: [{ number: '1', amount: '1200.00', dueOn: '2026-11-06' }],
          },
        },
      },
    ]);
    expect(saved[0]?.answers.debtor).toBeUndefined();
  });

  test('tells what is wrong by its line, and saves nothing', () => {
    const saved = open();
    type('Amount of invoice 1', '850');
    type('Due date of invoice 1', 'Nov 6');
    press('Add a line');
    type('Amount of invoice 2', 'much');
    press('Open the plan');
    const links = within(screen.getByRole('alert')).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Line 2: Enter the amount, such as 1,250.00',
      'Line 2: Enter the date the invoice was due',
    ]);
    expect(saved).toEqual([]);
  });

  test('takes a pasted list, and leaves what it cannot read where it is', () => {
    const saved = open();
    press('Paste several');
    type('Paste your list here', '850, Nov 6, 1042\nno bill\n350, 11/20, 1043');
    press('Add these lines');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Paste your list here').value).toBe(
      'no bill',
    );
    expect(screen.getByText('Line 1: no amount and no due date found')).toBeDefined();
    press('Open the plan');
    expect(saved[0]?.answers.debt.invoices).toEqual(
      [
        { number: '1042', amount: '850', dueOn: '2026-11-06' },
        { number: '1043', amount: '350', dueOn: '2026-11-20' },
      ].map((each) => ({ ...each, amount: `${each.amount}.00` })),
    );
  });

  test('wants the day of a last letter, on which the plan counts', () => {
    const saved = open();
    type('Amount of invoice 1', '850');
    type('Due date of invoice 1', 'Oct 6');
    fireEvent.click(screen.getByLabelText('I sent a last letter before court'));
    press('Open the plan');
    expect(saved).toEqual([]);
    type('Day the last letter went out', 'yesterday');
    press('Open the plan');
    expect(saved[0]?.answers.before).toMatchObject({ finalDemandOn: '2026-11-26' });
  });
});

test('what the screen does not ask for stays as it was told', () => {
  const base = {
    ...NO_ANSWERS,
    debtor: { place: 'US-TX', timeZone: 'America/Chicago', reach: 'silent' },
    before: { reminders: 2, calls: 3, lastContactOn: '2026-11-10' },
  } as const;
  const typed = {
    ...firstTyped(base, ['says']),
    'debt.invoices-0-amount': '850',
    'debt.invoices-0-dueOn': keptPart('11/6'),
    'debtor.reach': 'talking',
  };
  const read = readFirst({
    typed,
    base,
    unsure: ['says'],
    context: { today: TODAY, order: 'month-first' },
    data: SITE_DATA,
    home: undefined,
  });
  expect(read.faults).toEqual([]);
  expect(read.unsure).toEqual(['says']);
  expect(read.answers).toMatchObject({
    before: base.before,
    debtor: { ...base.debtor, reach: 'talking' },
    debt: { invoices: [{ dueOn: '2026-11-06' }] },
  });
});
