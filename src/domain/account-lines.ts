/**
 * An account told line by line: invoices, charges, interest, payments and credits by date, with the
 * running balance. A journal of moves is played on a fresh ledger, and each line is what that
 * ledger changed by: the lines add up to its balance whatever happened.
 */
import { dayNumber, later, type PlainDate, addDays } from '#domain/dates.ts';
import {
  invoicesOn,
  openLedger,
  unpaidIn,
  type Account,
  type AllocationOrder,
  type Ledger,
  type LedgerInvoice,
} from '#domain/ledger.ts';
import { addCosts, addInvoice, award, credit, letGo, pay, takeBack } from '#domain/ledger-moves.ts';
import type { Cents } from '#domain/money.ts';
import type { LetGoWhy, LedgerMove, NeverOwed } from '#domain/moves.ts';

/**
 * A line of an account. `amount` is in cents, and less than nothing where it takes off; `balance`
 * is the sum of all lines up to this one: below nothing where more was paid than owed by then.
 */
export interface AccountLine {
  readonly kind:
    | 'invoice'
    | 'late-fee'
    | 'interest'
    | 'cost'
    | 'payment'
    | 'returned'
    | 'credit'
    | 'let-go'
    | 'award';
  readonly on: PlainDate;
  readonly amount: Cents;
  readonly balance: Cents;
  /** Number of the invoice that it is about; the id of the payment that it is. */
  readonly invoice?: string | undefined;
  readonly id?: string | undefined;
  readonly why?: NeverOwed | LetGoWhy;
  /** What of the interest is on which invoice. */
  readonly parts?: readonly { readonly invoice: string | undefined; readonly amount: Cents }[];
  /** Judgments before it: with any, the line belongs to the account of the last. */
  readonly awards: number;
}

export interface AccountOf {
  readonly invoices: readonly LedgerInvoice[];
  readonly order?: AllocationOrder | undefined;
  /** In the order in which they counted. */
  readonly moves: readonly LedgerMove[];
  readonly asOf: PlainDate;
  /** The day on which an invoice is shown; absent: its due date. */
  readonly shownOn?: (invoice: LedgerInvoice) => PlainDate;
}

export interface ToldAccount {
  readonly lines: readonly AccountLine[];
  /** The ledger after all moves. */
  readonly ledger: Ledger;
}

/** Makes a move on a ledger. */
export function makeMove(ledger: Ledger, move: LedgerMove): void {
  switch (move.kind) {
    case 'payment':
      return pay(ledger, move.amount, move.on, move);
    case 'returned':
      takeBack(ledger, move.of, move.on);
      return;
    case 'credit':
      return credit(ledger, move.amount, move.on, move);
    case 'let-go':
      return letGo(ledger, move.amount, move.on, move.why);
    case 'invoice':
      return addInvoice(ledger, move.invoice, move.on);
    case 'cost':
      return addCosts(ledger, move.amount, move.on);
    case 'award':
      return award(ledger, move.amount, move.on);
  }
}

type Draft = Omit<AccountLine, 'balance'> & { readonly at: number };

/** The line that a move is by itself; undefined where it is told otherwise. */
function lineOf(move: LedgerMove, changed: Cents, shownOn: (i: LedgerInvoice) => PlainDate) {
  switch (move.kind) {
    case 'payment':
      return { kind: move.kind, amount: 0 - move.amount, invoice: move.invoice, id: move.id };
    case 'returned':
      return { kind: move.kind, amount: move.amount, id: move.of };
    case 'credit':
      return { kind: move.kind, amount: 0 - move.amount, invoice: move.invoice, why: move.why };
    case 'let-go':
      return { kind: move.kind, amount: 0 - move.amount, why: move.why };
    case 'invoice': {
      const { amount, number } = move.invoice;
      return { kind: move.kind, amount, invoice: number, on: shownOn(move.invoice) };
    }
    case 'cost':
      return { kind: move.kind, amount: move.amount };
    case 'award':
      return { kind: move.kind, amount: changed };
  }
}

/** What was charged on each account of a ledger when it was last looked at. */
interface Seen {
  day: PlainDate | undefined;
  readonly interest: Map<Account, Cents>;
  readonly fees: Map<Account, Cents>;
}

/** Lines of the interest and the fees that came since, or that a credit took back. */
function charged(
  ledger: Ledger,
  seen: Seen,
  on: PlainDate,
  { at: from, awards }: Pick<Draft, 'at' | 'awards'>,
): readonly Draft[] {
  const drafts: Draft[] = [];
  const parts: { readonly invoice: string | undefined; readonly amount: Cents }[] = [];
  for (const [index, standing] of invoicesOn(ledger, on).entries()) {
    const { invoice, interestCharged, feeCharged } = standing;
    const account = ledger.accounts[index]!;
    const interest = interestCharged - (seen.interest.get(account) ?? 0);
    if (interest !== 0) parts.push({ invoice: invoice.number, amount: interest });
    seen.interest.set(account, interestCharged);
    const fee = feeCharged - (seen.fees.get(account) ?? 0);
    seen.fees.set(account, feeCharged);
    if (fee === 0) continue;
    // A fee is owed from the day after the due date; what came back later, from the day after that.
    const late = addDays(invoice.dueOn, 1);
    const first = seen.day === undefined ? late : later(late, addDays(seen.day, 1));
    const day = fee > 0 && first < on ? first : on;
    drafts.push({
      kind: 'late-fee',
      on: day,
      at: Math.min(dayNumber(day), from),
      amount: fee,
      invoice: invoice.number,
      awards,
    });
  }
  const amount = parts.reduce((sum, part) => sum + part.amount, 0);
  if (parts.length > 0) drafts.push({ kind: 'interest', on, at: from, amount, parts, awards });
  seen.day = on;
  return drafts;
}

/** The account of invoices and moves up to a day. */
export function accountLines({
  invoices,
  order,
  moves,
  asOf,
  shownOn = ({ dueOn }) => dueOn,
}: AccountOf): ToldAccount {
  const ledger = openLedger(invoices, order);
  const seen: Seen = { day: undefined, interest: new Map(), fees: new Map() };
  let awards = 0;
  const drafts: Draft[] = invoices.map((invoice) => {
    const on = shownOn(invoice);
    const { amount, number } = invoice;
    return { kind: 'invoice', on, at: dayNumber(on), amount, invoice: number, awards };
  });
  let at = -Infinity;
  for (const move of moves) {
    // Moves count in their order: one that is dated before the last counts on the day of the last.
    at = Math.max(at, dayNumber(move.on));
    drafts.push(...charged(ledger, seen, move.on, { at, awards }));
    const before = unpaidIn(ledger, move.on);
    makeMove(ledger, move);
    const line = lineOf(move, unpaidIn(ledger, move.on) - before, shownOn);
    const shown = { on: move.on, ...line };
    const shownAt = move.kind === 'invoice' ? dayNumber(shown.on) : at;
    drafts.push({ ...shown, at: shownAt, awards });
    if (move.kind === 'award') awards += 1;
    drafts.push(...charged(ledger, seen, move.on, { at, awards }));
  }
  drafts.push(...charged(ledger, seen, asOf, { at: Math.max(at, dayNumber(asOf)), awards }));
  let balance = 0;
  const lines = drafts
    .toSorted((a, b) => a.at - b.at)
    .map(({ at: _, ...line }): AccountLine => ({ ...line, balance: (balance += line.amount) }));
  return { lines, ledger };
}
