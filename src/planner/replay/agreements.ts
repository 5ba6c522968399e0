/** Promises and agreements of a case: what was promised or agreed, and whether it was kept. Amounts in cents. */
import type { OfferEntry, PromiseEntry } from '#domain/case.ts';
import { workingDayFrom } from '#domain/calendar.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import type { PlaceLaw } from '#domain/law.ts';
import { cents, type Cents } from '#domain/money.ts';

/** Days after an instalment is due before it counts as missed: money is often on its way. */
export const GRACE_DAYS = { instalment: 5 } as const;

export interface PromiseMade {
  readonly entryId: string;
  readonly madeOn: PlainDate;
  readonly by: PlainDate;
  /** The working day after `by`: from then on an unkept promise is broken (`broken-promise-window`). */
  readonly brokenFrom: PlainDate;
  /** Absent: a promise of the whole balance. */
  readonly amount: Cents | undefined;
  /** All that had been paid when the promise was made. */
  readonly paidBefore: Cents;
  /** The balance when the promise was made. */
  readonly balanceThen: Cents;
  state: 'pending' | 'kept' | 'broken' | 'replaced';
}

export interface Agreement {
  readonly entryId: string;
  readonly kind: 'payment-plan' | 'settlement';
  readonly offeredBy: 'creditor' | 'debtor';
  readonly offeredOn: PlainDate;
  readonly amount: Cents | undefined;
  readonly instalments: readonly { readonly on: PlainDate; readonly amount: Cents }[];
  readonly expiresOn: PlainDate | undefined;
  readonly paidBefore: Cents;
  state: 'open' | 'accepted' | 'over';
}

export function promiseMade(
  entry: PromiseEntry,
  on: PlainDate,
  paidBefore: Cents,
  balanceThen: Cents,
  place: PlaceLaw | undefined,
): PromiseMade {
  return {
    entryId: entry.id,
    madeOn: on,
    by: entry.by,
    brokenFrom: workingDayFrom(addDays(entry.by, 1), place),
    amount: entry.amount === undefined ? undefined : cents(entry.amount),
    paidBefore,
    balanceThen,
    state: 'pending',
  };
}

export function agreementOffered(entry: OfferEntry, on: PlainDate, paidBefore: Cents): Agreement {
  return {
    entryId: entry.id,
    kind: entry.offer === 'payment-plan' ? 'payment-plan' : 'settlement',
    offeredBy: entry.by,
    offeredOn: on,
    amount: entry.amount === undefined ? undefined : cents(entry.amount),
    instalments: [...(entry.instalments ?? [])]
      .map(({ on: due, amount }) => ({ on: due, amount: cents(amount) }))
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    expiresOn: entry.expiresOn,
    paidBefore,
    state: 'open',
  };
}

/** Whether a promise is kept, broken or still pending, by what was paid up to a day. */
export function promiseState(
  promise: PromiseMade,
  paid: Cents,
  today: PlainDate,
): PromiseMade['state'] {
  if (promise.state !== 'pending') return promise.state;
  if (
    paid - promise.paidBefore >=
    Math.min(promise.amount ?? promise.balanceThen, promise.balanceThen)
  )
    return 'kept';
  return today >= promise.brokenFrom ? 'broken' : 'pending';
}

/** The next instalment that is not covered by what was paid; undefined where all are. */
export function nextInstalment(
  agreement: Agreement,
  paid: Cents,
): { readonly on: PlainDate; readonly amount: Cents } | undefined {
  let covered = paid - agreement.paidBefore;
  for (const instalment of agreement.instalments) {
    if (covered < instalment.amount)
      return { on: instalment.on, amount: instalment.amount - Math.max(0, covered) };
    covered -= instalment.amount;
  }
  return undefined;
}

/** Whether an accepted agreement is broken on a day: an instalment missed beyond its grace, or a settlement date passed. */
export function isBroken(agreement: Agreement, paid: Cents, today: PlainDate): boolean {
  if (agreement.state !== 'accepted') return false;
  if (agreement.kind === 'payment-plan') {
    const next = nextInstalment(agreement, paid);
    return next !== undefined && today > addDays(next.on, GRACE_DAYS.instalment);
  }
  const last = agreement.instalments.at(-1)?.on ?? agreement.expiresOn;
  return last !== undefined && today > last;
}

/** Whether a settlement was paid by its date: the rest is then forgiven. */
export function isSettled(agreement: Agreement, paid: Cents, today: PlainDate): boolean {
  if (agreement.kind !== 'settlement' || agreement.state === 'over') return false;
  if (agreement.offeredBy === 'debtor' && agreement.state !== 'accepted') return false;
  const instalments = agreement.instalments.reduce((sum, { amount }) => sum + amount, 0);
  const sum = agreement.amount ?? instalments;
  const last = agreement.instalments.at(-1)?.on ?? agreement.expiresOn;
  return sum > 0 && paid - agreement.paidBefore >= sum && (last === undefined || today <= last);
}
