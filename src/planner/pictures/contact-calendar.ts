/** Six weeks of contact: what was done, what is allowed, and what would be too much. */
import {
  contactBroken,
  LIMITS,
  type Contact,
  type ContactChannel,
} from '#domain/contact-budget.ts';
import { addDays, dayNumber, weekday, type PlainDate } from '#domain/dates.ts';
import type { RuleId } from '#domain/law.ts';
import { isContactStep } from '#planner/plan/contact-steps.ts';
import type { Step } from '#planner/plan/plan-types.ts';
import type { Standing } from '#planner/plan/standing.ts';

export const ASKED = ['call', 'electronic', 'post'] as const satisfies readonly ContactChannel[];
export type Asked = (typeof ASKED)[number];

export interface CalendarDay {
  readonly on: PlainDate;
  /** Contacts the owner made, by channel, and those that the debtor made or asked for. */
  readonly done: Readonly<Record<ContactChannel, number>>;
  readonly theirs: number;
  /** Rules that the contacts of the day broke when they were made. */
  readonly over: readonly RuleId[];
  /**
   * From today on: channels by which a contact breaks nothing, if none is made before; and why the
   * others would.
   */
  readonly allowed: readonly Asked[];
  readonly refused: Readonly<Partial<Record<Asked, readonly RuleId[]>>>;
  /** Steps of the plan that are contact with the debtor. */
  readonly planned: readonly Step[];
}
export interface ContactCalendar {
  readonly weeks: readonly (readonly CalendarDay[])[];
  /** What was used up in the days that end today, and of how much. */
  readonly used: readonly {
    readonly what: 'calls-week' | 'calls-month' | 'messages-week' | 'letters-week';
    readonly used: number;
    readonly of: number;
  }[];
}

const DAYS = 7;

/** Rules broken by what was done on a day, each contact judged by those before it. */
function overOn(
  contacts: readonly Contact[],
  on: PlainDate,
  standing: Standing,
): readonly RuleId[] {
  const day = dayNumber(on);
  const earlier = contacts.filter((contact) => contact.day < day);
  const found = contacts
    .filter((contact) => contact.day === day && contact.counts)
    .flatMap((contact, index, all) =>
      contactBroken(
        [...earlier, ...all.slice(0, index)],
        contact.channel,
        on,
        { ...standing.judged.terms, onHold: false },
        contact.letter,
      ),
    );
  return [...new Set(found)];
}

/** The calendar of a case: `back` weeks before this one, and as many as are left of `weeks`. */
export function contactCalendar(
  standing: Standing,
  steps: readonly Step[],
  back = 2,
  weeks = 6,
): ContactCalendar {
  const {
    today,
    judged: { terms },
    life: { contacts },
  } = standing;
  // Monday first: Sunday closes the week.
  const start = addDays(today, -((weekday(today) + 6) % DAYS) - back * DAYS);
  const dayOf = (on: PlainDate): CalendarDay => {
    const ofDay = contacts.filter(({ day }) => day === dayNumber(on));
    const count = (channel: ContactChannel) =>
      ofDay.filter((contact) => contact.counts && contact.channel === channel).length;
    const refused: Partial<Record<Asked, readonly RuleId[]>> = {};
    if (on >= today) {
      for (const channel of ASKED) {
        const broken = contactBroken(contacts, channel, on, terms);
        if (broken.length > 0) refused[channel] = broken;
      }
    }
    return {
      on,
      done: {
        call: count('call'),
        electronic: count('electronic'),
        post: count('post'),
        visit: count('visit'),
      },
      theirs: ofDay.filter(({ counts }) => !counts).length,
      over: overOn(contacts, on, standing),
      allowed: on < today ? [] : ASKED.filter((channel) => !refused[channel]),
      refused,
      planned: steps.filter((step) => step.on === on && isContactStep(step)),
    };
  };
  const end = dayNumber(today);
  const used = (channel: ContactChannel, days: number) =>
    contacts.filter(
      (contact) =>
        contact.counts &&
        contact.channel === channel &&
        contact.day > end - days &&
        contact.day <= end,
    ).length;
  return {
    weeks: Array.from({ length: weeks }, (_, week) =>
      Array.from({ length: DAYS }, (_each, day) => dayOf(addDays(start, week * DAYS + day))),
    ),
    used: [
      { what: 'calls-week', used: used('call', 7), of: LIMITS.callsPerWeek },
      { what: 'calls-month', used: used('call', 30), of: LIMITS.callsPerMonth },
      { what: 'messages-week', used: used('electronic', 7), of: LIMITS.electronicPerWeek },
      { what: 'letters-week', used: used('post', 7), of: LIMITS.postPerWeek },
    ],
  };
}
