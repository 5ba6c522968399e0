/** What has happened in a case so far: the tally that the replay keeps beside the machine. It decides no stage. */
import { remindersNeeded } from '#domain/cadence.ts';
import { isThirdParty, type Case, type LogEntry } from '#domain/case.ts';
import { contactOf, contactsBefore, type Contact } from '#domain/contact-budget.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { ledgerInvoices } from '#domain/interest.ts';
import { placeLaw, type Law, type PlaceLaw } from '#domain/law.ts';
import { award, credit, forgive, openLedger, pay, unpaidIn, type Ledger } from '#domain/ledger.ts';
import { limitationOn, NEAR_DAYS } from '#domain/limitation.ts';
import { cents, type Cents } from '#domain/money.ts';
import {
  agreementOffered,
  GRACE_DAYS,
  isSettled,
  promiseMade,
  promiseState,
  type Agreement,
  type PromiseMade,
} from '#planner/replay/agreements.ts';

/** Days without payment after which a judgment is enforced: practice. */
export const JUDGMENT_DAYS = 30;
const DEFAULT_DEMAND_DAYS = 14;

export interface History {
  readonly file: Case;
  readonly place: PlaceLaw | undefined;
  readonly ledger: Ledger;
  readonly contacts: Contact[];
  readonly promises: PromiseMade[];
  readonly payments: { readonly on: PlainDate; readonly amount: Cents }[];
  readonly notices: Set<string>;
  /** Dates on which time itself may move the case. */
  readonly alarms: Set<PlainDate>;
  readonly remindersNeeded: number;
  /** Limitation date of each due date, worked out once. */
  readonly limits: ReadonlyMap<PlainDate, PlainDate>;
  paid: Cents;
  disputed: Cents;
  wholeDisputed: boolean;
  disputeOn: PlainDate | undefined;
  /** The last of the debt was forgiven: a settlement paid in time, or a dispute upheld. */
  forgiven: boolean;
  agreement: Agreement | undefined;
  finalDemandOn: PlainDate | undefined;
  demandDeadline: PlainDate | undefined;
  coolingUntil: PlainDate | undefined;
  /** Last day of a pause by law, where a notice named it. */
  pauseUntil: PlainDate | undefined;
  hearingOn: PlainDate | undefined;
  judgmentOn: PlainDate | undefined;
  filedIn: 'small-claims' | 'lawsuit' | undefined;
  decidedRoute: 'agency' | 'small-claims' | 'lawsuit' | undefined;
  lastChaseOn: PlainDate | undefined;
  /** The last call or demand: what took the case up the ladder, for the invoices that were due by then. */
  climbedOn: PlainDate | undefined;
  lastStatementOn: PlainDate | undefined;
  said: string | undefined;
  reminders: number;
  calls: number;
  talks: number;
  brokenPromises: number;
  keptPromises: number;
  chased: boolean;
}

/** The history of a case before its first entry: what the answers tell. */
export function openHistory(file: Case, law: Law): History {
  const { answers } = file;
  const { before, debtor, debt } = answers;
  const place = placeLaw(law, debtor?.place);
  const limits = new Map(
    debt.invoices.flatMap(({ dueOn }) => {
      const limit = limitationOn(place, answers, dueOn);
      return limit ? [[dueOn, limit] as const] : [];
    }),
  );
  const reminders = before?.reminders ?? 0;
  const calls = before?.calls ?? 0;
  const history: History = {
    file,
    place,
    ledger: openLedger(ledgerInvoices(answers, law)),
    contacts: [...contactsBefore(before)],
    promises: [],
    payments: [],
    notices: new Set(),
    alarms: new Set(),
    limits,
    remindersNeeded: remindersNeeded(answers),
    paid: 0,
    disputed: debt.disputedAmount === undefined ? 0 : cents(debt.disputedAmount),
    wholeDisputed: false,
    disputeOn: undefined,
    forgiven: false,
    agreement: undefined,
    finalDemandOn: before?.finalDemandOn,
    demandDeadline: undefined,
    coolingUntil: undefined,
    pauseUntil: undefined,
    hearingOn: undefined,
    judgmentOn: undefined,
    filedIn: undefined,
    decidedRoute: undefined,
    lastChaseOn: before?.lastContactOn,
    climbedOn:
      before?.finalDemandOn ??
      (calls + (before?.demandLetters ?? 0) > 0 ? before?.lastContactOn : undefined),
    lastStatementOn: undefined,
    said: debtor?.says,
    reminders,
    calls,
    talks: 0,
    brokenPromises: 0,
    keptPromises: 0,
    chased: reminders + calls + (before?.demandLetters ?? 0) > 0,
  };
  if (before?.finalDemandOn)
    demandUntil(history, addDays(before.finalDemandOn, demandDays(history)));
  for (const { dueOn } of debt.invoices) history.alarms.add(dueOn);
  for (const limit of limits.values())
    history.alarms.add(addDays(limit, -NEAR_DAYS)).add(addDays(limit, 1));
  return history;
}

const demandDays = ({ place, file }: History): number =>
  place?.demandDays[file.answers.debtor?.kind ?? 'consumer'] ?? DEFAULT_DEMAND_DAYS;

function demandUntil(history: History, deadline: PlainDate): void {
  history.demandDeadline = deadline;
  history.alarms.add(addDays(deadline, 1));
}

