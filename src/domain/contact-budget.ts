/**
 * The contact budget: how many more attempts are decent and lawful.
 *
 * The numbers here are this site's own limits, set below every law that was found (Regulation F's seven calls in seven
 * days, Massachusetts' two); they are practice, not law. A stricter rule of the place comes with the law and wins.
 */
import type { Before, DebtorKind, LogEntry } from '#domain/case.ts';
import { entryDate, isThirdParty } from '#domain/case.ts';
import { instantAt, isContactDay, isWorkingDay } from '#domain/calendar.ts';
import { dayNumber, fromDayNumber, type PlainDate } from '#domain/dates.ts';
import type { ContactCap, PlaceLaw, RuleId } from '#domain/law.ts';

export const LIMITS = {
  attemptsPerDay: 1,
  callsPerWeek: 2,
  callsPerMonth: 5,
  /** No call to a person on the day of a real conversation and the six that follow. */
  quietDaysAfterTalk: 7,
  electronicPerWeek: 2,
  /** Calls and electronic messages together, to a person in the United States. */
  callsAndElectronicPerWeek: 3,
  postPerWeek: 1,
  earliestHour: 9,
  latestHour: 18,
  neverBeforeHour: 8,
  neverAfterHour: 21,
} as const;

export type ContactChannel = 'call' | 'electronic' | 'post' | 'visit';

/** One contact attempt, or one conversation that the debtor started, on a day number. */
export interface Contact {
  readonly day: number;
  readonly channel: ContactChannel;
  /** It counts against the budget: the owner started it, unasked. */
  readonly counts: boolean;
  /** A call in which the debt was really talked about, whoever started it. */
  readonly conversation: boolean;
  /** A text message: some places count it as a call. */
  readonly text: boolean;
  /** Letters of one name on one day are one attempt, however many ways they were sent. */
  readonly letter?: string;
}

const BY_SENDING = {
  email: 'electronic',
  text: 'electronic',
  post: 'post',
  certified: 'post',
  hand: 'visit',
} as const;
const BY_CHANNEL = {
  call: 'call',
  email: 'electronic',
  text: 'electronic',
  post: 'post',
  visit: 'visit',
} as const;

/** The contact that a log entry is, or undefined where it is none (a payment, a letter to the debtor's lawyer, …). */
export function contactOf(entry: LogEntry): Contact | undefined {
  const day = dayNumber(entryDate(entry));
  if (entry.type === 'contact') {
    // A lawyer is written to instead of the debtor. Family and an employer count: the debtor will hear of it.
    if (entry.party === 'lawyer') return undefined;
    return {
      day,
      channel: BY_CHANNEL[entry.channel],
      text: entry.channel === 'text',
      counts:
        entry.direction === 'out' && entry.atTheirRequest !== true && entry.outcome !== 'returned',
      conversation:
        entry.outcome === 'spoke' &&
        (entry.channel === 'call' || entry.channel === 'visit') &&
        !isThirdParty(entry),
    };
  }
  if (entry.type === 'letter' && (entry.to ?? 'debtor') === 'debtor') {
    const sentBy = entry.sentBy ?? 'post';
    return {
      day,
      channel: BY_SENDING[sentBy],
      text: sentBy === 'text',
      counts: true,
      conversation: false,
      letter: entry.letter,
    };
  }
  return undefined;
}

/** The last contact before the case was opened, taken as one call on its day. */
export function contactsBefore(before: Before | undefined): readonly Contact[] {
  if (!before?.lastContactOn) return [];
  return [
    {
      day: dayNumber(before.lastContactOn),
      channel: 'call',
      counts: true,
      conversation: false,
      text: false,
    },
  ];
}

