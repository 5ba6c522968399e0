/**
 * Cases from life: what a seasoned credit controller would expect of the plan, in words and in
 * checks, with the real law.
 */
import { describe, expect, test } from 'vitest';
import { plan } from '#planner/plan/plan.ts';
import { checkPlan, checkPromises } from './check-plan.ts';
import { readPersonas } from './read-personas.ts';
import { law } from '../support/law.ts';

const personas = [...readPersonas(), ...readPersonas('whole-life/')];

test('there are at least forty personas, each with a title of its own', () => {
  expect(personas.length).toBeGreaterThanOrEqual(40);
  expect(new Set(personas.map(({ title }) => title)).size).toBe(personas.length);
});

describe.each(personas)('$name: $title', ({ says, situations }) => {
  test.each(situations)(`$label (${says[0] ?? ''})`, (situation) => {
    const made = plan(situation.file, law, situation.today);
    expect(checkPlan(made, situation.checks)).toEqual([]);
  });
  test.each(situations)('keeps every promise $label', (situation) => {
    const made = plan(situation.file, law, situation.today);
    expect(checkPromises(made, situation, law)).toEqual([]);
    expect(plan(situation.file, law, situation.today)).toEqual(made);
  });
});
