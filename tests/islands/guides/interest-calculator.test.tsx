import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import InterestCalculator from '#islands/guides/InterestCalculator.tsx';
// The island loads it with the first press; here it is there at once.
import '#islands/guides/StatementAnswer.tsx';
import { choose, day, faults, pick, press, said, type } from '../../support/tool-form.ts';

const table = {
  rates: [{ from: '2026-01-01', to: '2026-06-30', pct: 10 }],
  fixedSums: [
    { atLeast: 0, sum: 4000 },
    { atLeast: 100_000, sum: 7000 },
  ],
} as const;
const proof = {
  sure: 'Read in a current source',
  checkedOn: '2026-01-01',
  title: 'The rate',
  href: 'sources/law-uk/#rate',
} as const;

beforeEach(() => {
  render(<InterestCalculator table={table} proof={proof} />);
});
afterEach(() => {
  cleanup();
});
const asOf = (date: string) => day('Day of the statement', date);

describe('the interest calculator', () => {
  test('says everything that is wrong at once, beside the field and above', () => {
    press('Work it out');
    expect(faults()).toEqual([
      'Choose what gives you a right to interest',
      'Invoice 1: enter the amount, such as 1250.00',
      'Invoice 1: enter the due date as month, day and year',
    ]);
    expect(said()).toBe('');
  });

  test('shows the working of a part payment, and a statement that adds up', async () => {
    pick(/right to interest/, /^A rate that we agreed/);
    type(/^Agreed rate/, '18');
    type('Amount', '$5,000');
    day('Due on', '2026-01-01');
    press('Add a payment');
    type('Amount', '2000', 1);
    day('Paid on', '2026-02-10');
    asOf('2026-03-12');
    press('Work it out');
    await waitFor(() =>
      expect(said()).toBe('Balance on Mar 12, 2026: $3,143.01, of which $143.01 is interest.'),
    );
    // 5,000 × 18% × 40 ÷ 365, then 3,000 × 18% × 30 ÷ 365.
    for (const text of ['$98.6301', '$44.3836', '$2.4658', '$1.4795']) screen.getByText(text);
    screen.getByText('−$2,000.00');
    screen.getByText('Interest grows by $1.4795 each day until they pay.');
  });

  test('takes the rate and the fixed sum of the statute, with its source, and says where the table has no rate', async () => {
    pick(/right to interest/, /^UK law between businesses/);
    type('Amount', '1000');
    day('Due on', '2026-01-31');
    press('Add an invoice');
    type('Amount', '500', 1);
    day('Due on', '2023-01-31', 1);
    asOf('2026-04-14');
    press('Work it out');
    // 1,000 × 10% × 73 ÷ 365 = 20; + 70 fixed; + 500, and 40 fixed, which need no rate.
    await waitFor(() =>
      expect(said()).toBe('Balance on Apr 14, 2026: £1,630.00, of which £20.00 is interest.'),
    );
    screen.getByText(/No rate is held here .* invoice 2\./);
    screen.getByRole('link', { name: 'The rate' });
  });

  test('takes a payment that went back as paid for the days it was there, and shows how late it is', async () => {
    pick(/right to interest/, /^A rate that we agreed/);
    type(/^Agreed rate/, '18');
    type('Amount', '1000');
    day('Due on', '2026-01-31');
    press('Add a payment');
    type('Amount', '400', 1);
    day('Paid on', '2026-03-02');
    day('Went back on, if it did', '2026-04-01');
    asOf('2026-05-01');
    press('Work it out');
    // 14.79 on 1,000 for 30 days; 23.67 with 600 for 30 more; 38.47 with 1,000 for 30 more.
    await waitFor(() =>
      expect(said()).toBe('Balance on May 1, 2026: $1,038.47, of which $38.47 is interest.'),
    );
    const row = screen.getByRole('row', { name: /Payment that went back/ });
    expect(row.textContent).toBe('Apr 1, 2026Payment that went back$400.00$1,023.67');
    expect(screen.getByRole('row', { name: /61 to 90 days late/ }).textContent).toMatch(
      /\$1,038\.47$/,
    );
  });

  test('refuses a payment that went back before it came', () => {
    pick(/right to interest/, /^None/);
    type('Amount', '1000');
    day('Due on', '2026-01-31');
    press('Add a payment');
    type('Amount', '400', 1);
    day('Paid on', '2026-03-02');
    day('Went back on, if it did', '2026-03-01');
    asOf('2026-05-01');
    press('Work it out');
    expect(faults()).toEqual(['Payment 1: it cannot go back before it came']);
  });

  test('counts by months and compounds where that was agreed, and claims no daily sum then', async () => {
    pick(/right to interest/, /^A rate that we agreed/);
    type(/^Agreed rate/, '18');
    type('Amount', '5000');
    day('Due on', '2025-01-15');
    for (const [label, value] of [
      ['How interest is counted', 'months'],
      ['Interest on interest', 'monthly'],
    ] as const)
      choose(label, value);
    asOf('2025-03-15');
    press('Work it out');
    // 75.00, then 1.5% of 5,075.00.
    await waitFor(() =>
      expect(said()).toBe('Balance on Mar 15, 2025: $5,151.13, of which $151.13 is interest.'),
    );
    screen.getByText('Interest does not grow by the same sum each day.');
    screen.getByText(/counted by whole calendar months/);
  });

  test('a row that goes takes its figures along, and an answer of before is marked', async () => {
    pick(/right to interest/, /^None/);
    type('Amount', '100');
    day('Due on', '2026-01-01');
    press('Add an invoice');
    type('Amount', '250', 1);
    day('Due on', '2026-02-01', 1);
    press('Remove invoice 1');
    expect(screen.getByLabelText<HTMLInputElement>('Amount').value).toBe('250');
    asOf('2026-03-01');
    press('Work it out');
    await waitFor(() => expect(said()).toContain('$250.00'));
    expect(screen.queryByText(/^You changed something/)).toBeNull();
    type('Amount', '300');
    screen.getByText(/^You changed something/);
  });

  test('asks which amount is meant where two are possible, and refuses a payment after the day', () => {
    pick(/right to interest/, /^None/);
    type('Amount', '1.250');
    day('Due on', '2026-01-01');
    press('Add a payment');
    type('Amount', '10', 1);
    day('Paid on', '2026-03-02');
    asOf('2026-03-01');
    press('Work it out');
    expect(faults()).toHaveLength(2);
    press('1250.00');
    expect(screen.getAllByLabelText<HTMLInputElement>('Amount')[0]?.value).toBe('1250.00');
  });
});
