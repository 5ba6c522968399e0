/** What the calendar, the ledger and the memory say to the machine on a day. */
import { CALLS_TRIED, remindersNeeded } from '#domain/cadence.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { oldestUnpaid, totalsOn } from '#domain/ledger.ts';
import { clockOn, isTimeBarred, type Clock } from '#domain/limitation.ts';
import type { Facts, Rung } from '#planner/ladder/events.ts';
import { isMissed, nextInstalment, scheduleOf, type Agreed } from '#planner/replay/agreements.ts';
import type { Life } from '#planner/replay/life.ts';

/** Days without payment after which a judgment is enforced: practice. */
export const JUDGMENT_DAYS = 30;
/**
 * Offers that the creditor makes in all; the second only where something new was said since the
 * first.
 */
export const MOST_OFFERS = 2;
/** Calls to hear somebody who cannot pay, before a written offer goes out without them. */
export const HARDSHIP_CALLS = 2;
/** Answers to a dispute; the second is the last position. */
export const MOST_ANSWERS = 2;

/**
 * Whether an invoice is past its time to sue on a day. Barred ones stand aside where others are
 * not.
 */
const isBarredOn = ({ debt, place }: Life, dueOn: PlainDate, on: PlainDate): boolean =>
  isTimeBarred(clockOn(place, debt.limits.get(dueOn), on));

/** Whether the debt can still be sued for is no question any more once a claim is filed. */
const isFiled = ({ situation }: Life): boolean => situation.context.filed;

/**
 * Invoices that count for the ladder on a day: neither barred while others are not, nor left out by
 * choice.
 */
export function countsOn(life: Life, on: PlainDate): (dueOn: PlainDate) => boolean {
  if (isFiled(life)) return () => true;
  const out = outFor(life, on);
  const isBarred = barredAside(life, on);
  return (dueOn) => !out.has(dueOn) && !isBarred(dueOn);
}

/** Which due dates stand aside as barred: none where no other invoice is due. */
function barredAside(life: Life, on: PlainDate): (dueOn: PlainDate) => boolean {
  const alive = oldestUnpaid(life.debt.ledger, on, (dueOn) => !isBarredOn(life, dueOn, on));
  const others = alive !== undefined && alive <= on;
  return (dueOn) => others && isBarredOn(life, dueOn, on);
}

/** Whether an invoice of this number is left out on a day, by the owner's choice. */
function isLeftOut({ debt }: Life, number: string | undefined, on: PlainDate): boolean {
  if (number === undefined || !debt.leftOut.has(number)) return false;
  const until = debt.leftOut.get(number);
  return until === undefined || on < until;
}

/**
 * Which invoices letters ask for on a day: those that are neither left out nor barred, as long as
 * there are others; all of them once a claim is filed.
 */
export function isAskedFor(
  life: Life,
  on: PlainDate,
): (invoice: { readonly dueOn: PlainDate; readonly number?: string | undefined }) => boolean {
  if (isFiled(life)) return () => true;
  const isBarred = barredAside(life, on);
  return ({ dueOn, number }) => !isLeftOut(life, number, on) && !isBarred(dueOn);
}

const NONE_OUT: ReadonlySet<PlainDate> = new Set();

/** Due dates of which every invoice is left out for now. */
function outFor(life: Life, on: PlainDate): ReadonlySet<PlainDate> {
  const { debt } = life;
  if (debt.leftOut.size === 0) return NONE_OUT;
  const isOut = (number: string | undefined) => isLeftOut(life, number, on);
  const out = new Set<PlainDate>();
  for (const { invoice } of debt.ledger.accounts) if (isOut(invoice.number)) out.add(invoice.dueOn);
  for (const { invoice } of debt.ledger.accounts)
    if (!isOut(invoice.number)) out.delete(invoice.dueOn);
  return out;
}

