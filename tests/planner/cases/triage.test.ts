import { describe, expect, test } from 'vitest';
import { cents } from '#domain/money.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { standingOf } from '#planner/plan/standing.ts';
import { agendaOf, summaryOf, totalsOf, type Summary } from '#planner/cases/overview.ts';
import { firstOf, triage } from '#planner/cases/triage.ts';
import type { Step } from '#planner/plan/plan-types.ts';
import { readPersonas } from '../../personas/read-personas.ts';
import { law } from '../../support/law.ts';
import fc from '../../support/fc.ts';

const TODAY = '2026-03-10';
const aStep = (change: Partial<Step> = {}): Step => ({
  id: 'call-first',
  kind: 'call',
  on: TODAY,
  earliest: TODAY,
  latest: TODAY,
  since: { on: TODAY },
  tries: 0,
  because: [],
  record: [],
  then: [],
  ...change,
});

/** A debt of 1,000.00 that can be worked on today. */
function aSummary(id: string, change: Partial<Summary> = {}): Summary {
  return {
    id,
    title: id,
    openedOn: '2026-01-01',
    currency: 'USD',
    stage: 'chasing.call',
    bucket: 'today',
    late: 100_000,
    owed: 100_000,
    aging: { notDue: 0, to30: 100_000, to60: 0, to90: 0, over90: 0 },
    disputed: 0,
    collected: 0,
    promised: 0,
    daysLate: 20,
    oldestDueOn: '2026-02-18',
    next: aStep(),
    today: [aStep()],
    deadlines: [],
    chancePct: 80,
    brokenOn: undefined,
    movingAssets: false,
    ...change,
  };
}
const order = (...list: Summary[]) => triage(list, TODAY).map(({ summary }) => summary.id);
const reasons = (list: Summary[], id: string) =>
  triage(list, TODAY)
    .find(({ summary }) => summary.id === id)!
    .parts.map(({ kind }) => kind);

