/** Promise 15: every life comes to a final stage or to a dated review with a way out. */
import { daysBetween } from '#domain/dates.ts';
import type { LivedLife } from '#planner/explore/lives/live.ts';
import { dueOn, type LivedStep } from '#planner/explore/lives/scene.ts';
import { faultAt, inShort, type Checker, type Fault } from './faults.ts';

/** Days since something last came from the debtor, a court or an agency. */
function quietFor({ moments, last, start }: LivedLife): number {
  const came = moments.findLast(({ did, entries }) => !did && entries.length > 0);
  return daysBetween(came?.day ?? start.file.openedOn, last.day);
}

/** Whoever heard nothing for so long has climbed the whole ladder, and waits for a day. */
const CLIMBED = 200;

/**
 * A life that is not over rests in a review with a day and a way out. While somebody still answers
 * it may go on, but not beyond the days that a long life has.
 */
export const endsOrRests: Checker = (life) => {
  const { last, ended, moments, start } = life;
  if (ended === 'closed') return [];
  if (ended === 'too much on one day')
    return [faultAt(life, last, 15, ended, 'one step after the other, without an end')];
  if (ended === 'asked again at once') return [];
  const next: LivedStep = last.plan.next;
  if ((next.rests?.length ?? 0) > 0) return [];
  // The year ends between the day on which the case is to be closed and the one on which this owner
  // does it.
  const closes = next.kind === 'write-off' || next.kind === 'close';
  if (closes && daysBetween(dueOn(next), last.day) <= start.owner.late) return [];
  const lived = daysBetween(start.file.openedOn, moments.at(-1)?.day ?? last.day);
  const climbing = lived < 1_000 && quietFor(life) < CLIMBED + 10 * start.owner.late;
  if (climbing && last.plan.steps.some(({ rests }: LivedStep) => (rests?.length ?? 0) > 0))
    return [];
  const kind = next.rests ? 'rests without a way out' : 'neither over nor at rest';
  return [faultAt(life, last, 15, kind, `${last.plan.stage}, next ${inShort(next)}`)];
};

/** Reviews of one kind come at distances that double; something new in between starts them anew. */
export const reviewsDouble: Checker = (life) => {
  const faults: Fault[] = [];
  let before: { readonly id: string; readonly on: number; readonly gap: number } | undefined;
  for (const moment of life.moments) {
    const { did, entries, day } = moment;
    if (!did && entries.length > 0) before = undefined;
    if (!did?.rests) continue;
    const on = daysBetween(life.start.file.openedOn, day);
    const gap = before?.id === did.id ? on - before.on : 0;
    // Weekends, and days by which the owner was late, are no part of the distance.
    const slack = 5 + life.start.owner.late;
    if (before?.id === did.id && before.gap > 0 && gap + slack < (before.gap - slack) * 2) {
      const says = `after ${before.gap} days comes one after ${gap}`;
      faults.push(faultAt(life, moment, 15, 'reviews do not double', says));
    }
    before = { id: did.id, on, gap };
  }
  return faults;
};

/**
 * A step that was done is not next for longer than its own wait: its next day lies ahead when it is
 * named again.
 */
export const namesTheNextDay: Checker = (life) =>
  life.moments.flatMap((moment, index): readonly Fault[] => {
    const { did, day } = moment;
    const after = life.moments[index + 1];
    if (!did?.rests || after?.plan.next.id !== did.id) return [];
    return dueOn(after.plan.next) > day
      ? []
      : [faultAt(life, moment, 15, 'a review without a day ahead', inShort(after.plan.next))];
  });
