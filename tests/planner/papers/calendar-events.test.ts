import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import {
  eventsOf,
  freeLetter,
  itemsOf,
  letterAt,
  rememberedOf,
  sequenceAt,
  uidOf,
  type EventWords,
} from '#planner/papers/calendar-events.ts';
import type { Step } from '#planner/plan/plan-types.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { aLaw, logged, someAnswers } from '../../support/builders.ts';

const CASE: Case = {
  id: 'c1',
  title: 'Blue Door',
  openedOn: '2026-03-02',
  answers: someAnswers(
    { agreement: 'written' },
    { kind: 'business', place: 'US-XX', reach: 'talking' },
  ),
  log: [],
};
const TODAY: PlainDate = '2026-03-20';
const words: EventWords = (item) => {
  const what = item.part === 'deadline' ? item.deadline : item.step.id;
  return { title: what, description: `${what}.` };
};
const itemsOn = (file: Case, today = TODAY) => itemsOf(planAsItStands(file, aLaw(), today), today);
const eventsOn = (file: Case, before = [] as Parameters<typeof eventsOf>[3], today = TODAY) =>
  eventsOf(file.id, itemsOn(file, today), words, before, 7, today);

describe('the dates of a plan', () => {
  test('are the next step, dates to keep and later steps, in order of date, none of them past', () => {
    const items = itemsOn(CASE);
    expect(items.filter(({ part }) => part === 'next')).toHaveLength(1);
    expect(items.some((item) => item.part === 'deadline' && item.deadline === 'limitation')).toBe(
      true,
    );
    expect(items.map(({ on }) => on)).toEqual(items.map(({ on }) => on).toSorted());
    expect(items.every(({ on }) => on >= TODAY)).toBe(true);
  });

  const { next } = planAsItStands(CASE, aLaw(), '2026-03-02');
  const itemsIn = (steps: readonly Step[]) =>
    itemsOf({ stage: 'chasing.call', steps, deadlines: [] }, TODAY);
  const keysOf = (steps: readonly Step[]) => itemsIn(steps).map(({ key }) => key);

  test('have a key by step and try, so that what comes nearer keeps its event', () => {
    const tries = [next, { ...next, tries: 1 }, { ...next, tries: 2 }];
    expect(keysOf(tries)).toEqual([`step.${next.id}`, `step.${next.id}.2`, `step.${next.id}.3`]);
    expect(keysOf(tries.slice(1))).toEqual([`step.${next.id}.2`, `step.${next.id}.3`]);
    expect(new Set(keysOf([next, next, next])).size).toBe(3);
  });

  test('leave out what is waited for, and every later step while the next one is overdue', () => {
    const wait: Step = { ...next, id: 'wait-offer', kind: 'wait' };
    expect(itemsIn([next, wait])).toHaveLength(1);
    const overdue: Step = { ...next, overdueSince: '2026-03-03' };
    expect(itemsIn([overdue, { ...next, tries: 1 }])).toMatchObject([
      { part: 'next', step: { overdueSince: '2026-03-03' } },
    ]);
  });

  test('hold the choice to let a rest go, which is no waiting', () => {
    const rest: Step = { ...next, id: 'let-rest-go', kind: 'close', rests: ['write-off'] };
    expect(itemsIn([rest])).toHaveLength(1);
    expect(itemsIn([{ ...next, id: 'closed-paid', kind: 'close' }])).toEqual([]);
  });

  test('are none where the case is closed', () => {
    expect(itemsOn(logged(CASE, '2026-03-05', { type: 'payment', amount: '290.00' }))).toEqual([]);
  });
});

describe('the events of a second file', () => {
  test('have the ids of the first, whatever day and name they carry now', () => {
    const first = eventsOn(CASE);
    const second = eventsOf(
      CASE.id,
      itemsOn(CASE, '2026-03-21'),
      () => ({ title: 'Other', description: '' }),
      rememberedOf(first),
      8,
      '2026-03-21',
    );
    const next = first.find(({ uid }) => uid.includes('.step.'))!;
    expect(second.find(({ uid }) => uid === next.uid)).toMatchObject({
      title: 'Other',
      sequence: 8,
      cancelled: false,
    });
  });

  test('cancel what vanished, and go on doing so until its day is long past', () => {
    const first = rememberedOf(eventsOn(CASE));
    const paid = logged(CASE, '2026-03-20', { type: 'payment', amount: '290.00' });
    const second = eventsOn(paid, first);
    expect(second).toHaveLength(first.length);
    expect(second.every(({ cancelled, alarms }) => cancelled && alarms.length === 0)).toBe(true);
    const third = eventsOn(paid, rememberedOf(second), '2026-03-25');
    expect(third).toHaveLength(first.length);
    const late = eventsOn(paid, rememberedOf(third), '2027-03-25').map(({ on }) => on);
    expect(late.every((on) => on > '2027-01-01')).toBe(true);
  });

  test('come alive again where a step does', () => {
    const paid = logged(CASE, '2026-03-20', { type: 'payment', amount: '290.00' });
    const gone = rememberedOf(eventsOn(paid, rememberedOf(eventsOn(CASE))));
    expect(eventsOn(CASE, gone).filter(({ cancelled }) => !cancelled)).toHaveLength(
      itemsOn(CASE).length,
    );
  });
});

test('an alarm rings in the morning of the day, and ahead of a date to keep only where that is still to come', () => {
  const ahead = eventsOn(CASE).find(({ uid }) => uid.includes('date.limitation'))!;
  expect(ahead.alarms).toEqual([9, 9 - 90 * 24, 9 - 30 * 24, 9 - 7 * 24]);
  const limit = ahead.on;
  const near = eventsOf(
    CASE.id,
    [{ key: 'date.limitation', part: 'deadline', on: limit, deadline: 'limitation' }],
    words,
    [],
    1,
    `${limit.slice(0, 8)}01` as PlainDate,
  );
  expect(near[0]?.alarms.length).toBeLessThan(4);
  expect(eventsOn(CASE).find(({ uid }) => uid.includes('.step.'))!.alarms).toEqual([9]);
});

test('an id is made of the case and the step, and of nothing that tells whose case it is', () => {
  expect(uidOf('c1', itemsOn(CASE)[0]!)).toMatch(/^c1\.step\.[a-z-]+@firm-and-fair$/);
});

test('the number of a file rises with time, and never falls behind the last one', () => {
  const now = Date.UTC(2026, 5, 1);
  expect(sequenceAt(now + 60_000)).toBe(sequenceAt(now) + 1);
  expect(sequenceAt(now, 900_000)).toBe(900_001);
  expect(sequenceAt(0)).toBe(1);
});

test('cases go by letters, and a letter that is taken is not given twice', () => {
  expect([0, 25, 26, 27, 701, 702].map(letterAt)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
  expect(freeLetter(new Set(['A', 'C']))).toBe('B');
});
