/**
 * The contact checker: a few answers instead of a log, asked of the same function as the planner.
 */
import type { DebtorKind } from '#domain/case.ts';
import { ATTEMPT, type Contact } from '#domain/contact.ts';
import { fairnessOf, type Fairness } from '#domain/contact-fair.ts';
import type { ContactPlace } from '#domain/contact-limits.ts';
import { dayNumber, type PlainDate } from '#domain/dates.ts';
import type { RuleId } from '#domain/law.ts';

export const CHECK_CHANNELS = ['call', 'electronic', 'post'] as const;
export type CheckChannel = (typeof CHECK_CHANNELS)[number];
export const STOPS = ['stop-contact', 'lawyer', 'bankruptcy'] as const;
export type Stop = (typeof STOPS)[number];

/** The rule of each hold, by the country of the debtor; absent: a place that is not covered. */
export const STOP_RULES: Readonly<
  Record<Stop, (country: ContactPlace['country'] | undefined) => RuleId>
> = {
  'stop-contact': () => 'hold-stop-contact',
  lawyer: () => 'hold-represented',
  bankruptcy: (country) => {
    if (country === undefined) return 'route-closed-bankruptcy';
    return country === 'GB' ? 'hold-bankruptcy-uk' : 'hold-bankruptcy';
  },
};

/** Every rule that the checker may name, so that a page can bring their words. */
export const CHECK_RULES: readonly RuleId[] = [
  ...STOPS.flatMap((stop) => [undefined, 'US' as const, 'GB' as const].map(STOP_RULES[stop])),
  'budget-no-sunday-or-holiday',
  'budget-one-a-day',
  'budget-two-calls-a-week',
  'budget-five-calls-a-month',
  'budget-quiet-after-talk',
  'budget-two-messages-a-week',
  'budget-three-a-week-person',
  'budget-one-letter-a-week',
  'budget-place-is-stricter',
  'budget-decent-hours',
  'budget-never-these-hours',
];

/** What the owner remembers of the days before. */
export interface Remembered {
  readonly contactedToday: boolean;
  readonly callsIn7: number;
  /** Those of the seven days are among them. */
  readonly callsIn30: number;
  /** Emails and texts in the seven days. */
  readonly messagesIn7: number;
  readonly lettersIn7: number;
  /** A real conversation about the debt in the last seven days. */
  readonly talkedIn7: boolean;
}

export interface PlannedContact extends Remembered {
  readonly kind: DebtorKind;
  readonly channel: CheckChannel;
  /** Day and hour where the debtor is. */
  readonly on: PlainDate;
  readonly hour: number;
  readonly stops: readonly Stop[];
  /** Absent: a place that is not covered. */
  readonly place?: ContactPlace | undefined;
}

/**
 * What is remembered as contacts on the cautious days, the latest on which each can have been:
 * today where there was a contact today, else yesterday; calls of the month before the week, on the
 * last day before it. A message may have been a text, and whoever talked may have talked today.
 */
export function rememberedContacts(remembered: Remembered, on: PlainDate): readonly Contact[] {
  const { contactedToday, callsIn7, callsIn30, messagesIn7, lettersIn7, talkedIn7 } = remembered;
  const today = dayNumber(on);
  const day = contactedToday ? today : today - 1;
  const of = (count: number, contact: Contact) => Array.from({ length: count }, () => contact);
  const counted = [
    ...of(callsIn7, { ...ATTEMPT, day }),
    ...of(Math.max(0, callsIn30 - callsIn7), { ...ATTEMPT, day: today - 7 }),
    ...of(messagesIn7, { ...ATTEMPT, day, channel: 'electronic', text: true }),
    ...of(lettersIn7, { ...ATTEMPT, day, channel: 'post' }),
  ];
  const talk: Contact = { ...ATTEMPT, day: today, counts: false, conversation: true };
  // Contacted today, but by no way that is counted: it was an attempt all the same.
  const other: Contact = { ...ATTEMPT, day: today, channel: 'visit' };
  return [
    ...counted,
    ...of(contactedToday && !counted.some((each) => each.day === today) ? 1 : 0, other),
    ...of(talkedIn7 ? 1 : 0, talk),
  ];
}

/** Whether this contact is fair now, and if not, why and when: the planner's own answer. */
export function checkContact(planned: PlannedContact): Fairness {
  const { kind, channel, on, hour, stops, place } = planned;
  return fairnessOf(
    rememberedContacts(planned, on),
    { channel, on, hour },
    { kind, guaranteed: false, place, onHold: stops.length > 0 },
  );
}
