/** The only code that changes a life: an entry told to it, and days that pass. */
import type { LogEntry } from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import type { EventShape } from '#planner/ladder/events.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import { firstSituation, step } from '#planner/ladder/situations.ts';
import { ASK_DAY, scheduleOf } from '#planner/replay/agreements.ts';
import { eventOf } from '#planner/replay/event-of.ts';
import { asksFor, factsOn, oldestOn } from '#planner/replay/facts.ts';
import { ring, unpaidOn, type Anchor, type Life } from '#planner/replay/life.ts';
import { judgeAgreement, judgePromises } from '#planner/replay/judge-talks.ts';
import { record, taken } from '#planner/replay/record.ts';
import { answerDue } from '#planner/replay/tell-words.ts';

/** What became of an entry: whether the ladder took it. */
export interface Told {
  readonly accepted: boolean;
}

/**
 * Turns that time may need on one day: two deadlines can pass at once, a third move never followed
 * from them.
 */
const TURNS = 8;
const LATEST_DAY: PlainDate = '9999-12-31';

/** Signs in the answers that weigh as a logged notice of the day the case was opened. */
const NOTICE_SIGNS = ['bankruptcy', 'deceased', 'lawyer', 'stop-contact', 'closed'] as const;

function send(life: Life, event: EventShape, on: PlainDate, entry?: string): boolean {
  const facts = factsOn(life, on);
  const outcome = step(life.situation, event, facts);
  const again =
    event.type === 'payment' ||
    (event.type === 'today' && life.situation.context.finalDemand !== 'none');
  if (again && facts.fresh && outcome.situation.stage === 'chasing.reminder') {
    const oldest = oldestOn(life, on);
    if (oldest) startAgain(life, oldest);
  }
  const { stage } = outcome.situation;
  if (leavesTalks(life.situation.stage, stage) && life.talks.agreement)
    life.talks.agreement.state = 'over';
  if (stage !== life.situation.stage) {
    life.since = entry ? { on, entry } : { on };
    life.way.push({ stage, on });
  }
  life.situation = outcome.situation;
  return outcome.accepted;
}

/**
 * The ladder, an agency or a court goes on where talks had been: what was agreed in them is over.
 */
const leavesTalks = (from: Stage, to: Stage): boolean =>
  from.startsWith('negotiating') && /^(chasing|deciding|agency|court)/.test(to);

/**
 * The ladder starts again for an invoice that fell due later: what was tried for the older ones no
 * longer counts as tried.
 */
function startAgain({ climb, memory }: Life, dueOn: PlainDate): void {
  climb.reminders = memory.own !== undefined && memory.own.on > dueOn ? 1 : 0;
  climb.calls = 0;
  climb.talks = 0;
  climb.demands = 0;
  climb.offers = 0;
  climb.climbedOn = undefined;
  climb.subject = dueOn;
}

/** Lets time say what it has to say on a day, until nothing moves any more. */
function settle(life: Life, on: PlainDate): void {
  judgePromises(life, on);
  judgeAgreement(life, on);
  for (let turn = 0; turn < TURNS; turn++) {
    const { key } = life.situation;
    send(life, { type: 'today' }, on);
    const { agreement } = life.talks;
    const lapsed = life.situation.stage === 'negotiating.settlement.lapsed';
    if (agreement && (lapsed || hasRunOut(agreement, on))) agreement.state = 'over';
    if (life.situation.key === key) break;
  }
}

const hasRunOut = (
  { state, expiresOn }: { readonly state: string; readonly expiresOn: PlainDate | undefined },
  on: PlainDate,
): boolean => state === 'open' && expiresOn !== undefined && on > expiresOn;

