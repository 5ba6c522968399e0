/**
 * The replay: a case's log folded through the ladder, day by day, up to today.
 *
 * Nothing of this is stored. Every date on which time itself changes something (a deadline, a promise, an expiry) is
 * visited on its own, so the same case gives the same stage whatever else was logged in between.
 */
import { entryDate, type Case, type EntryOf, type LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law } from '#domain/law.ts';
import { oldestUnpaid } from '#domain/ledger.ts';
import type { Clock } from '#domain/limitation.ts';
import { cents, type Cents } from '#domain/money.ts';
import { eventOf } from '#planner/replay/event-of.ts';
import type { EventShape, Rung } from '#planner/ladder/events.ts';
import { clockOf, factsOn } from '#planner/replay/facts.ts';
import {
  adjudged,
  judgePromises,
  openHistory,
  record,
  startAgain,
  unpaidOn,
  type History,
} from '#planner/replay/history.ts';
import { orderedLog } from '#planner/replay/log-order.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import { firstSituation, step, type Situation } from '#planner/ladder/situations.ts';

export interface Moved {
  readonly entry: LogEntry;
  /** The stage after the entry. */
  readonly stage: Stage;
  /** The machine took the entry at that stage. */
  readonly accepted: boolean;
}

/** A stage that the case entered, and the day. */
export interface Entered {
  readonly stage: Stage;
  readonly on: PlainDate;
}

type Told =
  | 'place'
  | 'ledger'
  | 'contacts'
  | 'promises'
  | 'payments'
  | 'notices'
  | 'paid'
  | 'disputeOn'
  | 'agreement'
  | 'finalDemandOn'
  | 'demandDeadline'
  | 'coolingUntil'
  | 'pauseUntil'
  | 'hearingOn'
  | 'judgmentOn'
  | 'filedIn'
  | 'decidedRoute'
  | 'lastChaseOn'
  | 'lastStatementOn'
  | 'said';

export interface Replay extends Readonly<Pick<History, Told>> {
  readonly situation: Situation;
  readonly stage: Stage;
  /** The day the stage was entered. */
  readonly stageSince: PlainDate;
  /** Every stage the case has stood at, in order, the present one last. */
  readonly way: readonly Entered[];
  readonly clock: Clock;
  readonly limitationOn: PlainDate | undefined;
  /** Due date of the oldest unpaid invoice. */
  readonly oldestDueOn: PlainDate | undefined;
  /** What is disputed and not answered, in cents, never more than what is unpaid. */
  readonly disputed: Cents;
  readonly counts: {
    readonly reminders: number;
    readonly calls: number;
    readonly talks: number;
    readonly brokenPromises: number;
    readonly keptPromises: number;
  };
  readonly moves: readonly Moved[];
  readonly struck: ReadonlySet<string>;
}

/** Signs in the answers that weigh as a logged notice of the day the case was opened. */
const NOTICE_SIGNS = ['bankruptcy', 'deceased', 'lawyer', 'stop-contact', 'closed'] as const;
/** Turns that time may need on one day: two deadlines can pass at once, a third move never followed from them. */
const TURNS = 6;

