/**
 * Worth it is asked before the demand: a final demand names the step that the plan then takes, or
 * is not sent.
 */
import { expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { playOn } from '#planner/plan/play.ts';
import { bestRoute } from '#planner/plan/routes.ts';
import { standingOf } from '#planner/plan/standing.ts';
import { fork } from '#planner/replay/life.ts';
import { law } from '../../support/law.ts';

const TODAY = '2026-03-05';

interface Told {
  readonly place: string;
  readonly entity: 'sole-proprietor' | 'company';
  readonly amount: string;
  readonly reach?: 'silent' | 'gone';
  readonly says?: 'refuses' | 'nothing';
}
const aCase = ({ place, entity, amount, reach = 'silent', says = 'nothing' }: Told): Case => ({
  id: 'worth',
  title: 'Worth it',
  openedOn: '2026-03-02',
  answers: {
    creditor: { place, entity },
    debtor: { kind: 'business', place, reach, says, history: 'sometimes-late' },
    debt: {
      currency: place.startsWith('GB') ? 'GBP' : 'USD',
      agreement: 'written',
      invoices: [{ number: '1', amount, dueOn: '2025-12-20' }],
    },
    proof: ['contract', 'delivery'],
  },
  log: [],
});

/**
 * The route that looks best at the final demand, and the one that is proposed once it has run out;
 * by playing on.
 */
function played(file: Case) {
  const { life } = standingOf(file, law, TODAY);
  const line = playOn(fork(life), TODAY, 'choice');
  let named: string | undefined;
  playOn(fork(life), TODAY, 'choice', ({ step, sight }) => {
    if (step.id === 'final-demand') named = bestRoute(sight);
  });
  const proposed = line.played.find(({ step }) => step.id === 'decide-route')?.step.route;
  return { steps: line.played.map(({ step }) => step.id), named, proposed };
}

test.each([
  ['a dollar', { place: 'US-TX', entity: 'sole-proprietor', amount: '1.00' }],
  ['45 dollars', { place: 'US-TX', entity: 'sole-proprietor', amount: '45.00' }],
  ['a bar that is gone', { place: 'US-TX', entity: 'company', amount: '140.00', reach: 'gone' }],
] as const)('%s: no final demand is sent, and nothing costly is proposed', (_name, told) => {
  const { steps } = played(aCase(told));
  expect(steps).not.toContain('final-demand');
  expect(steps).not.toContain('decide-route');
});

test.each([
  ['Illinois', { place: 'US-IL', entity: 'company', amount: '4000.00' }, 'agency'],
  ['Texas', { place: 'US-TX', entity: 'company', amount: '85000.00' }, 'lawsuit'],
  [
    'Texas, refused',
    { place: 'US-TX', entity: 'company', amount: '85000.00', says: 'refuses' },
    'lawsuit',
  ],
  ['England', { place: 'GB-ENG', entity: 'sole-proprietor', amount: '3200.00' }, 'small-claims'],
  ['gone', { place: 'US-TX', entity: 'company', amount: '4000.00', reach: 'gone' }, 'agency'],
] as const)('%s: what the final demand names is what is then proposed', (_name, told, route) => {
  const { named, proposed } = played(aCase(told));
  expect(named).toBe(route);
  expect(proposed).toBe(route);
});

test('over many sums and ages, what the final demand names is what is then proposed', () => {
  const differ: string[] = [];
  let proposals = 0;
  for (const place of ['US-TX', 'US-IL', 'US-CA', 'GB-ENG'])
    for (const entity of ['sole-proprietor', 'company'] as const)
      for (const reach of ['silent', 'gone'] as const)
        for (let amount = 80; amount < 200_000; amount *= 1.7) {
          const told = { place, entity, reach, amount: `${Math.round(amount)}.00` };
          const { named, proposed } = played(aCase(told));
          if (named === undefined || proposed === undefined) continue;
          proposals += 1;
          if (named !== proposed) differ.push(`${JSON.stringify(told)} ${named} → ${proposed}`);
        }
  expect(proposals).toBeGreaterThan(150);
  expect(differ).toEqual([]);
});

test('a settlement carries the least worth taking: what the best other way is likely to leave', () => {
  const { routes } = planAsItStands(
    aCase({ place: 'US-IL', entity: 'company', amount: '4000.00' }),
    law,
    TODAY,
  );
  const net = (name: string) => routes.find(({ route }) => route === name)?.net.likely;
  expect(routes.find(({ route }) => route === 'settlement')?.floor).toBe(net('agency'));
});
