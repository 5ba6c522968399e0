/**
 * The events of the ladder: what a log entry comes down to for the machine.
 *
 * The alphabet is finite on purpose: no dates, sums or notes, so that every reachable situation can be explored.
 * What the calendar and the ledger say at that moment arrives with each event, as facts.
 */
import type { DebtorSaying, HoldNotice, Notice } from '#domain/case.ts';

/** What the calendar and the ledger say when an event happens. */
export interface Facts {
  /** What is unpaid: nothing, only invoices that are not due, or invoices that are due. */
  readonly unpaid: 'nothing' | 'not-due' | 'due';
  /** The last of it was forgiven (a settlement paid in time, a dispute upheld), not paid. */
  readonly forgiven: boolean;
  /** The oldest unpaid invoice was never chased: the ladder starts again for it. */
  readonly fresh: boolean;
  /** Enough of the rung's own acts were done: the next rung may follow. */
  readonly rungDone: boolean;
  readonly clock: 'running' | 'near' | 'over' | 'extinguished';
  /** The debtor is moving assets away: a claim may be filed before the usual rungs. */
  readonly movingAssets: boolean;
  readonly demandDeadlinePassed: boolean;
  readonly brokenPromises: 0 | 1 | 2;
  /** An agreed instalment, or the date of an agreed settlement, was missed. */
  readonly agreementBroken: boolean;
  readonly offerExpired: boolean;
  readonly coolingOffOver: boolean;
  readonly judgmentUnpaid: boolean;
}

export type Hold = HoldNotice | 'cooling-off';
/** The first rung of an opened case, by what was done before. */
export type Rung = 'reminder' | 'call' | 'demand' | 'finalDemand';

type Shape =
  | { readonly type: 'opened'; readonly rung: Rung; readonly finalDemandSent: boolean }
  | { readonly type: 'today' }
  | {
      readonly type: 'contact';
      readonly by: 'call' | 'writing' | 'them';
      readonly said?: DebtorSaying;
    }
  | { readonly type: 'promise' }
  | { readonly type: 'payment' }
  | {
      readonly type: 'letter';
      readonly letter: 'reminder' | 'demand' | 'final-demand' | 'dispute-answer' | 'other';
    }
  | { readonly type: 'dispute' }
  | { readonly type: 'dispute-answered' }
  | { readonly type: 'offer'; readonly offer: 'payment-plan' | 'settlement' }
  | { readonly type: 'offer-answered'; readonly answer: 'accepted' | 'refused' | 'lapsed' }
  | { readonly type: 'notice'; readonly notice: Notice }
  | { readonly type: 'hold-ended'; readonly hold?: Hold }
  | { readonly type: 'cooling-off' }
  | { readonly type: 'decided'; readonly route: 'agency' | 'small-claims' | 'lawsuit' }
  | { readonly type: 'placed' }
  | { readonly type: 'filed' }
  | { readonly type: 'hearing' }
  | { readonly type: 'judgment'; readonly lost: boolean }
  | { readonly type: 'written-off' };

export type LadderEvent = Shape & { readonly facts: Facts };
export type LadderEventType = LadderEvent['type'];
export type EventShape = Shape;