/** What the answers themselves say, as if logged on the day the case was opened. */
function tellAnswers(life: Life): void {
  if (life.answersTold) return;
  life.answersTold = true;
  const { debtor } = life.file.answers;
  const on = life.day;
  for (const notice of NOTICE_SIGNS) {
    if (!debtor?.signs?.includes(notice)) continue;
    life.notices.seen.add(notice);
    life.notices.since.set(notice, { on });
    send(life, { type: 'notice', notice }, on);
  }
  const { debt, talks } = life;
  if (debtor?.says === 'disputes' || debt.contested) {
    debt.contested ??= { amount: undefined, invoice: undefined, on, partSince: on };
    talks.dispute = { since: { on }, about: '' };
    ring(life, answerDue(on, life.place));
    send(life, { type: 'dispute' }, on);
  } else if (debtor?.says === 'cannot-pay' || debtor?.says === 'refuses')
    send(life, { type: 'contact', by: 'them', said: debtor.says }, on);
}

/**
 * Carries a life on to a day: every alarm on the way is visited on its own day.
 * Between alarms nothing moves, so `changedOn` is the last of them, or the last entry.
 */
export function passTo(life: Life, day: PlainDate): void {
  for (;;) {
    const alarm = life.alarms[0];
    if (alarm === undefined || alarm > day) break;
    const on = alarm > life.day ? alarm : life.day;
    while ((life.alarms[0] ?? LATEST_DAY) <= on) life.alarms.shift();
    life.day = on;
    life.changedOn = on;
    if (!life.answersTold && on >= life.file.openedOn) tellAnswers(life);
    settle(life, on);
  }
  if (day > life.day) life.day = day;
}

/** Tells an entry to a life on its day, and lets time settle what follows from it at once. */
export function tell(life: Life, entry: LogEntry, on: PlainDate): Told {
  passTo(life, on);
  life.told += 1;
  const anchor: Anchor = { on, entry: entry.id };
  const { agreement } = life.talks;
  // An answer to an open offer settles what that offer is worth from then on, also where it moves
  // no rung.
  const answered = entry.type === 'offer-answered' && agreement?.state === 'open';
  record(life, entry, anchor);
  const reopened = reopens(life, entry, on);
  if (reopened) reopen(life, anchor);
  const accepted = send(life, eventOf(entry, life), on, entry.id) || answered || reopened;
  if (accepted) taken(life, entry, anchor);
  life.changedOn = on;
  ringForAsks(life);
  settle(life, on);
  // What was logged late may have run out already: a promise for a day that has passed, an offer
  // that has expired.
  if ((life.alarms[0] ?? on) <= on) passTo(life, on);
  return { accepted };
}

/**
 * Money that went back, or a new invoice, opens a case again that was closed because nothing was
 * left to pay.
 */
function reopens(life: Life, entry: LogEntry, on: PlainDate): boolean {
  const { stage } = life.situation;
  if (stage !== 'closed.paid' && stage !== 'closed.settled') return false;
  const isNew = entry.type === 'payment-returned' || entry.type === 'invoice';
  return isNew && unpaidOn(life, on) > 0;
}

/** The ladder goes on at the rung that was reached before. */
function reopen(life: Life, { on, entry }: Anchor): void {
  life.debt.forgiven = false;
  // Who paid it all disputed none of it any more.
  life.debt.contested = undefined;
  const facts = factsOn(life, on);
  const sent = life.court.demandDeadline !== undefined;
  life.situation = firstSituation({
    type: 'opened',
    at: facts.reached,
    finalDemandSent: sent,
    facts,
  });
  life.since = { on, ...(entry ? { entry } : {}) };
  life.way.push({ stage: life.situation.stage, on });
}

/**
 * The day from which an unanswered ask for a day counts as broken, as an alarm: it follows from the
 * asks themselves.
 */
function ringForAsks(life: Life): void {
  const { agreement } = life.talks;
  if (agreement?.state !== 'accepted' || scheduleOf(agreement).length > 0) return;
  const third = asksFor(life, agreement.acceptedOn ?? agreement.offeredOn)[ASK_DAY.times - 1];
  if (third) ring(life, addDays(third, ASK_DAY.days + 1));
}
