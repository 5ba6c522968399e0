/**
 * The played line of any case: where it ends, that it asks nothing twice, and that its dates stand
 * still.
 */
import { describe, expect, it } from 'vitest';
import { entryDate, type Case } from '#domain/case.ts';
import { addDays, later, type PlainDate } from '#domain/dates.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import type { Step } from '#planner/plan/plan-types.ts';
import { standingOf } from '#planner/plan/standing.ts';
import { plausibleCase, CENTRE, dateWithin } from '#planner/explore/plausible.ts';
import { law } from '../../support/law.ts';
import fc from '../../support/fc.ts';

/** `npm run prove` plays eight times as many. */
const RUNS = { numRuns: Number(process.env['RUNS'] ?? 2_500) / 10 };
const days = dateWithin(30, 60);

/** Makes the plan of many cases and looks at each; what fails is told as its smallest case. */
const everyPlan = (
  look: (steps: readonly Step[], file: Case, today: PlainDate, stage: string) => void,
) => {
  fc.assert(
    fc.property(plausibleCase(), days, (file, today) => {
      const { steps, stage } = planAsItStands(file, law, today);
      look(steps, file, today, stage);
    }),
    RUNS,
  );
};

describe('the line of any case', () => {
  it('ends where the owner chooses, at a dated review, at the close, or where a hold ends', () => {
    everyPlan((steps, _file, _today, stage) => {
      const last = steps.at(-1);
      const ends = last?.rests !== undefined || last?.kind === 'close';
      expect(ends || stage.startsWith('onHold'), last?.id).toBe(true);
    });
  });

  it('never asks the same of the same cause twice', () => {
    everyPlan((steps) => {
      const asked = steps.map(({ id, since, tries, on }) => `${id} ${since.on} ${tries} ${on}`);
      expect(new Set(asked).size).toBe(asked.length);
    });
  });

  it('has days in order, none before today, and calls overdue only what today has left behind', () => {
    everyPlan((steps, file, today) => {
      const from = later(today, file.openedOn);
      for (const [index, { id, on, earliest, latest, overdueSince, deadline }] of steps.entries()) {
        expect(on >= (steps[index - 1]?.on ?? from), id).toBe(true);
        expect(from <= earliest && earliest <= on && on <= latest, id).toBe(true);
        if (overdueSince) expect(index === 0 && overdueSince < from, id).toBe(true);
        if (deadline) expect(deadline > on, id).toBe(true);
      }
    });
  });

  it('names no entry that is not in the log', () => {
    everyPlan((steps, file) => {
      const known = new Set(file.log.map(({ id }) => id));
      const named = steps.flatMap(({ since }) => since.entry ?? []);
      expect(named.filter((id) => !known.has(id))).toEqual([]);
    });
  });
});

describe('promise 13: dates stand still', () => {
  /**
   * The line as it stands still: the next step by the day since which it is due, the others by
   * their days.
   */
  const still = ([next, ...rest]: readonly Step[], withRest: boolean) => [
    `${next?.id} ${next?.overdueSince ?? next?.on}`,
    ...(withRest ? rest.map(({ id, on }) => `${id} ${on}`) : []),
  ];

  it('plans the same tomorrow where nothing is logged and no fact falls due in between', () => {
    let looked = 0;
    everyPlan((steps, file, today) => {
      const from = later(today, file.openedOn);
      const tomorrow = addDays(from, 1);
      const changedOn = (day: PlainDate) => standingOf(file, law, day).life.changedOn;
      const quiet = changedOn(from) === changedOn(tomorrow);
      if (!quiet || file.log.some((entry) => entryDate(entry) === tomorrow)) return;
      looked += 1;
      const then = planAsItStands(file, law, tomorrow).steps;
      const inTime = then[0]?.overdueSince === undefined;
      expect(still(then, inTime)).toEqual(still(steps, inTime));
    });
    expect(looked).toBeGreaterThan(RUNS.numRuns / 3);
  });

  it('calls a step overdue since the day it was due, however long nobody looks', () => {
    const file: Case = {
      id: 'late',
      title: 'Late',
      openedOn: CENTRE,
      answers: {
        debt: {
          currency: 'USD',
          invoices: [{ number: '1', amount: '290.00', dueOn: addDays(CENTRE, -5) }],
        },
      },
      log: [],
    };
    const seen = [0, 3, 9, 20].map((after) => {
      const { next } = planAsItStands(file, law, addDays(CENTRE, after));
      return [next.id, next.overdueSince ?? next.on];
    });
    expect(seen).toEqual(seen.map(() => ['reminder-first', CENTRE]));
  });
});
