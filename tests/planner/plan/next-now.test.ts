/** The next step alone is the one that the whole plan says: every persona on each of its days. */
import { expect, test } from 'vitest';
import { nextNow } from '#planner/plan/next-now.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { readPersonas } from '../../personas/read-personas.ts';
import { law } from '../../support/law.ts';

test.for(readPersonas())('$name has the same next step with and without its plan', (persona) => {
  for (const { file, today } of persona.situations) {
    const { stage, debtorType, next } = planAsItStands(file, law, today);
    expect(nextNow(file, law, today)).toEqual({
      stage,
      type: debtorType.type,
      next: { id: next.id, on: next.on },
    });
  }
});
