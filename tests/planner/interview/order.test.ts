/**
 * Questions are asked in the order of what would change the plan most: measured over made-up
 * owners, by taking one answer out of a case that is known in full.
 */
import { describe, expect, test } from 'vitest';
import { WORKS, type Answers, type Before } from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { numbers, one, type Pick } from '#planner/explore/numbers.ts';
import { withDone, type DoneBefore } from '#planner/interview/before.ts';
import { answer, canPlan, isAnswered, QUESTIONS } from '#planner/interview/interview.ts';
import { deadlinesOf } from '#planner/plan/deadlines.ts';
import { firstDue } from '#planner/plan/due/steps-due.ts';
import { routesOf } from '#planner/plan/route-plans.ts';
import { standingOf } from '#planner/plan/standing.ts';
import { warningsOf } from '#planner/plan/warnings.ts';
import { law } from '../../support/law.ts';

const TODAY: PlainDate = '2026-06-15';
const OWNERS = 150;

/** One of these, each as often as its number says. */
function often<T>(pick: Pick, list: readonly (readonly [T, number])[]): T {
  let at = pick(list.reduce((sum, [, times]) => sum + times, 0));
  for (const [value, times] of list) {
    if (at < times) return value;
    at -= times;
  }
  throw new Error('Expected a list that is not empty');
}

const ago = (pick: Pick, most: number): PlainDate => addDays(TODAY, -2 - pick(most));

function beforeOf(pick: Pick, done: DoneBefore): Before {
  const told: Readonly<Record<DoneBefore, () => Before>> = {
    nothing: () => ({}),
    reminders: () => ({ reminders: 1 + pick(4), lastContactOn: ago(pick, 20) }),
    called: () => ({ reminders: pick(4), calls: 1 + pick(3), lastContactOn: ago(pick, 20) }),
    letter: () => ({ reminders: 2, calls: pick(2), lastContactOn: ago(pick, 20) }),
    'final-demand': () => ({ finalDemandOn: ago(pick, 40) }),
    agency: () => ({ placedOn: ago(pick, 60) }),
    filed: () => ({ filed: { on: ago(pick, 40), in: 'small-claims' } }),
    judgment: () => ({ judgment: { on: ago(pick, 60), amount: '900.00' } }),
  };
  return withDone(told[done](), done);
}

/** Answers of an owner who knows everything; how often each occurs is this site's guess. */
function ownerOf(number: number): Answers {
  const pick = numbers(number * 7_919 + 3);
  const done = often<DoneBefore>(pick, [
    ['nothing', 20],
    ['reminders', 35],
    ['called', 20],
    ['letter', 10],
    ['final-demand', 6],
    ['agency', 3],
    ['filed', 4],
    ['judgment', 2],
  ]);
  const says = often(pick, [
    ['nothing', done === 'nothing' ? 200 : 26],
    ['will-pay', 30],
    ['not-now', 12],
    ['cannot-pay', 12],
    ['disputes', 14],
    ['refuses', 6],
  ] as const);
  const late = one(pick, [5, 15, 30, 45, 70, 100, 160, 300]);
  const amount = one(pick, ['90', '290', '700', '1500', '3500', '8000', '15000', '40000']);
  return {
    creditor: {
      place: one(pick, ['US-TX', 'US-CA', 'GB-ENG']),
      entity: one(pick, ['sole-proprietor', 'company']),
    },
    debtor: {
      kind: often(pick, [
        ['business', 6],
        ['consumer', 3],
        ['sole-trader', 2],
      ] as const),
      place: one(pick, Object.keys(law.places)),
      history: one(pick, ['always-on-time', 'sometimes-late', 'often-late', 'new']),
      says,
      reach: often(pick, [
        ['talking', says === 'nothing' ? 0 : 6],
        ['silent', 4],
        ['gone', says === 'nothing' ? 1 : 0],
      ] as const),
      signs: often(pick, [
        [[], 80],
        [['hardship'], 6],
        [['closed'], 3],
        [['bankruptcy'], 3],
        [['lawyer'], 2],
        [['stop-contact'], 2],
        [['moving-assets'], 2],
        [['deceased'], 1],
      ] as const),
    },
    debt: {
      currency: 'USD',
      invoices: [{ number: '1', amount: `${amount}.00`, dueOn: addDays(TODAY, -late) }],
      agreement: one(pick, ['written', 'oral', 'open-account', 'goods']),
      clauses: often(pick, [
        [[], 7],
        [['legal-fees'], 2],
        [['arbitration'], 1],
        [['forum'], 1],
      ] as const),
      interest: one(pick, [{ kind: 'none' }, { kind: 'agreed', pct: '18', per: 'year' }]),
      lateFee: one(pick, ['0', '25.00']),
      work: often(pick, [
        ...WORKS.map((work) => [work, 1] as const),
        ['creative', 2],
        ['goods', 2],
        ['other', 5],
      ]),
      lastDayOn: addDays(TODAY, -late - 30),
      ...(says === 'disputes' ? { disputedAmount: '50.00' } : {}),
      holding: one(pick, ['yes', 'no']),
      rightsOnPayment: one(pick, ['yes', 'no']),
      privateDetails: one(pick, ['yes', 'no']),
    },
    proof: often(pick, [
      [[], 1],
      [['invoice'], 2],
      [['contract', 'invoice', 'delivery'], 4],
      [['messages', 'invoice'], 2],
    ] as const),
    goal: {
      keepCustomer: one(pick, ['yes', 'if-possible', 'no']),
      acceptLess: one(pick, ['yes', 'no']),
    },
    before: beforeOf(pick, done),
  };
}

