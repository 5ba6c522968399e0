/**
 * The ladder as a chart: its groups, stages and moves, read off the very machine that runs.
 *
 * `toDirectedGraph` of XState leaves out the moves that a stage makes by itself (`always`), so the
 * nodes are walked here.
 */
import { ladder } from '#planner/ladder/ladder.ts';

/** Helper states of the machine in which no case ever rests, by what they stand for. */
export type Helper = 'open' | 'opening' | 'where' | 'routing' | 'returning';

/** One reason to move: an event, and what must hold as well. */
export interface Cause {
  /** Type of the event; empty where the machine moves by itself, whatever the event was. */
  readonly event: string;
  readonly guard: string | undefined;
  /** It has no condition of its own, and follows others that have. */
  readonly otherwise: boolean;
}
/**
 * All causes that lead from one place to another. Places are named as the plan names stages, groups
 * by their first part.
 */
export interface Way {
  readonly from: string;
  readonly to: string;
  readonly causes: readonly Cause[];
}
export interface Group {
  readonly id: string;
  readonly stages: readonly string[];
  readonly ways: readonly Way[];
}
export interface Chart {
  /**
   * Groups in the order of the machine, with the ways out of their stages, and of the group as a
   * whole.
   */
  readonly groups: readonly Group[];
  /** How a case begins, and what holds at every stage in which the debt is live. */
  readonly opening: readonly Way[];
  readonly everywhere: readonly Way[];
}

/** Stands for each stage that is not closed, on hold or not. */
export const EVERYWHERE = 'everywhere';

type Node = (typeof ladder.root.states)[string];
interface Move extends Cause {
  readonly from: string;
  readonly to: string;
}

const idOf = ({ path }: Node): string =>
  (path.length > 1 && path[0] === 'open' ? path.slice(1) : path).join('.');
const groupOf = (id: string): string => id.split('.')[0] ?? id;

/** Where a case comes to rest that is sent to a group: down the first states. */
const restsIn = (node: Node): Node => {
  const first = node.type === 'compound' ? node.initial.target[0] : undefined;
  return first ? restsIn(first as Node) : node;
};

/** Moves that a node itself allows: those of its events, and those it makes by itself. */
function movesOf(node: Node): readonly Move[] {
  const lists = [...node.transitions.values(), node.always ?? []];
  return lists.flatMap((list) =>
    list.flatMap(({ eventType, guard, target }, index): Move[] => {
      const to = target?.[0] ? restsIn(target[0] as Node) : undefined;
      if (!to || to === node) return [];
      const name = typeof guard === 'string' ? guard : undefined;
      return [
        {
          from: idOf(node),
          to: idOf(to),
          event: eventType,
          guard: name,
          otherwise: name === undefined && index > 0,
        },
      ];
    }),
  );
}

const same = (a: Move, b: Move) => a.event === b.event && a.guard === b.guard && a.to === b.to;

/**
 * The moves of a node and of all below it; what a stage only repeats of its group is told once, by
 * the group.
 */
function movesBelow(node: Node, told: readonly Move[] = []): readonly Move[] {
  const own = movesOf(node).filter((move) => !told.some((other) => same(other, move)));
  return [
    ...own,
    ...Object.values(node.states).flatMap((child) => movesBelow(child, [...told, ...own])),
  ];
}

function waysOf(moves: readonly Move[]): readonly Way[] {
  const ways = new Map<string, { from: string; to: string; causes: Cause[] }>();
  for (const { from, to, event, guard, otherwise } of moves) {
    const way = ways.get(`${from}>${to}`) ?? { from, to, causes: [] };
    if (!way.causes.some((cause) => cause.event === event && cause.guard === guard))
      way.causes.push({ event, guard, otherwise });
    ways.set(`${from}>${to}`, way);
  }
  return [...ways.values()];
}

const isHelper = (node: Node): boolean =>
  node.type === 'history' || node.key === 'opening' || node.key === 'routing';

/** Stages below a node, in the order of the machine. */
function stagesBelow(node: Node): readonly string[] {
  if (isHelper(node)) return [];
  const children = Object.values(node.states);
  return children.length === 0 ? [idOf(node)] : children.flatMap(stagesBelow);
}

/** Moves that all of these places have in common are told once, of what they are all part of. */
function lifted(moves: readonly Move[], places: readonly string[], whole: string): readonly Move[] {
  if (places.length < 2) return moves;
  const common = moves.filter(
    (move) =>
      move.from === places[0] &&
      places.every((from) => moves.some((other) => other.from === from && same(other, move))),
  );
  const rest = moves.filter(
    (move) =>
      !common.some(
        (each) => same(each, move) && (places.includes(move.from) || move.from.startsWith(whole)),
      ),
  );
  return [...common.map((move) => ({ ...move, from: whole })), ...rest];
}

/** The chart of the ladder. */
export function chart(): Chart {
  const { open, ...others }: Readonly<Record<string, Node>> = ladder.root.states;
  if (!open)
    throw new RangeError('Expected the ladder to keep its live stages in the state "open"');
  const { opening, where: _where, ...live } = open.states;
  const groups = [...Object.values(live), ...Object.values(others)].map((node) => {
    const [id, stages] = [groupOf(idOf(node)), stagesBelow(node)];
    return { id, stages, moves: lifted(movesBelow(node), stages, id) };
  });
  const leaving = groups.filter(({ moves }) => moves.length > 0).map(({ id }) => id);
  const all = lifted(
    [...movesOf(open), ...groups.flatMap(({ moves }) => moves)],
    leaving,
    EVERYWHERE,
  );
  const of = (belongs: (from: string) => boolean) =>
    waysOf(all.filter(({ from }) => belongs(from)));
  return {
    groups: groups.map(({ id, stages }) => ({
      id,
      stages,
      ways: of((from) => groupOf(from) === id),
    })),
    opening: opening ? waysOf(movesOf(opening)) : [],
    everywhere: of((from) => from === 'open' || from === EVERYWHERE),
  };
}

/** The helper state that a place of the chart is, or undefined where it is a stage or a group. */
export function helperOf(place: string): Helper | undefined {
  const last = place.split('.').at(-1);
  return last === 'open' ||
    last === 'opening' ||
    last === 'where' ||
    last === 'routing' ||
    last === 'returning'
    ? last
    : undefined;
}
