/** What an entry about money changes: a payment, one that came back, a credit, an invoice. */
import type { EntryOf } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { chargedLike } from '#domain/interest.ts';
import { addCosts, addInvoice, credit, letGo, pay, takeBack } from '#domain/ledger-moves.ts';
import { cents, type Cents } from '#domain/money.ts';
import { ring, type Anchor, type Life } from '#planner/replay/life.ts';
import { heard } from '#planner/replay/memory.ts';
import { ringFor } from '#planner/replay/open.ts';
import { ringToRepay } from '#planner/replay/ring-rights.ts';
import { judgeAgreement, judgePromises } from '#planner/replay/judge-talks.ts';

export function received(life: Life, entry: EntryOf<'payment'>, anchor: Anchor): void {
  const { debt, memory } = life;
  const amount: Cents = cents(entry.amount);
  pay(debt.ledger, amount, anchor.on, { id: entry.id, invoice: entry.invoice });
  debt.paid += amount;
  debt.payments += 1;
  memory.payment = anchor;
  if (isMarkedFull(life, entry)) {
    memory.marked = anchor;
    ringToRepay(life, anchor.on);
  }
  memory.news = true;
  heard(memory, anchor);
  judgeAgreement(life, anchor.on);
  judgePromises(life, anchor.on);
}

/**
 * A check "in full payment" was taken: by its mark, or by the sign that the owner gave, where the
 * money may have come by check.
 */
const isMarkedFull = ({ file }: Life, { marked, method }: EntryOf<'payment'>): boolean =>
  marked !== undefined ||
  ((file.answers.debtor?.signs?.includes('full-payment-check') ?? false) &&
    (method === undefined || /\bche(?:ck|que)\b/i.test(method)));

/**
 * Money that went back: the debt stands again, and what was promised with it was not kept. It is
 * no news that opens talks anew: an offer that was made or refused stays so.
 */
export function returned(life: Life, entry: EntryOf<'payment-returned'>, anchor: Anchor): void {
  const { debt } = life;
  const amount = takeBack(debt.ledger, entry.of, anchor.on);
  debt.paid -= amount;
  if (amount > 0) debt.payments -= 1;
  if (entry.fee) addCosts(debt.ledger, cents(entry.fee), anchor.on);
  debt.cameBack = anchor;
  debt.bounced = entry.why === undefined || entry.why === 'bounced';
}

export function credited(life: Life, entry: EntryOf<'credit'>, on: PlainDate): void {
  const { ledger } = life.debt;
  const amount = cents(entry.amount);
  switch (entry.for) {
    case 'goods-returned':
    case 'correction':
      return credit(ledger, amount, on, { invoice: entry.invoice, why: entry.for });
    case 'goodwill':
    case 'interest':
    case 'fees':
    case 'small-rest':
      return letGo(ledger, amount, on, entry.for);
  }
}

export function invoiced(life: Life, entry: EntryOf<'invoice'>, on: PlainDate): void {
  const { debt, memory } = life;
  addInvoice(debt.ledger, chargedLike(entry, life.file.answers, life.law), on);
  debt.forgiven = false;
  memory.news = true;
  ringFor(life, entry.dueOn);
  if (entry.dueOn <= on) ring(life, on);
}
