/**
 * Lives of 400 days, whose every plan keeps the promises: npm run prove lives thousands of them.
 */
import { beforeAll, expect, it, vi } from 'vitest';
import { CHECKS, expectNone, manyLives, type Judged } from '../support/lives/many.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Lives in the gate; RUNS=5000 SEED=2 for a long look at others. */
const RUNS = Number(process.env['RUNS'] ?? 240);
const SEED = Number(process.env['SEED'] ?? 0);
const DAYS = 400;
let judged: Judged;

beforeAll(() => {
  judged = manyLives(SEED * RUNS, RUNS, DAYS);
  const ends = [...judged.ends].map(([how, count]) => `${how} ${count}`).join(', ');
  console.log(`lived ${judged.lives} lives of ${DAYS} days with ${judged.plans} plans: ${ends}`);
}, 1_800_000);

it.each(CHECKS)('keeps %s', (name) => {
  expectNone(judged, name);
});

it('lets no life run in circles', () => {
  expect(judged.ends.get('asked again at once') ?? 0).toBe(0);
  expect(judged.ends.get('too much on one day') ?? 0).toBe(0);
});
