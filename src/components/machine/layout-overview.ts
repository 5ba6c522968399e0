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

/** Draws the overview of a chart. */
export function drawOverview(chart: Chart): OverviewLayout {
  const pairs = passages(chart);
  const goes = (from: string, to: string) => pairs.has(`${from}>${to}`);
  const at = (place: string) => chart.groups.filter(({ id }) => groupWords(id).place === place);
  const drawn = new Set<string>();
  const arrows: Arrow[] = [];
  const join = (a: string, b: string, path: string, atA: string, atB: string) => {
    const tips = [...(goes(b, a) ? [atA] : []), ...(goes(a, b) ? [atB] : [])];
    drawn.add(`${a}>${b}`).add(`${b}>${a}`);
    if (tips.length > 0) arrows.push({ path, tips });
  };

  // On top of the ladder: agency, court.
  const top = 26;
  const tops = at('top');
  const wide = 104;
  const boxes: Box[] = tops.map(({ id }, index): Box => ({
    id,
    name: groupWords(id).name,
    width: wide,
    height: 36,
    y: top,
    x: MIDDLE + (index - tops.length / 2) * (wide + 28) + 14,
  }));
  boxes.slice(1).forEach((box, index) => {
    const before = boxes[index]!;
    const [a, b, y] = [before.x + before.width, box.x, top + 18];
    join(
      before.id,
      box.id,
      `M${a + 2} ${y}H${b - 2}`,
      tip(a + 1, y, 'left'),
      tip(b - 1, y, 'right'),
    );
  });

  // The ladder, from the top down.
  const climbed = at('ladder').toReversed();
  const rungs: Box[] = [];
  const spans = new Map<string, { readonly from: number; readonly to: number }>();
  let y = top + 36 + 40;
  for (const { id, stages } of climbed) {
    const from = y;
    for (const stage of stages.toReversed()) {
      rungs.push({
        id: stage,
        name: placeWords(stage),
        x: MIDDLE - RUNG.width / 2,
        y,
        width: RUNG.width,
        height: RUNG.height,
      });
      y += RUNG.pitch;
    }
    spans.set(id, { from, to: y - RUNG.pitch + RUNG.height });
    y += 22;
  }
  const foot = y - 22;
  const braces: string[] = [];
  const edge = MIDDLE - RUNG.width / 2 - 10;
  for (const { id, stages } of climbed) {
    const { from, to } = spans.get(id)!;
    if (stages.length > 1)
      braces.push(
        `M${edge + 6} ${from}q-6 0 -6 6V${to - 6}q0 6 6 6`,
        `M${WIDTH - edge - 6} ${from}q6 0 6 6V${to - 6}q0 6 -6 6`,
      );
  }
  climbed.slice(1).forEach((lower, index) => {
    const upper = climbed[index]!;
    const [from, to] = [spans.get(lower.id)!.from, spans.get(upper.id)!.to];
    join(
      lower.id,
      upper.id,
      `M${MIDDLE} ${from - 3}V${to + 3}`,
      tip(MIDDLE, from - 1, 'down'),
      tip(MIDDLE, to + 1, 'up'),
    );
  });
  const last = climbed[0];
  if (last) {
    const from = spans.get(last.id)!.from;
    for (const box of boxes) {
      const x = box.x + box.width / 2 < MIDDLE ? MIDDLE - 34 : MIDDLE + 34;
      join(
        last.id,
        box.id,
        `M${x} ${from - 3}V${top + 39}`,
        tip(x, from - 1, 'down'),
        tip(x, top + 37, 'up'),
      );
    }
  }

  // Doors beside it.
  const first = spans.get(climbed[0]?.id ?? '')?.from ?? top;
  const doors = (['left', 'right'] as const).flatMap((side) =>
    at(side).map(({ id }): Box => {
      const x = side === 'left' ? DOOR.inset : WIDTH - DOOR.inset - DOOR.width;
      for (const { id: rung, stages } of climbed) {
        const { from, to } = spans.get(rung)!;
        const middle = (from + to) / 2;
        const near = stages.length > 1 ? edge : edge + 10;
        const [a, b] = side === 'left' ? [x + DOOR.width, near] : [WIDTH - near, x];
        const ends = [tip(a + 1, middle, 'left'), tip(b - 1, middle, 'right')] as const;
        const path = `M${a + 3} ${middle}H${b - 3}`;
        if (side === 'left') join(id, rung, path, ...ends);
        else join(rung, id, path, ...ends);
      }
      return {
        id,
        name: groupWords(id).name,
        x,
        y: first,
        width: DOOR.width,
        height: foot - first,
      };
    }),
  );

  // Below: what may be reached from any stage.
  const frame = { y: 6, height: foot + 16 - 6 };
  const below = at('below');
  below.forEach(({ id }, index) => {
    const x = WIDTH * ((2 * index + 1) / (2 * below.length));
    const width = 132;
    const box: Box = {
      id,
      name: groupWords(id).name,
      x: x - width / 2,
      y: frame.y + frame.height + 44,
      width,
      height: 36,
    };
    boxes.push(box);
    const back = chart.groups.some(
      (group) => group.id === id && group.ways.some(({ to }) => to === 'where'),
    );
    const [a, b] = [frame.y + frame.height, box.y];
    arrows.push({
      path: `M${x} ${a + 3}V${b - 3}`,
      tips: [...(back ? [tip(x, a + 1, 'up')] : []), tip(x, b - 1, 'down')],
    });
    for (const { id: other } of chart.groups)
      drawn.add(`${other}>${id}`).add(back ? `${id}>${other}` : '');
  });

  // An end below is reached from a hold as well: the last one lies beside it.
  const [hold, end] = below.map(({ id }) => boxes.find((box) => box.id === id)!);
  if (hold && end) {
    const [a, b, line] = [hold.x + hold.width, end.x, hold.y + 18];
    join(
      hold.id,
      end.id,
      `M${a + 3} ${line}H${b - 3}`,
      tip(a + 1, line, 'left'),
      tip(b - 1, line, 'right'),
    );
  }
  const shortcuts = [...pairs]
    .filter((pair) => !drawn.has(pair))
    .map((pair) => pair.split('>') as [string, string]);
  return {
    width: WIDTH,
    height: (boxes.at(-1)?.y ?? foot) + 36 + 8,
    rungs,
    boxes,
    doors,
    braces,
    arrows,
    frame,
    rail: { from: foot + 8, to: (climbed[0] ? spans.get(climbed[0].id)!.from : top) - 10 },
    shortcuts,
  };
}
