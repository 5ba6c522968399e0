/**
 * Promise 18: an agreement that is kept is left alone; a part that is missing or short is seen on
 * the next working day.
 */
import { workingDayFrom } from '#domain/calendar.ts';
import { entryDate, type LogEntry } from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { placeLaw, type Law } from '#domain/law.ts';
import type { LivedLife, Moment } from '#planner/explore/lives/live.ts';
import { faultAt, inShort, type Checker, type Fault } from './faults.ts';
import { agreedIn, chases, missedPart, paidBy, wasBroken } from './log-facts.ts';

const TALKS_KEPT = ['negotiating.paymentPlan.running', 'negotiating.settlement.agreed'] as const;
const running = ({ plan }: Moment): boolean =>
  (TALKS_KEPT as readonly string[]).includes(plan.stage);
const elsewhere = ({ plan }: Moment): boolean =>
  /^(closed|onHold|court|disputed|agency)/.test(plan.stage);

/** A second invoice may be asked for beside an agreement about the first. */
const ASKS_FOR_NEW_DEBT: readonly string[] = ['notice-newly-due', 'before-due'];

const newDebtBeside = (life: LivedLife, { day, plan }: Moment, since: string): boolean =>
  Number(plan.balance.notYetDue) > 0 ||
  life.start.file.answers.debt.invoices.some(({ dueOn }) => dueOn >= since && dueOn <= day);

/** The working day after a day, at the debtor's place. */
const workingDayAfter = (law: Law, { file }: Moment) => {
  const place = placeLaw(law, file.answers.debtor?.place);
  return (on: PlainDate): PlainDate => workingDayFrom(addDays(on, 1), place);
};

/** They said no after all, before its day: what was agreed is over. */
const takenBack = (log: readonly LogEntry[], since: PlainDate): boolean =>
  log.some(
    (entry) => entry.type === 'contact' && entry.said === 'refuses' && entryDate(entry) >= since,
  );

/** While every part that fell due came in time, nobody asks, demands or files. */
export const keptIsLeftAlone =
  (law: Law): Checker =>
  (life) =>
    life.moments.flatMap((moment): readonly Fault[] => {
      const { file, plan, day } = moment;
      const agreed = agreedIn(file.log, day);
      if (!agreed || elsewhere(moment) || wasBroken(agreed, day, workingDayAfter(law, moment)))
        return [];
      if (newDebtBeside(life, moment, agreed.since) || takenBack(file.log, agreed.since)) return [];
      // Paid to the last part: what is left, if anything, was not agreed.
      const all = agreed.parts.reduce((sum, { cents }) => sum + cents, 0);
      if (agreed.parts.every(({ on }) => on < day) || paidBy(agreed, day) >= all) return [];
      const { next } = plan;
      if (!running(moment))
        return [faultAt(life, moment, 18, 'kept, and not seen as running', plan.stage)];
      return chases(next) && !ASKS_FOR_NEW_DEBT.includes(next.id) && next.on <= day
        ? [faultAt(life, moment, 18, 'chased while kept', inShort(next))]
        : [];
    });

/**
 * On the working day after a part was missing or short, the plan says so: it is broken, or the
 * owner is asked.
 */
export const shortIsBroken =
  (law: Law): Checker =>
  (life) =>
    life.moments.flatMap((moment): readonly Fault[] => {
      const { file, plan, day } = moment;
      const agreed = agreedIn(file.log, day);
      const missed = agreed && missedPart(agreed, day);
      if (!missed || !running(moment) || plan.next.id === 'check-instalment') return [];
      // Accepted when the first part was past: the days have to be agreed anew.
      if (agreed.parts.some(({ on }) => on < agreed.since)) return [];
      return day < workingDayAfter(law, moment)(missed)
        ? []
        : [faultAt(life, moment, 18, 'missed, and seen as running', `missed on ${missed}`)];
    });

/** A plan that was paid to the last part closes, whatever pennies of interest ran meanwhile. */
export const keptCloses: Checker = (life) => {
  const { last } = life;
  const agreed = agreedIn(last.file.log, last.day);
  if (!agreed || missedPart(agreed, last.day) !== undefined || elsewhere(last)) return [];
  const end = agreed.parts.at(-1)?.on;
  return end && addDays(end, 7) < last.day && running(last)
    ? [faultAt(life, last, 18, 'kept to the end, and still open', last.plan.stage)]
    : [];
};
