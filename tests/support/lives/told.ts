/** The entry that each reply, and each route that is taken, leaves in the log. */
import { decimal } from '#domain/money.ts';
import { addDays } from '#domain/dates.ts';
import { doneBy, routeTaken, type Owner } from '#planner/explore/lives/owner.ts';
import { logged, notYetDue, owed, type Ask, type Scene } from '#planner/explore/lives/scene.ts';
import type { NewEntry } from '#planner/plan/entries.ts';
import type { Reply, Step } from '#planner/plan/plan-types.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { Route } from '#domain/case.ts';

/** What a reply to a step leaves in the log; undefined for silence, which leaves nothing. */
export function replied(
  reply: Reply,
  step: Step,
  scene: Scene,
  owner: Owner,
): readonly NewEntry[] | undefined {
  const asked = askedFor(scene);
  const said = (what: 'refuses' | 'cannot-pay'): readonly NewEntry[] => [
    { type: 'contact', channel: 'email', direction: 'in', outcome: 'delivered', said: what },
  ];
  const doing = () =>
    doneBy({ ...owner, chooses: putsAway(step), patience: Infinity }, step, scene, [
      { type: 'contact', channel: 'call', direction: 'out', outcome: 'no-answer' },
    ]);
  switch (reply) {
    case 'paid':
      return [{ type: 'payment', amount: decimal(asked) }];
    case 'part-paid':
      return [{ type: 'payment', amount: decimal(Math.ceil(asked / 2)) }];
    case 'promises':
      return [{ type: 'promise', by: addDays(scene.day, 7) }];
    case 'disputes':
      return [{ type: 'dispute' }];
    case 'refuses':
    case 'cannot-pay':
      return said(reply);
    case 'accepted':
      return [{ type: 'offer-answered', answer: 'accepted' }];
    case 'done':
      return doing();
    case 'silent':
      return undefined;
  }
}

/**
 * To be done with the question whether it is worth it is to put it away; a route is decided as
 * advised.
 */
const putsAway = ({ id }: { readonly id: string }) =>
  id === 'worth-it' ? 'to keep asking' : 'as advised';

/** What "they paid" means: all that is due, else all there is. */
const askedFor = (scene: Scene): number => (owed(scene) > 0 ? owed(scene) : notYetDue(scene));

/** The stage right after the entries were logged on the scene's day. */
export const stageAfter = (scene: Scene, entries: readonly NewEntry[], ask: Ask): Stage =>
  ask(logged(scene.file, scene.day, entries), scene.day).stage;

/** The stages that taking a route may lead to. */
export const STAGES_OF: Readonly<Record<Route, readonly Stage[]>> = {
  'paid-in-full': ['closed.paid', 'closed.settled', 'notDue'],
  'payment-plan': ['negotiating.paymentPlan.proposed'],
  settlement: ['negotiating.settlement.offered'],
  agency: ['agency'],
  'small-claims': ['court.filed'],
  lawsuit: ['court.filed'],
  'write-off': ['closed.writtenOff', 'closed.timeBarred'],
};

export const stageOnceTaken = (scene: Scene, route: Route, ask: Ask): Stage =>
  stageAfter(scene, routeTaken(route, scene), ask);