/** What the budget depends on besides the contacts themselves. */
export interface BudgetTerms {
  /** Absent: not known, and treated as a person. */
  readonly kind: DebtorKind | undefined;
  /** Somebody guaranteed the debt personally: contact with them is contact with a person. */
  readonly guaranteed: boolean;
  readonly place: PlaceLaw | undefined;
  /** The debtor must not be contacted at all. */
  readonly onHold: boolean;
  /** A promise fell due unpaid on this day: a call to ask is allowed in the days after it. */
  readonly promiseDueOn?: PlainDate | undefined;
}

export const isPerson = (kind: DebtorKind | undefined): boolean => kind !== 'business';

const inWindow = (contact: Contact, day: number, days: number) =>
  contact.counts && contact.day > day - days && contact.day <= day;
const isElectronic = (contact: Contact) => contact.channel === 'electronic';
const isCall = (contact: Contact) => contact.channel === 'call';

/** One attempt per letter and day, so that a letter sent two ways counts once. */
function attemptsOn(contacts: readonly Contact[], day: number): readonly Contact[] {
  const seen = new Set<string>();
  return contacts.filter((contact) => {
    if (!contact.counts || contact.day !== day) return false;
    if (!contact.letter) return true;
    if (seen.has(contact.letter)) return false;
    seen.add(contact.letter);
    return true;
  });
}

function capCounts(cap: ContactCap, contact: Contact): boolean {
  switch (cap.counts) {
    case 'calls':
      return isCall(contact);
    case 'calls-and-texts':
      return isCall(contact) || contact.text;
    case 'electronic':
      return isElectronic(contact);
    case 'all-but-post':
      return contact.channel !== 'post';
  }
}

const capHolds = (cap: ContactCap, day: PlainDate, kind: DebtorKind | undefined) =>
  cap.debtors.includes(kind ?? 'consumer') &&
  (!cap.from || cap.from <= day) &&
  (!cap.until || day <= cap.until);

/**
 * The rules that a contact by this channel on this day would break; empty where it is decent and lawful.
 * @param contacts what was done, in any order; those after the day are counted too where a window reaches them
 * @param letter the letter that is sent: sent a second way on its day, it counts as the one attempt it was
 */
export function contactBroken(
  contacts: readonly Contact[],
  channel: ContactChannel,
  on: PlainDate,
  terms: BudgetTerms,
  letter?: string,
): readonly RuleId[] {
  const day = dayNumber(on);
  const broken: RuleId[] = [];
  if (terms.onHold) broken.push('budget-on-hold');
  if (!isContactDay(on, terms.place)) broken.push('budget-no-sunday-or-holiday');
  if (
    attemptsOn(contacts, day).filter((attempt) => letter === undefined || attempt.letter !== letter)
      .length >= LIMITS.attemptsPerDay
  )
    broken.push('budget-one-a-day');
  const full = (counts: (contact: Contact) => boolean, max: number, days: number) =>
    anyWindow(contacts, counts, day, days) >= max;
  const person = isPerson(terms.kind) || terms.guaranteed;
  if (channel === 'call') {
    if (full(isCall, LIMITS.callsPerWeek, 7)) broken.push('budget-two-calls-a-week');
    if (full(isCall, LIMITS.callsPerMonth, 30)) broken.push('budget-five-calls-a-month');
    if (person && quietAfterTalk(contacts, day, terms)) broken.push('budget-quiet-after-talk');
  }
  if (channel === 'electronic' && full(isElectronic, LIMITS.electronicPerWeek, 7))
    broken.push('budget-two-messages-a-week');
  if (
    person &&
    terms.place?.country !== 'GB' &&
    (channel === 'call' || channel === 'electronic') &&
    full((contact) => isCall(contact) || isElectronic(contact), LIMITS.callsAndElectronicPerWeek, 7)
  ) {
    broken.push('budget-three-a-week-person');
  }
  if (channel === 'post' && full((contact) => contact.channel === 'post', LIMITS.postPerWeek, 7))
    broken.push('budget-one-letter-a-week');
  const planned: Contact = {
    day,
    channel,
    counts: true,
    conversation: false,
    text: channel === 'electronic',
  };
  for (const cap of terms.place?.contactCaps ?? []) {
    if (
      capHolds(cap, on, terms.kind) &&
      capCounts(cap, planned) &&
      full((contact) => capCounts(cap, contact), cap.max, cap.windowDays)
    ) {
      broken.push('budget-place-is-stricter');
      break;
    }
  }
  return broken;
}

