/** What the desk of a case shows at a glance: its ladder, its instalments, and what came of it. */
import { describe, expect, test } from 'vitest';
import { DOORS, RUNGS } from '#components/ladder.ts';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { cameOfIt } from '#planner/pictures/came-of-it.ts';
import { climbOf } from '#planner/pictures/climb.ts';
import { instalmentBoxes } from '#planner/pictures/instalments.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { standingOf } from '#planner/plan/standing.ts';
import { aLaw, logged, someAnswers } from '../../support/builders.ts';

const CASE: Case = {
  id: 'c',
  title: 'A',
  openedOn: '2026-03-02',
  answers: someAnswers({}, { kind: 'business', place: 'US-XX', history: 'new' }),
  log: [],
};
const REMINDED = logged(CASE, '2026-03-03', { type: 'letter', letter: 'reminder' });

const climb = (file: Case, today: PlainDate) =>
  climbOf(planAsItStands(file, aLaw(), today), standingOf(file, aLaw(), today).life.way, {
    rungs: RUNGS,
    doors: DOORS,
  });

describe('the ladder of a case', () => {
  test('has the day a rung was left, where it stands, and the days of the plan', () => {
    const { rungs, aside } = climb(REMINDED, '2026-03-04');
    expect(aside).toEqual([]);
    expect(rungs.map(({ spot, state }) => `${spot.id} ${state}`)).toEqual([
      'court far',
      'deciding ahead',
      'final-demand ahead',
      'demand ahead',
      'call here',
      'reminder been',
    ]);
    expect(rungs.at(-1)?.on).toBe('2026-03-03');
  });

  test('counts from the next step where that is late: no day of it stands', () => {
    const late = climb(CASE, '2026-03-20').rungs.find(({ spot }) => spot.id === 'call');
    expect(late).toMatchObject({ state: 'ahead' });
    expect(late?.on).toBeUndefined();
    expect(late?.after).toBeGreaterThan(0);
  });

  test('keeps what was climbed while the case is off it', () => {
    const held = logged(REMINDED, '2026-03-05', { type: 'notice', notice: 'stop-contact' });
    const { rungs, aside } = climb(held, '2026-03-06');
    expect(rungs.filter(({ state }) => state === 'here')).toEqual([]);
    expect(aside.map(({ spot, state }) => `${spot.id} ${state}`)).toEqual(['on-hold here']);
    expect(rungs.at(-1)?.state).toBe('been');
  });
});

describe('the instalments of a case', () => {
  const offered = logged(CASE, '2026-03-03', {
    type: 'offer',
    offer: 'payment-plan',
    by: 'creditor',
    instalments: [
      { on: '2026-03-10', amount: '100.00' },
      { on: '2026-03-20', amount: '100.00' },
      { on: '2026-03-30', amount: '90.00' },
    ],
  });
  const taken = logged(offered, '2026-03-04', { type: 'offer-answered', answer: 'accepted' });
  const states = (file: Case, today: PlainDate) =>
    instalmentBoxes(standingOf(file, aLaw(), today).life, today).map(({ state }) => state);

  test('are none before they are agreed', () => {
    expect(states(offered, '2026-03-04')).toEqual([]);
    expect(states(taken, '2026-03-04')).toEqual(['next', 'ahead', 'ahead']);
  });

  test('are paid from the first on, and late once their day has passed', () => {
    const paid = logged(taken, '2026-03-10', { type: 'payment', amount: '100.00' });
    expect(states(paid, '2026-03-12')).toEqual(['paid', 'next', 'ahead']);
    expect(states(taken, '2026-03-11')).toEqual(['late', 'ahead', 'ahead']);
  });
});

test('what came of a case counts its days, its asks, and its money', () => {
  const called = logged(REMINDED, '2026-03-10', {
    type: 'contact',
    channel: 'call',
    direction: 'out',
    outcome: 'spoke',
  });
  const paid = logged(called, '2026-03-12', { type: 'payment', amount: '200.00' });
  const closed = logged(paid, '2026-03-14', { type: 'written-off', reason: 'Not worth it' });
  expect(cameOfIt(standingOf(closed, aLaw(), '2026-03-20'), '2026-03-20')).toEqual({
    days: 24,
    contacts: 2,
    collected: 20_000,
    letGo: 9_000,
  });
});
