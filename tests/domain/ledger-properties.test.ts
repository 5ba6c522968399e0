/**
 * The ledger over thousands of made-up debts: it adds up to the cent, and agrees with a slow one
 * that counts day by day.
 */
import { compare } from '#domain/order.ts';
import { describe, expect, test } from 'vitest';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { oldestUnpaid, openLedger, totalsOn, type LedgerInvoice } from '#domain/ledger.ts';
import { award, credit, forgive, pay } from '#domain/ledger-moves.ts';
import fc from '../support/fc.ts';

const START: PlainDate = '2026-01-01';
const on = (day: number): PlainDate => addDays(START, day);

const plainInvoice = fc.record({
  amount: fc.integer({ min: 1, max: 100_000 }),
  dueOn: fc.integer({ min: 0, max: 400 }).map(on),
  rate: fc.constantFrom(0, 15_000, 80_000, 180_000, 9_999_999),
  fee: fc.constantFrom(0, 0, 2_500, 10_000),
});
/** How interest may be counted and compound. */
const run = fc.constantFrom<Pick<LedgerInvoice, 'yearDays' | 'byMonths' | 'compound'>>(
  {},
  { yearDays: 360 },
  { byMonths: true },
  { compound: 'monthly' },
  { compound: 'yearly' },
  { byMonths: true, compound: 'monthly' },
);
const many = { minLength: 1, maxLength: 4 };
const plainInvoices = fc.array(plainInvoice, many);
const invoices = fc.array(
  fc.tuple(plainInvoice, run).map(([invoice, how]): LedgerInvoice => ({ ...invoice, ...how })),
  many,
);
const day = fc.integer({ min: 0, max: 800 });
const payment = fc.record({
  kind: fc.constant('pay' as const),
  amount: fc.integer({ min: 0, max: 80_000 }),
  day,
});
const movement = fc.oneof(
  { weight: 5, arbitrary: payment },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('credit' as const, 'award' as const),
      amount: fc.integer({ min: 0, max: 80_000 }),
      day,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('forgive' as const), amount: fc.constant(0), day }),
  },
);
interface Movement {
  readonly kind: 'pay' | 'credit' | 'award' | 'forgive';
  readonly amount: number;
  readonly day: number;
}

const MOVES = {
  pay,
  award,
  credit: (ledger: ReturnType<typeof openLedger>, amount: number, when: PlainDate) =>
    credit(ledger, amount, when, { why: 'correction' }),
};

const inOrder = <T extends { readonly day: number }>(list: readonly T[]) =>
  [...list].sort((a, b) => a.day - b.day);

function ledgerOf(
  list: readonly LedgerInvoice[],
  movements: readonly Movement[],
  each?: (ledger: ReturnType<typeof openLedger>, move: Movement) => void,
) {
  const ledger = openLedger(list);
  for (const move of movements) {
    if (move.kind === 'forgive') forgive(ledger, on(move.day));
    else MOVES[move.kind](ledger, move.amount, on(move.day));
    each?.(ledger, move);
  }
  return ledger;
}

/** Payments only, one day at a time, in fractions of 365,000,000 of a cent. */
function slowly(
  list: readonly LedgerInvoice[],
  payments: readonly Movement[],
  until: number,
): { readonly total: number; readonly notYetDue: number; readonly overpaid: number } {
  const accounts = [...list]
    .map((invoice) => ({ ...invoice, left: invoice.amount, accrued: 0n, paidOfRest: 0, feeDue: 0 }))
    .sort((a, b) => compare(a.dueOn, b.dueOn));
  const interest = (a: (typeof accounts)[number]) =>
    Number((a.accrued * 2n + 365_000_000n) / 730_000_000n);
  const rest = (a: (typeof accounts)[number]) => interest(a) + a.feeDue - a.paidOfRest;
  let overpaid = 0;
  for (let today = 0; today <= until; today++) {
    const date = on(today);
    for (const account of accounts) {
      if (account.dueOn >= date || account.left === 0) continue;
      account.accrued += BigInt(account.left) * BigInt(account.rate);
      account.feeDue = account.fee;
    }
    for (const { amount } of payments.filter((each) => each.day === today)) {
      let left = amount;
      const dueNow = accounts.filter(({ dueOn }) => dueOn <= date);
      for (const account of dueNow) {
        const part = Math.min(left, account.left);
        account.left -= part;
        left -= part;
        const more = Math.min(left, rest(account));
        account.paidOfRest += more;
        left -= more;
      }
      for (const account of accounts) {
        const part = Math.min(left, account.left);
        account.left -= part;
        left -= part;
      }
      overpaid += left;
    }
  }
  const due = accounts.filter(({ dueOn }) => dueOn <= on(until));
  return {
    total: due.reduce((sum, account) => sum + account.left + rest(account), 0),
    notYetDue: accounts
      .filter(({ dueOn }) => dueOn > on(until))
      .reduce((sum, { left }) => sum + left, 0),
    overpaid,
  };
}

