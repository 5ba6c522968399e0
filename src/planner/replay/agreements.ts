/**
 * Promises and agreements of a case: what was promised or agreed, and whether it was kept. Amounts
 * in cents.
 */
import { compare } from '#domain/order.ts';
import type { EntryOf, OfferEntry, PromiseEntry } from '#domain/case.ts';
import { workingDayFrom } from '#domain/calendar.ts';
import { addDays, later, type PlainDate } from '#domain/dates.ts';
import type { PlaceLaw } from '#domain/law.ts';
import { cents, type Cents } from '#domain/money.ts';

/** Days that an offer stands which names no end: practice (`settlement-terms`). */
export const OFFER_DAYS = 14;
/**
 * Days between two asks for the day that an agreement or a word left open, and how often it is
 * asked.
 */
export const ASK_DAY = { days: 7, times: 3 } as const;

/**
 * From this day on money that should have come on a day is missed: the working day after. One rule
 * for all promises.
 */
export const missedFrom = (on: PlainDate, place: PlaceLaw | undefined): PlainDate =>
  workingDayFrom(addDays(on, 1), place);

export interface PromiseMade {
  readonly entryId: string;
  readonly madeOn: PlainDate;
  readonly by: PlainDate;
  /**
   * The working day after `by`: from then on an unkept promise is broken (`broken-promise-window`).
   */
  readonly brokenFrom: PlainDate;
  /** Absent: a promise of the whole balance. */
  readonly amount: Cents | undefined;
  /** All that had been paid when the promise was made. */
  readonly paidBefore: Cents;
  /** The balance when the promise was made. */
  readonly balanceThen: Cents;
  state: 'pending' | 'kept' | 'broken' | 'replaced';
}

/** An offer, and what became of it. */
export interface Agreed {
  readonly entryId: string;
  readonly kind: 'payment-plan' | 'settlement';
  readonly offeredBy: 'creditor' | 'debtor';
  readonly offeredOn: PlainDate;
  readonly amount: Cents | undefined;
  /** In order of date; none where no day was agreed. */
  readonly instalments: readonly { readonly on: PlainDate; readonly amount: Cents }[];
  /** The day the offer ends; undefined only for an offer of theirs that names none. */
  readonly expiresOn: PlainDate | undefined;
  readonly paidBefore: Cents;
  /** All that was unpaid when it was made. */
  readonly balanceThen: Cents;
  /**
   * `open` until it is answered; `kept` once it was paid to its end; `over` once it was refused,
   * lapsed or broken.
   */
  state: 'open' | 'accepted' | 'kept' | 'over';
  acceptedOn: PlainDate | undefined;
  /** A day of it passed without its money, whether it came later or not. */
  missed: boolean;
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
    brokenFrom: missedFrom(entry.by, place),
    amount: entry.amount === undefined ? undefined : cents(entry.amount),
    paidBefore,
    balanceThen,
    state: 'pending',
  };
}

const inOrder = (instalments: OfferEntry['instalments']): Agreed['instalments'] =>
  (instalments ?? [])
    .map(({ on, amount }) => ({ on, amount: cents(amount) }))
    .sort((a, b) => compare(a.on, b.on));

/** What an offer comes to. A discount is a settlement by another name: less, by a day. */
export function agreementOffered(
  entry: OfferEntry,
  on: PlainDate,
  paidBefore: Cents,
  balanceThen: Cents,
): Agreed {
  const byUs = entry.by === 'creditor';
  return {
    entryId: entry.id,
    kind: entry.offer === 'payment-plan' ? 'payment-plan' : 'settlement',
    offeredBy: entry.by,
    offeredOn: on,
    amount: entry.amount === undefined ? undefined : cents(entry.amount),
    instalments: inOrder(entry.instalments),
    expiresOn: entry.expiresOn ?? (byUs ? addDays(on, OFFER_DAYS) : undefined),
    paidBefore,
    balanceThen,
    state: 'open',
    acceptedOn: undefined,
    missed: false,
  };
}

/**
 * An agreement of which only the acceptance was logged: what was agreed, and by when, is still to
 * be asked.
 */
export const agreementTaken = (
  entryId: string,
  kind: Agreed['kind'],
  on: PlainDate,
  paidBefore: Cents,
  balanceThen: Cents,
): Agreed => ({
  entryId,
  kind,
  offeredBy: 'debtor',
  offeredOn: on,
  amount: undefined,
  instalments: [],
  expiresOn: undefined,
  paidBefore,
  balanceThen,
  state: 'accepted',
  acceptedOn: on,
  missed: false,
});

/**
 * An offer that had run out, and is taken after all: its sum stands, and a day that has passed is
 * to be named anew.
 */
