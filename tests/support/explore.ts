/** Every situation that the ladder can reach, and every step between them. */
import { firstSituation, step, type Situation } from '#planner/situations.ts';
import type { LadderEvent } from '#planner/events.ts';
import { ALPHABET, OPENINGS } from './alphabet.ts';

export interface Edge { readonly from: Situation; readonly event: LadderEvent; readonly to: Situation; readonly accepted: boolean }
export interface Exploration { readonly situations: readonly Situation[]; readonly edges: readonly Edge[]; readonly steps: number }

/** More holds at once than this are explored only with EXPLORE=full. */
const HOLDS = process.env['EXPLORE'] === 'full' ? 5 : 1;

/** Breadth first from every opening; keeps the edges that move, and those into a stage of another kind. */
export function explore(): Exploration {
  const seen = new Map<string, Situation>();
  const queue: Situation[] = [];
  const edges: Edge[] = [];
  let steps = 0;
  const visit = (situation: Situation) => {
    if (seen.has(situation.key)) return;
    seen.set(situation.key, situation);
    if (situation.context.holds.length <= HOLDS) queue.push(situation);
  };
  for (const opening of OPENINGS) visit(firstSituation(opening));
  for (let from = queue.shift(); from; from = queue.shift()) {
    for (const event of ALPHABET) {
      steps += 1;
      const { situation: to, accepted } = step(from, event);
      if (to.key !== from.key) edges.push({ from, event, to, accepted });
      visit(to);
    }
  }
  return { situations: [...seen.values()], edges, steps };
}