describe('whatever happens', () => {
  test('the statement adds up on every day, and nothing is below zero', () => {
    fc.assert(
      fc.property(
        invoices,
        fc.array(movement, { maxLength: 12 }),
        fc.integer({ min: 0, max: 1_200 }),
        (list, moves, later) => {
          const wrong: string[] = [];
          const adds = (ledger: ReturnType<typeof openLedger>, asOf: PlainDate) => {
            const t = totalsOn(ledger, asOf);
            if (
              t.charges + t.interestCharged - t.payments - t.credits !==
              t.total + t.notYetDue - t.overpaid
            )
              wrong.push(`${asOf}: does not add up`);
            if (t.total !== t.principal + t.interest + t.fees) wrong.push(`${asOf}: total`);
            if (
              !Object.values(t).every((value: number) => Number.isSafeInteger(value) && value >= 0)
            )
              wrong.push(`${asOf}: below zero`);
            if ((oldestUnpaid(ledger, asOf) === undefined) !== (t.total + t.notYetDue === 0))
              wrong.push(`${asOf}: oldest unpaid`);
          };
          const ledger = ledgerOf(list, inOrder(moves), (now, move) => adds(now, on(move.day)));
          adds(ledger, on(later));
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('in any order of dates, too, it adds up', () => {
    fc.assert(
      fc.property(invoices, fc.array(movement, { maxLength: 12 }), (list, moves) => {
        const t = totalsOn(ledgerOf(list, moves), on(900));
        expect(t.charges + t.interestCharged - t.payments - t.credits).toBe(
          t.total + t.notYetDue - t.overpaid,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('a settlement leaves nothing and an award leaves its sum, on that day and on every later one', () => {
    fc.assert(
      fc.property(
        invoices,
        fc.array(movement, { maxLength: 6 }),
        fc.integer({ min: 0, max: 90_000 }),
        fc.integer({ min: 0, max: 700 }),
        (list, moves, sum, wait) => {
          const forgiven = ledgerOf(list, inOrder(moves));
          forgive(forgiven, on(800));
          const awarded = ledgerOf(list, inOrder(moves));
          award(awarded, sum, on(800));
          const [f, a] = [totalsOn(forgiven, on(800 + wait)), totalsOn(awarded, on(800 + wait))];
          expect([f.total + f.notYetDue, a.total + a.notYetDue]).toEqual([0, sum]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('payments', () => {
  test('agree with counting day by day', () => {
    fc.assert(
      fc.property(
        plainInvoices,
        fc.array(payment, { maxLength: 6 }),
        fc.integer({ min: 0, max: 820 }),
        (list, payments, until) => {
          const made = inOrder(payments).filter((each) => each.day <= until);
          const { total, notYetDue, overpaid } = totalsOn(ledgerOf(list, made), on(until));
          expect({ total, notYetDue, overpaid }).toEqual(slowly(list, made, until));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('one more never raises the balance', () => {
    fc.assert(
      fc.property(
        invoices,
        fc.array(payment, { maxLength: 8 }),
        payment,
        fc.integer({ min: 800, max: 1_200 }),
        (list, payments, more, later) => {
          const balance = (moves: readonly Movement[]) => {
            const { total, notYetDue } = totalsOn(ledgerOf(list, inOrder(moves)), on(later));
            return total + notYetDue;
          };
          expect(balance([...payments, more])).toBeLessThanOrEqual(balance(payments));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('in two parts on one day are one payment', () => {
    fc.assert(
      fc.property(
        invoices,
        day,
        fc.integer({ min: 0, max: 80_000 }),
        fc.integer({ min: 0, max: 80_000 }),
        (list, when, first, second) => {
          const once = totalsOn(
            ledgerOf(list, [{ kind: 'pay', amount: first + second, day: when }]),
            on(900),
          );
          const twice = totalsOn(
            ledgerOf(list, [
              { kind: 'pay', amount: first, day: when },
              { kind: 'pay', amount: second, day: when },
            ]),
            on(900),
          );
          expect(twice).toEqual(once);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test('a credit of what is unpaid counts as if it had never been owed, whatever was paid and when', () => {
  fc.assert(
    fc.property(
      invoices.map(([first]) => first!),
      fc.array(payment, { maxLength: 5 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      day,
      (invoice, payments, share, when) => {
        const made = inOrder(payments);
        const paid = made.reduce((sum, { amount }) => sum + amount, 0);
        const amount = Math.floor(Math.max(0, invoice.amount - paid) * share);
        const moves = inOrder<Movement>([...made, { kind: 'credit', amount, day: when }]);
        const [credited, smaller] = [
          totalsOn(ledgerOf([invoice], moves), on(900)),
          totalsOn(ledgerOf([{ ...invoice, amount: invoice.amount - amount }], made), on(900)),
        ];
        expect(credited).toMatchObject({
          principal: smaller.principal,
          interest: smaller.interest,
          fees: smaller.fees,
          overpaid: smaller.overpaid,
        });
      },
    ),
    { numRuns: 2000 },
  );
});
