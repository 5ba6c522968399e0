/** What was asked for before, and promised: what a letter may say of it, as the log tells it. */
import { entryDate, type Case, type EntryOf, type LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { orderedLog } from '#planner/replay/log-order.ts';

export interface Requests {
  /** Days on which the debtor was asked in writing or in a talk, each once, the first first. */
  readonly asked: readonly PlainDate[];
  /** The last promise, where its day has passed and nothing was paid after it was given. */
  readonly broken?: EntryOf<'promise'> & { readonly madeOn: PlainDate };
  /** The last talk with the debtor about the debt. */
  readonly talkedOn?: PlainDate | undefined;
  readonly lastPayment?: (EntryOf<'payment'> & { readonly paidOn: PlainDate }) | undefined;
}

const LETTERS_THAT_ASK: ReadonlySet<string> = new Set(['reminder', 'demand', 'final-demand']);

/** Whether an entry tells that the debtor was asked to pay. */
function asks(entry: LogEntry): boolean {
  if (entry.type === 'letter')
    return LETTERS_THAT_ASK.has(entry.letter) && (entry.to ?? 'debtor') === 'debtor';
  return entry.type === 'contact' && entry.direction === 'out' && isReached(entry);
}

/** What came to the debtor themselves: a talk, or words that were sent. */
function isReached({ outcome, party = 'debtor' }: EntryOf<'contact'>): boolean {
  return (
    party === 'debtor' && (outcome === 'spoke' || outcome === 'sent' || outcome === 'delivered')
  );
}

/** What was asked, said and paid before a day. */
export function requestsBefore(file: Case, today: PlainDate): Requests {
  const before = orderedLog(file, today).counting.filter((entry) => entryDate(entry) <= today);
  const asked = new Set(before.filter(asks).map(entryDate));
  const promise = before.findLast((entry) => entry.type === 'promise');
  const payment = before.findLast((entry) => entry.type === 'payment');
  const talk = before.findLast(
    (entry) => entry.type === 'contact' && entry.channel === 'call' && entry.outcome === 'spoke',
  );
  const isBroken =
    promise !== undefined &&
    promise.by < today &&
    (payment === undefined || entryDate(payment) < entryDate(promise));
  return {
    asked: [...asked],
    ...(isBroken ? { broken: { ...promise, madeOn: entryDate(promise) } } : {}),
    talkedOn: talk && entryDate(talk),
    lastPayment: payment && { ...payment, paidOn: entryDate(payment) },
  };
}
