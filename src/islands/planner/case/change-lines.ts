/** The differences of two plans as lines for a reader: few, the weightiest first. */
import type { LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law, StepId } from '#domain/law.ts';
import { CHANGED } from '#islands/planner/words/changed.ts';
import {
  DEADLINE_NAMES,
  PACE_NAMES,
  STAGE_NAMES,
  TYPE_NAMES,
} from '#islands/planner/words/plan.ts';
import { showDay, showMoney } from '#islands/shared/format.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';
import { whatChanged, type Change } from '#planner/plan/what-changed.ts';

interface Shown {
  readonly law: Pick<Law, 'steps'>;
  readonly today: PlainDate;
  readonly currency: string;
}

/** New steps told one by one; what is beyond them stands in the plan below. */
const MOST_ADDED = 3;
/** Of a list in one line only the first are named. */
const first = (names: readonly string[]): readonly string[] =>
  names.length > MOST_ADDED + 1
    ? [...names.slice(0, MOST_ADDED), CHANGED.more(names.length - MOST_ADDED)]
    : names;

/**
 * What changed, in lines: what was done, stage, next step, balance and its parts, reading, new
 * steps, moved steps, steps that went, dates to keep.
 */
export function changeLines(
  before: PlanNow,
  after: PlanNow,
  { law, today, currency }: Shown,
  did: readonly LogEntry[] = [],
): readonly string[] {
  const title = (step: StepId) => law.steps[step]?.title ?? step;
  const day = (on: PlainDate) => showDay(on, today);
  const money = (amount: string) => showMoney(amount, currency);
  const found = whatChanged(before, after, did);
  const of = <Kind extends Change['kind']>(kind: Kind) =>
    found.filter((change): change is Extract<Change, { kind: Kind }> => change.kind === kind);
  const moved = of('moved').filter(({ step }) => step !== after.next.id);
  const [parts, gone] = [of('part'), of('gone')];
  return [
    ...of('done').map(({ step }) => CHANGED.done(title(step))),
    ...of('as-planned').map(({ step, on }) => CHANGED.asPlanned(title(step), day(on))),
    ...of('stage').map(({ from, to }) => CHANGED.stage(STAGE_NAMES[from], STAGE_NAMES[to])),
    ...of('next').map(({ to, on }) => CHANGED.next(title(to), day(on))),
    ...of('moved')
      .filter(({ step }) => step === after.next.id)
      .map(({ from, to }) => CHANGED.moved(day(from), day(to))),
    ...of('balance').map(({ from, to }) => CHANGED.balance(money(from), money(to))),
    ...(parts.length > 0
      ? [CHANGED.parts(parts.map(({ part, from, to }) => CHANGED[part](money(from), money(to))))]
      : []),
    ...of('type').map(({ to }) => CHANGED.type(TYPE_NAMES[to])),
    ...of('pace').map(({ from, to }) => CHANGED.pace(PACE_NAMES[from], PACE_NAMES[to])),
    ...of('added')
      .slice(0, MOST_ADDED)
      .map(({ step, on }) => CHANGED.added(title(step), day(on))),
    ...of('shifted').map(({ days }) => CHANGED.shifted(days)),
    ...(moved.length > 0
      ? [CHANGED.movedToo(first(moved.map(({ step, to }) => CHANGED.stepTo(title(step), day(to)))))]
      : []),
    ...(gone.length > 0
      ? [CHANGED.gone(first(gone.map(({ step }) => title(step))).join('; '))]
      : []),
    ...of('deadline').map(({ deadline, on }) =>
      CHANGED.deadline(DEADLINE_NAMES[deadline], day(on)),
    ),
  ];
}
