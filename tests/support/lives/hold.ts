/** Tests that live many lives to their end, with every plan on the way judged. */
import { beforeAll, expect, it } from 'vitest';
import { CHECKS, expectNone, manyLives, type Judged } from './many.ts';

/** RUNS=5000 SEED=2 for a long look at others than those of the gate. */
const SEED = Number(process.env['SEED'] ?? 0);

/** Lives of so many days keep every promise: so many of them in the gate. */
export function everyLifeHolds({ days, runs }: { days: number; runs: number }): void {
  const count = Number(process.env['RUNS'] ?? runs);
  let judged: Judged;

  beforeAll(() => {
    judged = manyLives(SEED * count, count, days);
    const ends = [...judged.ends].map(([how, many]) => `${how} ${many}`).join(', ');
    console.log(`lived ${judged.lives} lives of ${days} days with ${judged.plans} plans: ${ends}`);
  }, 1_800_000);

  it.each(CHECKS)('keeps %s', (name) => {
    expectNone(judged, name);
  });

  it('lets no life run in circles', () => {
    expect(judged.ends.get('asked again at once') ?? 0).toBe(0);
    expect(judged.ends.get('too much on one day') ?? 0).toBe(0);
  });
}
