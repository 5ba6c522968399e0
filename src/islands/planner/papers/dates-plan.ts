/**
 * What a calendar file of some cases would hold, worked out for the screen and for the file alike.
 */
import { compare } from '#domain/order.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law } from '#domain/law.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { DEADLINE_NAMES } from '#islands/planner/words/plan.ts';
import { EVENT } from '#islands/planner/words/dates.ts';
import { showDay, showMoney } from '#islands/shared/format.ts';
import type { ExportedDates } from '#islands/storage/exported-dates.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import {
  eventsOf,
  freeLetter,
  itemsOf,
  sequenceAt,
  type CalendarEvent,
  type DatePart,
  type DatedItem,
} from '#planner/papers/calendar-events.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/** What the owner wants in the file. */
export interface Wanted {
  readonly parts: ReadonlySet<DatePart>;
  readonly named: boolean;
  readonly leftOut: ReadonlySet<string>;
}

export interface Setting {
  readonly law: Law;
  readonly today: PlainDate;
  /** Address of the planner, without a hash. */
  readonly address: string;
  readonly now: number;
}
export interface CaseDates {
  readonly stored: StoredCase;
  readonly letter: string;
  readonly sequence: number;
  readonly events: readonly CalendarEvent[];
}

/**
 * The letter of each case: the one it went by before, else the next free one, in the order the
 * cases were opened.
 */
export function lettersOf(
  cases: readonly StoredCase[],
  remembered: ReadonlyMap<string, ExportedDates>,
): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const taken = new Set([...remembered.values()].map(({ letter }) => letter));
  const order = [...cases].sort(
    ({ case: a }, { case: b }) => compare(a.openedOn, b.openedOn) || compare(a.id, b.id),
  );
  for (const {
    case: { id },
  } of order) {
    const letter = remembered.get(id)?.letter ?? freeLetter(taken);
    taken.add(letter);
    letters.set(id, letter);
  }
  return letters;
}

function wordsFor(
  stored: StoredCase,
  plan: PlanNow,
  letter: string,
  { named }: Wanted,
  { law, today, address }: Setting,
) {
  const { id, title, answers } = stored.case;
  const lead = named
    ? EVENT.named(title, showMoney(plan.balance.total, answers.debt.currency))
    : EVENT.lead(letter);
  const fresh = EVENT.fresh(`${address}${hashOf({ at: 'case', id })}`);
  return (item: DatedItem) => {
    if (item.part === 'deadline')
      return { title: EVENT.deadline(lead, DEADLINE_NAMES[item.deadline]), description: fresh };
    const { part, step } = item;
    const text = law.steps[step.id];
    const lines = [
      part === 'later' ? EVENT.laterHow : '',
      step.overdueSince ? EVENT.since(showDay(step.overdueSince, step.on)) : '',
      text?.how.trim() ?? '',
      step.latest !== step.on && step.latest >= today
        ? EVENT.latest(showDay(step.latest, step.on))
        : '',
      fresh,
    ];
    return {
      title: EVENT[part === 'later' ? 'later' : 'next'](lead, text?.title ?? step.id),
      description: lines.filter(Boolean).join('\n\n'),
    };
  };
}

/** The events of one case, among so many cases. */
export function datesOf(
  stored: StoredCase,
  plan: PlanNow,
  letter: string,
  before: ExportedDates | undefined,
  wanted: Wanted,
  setting: Setting,
): CaseDates {
  const { id } = stored.case;
  const items = wanted.leftOut.has(id)
    ? []
    : itemsOf(plan, setting.today).filter(({ part }) => wanted.parts.has(part));
  const sequence = sequenceAt(setting.now, before?.sequence);
  const events = eventsOf(
    id,
    items,
    wordsFor(stored, plan, letter, wanted, setting),
    before?.events ?? [],
    sequence,
    setting.today,
  );
  return { stored, letter, sequence, events };
}

/** What a file would put into a calendar, and what it would take out. */
export interface Outlook {
  /** The events of all cases together, in order of date. */
  readonly all: readonly CalendarEvent[];
  readonly live: readonly CalendarEvent[];
  /** Events that an earlier file held, and this one cancels. */
  readonly newlyGone: readonly CalendarEvent[];
  /** Whether an earlier file of these cases left events that still stand. */
  readonly toTakeOut: boolean;
}

/** What a file of these dates does to a calendar that took in the files remembered. */
export function outlookOf(
  dates: readonly CaseDates[],
  remembered: ReadonlyMap<string, ExportedDates>,
): Outlook {
  const all = dates.flatMap(({ events }) => events).toSorted((a, b) => compare(a.on, b.on));
  const standing = new Set(
    [...remembered.values()].flatMap(({ events }) =>
      events.filter(({ cancelled }) => !cancelled).map(({ uid }) => uid),
    ),
  );
  return {
    all,
    live: all.filter(({ cancelled }) => !cancelled),
    newlyGone: all.filter(({ uid, cancelled }) => cancelled && standing.has(uid)),
    toTakeOut: dates.some(({ stored }) =>
      remembered.get(stored.case.id)?.events.some(({ cancelled }) => !cancelled),
    ),
  };
}