export const takenLate = (agreement: Agreed, on: PlainDate): Agreed => ({
  ...agreement,
  instalments: agreement.instalments.every((each) => each.on >= on) ? agreement.instalments : [],
  amount: agreedSum(agreement),
  expiresOn: agreement.expiresOn && agreement.expiresOn >= on ? agreement.expiresOn : undefined,
  state: 'accepted',
  acceptedOn: on,
});

/** Instalments that a court ordered with its judgment. */
export const instalmentsOrdered = (
  entry: EntryOf<'judgment'>,
  on: PlainDate,
  paidBefore: Cents,
  balanceThen: Cents,
): Agreed | undefined =>
  entry.instalments && entry.instalments.length > 0
    ? {
        ...agreementTaken(entry.id, 'payment-plan', on, paidBefore, balanceThen),
        instalments: inOrder(entry.instalments),
      }
    : undefined;

/**
 * Whether a promise is kept, broken or still pending, by what was paid up to a day. Short is
 * broken.
 */
export function promiseState(
  promise: PromiseMade,
  paid: Cents,
  today: PlainDate,
): PromiseMade['state'] {
  if (promise.state !== 'pending') return promise.state;
  const promised = Math.min(promise.amount ?? promise.balanceThen, promise.balanceThen);
  if (paid - promise.paidBefore >= promised) return 'kept';
  return today >= promise.brokenFrom ? 'broken' : 'pending';
}

/** The sum that an agreement brings; undefined where it names none, and the whole is meant. */
export function agreedSum({ amount, instalments }: Agreed): Cents | undefined {
  const sum = instalments.reduce((all, each) => all + each.amount, 0);
  return sum > 0 ? sum : amount;
}

/**
 * The days of an agreement with what is due on each: its instalments, or its one sum by its one
 * day.
 */
export function scheduleOf(agreement: Agreed): Agreed['instalments'] {
  if (agreement.instalments.length > 0) return agreement.instalments;
  const { expiresOn, amount, balanceThen, kind } = agreement;
  // A settlement is paid by the day its offer ends; a plan has no day but those of its instalments.
  if (kind === 'payment-plan' || !expiresOn) return [];
  return [{ on: expiresOn, amount: amount ?? balanceThen }];
}

export interface InstalmentDue {
  readonly on: PlainDate;
  /** What of it is still missing. */
  readonly amount: Cents;
  /** Its number, from 1, and how many there are. */
  readonly number: number;
  readonly of: number;
}

/**
 * The next instalment that is not covered by what was paid; undefined where all are, or none has a
 * day.
 */
export function nextInstalment(agreement: Agreed, paid: Cents): InstalmentDue | undefined {
  let covered = paid - agreement.paidBefore;
  const schedule = scheduleOf(agreement);
  for (const [index, { on, amount }] of schedule.entries()) {
    if (covered < amount)
      return {
        on,
        amount: amount - Math.max(0, covered),
        number: index + 1,
        of: schedule.length,
      };
    covered -= amount;
  }
  return undefined;
}

/**
 * Whether an accepted agreement is missed on a day: an instalment missing or short, or nobody named
 * a day in all the asking.
 */
export function isMissed(
  agreement: Agreed,
  paid: Cents,
  today: PlainDate,
  place: PlaceLaw | undefined,
  asked: readonly PlainDate[] = [],
): boolean {
  if (agreement.state !== 'accepted') return false;
  const next = nextInstalment(agreement, paid);
  if (next) return today >= missedFrom(next.on, place);
  const last = lastDayOf(agreement);
  // Paid whole, and late: a settlement has lapsed, and what came counts as a part.
  if (last !== undefined) return agreement.kind === 'settlement' && today > last;
  const lastAsk = asked[ASK_DAY.times - 1];
  return lastAsk !== undefined && today > addDays(lastAsk, ASK_DAY.days);
}

/** Whether an accepted agreement is paid to its last instalment, in time or not. */
export function isPaidUp(agreement: Agreed, paid: Cents): boolean {
  return (
    agreement.state === 'accepted' &&
    scheduleOf(agreement).length > 0 &&
    nextInstalment(agreement, paid) === undefined
  );
}

/** The last day of an agreement; undefined where it has none. */
export const lastDayOf = (agreement: Agreed): PlainDate | undefined =>
  scheduleOf(agreement).reduce<PlainDate | undefined>(
    (last, { on }) => (last ? later(last, on) : on),
    undefined,
  );

/** Whether a settlement is paid by its day: the rest is then forgiven. */
export function isSettled(agreement: Agreed, paid: Cents, today: PlainDate): boolean {
  const { kind, state, offeredBy } = agreement;
  if (kind !== 'settlement' || state === 'over' || state === 'kept') return false;
  if (offeredBy === 'debtor' && state !== 'accepted') return false;
  const sum = agreedSum(agreement) ?? 0;
  const last = lastDayOf(agreement);
  const inTime = last === undefined || today <= last;
  return sum > 0 && paid - agreement.paidBefore >= sum && inTime;
}
