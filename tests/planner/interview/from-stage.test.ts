/** From a page to the planner: a new case starts where the page stands. */
import { describe, expect, test } from 'vitest';
import { NO_ANSWERS } from '#planner/interview/interview.ts';
import { answersFrom } from '#planner/interview/from-stage.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { STAGES, type Stage } from '#planner/ladder/stages.ts';
import { law } from '../../support/law.ts';

/** The stage of a case of one late invoice, with the answers that a page about `stage` fills in. */
const startOf = (stage: Stage): Stage =>
  planAsItStands(
    {
      id: 'c',
      title: 'c',
      openedOn: '2026-03-02',
      log: [],
      answers: {
        ...answersFrom(stage),
        debt: {
          currency: 'USD',
          invoices: [{ number: '1', amount: '900.00', dueOn: '2026-01-10' }],
        },
      },
    },
    law,
    '2026-03-02',
  ).stage;

describe('a case that starts from a page', () => {
  test.each([
    'chasing.reminder',
    'chasing.call',
    'chasing.demand',
    'chasing.finalDemand',
    'negotiating.choosing',
    'disputed.looking',
    'onHold.bankruptcy',
    'onHold.represented',
    'onHold.deceased',
    'onHold.stopContact',
  ] as const)('about %s stands there', (stage) => {
    expect(startOf(stage)).toBe(stage);
  });
  test.each(['deciding', 'agency', 'court.filed'] as const)(
    'about %s stands at the final demand, which no page can know the date of',
    (stage) => {
      expect(startOf(stage)).toBe('chasing.finalDemand');
    },
  );
  test('has a plan from every stage there is', () => {
    for (const stage of STAGES) expect(STAGES).toContain(startOf(stage));
  });
  test('fills in nothing where the page is about no stage of a new case', () => {
    expect(answersFrom('closed.paid')).toEqual(NO_ANSWERS);
  });
});
