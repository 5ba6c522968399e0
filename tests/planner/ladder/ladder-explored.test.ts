import { beforeAll, describe, expect, it } from 'vitest';
import { alphabet, QUIET } from '#planner/explore/alphabet.ts';
import { FULL, USUAL } from '#planner/explore/explore.ts';
import { CHECKS, findings, type PromiseCheck, type Findings } from '#planner/explore/promises.ts';
import { LADDER_RUNGS, type BeginsAt } from '#planner/ladder/events.ts';
import { STAGES } from '#planner/ladder/stages.ts';
import { firstSituation } from '#planner/ladder/situations.ts';

// EXPLORE=full tries any number of holds at once and every combination of a day's facts.
const range = process.env['EXPLORE'] === 'full' ? FULL : USUAL;
let found: Findings;
beforeAll(() => {
  found = findings(range);
  console.log(
    `explored ${found.situations} situations by ${found.events} events: ${found.steps} steps, ${found.moves} moves`,
  );
});

const PROMISES: Readonly<Record<PromiseCheck, string>> = {
  'costly-after-final-demand':
    'enters agency or court only after a final demand has run out, on the two exceptions, or said to be out of turn',
  'out-of-turn-is-said':
    'says of each claim and placement that comes before its turn that it does, and of no other',
  'costly-never-time-barred':
    'never decides for agency or court once the debt is time-barred, and says so where it happened all the same',
  'held-stays-held':
    'stands on hold whenever a hold is in force, but for a claim on its way to a court',
  'bankruptcy-stays':
    'leaves a bankruptcy only by its end, money, an upheld dispute, a discharge, a write-off or a lost claim',
  'closes-by-payment': 'closes from any stage when nothing is unpaid',
  'can-be-written-off': 'can be written off from any stage that is not closed',
  'closed-stays-closed': 'never leaves a closed stage',
  'every-stage-reached': 'reaches every stage, and rests nowhere else',
};

describe('the ladder, explored in every situation it can reach', () => {
  it.each(Object.entries(PROMISES) as [PromiseCheck, string][])('%s: %s', (check) => {
    expect(found.broken[check]).toEqual([]);
    expect(found.looked[check]).toBeGreaterThan(20);
  });

  it('asks something of every promise that only the ladder can keep', () => {
    expect([...new Set(Object.values(CHECKS))].sort()).toEqual([1, 2, 3, 6]);
    expect(found.stages).toBe(STAGES.length);
  });

  it('tries every event of the log, and each fact of a day at least once', () => {
    const events = alphabet(USUAL.atOnce);
    expect(new Set(events.map(({ type }) => type)).size).toBe(20);
    for (const name of Object.keys(QUIET) as (keyof typeof QUIET)[]) {
      expect(new Set(events.map(({ facts }) => facts[name])).size, name).toBeGreaterThan(1);
    }
    expect(found.events).toBeGreaterThan(300);
  });

  it('begins where the case stood before it was opened', () => {
    const stage = (at: BeginsAt) =>
      firstSituation({ type: 'opened', at, finalDemandSent: false, facts: QUIET }).stage;
    const BEGINNINGS = [...LADDER_RUNGS, 'agency', 'filed', 'hearing', 'judgment'] as const;
    expect(BEGINNINGS.map(stage)).toEqual([
      'chasing.reminder',
      'chasing.call',
      'chasing.demand',
      'chasing.finalDemand',
      'agency',
      'court.filed',
      'court.hearing',
      'court.judgment',
    ]);
  });
});
