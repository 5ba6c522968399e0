/** The words of the ladder cover the machine's stages, each once, and follow their order. */
import { expect, test } from 'vitest';
import { DOORS, RUNGS, spotOf } from '#components/ladder.ts';
import { STAGES } from '#planner/ladder/stages.ts';

test('every stage of the machine stands on one rung or behind one side door', () => {
  const placed = [...RUNGS, ...DOORS].flatMap(({ stages }) => [...stages]);
  expect(placed.toSorted()).toEqual([...STAGES].toSorted());
  for (const stage of STAGES) expect(spotOf(stage)?.stages).toContain(stage);
});

test('the rungs are in the order of the stages', () => {
  const order = RUNGS.map(({ stages }) => STAGES.indexOf(stages[0]!));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