/** The fullest window of `days` days that holds the day: a contact must not overfill the windows of later ones either. */
function anyWindow(
  contacts: readonly Contact[],
  counts: (contact: Contact) => boolean,
  day: number,
  days: number,
): number {
  const near = contacts.filter(
    (contact) => contact.counts && counts(contact) && Math.abs(contact.day - day) < days,
  );
  if (near.length === 0) return 0;
  let most = near.filter((contact) => inWindow(contact, day, days)).length;
  for (const { day: end } of near) {
    if (end > day && end - day < days)
      most = Math.max(most, near.filter((contact) => inWindow(contact, end, days)).length);
  }
  return most;
}

function quietAfterTalk(contacts: readonly Contact[], day: number, terms: BudgetTerms): boolean {
  const talks = contacts.filter(
    (contact) =>
      contact.conversation && contact.day <= day && day - contact.day < LIMITS.quietDaysAfterTalk,
  );
  if (talks.length === 0) return false;
  const lastTalk = Math.max(...talks.map((talk) => talk.day));
  const promiseDue = terms.promiseDueOn === undefined ? undefined : dayNumber(terms.promiseDueOn);
  return !(promiseDue !== undefined && promiseDue >= lastTalk && day > promiseDue);
}

/** The first day from `from` on which a contact by this channel breaks nothing; working days only, as plans keep office days. */
export function firstContactDay(
  contacts: readonly Contact[],
  channel: ContactChannel,
  from: PlainDate,
  terms: BudgetTerms,
): PlainDate {
  let day = dayNumber(from);
  const open = { ...terms, onHold: false };
  for (let tries = 0; tries < 120; tries++, day++) {
    const on = fromDayNumber(day);
    if (isWorkingDay(on, terms.place) && contactBroken(contacts, channel, on, open).length === 0)
      return on;
  }
  return fromDayNumber(day);
}

export interface Budget {
  readonly today: number;
  readonly week: number;
  readonly month: number;
  readonly nextAllowedOn?: PlainDate;
  readonly nextAllowedAt?: string;
  readonly because: readonly RuleId[];
}

/** What is left of the contact budget on a day, and the first moment a call is allowed again. */
export function contactBudget(
  contacts: readonly Contact[],
  today: PlainDate,
  terms: BudgetTerms,
  timeZone: string | undefined,
): Budget {
  const broken = contactBroken(contacts, 'call', today, terms);
  const because: readonly RuleId[] = broken.length > 0 ? broken : ['budget-own-limits'];
  if (terms.onHold) return { today: 0, week: 0, month: 0, because };
  const day = dayNumber(today);
  const calls = (days: number) =>
    contacts.filter((contact) => isCall(contact) && inWindow(contact, day, days)).length;
  const month = Math.max(0, LIMITS.callsPerMonth - calls(30));
  const quiet =
    broken.includes('budget-quiet-after-talk') || broken.includes('budget-place-is-stricter');
  const week = quiet ? 0 : Math.max(0, Math.min(LIMITS.callsPerWeek - calls(7), month));
  const dayShut =
    broken.includes('budget-one-a-day') || broken.includes('budget-no-sunday-or-holiday');
  let next = day;
  for (let tries = 0; tries < 120; tries++, next++) {
    if (contactBroken(contacts, 'call', fromDayNumber(next), terms).length === 0) break;
  }
  const nextAllowedOn = fromDayNumber(next);
  return {
    today: dayShut ? 0 : LIMITS.attemptsPerDay,
    week,
    month,
    because,
    nextAllowedOn,
    nextAllowedAt: instantAt(nextAllowedOn, LIMITS.earliestHour, timeZone),
  };
}
