/**
 * The limits of contact, each as a check that can be asked of any day.
 *
 * The numbers here are this site's own limits, set below every law that was found (Regulation F's
 * seven calls in seven days, Massachusetts' two); they are practice, not law. A stricter rule of
 * the place comes with the law and wins.
 */
import type { DebtorKind } from '#domain/case.ts';
import { restOn } from '#domain/calendar.ts';
import { ATTEMPT, isCall, type Contact, type ContactChannel } from '#domain/contact.ts';
import { dayNumber, type PlainDate } from '#domain/dates.ts';
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

/** What of a place's law bears on contact: little enough to travel with a tool. */
export interface ContactPlace extends Pick<
  PlaceLaw,
  'country' | 'holidays' | 'weeklyTotalForPersons'
> {
  readonly contactCaps: readonly Omit<ContactCap, 'source'>[];
}

/** What the budget depends on besides the contacts themselves. */
export interface BudgetTerms {
  /** Absent: not known, and treated as a person. */
  readonly kind: DebtorKind | undefined;
  /** Somebody guaranteed the debt personally: contact with them is contact with a person. */
  readonly guaranteed: boolean;
  readonly place: ContactPlace | undefined;
  /** The debtor must not be contacted at all. */
  readonly onHold: boolean;
  /** A promise fell due unpaid on this day: a call to ask is allowed in the days after it. */
  readonly promiseDueOn?: PlainDate | undefined;
}

export const isPerson = (kind: DebtorKind | undefined): boolean => kind !== 'business';

const isElectronic = (contact: Contact) => contact.channel === 'electronic';
const isPost = (contact: Contact) => contact.channel === 'post';
const isCallOrElectronic = (contact: Contact) => isCall(contact) || isElectronic(contact);

/** At most `max` of the contacts it counts in any window of `days` days. */
interface Limit {
  readonly rule: RuleId;
  readonly counts: (contact: Contact) => boolean;
  readonly max: number;
  readonly days: number;
  readonly from?: PlainDate | undefined;
  readonly until?: PlainDate | undefined;
}

/** This site's own limits of each channel. */
const OWN_LIMITS: Readonly<Record<ContactChannel, readonly Limit[]>> = {
  call: [
    { rule: 'budget-two-calls-a-week', counts: isCall, max: LIMITS.callsPerWeek, days: 7 },
    { rule: 'budget-five-calls-a-month', counts: isCall, max: LIMITS.callsPerMonth, days: 30 },
  ],
  electronic: [
    {
      rule: 'budget-two-messages-a-week',
      counts: isElectronic,
      max: LIMITS.electronicPerWeek,
      days: 7,
    },
  ],
  post: [{ rule: 'budget-one-letter-a-week', counts: isPost, max: LIMITS.postPerWeek, days: 7 }],
  visit: [],
};

const TO_A_PERSON: Limit = {
  rule: 'budget-three-a-week-person',
  counts: isCallOrElectronic,
  max: LIMITS.callsAndElectronicPerWeek,
  days: 7,
};

const CAP_COUNTS: Readonly<Record<ContactCap['counts'], (contact: Contact) => boolean>> = {
  calls: isCall,
  'calls-and-texts': (contact) => isCall(contact) || contact.text,
  electronic: isElectronic,
  'all-but-post': (contact) => contact.channel !== 'post',
};

/**
 * The place's own limits that count a contact by this channel. A message that is only planned may
 * be a text.
 */
function capsOf(channel: ContactChannel, { kind, place }: BudgetTerms): readonly Limit[] {
  const planned = { ...ATTEMPT, day: 0, channel, text: channel === 'electronic' };
  return (place?.contactCaps ?? [])
    .filter((cap) => cap.debtors.includes(kind ?? 'consumer') && CAP_COUNTS[cap.counts](planned))
    .map(({ counts, max, windowDays, from, until }) => ({
      rule: 'budget-place-is-stricter',
      counts: CAP_COUNTS[counts],
      max,
      days: windowDays,
      from,
      until,
    }));
}

/** A rule of contact, asked of a day. */
export interface Check {
  readonly rule: RuleId;
  readonly broken: (on: PlainDate, day: number) => boolean;
}

