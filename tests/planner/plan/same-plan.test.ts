/**
 * Promises 8 and 9 once more, on logs told in another way: the plan follows from what happened, not
 * from how it was written down.
 */
import { describe, expect, it } from 'vitest';
import type { Case } from '#domain/case.ts';
import { addDays } from '#domain/dates.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { dateWithin, plausibleCase } from '#planner/explore/plausible.ts';
import { law } from '../../support/law.ts';
import fc from '../../support/fc.ts';

/** Each property takes a tenth of these; `npm run prove` asks for 20,000. */
const RUNS = Number(process.env['RUNS'] ?? 2_500);
const days = dateWithin(30, 60);

describe('promise 8: any log replays, in any order, on any dates', () => {
  it('makes the same plan of a shuffled log', () => {
    const shuffled = plausibleCase().chain((file) =>
      fc.tuple(
        fc.constant(file),
        fc.shuffledSubarray([...file.log], { minLength: file.log.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, days, ([file, log], today) => {
        expect(planAsItStands({ ...file, log }, law, today)).toEqual(
          planAsItStands(file, law, today),
        );
      }),
      { numRuns: RUNS / 10 },
    );
  });
});

describe('promise 9: same case, same law, same day, same plan', () => {
  it('counts the answer to an offer as a change, even where it moves no rung', () => {
    // Found by the property below: the offer was made before the debt was due, and "lapsed" ended
    // it without a move.
    const log: Case['log'] = [
      {
        id: 'e0',
        type: 'offer',
        offer: 'settlement',
        by: 'creditor',
        amount: '0.01',
        at: '2026-06-15T00:00:00Z',
      },
      { id: 'note', type: 'offer-answered', answer: 'lapsed', at: '2026-06-16T23:59:00Z' },
      { id: 'e1', type: 'payment', amount: '0.01', on: '2026-06-17', at: '2026-06-15T00:00:00Z' },
    ];
    const file: Case = {
      id: 'any',
      title: 'Any case',
      openedOn: '2026-06-16',
      log,
      answers: {
        debtor: { says: 'refuses' },
        debt: {
          currency: 'USD',
          invoices: [{ number: '1', amount: '0.01', dueOn: '2026-06-15' }],
          lateFee: '25.00',
        },
      },
    };
    expect(planAsItStands(file, law, '2026-06-17').unmoved).not.toContain('note');
  });

  it('does not depend on entries that change nothing being logged in between', () => {
    fc.assert(
      fc.property(plausibleCase(), days, fc.integer({ min: 0, max: 60 }), (file, today, day) => {
        const note: Case = {
          ...file,
          log: [
            ...file.log,
            {
              id: 'note',
              at: `${addDays(file.openedOn, day)}T23:59:00Z`,
              type: 'offer-answered',
              answer: 'lapsed',
            },
          ],
        };
        const [before, after] = [
          planAsItStands(file, law, today),
          planAsItStands(note, law, today),
        ];
        if (after.unmoved.includes('note')) expect(after.stage).toBe(before.stage);
      }),
      { numRuns: RUNS / 10 },
    );
  });
});
