/**
 * Lives and plans made up by hand, to try the checkers of lives: a test names only what it is
 * about.
 */
import type { Case } from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import type { LivedLife, Moment } from '#planner/explore/lives/live.ts';
import { logged, type LivedStep } from '#planner/explore/lives/scene.ts';
import type { NewEntry } from '#planner/plan/entries.ts';
import { startOfLife } from '#planner/explore/lives/starts.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { law } from '../law.ts';

/** A Monday, far from any holiday, on which made-up lives begin. */
export const DAY: PlainDate = '2026-06-01';
export const day = (after: number): PlainDate => addDays(DAY, after);

export function aStep(change: Partial<LivedStep> & Pick<LivedStep, 'id' | 'kind'>): LivedStep {
  const on = change.on ?? DAY;
  const made = { on, earliest: on, latest: addDays(on, 3), since: { on }, tries: 0 };
  return { ...made, because: [], record: [], then: [], ...change };
}

export const REMINDER = aStep({ id: 'reminder-first', kind: 'reminder', letter: 'reminder' });
export const CALL = aStep({ id: 'call-first', kind: 'call' });
export const PAPERS = aStep({ id: 'collect-proof', kind: 'collect-proof' });
export const WAIT = aStep({ id: 'wait-promise', kind: 'wait', on: day(10) });
export const REVIEW = aStep({
  id: 'enforce-review',
  kind: 'review',
  on: day(60),
  rests: ['write-off'],
});

export interface PlanChange {
  readonly stage?: PlanNow['stage'];
  readonly total?: string;
  readonly routes?: PlanNow['routes'];
}

/** A debt of 290.00 that fell due twelve days before. */
export const CASE: Case = {
  id: 'made-up',
  title: 'Made up',
  openedOn: DAY,
  answers: {
    debtor: { kind: 'business', place: 'US-TX' },
    debt: {
      currency: 'USD',
      invoices: [{ number: '1', amount: '290.00', dueOn: addDays(DAY, -12) }],
    },
  },
  log: [],
};

/** The real plan of that case: what a made-up plan has where a test says nothing. */
const REAL = planAsItStands(CASE, law, DAY);

export function aPlan(
  steps: readonly [LivedStep, ...LivedStep[]],
  { stage = 'chasing.reminder', total = '290.00', routes = [] }: PlanChange = {},
): PlanNow {
  const balance = { ...REAL.balance, principal: total, interest: '0.00', fees: '0.00', total };
  return { ...REAL, stage, balance, next: steps[0], steps, routes, deadlines: [] };
}

/** What happens in a made-up life: the plan on a day, and what was done or came on it. */
export interface Happening {
  readonly on: PlainDate;
  readonly plan: PlanNow;
  readonly did?: LivedStep;
  readonly logs?: readonly NewEntry[];
}

/** A life of these happenings, on time and with everything logged that is named. */
export function aLife(
  happenings: readonly Happening[],
  ended: LivedLife['ended'] = 'time is up',
): LivedLife {
  let file = CASE;
  const moments = happenings.map(({ on, plan, did, logs = [] }): Moment => {
    const moment = { day: on, file, plan, entries: logs, ...(did ? { did } : {}) };
    if (logs.length > 0) file = logged(file, on, logs);
    return moment;
  });
  const lastMoment = moments.at(-1);
  if (!lastMoment) throw new RangeError('Expected a life with something in it.');
  const start = { ...startOfLife(0), file: CASE, owner: { ...startOfLife(0).owner, late: 0 } };
  return { start, moments, last: { ...lastMoment, file }, ended };
}
