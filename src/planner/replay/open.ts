/** The life of a case before its first entry: what the answers tell of the time before. */
import { remindersNeeded } from '#domain/cadence.ts';
import type { Case } from '#domain/case.ts';
import { contactsBefore } from '#domain/contact-budget.ts';
import { demandDaysFor } from '#domain/country.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { ledgerInvoices } from '#domain/interest.ts';
import { placeLaw, type Law } from '#domain/law.ts';
import { oldestUnpaid, openLedger } from '#domain/ledger.ts';
import { award } from '#domain/ledger-moves.ts';
import { limitationOn, NEAR_DAYS } from '#domain/limitation.ts';
import { cents } from '#domain/money.ts';
import { NOTHING_YET, type BeginsAt } from '#planner/ladder/events.ts';
import { firstSituation } from '#planner/ladder/situations.ts';
import { factsOn, JUDGMENT_DAYS } from '#planner/replay/facts.ts';
import { ring, type Contested, type Life } from '#planner/replay/life.ts';
import { emptyMemory } from '#planner/replay/memory.ts';
import { ringForRights } from '#planner/replay/ring-rights.ts';

/**
 * Days late at which the pace, or what a late payment says, changes: each is a day on which a plan
 * may change.
 */
const AGES = [1, 31, 61, 91] as const;

/** Rings on every day on which an invoice due then changes something by its age. */
export function ringFor(life: Life, dueOn: PlainDate): void {
  ring(life, dueOn);
  for (const age of AGES) ring(life, addDays(dueOn, age));
  const limit = limitationOn(life.place, life.file.answers, dueOn);
  if (!limit) return;
  life.debt.limits.set(dueOn, limit);
  ring(life, addDays(limit, -NEAR_DAYS));
  ring(life, addDays(limit, 1));
}

/** Sets the last day of a final demand, and rings on the day after. */
export function demandUntil(life: Life, sentOn: PlainDate, deadline?: PlainDate): void {
  const { court, place, file } = life;
  const days = demandDaysFor(place, file.answers.debtor?.kind);
  court.finalDemandOn = sentOn;
  court.demandDeadline = deadline ?? addDays(sentOn, days);
  ring(life, addDays(court.demandDeadline, 1));
  // Where less time was given than a person must have, the full time counts.
  ring(life, addDays(sentOn, days + 1));
}

function beginningOf({ file, climb }: Life): BeginsAt {
  const { before } = file.answers;
  if (before?.judgment) return 'judgment';
  if (before?.filed) return before.filed.hearingOn ? 'hearing' : 'filed';
  if (before?.placedOn) return 'agency';
  if (before?.finalDemandOn || climb.demands > 0) return 'finalDemand';
  if (climb.calls > 0) return 'demand';
  return climb.reminders >= remindersNeeded(file.answers) ? 'call' : 'reminder';
}

/** What the answers say is disputed. */
function contestedBefore({ answers, openedOn }: Case): Contested | undefined {
  const { disputedAmount } = answers.debt;
  const amount = disputedAmount === undefined ? 0 : cents(disputedAmount);
  return amount > 0 ? { amount, invoice: undefined, on: openedOn, partSince: openedOn } : undefined;
}

/** What stood before the case was opened counts from its own days. */
function tellBefore(life: Life): void {
  const { before } = life.file.answers;
  const { court, debt } = life;
  if (!before) return;
  if (before.finalDemandOn) demandUntil(life, before.finalDemandOn);
  court.placedOn = before.placedOn;
  court.filedOn = before.filed?.on;
  court.filedIn = before.filed?.in;
  court.hearingOn = before.filed?.hearingOn;
  if (court.hearingOn) ring(life, addDays(court.hearingOn, 1));
  if (!before.judgment) return;
  const { on, amount } = before.judgment;
  court.judgmentOn = on;
  if (amount !== undefined) award(debt.ledger, cents(amount), on);
  ring(life, addDays(on, JUDGMENT_DAYS));
}

/**
 * The life of a case on a day before anything was logged.
 * @param on the first day that counts: the opening, or an entry before it
 */
export function openLife(file: Case, law: Law, on: PlainDate): Life {
  const { answers } = file;
  const { before, debtor, debt } = answers;
  const ledger = openLedger(ledgerInvoices(answers, law), debt.allocation);
  const calls = before?.calls ?? 0;
  const demands = before?.demandLetters ?? 0;
  const reminders = before?.reminders ?? 0;
  const climbed =
    before?.finalDemandOn ?? (calls + demands > 0 ? before?.lastContactOn : undefined);
  const blank = firstSituation({
    type: 'opened',
    at: 'reminder',
    finalDemandSent: false,
    facts: NOTHING_YET,
  });
  const life: Life = {
    file,
    law,
    place: placeLaw(law, debtor?.place),
    day: on,
    changedOn: on,
    situation: blank,
    since: { on },
    way: [],
    answersTold: false,
    told: 0,
    debt: {
      ledger,
      limits: new Map(),
      leftOut: new Map(),
      paid: 0,
      payments: 0,
      cameBack: undefined,
      bounced: false,
      contested: contestedBefore(file),
      forgiven: false,
    },
    climb: {
      reminders,
      calls,
      talks: 0,
      demands,
      offers: 0,
      subject: oldestUnpaid(ledger, on),
      climbedOn: climbed,
      chased: reminders + calls + demands > 0 || before?.finalDemandOn !== undefined,
    },
    talks: {
      promises: [],
      broken: 0,
      kept: 0,
      agreement: undefined,
      answers: 0,
      dispute: undefined,
      answeredOn: undefined,
      wordSince: undefined,
      said: debtor?.says && { what: debtor.says, since: { on: file.openedOn }, logged: false },
    },
    court: {
      finalDemandOn: undefined,
      demandDeadline: undefined,
      askedUntil: undefined,
      decided: undefined,
      placedOn: undefined,
      filedIn: undefined,
      filedOn: undefined,
      servedOn: undefined,
      hearingOn: undefined,
      judgmentOn: undefined,
      dismissed: false,
      ordered: undefined,
    },
    notices: {
      seen: new Set(),
      since: new Map(),
      coolingUntil: undefined,
      pauseUntil: undefined,
      claimBy: undefined,
      petitionOn: undefined,
    },
    memory: { ...emptyMemory(), own: before?.lastContactOn && { on: before.lastContactOn } },
    contacts: [...contactsBefore(before)],
    alarms: [],
  };
  for (const { dueOn } of debt.invoices) ringFor(life, dueOn);
  ring(life, file.openedOn);
  ringForRights(life);
  tellBefore(life);
  life.situation = firstSituation({
    type: 'opened',
    at: beginningOf(life),
    finalDemandSent: before?.finalDemandOn !== undefined,
    facts: factsOn(life, on),
  });
  life.way.push({ stage: life.situation.stage, on });
  return life;
}
