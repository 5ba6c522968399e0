/** The only code that changes a life: an entry told to it, and days that pass. */
import { isThirdParty, type EntryOf, type LogEntry } from '#domain/case.ts';
import { workingDayFrom } from '#domain/calendar.ts';
import { contactOf } from '#domain/contact-budget.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { chargedLike } from '#domain/interest.ts';
import type { PlaceLaw } from '#domain/law.ts';
import {
  addCosts,
  addInvoice,
  award,
  credit,
  forgive,
  letGo,
  pay,
  takeBack,
} from '#domain/ledger.ts';
import { cents, type Cents } from '#domain/money.ts';
import type { EventShape } from '#planner/ladder/events.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import { firstSituation, step } from '#planner/ladder/situations.ts';
import {
  agreedSum,
  agreementOffered,
  agreementTaken,
  ASK_DAY,
  instalmentsOrdered,
  isPaidUp,
  isSettled,
  missedFrom,
  promiseMade,
  promiseState,
  scheduleOf,
  takenLate,
} from '#planner/replay/agreements.ts';
import { eventOf, isOfAnother } from '#planner/replay/event-of.ts';
import { asksFor, factsOn, isHearing, JUDGMENT_DAYS, oldestOn } from '#planner/replay/facts.ts';
import { ring, unpaidOn, type Anchor, type Life } from '#planner/replay/life.ts';
import { heard, remember, tryingOf, type Trying } from '#planner/replay/memory.ts';
import { demandUntil, ringFor } from '#planner/replay/open.ts';

/** What became of an entry: whether the ladder took it. */
export interface Told {
  readonly accepted: boolean;
}

/** Turns that time may need on one day: two deadlines can pass at once, a third move never followed from them. */
const TURNS = 8;
const LATEST_DAY: PlainDate = '9999-12-31';

/** Signs in the answers that weigh as a logged notice of the day the case was opened. */
const NOTICE_SIGNS = ['bankruptcy', 'deceased', 'lawyer', 'stop-contact', 'closed'] as const;

