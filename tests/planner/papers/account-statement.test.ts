/** The statement of a case: adds up in every generated one, and agrees with the plan. */
import { describe, expect, test } from 'vitest';
import type { AgreedInterest, Answers, Case, LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { totalsOn } from '#domain/ledger.ts';
import { cents, decimal } from '#domain/money.ts';
import { dateWithin, plausibleCase } from '#planner/explore/plausible.ts';
import { accountStatement, type AccountStatement } from '#planner/papers/account-statement.ts';
import { letterAccount } from '#planner/papers/letter-account.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { replay } from '#planner/replay/replay.ts';
import { anyCase } from '../../support/any-case.ts';
import { someAnswers } from '../../support/builders.ts';
import fc from '../../support/fc.ts';
import { law } from '../../support/law.ts';

const RUNS = Number(process.env['RUNS'] ?? 200);

const sum = (amounts: readonly number[]): number => amounts.reduce((all, each) => all + each, 0);

/** What of a statement does not add up, or differs from the plan. */
function faultsOf(statement: AccountStatement, file: Case, today: PlainDate): readonly string[] {
  const { sums, totals, lines, aging, workings, court } = statement;
  const { opening, charges, interest, payments, credits, balance, overpaid } = sums;
  const faults: string[] = [];
  const same = (what: string, one: unknown, other: unknown): void => {
    if (JSON.stringify(one) !== JSON.stringify(other))
      faults.push(`${what}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`);
  };
  const plan = planAsItStands(file, law, today).balance;
  const { ledger } = replay(file, law, today).life.debt;
  same('the journal makes the ledger of the case', totals, totalsOn(ledger, statement.asOf));
  same('identity', opening + charges + interest - payments - credits, balance - overpaid);
  same('charges', charges, totals.charges);
  same('interest', interest, totals.interestCharged);
  same('payments', payments, totals.payments);
  same('credits', credits, totals.credits);
  same('plan', balance, cents(plan.total) + cents(plan.notYetDue));
  same('overpaid', decimal(overpaid), plan.overpaid);
  same('lines', sum(lines.map(({ amount }) => amount)), balance - overpaid);
  same('running balance', lines.at(-1)?.balance, balance - overpaid);
  same('aging', sum(Object.values(aging)), balance);
  same('not due', aging.notDue, totals.notYetDue);
  same('workings', sum(workings.map((each) => each.interest)), interest);
  if (court && overpaid === 0) same('court', court.lines.at(-1)?.balance ?? court.sum, balance);
  return faults;
}

describe('the statement of a generated case', () => {
  test('adds up and agrees with the plan', () => {
    fc.assert(
      fc.property(plausibleCase(), dateWithin(60, 400), (file, today) => {
        expect(faultsOf(accountStatement(file, law, today), file, today)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
  test('also where a file holds anything at all', () => {
    fc.assert(
      fc.property(anyCase, dateWithin(400, 900), (file, today) => {
        expect(faultsOf(accountStatement(file, law, today), file, today)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
  test('from a day on carries the rest forward', () => {
    fc.assert(
      fc.property(plausibleCase(), dateWithin(60, 60), dateWithin(0, 200), (file, from, today) => {
        const whole = accountStatement(file, law, today);
        const part = accountStatement(file, law, today, from);
        const { opening, charges, interest, payments, credits, balance, overpaid } = part.sums;
        expect(opening + charges + interest - payments - credits).toBe(balance - overpaid);
        expect(balance).toBe(whole.sums.balance);
        expect(part.lines.every(({ on }) => on >= from)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

const entry = (id: string, on: PlainDate, more: object): LogEntry =>
  ({ id, at: `${on}T10:00:00Z`, ...more }) as LogEntry;
const aCaseOf = (answers: Answers, log: readonly LogEntry[]): Case => ({
  id: 'c',
  title: 'Blue Door',
  openedOn: '2026-03-02',
  answers,
  log,
});
const told = ({ lines }: Pick<AccountStatement, 'lines'>) =>
  lines.map(({ on, kind, amount, balance }) => [on, kind, amount, balance]);

describe('the lines of a case', () => {
  const answers = someAnswers({
    invoices: [{ number: '1', amount: '1000.00', dueOn: '2026-01-31', issuedOn: '2026-01-01' }],
    interest: { kind: 'agreed', pct: '18' },
    lateFee: '25.00',
  });

  test('tell invoice, fee, interest, payment, what came back with its fee, and what was let go', () => {
    // 1,000 × 18% × 30 ÷ 365 = 14.79; 600 × 18% × 30 ÷ 365 = 8.88: 23.67 in all; then 1,000 again
    // × 30 days: 38.47 in all.
    const statement = accountStatement(
      aCaseOf(answers, [
        entry('p', '2026-03-02', { type: 'payment', amount: '400.00' }),
        entry('r', '2026-04-01', { type: 'payment-returned', of: 'p', fee: '15.00' }),
        entry('c', '2026-05-01', { type: 'credit', amount: '25.00', for: 'fees' }),
      ]),
      law,
      '2026-05-01',
    );
    expect(told(statement)).toEqual([
      ['2026-01-01', 'invoice', 100_000, 100_000],
      ['2026-02-01', 'late-fee', 2_500, 102_500],
      ['2026-03-02', 'interest', 1_479, 103_979],
      ['2026-03-02', 'payment', -40_000, 63_979],
      ['2026-04-01', 'interest', 888, 64_867],
      ['2026-04-01', 'returned', 40_000, 104_867],
      ['2026-04-01', 'cost', 1_500, 106_367],
      ['2026-05-01', 'interest', 1_480, 107_847],
      ['2026-05-01', 'let-go', -2_500, 105_347],
    ]);
    expect(statement.letGo.map(({ why }) => why)).toEqual(['fees']);
    expect(statement.aging).toEqual({ notDue: 0, to30: 1_500, to60: 0, to90: 103_847, over90: 0 });
    expect(statement.perDay).toBe(48);
    const [working] = statement.workings;
    expect(working?.stretches.map(({ principal, days }) => [principal, days])).toEqual([
      [100_000, 30],
      [60_000, 30],
      [100_000, 30],
    ]);
  });

  test('keep the court’s account apart after a judgment', () => {
    const statement = accountStatement(
      aCaseOf(answers, [
        entry('f', '2026-04-01', { type: 'filed', in: 'small-claims' }),
        entry('j', '2026-05-01', {
          type: 'judgment',
          outcome: 'won',
          amount: '1100.00',
          costs: '80.00',
        }),
        entry('p', '2026-06-01', { type: 'payment', amount: '500.00' }),
        entry('k', '2026-04-02', { type: 'cost', amount: '54.00', for: 'court-fee' }),
      ]),
      law,
      '2026-06-02',
    );
    expect(statement.court).toMatchObject({
      on: '2026-05-01',
      sum: 118_000,
      costs: 8_000,
      balance: 68_000,
    });
    expect(told({ lines: statement.court?.lines ?? [] })).toEqual([
      ['2026-06-01', 'payment', -50_000, 68_000],
    ]);
    expect(statement.costsApart).toEqual([
      { on: '2026-04-02', amount: 5_400, what: 'court-fee', claimed: false },
    ]);
    expect(statement.perDay).toBe(0);
  });

  test('say what gives interest, and when no day adds the same as the next', () => {
    const agreed = (interest: AgreedInterest) =>
      accountStatement(
        aCaseOf(someAnswers({ invoices: answers.debt.invoices, interest }), []),
        law,
        '2026-05-01',
      );
    expect(agreed({ kind: 'agreed', pct: '12', basis: 'months' }).perDay).toBeUndefined();
    expect(agreed({ kind: 'agreed', pct: '12', compound: 'monthly' }).perDay).toBeUndefined();
    expect(agreed({ kind: 'none' })).toMatchObject({ basis: 'none', perDay: 0, sources: [] });
    const uk = accountStatement(
      aCaseOf(
        someAnswers(
          { currency: 'GBP', invoices: answers.debt.invoices },
          { kind: 'business', place: 'GB-ENG' },
        ),
        [],
      ),
      law,
      '2026-05-01',
    );
    expect(uk).toMatchObject({
      basis: 'statutory',
      sources: ['lpcdia-reference-rate', 'lpcdia-fixed-sums'],
    });
    expect(uk.act).toMatch(/Late Payment/);
  });
});

test('a letter tells what a day adds only where each day adds the same', () => {
  const running = (interest: AgreedInterest) =>
    letterAccount(
      aCaseOf(
        someAnswers({
          invoices: [{ number: '1', amount: '1000.00', dueOn: '2026-01-31' }],
          interest,
        }),
        [],
      ),
      law,
      '2026-05-01',
    ).running;
  expect(running({ kind: 'agreed', pct: '18' })).toMatchObject({ pct: [18, 18], perDay: 49 });
  expect(running({ kind: 'agreed', pct: '18', basis: '360' })).toMatchObject({ perDay: 50 });
  const byMonths = running({ kind: 'agreed', pct: '1.5', per: 'month', basis: 'months' });
  expect(byMonths).toMatchObject({ pct: [18, 18], from: '2026-02-01' });
  expect(byMonths?.perDay).toBeUndefined();
  expect(running({ kind: 'agreed', pct: '18', compound: 'yearly' })?.perDay).toBeUndefined();
});
