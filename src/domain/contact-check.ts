/** One planned contact, checked against this site's own limits from a few answers instead of a log. */
import type { DebtorKind } from '#domain/case.ts';
import { isPerson, LIMITS } from '#domain/contact-budget.ts';
import { addDays, weekday, type PlainDate } from '#domain/dates.ts';
import type { ContactCap } from '#domain/law.ts';

export const CHECK_CHANNELS = ['call', 'electronic', 'post'] as const;
export type CheckChannel = (typeof CHECK_CHANNELS)[number];
export const STOPS = ['stop-contact', 'lawyer', 'bankruptcy'] as const;
export type Stop = (typeof STOPS)[number];

export interface PlannedContact {
  readonly kind: DebtorKind;
  readonly channel: CheckChannel;
  /** Day and hour where the debtor is. */
  readonly on: PlainDate;
  readonly hour: number;
  readonly contactedToday: boolean;
  readonly callsIn7: number;
  readonly callsIn30: number;
  /** Emails and texts in the seven days. */
  readonly messagesIn7: number;
  readonly lettersIn7: number;
  /** A real conversation about the debt in the last seven days. */
  readonly talkedIn7: boolean;
  readonly stops: readonly Stop[];
  /** Public holidays of the place, where they are known. */
  readonly holidays?: readonly PlainDate[];
  /** Limits that the place sets for creditors themselves. */
  readonly caps?: readonly CheckCap[];
}

/** A place's own limit on contact, without its source. */
export type CheckCap = Omit<ContactCap, 'source'>;

export const BREACHES = [
  'stop-contact',
  'lawyer',
  'bankruptcy',
  'sunday',
  'holiday',
  'hour',
  'one-a-day',
  'two-calls-a-week',
  'five-calls-a-month',
  'quiet-after-talk',
  'two-messages-a-week',
  'three-a-week',
  'one-letter-a-week',
  'place-is-stricter',
] as const;
export type Breach = (typeof BREACHES)[number];

export type Check =
  | { readonly kind: 'fine' }
  /** Not at all: the debtor must be left alone. */
  | { readonly kind: 'stop'; readonly because: readonly Breach[] }
  /** Not now: the earliest day and hour that could be fair, if nothing else happens. */
  | {
      readonly kind: 'wait';
      readonly because: readonly Breach[];
      readonly on: PlainDate;
      readonly hour: number;
    };

const isShut = (on: PlainDate, holidays: readonly PlainDate[]) =>
  weekday(on) === 0 || holidays.includes(on);

/** Days to wait for a limit to have room again, taking the contacts as made today: the cautious reading. */
const WAIT_DAYS: Readonly<Partial<Record<Breach, number>>> = {
  'one-a-day': 1,
  'two-calls-a-week': 7,
  'three-a-week': 7,
  'two-messages-a-week': 7,
  'one-letter-a-week': 7,
  'quiet-after-talk': 7,
  'place-is-stricter': 7,
  'five-calls-a-month': 30,
};

/** Whether a limit of the place is full. Emails and texts are not told apart here, so each counts as either: the cautious reading. */
function capIsFull(
  cap: CheckCap,
  { kind, channel, on, callsIn7, callsIn30, messagesIn7 }: PlannedContact,
): boolean {
  const inForce =
    cap.debtors.includes(kind) && (!cap.from || cap.from <= on) && (!cap.until || on <= cap.until);
  const calls = cap.windowDays > 7 ? callsIn30 : callsIn7;
  switch (cap.counts) {
    case 'calls':
      return inForce && channel === 'call' && calls >= cap.max;
    case 'electronic':
      return inForce && channel === 'electronic' && messagesIn7 >= cap.max;
    case 'calls-and-texts':
    case 'all-but-post':
      return inForce && channel !== 'post' && calls + messagesIn7 >= cap.max;
  }
}

/** Whether this contact is decent now, and if not, why and when. */
export function checkContact(planned: PlannedContact): Check {
  const { channel, on, hour, holidays = [], stops } = planned;
  if (stops.length > 0) return { kind: 'stop', because: stops };
  const person = isPerson(planned.kind);
  const because: Breach[] = [];
  const add = (breach: Breach, broken: boolean) => {
    if (broken) because.push(breach);
  };
  const call = channel === 'call';
  const electronic = channel === 'electronic';
  add('sunday', channel !== 'post' && weekday(on) === 0);
  add('holiday', channel !== 'post' && holidays.includes(on));
  add('hour', channel !== 'post' && (hour < LIMITS.earliestHour || hour >= LIMITS.latestHour));
  add('one-a-day', planned.contactedToday);
  add('two-calls-a-week', call && planned.callsIn7 >= LIMITS.callsPerWeek);
  add('five-calls-a-month', call && planned.callsIn30 >= LIMITS.callsPerMonth);
  add('quiet-after-talk', call && person && planned.talkedIn7);
  add('two-messages-a-week', electronic && planned.messagesIn7 >= LIMITS.electronicPerWeek);
  add(
    'three-a-week',
    person &&
      channel !== 'post' &&
      planned.callsIn7 + planned.messagesIn7 >= LIMITS.callsAndElectronicPerWeek,
  );
  add('one-letter-a-week', channel === 'post' && planned.lettersIn7 >= LIMITS.postPerWeek);
  add(
    'place-is-stricter',
    (planned.caps ?? []).some((cap) => capIsFull(cap, planned)),
  );
  if (because.length === 0) return { kind: 'fine' };

  const late = because.includes('hour') && hour >= LIMITS.latestHour;
  let next = addDays(
    on,
    Math.max(late ? 1 : 0, ...because.map((breach) => WAIT_DAYS[breach] ?? 0)),
  );
  while (isShut(next, holidays)) next = addDays(next, 1);
  return { kind: 'wait', because, on: next, hour: LIMITS.earliestHour };
}
