/**
 * A step that is due, judged without today: what to do, since when, on which day, and what doing it
 * leaves in the log.
 */
import { isWorkingDay, workingDayBefore, workingDayFrom } from '#domain/calendar.ts';
import type { Letter, Route } from '#domain/case.ts';
import { firstContactDay, type ContactChannel } from '#domain/contact-budget.ts';
import { addDays, later, type PlainDate } from '#domain/dates.ts';
import { PACE_RULES } from '#domain/pace.ts';
import type { RuleId, StepId } from '#domain/law.ts';
import type { Reply, StepKind } from '#planner/plan/plan-types.ts';
import type { Sight } from '#planner/plan/sight.ts';
import type { Anchor } from '#planner/replay/life.ts';

/**
 * What doing a step leaves in the log; `time` where nothing is done but waiting, until the day on
 * which time moves the case.
 */
export type Leaves =
  | { readonly kind: 'entries' }
  | { readonly kind: 'done' }
  | { readonly kind: 'time'; readonly acts: PlainDate }
  | { readonly kind: 'nothing' };

export interface StepDue {
  readonly id: StepId;
  readonly kind: StepKind;
  readonly letter?: Letter;
  readonly channel?: ContactChannel;
  /** To whom, where it is not the debtor. */
  readonly to?: 'lawyer' | 'representative' | 'guarantor';
  readonly since: Anchor;
  /**
   * First fair day from the anchor and its wait, the day the case came to this stage, and the
   * opening.
   */
  readonly on: PlainDate;
  readonly earliest: PlainDate;
  readonly latest: PlainDate;
  readonly tries: number;
  /** Days that the letter or offer gives, counted from the day it really goes out. */
  readonly deadlineDays?: number;
  readonly because: readonly RuleId[];
  readonly leaves: Leaves;
  readonly replies: readonly Reply[];
  /** A dated review: the line ends here, and these are the ways out. */
  readonly rests?: readonly Route[];
  /** The route that doing it takes. */
  readonly route?: Route;
  /** Beside the main line: it never stands in its way. */
  readonly side?: true;
  /** The day by which it is put in order where that is not its own: it comes before older steps. */
  readonly ranksAs?: PlainDate;
}

/** What a step says of itself; the rest follows from where the case stands. */
export interface StepSpec {
  readonly id: StepId;
  readonly kind: StepKind;
  readonly letter?: Letter;
  readonly channel?: ContactChannel;
  readonly to?: 'lawyer' | 'representative' | 'guarantor';
  readonly since: Anchor;
  /** Days after the anchor. */
  readonly wait?: number;
  /** It does not go out before this day, whatever the anchor. */
  readonly notBefore?: PlainDate | undefined;
  /** Papers and reviews on working days only. */
  readonly workingDay?: true;
  readonly earliest?: PlainDate;
  /** Days after its day that are still in time, or the last day itself. */
  readonly within?: number;
  readonly latest?: PlainDate | undefined;
  readonly tries?: number;
  readonly deadlineDays?: number;
  readonly because: readonly (RuleId | false | undefined)[];
  readonly leaves?: Leaves;
  readonly replies?: readonly Reply[];
  readonly rests?: readonly Route[];
  readonly route?: Route;
  readonly side?: true;
  /** It counts from its anchor alone, not from the day the case came to its stage. */
  readonly anchored?: true;
}

const CONTACTS: ReadonlySet<StepKind> = new Set([
  'reminder',
  'statement',
  'call',
  'letter',
  'offer',
]);

const defaultLeaves = ({ kind }: StepSpec): Leaves =>
  CONTACTS.has(kind) || kind === 'write-off' ? { kind: 'entries' } : { kind: 'done' };

/** A contact that may wait never waits into a Sunday or a holiday. */
function latestOf({ place }: Sight, spec: StepSpec, on: PlainDate): PlainDate {
  if (spec.latest) return later(spec.latest, on);
  const last = addDays(on, spec.within ?? 3);
  return later(CONTACTS.has(spec.kind) ? workingDayBefore(last, place) : last, on);
}

/**
 * The step that a specification comes to in a case: the day it is due on, and how long it may wait.
 */
export function due(sight: Sight, spec: StepSpec): StepDue {
  const { life, judged, place } = sight;
  const { wait = 0, since, channel, side, anchored } = spec;
  const floor = side || anchored ? life.file.openedOn : later(life.since.on, life.file.openedOn);
  const from = later(later(addDays(since.on, wait), floor), spec.notBefore ?? floor);
  const fair = channel ? firstContactDay(life.contacts, channel, from, judged.terms) : from;
  const on = spec.workingDay ? workingDayFrom(fair, place) : fair;
  const earliest = spec.earliest ? later(spec.earliest, floor) : on;
  return {
    id: spec.id,
    kind: spec.kind,
    ...(spec.letter ? { letter: spec.letter } : {}),
    ...(channel ? { channel } : {}),
    ...(spec.to ? { to: spec.to } : {}),
    since,
    on,
    earliest: earliest < on ? earliest : on,
    latest: latestOf(sight, spec, on),
    tries: spec.tries ?? 0,
    ...(spec.deadlineDays === undefined ? {} : { deadlineDays: spec.deadlineDays }),
    because: [...new Set(spec.because.filter((rule) => rule !== false && rule !== undefined))],
    leaves: spec.leaves ?? defaultLeaves(spec),
    replies: spec.replies ?? [],
    ...(spec.rests ? { rests: spec.rests } : {}),
    ...(spec.route ? { route: spec.route } : {}),
    ...(side ? { side } : {}),
  };
}

/** The last day that a letter gives which goes out on a day: a working day. */
export const deadlineFrom = (
  { place }: Pick<Sight, 'place'>,
  on: PlainDate,
  days: number,
): PlainDate => workingDayFrom(addDays(on, days), place);

/** Says so where a last day would have fallen on a day on which nobody works. */
export const isMovedDeadline = (
  { place }: Pick<Sight, 'place'>,
  on: PlainDate,
  days: number,
): boolean => !isWorkingDay(addDays(on, days), place);

export const USUAL_REPLIES: readonly Reply[] = [
  'paid',
  'part-paid',
  'promises',
  'disputes',
  'cannot-pay',
  'refuses',
  'silent',
];

export const THE_TYPE = {
  forgot: 'steps-for-forgot',
  disputing: 'steps-for-disputing',
  'cannot-pay': 'steps-for-cannot-pay',
  juggling: 'steps-for-juggling',
  avoiding: 'steps-for-avoiding',
  unclear: 'steps-for-unclear',
} as const;
/** Reasons that every letter of the ladder shares: whom it goes to, and how fast. */
export const shared = ({ judged }: Sight): readonly RuleId[] => [
  THE_TYPE[judged.diagnosis.type],
  PACE_RULES[judged.pace],
];