describe('triage', () => {
  test('puts a deadline before a larger sum', () => {
    const near = aSummary('near', {
      owed: 20_000,
      deadlines: [{ kind: 'limitation', on: '2026-03-15', source: 'limitation-varies' }],
    });
    expect(order(aSummary('large', { owed: 900_000 }), near)).toEqual(['near', 'large']);
    expect(triage([near], TODAY)[0]!.parts[0]).toEqual({
      kind: 'deadline',
      deadline: 'limitation',
      on: '2026-03-15',
      days: 5,
      points: 50,
    });
  });

  test('gives more points the nearer the deadline, and none for a far one', () => {
    const points = (on: Summary['openedOn']) =>
      triage(
        [
          aSummary('a', {
            chancePct: 0,
            deadlines: [{ kind: 'hearing', on, source: 'limitation-varies' }],
          }),
        ],
        TODAY,
      )[0]!.score;
    expect([
      points('2026-03-10'),
      points('2026-03-13'),
      points('2026-03-14'),
      points('2026-03-17'),
      points('2026-03-18'),
      points('2026-03-24'),
      points('2026-04-09'),
      points('2026-04-10'),
      points('2027-03-10'),
    ]).toEqual([60, 60, 50, 50, 38, 38, 26, 10, 0]);
  });

  test('takes no deadline of the debtor for one of the owner', () => {
    expect(
      reasons(
        [
          aSummary('a', {
            deadlines: [
              { kind: 'promise', on: TODAY, source: 'limitation-varies' },
              { kind: 'final-demand', on: '2026-03-12', source: 'limitation-varies' },
            ],
          }),
        ],
        'a',
      ),
    ).toEqual(['money']);
  });

  test('puts a promise broken yesterday before the same debt without one', () => {
    expect(order(aSummary('plain'), aSummary('broken', { brokenOn: '2026-03-09' }))).toEqual([
      'broken',
      'plain',
    ]);
    expect(triage([aSummary('a', { brokenOn: '2026-03-09' })], TODAY)[0]!.parts[0]).toMatchObject({
      kind: 'promise-broken',
      days: 1,
    });
  });

  test('puts the largest sum with good odds before smaller ones, and says so', () => {
    expect(
      order(aSummary('small', { owed: 10_000 }), aSummary('large', { owed: 500_000 })),
    ).toEqual(['large', 'small']);
    expect(
      triage([aSummary('small', { owed: 10_000 }), aSummary('large', { owed: 500_000 })], TODAY)[0]!
        .parts[0],
    ).toEqual({ kind: 'money', largest: true, odds: 'good', points: 25 });
  });

  test('weighs odds: a smaller sum that is likely to come beats a larger one that is not', () => {
    expect(
      order(
        aSummary('stale', { owed: 200_000, chancePct: 10 }),
        aSummary('fresh', { owed: 100_000, chancePct: 90 }),
      ),
    ).toEqual(['fresh', 'stale']);
  });

  test('compares sums within one currency only', () => {
    const [dollars, yen] = [
      aSummary('dollars'),
      aSummary('euros', { currency: 'EUR', owed: 1_000 }),
    ];
    expect(triage([dollars, yen], TODAY).map(({ score }) => score)).toEqual([25, 25]);
  });

  test('never puts a case on hold, a closed one or one that waits before one for today', () => {
    const held = aSummary('held', {
      bucket: 'held',
      stage: 'onHold.bankruptcy',
      deadlines: [{ kind: 'proof-of-claim', on: TODAY, source: 'limitation-varies' }],
    });
    const closed = aSummary('closed', { bucket: 'closed', stage: 'closed.paid' });
    const waiting = aSummary('waiting', {
      bucket: 'waiting',
      next: aStep({ on: '2026-03-11' }),
      owed: 900_000,
    });
    expect(order(closed, held, waiting, aSummary('today', { owed: 100 }))).toEqual([
      'today',
      'waiting',
      'held',
      'closed',
    ]);
    expect(firstOf(triage([closed, held, waiting], TODAY))).toBeUndefined();
  });

  test('lets what waits come up by its date', () => {
    const waiting = (id: string, on: Summary['openedOn'], owed: number) =>
      aSummary(id, { bucket: 'waiting', next: aStep({ on }), owed });
    expect(
      order(waiting('later', '2026-03-20', 900_000), waiting('sooner', '2026-03-12', 100)),
    ).toEqual(['sooner', 'later']);
  });

  test('at equal weight takes the oldest debt', () => {
    expect(
      order(
        aSummary('b', { oldestDueOn: '2026-02-01' }),
        aSummary('a', { oldestDueOn: '2026-02-02' }),
      ),
    ).toEqual(['b', 'a']);
    expect(order(aSummary('b'), aSummary('a'))).toEqual(['a', 'b']);
  });

  test('gives the same order however the cases come in', () => {
    const list = [
      aSummary('a'),
      aSummary('b', { brokenOn: '2026-03-01' }),
      aSummary('c', { bucket: 'held' }),
      aSummary('d', { owed: 7 }),
      aSummary('e', { movingAssets: true }),
      aSummary('f'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (shuffled) => {
        expect(order(...shuffled)).toEqual(order(...list));
      }),
    );
  });
});