/** How many contacts a limit counts after one day and up to another. */
function countBetween(
  contacts: readonly Contact[],
  { counts }: Limit,
  after: number,
  upTo: number,
): number {
  let count = 0;
  for (const contact of contacts)
    if (contact.counts && contact.day > after && contact.day <= upTo && counts(contact)) count += 1;
  return count;
}

/**
 * Whether a window that holds the day is full: a contact must not overfill the windows of later
 * ones either.
 */
function isFull(contacts: readonly Contact[], limit: Limit, day: number): boolean {
  const { max, days } = limit;
  if (countBetween(contacts, limit, day - days, day + days - 1) < max) return false;
  const fullOn = (end: number) => countBetween(contacts, limit, end - days, end) >= max;
  const endsLater = (contact: Contact) => contact.day > day && contact.day < day + days;
  return fullOn(day) || contacts.some((contact) => endsLater(contact) && fullOn(contact.day));
}

const limitCheck = (contacts: readonly Contact[], limit: Limit): Check => ({
  rule: limit.rule,
  broken: (on, day) =>
    (!limit.from || limit.from <= on) &&
    (!limit.until || on <= limit.until) &&
    isFull(contacts, limit, day),
});

/**
 * One attempt a day; a letter sent two ways counts once, and once more by the way that is asked
 * about.
 */
function oneADay(contacts: readonly Contact[], letter: string | undefined): Check {
  const isOther = (each: Contact) => letter === undefined || each.letter !== letter;
  const attempts = (day: number) =>
    new Set(
      contacts
        .filter((each) => each.day === day && each.counts && isOther(each))
        .map((each) => each.letter ?? each),
    ).size;
  return { rule: 'budget-one-a-day', broken: (_on, day) => attempts(day) >= LIMITS.attemptsPerDay };
}

/** No call in the days after a talk, unless what was promised in it has fallen due unpaid. */
function quietAfterTalk(contacts: readonly Contact[], { promiseDueOn }: BudgetTerms): Check {
  const due = promiseDueOn === undefined ? -Infinity : dayNumber(promiseDueOn);
  return {
    rule: 'budget-quiet-after-talk',
    broken: (_on, day) => {
      let lastTalk = -Infinity;
      for (const talk of contacts)
        if (talk.conversation && talk.day <= day) lastTalk = Math.max(lastTalk, talk.day);
      if (day - lastTalk >= LIMITS.quietDaysAfterTalk) return false;
      return due < lastTalk || day <= due;
    },
  };
}

const onHold: Check = { rule: 'budget-on-hold', broken: () => true };

/** So many days around a day bear on it: the longest window of any limit. */
const reachOf = ({ place }: BudgetTerms): number =>
  (place?.contactCaps ?? []).reduce((most, { windowDays }) => Math.max(most, windowDays), 30);

/**
 * Every rule that binds a contact by this channel on a day from `first` to `last`, in the order in
 * which reasons are told.
 * @param letter the letter that is sent: sent a second way on its day, it counts as the one attempt
 * it was
 */
export function checksOf(
  contacts: readonly Contact[],
  channel: ContactChannel,
  [first, last]: readonly [first: number, last: number],
  terms: BudgetTerms,
  letter?: string,
): readonly Check[] {
  const { place } = terms;
  const reach = reachOf(terms);
  const near = contacts.filter(({ day }) => day > first - reach && day < last + reach);
  const rest: Check = {
    rule: 'budget-no-sunday-or-holiday',
    broken: (on) => restOn(on, place) !== undefined,
  };
  const always = terms.onHold ? [onHold, rest] : [rest];
  const caps = capsOf(channel, terms);
  if (near.length === 0 && caps.length === 0) return always;
  const person = isPerson(terms.kind) || terms.guaranteed;
  const total =
    person &&
    place?.weeklyTotalForPersons !== false &&
    (channel === 'call' || channel === 'electronic');
  return [
    ...always,
    oneADay(near, letter),
    ...OWN_LIMITS[channel].map((limit) => limitCheck(near, limit)),
    ...(person && channel === 'call' ? [quietAfterTalk(near, terms)] : []),
    ...(total ? [limitCheck(near, TO_A_PERSON)] : []),
    ...caps.map((limit) => limitCheck(near, limit)),
  ];
}
