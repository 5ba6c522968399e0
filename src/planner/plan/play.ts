/**
 * The line: what follows if nothing comes of it. The same replay runs on with the owner doing each
 * step on its day and the debtor silent, to a choice of the owner's, a dated review or the end.
 */
import type { LogEntry } from '#domain/case.ts';
import { later, type PlainDate } from '#domain/dates.ts';
import { isClosed } from '#planner/ladder/stages.ts';
import type { StepDue } from '#planner/plan/due/step-due.ts';
import { firstDue } from '#planner/plan/due/steps-due.ts';
import { entriesOfStep, type NewEntry } from '#planner/plan/entries.ts';
import { dayFrom, PLAYED } from '#planner/plan/present.ts';
import { sightOf, type Sight } from '#planner/plan/sight.ts';
import { stageOf, type Life } from '#planner/replay/life.ts';
import { passTo, tell } from '#planner/replay/tell.ts';

/** More steps than this, and a line would go round in circles: the longest seen has 18. */
const MOST_STEPS = 32;

/** A step of the line: what is due, the day it is done, and the sight it was judged in. */
export interface Played {
  readonly step: StepDue;
  readonly on: PlainDate;
  readonly sight: Sight;
}

export interface PlayedLine {
  readonly played: readonly Played[];
  readonly ends: 'final' | 'choice' | 'cut';
}

/** An entry with an id that no log can hold, and an hour: nobody outside a play ever sees it. */
export const playedEntry = (entry: NewEntry, on: PlainDate, life: Life): LogEntry => ({
  ...entry,
  id: `${PLAYED}${life.told}`,
  at: `${on}T12:00:00Z`,
});

const isHeld = (first: Played | undefined): boolean =>
  first?.sight.stage.startsWith('onHold') ?? false;

/**
 * The same step from the same day with the same tries: a fault of the ladder, which tests look for.
 */
const isRepeat = (last: Played | undefined, { id, since, tries }: StepDue): boolean =>
  last?.step.id === id && last.step.since.on === since.on && last.step.tries === tries;

/** Does a step on a day, in a life that is carried on by it. */
export function perform(life: Life, step: StepDue, on: PlainDate): void {
  if (step.leaves.kind === 'time') return passTo(life, later(step.leaves.acts, on));
  for (const entry of entriesOfStep(step, on, life)) tell(life, playedEntry(entry, on, life), on);
}

/**
 * Plays a life on from a day. The life is consumed.
 * @param to `choice`: to where the owner must choose, or a dated review; `end`: through the choices
 * that leave something to log
 * @param each called before a step is done, while the life still stands where it was judged
 */
export function playOn(
  life: Life,
  today: PlainDate,
  to: 'choice' | 'end',
  each?: (played: Played) => void,
): PlayedLine {
  const played: Played[] = [];
  let from = today;
  for (let turn = 0; turn < MOST_STEPS; turn++) {
    const sight = sightOf(life);
    const step = firstDue(sight);
    // A wait whose own day has passed asks for nothing more: what it waits for comes next, on its
    // day.
    if (step.leaves.kind === 'time' && step.on < from) {
      passTo(life, step.leaves.acts);
      if (life.day > from) from = life.day;
      continue;
    }
    const on = dayFrom(sight, step, from);
    if (isRepeat(played.at(-1), step)) return { played, ends: 'cut' };
    // What follows a hold is the owner's to begin anew: the plan on hold asks for no contact.
    if (to === 'choice' && isHeld(played[0]) && !sight.stage.startsWith('onHold'))
      return { played, ends: 'choice' };
    const here = { step, on, sight };
    played.push(here);
    each?.(here);
    if (isClosed(stageOf(life))) return { played, ends: 'final' };
    const rests = step.rests !== undefined && (to === 'choice' || step.leaves.kind !== 'entries');
    if (rests) return { played, ends: 'choice' };
    passTo(life, on);
    perform(life, step, on);
    from = later(life.day, on);
  }
  return { played, ends: 'cut' };
}
