/**
 * Every situation that the ladder can reach, and every step between them, told to a visitor as they
 * are found.
 *
 * Nothing but the situations is kept: the steps run into the hundreds of thousands, and whoever
 * looks for a broken promise needs each of them only once, with the way that led there.
 */
import type { LadderEvent } from '#planner/ladder/events.ts';
import { alphabet, OPENINGS, QUIET } from '#planner/explore/alphabet.ts';
import { firstSituation, look, OUT_OF_TURN, type Situation } from '#planner/ladder/situations.ts';

export interface Move {
  readonly from: Situation;
  readonly event: LadderEvent;
  readonly to: Situation;
  readonly accepted: boolean;
}

export interface Bounds {
  /** Situations with more holds at once are found, and not followed any further. */
  readonly holds: number;
  /** On a day, how many facts at most differ from a quiet one at the same time. */
  readonly atOnce: number;
}
/** What a build and a test run try: one hold at a time, and two remarkable facts a day. */
export const USUAL: Bounds = { holds: 1, atOnce: 2 };
/** Everything: any number of holds, and all facts of a day. Takes minutes. */
export const FULL: Bounds = { holds: Infinity, atOnce: Infinity };

export interface Explored {
  readonly situations: readonly Situation[];
  readonly events: number;
  readonly steps: number;
  /** Steps that lead into another situation. */
  readonly moves: number;
  /** The shortest way into a situation, from the opening of a case on. */
  readonly wayTo: (situation: Situation) => readonly string[];
}

/**
 * An event in short, such as `today (demandDeadlinePassed true)`: for the way that a failing test
 * shows.
 */
export function eventInShort(event: LadderEvent): string {
  const shape = Object.entries(event).filter(([name]) => name !== 'type' && name !== 'facts');
  const facts = Object.entries(event.facts).filter(
    ([name, value]) => QUIET[name as keyof typeof QUIET] !== value,
  );
  const all = [...shape, ...facts].map(([name, value]) => `${name} ${String(value)}`);
  return all.length > 0 ? `${event.type} (${all.join(', ')})` : event.type;
}

/**
 * The same situation had everything come in turn. No guard asks whether it did, so what can follow
 * is the same: it is followed once.
 */
const inTurnOf = ({ key, context }: Situation): string =>
  context.outOfTurn ? key.replace(`|${OUT_OF_TURN}|`, '||') : '';

/**
 * Breadth first from every opening, so that the first way found into a situation is a shortest one.
 */
export function explore(range: Bounds, visit: (step: Move) => void): Explored {
  const events = alphabet(range.atOnce);
  const ways = new Map<
    string,
    { readonly before: Situation | undefined; readonly event: LadderEvent }
  >();
  const situations: Situation[] = [];
  let steps = 0;
  let moves = 0;
  const arrive = (situation: Situation, before: Situation | undefined, event: LadderEvent) => {
    if (ways.has(situation.key)) return;
    ways.set(situation.key, { before, event });
    situations.push(situation);
  };
  for (const opening of OPENINGS) arrive(firstSituation(opening), undefined, opening);
  // The list grows while it is walked.
  for (const from of situations) {
    if (from.context.holds.length > range.holds || ways.has(inTurnOf(from))) continue;
    for (const event of events) {
      const { situation: to, accepted } = look(from, event);
      steps += 1;
      if (to.key !== from.key) moves += 1;
      visit({ from, event, to, accepted });
      arrive(to, from, event);
    }
  }
  const wayTo = (situation: Situation): readonly string[] => {
    const way: string[] = [];
    for (let at: Situation | undefined = situation; at;) {
      const step = ways.get(at.key);
      if (!step) break;
      way.unshift(`${eventInShort(step.event)} → ${at.stage}`);
      at = step.before;
    }
    return way;
  };
  return { situations, events: events.length, steps, moves, wayTo };
}
