/**
 * The picture of one group: its stages as rungs from the foot up, ways between them on the left,
 * doors on the right.
 */
import { helperOf, type Group } from '#planner/explore/chart.ts';
import { bundled, type Keyed } from '#components/machine/bundles.ts';
import { groupOf, groupWords, placeWords } from '#components/machine/words.ts';

export interface RungBox {
  readonly place: string;
  readonly name: string;
  readonly whole: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface ArrowLine {
  readonly path: string;
  readonly tip: string;
}
export interface KeyMark {
  readonly number: number;
  readonly x: number;
  readonly y: number;
}
export interface Door {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}
export interface GroupDrawing {
  readonly width: number;
  readonly height: number;
  readonly rungs: readonly RungBox[];
  readonly lines: readonly ArrowLine[];
  readonly keys: readonly KeyMark[];
  readonly doors: readonly Door[];
  readonly rail:
    | { readonly x: readonly [number, number]; readonly from: number; readonly to: number }
    | undefined;
}

/** Names of doors are set at 15 units; a character is at most about this wide. */
const CHARACTER = 8.2;
const RUNG = 118;
const SLOT = 21;
const GAP = 34;
const LANE = 15;
const KEY = 9;

const right = (x: number, y: number) => `M${x} ${y}l-6 -4v8z`;
const up = (x: number, y: number) => `M${x} ${y}l-4 6h8z`;

/** Places of a group from the foot up: the group as a whole, its helper state, its stages. */
function placesOf({ id, stages, ways }: Group): readonly string[] {
  const helpers = [...new Set(ways.flatMap(({ from, to }) => [from, to]))].filter(
    (place) => groupOf(place) === id && helperOf(place) === 'routing',
  );
  const whole = !stages.includes(id) && ways.some(({ from }) => from === id) ? [id] : [];
  return [...whole, ...helpers, ...stages];
}

/** Doors of a rung: the groups that its ways lead to, each with the keys of those ways. */
function doorsOf(
  ways: readonly Keyed[],
  place: string,
  inside: readonly string[],
): readonly { readonly name: string; readonly keys: readonly number[] }[] {
  const doors = new Map<string, number[]>();
  for (const { from, to, number } of ways) {
    if (from !== place || inside.includes(to)) continue;
    const name = to === 'where' ? placeWords(to) : groupWords(groupOf(to)).name;
    doors.set(name, [...(doors.get(name) ?? []), number]);
  }
  return [...doors].map(([name, keys]) => ({ name, keys }));
}

/** Draws a group; ways carry the numbers by which the list beside it explains them. */
export function drawGroup(group: Group, ways: readonly Keyed[]): GroupDrawing {
  const places = placesOf(group);
  const inner = ways.filter(({ from, to }) => places.includes(to) && from !== to);
  const isStep = ({ from, to }: Keyed) => places.indexOf(to) === places.indexOf(from) + 1;
  const bundles = bundled(inner.filter((way) => !isStep(way)));
  const span = (bundle: (typeof bundles)[number]) =>
    Math.max(
      ...bundle.ways.map(({ from, to }) => Math.abs(places.indexOf(from) - places.indexOf(to))),
    );
  const lanes = [...bundles].sort((a, b) => span(a) - span(b));
  const x = lanes.length > 0 ? 34 + lanes.length * LANE : 20;

  // Slots on the left edge of each rung: a hub has one for its line, every other end one of its
  // own.
  const slots = new Map<string, string[]>(places.map((place) => [place, []]));
  for (const [index, { hub, into, ways: own }] of lanes.entries()) {
    slots.get(hub)?.push(`hub${index}`);
    for (const way of own) slots.get(into ? way.from : way.to)?.push(`way${way.number}`);
  }
  const doors = new Map(places.map((place) => [place, doorsOf(ways, place, places)]));
  const heightOf = (place: string) =>
    16 + SLOT * Math.max(1, slots.get(place)?.length ?? 0, doors.get(place)?.length ?? 0);
  const steps = new Map(inner.filter(isStep).map((way) => [way.from, way]));

  let y = 10 + places.reduce((sum, place) => sum + heightOf(place) + GAP, 0) - GAP;
  const height = y + 10;
  const rungs = places.map((place): RungBox => {
    const own = heightOf(place);
    y -= own;
    const rung = {
      place,
      name:
        place === group.id && !group.stages.includes(place) ? 'Any of these' : placeWords(place),
      whole: !group.stages.includes(place),
      x,
      y,
      width: RUNG,
      height: own,
    };
    y -= GAP;
    return rung;
  });
  const rungOf = (place: string) => rungs.find((rung) => rung.place === place)!;
  const spread = (place: string, index: number, count: number) => {
    const rung = rungOf(place);
    return rung.y + rung.height / 2 + (index - (count - 1) / 2) * SLOT;
  };
  const slotY = (place: string, name: string) =>
    spread(place, slots.get(place)!.indexOf(name), slots.get(place)!.length);

  const lines: ArrowLine[] = [];
  const keys: KeyMark[] = [];
  for (const way of steps.values()) {
    const [from, to] = [rungOf(way.from), rungOf(way.to)];
    const middle = x + RUNG / 2;
    lines.push({
      path: `M${middle} ${from.y}V${to.y + to.height + 5}`,
      tip: up(middle, to.y + to.height + 1),
    });
    keys.push({ number: way.number, x: middle, y: (from.y + to.y + to.height) / 2 + 1 });
  }
  for (const [index, { hub, into, ways: own }] of lanes.entries()) {
    const lane = x - 30 - index * LANE;
    const hubY = slotY(hub, `hub${index}`);
    for (const way of own) {
      const wayY = slotY(into ? way.from : way.to, `way${way.number}`);
      const bend = wayY > hubY ? -6 : 6;
      lines.push({
        path: `M${x - (into ? 0 : 5)} ${wayY}H${lane + 6}q-6 0 -6 ${bend}V${hubY - bend}q0 ${bend} 6 ${bend}H${x - (into ? 5 : 0)}`,
        tip: right(x - 1, into ? hubY : wayY),
      });
      keys.push({ number: way.number, x: x - 17, y: wayY });
    }
  }
  const drawn: Door[] = [];
  for (const place of places) {
    const own = doors.get(place) ?? [];
    own.forEach((door, index) => {
      const at = spread(place, index, own.length);
      const from = x + RUNG;
      const end = from + 12 + door.keys.length * (2 * KEY + 3) + 6;
      lines.push({ path: `M${from} ${at}H${end - 5}`, tip: right(end, at) });
      door.keys.forEach((number, nth) =>
        keys.push({ number, x: from + 12 + KEY + nth * (2 * KEY + 3), y: at }),
      );
      drawn.push({ name: door.name, x: end + 5, y: at + 5 });
    });
  }
  const stages = rungs.filter(({ whole }) => !whole);
  const top = stages.at(-1);
  const rail =
    stages.length > 1 && top
      ? { x: [x + 14, x + RUNG - 14] as const, from: stages[0]!.y + stages[0]!.height, to: top.y }
      : undefined;
  const width = Math.max(
    x + RUNG + 20,
    ...drawn.map((door) => door.x + door.name.length * CHARACTER),
  );
  return { width: Math.ceil(width), height, rungs, lines, keys, doors: drawn, rail };
}
