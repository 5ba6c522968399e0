/**
 * Many lives judged at once: lived when a test file begins, and looked through by each of its
 * tests.
 */
import { expect } from 'vitest';
import type { Ended } from '#planner/explore/lives/live.ts';
import type { Ask } from '#planner/explore/lives/scene.ts';
import { startOfLife } from '#planner/explore/lives/starts.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { grouped, tell, type Fault } from './faults.ts';
import { checkers, judge } from './judge.ts';
import { law } from '../law.ts';

/** The plan without what would change it, which lives do not ask for. */
const ask: Ask = (file, today) => planAsItStands(file, law, today);

/** Names of all checkers, a test each. */
export const CHECKS = ['livable', ...Object.keys(checkers(law))];
/** Groups of faults that a failing test tells, each with an example. */
const MOST_TOLD = 5;

export interface Judged {
  readonly lives: number;
  readonly plans: number;
  readonly ends: ReadonlyMap<Ended, number>;
  readonly faults: ReadonlyMap<string, readonly Fault[]>;
}

/**
 * Lives so many lives for so many days.
 * @param from the number of the first: each number is another life
 */
export function manyLives(from: number, count: number, days: number): Judged {
  let plans = 0;
  const counted: Ask = (file, today) => {
    plans += 1;
    return ask(file, today);
  };
  const ends = new Map<Ended, number>();
  const faults = new Map<string, Fault[]>(CHECKS.map((name) => [name, []]));
  for (let seed = from; seed < from + count; seed += 1) {
    const { life, faults: found } = judge(startOfLife(seed), counted, law, days);
    if (life) ends.set(life.ended, (ends.get(life.ended) ?? 0) + 1);
    for (const [name, list] of found) faults.get(name)?.push(...list);
  }
  return { lives: count, plans, ends, faults };
}

/** Fails with an example of each kind of fault that a checker found. */
export function expectNone(judged: Judged, name: string): void {
  const groups = grouped(judged.faults.get(name) ?? []);
  const told = groups
    .slice(0, MOST_TOLD)
    .map(({ count, lives, example }) => `${count} times in ${lives} lives: ${tell(example)}`);
  expect(groups.length, told.join('\n\n')).toBe(0);
}
