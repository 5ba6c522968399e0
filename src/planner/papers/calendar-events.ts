/**
 * Dates of cases as events of a calendar: stable ids, so that a second file updates or cancels what
 * the first one held.
 */
import { compare } from '#domain/order.ts';
import { daysBetween, type PlainDate } from '#domain/dates.ts';
import type { DeadlineKind, PlanNow, Step } from '#planner/plan/plan-types.ts';

export const DATE_PARTS = ['next', 'deadline', 'later'] as const;
/** The next step, a date to keep, or a step that only follows if nothing comes of the next one. */
export type DatePart = (typeof DATE_PARTS)[number];

/** A date of a case that can go into a calendar: a step, or a date to keep. */
export type DatedItem = {
  /** Stable within its case: the step or deadline, and its number where there are several. */
  readonly key: string;
  readonly on: PlainDate;
} & (
  | { readonly part: 'next' | 'later'; readonly step: Step }
  | { readonly part: 'deadline'; readonly deadline: DeadlineKind }
);
/** What a file held about an event: enough to cancel it later. */
export interface Exported {
  readonly uid: string;
  readonly on: PlainDate;
  readonly title: string;
  readonly cancelled: boolean;
}
export interface CalendarEvent extends Exported {
  readonly description: string;
  /** Hours from the start of the day; before it where negative. */
  readonly alarms: readonly number[];
  /** Higher in every later file. */
  readonly sequence: number;
}
/** What an event is called. Names and amounts are in it only where the owner wants them. */
export type EventWords = (item: DatedItem) => {
  readonly title: string;
  readonly description: string;
};

/** Alarms ring at nine in the morning. */
const MORNING = 9;
/** Days ahead on which a date to keep rings as well. */
const AHEAD: Readonly<Partial<Record<DeadlineKind, readonly number[]>>> = {
  limitation: [90, 30, 7],
  'bond-suit': [30, 7],
  'bond-notice': [30, 7],
  'proof-of-claim': [30, 7],
  reclamation: [2],
  lien: [30, 7],
  'lien-notice': [7],
  'lien-suit': [90, 30],
  'judgment-end': [365, 90],
  'judgment-renewal': [365, 90],
  'vat-relief-end': [90],
  'repay-check': [30, 7],
  hearing: [7, 1],
};
const USUAL: readonly number[] = [1];
/**
 * How long a later file goes on cancelling what vanished: the file that first did may never have
 * been opened.
 */
const CANCEL_DAYS = 60;
const MOST_CANCELLED = 100;

/**
 * The name of a step among the events: what comes nearer, or moves, keeps its event; the next try
 * is another.
 */
const nameOf = ({ id, tries }: Step): string =>
  tries === 0 ? `step.${id}` : `step.${id}.${tries + 1}`;

/** Whether a step is something to do on its day: what is waited for has its own date to keep. */
const isToDo = ({ kind, rests }: Step): boolean =>
  kind !== 'wait' && (kind !== 'close' || rests !== undefined);

/**
 * The dates of a plan that can go into a calendar, in order of date. A closed case has none. While
 * the next step is overdue the days of those after it move each day: they stay out.
 */
export function itemsOf(
  { stage, steps, deadlines }: Pick<PlanNow, 'stage' | 'steps' | 'deadlines'>,
  today: PlainDate,
): readonly DatedItem[] {
  if (stage.startsWith('closed.')) return [];
  const seen = new Map<string, number>();
  const keyOf = (name: string): string => {
    const turn = (seen.get(name) ?? 0) + 1;
    seen.set(name, turn);
    return turn === 1 ? name : `${name}~${turn}`;
  };
  const isOverdue = steps[0]?.overdueSince !== undefined;
  const items: DatedItem[] = [
    ...steps
      .map((step, index): DatedItem & { readonly step: Step } => ({
        key: keyOf(nameOf(step)),
        part: index === 0 ? 'next' : 'later',
        on: step.on,
        step,
      }))
      .filter(({ part, step }) => isToDo(step) && (part === 'next' || !isOverdue)),
    ...deadlines
      .filter(({ on }) => on >= today)
      .map(({ kind, on }): DatedItem => ({
        key: keyOf(`date.${kind}`),
        part: 'deadline',
        on,
        deadline: kind,
      })),
  ];
  return items.sort(
    (a, b) => compare(a.on, b.on) || DATE_PARTS.indexOf(a.part) - DATE_PARTS.indexOf(b.part),
  );
}

function alarmsOf(item: DatedItem, today: PlainDate): readonly number[] {
  const ahead = item.part === 'deadline' ? (AHEAD[item.deadline] ?? USUAL) : [];
  return [
    MORNING,
    ...ahead
      .filter((days) => daysBetween(today, item.on) > days)
      .map((days) => MORNING - days * 24),
  ];
}

/** The id of an event: the same in every file, whatever day and name it carries. */
export const uidOf = (caseId: string, { key }: DatedItem): string =>
  `${caseId}.${key}@firm-and-fair`;

/**
 * The events of one case for a file: what goes in, and what an earlier file held that no longer
 * stands, as cancelled.
 * @param before what earlier files held
 * @param sequence higher than that of every earlier file
 */
export function eventsOf(
  caseId: string,
  items: readonly DatedItem[],
  words: EventWords,
  before: readonly Exported[],
  sequence: number,
  today: PlainDate,
): readonly CalendarEvent[] {
  const live = items.map((item): CalendarEvent => ({
    uid: uidOf(caseId, item),
    on: item.on,
    ...words(item),
    alarms: alarmsOf(item, today),
    sequence,
    cancelled: false,
  }));
  const kept = new Set(live.map(({ uid }) => uid));
  const gone = before
    .filter(
      ({ uid, on, cancelled }) =>
        !kept.has(uid) && (!cancelled || daysBetween(on, today) <= CANCEL_DAYS),
    )
    .slice(-MOST_CANCELLED)
    .map(({ uid, on, title }): CalendarEvent => ({
      uid,
      on,
      title,
      description: '',
      alarms: [],
      sequence,
      cancelled: true,
    }));
  return [...live, ...gone];
}

/** What is remembered of a file. */
export const rememberedOf = (events: readonly CalendarEvent[]): readonly Exported[] =>
  events.map(({ uid, on, title, cancelled }) => ({ uid, on, title, cancelled }));

/**
 * Minutes since 2026 began: a number that rises on every device, even where what was remembered is
 * lost.
 */
export const sequenceAt = (milliseconds: number, last = 0): number =>
  Math.max(last + 1, Math.floor((milliseconds - Date.UTC(2026, 0, 1)) / 60_000), 1);

/**
 * A short name for a case that tells nobody whose it is: letters as in a list.
 * @example letterOf(27) // => 'AB'
 */
export const letterAt = (index: number): string =>
  (index < 26 ? '' : letterAt(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** The first letter that no other case goes by. */
export function freeLetter(taken: ReadonlySet<string>): string {
  for (let index = 0; ; index++) if (!taken.has(letterAt(index))) return letterAt(index);
}
