/**
 * The whole ladder in one picture: rungs up the middle, doors beside them, agency and court on top,
 * holds and the end below.
 */
import { EVERYWHERE, type Chart, type Way } from '#planner/explore/chart.ts';
import { groupOf, groupWords, placeWords } from '#components/machine/words.ts';

export interface Box {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Arrow {
  readonly path: string;
  readonly tips: readonly string[];
}
export interface OverviewLayout {
  readonly width: number;
  readonly height: number;
  readonly rungs: readonly Box[];
  readonly boxes: readonly Box[];
  readonly doors: readonly Box[];
  readonly braces: readonly string[];
  readonly arrows: readonly Arrow[];
  readonly frame: { readonly y: number; readonly height: number };
  readonly rail: { readonly from: number; readonly to: number };
  /** Pairs of groups that a case may pass between, and the picture has no line for. */
  readonly shortcuts: readonly (readonly [string, string])[];
}

const WIDTH = 392;
const MIDDLE = WIDTH / 2;
const RUNG = { width: 118, height: 32, pitch: 42 } as const;
const DOOR = { width: 98, inset: 12 } as const;
const TOP = { y: 26, width: 104 } as const;
/** Where the brackets of the rungs stand. */
const EDGE = MIDDLE - RUNG.width / 2 - 10;
const tip = (x: number, y: number, way: 'up' | 'down' | 'left' | 'right') =>
  `M${x} ${y}l${{ up: '-4.5 7h9', down: '-4.5 -7h9', left: '7 -4.5v9', right: '-7 -4.5v9' }[way]}z`;

/** All pairs of groups that a case may pass between, from → to. */
function passages({ groups, everywhere }: Chart): ReadonlySet<string> {
  const live = groups
    .filter(({ id, ways }) => ways.length > 0 && id !== 'onHold')
    .map(({ id }) => id);
  const pairs = new Set<string>();
  const add = (from: string, { to }: Way) => {
    // A hold returns to wherever it came from.
    for (const end of to === 'where' ? live : [groupOf(to)])
      if (end !== from) pairs.add(`${from}>${end}`);
  };
  for (const { id, ways } of groups) for (const way of ways) add(id, way);
  for (const way of everywhere)
    for (const from of way.from === EVERYWHERE ? [...live, 'onHold'] : live) add(from, way);
  return pairs;
}

/** What is drawn so far, and what it draws with. */
interface Sheet {
  readonly chart: Chart;
  readonly arrows: Arrow[];
  /** Pairs of groups that a line is drawn for, from > to. */
  readonly drawn: Set<string>;
  readonly pairs: ReadonlySet<string>;
  /** A line between two groups, with a tip at each end that a case may pass to. */
  readonly join: (a: string, b: string, path: string, atA: string, atB: string) => void;
  /** The groups that lie in a part of the picture. */
  readonly at: (place: string) => Chart['groups'];
}
/** The rungs, and where each group of them starts and ends. */
interface Climb {
  readonly rungs: readonly Box[];
  readonly climbed: Chart['groups'];
  readonly span: (group: string) => { readonly from: number; readonly to: number };
  readonly braces: readonly string[];
  /** Where the highest rung starts, and the lowest ends. */
  readonly head: number;
  readonly foot: number;
}

function emptySheet(chart: Chart): Sheet {
  const pairs = passages(chart);
  const goes = (from: string, to: string) => pairs.has(`${from}>${to}`);
  const drawn = new Set<string>();
  const arrows: Arrow[] = [];
  return {
    chart,
    arrows,
    drawn,
    pairs,
    join(a, b, path, atA, atB) {
      const tips = [...(goes(b, a) ? [atA] : []), ...(goes(a, b) ? [atB] : [])];
      drawn.add(`${a}>${b}`).add(`${b}>${a}`);
      if (tips.length > 0) arrows.push({ path, tips });
    },
    at: (place) => chart.groups.filter(({ id }) => groupWords(id).place === place),
  };
}

/** A level line between two boxes side by side. */
function joinLevel({ join }: Sheet, left: Box, right: Box, gap: number): void {
  const [a, b, y] = [left.x + left.width, right.x, left.y + 18];
  const ends = [tip(a + 1, y, 'left'), tip(b - 1, y, 'right')] as const;
  join(left.id, right.id, `M${a + gap} ${y}H${b - gap}`, ...ends);
}

/** On top of the ladder: agency, court. */
function drawTop(sheet: Sheet): readonly Box[] {
  const tops = sheet.at('top');
  const boxes = tops.map(({ id }, index): Box => ({
    id,
    name: groupWords(id).name,
    width: TOP.width,
    height: 36,
    y: TOP.y,
    x: MIDDLE + (index - tops.length / 2) * (TOP.width + 28) + 14,
  }));
  boxes.slice(1).forEach((box, index) => {
    joinLevel(sheet, boxes[index]!, box, 2);
  });
  return boxes;
}

/** The brackets that hold the rungs of one group together. */
const bracesOf = ({ from, to }: { readonly from: number; readonly to: number }) => [
  `M${EDGE + 6} ${from}q-6 0 -6 6V${to - 6}q0 6 6 6`,
  `M${WIDTH - EDGE - 6} ${from}q6 0 6 6V${to - 6}q0 6 -6 6`,
];

/** The ladder, from the top down. */
function drawClimb({ at, join }: Sheet, tops: readonly Box[]): Climb {
  const climbed = at('ladder').toReversed();
  const rungs: Box[] = [];
  const spans = new Map<string, { readonly from: number; readonly to: number }>();
  let y = TOP.y + 36 + 40;
  for (const { id, stages } of climbed) {
    const from = y;
    for (const stage of stages.toReversed()) {
      const { width, height } = RUNG;
      rungs.push({ id: stage, name: placeWords(stage), x: MIDDLE - width / 2, y, width, height });
      y += RUNG.pitch;
    }
    spans.set(id, { from, to: y - RUNG.pitch + RUNG.height });
    y += 22;
  }
  const span = (group: string) => spans.get(group)!;
  climbed.slice(1).forEach((lower, index) => {
    const upper = climbed[index]!;
    const [from, to] = [span(lower.id).from, span(upper.id).to];
    const ends = [tip(MIDDLE, from - 1, 'down'), tip(MIDDLE, to + 1, 'up')] as const;
    join(lower.id, upper.id, `M${MIDDLE} ${from - 3}V${to + 3}`, ...ends);
  });
  const last = climbed[0];
  const head = last ? span(last.id).from : TOP.y;
  for (const box of last ? tops : []) {
    const x = box.x + box.width / 2 < MIDDLE ? MIDDLE - 34 : MIDDLE + 34;
    const ends = [tip(x, head - 1, 'down'), tip(x, TOP.y + 37, 'up')] as const;
    join(last!.id, box.id, `M${x} ${head - 3}V${TOP.y + 39}`, ...ends);
  }
  const braces = climbed.flatMap(({ id, stages }) => (stages.length > 1 ? bracesOf(span(id)) : []));
  return { rungs, climbed, span, braces, head, foot: y - 22 };
}

/** Doors beside the ladder. */
function drawDoors({ at, join }: Sheet, { climbed, span, head, foot }: Climb): readonly Box[] {
  return (['left', 'right'] as const).flatMap((side) =>
    at(side).map(({ id }): Box => {
      const x = side === 'left' ? DOOR.inset : WIDTH - DOOR.inset - DOOR.width;
      for (const { id: rung, stages } of climbed) {
        const { from, to } = span(rung);
        const middle = (from + to) / 2;
        const near = stages.length > 1 ? EDGE : EDGE + 10;
        const [a, b] = side === 'left' ? [x + DOOR.width, near] : [WIDTH - near, x];
        const ends = [tip(a + 1, middle, 'left'), tip(b - 1, middle, 'right')] as const;
        const path = `M${a + 3} ${middle}H${b - 3}`;
        if (side === 'left') join(id, rung, path, ...ends);
        else join(rung, id, path, ...ends);
      }
      const { name } = groupWords(id);
      return { id, name, x, y: head, width: DOOR.width, height: foot - head };
    }),
  );
}

/** Below: what may be reached from any stage. */
function drawBelow(sheet: Sheet, bottom: number): readonly Box[] {
  const { chart, at, arrows, drawn } = sheet;
  const width = 132;
  const below = at('below');
  const boxes = below.map(({ id, ways }, index): Box => {
    const x = WIDTH * ((2 * index + 1) / (2 * below.length));
    const y = bottom + 44;
    const back = ways.some(({ to }) => to === 'where');
    arrows.push({
      path: `M${x} ${bottom + 3}V${y - 3}`,
      tips: [...(back ? [tip(x, bottom + 1, 'up')] : []), tip(x, y - 1, 'down')],
    });
    for (const { id: other } of chart.groups)
      drawn.add(`${other}>${id}`).add(back ? `${id}>${other}` : '');
    return { id, name: groupWords(id).name, x: x - width / 2, y, width, height: 36 };
  });
  // An end below is reached from a hold as well: the last one lies beside it.
  const [hold, end] = boxes;
  if (hold && end) joinLevel(sheet, hold, end, 3);
  return boxes;
}

/** Draws the overview of a chart. */
export function drawOverview(chart: Chart): OverviewLayout {
  const sheet = emptySheet(chart);
  const tops = drawTop(sheet);
  const climb = drawClimb(sheet, tops);
  const { rungs, braces, head, foot } = climb;
  const doors = drawDoors(sheet, climb);
  const frame = { y: 6, height: foot + 16 - 6 };
  const boxes = [...tops, ...drawBelow(sheet, frame.y + frame.height)];
  const shortcuts = [...sheet.pairs]
    .filter((pair) => !sheet.drawn.has(pair))
    .map((pair) => pair.split('>') as [string, string]);
  return {
    width: WIDTH,
    height: (boxes.at(-1)?.y ?? foot) + 36 + 8,
    rungs,
    boxes,
    doors,
    braces,
    arrows: sheet.arrows,
    frame,
    rail: { from: foot + 8, to: head - 10 },
    shortcuts,
  };
}
