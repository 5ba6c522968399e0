import { expect, test } from 'vitest';
import type { Summary } from '#planner/cases/overview.ts';
import { wantedBy } from '#planner/cases/wanting.ts';
import type { Step } from '#planner/plan/plan-types.ts';

const TODAY = '2026-11-27';
const step = (on: Step['on'], more: Partial<Step> = {}): Step => ({
  id: 'call-first',
  kind: 'call',
  on,
  earliest: on,
  latest: on,
  since: { on },
  tries: 0,
  because: [],
  record: [],
  then: [],
  ...more,
});
/** A case that is next on a day; what stands in no list of it is left out. */
const aSummary = (id: string, next: Step, more: Partial<Summary> = {}): Summary => ({
  id,
  title: id,
  openedOn: TODAY,
  currency: 'USD',
  stage: 'chasing.call',
  bucket: next.on <= TODAY ? 'today' : 'waiting',
  late: 0,
  owed: 0,
  aging: { notDue: 0, to30: 0, to60: 0, to90: 0, over90: 0 },
  disputed: 0,
  collected: 0,
  promised: 0,
  daysLate: 0,
  oldestDueOn: undefined,
  next,
  today: next.on <= TODAY && next.kind !== 'stop' ? [next] : [],
  deadlines: [],
  chancePct: 0,
  brokenOn: undefined,
  movingAssets: false,
  ...more,
});

test('each case stands once, by the first thing that it wants', () => {
  const claim = step(TODAY, { id: 'proof-of-claim', kind: 'letter' });
  const groups = wantedBy(
    [
      aSummary('now', step(TODAY)),
      aSummary('soon', step('2026-12-03')),
      aSummary('sooner', step('2026-11-30')),
      aSummary('far', step('2026-12-20')),
      aSummary('held', step(TODAY, { kind: 'stop' }), { bucket: 'held' }),
      aSummary('held with a claim', step(TODAY, { kind: 'stop' }), {
        bucket: 'held',
        today: [claim, claim],
      }),
      aSummary('promised', step('2026-12-10', { kind: 'wait' }), {
        deadlines: [{ kind: 'promise', on: '2026-12-01', source: 'own-practice' as never }],
      }),
      aSummary('paid', step(TODAY, { kind: 'close' }), { bucket: 'closed' }),
    ],
    TODAY,
  );
  const names = Object.fromEntries(
    Object.entries(groups).map(([when, list]) => [when, list.map(({ summary }) => summary.id)]),
  );
  expect(names).toEqual({
    today: ['now', 'held with a claim'],
    week: ['sooner', 'promised', 'soon'],
    later: ['far'],
    held: ['held'],
    closed: ['paid'],
  });
  expect(groups.today[1]).toMatchObject({ due: { what: { id: 'proof-of-claim' } }, more: 1 });
});
