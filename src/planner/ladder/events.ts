/**
 * The events of the ladder: what a log entry comes down to for the machine.
 *
 * The alphabet is finite on purpose: no dates, sums or notes, so that every reachable situation can
 * be explored. What the calendar and the ledger say at that moment arrives with each event, as
 * facts.
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
  /**
   * Where the last offer stands: still open (ours or theirs), run out, taken, missed or short on a
   * day, kept to its end.
   */
  readonly agreement: 'none' | 'open' | 'theirs' | 'lapsed' | 'accepted' | 'broken' | 'kept';
  /**
   * The rung that was reached by what was done: where the ladder goes on after talks or a dispute.
   */
  readonly reached: Rung;
  /**
   * The owner has heard them and made the offers that make sense: talks have nothing more to bring.
   */
  readonly talksSpent: boolean;
  /** The dispute was answered twice and nothing new was said: saying it again moves nothing. */
  readonly disputeSpent: boolean;
  /** Something is disputed and was not answered: talks or a hold lead back to the answer. */
  readonly disputeOpen: boolean;
  readonly coolingOffOver: boolean;
  /** The time to pay a judgment is over, and no agreement about it is being kept. */
  readonly judgmentUnpaid: boolean;
}

/** Facts of a debt of which nothing is known yet. */
export const NOTHING_YET: Facts = {
  unpaid: 'not-due',
  forgiven: false,
  fresh: false,
  rungDone: false,
  clock: 'running',
  movingAssets: false,
  demandDeadlinePassed: false,
  brokenPromises: 0,
  agreement: 'none',
  reached: 'reminder',
  talksSpent: false,
  disputeSpent: false,
  disputeOpen: false,
  coolingOffOver: true,
  judgmentUnpaid: false,
};

export type Hold = HoldNotice | 'cooling-off';
/** A rung of the ladder. */
export const LADDER_RUNGS = ['reminder', 'call', 'demand', 'finalDemand'] as const;
export type Rung = (typeof LADDER_RUNGS)[number];
/** Where a case begins, by what was done before it was opened. */
export type BeginsAt = Rung | 'agency' | 'filed' | 'hearing' | 'judgment';

type Shape =
  | { readonly type: 'opened'; readonly at: BeginsAt; readonly finalDemandSent: boolean }
  | { readonly type: 'today' }
  | {
      readonly type: 'contact';
      readonly by: 'call' | 'writing' | 'them';
      readonly said?: DebtorSaying;
    }
  | { readonly type: 'promise' }
  /** Money that came, went back or is no longer owed: the facts say what is left. */
  | { readonly type: 'payment' }
  | {
      readonly type: 'letter';
      readonly letter: 'reminder' | 'demand' | 'final-demand' | 'dispute-answer' | 'other';
    }
  | { readonly type: 'dispute' }
  | { readonly type: 'dispute-answered' }
  | { readonly type: 'offer'; readonly offer: 'payment-plan' | 'settlement' }
  | {
      readonly type: 'offer-answered';
      readonly answer: 'accepted' | 'refused' | 'lapsed';
      readonly of: 'payment-plan' | 'settlement';
    }
  | { readonly type: 'notice'; readonly notice: Notice }
  | { readonly type: 'hold-ended'; readonly hold?: Hold }
  | { readonly type: 'cooling-off' }
  | {
      readonly type: 'decided';
      readonly route: 'agency' | 'small-claims' | 'lawsuit' | 'write-off' | 'keep-asking';
    }
  | { readonly type: 'placed' }
  | { readonly type: 'recalled' }
  | { readonly type: 'filed' }
  | { readonly type: 'hearing' }
  | { readonly type: 'judgment'; readonly outcome: 'won' | 'lost' | 'dismissed' }
  /** Money or paper that the machine only notes: a credit, a cost, an exhibit, a step done. */
  | { readonly type: 'noted' }
  | { readonly type: 'written-off' };

export type LadderEvent = Shape & { readonly facts: Facts };
export type LadderEventType = LadderEvent['type'];
export type EventShape = Shape;
