/** The list of accounts as its owner uses it: found, filtered, sorted, logged from the row. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import { AccountsScreen } from '#islands/planner/accounts/AccountsScreen.tsx';
import { RoundBar } from '#islands/planner/accounts/RoundBar.tsx';
import { endRound, isInRound, openInRound, startRound } from '#islands/planner/accounts/round.ts';
import { LogForm } from '#islands/planner/log/LogForm.tsx';
import { readAddress } from '#islands/planner/screen-address.ts';
import { logForm } from '#planner/interview/log/log-forms.ts';
import { logged, someAnswers } from '../../../support/builders.ts';
import { amongCases, inPlanner, storedOf } from '../../../support/in-planner.tsx';
import { press } from '../../../support/tool-form.ts';

const TODAY = '2026-03-10';
const owes = (id: string, title: string, amount: string, dueOn: Case['openedOn']): Case => ({
  id,
  title,
  openedOn: '2026-03-02',
  log: [],
  answers: {
    creditor: { place: 'US-TX', entity: 'company' },
    ...someAnswers(
      { invoices: [{ number: `INV-${id}`, amount, dueOn }] },
      { name: title, kind: 'business', place: 'US-TX' },
    ),
  },
});
const CAFE = owes('cafe', 'Blue Door Café', '500.00', '2026-02-20');
const OAK = owes('oak', 'Oak and Iron', '4200.00', '2025-11-03');
const ZED = owes('zed', 'Zed Print', '90.00', '2026-04-20');
const HELD = logged(owes('held', 'Held Goods', '700.00', '2026-01-20'), '2026-03-05', {
  type: 'notice',
  notice: 'bankruptcy',
});
const PAID = logged(owes('paid', 'Paid Up', '100.00', '2026-02-01'), '2026-03-05', {
  type: 'payment',
  amount: '100.00',
});
const ALL = [ZED, CAFE, OAK, HELD, PAID];

const show = (files: readonly Case[] = ALL) => amongCases(files, TODAY, <AccountsScreen />);
const names = () =>
  screen.getAllByRole('rowheader').map((each) => within(each).getByRole('link').textContent);
const head = (name: string) =>
  screen.getByRole('button', { name }).closest('th') ?? expect.unreachable();
const find = (words: string) =>
  fireEvent.input(screen.getByLabelText('Find a name or an invoice number'), {
    target: { value: words },
  });

beforeEach(async () => {
  show();
  // The plans are worked out in pieces.
  await screen.findByRole('heading', { name: 'The list' });
  // The list is as it was left: each test begins with all that is open, in order of triage.
  find('');
  press(/^Open \d/);
  fireEvent.change(screen.getByLabelText('In order of'), { target: { value: 'first' } });
});
afterEach(cleanup);

describe('the list of accounts', () => {
  test('shows what is open, each sum in its column, with the sums of all above it', () => {
    expect([...names()].sort()).toEqual([
      'Blue Door Café',
      'Held Goods',
      'Oak and Iron',
      'Zed Print',
    ]);
    const row = screen.getByRole('row', { name: /Oak and Iron/ });
    const cells = within(row).getAllByRole('cell');
    expect(cells.slice(0, 7).map((cell) => cell.textContent)).toEqual([
      '',
      '',
      '',
      '',
      '$4,200.00',
      '$4,200.00',
      '127',
    ]);
    const sums = screen.getByRole('region', { name: 'Owed in USD' });
    expect(sums.textContent).toContain('$5,490.00');
    expect(sums.textContent).toContain('from 4 cases');
    expect(sums.querySelectorAll('svg rect').length).toBeGreaterThan(5);
  });

  test('sorts by a press on a head, says so, and turns round on the next', () => {
    press('In all');
    expect(names()).toEqual(['Oak and Iron', 'Held Goods', 'Blue Door Café', 'Zed Print']);
    expect(head('In all').getAttribute('aria-sort')).toBe('descending');
    press('In all');
    expect(names()).toEqual(['Zed Print', 'Blue Door Café', 'Held Goods', 'Oak and Iron']);
    expect(head('In all').getAttribute('aria-sort')).toBe('ascending');
    press('Customer');
    expect(names()).toEqual(['Blue Door Café', 'Held Goods', 'Oak and Iron', 'Zed Print']);
    expect(head('In all').getAttribute('aria-sort')).toBeNull();
  });

  test('filters by what a case asks for, and is found by name and invoice number', () => {
    press(/^On hold 1/);
    expect(names()).toEqual(['Held Goods']);
    press(/^Closed 1/);
    expect(names()).toEqual(['Paid Up']);
    press(/^Open 4/);
    find('cafe');
    expect(names()).toEqual(['Blue Door Café']);
    find('inv-oak');
    expect(names()).toEqual(['Oak and Iron']);
    find('nobody');
    expect(screen.queryByRole('table')).toBeNull();
    screen.getByText('No case matches');
  });

  test('logs from the row by the forms of the case, which lead back to the list', () => {
    const row = within(screen.getByRole('row', { name: /Oak and Iron/ }));
    const logs = ['spoke', 'no answer', 'promised', 'paid'].map((name) =>
      readAddress(
        row.getByRole('link', { name: `${name} (Oak and Iron)` }).getAttribute('href') ?? '',
      ),
    );
    const base = { at: 'log', id: 'oak', back: 'accounts' };
    expect(logs).toEqual([
      { ...base, kind: 'spoke' },
      { ...base, kind: 'no-answer' },
      { ...base, kind: 'promise' },
      { ...base, kind: 'paid', preset: 'full' },
    ]);
  });

  test('offers no contact on hold, but what to do there', () => {
    const row = within(screen.getByRole('row', { name: /Held Goods/ }));
    expect(row.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#/case/held',
      '#/case/held/hold',
    ]);
  });

  test('says which to do first and why, and starts a round there', () => {
    const go = screen.getByRole('link', { name: /due today$/ });
    expect(screen.getByText('Do this one first:').closest('p')?.textContent).toMatch(
      /Oak and Iron\. .+\. .+/,
    );
    expect(isInRound()).toBe(false);
    fireEvent.click(go);
    expect(isInRound()).toBe(true);
    expect(go.getAttribute('href')).toBe('#/case/oak');
    endRound();
  });
});

test('a form from the list goes back to it once it is saved', () => {
  cleanup();
  location.hash = '#/accounts/log/oak/paid/full';
  const { added } = inPlanner(
    OAK,
    TODAY,
    <LogForm stored={storedOf(OAK)} form={logForm('paid')!} preset="full" back="accounts" />,
  );
  expect(screen.getByRole('link', { name: 'Back to all accounts' }).getAttribute('href')).toBe(
    '#/accounts',
  );
  press('Save to the log');
  expect(added).toMatchObject([{ type: 'payment', amount: '4200.00' }]);
  expect(location.hash).toBe('#/accounts');
});

describe('a round', () => {
  const bar = async (id: string) => {
    cleanup();
    amongCases(ALL, TODAY, <RoundBar id={id} />);
    await screen.findByText(/^Next: |^That was/);
    return screen.getByRole('navigation', { name: 'Today’s round' });
  };

  test('leads from one case that is due today to the next, and ends after the last', async () => {
    startRound('accounts');
    const first = await bar('oak');
    expect(within(first).getByRole('link', { name: /^Next: / }).textContent).toBe(
      'Next: Blue Door Café (the last one)',
    );
    openInRound('oak');
    // Neither a case that was skipped nor one on hold comes again.
    expect((await bar('cafe')).textContent).toContain('That was the last one due today.');
    endRound();
  });
});