/** Everything that happened in a case up to today, and where it stands. Entries dated later wait for their day. */
export function replay(file: Case, law: Law, today: PlainDate): Replay {
  const { answers } = file;
  const history = openHistory(file, law);
  const { counting, struck } = orderedLog(file, today);
  const firstOn = counting[0] ? entryDate(counting[0]) : file.openedOn;
  let day = [firstOn, file.openedOn, today].sort()[0] ?? today;
  let situation = opening(history, day);
  let stageSince = day;
  const way: Entered[] = [{ stage: situation.stage, on: day }];
  let answersTold = false;
  const moves: Moved[] = [];

  function send(event: EventShape, on: PlainDate): boolean {
    const facts = factsOn(history, situation.stage, situation.context.filed, on);
    const outcome = step(situation, { ...event, facts });
    const oldest = oldestUnpaid(history.ledger, on);
    const again =
      event.type === 'payment' ||
      (event.type === 'today' && situation.context.finalDemand !== 'none');
    if (again && facts.fresh && oldest && outcome.situation.stage === 'chasing.reminder')
      startAgain(history, oldest);
    if (outcome.situation.stage !== situation.stage) {
      stageSince = on;
      way.push({ stage: outcome.situation.stage, on });
    }
    situation = outcome.situation;
    return outcome.accepted;
  }

  /** Lets time say what it has to say on a day: again while it moves the case, as two deadlines may pass at once. */
  function dawn(on: PlainDate): void {
    judgePromises(history, on);
    for (let turn = 0; turn < TURNS; turn++) {
      const { key } = situation;
      send({ type: 'today' }, on);
      if (history.agreement && situation.stage === 'negotiating.settlement.lapsed')
        history.agreement.state = 'over';
      if (situation.key === key) break;
    }
    day = on;
  }

  function passUntil(on: PlainDate): void {
    const due = [...history.alarms].filter((alarm) => alarm <= on);
    for (const alarm of due.sort()) {
      history.alarms.delete(alarm);
      if (alarm > day && alarm < on) dawn(alarm);
    }
    dawn(on);
  }

  /** What the answers themselves say, as if logged on the day the case was opened. */
  function tellAnswers(on: PlainDate): void {
    if (answersTold || on < file.openedOn) return;
    answersTold = true;
    passUntil(file.openedOn > day ? file.openedOn : day);
    for (const notice of NOTICE_SIGNS) {
      if (!answers.debtor?.signs?.includes(notice)) continue;
      history.notices.add(notice);
      send({ type: 'notice', notice }, day);
    }
    const says = answers.debtor?.says;
    if (says === 'disputes' || history.disputed > 0) {
      history.wholeDisputed = history.disputed === 0;
      history.disputeOn = day;
      send({ type: 'dispute' }, day);
    } else if (says === 'cannot-pay' || says === 'refuses')
      send({ type: 'contact', by: 'them', said: says }, day);
  }

  function tell(entry: LogEntry, on: PlainDate): void {
    // An answer to an open offer settles what that offer is worth from then on, also where it moves no rung.
    const answered = entry.type === 'offer-answered' && history.agreement?.state === 'open';
    record(history, entry, on);
    const event = eventOf(entry);
    const accepted = (event !== undefined && send(event, on)) || answered;
    if (accepted && entry.type === 'judgment') adjudged(history, awarded(history, entry, on), on);
    if (accepted && entry.type === 'filed') history.filedIn = entry.in;
    if (accepted && event?.type === 'decided') history.decidedRoute = event.route;
    moves.push({ entry, stage: situation.stage, accepted });
    // What was logged late may have run out already: a promise for a day that has passed, an offer that has expired.
    if ([...history.alarms].some((alarm) => alarm <= on)) passUntil(on);
  }

  for (const entry of counting) {
    const on = entryDate(entry);
    if (on > today) break;
    tellAnswers(on);
    if (on > day) passUntil(on);
    tell(entry, on);
  }
  tellAnswers(today);
  passUntil(today);

  const oldestDueOn = oldestUnpaid(history.ledger, today);
  const unpaid = unpaidOn(history, today);
  return {
    ...history,
    situation,
    stage: situation.stage,
    stageSince,
    way,
    oldestDueOn,
    clock: clockOf(history, situation.context.filed, oldestDueOn, today),
    limitationOn: oldestDueOn && history.limits.get(oldestDueOn),
    disputed: Math.min(history.wholeDisputed ? unpaid : history.disputed, unpaid),
    counts: {
      reminders: history.reminders,
      calls: history.calls,
      talks: history.talks,
      brokenPromises: history.brokenPromises,
      keptPromises: history.keptPromises,
    },
    moves,
    struck,
  };
}

/** What a court awarded, in cents: nothing where the claim failed, all that is unpaid where the sum is not known. */
function awarded(history: History, { outcome, amount }: EntryOf<'judgment'>, on: PlainDate): Cents {
  if (outcome === 'lost' || outcome === 'dismissed') return 0;
  return amount === undefined ? unpaidOn(history, on) : cents(amount);
}

function opening(history: History, on: PlainDate): Situation {
  const { before } = history.file.answers;
  const rung: Rung =
    before?.finalDemandOn || (before?.demandLetters ?? 0) > 0
      ? 'finalDemand'
      : history.calls > 0
        ? 'demand'
        : history.reminders >= history.remindersNeeded
          ? 'call'
          : 'reminder';
  return firstSituation({
    type: 'opened',
    rung,
    finalDemandSent: before?.finalDemandOn !== undefined,
    facts: factsOn(history, undefined, false, on),
  });
}
