import { beforeAll, describe, expect, it } from 'vitest';
import { firstSituation, step } from '#planner/situations.ts';
import { STAGES } from '#planner/plan-types.ts';
import { ALPHABET, QUIET } from '../support/alphabet.ts';
import { explore, type Exploration } from '../support/explore.ts';

let explored: Exploration;
beforeAll(() => {
  explored = explore();
  console.log(`explored ${explored.situations.length} situations by ${ALPHABET.length} events: ${explored.steps} steps, ${explored.edges.length} moves`);
}, 300_000);

const isCostly = (stage: string) => stage === 'agency' || stage.startsWith('court.');
const isClosed = (stage: string) => stage.startsWith('closed.');

describe('the ladder, explored in every situation it can reach', () => {
  it('reaches every stage, and rests nowhere else', () => {
    expect(new Set(explored.situations.map(({ stage }) => stage))).toEqual(new Set(STAGES));
  });

  it('enters agency or court only after a final demand has run out, or on the two exceptions', () => {
    const entered = explored.edges.filter(({ from, to }) => isCostly(to.stage) && !isCostly(from.stage) && !from.context.filed);
    expect(entered.length).toBeGreaterThan(100);
    const wrong = entered.filter(({ from, event }) =>
      !(from.context.finalDemand === 'passed' || event.facts.clock === 'near' || event.facts.movingAssets));
    expect(wrong.filter(({ event }) => event.type !== 'hold-ended')).toEqual([]);
    // A hold that ends can only return to a court or agency that the case had entered before.
    expect(wrong.filter(({ from, to }) => !from.key.includes(to.stage.split('.')[0] ?? ''))).toEqual([]);
  });

  it('never enters agency or court once the debt is time-barred', () => {
    const wrong = explored.edges.filter(({ from, event, to }) =>
      isCostly(to.stage) && !isCostly(from.stage) && (event.type === 'filed' || event.type === 'decided' || event.type === 'placed')
      && (event.facts.clock === 'over' || event.facts.clock === 'extinguished'));
    expect(wrong).toEqual([]);
  });

  it('closes from any stage when nothing is unpaid', () => {
    const open = explored.situations.filter(({ stage }) => !isClosed(stage));
    const stuck = open.filter((situation) => step(situation, { type: 'payment', facts: { ...QUIET, unpaid: 'nothing' } }).situation.stage !== 'closed.paid');
    expect(stuck.map(({ key }) => key)).toEqual([]);
  });

  it('can be written off from any stage that is not closed', () => {
    const open = explored.situations.filter(({ stage }) => !isClosed(stage));
    const stuck = open.filter((situation) => !isClosed(step(situation, { type: 'written-off', facts: QUIET }).situation.stage));
    expect(stuck.map(({ key }) => key)).toEqual([]);
  });

  it('never leaves a closed stage', () => {
    const left = explored.edges.filter(({ from }) => isClosed(from.stage));
    expect(left).toEqual([]);
  });

  it('stands on hold whenever a hold is in force, but for a claim already before a court', () => {
    const wrong = explored.situations.filter(({ stage, context }) =>
      context.holds.length > 0 && !stage.startsWith('onHold') && !isClosed(stage) && !(context.filed && stage.startsWith('court.')));
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it('leaves a bankruptcy only by its end, a payment in full, a discharge or a write-off', () => {
    const ways = new Set(explored.edges.filter(({ from, to }) => from.stage === 'onHold.bankruptcy' && to.stage !== 'onHold.bankruptcy').map(({ event }) => event.type));
    expect([...ways].sort()).toEqual(['dispute-answered', 'hold-ended', 'notice', 'payment', 'written-off']);
  });

  it('begins with the rung that was reached before the case was opened', () => {
    const stage = (rung: 'reminder' | 'call' | 'demand' | 'finalDemand') => firstSituation({ type: 'opened', rung, finalDemandSent: false, facts: QUIET }).stage;
    expect([stage('reminder'), stage('call'), stage('demand'), stage('finalDemand')])
      .toEqual(['chasing.reminder', 'chasing.call', 'chasing.demand', 'chasing.finalDemand']);
  });
});
