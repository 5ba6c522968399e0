/**
 * The life of a debt: everything that has happened in a case up to a day, as plain data.
 *
 * It is owned by one reader, who may carry it on (`tell`, `passTo`) or carry on a copy (`fork`).
 * Its clock ticks at entries and at alarms, the days on which time itself changes something:
 * between two ticks nothing moves, so whoever judges it as of `changedOn` says the same on every
 * day in between.
 */
import type { DisputeKind } from '#domain/dispute.ts';
import type { Case, DebtorSaying, Notice } from '#domain/case.ts';
import type { Contact } from '#domain/contact-budget.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law, PlaceLaw } from '#domain/law.ts';
import { copyLedger, unpaidIn, type Ledger } from '#domain/ledger.ts';
import type { Cents } from '#domain/money.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { Situation } from '#planner/ladder/situations.ts';
import type { Agreed, PromiseMade } from '#planner/replay/agreements.ts';
import type { Memory } from '#planner/replay/memory.ts';

/**
 * The day on which something happened that makes a step due; no entry where time, an answer or the
 * opening did.
 */
export interface Anchor {
  readonly on: PlainDate;
  readonly entry?: string;
}

/** A stage that the case entered, and the day. */
export interface Entered {
  readonly stage: Stage;
  readonly on: PlainDate;
}

/** What a dispute is about, in money. */
export interface Contested {
  /** Absent: all of it. */
  readonly amount: Cents | undefined;
  /** The number of the one invoice that it is about. */
  readonly invoice: string | undefined;
  /** The day they said so: what fell due later is another matter. */
  readonly on: PlainDate;
  /** Since when so much as now was left of it to ask for. */
  readonly partSince: PlainDate;
}

/** What is owed. */
export interface DebtSoFar {
  readonly ledger: Ledger;
  /** Limitation date of each due date, worked out once. */
  readonly limits: Map<PlainDate, PlainDate>;
  /** Invoices that the owner leaves out for now, by number, and until when. */
  readonly leftOut: Map<string, PlainDate | undefined>;
  /** All that was received and kept. */
  paid: Cents;
  payments: number;
  /** A payment came back, and the day. */
  cameBack: Anchor | undefined;
  /** It may have been a check that bounced. */
  bounced: boolean;
  /** What is contested and not answered. */
  contested: Contested | undefined;
  /** The last of the debt was forgiven: a settlement paid in time, or a dispute upheld. */
  forgiven: boolean;
}

/** How far the ladder was climbed, for the invoices that it was climbed for. */
export interface Climb {
  reminders: number;
  calls: number;
  talks: number;
  demands: number;
  offers: number;
  /** Due date of the oldest invoice that this climb is for. */
  subject: PlainDate | undefined;
  /** The last call or demand: what took the case up the ladder. */
  climbedOn: PlainDate | undefined;
  chased: boolean;
}

/** Talks: what was promised, said, offered and disputed. */
export interface TalksSoFar {
  readonly promises: PromiseMade[];
  broken: number;
  kept: number;
  agreement: Agreed | undefined;
  /** Disputes answered since the last new one, and what the last one was about. */
  answers: number;
  dispute:
    | { readonly since: Anchor; readonly about: string; readonly kind?: DisputeKind | undefined }
    | undefined;
  answeredOn: Anchor | undefined;
  /** Since when they say that they will pay, without naming a day. */
  wordSince: Anchor | undefined;
  said:
    { readonly what: DebtorSaying; readonly since: Anchor; readonly logged: boolean } | undefined;
}

/** Agency and court. */
export interface CourtSoFar {
  finalDemandOn: PlainDate | undefined;
  /** The last day that the final demand gave. */
  demandDeadline: PlainDate | undefined;
  /** The last day that the latest demand gave. */
  askedUntil: PlainDate | undefined;
  decided: { readonly route: Decision; readonly since: Anchor } | undefined;
  placedOn: PlainDate | undefined;
  filedIn: 'small-claims' | 'lawsuit' | undefined;
  filedOn: PlainDate | undefined;
  servedOn: PlainDate | undefined;
  hearingOn: PlainDate | undefined;
  judgmentOn: PlainDate | undefined;
  /** A court sent the claim away: it is not filed again without a lawyer. */
  dismissed: boolean;
  /** Instalments that a court ordered, or that were agreed after a judgment. */
  ordered: Agreed | undefined;
}
export type Decision = 'agency' | 'small-claims' | 'lawsuit' | 'write-off' | 'keep-asking';

/** Notices, and what they said. */
export interface NoticesSoFar {
  readonly seen: Set<Notice>;
  readonly since: Map<Notice, Anchor>;
  coolingUntil: PlainDate | undefined;
  /** Last day of a pause by law, where a notice named it. */
  pauseUntil: PlainDate | undefined;
  /** The court's own last day for a proof of claim, and the day of the petition. */
  claimBy: PlainDate | undefined;
  petitionOn: PlainDate | undefined;
}

export interface Life {
  readonly file: Case;
  readonly law: Law;
  readonly place: PlaceLaw | undefined;
  /** The day it has been carried on to. */
  day: PlainDate;
  /** The last tick: an entry, or a fact that fell due. */
  changedOn: PlainDate;
  situation: Situation;
  /** What brought the case to its stage. */
  since: Anchor;
  /** Every stage the case has stood at, in order, the present one last. */
  readonly way: Entered[];
  answersTold: boolean;
  /** Entries told so far. */
  told: number;
  readonly debt: DebtSoFar;
  readonly climb: Climb;
  readonly talks: TalksSoFar;
  readonly court: CourtSoFar;
  readonly notices: NoticesSoFar;
  readonly memory: Memory;
  readonly contacts: Contact[];
  /** Days on which time itself may move the case, in order. */
  readonly alarms: PlainDate[];
}

export const stageOf = ({ situation }: Life): Stage => situation.stage;
export const unpaidOn = ({ debt }: Life, on: PlainDate): Cents => unpaidIn(debt.ledger, on);

/** Sets an alarm for a day, once. */
export function ring({ alarms }: Life, on: PlainDate): void {
  let at = alarms.length;
  while (at > 0 && alarms[at - 1]! > on) at -= 1;
  if (alarms[at - 1] !== on) alarms.splice(at, 0, on);
}

/**
 * A copy that can be carried on without this one. No log is copied: what a step must know of it is
 * in the counts.
 */
export function fork(life: Life): Life {
  const { debt, climb, talks, court, notices, memory } = life;
  return {
    ...life,
    debt: {
      ...debt,
      ledger: copyLedger(debt.ledger),
      limits: new Map(debt.limits),
      leftOut: new Map(debt.leftOut),
    },
    climb: { ...climb },
    talks: {
      ...talks,
      promises: talks.promises.slice(-3).map((promise) => ({ ...promise })),
      agreement: talks.agreement && { ...talks.agreement },
    },
    court: { ...court, ordered: court.ordered && { ...court.ordered } },
    notices: { ...notices, seen: new Set(notices.seen), since: new Map(notices.since) },
    memory: { ...memory, tried: { ...memory.tried }, done: new Map(memory.done) },
    contacts: life.contacts.slice(),
    alarms: life.alarms.slice(),
    way: [],
  };
}