function send(life: Life, event: EventShape, on: PlainDate, entry?: string): boolean {
  const facts = factsOn(life, on);
  const outcome = step(life.situation, { ...event, facts });
  const oldest = oldestOn(life, on);
  const again =
    event.type === 'payment' ||
    (event.type === 'today' && life.situation.context.finalDemand !== 'none');
  if (again && facts.fresh && oldest && outcome.situation.stage === 'chasing.reminder')
    startAgain(life, oldest);
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

/** The ladder, an agency or a court goes on where talks had been: what was agreed in them is over. */
const leavesTalks = (from: Stage, to: Stage): boolean =>
  from.startsWith('negotiating') && /^(chasing|deciding|agency|court)/.test(to);

/** The ladder starts again for an invoice that fell due later: what was tried for the older ones no longer counts as tried. */
function startAgain({ climb, memory }: Life, dueOn: PlainDate): void {
  climb.reminders = memory.own !== undefined && memory.own.on > dueOn ? 1 : 0;
  climb.calls = 0;
  climb.talks = 0;
  climb.demands = 0;
  climb.offers = 0;
  climb.climbedOn = undefined;
  climb.subject = dueOn;
}

/** Lets the pending promise be kept or broken by what was paid up to a day. Only the last one made can be pending. */
function judgePromises({ talks, debt }: Life, on: PlainDate): void {
  const last = talks.promises.at(-1);
  if (last?.state !== 'pending') return;
  last.state = promiseState(last, debt.paid, on);
  if (last.state === 'broken') talks.broken += 1;
  if (last.state === 'kept') talks.kept += 1;
}

/** An agreement that is paid to its end is kept: what ran on meanwhile is let go, what it never covered stays. */
function judgeAgreement(life: Life, on: PlainDate): void {
  const { talks, debt, court } = life;
  const { agreement } = talks;
  if (agreement && isSettled(agreement, debt.paid, on)) {
    debt.forgiven ||= unpaidOn(life, on) > 0;
    forgive(debt.ledger, on);
    agreement.state = 'kept';
  } else if (agreement?.kind === 'payment-plan' && isPaidUp(agreement, debt.paid)) {
    const never = Math.max(0, agreement.balanceThen - (agreedSum(agreement) ?? 0));
    const rest = unpaidOn(life, on) - never;
    if (rest > 0) letGo(debt.ledger, rest, on);
    agreement.state = 'kept';
  }
  if (court.ordered && isPaidUp(court.ordered, debt.paid)) court.ordered = undefined;
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
  if (debtor?.says === 'disputes' || debt.disputed > 0) {
    debt.wholeDisputed = debt.disputed === 0;
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
  // An answer to an open offer settles what that offer is worth from then on, also where it moves no rung.
  const answered = entry.type === 'offer-answered' && agreement?.state === 'open';
  record(life, entry, anchor);
  const reopened = reopens(life, entry, on);
  if (reopened) reopen(life, anchor);
  const accepted = send(life, eventOf(entry, life), on, entry.id) || answered || reopened;
  if (accepted) taken(life, entry, anchor);
  life.changedOn = on;
  ringForAsks(life);
  settle(life, on);
  // What was logged late may have run out already: a promise for a day that has passed, an offer that has expired.
  if ((life.alarms[0] ?? on) <= on) passTo(life, on);
  return { accepted };
}

/** Money that went back, or a new invoice, opens a case again that was closed because nothing was left to pay. */
function reopens(life: Life, entry: LogEntry, on: PlainDate): boolean {
  const { stage } = life.situation;
  if (stage !== 'closed.paid' && stage !== 'closed.settled') return false;
  const isNew = entry.type === 'payment-returned' || entry.type === 'invoice';
  return isNew && unpaidOn(life, on) > 0;
}

/** The ladder goes on at the rung that was reached before. */
function reopen(life: Life, { on, entry }: Anchor): void {
  life.debt.forgiven = false;
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

/** What only an entry that the ladder took changes. */
function taken(life: Life, entry: LogEntry, { on, entry: id }: Anchor): void {
  const { court, debt } = life;
  if (entry.type === 'judgment') {
    const { outcome, amount, costs } = entry;
    if (outcome === 'lost' || outcome === 'dismissed') return;
    court.judgmentOn = on;
    const sum =
      (amount === undefined ? unpaidOn(life, on) : cents(amount)) + (costs ? cents(costs) : 0);
    award(debt.ledger, sum, on);
    court.ordered = instalmentsOrdered(entry, on, debt.paid, sum);
    for (const { on: due } of court.ordered?.instalments ?? [])
      ring(life, missedFrom(due, life.place));
    ring(life, addDays(on, JUDGMENT_DAYS));
  }
  if (entry.type === 'filed') {
    court.filedIn = entry.in;
    court.filedOn = on;
  }
  if (entry.type === 'placed') court.placedOn = on;
  if (entry.type === 'decided')
    court.decided = { route: entry.route, since: { on, ...(id ? { entry: id } : {}) } };
}

/** Takes an entry into the life, before the machine hears of it. One case for each type: the compiler asks for new ones. */
function record(life: Life, entry: LogEntry, anchor: Anchor): void {
  const { on } = anchor;
  const contact = contactOf(entry);
  if (contact) life.contacts.push(contact);
  const trying = tryingOf(entry);
  if (trying) remember(life.memory, trying, anchor);
  switch (entry.type) {
    case 'contact':
      return contacted(life, entry, anchor);
    case 'letter':
      return written(life, entry, anchor, trying);
    case 'promise':
      return promised(life, entry, anchor);
    case 'payment':
      return received(life, entry, anchor);
    case 'payment-returned':
      return returned(life, entry, anchor);
    case 'credit':
      return credited(life, entry, on);
    case 'invoice':
      return invoiced(life, entry, on);
    case 'left-out':
      life.debt.leftOut.set(entry.invoice, entry.until);
      if (entry.until) ring(life, entry.until);
      return;
    case 'dispute':
      return disputed(life, entry, anchor);
    case 'dispute-answered':
      return answered(life, entry, anchor);
    case 'offer':
      return offered(life, entry, anchor);
    case 'offer-answered':
      return offerAnswered(life, entry, anchor);
    case 'notice':
      return noticed(life, entry, anchor);
    case 'cooling-off':
      life.notices.coolingUntil = entry.until;
      ring(life, entry.until);
      return;
    case 'hearing':
      life.court.hearingOn = entry.on;
      ring(life, addDays(entry.on, 1));
      return;
    case 'served':
      life.court.servedOn = on;
      return;
    case 'done': {
      const before = life.memory.done.get(entry.step);
      life.memory.done.set(entry.step, {
        on,
        times: (before?.times ?? 0) + 1,
        ...(entry.until ? { until: entry.until } : {}),
      });
      if (entry.until) ring(life, entry.until);
      return;
    }
    case 'judgment':
      life.court.dismissed ||= entry.outcome === 'dismissed';
      return;
    case 'decided':
    case 'placed':
    case 'recalled':
    case 'filed':
    case 'hold-ended':
    case 'cost':
    case 'exhibit':
    case 'written-off':
    case 'correction':
      return;
  }
}

function contacted(life: Life, entry: EntryOf<'contact'>, anchor: Anchor): void {
  const { memory, climb, talks } = life;
  if (isThirdParty(entry)) return;
  const spoken = entry.channel === 'call' || entry.channel === 'visit';
  if (entry.said === 'will-pay') talks.wordSince ??= anchor;
  if (entry.said && entry.said !== 'nothing') {
    if (entry.said !== talks.said?.what) memory.news = true;
    talks.said = { what: entry.said, since: anchor, logged: true };
    heard(memory, anchor);
  }
  if (entry.party === 'lawyer') return;
  const ours = entry.direction === 'out' && entry.outcome !== 'returned';
  if (entry.direction === 'in') heard(memory, anchor);
  if (spoken && entry.outcome === 'spoke') {
    memory.talk = anchor;
    heard(memory, anchor);
    if (!isHearing(life)) climb.talks += 1;
  }
  // Mail that came back tells of a letter that is logged already, and that nobody read.
  if (!ours) return;
  memory.own = anchor;
  if (!climbs(life, anchor.on)) return;
  climb.chased = true;
  if (!spoken) climb.reminders += 1;
  else if (!isHearing(life)) {
    climb.calls += 1;
    climb.climbedOn = anchor.on;
  }
}

/** Whether what is done on a day climbs the ladder: something is due, and nobody is on hold or in talks. */
function climbs({ situation, debt }: Life, on: PlainDate): boolean {
  const { stage } = situation;
  if (stage.startsWith('onHold') || stage === 'negotiating.choosing') return false;
  const first = debt.ledger.accounts.find(({ principal }) => principal > 0);
  return first === undefined || first.invoice.dueOn <= on;
}

function written(
  life: Life,
  entry: EntryOf<'letter'>,
  anchor: Anchor,
  trying: Trying | undefined,
): void {
  const { memory, climb } = life;
  if ((entry.to ?? 'debtor') !== 'debtor') {
    memory.elsewhere = anchor;
    if (entry.letter === 'final-demand' && entry.to === 'lawyer')
      demandUntil(life, anchor.on, entry.deadline);
    return;
  }
  memory.letter = anchor;
  memory.own = anchor;
  if (trying === undefined || trying === 'statement' || trying === 'dispute-answer') return;
  climb.chased = true;
  if (trying === 'reminder') {
    if (climbs(life, anchor.on)) climb.reminders += 1;
    return;
  }
  climb.climbedOn = anchor.on;
  climb.demands += 1;
  life.court.askedUntil = entry.deadline;
  if (entry.letter === 'final-demand') demandUntil(life, anchor.on, entry.deadline);
}

function promised(life: Life, entry: EntryOf<'promise'>, anchor: Anchor): void {
  const { talks, debt, place } = life;
  const last = talks.promises.at(-1);
  if (last?.state === 'pending') last.state = 'replaced';
  const promise = promiseMade(entry, anchor.on, debt.paid, unpaidOn(life, anchor.on), place);
  talks.promises.push(promise);
  talks.wordSince = undefined;
  ring(life, promise.brokenFrom);
  heard(life.memory, anchor);
  life.memory.news = true;
}

function received(life: Life, entry: EntryOf<'payment'>, anchor: Anchor): void {
  const { debt, memory } = life;
  const amount: Cents = cents(entry.amount);
  pay(debt.ledger, amount, anchor.on, { id: entry.id, invoice: entry.invoice });
  debt.paid += amount;
  debt.payments += 1;
  memory.payment = anchor;
  if (entry.marked) memory.marked = anchor;
  memory.news = true;
  heard(memory, anchor);
  judgeAgreement(life, anchor.on);
  judgePromises(life, anchor.on);
}

/** Money that went back: the debt stands again, and what was promised with it was not kept. */
function returned(life: Life, entry: EntryOf<'payment-returned'>, anchor: Anchor): void {
  const { debt, memory } = life;
  const amount = takeBack(debt.ledger, entry.of, anchor.on);
  debt.paid -= amount;
  if (amount > 0) debt.payments -= 1;
  if (entry.fee) addCosts(debt.ledger, cents(entry.fee), anchor.on);
  debt.cameBack = anchor;
  memory.news = true;
}

function credited(life: Life, entry: EntryOf<'credit'>, on: PlainDate): void {
  const { ledger } = life.debt;
  const amount = cents(entry.amount);
  switch (entry.for) {
    case 'goods-returned':
    case 'correction':
      return credit(ledger, amount, on, entry.invoice);
    case 'goodwill':
    case 'interest':
    case 'fees':
    case 'small-rest':
      return letGo(ledger, amount, on);
  }
}

function invoiced(life: Life, entry: EntryOf<'invoice'>, on: PlainDate): void {
  const { debt, memory } = life;
  addInvoice(debt.ledger, chargedLike(entry, life.file.answers, life.law));
  debt.forgiven = false;
  memory.news = true;
  ringFor(life, entry.dueOn);
  if (entry.dueOn <= on) ring(life, on);
}

/** Three working days for the papers; then the answer to a dispute is due. */
export const answerDue = (on: PlainDate, place: PlaceLaw | undefined): PlainDate =>
  workingDayFrom(addDays(on, 3), place);

/** What a dispute is about, whatever the sum: interest makes the same dispute grow. */
const aboutOf = ({ invoice, about }: EntryOf<'dispute'>): string =>
  [invoice ?? '', about?.trim().toLowerCase() ?? ''].join('|');

/** A dispute that says something else is a new one; the same words again are no news. */
function disputed(life: Life, entry: EntryOf<'dispute'>, anchor: Anchor): void {
  const { debt, talks } = life;
  const about = aboutOf(entry);
  const isNew = talks.dispute === undefined || (about !== '|' && about !== talks.dispute.about);
  if (isNew) talks.answers = 0;
  if (talks.answers < 2) {
    debt.disputed = entry.amount === undefined ? 0 : cents(entry.amount);
    debt.wholeDisputed = entry.amount === undefined;
    talks.dispute = { since: anchor, about };
  }
  ring(life, answerDue(anchor.on, life.place));
  talks.said = { what: 'disputes', since: anchor, logged: true };
  heard(life.memory, anchor);
}

function answered(life: Life, entry: EntryOf<'dispute-answered'>, anchor: Anchor): void {
  const { debt, talks } = life;
  const upheld = entry.upheld === undefined ? 0 : cents(entry.upheld);
  if (upheld > 0) {
    credit(debt.ledger, upheld, anchor.on);
    debt.forgiven ||= unpaidOn(life, anchor.on) === 0;
  }
  debt.disputed = 0;
  debt.wholeDisputed = false;
  talks.answers += 1;
  talks.answeredOn = anchor;
}

function offered(life: Life, entry: EntryOf<'offer'>, anchor: Anchor): void {
  const { debt, talks, memory, climb } = life;
  const agreement = agreementOffered(entry, anchor.on, debt.paid, unpaidOn(life, anchor.on));
  talks.agreement = agreement;
  if (agreement.expiresOn) ring(life, addDays(agreement.expiresOn, 1));
  for (const { on } of scheduleOf(agreement)) ring(life, missedFrom(on, life.place));
  if (entry.by === 'creditor') {
    memory.news = false;
    memory.own = anchor;
    memory.letter = anchor;
    climb.offers += 1;
    climb.chased = true;
  } else {
    memory.news = true;
    heard(memory, anchor);
  }
}

function offerAnswered(life: Life, entry: EntryOf<'offer-answered'>, anchor: Anchor): void {
  const { talks, debt, memory, situation } = life;
  const accepted = entry.answer === 'accepted';
  if (entry.answer !== 'lapsed') heard(memory, anchor);
  const { agreement } = talks;
  if (agreement?.state === 'open') {
    agreement.state = accepted ? 'accepted' : 'over';
    agreement.acceptedOn = accepted ? anchor.on : undefined;
  } else if (accepted && agreement?.state === 'over') {
    talks.agreement = takenLate(agreement, anchor.on);
  } else if (accepted) {
    const kind =
      agreement?.kind ?? (situation.stage === 'deciding' ? 'settlement' : 'payment-plan');
    const unpaid = unpaidOn(life, anchor.on);
    talks.agreement = agreementTaken(entry.id, kind, anchor.on, debt.paid, unpaid);
  }
}

function noticed({ notices, file }: Life, entry: EntryOf<'notice'>, anchor: Anchor): void {
  if (isOfAnother(entry, file)) return;
  notices.seen.add(entry.notice);
  notices.since.set(entry.notice, anchor);
  if (entry.notice === 'breathing-space') notices.pauseUntil = entry.until;
  if (entry.notice === 'bankruptcy') {
    notices.claimBy = entry.claimBy;
    notices.petitionOn = entry.filedOn;
  }
}

/** The day from which an unanswered ask for a day counts as broken, as an alarm: it follows from the asks themselves. */
function ringForAsks(life: Life): void {
  const { agreement } = life.talks;
  if (agreement?.state !== 'accepted' || scheduleOf(agreement).length > 0) return;
  const third = asksFor(life, agreement.acceptedOn ?? agreement.offeredOn)[ASK_DAY.times - 1];
  if (third) ring(life, addDays(third, ASK_DAY.days + 1));
}
