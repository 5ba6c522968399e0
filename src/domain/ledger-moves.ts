/**
 * What changes a ledger: payments and what came back of them, credits, invoices, costs, a judgment.
 */
import { grown, NOT_GROWN, unitsIn, type Span } from '#domain/accrual.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Cents } from '#domain/money.ts';
import {
  type LedgerInvoice,
  type Account,
  type Allocation,
  type Ledger,
  accountOf,
  isDue,
  dayOf,
  openSpan,
  interestOn,
  feeOn,
  unpaidIn,
} from '#domain/ledger.ts';
import { oldestFirst, type LetGoWhy, type LedgerMove, type NeverOwed } from '#domain/moves.ts';

/** Counts the interest of every account up to a day, which becomes the latest seen. */
function advance(ledger: Ledger, on: PlainDate): number {
  const day = dayOf(ledger, on);
  ledger.latest = day;
  for (const account of ledger.accounts) {
    const span = openSpan(ledger, account, day);
    if (!span) continue;
    count(account, span);
    account.day = span.to;
  }
  return day;
}

/** Counts a span that begins where an account stands. */
function count(account: Account, span: Span): void {
  const { invoice, spans } = account;
  account.units += unitsIn(invoice, span);
  const compounds = invoice.compound !== undefined && invoice.rate > 0;
  if (compounds) account.growth = grown(invoice, account.growth, span);
  if (span.principal === 0 && !compounds) return;
  const last = spans?.item;
  const goesOn =
    last?.to === span.from && last.principal === span.principal && last.paid === span.paid;
  account.spans = goesOn
    ? { item: { ...last, to: span.to }, before: spans?.before }
    : { item: span, before: spans };
}

/** Counts an account anew, as if a part of it had never been owed. */
function countWithout(account: Account, part: Cents): void {
  if (part === 0) return;
  const spans = oldestFirst(account.spans);
  account.units = 0;
  account.growth = NOT_GROWN;
  account.spans = undefined;
  for (const span of spans)
    count(account, { ...span, principal: Math.max(0, span.principal - part) });
}

const noted = (ledger: Ledger, move: LedgerMove): void => {
  ledger.moves = { item: move, before: ledger.moves };
};

/** Spends an amount on the accounts in the order of the debt, and tells where it went. */
function allocate(
  ledger: Ledger,
  amount: Cents,
  day: number,
  named?: string,
): Pick<Allocation, 'parts' | 'costs' | 'over'> {
  const { accounts, order } = ledger;
  let left = amount;
  const parts = accounts.map((_, account) => ({ account, principal: 0, interest: 0, fee: 0 }));
  const take = (owed: Cents): Cents => {
    const part = Math.min(left, Math.max(0, owed));
    left -= part;
    return part;
  };
  const principal = (account: Account, part: (typeof parts)[number]) => {
    const took = take(account.principal);
    account.principal -= took;
    part.principal += took;
  };
  const charges = (account: Account, part: (typeof parts)[number]) => {
    const interest = take(interestOn(ledger, account, day) - account.interestPaid);
    account.interestPaid += interest;
    part.interest += interest;
    const fee = take(feeOn(ledger, account, day) - account.feePaid);
    account.feePaid += fee;
    part.fee += fee;
  };
  const spendOn = (account: Account, part: (typeof parts)[number], whole: boolean) => {
    const due = whole || isDue(account, day);
    if (order === 'interest-first' && due) charges(account, part);
    if (due) principal(account, part);
    if (account.principal === 0 || due) charges(account, part);
  };
  accounts.forEach((account, index) => {
    if (named !== undefined && account.invoice.number === named)
      spendOn(account, parts[index]!, true);
  });
  accounts.forEach((account, index) => {
    if (left > 0) spendOn(account, parts[index]!, false);
  });
  const costs = take(ledger.costs - ledger.costsPaid);
  ledger.costsPaid += costs;
  accounts.forEach((account, index) => {
    if (left > 0) principal(account, parts[index]!);
  });
  return {
    parts: parts.filter((each) => each.principal + each.interest + each.fee > 0),
    costs,
    over: left,
  };
}

/**
 * Takes a payment on a day, given in order of date.
 * @param paid which invoice it names, and the id by which it can be taken back
 */
export function pay(
  ledger: Ledger,
  amount: Cents,
  on: PlainDate,
  paid: { readonly invoice?: string | undefined; readonly id?: string } = {},
): void {
  const day = advance(ledger, on);
  noted(ledger, { kind: 'payment', amount, on, ...paid });
  ledger.payments += amount;
  const spent = allocate(ledger, amount, day, paid.invoice);
  ledger.overpaid += spent.over;
  if (paid.id !== undefined)
    ledger.allocations = { id: paid.id, amount, ...spent, before: ledger.allocations };
}

/**
 * Takes a payment back that was returned, from a day on: it counts as paid for the days it was
 * there.
 * @returns the cents that came back; 0 where no such payment was taken, or it came back before
 */