describe('a summary', () => {
  const situations = readPersonas().flatMap(({ name, situations: all }) =>
    all.map((situation) => ({ name, ...situation })),
  );

  test.each(situations)('of $name $label says what the plan says', ({ file, today }) => {
    const plan = planAsItStands(file, law, today);
    const standing = standingOf(file, law, today);
    const summary = summaryOf(file, plan, today);
    if (summary.bucket === 'closed')
      expect(summary).toMatchObject({ owed: 0, late: 0, daysLate: 0, promised: 0 });
    else {
      expect(summary.owed).toBe(standing.unpaid);
      expect(summary.late).toBe(cents(plan.balance.total));
      expect([summary.daysLate, summary.oldestDueOn]).toEqual([
        standing.daysLate,
        standing.oldestDueOn,
      ]);
      expect(summary.promised).toBeLessThanOrEqual(summary.owed);
    }
    expect(summary.bucket === 'held').toBe(plan.stage.startsWith('onHold'));
    // The agenda asks for nothing on a day on which the plan has nothing.
    const { today: now, week } = agendaOf([summary], today);
    for (const { on, what } of [...now, ...week]) {
      if (what.kind === 'step')
        expect(plan.steps.some((step) => step.id === what.id && step.on === on)).toBe(true);
      else
        expect(
          plan.deadlines.some(({ kind, on: day }) => kind === what.deadline && day === on),
        ).toBe(true);
    }
  });

  test('of all personas together ranks without a case on hold or closed before one for today', () => {
    const list = situations.map(({ file, today }) =>
      summaryOf(file, planAsItStands(file, law, today), today),
    );
    const buckets = triage(list, TODAY).map(({ summary }) => summary.bucket);
    const firstHeld = buckets.findIndex((bucket) => bucket === 'held' || bucket === 'closed');
    expect(
      buckets.slice(firstHeld).every((bucket) => bucket === 'held' || bucket === 'closed'),
    ).toBe(true);
    const totals = totalsOf(list);
    for (const { currency, owed, cases } of totals) {
      const mine = list.filter((each) => each.currency === currency);
      expect({ owed, cases }).toEqual({
        owed: mine.reduce((sum, each) => sum + each.owed, 0),
        cases: mine.length,
      });
    }
  });
});

describe('the agenda', () => {
  test('lists today by weight and the week by date, with dates to keep', () => {
    const list = [
      aSummary('now', {
        deadlines: [{ kind: 'promise', on: '2026-03-12', source: 'limitation-varies' }],
      }),
      aSummary('soon', {
        bucket: 'waiting',
        today: [],
        next: aStep({ id: 'demand', on: '2026-03-11' }),
      }),
      aSummary('far', { bucket: 'waiting', today: [], next: aStep({ on: '2026-03-18' }) }),
      aSummary('wait', {
        bucket: 'waiting',
        today: [],
        next: aStep({ kind: 'wait', on: '2026-03-12' }),
      }),
    ];
    const { today, week } = agendaOf(list, TODAY);
    expect(today).toEqual([{ caseId: 'now', on: TODAY, what: { kind: 'step', id: 'call-first' } }]);
    expect(week.map(({ caseId, on }) => [caseId, on])).toEqual([
      ['soon', '2026-03-11'],
      ['now', '2026-03-12'],
    ]);
  });

  test('says since when a step is due whose day has passed, and only once it is no longer in time', () => {
    const late = aStep({ overdueSince: '2026-03-04' });
    const inTime = aStep({ overdueSince: '2026-03-09', latest: '2026-03-12' });
    const list = [
      aSummary('late', { next: late, today: [late] }),
      aSummary('in-time', { next: inTime, today: [inTime] }),
    ];
    expect(agendaOf(list, TODAY).today.map(({ what }) => what)).toEqual([
      { kind: 'step', id: 'call-first', since: '2026-03-04' },
      { kind: 'step', id: 'call-first' },
    ]);
  });

  test('leaves out a date that has passed: the next step asks what became of it', () => {
    const past = { kind: 'instalment', on: '2026-03-08', source: 'plan-contents' } as const;
    const list = [aSummary('plan', { deadlines: [past, { ...past, on: TODAY }] })];
    expect(agendaOf(list, TODAY).today.map(({ what }) => what.kind)).toEqual(['step', 'deadline']);
  });

  test('lists a rest to let go as something to do, and a closed case as nothing', () => {
    const rest = aStep({
      id: 'let-rest-go',
      kind: 'close',
      on: '2026-03-11',
      rests: ['write-off'],
    });
    const waiting = { bucket: 'waiting', today: [] } as const;
    const { week } = agendaOf([aSummary('rest', { ...waiting, next: rest })], TODAY);
    expect(week.map(({ caseId }) => caseId)).toEqual(['rest']);
  });
});
