/** What an entry of words changes: contacts, letters, promises, disputes, offers and notices. */
import { disputeKind } from '#domain/dispute.ts';
import { isThirdParty, type DebtorSaying, type EntryOf } from '#domain/case.ts';
import { workingDayFrom } from '#domain/calendar.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import type { PlaceLaw } from '#domain/law.ts';
import { credit } from '#domain/ledger-moves.ts';
import { cents, type Cents } from '#domain/money.ts';
import {
  agreedSum,
  agreementOffered,
  agreementTaken,
  missedFrom,
  promiseMade,
  scheduleOf,
  takenLate,
  type Agreed,
} from '#planner/replay/agreements.ts';
import { contestedIn } from '#planner/replay/contested.ts';
import { isOfAnother } from '#planner/replay/event-of.ts';
import { isHearing } from '#planner/replay/facts.ts';
import { ring, unpaidOn, type Anchor, type Contested, type Life } from '#planner/replay/life.ts';
import { heard, type Trying } from '#planner/replay/memory.ts';
import { demandUntil } from '#planner/replay/open.ts';
import { ringAsked, ringForGoods } from '#planner/replay/ring-rights.ts';

export function contacted(life: Life, entry: EntryOf<'contact'>, anchor: Anchor): void {
  const { memory, climb, talks } = life;
  if (isThirdParty(entry)) return;
  const spoken = entry.channel === 'call' || entry.channel === 'visit';
  if (entry.said === 'will-pay') talks.wordSince ??= anchor;
  if (entry.said && entry.said !== 'nothing') {
    if (entry.said !== talks.said?.what) memory.news = true;
    talks.said = { what: entry.said, since: anchor, logged: true };
    heard(memory, anchor);
    contestByWord(life, entry.said, anchor.on);
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

/**
 * Who says no more than that they dispute it disputes all of it; who then says that they will pay
 * does so no longer.
 */
function contestByWord({ debt, talks, situation }: Life, said: DebtorSaying, on: PlainDate): void {
  if (said === 'disputes' && talks.answers < 2)
    debt.contested ??= { amount: undefined, invoice: undefined, on, partSince: on };
  if (said === 'will-pay' && situation.stage.startsWith('disputed')) debt.contested = undefined;
}

/**
 * Whether what is done on a day climbs the ladder: something is due, and nobody is on hold or in
 * talks.
 */
function climbs({ situation, debt }: Life, on: PlainDate): boolean {
  const { stage } = situation;
  if (stage.startsWith('onHold') || stage === 'negotiating.choosing') return false;
  const first = debt.ledger.accounts.find(({ principal }) => principal > 0);
  return first === undefined || first.invoice.dueOn <= on;
}

export function written(
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
  if (trying === 'dispute-answer') answerGiven(life, anchor);
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

export function promiseTold(life: Life, entry: EntryOf<'promise'>, anchor: Anchor): void {
  const { talks, debt, place } = life;
  const last = talks.promises.at(-1);
  if (last?.state === 'pending') last.state = 'replaced';
  const promise = promiseMade(entry, anchor.on, debt.paid, unpaidOn(life, anchor.on), place);
  talks.promises.push(promise);
  talks.wordSince = undefined;
  ring(life, promise.brokenFrom);
  heard(life.memory, anchor);
}

/** Three working days for the papers; then the answer to a dispute is due. */
export const answerDue = (on: PlainDate, place: PlaceLaw | undefined): PlainDate =>
  workingDayFrom(addDays(on, 3), place);

/** What is contested from a day on, and since when so much is left to ask for. */
function contest(
  { debt }: Life,
  { amount, invoice }: Pick<EntryOf<'dispute'>, 'amount' | 'invoice'>,
  on: PlainDate,
  stillOpen: boolean,
): void {
  const before = debt.contested;
  const told: Contested = {
    amount: amount === undefined ? undefined : cents(amount),
    invoice,
    on,
    partSince: on,
  };
  const less = contestedIn({ ...debt, contested: told }, on) < contestedIn(debt, on);
  debt.contested = stillOpen && before && !less ? { ...told, partSince: before.partSince } : told;
}

/** What a dispute is about, whatever the sum: interest makes the same dispute grow. */
const aboutOf = ({ invoice, about }: EntryOf<'dispute'>): string =>
  [invoice ?? '', about?.trim().toLowerCase() ?? ''].join('|');

/**
 * A dispute that says something else is a new one; the same words again are no news: they give the
 * answer no later day, and what is left to ask for is not asked again.
 */
export function disputeTold(life: Life, entry: EntryOf<'dispute'>, anchor: Anchor): void {
  const { talks, situation } = life;
  const about = aboutOf(entry);
  const isNew = talks.dispute === undefined || (about !== '|' && about !== talks.dispute.about);
  if (isNew) talks.answers = 0;
  if (talks.answers < 2) {
    const stillOpen = !isNew && situation.stage === 'disputed.looking';
    contest(life, entry, anchor.on, stillOpen);
    if (!stillOpen || !talks.dispute)
      talks.dispute = { since: anchor, about, kind: disputeKind(entry) };
  }
  ring(life, answerDue(anchor.on, life.place));
  talks.said = { what: 'disputes', since: anchor, logged: true };
  heard(life.memory, anchor);
}

export function answered(life: Life, entry: EntryOf<'dispute-answered'>, anchor: Anchor): void {
  const { debt } = life;
  const upheld = entry.upheld === undefined ? 0 : cents(entry.upheld);
  if (upheld > 0) {
    credit(debt.ledger, upheld, anchor.on, { why: 'dispute-upheld' });
    debt.forgiven ||= unpaidOn(life, anchor.on) === 0;
  }
  answerGiven(life, anchor);
}

/**
 * The letter that answers and the entry of what was found are one answer: whichever comes second
 * counts no more.
 */
function answerGiven({ debt, talks }: Life, anchor: Anchor): void {
  const isOpen = debt.contested !== undefined || talks.answeredOn === undefined;
  debt.contested = undefined;
  if (!isOpen) return;
  talks.answers += 1;
  talks.answeredOn = anchor;
}

export function offered(life: Life, entry: EntryOf<'offer'>, anchor: Anchor): void {
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

/** What both agreed takes the place of a dispute, unless it leaves out what was disputed. */
const coversDispute = (agreement: Agreed, disputed: Cents): boolean =>
  agreement.kind === 'settlement' ||
  (agreedSum(agreement) ?? agreement.balanceThen) > agreement.balanceThen - disputed;

export function offerAnswered(life: Life, entry: EntryOf<'offer-answered'>, anchor: Anchor): void {
  const { talks, debt, memory, situation } = life;
  const accepted = entry.answer === 'accepted';
  if (entry.answer !== 'lapsed') heard(memory, anchor);
  const disputed = contestedIn(debt, anchor.on);
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
  if (accepted && talks.agreement && coversDispute(talks.agreement, disputed))
    debt.contested = undefined;
}

export function noticed(life: Life, entry: EntryOf<'notice'>, anchor: Anchor): void {
  const { notices, file } = life;
  if (isOfAnother(entry, file)) return;
  notices.seen.add(entry.notice);
  notices.since.set(entry.notice, anchor);
  if (entry.notice === 'closed') ringAsked(life, anchor.on, undefined);
  if (entry.notice === 'breathing-space') notices.pauseUntil = entry.until;
  if (entry.notice === 'bankruptcy') {
    notices.claimBy = entry.claimBy;
    notices.petitionOn = entry.filedOn;
    ringForGoods(life, anchor.on);
  }
}
