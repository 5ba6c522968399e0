import { describe, expect, test } from 'vitest';
import { AGE_BANDS } from '#domain/aging.ts';
import type { Case } from '#domain/case.ts';
import { cents } from '#domain/money.ts';
import {
  accountCounts,
  accountOfCase,
  accountsOf,
  accountsShown,
  agedTotals,
  leftInRound,
  type AccountView,
  type AgedAccount,
} from '#planner/cases/accounts.ts';
import { summaryOf } from '#planner/cases/overview.ts';
import { triage } from '#planner/cases/triage.ts';
import { accountStatement } from '#planner/papers/account-statement.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { anyCase } from '../../support/any-case.ts';
import { someAnswers } from '../../support/builders.ts';
import { readPersonas } from '../../personas/read-personas.ts';
import fc from '../../support/fc.ts';
import { law } from '../../support/law.ts';

const TODAY = '2026-03-10';

function anAccount(id: string, change: Partial<AgedAccount> = {}): AgedAccount {
  return {
    id,
    title: id,
    customer: id,
    currency: 'USD',
    aging: { notDue: 0, to30: 10_000, to60: 0, to90: 0, over90: 0 },
    total: 10_000,
    daysLate: 20,
    oldestDueOn: '2026-02-18',
    stage: 'chasing.call',
    bucket: 'today',
    next: { id: 'call-first', on: TODAY },
    isStopped: false,
    invoices: [],
    ...change,
  };
}
const PLAIN: AccountView = { filter: 'open', search: '', sort: 'first', isTurned: false };
const ids = (accounts: readonly AgedAccount[], view: Partial<AccountView> = {}) =>
  accountsShown(accounts, { ...PLAIN, ...view }).map(({ id }) => id);
const sumOf = ({ aging }: Pick<AgedAccount, 'aging'>) =>
  AGE_BANDS.reduce((sum, band) => sum + aging[band], 0);
const aCase = (id: string, change: Partial<Case> = {}): Case => ({
  id,
  title: id,
  openedOn: '2026-03-01',
  answers: someAnswers(),
  log: [],
  ...change,
});
/** The accounts of cases on a day, as the screen makes them. */
const accountsOn = (files: readonly Case[], today: Case['openedOn']) =>
  accountsOf(
    triage(
      files.map((file) => summaryOf(file, planAsItStands(file, law, today), today)),
      today,
    ),
    (id) => files.find((file) => file.id === id),
  );

describe('the sums of the accounts', () => {
  test('are those of the plans, whatever a case holds: each band, each row, each currency', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { minLength: 1, maxLength: 4 }), (found) => {
        const files = found.map((file, at) => ({ ...file, id: String(at) }));
        const accounts = accountsOn(files, TODAY);
        expect(accounts).toHaveLength(files.length);
        const owed = new Map<string, number>();
        for (const file of files) {
          const account = accounts.find(({ id }) => id === file.id)!;
          const { balance, stage } = planAsItStands(file, law, TODAY);
          const all = stage.startsWith('closed')
            ? 0
            : cents(balance.total) + cents(balance.notYetDue);
          expect(account.total).toBe(all);
          expect(sumOf(account)).toBe(all);
          const { currency } = file.answers.debt;
          if (all > 0) owed.set(currency, (owed.get(currency) ?? 0) + all);
        }
        const totals = agedTotals(accounts);
        expect(new Map(totals.map(({ currency, total }) => [currency, total]))).toEqual(owed);
        for (const total of totals) expect(sumOf(total)).toBe(total.total);
      }),
    );
  });

  test('say of each persona what its statement says, band by band', () => {
    const situations = readPersonas().flatMap((persona) => persona.situations);
    const seen = situations.flatMap(({ file, today }) => {
      const plan = planAsItStands(file, law, today);
      if (plan.stage.startsWith('closed')) return [];
      const { aging } = accountOfCase(file, summaryOf(file, plan, today));
      expect(aging).toEqual(accountStatement(file, law, today).aging);
      return [aging];
    });
    expect(seen.length).toBeGreaterThan(40);
  });

  test('put a day into its band: due today, 30, 31, 60, 61, 90 and 91 days late', () => {
    const invoices = [
      ['2026-03-11', '1.00'],
      ['2026-03-10', '2.00'],
      ['2026-02-08', '4.00'],
      ['2026-02-07', '8.00'],
      ['2026-01-09', '16.00'],
      ['2026-01-08', '32.00'],
      ['2025-12-10', '64.00'],
      ['2025-12-09', '128.00'],
    ].map(([dueOn, amount]) => ({
      number: amount!,
      dueOn: dueOn as '2026-03-11',
      amount: amount!,
    }));
    const [account] = accountsOn([aCase('a', { answers: someAnswers({ invoices }) })], TODAY);
    expect(account?.aging).toEqual({
      notDue: 100,
      to30: 600,
      to60: 2400,
      to90: 9600,
      over90: 12800,
    });
  });

  test('leave out what is closed, and put the largest currency first', () => {
    const paid = aCase('paid', {
      log: [{ id: 'p', at: '2026-03-05T10:00:00Z', type: 'payment', amount: '290.00' }],
    });
    const inEuros = aCase('euros', {
      answers: someAnswers({
        currency: 'EUR',
        invoices: [{ number: '9', amount: '900.00', dueOn: '2026-02-18' }],
      }),
    });
    const accounts = accountsOn([paid, aCase('open'), inEuros], TODAY);
    expect(accounts.find(({ id }) => id === 'paid')).toMatchObject({
      bucket: 'closed',
      total: 0,
      next: undefined,
    });
    expect(agedTotals(accounts).map(({ currency, cases }) => [currency, cases])).toEqual([
      ['EUR', 1],
      ['USD', 1],
    ]);
  });
});