/** Due date of the oldest unpaid invoice that the ladder is climbed for. */
export function oldestOn(life: Life, on: PlainDate): PlainDate | undefined {
  const { ledger, leftOut } = life.debt;
  if (leftOut.size > 0 && !isFiled(life))
    return oldestUnpaid(ledger, on, countsOn(life, on)) ?? oldestUnpaid(ledger, on);
  // Asked at every tick: where none is left out, the oldest not barred needs no second look.
  const alive = isFiled(life)
    ? undefined
    : oldestUnpaid(ledger, on, (dueOn) => !isBarredOn(life, dueOn, on));
  return alive !== undefined && alive <= on ? alive : oldestUnpaid(ledger, on);
}

/** Where the limitation clock stands: stopped once a claim is filed. */
export const clockOf = (life: Life, on: PlainDate): Clock =>
  clockFrom(life, on, isFiled(life) ? undefined : oldestOn(life, on));

/** The same, where the oldest unpaid invoice is known. */
function clockFrom(life: Life, on: PlainDate, oldest: PlainDate | undefined): Clock {
  if (isFiled(life)) return 'running';
  const clock = clockOn(life.place, oldest && life.debt.limits.get(oldest), on);
  // A part payment may have kept a debt alive that would else be gone: it is for a lawyer to say,
  // not for this site to close.
  return clock === 'extinguished' && life.debt.paid > 0 ? 'over' : clock;
}

/** The day by which a claim on the oldest unpaid invoice must be filed, on the cautious reading. */
export function limitOn(life: Life, on: PlainDate): PlainDate | undefined {
  const oldest = oldestOn(life, on);
  return oldest && life.debt.limits.get(oldest);
}

/** The oldest unpaid invoice fell due after all that was done: nobody has asked for it yet. */
function isFresh({ climb, memory }: Life, oldest: PlainDate | undefined): boolean {
  if (oldest === undefined || climb.subject === undefined || !climb.chased) return false;
  const reached = climb.climbedOn ?? memory.own?.on;
  return oldest > climb.subject && (reached === undefined || oldest > reached);
}

/** The rung that was reached by what was done. */
function reachedBy(life: Life): Rung {
  const { climb } = life;
  if (climb.demands > 0) return 'finalDemand';
  const heard = climb.offers > 0 && life.memory.tried.call.ever > 0;
  if (climb.talks > 0 || climb.calls >= CALLS_TRIED || heard) return 'demand';
  // An offer in writing is a letter as good as a reminder.
  const written = climb.reminders + climb.offers;
  return written >= remindersNeeded(life.file.answers) ? 'call' : 'reminder';
}

/**
 * Whether somebody who cannot pay is heard before the ladder goes on: they said so, show it, or the
 * owner knows it. One rule for the machine, which lets such calls climb no rung, and for the steps,
 * which ask for them.
 */
export function isHearing(life: Life): boolean {
  const { talks, file, notices, situation } = life;
  const { stage } = situation;
  if (stage !== 'chasing.reminder' && stage !== 'chasing.call') return false;
  const { debtor } = file.answers;
  const shown = debtor?.signs?.includes('hardship') || debtor?.typeOverride === 'cannot-pay';
  const known = shown || talks.said?.what === 'cannot-pay';
  const waits = talks.broken < 2 && !notices.seen.has('closed') && !areTalksSpent(life);
  return known && waits;
}

/**
 * The owner has heard them and made every offer that makes sense: one, and a second where something
 * new was said.
 */
export function areTalksSpent({ memory, talks }: Life): boolean {
  if (talks.agreement?.state === 'open') return false;
  const { ever } = memory.tried.offer;
  return ever >= MOST_OFFERS || (ever >= 1 && !memory.news);
}

/** Days on which the owner asked for the day that an agreement left open. */
export function asksFor({ memory }: Life, from: PlainDate): readonly PlainDate[] {
  return [...memory.tried.reminder.recent, ...memory.tried.call.recent]
    .map(({ on }) => on)
    .filter((on) => on > from)
    .sort();
}

