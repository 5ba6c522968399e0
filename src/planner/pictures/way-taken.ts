/** The way a case took over the ladder, and the ways that are open from where it stands. */
import type { Entered } from '#planner/replay/life.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { Reply, Step } from '#planner/plan/plan-types.ts';

export interface OpenWay {
  readonly stage: Stage;
  readonly replies: readonly Reply[];
}
export interface WayTaken {
  /** Stages in the order in which they were entered; the last is the present one. */
  readonly visited: readonly Entered[];
  /**
   * Stages that a reply would lead to, each once: a reply to the next step or, where none leads
   * away, to those after it.
   */
  readonly open: readonly OpenWay[];
}

/**
 * The way taken and the ways open; a first stage that was left on the day it was entered was no
 * stop.
 */
export function wayTaken(way: readonly Entered[], steps: readonly Pick<Step, 'then'>[]): WayTaken {
  const passing = way.length > 1 && way[0]?.on === way[1]?.on;
  const visited = passing ? way.slice(1) : way;
  const here = visited.at(-1)?.stage;
  const open = new Map<Stage, Reply[]>();
  const leadsAway = (step: Pick<Step, 'then'> | undefined) =>
    step?.then.some(({ stage }) => stage !== here) ?? false;
  for (const { then } of leadsAway(steps[0]) ? steps.slice(0, 1) : steps) {
    for (const { if: reply, stage } of then) {
      const known = open.get(stage) ?? [];
      if (stage !== here && !known.includes(reply)) open.set(stage, [...known, reply]);
    }
  }
  return { visited, open: [...open].map(([stage, replies]) => ({ stage, replies })) };
}