describe('the list', () => {
  const accounts = [
    anAccount('b', {
      title: 'Blue Door Café',
      daysLate: 40,
      next: { id: 'call-first', on: TODAY },
    }),
    anAccount('z', {
      title: 'Zed',
      customer: 'Zimmer Holdings',
      bucket: 'waiting',
      total: 90_000,
      aging: { notDue: 90_000, to30: 0, to60: 0, to90: 0, over90: 0 },
      daysLate: 0,
      next: { id: 'call-first', on: '2026-03-20' },
      invoices: ['INV-2044'],
    }),
    anAccount('h', { bucket: 'held', isStopped: true, daysLate: 100 }),
    anAccount('e', {
      currency: 'EUR',
      total: 20_000,
      next: { id: 'call-first', on: TODAY, since: '2026-03-02' },
    }),
    anAccount('c', { bucket: 'closed', total: 0, next: undefined, daysLate: 0 }),
  ];

  test('comes in the order of triage, without what is closed', () => {
    expect(ids(accounts)).toEqual(['b', 'z', 'h', 'e']);
    expect(ids(accounts, { filter: 'closed' })).toEqual(['c']);
    expect(ids(accounts, { filter: 'today' })).toEqual(['b', 'e']);
    expect(ids(accounts, { filter: 'waiting' })).toEqual(['z']);
    expect(ids(accounts, { filter: 'held' })).toEqual(['h']);
    expect(accountCounts(accounts)).toEqual({ open: 4, today: 2, waiting: 1, held: 1, closed: 1 });
  });

  test('is found by title, by the name of the customer and by the number of an invoice', () => {
    expect(ids(accounts, { search: ' cafe ' })).toEqual(['b']);
    expect(ids(accounts, { search: 'ZIMMER' })).toEqual(['z']);
    expect(ids(accounts, { search: '2044' })).toEqual(['z']);
    expect(ids(accounts, { search: 'nobody' })).toEqual([]);
  });

  test('sorts by a column, and the other way round', () => {
    expect(ids(accounts, { sort: 'name' })).toEqual(['b', 'e', 'h', 'z']);
    expect(ids(accounts, { sort: 'name', isTurned: true })).toEqual(['z', 'h', 'e', 'b']);
    expect(ids(accounts, { sort: 'late' })).toEqual(['h', 'b', 'e', 'z']);
    expect(ids(accounts, { sort: 'next' })).toEqual(['e', 'b', 'z', 'h']);
    expect(ids(accounts, { sort: 'notDue' })[0]).toBe('z');
  });

  test('keeps sums of one currency together', () => {
    expect(ids(accounts, { sort: 'total' })).toEqual(['z', 'b', 'h', 'e']);
    expect(ids(accounts, { sort: 'total', isTurned: true })).toEqual(['b', 'h', 'z', 'e']);
  });

  test('a round goes through what is due today, each once', () => {
    const left = (...seen: string[]) => leftInRound(accounts, new Set(seen)).map(({ id }) => id);
    expect(left()).toEqual(['b', 'e']);
    expect(left('b')).toEqual(['e']);
    expect(left('b', 'e')).toEqual([]);
  });
});