/**
 * What of a plan an answer may change: its next step, the routes open now, and what law and pace
 * make of it.
 */
function looked(answers: Answers) {
  const file = { id: 'c', title: 'c', openedOn: TODAY, log: [], answers };
  const standing = standingOf(file, law, TODAY);
  const { id, letter } = firstDue(standing);
  const open = routesOf(standing).filter((route) => route.open);
  return {
    step: `${id}/${letter ?? ''}`,
    routes: open.map(({ route }) => route).join(),
    rest: JSON.stringify([
      standing.judged.pace,
      deadlinesOf(standing),
      warningsOf(standing),
      routesOf(standing).map(({ net }) => net),
    ]),
  };
}

interface Share {
  readonly id: string;
  /**
   * Percent of owners whose next step, open routes, or anything else changes without the answer.
   */
  readonly step: number;
  readonly routes: number;
  readonly rest: number;
  /** A step counts whole, a route half, all else a tenth. */
  readonly weight: number;
}

function measure(): readonly Share[] {
  const owners = Array.from({ length: OWNERS }, (_, number) => ownerOf(number));
  const known = owners.map((answers) => ({ answers, now: looked(answers) }));
  return QUESTIONS.filter(({ aside, required }) => !aside && !required).map((asked) => {
    const count = { step: 0, routes: 0, rest: 0 };
    for (const { answers, now } of known) {
      if (!isAnswered(asked, answers)) continue;
      const without = answer(answers, asked.id, {});
      const other = looked(canPlan(without) ? without : answers);
      if (other.step !== now.step) count.step += 1;
      if (other.routes !== now.routes) count.routes += 1;
      if (other.rest !== now.rest) count.rest += 1;
    }
    const percent = (times: number) => Math.round((times * 100) / OWNERS);
    const [step, routes, rest] = [count.step, count.routes, count.rest].map(percent);
    return {
      id: asked.id,
      step: step ?? 0,
      routes: routes ?? 0,
      rest: rest ?? 0,
      weight: (step ?? 0) + (routes ?? 0) / 2 + (rest ?? 0) / 10,
    };
  });
}

describe('the order of asking', () => {
  const shares = measure();
  if (process.env['SHOW']) console.table(shares);
  const weightOf = (id: string) => shares.find((each) => each.id === id)?.weight ?? 0;
  /** Measured on few owners, with guessed shares: close ones may stand either way. */
  const CLOSE = 5;

  test('has what changes the plan most among the first five', () => {
    const [most] = shares.toSorted((a, b) => b.weight - a.weight);
    expect(most?.id).toBe('before');
  });
  test('has the place among the first five: almost all that is law hangs on it', () => {
    expect(shares.find(({ id }) => id === 'debtor-place')?.rest).toBeGreaterThan(90);
  });
  test('leaves out of the first five how they paid before, which moves the pace but seldom the step', () => {
    expect(weightOf('history')).toBeLessThan(weightOf('says'));
  });
  test('asks for signs first behind these: who misses one contacts somebody they may not', () => {
    expect(QUESTIONS.find(({ core }) => !core)?.id).toBe('signs');
  });
  test('follows the measured weight behind the first five', () => {
    const later = QUESTIONS.filter(({ id, core, aside }) => id !== 'signs' && !core && !aside).map(
      ({ id }) => id,
    );
    const early = later.flatMap((id, at) =>
      later
        .slice(at + 1)
        .filter((behind) => weightOf(behind) > weightOf(id) + CLOSE)
        .map((behind) => `${behind} changes more than ${id}`),
    );
    expect(early).toEqual([]);
  });
});
