/** The statement of a case as a paper and as a table for books: generated cases, and by hand. */
import Papa from 'papaparse';
import { afterEach, describe, expect, test } from 'vitest';
import type { Case, LogEntry } from '#domain/case.ts';
import { localeOfCase } from '#domain/case-country.ts';
import { dateWithin, plausibleCase } from '#planner/explore/plausible.ts';
import { statementCsv } from '#islands/planner/papers/statement-csv.ts';
import { statementBlocks } from '#islands/planner/papers/statement-blocks.ts';
import { writeIn } from '#islands/shared/format.ts';
import { accountStatement } from '#planner/papers/account-statement.ts';
import { plainText, type Block, type PaperTable } from '#planner/papers/document.ts';
import { HOSTILE } from '../../../support/any-case.ts';
import fc from '../../../support/fc.ts';
import { law } from '../../../support/law.ts';

afterEach(() => writeIn('en-US'));

const tables = (blocks: readonly Block[]): readonly PaperTable[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
const inText = (blocks: readonly Block[]): string =>
  plainText(
    { title: '', sender: [], recipient: [], blocks, enclosures: [] },
    { enclosed: 'Enclosed' },
  );
/** The number that a sum on paper says. */
const read = (cell: string | undefined): number =>
  Number((cell ?? '').replace('−', '-').replaceAll(/[^\d.-]/g, ''));
const near = (sums: readonly number[]): number =>
  Math.round(sums.reduce((all, each) => all + each, 0) * 100);

test('every table adds up to its last line, in any case, and each row fills its columns', () => {
  fc.assert(
    fc.property(plausibleCase(), dateWithin(30, 200), (file, today) => {
      const statement = accountStatement(file, law, today);
      const blocks = statementBlocks(statement);
      for (const { rows, columns, total } of tables(blocks))
        for (const row of [...rows, ...(total ? [total] : [])])
          expect(row).toHaveLength(columns.length);
      const [lines, aging] = tables(blocks);
      const net = statement.sums.balance - statement.sums.overpaid;
      expect(near(lines!.rows.map((row) => read(row[2])))).toBe(net);
      expect(near([read(lines!.rows.at(-1)?.[3])])).toBe(net);
      expect(near(aging!.rows.map((row) => read(row[1])))).toBe(statement.sums.balance);
    }),
    { numRuns: 100 },
  );
});

const entry = (id: string, on: string, more: object): LogEntry =>
  ({ id, at: `${on}T10:00:00Z`, ...more }) as LogEntry;
const british: Case = {
  id: 'c',
  title: 'Blue Door',
  openedOn: '2026-03-02',
  answers: {
    creditor: { place: 'GB-ENG', name: 'Oak & Sons', address: ['1 High Street'] },
    debtor: { place: 'GB-ENG', kind: 'business', name: 'Blue Door Ltd' },
    debt: {
      currency: 'GBP',
      invoices: [
        { number: '1042', amount: '1000.00', issuedOn: '2026-01-01', dueOn: '2026-01-31' },
      ],
    },
  },
  log: [
    entry('p', '2026-03-02', { type: 'payment', amount: '400.00' }),
    entry('g', '2026-04-01', { type: 'credit', amount: '50.00', for: 'goodwill' }),
  ],
};

describe('the paper of a British case', () => {
  test('says the act and the rate, in the dates and the money of the country', () => {
    writeIn(localeOfCase(law, british.answers));
    const statement = accountStatement(british, law, '2026-04-30');
    const blocks = statementBlocks(statement);
    const text = inText(blocks);
    expect(text).toContain('under the Late Payment of Commercial Debts (Interest) Act 1998');
    // 1,000 × 11.75% × 30 ÷ 365 = 9.66; with 600 for 59 days 11.40 more, and so on.
    const [lines, aging, working] = tables(blocks);
    expect(lines?.rows.map(([on, what, amount]) => [on, what, amount])).toEqual([
      ['1 Jan 2026', 'Invoice 1042', '£1,000.00'],
      ['1 Feb 2026', 'Fixed sum for invoice 1042', '£70.00'],
      ['2 Mar 2026', 'Interest to this day', '£9.66'],
      ['2 Mar 2026', 'Payment', '−£400.00'],
      ['1 Apr 2026', 'Interest to this day', '£5.79'],
      ['1 Apr 2026', 'Let go: goodwill', '−£50.00'],
      ['30 Apr 2026', 'Interest to this day', '£5.14'],
    ]);
    expect(aging?.rows.at(3)).toEqual(['61 to 90 days late', '£640.59']);
    expect(working?.rows.map((row) => row[1])).toEqual(['11.75%', '11.75%', '11.75%']);
    expect(text).toContain('What was let go');
    expect(text).toContain('Each further day adds');
  });

  test('claims no daily sum where interest compounds, and says how it is counted', () => {
    const { debt } = british.answers;
    const interest = { kind: 'agreed', pct: '12', basis: 'months', compound: 'monthly' } as const;
    const file = { ...british, answers: { ...british.answers, debt: { ...debt, interest } } };
    const text = inText(statementBlocks(accountStatement(file, law, '2026-04-30')));
    expect(text).toContain('whole calendar months from the due date');
    expect(text).toContain('unpaid interest bears interest itself');
    expect(text).not.toContain('Each further day adds');
  });
});

test('invoices without a number are named by their day, not by their place in a list', () => {
  writeIn('en-GB');
  const invoices = [
    { number: '1', amount: '1000.00', issuedOn: '2026-01-01', dueOn: '2026-01-31' },
    { number: '2', amount: '300.00', dueOn: '2026-02-20' },
  ] as const;
  const debt = { ...british.answers.debt, invoices };
  const paid = entry('q', '2026-03-03', { type: 'payment', amount: '10.00', invoice: '2' });
  const file = { ...british, answers: { ...british.answers, debt }, log: [...british.log, paid] };
  const text = inText(statementBlocks(accountStatement(file, law, '2026-04-30')));
  expect(text).toContain('Invoice of 1 Jan 2026');
  expect(text).toContain('Invoice of 1 Jan 2026, due 31 Jan 2026');
  expect(text).toContain('Invoice due on 20 Feb 2026');
  expect(text).toContain('Fixed sum for the invoice due on 20 Feb 2026');
  expect(text).not.toMatch(/[Ii]nvoice [12]\b/);
});

describe('the table for books', () => {
  test('has the running balance and the aging in plain numbers', () => {
    const csv = statementCsv(accountStatementTable(british));
    const { data } = Papa.parse<string[]>(csv.slice(1).trim());
    expect(data[0]).toEqual(['Date', 'What', 'Invoice', 'Charge', 'Payment or credit', 'Balance']);
    expect(data[1]).toEqual(['2026-01-01', 'Invoice 1042', '1042', '1000.00', '', '1000.00']);
    expect(data[4]).toEqual(['2026-03-02', 'Payment', '', '', '400.00', '679.66']);
    expect(data).toContainEqual(['61 to 90 days late', '640.59']);
  });

  test('says a balance below nothing as a number', () => {
    const paid: Case = {
      ...british,
      log: [entry('p', '2026-01-10', { type: 'payment', amount: '1200.00' })],
    };
    expect(statementCsv(accountStatementTable(paid))).toMatch(/1200\.00,-200\.00\r\n/);
  });

  test.each([...HOSTILE, '=1+1', '+1', '-1', '@x', '\t=1', '=1\n2', ' =1', '＝1'])(
    'lets no cell become a formula: %j',
    (number) => {
      const invoices = [{ ...british.answers.debt.invoices[0]!, number }];
      const debt = { ...british.answers.debt, invoices };
      const file = { ...british, answers: { ...british.answers, debt } };
      const { data } = Papa.parse<string[]>(statementCsv(accountStatementTable(file)).slice(1));
      for (const cell of data.flat())
        if (!/^-?\d+(\.\d+)?$/.test(cell)) expect(cell.trimStart()).not.toMatch(/^[=+\-@|＝]/);
    },
  );
});

function accountStatementTable(file: Case) {
  const { currency, sums, lines, aging } = accountStatement(file, law, '2026-04-30');
  return { currency, opening: sums.opening, lines, aging };
}