function stillOpen({ expiresOn, offeredBy }: Agreed, on: PlainDate): Facts['agreement'] {
  if (expiresOn !== undefined && on > expiresOn) return 'lapsed';
  return offeredBy === 'debtor' ? 'theirs' : 'open';
}

/** Where the last offer stands on a day. */
export function agreementOn(life: Life, on: PlainDate): Facts['agreement'] {
  const { talks, debt, place } = life;
  const { agreement } = talks;
  if (!agreement) return 'none';
  if (agreement.state === 'over') return 'lapsed';
  if (agreement.state === 'kept') return 'kept';
  if (agreement.state === 'open') return stillOpen(agreement, on);
  const asked = asksFor(life, agreement.acceptedOn ?? agreement.offeredOn);
  return isMissed(agreement, debt.paid, on, place, asked) ? 'broken' : 'accepted';
}

/** What a court ordered, or both agreed after its judgment, to be paid on days. */
export function agreedAfterJudgment({ court, talks }: Life): Agreed | undefined {
  const { judgmentOn, ordered } = court;
  if (ordered || judgmentOn === undefined) return ordered;
  const { agreement } = talks;
  const dated = agreement?.state === 'accepted' && scheduleOf(agreement).length > 0;
  return dated && agreement.offeredOn >= judgmentOn ? agreement : undefined;
}

function isJudgmentUnpaid(life: Life, on: PlainDate): boolean {
  const { court, debt, place } = life;
  const { judgmentOn } = court;
  if (judgmentOn === undefined || on < addDays(judgmentOn, JUDGMENT_DAYS)) return false;
  const agreed = agreedAfterJudgment(life);
  // One without a day, or paid to its end, keeps nobody waiting.
  const next = agreed && nextInstalment(agreed, debt.paid);
  return !agreed || !next || isMissed(agreed, debt.paid, on, place);
}

/** The facts of a day at the stage where the life stands. */
export function factsOn(life: Life, on: PlainDate): Facts {
  const { debt, climb, talks, court, notices, file } = life;
  const { total, notYetDue } = totalsOn(debt.ledger, on);
  const oldest = oldestOn(life, on);
  const clock = clockFrom(life, on, oldest);
  const { stage } = life.situation;
  const later = notYetDue > 0 ? 'not-due' : 'nothing';
  const called = climb.talks > 0 || climb.calls >= CALLS_TRIED;
  const written = climb.reminders >= remindersNeeded(file.answers);
  const rungDone = called || (stage === 'chasing.reminder' && written);
  return {
    unpaid: total > 0 ? 'due' : later,
    forgiven: debt.forgiven,
    fresh: isFresh(life, oldest),
    rungDone: rungDone && !isHearing(life),
    clock: clock === 'unknown' ? 'running' : clock,
    movingAssets: file.answers.debtor?.signs?.includes('moving-assets') ?? false,
    demandDeadlinePassed: court.demandDeadline !== undefined && on > court.demandDeadline,
    brokenPromises: brokenOf(talks.broken),
    agreement: agreementOn(life, on),
    reached: reachedBy(life),
    talksSpent: areTalksSpent(life),
    disputeSpent: isDisputeSpent(life),
    disputeOpen: debt.contested !== undefined && !isDisputeSpent(life),
    coolingOffOver: notices.coolingUntil === undefined || on >= notices.coolingUntil,
    judgmentUnpaid: isJudgmentUnpaid(life, on),
  };
}

/** The dispute was answered twice, and what is said now is what was said then. */
function isDisputeSpent({ talks }: Life): boolean {
  return talks.answers >= MOST_ANSWERS;
}

/** Broken promises as the ladder counts them: two are as bad as ten. */
function brokenOf(broken: number): 0 | 1 | 2 {
  if (broken >= 2) return 2;
  return broken === 1 ? 1 : 0;
}