/** All that is unpaid on a day, due or not, in cents. */
export const unpaidOn = ({ ledger }: History, on: PlainDate): Cents => unpaidIn(ledger, on);

/** Lets the pending promise be kept or broken by what was paid up to a day. Only the last one made can be pending. */
export function judgePromises(history: History, on: PlainDate): void {
  const last = history.promises.at(-1);
  if (last?.state !== 'pending') return;
  last.state = promiseState(last, history.paid, on);
  if (last.state === 'broken') history.brokenPromises += 1;
  if (last.state === 'kept') history.keptPromises += 1;
}

/** Takes an entry into the history, on its day. */
export function record(history: History, entry: LogEntry, on: PlainDate): void {
  const contact = contactOf(entry);
  if (contact) history.contacts.push(contact);
  switch (entry.type) {
    case 'contact':
      return contacted(history, entry, on);
    case 'letter':
      return written(history, entry, on);
    case 'promise':
      return promised(history, entry, on);
    case 'payment':
      return received(history, cents(entry.amount), on);
    case 'dispute':
      history.disputed = entry.amount === undefined ? 0 : cents(entry.amount);
      history.wholeDisputed = entry.amount === undefined;
      history.disputeOn = on;
      return;
    case 'dispute-answered': {
      const upheld = entry.upheld === undefined ? 0 : cents(entry.upheld);
      if (upheld > 0) {
        credit(history.ledger, upheld, on);
        history.forgiven ||= unpaidOn(history, on) === 0;
      }
      history.disputed = 0;
      history.wholeDisputed = false;
      return;
    }
    case 'offer':
      history.agreement = agreementOffered(entry, on, history.paid);
      if (entry.expiresOn) history.alarms.add(addDays(entry.expiresOn, 1));
      for (const { on: due } of history.agreement.instalments)
        history.alarms.add(addDays(due, 1)).add(addDays(due, GRACE_DAYS.instalment + 1));
      return;
    case 'offer-answered':
      if (history.agreement?.state === 'open')
        history.agreement.state = entry.answer === 'accepted' ? 'accepted' : 'over';
      return;
    case 'notice':
      history.notices.add(entry.notice);
      if (entry.notice === 'breathing-space') history.pauseUntil = entry.until;
      return;
    case 'cooling-off':
      history.coolingUntil = entry.until;
      history.alarms.add(entry.until);
      return;
    case 'hearing':
      history.hearingOn = entry.on;
      return;
    default:
      return;
  }
}

/** The ladder starts again for an invoice that fell due later: what was tried for the older ones no longer counts as tried. */
export function startAgain(history: History, dueOn: PlainDate): void {
  history.reminders = history.lastChaseOn !== undefined && history.lastChaseOn > dueOn ? 1 : 0;
  history.calls = 0;
  history.talks = 0;
  history.climbedOn = undefined;
}

function promised(
  history: History,
  entry: Extract<LogEntry, { type: 'promise' }>,
  on: PlainDate,
): void {
  const last = history.promises.at(-1);
  if (last?.state === 'pending') last.state = 'replaced';
  const promise = promiseMade(entry, on, history.paid, unpaidOn(history, on), history.place);
  history.promises.push(promise);
  history.alarms.add(promise.brokenFrom);
}

function contacted(
  history: History,
  entry: Extract<LogEntry, { type: 'contact' }>,
  on: PlainDate,
): void {
  const spoken = entry.channel === 'call' || entry.channel === 'visit';
  if (isThirdParty(entry)) return;
  if (entry.said) history.said = entry.said;
  if (entry.party === 'lawyer') return;
  if (spoken && entry.outcome === 'spoke') history.talks += 1;
  // Mail that came back tells of a letter that is logged already, and that nobody read.
  if (entry.direction !== 'out' || entry.outcome === 'returned') return;
  history.chased = true;
  history.lastChaseOn = on;
  if (spoken) {
    history.calls += 1;
    history.climbedOn = on;
  } else history.reminders += 1;
}

function written(
  history: History,
  entry: Extract<LogEntry, { type: 'letter' }>,
  on: PlainDate,
): void {
  if (entry.letter === 'statement') history.lastStatementOn = on;
  if (entry.letter === 'statement' || entry.letter === 'other') return;
  history.chased = true;
  history.lastChaseOn = on;
  if (entry.letter === 'reminder') history.reminders += 1;
  else history.climbedOn = on;
  if (entry.letter === 'final-demand') {
    history.finalDemandOn = on;
    demandUntil(history, entry.deadline ?? addDays(on, demandDays(history)));
  }
}

function received(history: History, amount: Cents, on: PlainDate): void {
  pay(history.ledger, amount, on);
  history.paid += amount;
  history.payments.push({ on, amount });
  if (history.agreement && isSettled(history.agreement, history.paid, on)) {
    history.forgiven ||= unpaidOn(history, on) > 0;
    forgive(history.ledger, on);
    history.agreement.state = 'over';
  }
  judgePromises(history, on);
}

/** Takes a judgment that the machine accepted: the court's sum becomes the balance. */
export function adjudged(history: History, amount: Cents, on: PlainDate): void {
  history.judgmentOn = on;
  award(history.ledger, amount, on);
  history.alarms.add(addDays(on, JUDGMENT_DAYS));
}