export function takeBack(ledger: Ledger, id: string, on: PlainDate): Cents {
  let found = ledger.allocations;
  while (found && found.id !== id) found = found.before;
  if (!found) return 0;
  advance(ledger, on);
  noted(ledger, { kind: 'returned', of: id, amount: found.amount, on });
  for (const { account: index, principal, interest, fee } of found.parts) {
    const account = ledger.accounts[index];
    if (!account) continue;
    account.principal += principal;
    account.interestPaid = Math.max(0, account.interestPaid - interest);
    account.feePaid = Math.max(0, account.feePaid - fee);
  }
  ledger.costsPaid = Math.max(0, ledger.costsPaid - found.costs);
  ledger.overpaid = Math.max(0, ledger.overpaid - found.over);
  ledger.payments -= found.amount;
  ledger.allocations = mapped(ledger.allocations, (each) => (each === found ? undefined : each));
  return found.amount;
}

/**
 * The list with each allocation as `change` gives it, or without it where that is undefined. Long
 * logs make long lists: no recursion.
 */
function mapped(
  list: Allocation | undefined,
  change: (each: Allocation) => Allocation | undefined,
): Allocation | undefined {
  const found: Allocation[] = [];
  for (let each = list; each; each = each.before) found.push(each);
  return found.reduceRight<Allocation | undefined>((before, each) => {
    const changed = change(each);
    return changed ? { ...changed, before } : before;
  }, undefined);
}

/**
 * Takes an amount off as if it had never been owed: what a dispute upheld, goods that came back.
 * @param credited the invoice that it is about, else the oldest; and why
 */
export function credit(
  ledger: Ledger,
  amount: Cents,
  on: PlainDate,
  { invoice, why }: { readonly invoice?: string | undefined; readonly why: NeverOwed },
): void {
  const day = advance(ledger, on);
  noted(ledger, { kind: 'credit', amount, on, invoice, why });
  ledger.credits += amount;
  let left = amount;
  const named = ledger.accounts.filter((account) => account.invoice.number === invoice);
  for (const account of [...(invoice === undefined ? [] : named), ...ledger.accounts]) {
    const part = Math.min(left, account.principal);
    account.principal -= part;
    countWithout(account, part);
    left -= part;
  }
  // What was paid of interest that is now no longer owed goes to what is.
  let freed = 0;
  for (const account of ledger.accounts) {
    const interest = interestOn(ledger, account, day);
    const fee = feeOn(ledger, account, day);
    freed += Math.max(0, account.interestPaid - interest) + Math.max(0, account.feePaid - fee);
    account.interestPaid = Math.min(account.interestPaid, interest);
    account.feePaid = Math.min(account.feePaid, fee);
  }
  ledger.overpaid += allocate(ledger, left + freed, day).over;
}

/**
 * Lets an amount go that is owed and was charged rightly: a rest, interest, a fee. It is spent as a
 * payment would be.
 */
export function letGo(ledger: Ledger, amount: Cents, on: PlainDate, why: LetGoWhy): void {
  noted(ledger, { kind: 'let-go', amount, on, why });
  takeOff(ledger, amount, on);
}

function takeOff(ledger: Ledger, amount: Cents, on: PlainDate): void {
  const day = advance(ledger, on);
  ledger.credits += amount;
  ledger.overpaid += allocate(ledger, amount, day).over;
}

/** Takes everything off that is still unpaid: what a settlement forgives. */
export function forgive(ledger: Ledger, on: PlainDate): void {
  const rest = unpaidIn(ledger, on);
  if (rest > 0) letGo(ledger, rest, on, 'settled');
}

/** Adds an invoice that came after the case was opened. */
export function addInvoice(ledger: Ledger, invoice: LedgerInvoice, on: PlainDate): void {
  noted(ledger, { kind: 'invoice', invoice, on });
  ledger.invoiced += invoice.amount;
  const account = accountOf(invoice);
  // Kept in order of due date; places of the accounts before it are remembered by payments, so
  // those keep theirs.
  const at = ledger.accounts.findIndex(({ dueDay }) => dueDay > account.dueDay);
  const place = at < 0 ? ledger.accounts.length : at;
  ledger.accounts.splice(place, 0, account);
  ledger.allocations = mapped(ledger.allocations, (each) => ({
    ...each,
    parts: each.parts.map((part) =>
      part.account >= place ? { ...part, account: part.account + 1 } : part,
    ),
  }));
}

/**
 * Adds costs that the debtor owes beside the invoices: a bank's fee for a payment that came back.
 */
export function addCosts(ledger: Ledger, amount: Cents, on: PlainDate): void {
  const day = advance(ledger, on);
  noted(ledger, { kind: 'cost', amount, on });
  addCost(ledger, amount, day);
}

function addCost(ledger: Ledger, amount: Cents, day: number): void {
  ledger.costs += amount;
  ledger.costsAdded = { item: { day, amount }, before: ledger.costsAdded };
}

/**
 * Sets the whole balance to what a court awarded and stops contract interest. What was not due yet
 * is in that sum, and due with it.
 */
export function award(ledger: Ledger, amount: Cents, on: PlainDate): void {
  const day = advance(ledger, on);
  noted(ledger, { kind: 'award', amount, on });
  ledger.stoppedOn = Math.min(ledger.stoppedOn, day);
  for (const account of ledger.accounts) account.dueDay = Math.min(account.dueDay, day);
  const rest = unpaidIn(ledger, on);
  if (amount >= rest) addCost(ledger, amount - rest, day);
  else takeOff(ledger, rest - amount, on);
}
