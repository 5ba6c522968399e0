/** Where steps usually stand, against the steps that the planner really asks for. */
import { describe, expect, test } from 'vitest';
import { readLaw } from '#cli/read-content.ts';
import { addDays } from '#domain/dates.ts';
import { STEP_IDS } from '#domain/ids/steps.ts';
import { isClosed, STAGES } from '#planner/ladder/stages.ts';
import { logForm } from '#planner/interview/log/log-forms.ts';
import { stepsDue } from '#planner/plan/due/steps-due.ts';
import { newsAt, toldAfter, usualSteps } from '#planner/plan/step-places.ts';
import { standingOf } from '#planner/plan/standing.ts';
import { readPersonas } from '../../personas/read-personas.ts';

const law = readLaw('content');
const DAYS = [0, 3, 10, 30, 100, 400] as const;
/** Steps that are due in cases from life, by the stage of the case. */
const seen = new Map(STAGES.map((stage) => [stage, new Set<string>()]));
for (const { situations } of readPersonas())
  for (const { file, today } of situations)
    for (const days of DAYS) {
      const standing = standingOf(file, law, addDays(today, days));
      for (const { id } of stepsDue(standing)) seen.get(standing.stage)?.add(id);
    }

test('every stage has a usual step', () => {
  for (const stage of STAGES) expect(usualSteps(stage), stage).not.toHaveLength(0);
});

test('a closed case has one, that of its end', () => {
  for (const stage of STAGES.filter(isClosed)) expect(usualSteps(stage)).toHaveLength(1);
});

describe('in cases from life', () => {
  test.each(STAGES)('%s: a usual step of another stage comes only by an exception', (stage) => {
    const usual = new Set<string>(usualSteps(stage));
    const elsewhere = new Set<string>(STAGES.flatMap(usualSteps));
    const odd = [...(seen.get(stage) ?? [])].filter((id) => elsewhere.has(id) && !usual.has(id));
    expect(odd.sort()).toEqual(EXCEPTIONS[stage] ?? []);
  });
});
/** Assets that are moved away, a debt near its last day, and signs of hardship skip rungs. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  'chasing.reminder': ['call-hardship', 'final-demand'],
  'chasing.call': ['demand', 'final-demand'],
  deciding: ['wait-final-demand'],
};

test('what is told or happens by itself has a form', () => {
  const told = [...STEP_IDS.flatMap((id) => toldAfter(id) ?? []), ...STAGES.flatMap(newsAt)];
  for (const type of told) expect(logForm(type), type).toBeDefined();
});
