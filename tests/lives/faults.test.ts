/** How faults of lives are told: grouped, each group with its shortest example. */
import { describe, expect, it } from 'vitest';
import type { Ask } from '#planner/explore/lives/scene.ts';
import type { NewEntry } from '#planner/plan/entries.ts';
import { grouped, tell } from '../support/lives/faults.ts';
import { checkers } from '../support/lives/judge.ts';
import { aLife, aPlan, day, PAPERS } from '../support/lives/made-up.ts';
import { law } from '../support/law.ts';

const all = checkers(law);
const neverAsked: Ask = () => {
  throw new Error('Expected no further plan to be asked for.');
};
const SENT: NewEntry = { type: 'letter', letter: 'reminder', sentBy: 'email' };

describe('how faults are told', () => {
  it('groups them by promise, kind and step, with the shortest log as the example', () => {
    const step = { ...PAPERS, on: day(1) };
    const again = aLife([
      { on: day(0), plan: aPlan([step]), did: step, logs: [SENT] },
      { on: day(0), plan: aPlan([step]), did: step, logs: [SENT] },
      { on: day(1), plan: aPlan([step]), did: step, logs: [SENT] },
      { on: day(1), plan: aPlan([step]) },
    ]);
    const faults = all['doingCounts']?.(again, neverAsked) ?? [];
    const [group] = grouped([...faults, ...faults]);
    expect(group).toMatchObject({ count: 2, lives: 1 });
    expect(tell(faults[0]!)).toContain('promise 14, asked again at once: life 0 on 2026-06-02');
  });
});
