/**
 * The ladder remembers what it has worked out: what it remembers of one case must not colour the
 * next.
 */
import { expect, test, vi } from 'vitest';
import type { Case } from '#domain/case.ts';
import { CENTRE, plausibleCase } from '#planner/explore/plausible.ts';
import { law as LAW } from '../../support/law.ts';
import fc from '../../support/fc.ts';

const CASES = fc.sample(plausibleCase(), { numRuns: 400, seed: 7 });

/** Plans cases in this order, with a ladder that has forgotten everything before. */
async function planInOrder(cases: readonly Case[]): Promise<ReadonlyMap<Case, string>> {
  vi.resetModules();
  const { planAsItStands } = await import('#planner/plan/plan.ts');
  return new Map(cases.map((file) => [file, JSON.stringify(planAsItStands(file, LAW, CENTRE))]));
}

test('a case has the same plan whichever cases were planned before it', async () => {
  const forwards = await planInOrder(CASES);
  const backwards = await planInOrder(CASES.toReversed());
  for (const [at, file] of CASES.entries())
    expect(backwards.get(file), `case ${at}`).toBe(forwards.get(file));
});
