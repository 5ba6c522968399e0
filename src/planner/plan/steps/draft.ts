/** Building blocks of the plan's steps: a draft knows its dates and reasons; words come from the law bundle. */
import { workingDayBefore } from '#domain/calendar.ts';
import { isWorkingDay } from '#domain/calendar.ts';
import { firstContactDay, type Contact, type ContactChannel } from '#domain/contact-budget.ts';
import type { Letter } from '#domain/case.ts';
import { addDays, dayNumber, later, type PlainDate } from '#domain/dates.ts';
import type { RuleId, StepId } from '#domain/law.ts';
import type { EventShape, Facts } from '#planner/ladder/events.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import { reachesOut } from '#planner/plan/contact-steps.ts';
import type { Reply, Step, StepKind } from '#planner/plan/plan-types.ts';
import { step as advance, type Situation } from '#planner/ladder/situations.ts';
import type { Standing } from '#planner/replay/standing.ts';

export interface Draft {
  readonly id: StepId;
  readonly kind: StepKind;
  readonly on: PlainDate;
  readonly earliest?: PlainDate;
  readonly latest?: PlainDate;
  readonly because: readonly RuleId[];
  readonly letter?: Letter;
  readonly deadline?: PlainDate;
  readonly then?: readonly { readonly if: Reply; readonly stage: Stage }[];
}

/** A step from its draft: dates kept in order and never before today, what to write down from the words of its id. */
export function finish(standing: Standing, draft: Draft): Step {
  const on = later(draft.on, standing.today);
  const earliest = later(draft.earliest ?? on, standing.today);
  // A contact that may wait never waits into a Sunday or a holiday.
  const latest =
    draft.latest ??
    (reachesOut(draft) ? workingDayBefore(addDays(on, 3), standing.place) : addDays(on, 3));
  return {
    id: draft.id,
    kind: draft.kind,
    ...(draft.letter ? { letter: draft.letter } : {}),
    on,
    earliest: earliest < on ? earliest : on,
    latest: later(latest, on),
    because: [...new Set(draft.because)],
    record: standing.law.steps[draft.id]?.record ?? [],
    then: draft.then ?? [],
    ...(draft.deadline ? { deadline: draft.deadline } : {}),
  };
}

/** Contacts the plan itself has placed so far, so that the budget holds over the plan as a whole. */
export interface Planned {
  readonly contacts: Contact[];
}

/** Contacts near enough to weigh on the plan: a month back is as far as any window reaches. */
export function plannedFrom({ now, today }: Standing): Planned {
  const oldest = dayNumber(today) - 31;
  return { contacts: now.contacts.filter(({ day }) => day >= oldest) };
}

/** Says so where a last day would have fallen on a day on which nobody works. */
export const movedDeadline = (
  { place }: Standing,
  on: PlainDate,
  days: number,
): readonly RuleId[] =>
  isWorkingDay(addDays(on, days), place) ? [] : ['deadline-next-working-day'];

/** The first decent and lawful day for a contact, from a day on; the plan then counts it as used. */
export function contactDay(
  standing: Standing,
  planned: Planned,
  channel: ContactChannel,
  from: PlainDate,
): PlainDate {
  const on = firstContactDay(
    planned.contacts,
    channel,
    later(from, standing.today),
    standing.terms,
  );
  planned.contacts.push({
    day: dayNumber(on),
    channel,
    counts: true,
    conversation: false,
    text: false,
  });
  return on;
}

const QUIET: Facts = {
  unpaid: 'due',
  forgiven: false,
  fresh: false,
  rungDone: false,
  clock: 'running',
  movingAssets: false,
  demandDeadlinePassed: false,
  brokenPromises: 0,
  agreementBroken: false,
  offerExpired: false,
  coolingOffOver: false,
  judgmentUnpaid: false,
};

/** Facts for asking the machine what would follow, from where the case stands. */
export function supposed(standing: Standing, change: Partial<Facts> = {}): Facts {
  const { now, answers } = standing;
  return {
    ...QUIET,
    clock: now.clock === 'unknown' ? 'running' : now.clock,
    movingAssets: answers.debtor?.signs?.includes('moving-assets') ?? false,
    ...change,
  };
}

/** Where an event would lead, asked of the machine. */
export function wouldLead(
  standing: Standing,
  from: Situation,
  event: EventShape,
  change: Partial<Facts> = {},
): Situation {
  return advance(from, { ...event, facts: supposed(standing, change) }).situation;
}

const REPLY_EVENTS: Readonly<
  Partial<Record<Reply, { readonly event: EventShape; readonly facts?: Partial<Facts> }>>
> = {
  paid: { event: { type: 'payment' }, facts: { unpaid: 'nothing' } },
  'part-paid': { event: { type: 'payment' } },
  promises: { event: { type: 'promise' } },
  disputes: { event: { type: 'dispute' } },
  refuses: { event: { type: 'contact', by: 'them', said: 'refuses' } },
  'cannot-pay': { event: { type: 'contact', by: 'them', said: 'cannot-pay' } },
  accepted: { event: { type: 'offer-answered', answer: 'accepted' } },
};

/** Where each reply would lead from a situation, as the machine says. */
export function replies(
  standing: Standing,
  after: Situation,
  list: readonly Reply[],
  silent?: Situation,
): { readonly if: Reply; readonly stage: Stage }[] {
  return list.flatMap((reply): { readonly if: Reply; readonly stage: Stage }[] => {
    if (reply === 'silent' || reply === 'done')
      return [{ if: reply, stage: (silent ?? after).stage }];
    const known = REPLY_EVENTS[reply];
    return known
      ? [{ if: reply, stage: wouldLead(standing, after, known.event, known.facts).stage }]
      : [];
  });
}

export const USUAL_REPLIES: readonly Reply[] = [
  'paid',
  'part-paid',
  'promises',
  'disputes',
  'cannot-pay',
  'refuses',
  'silent',
];
