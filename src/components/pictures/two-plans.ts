/** The drawing of two plans as two stairs on one axis of dates, over the rungs of the ladder. */
import { RUNGS, spotOf } from '#components/ladder.ts';
import { addDays, addMonths, daysBetween, type PlainDate } from '#domain/dates.ts';
import { dateWords } from '#domain/format.ts';
import type { Track, TrackPoint } from '#planner/pictures/track.ts';

/** Sizes of one drawing, in its own units. */
export interface Frame {
  readonly width: number;
  /** Where the axis of dates begins and ends. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly rise: number;
  /** Units that a date over a dot needs; none are written where it is undefined. */
  readonly dateRoom: number | undefined;
}

const climbed = RUNGS.filter(({ id }) => id !== 'court' && id !== 'closed');

interface Dot extends TrackPoint {
  readonly x: number;
  readonly y: number;
  /** Its date, where there is room for it. */
  readonly date: string | undefined;
}
interface Stair {
  readonly done: string;
  readonly ahead: string;
  readonly dots: readonly Dot[];
  readonly end: { readonly x: number; readonly y: number };
}

/** Days of margin before the first and after the last day. */
const BEFORE = 6;
const AFTER = 8;

/** All that is drawn: rungs, months, today, and a stair for each track. */
export function twoPlans(tracks: readonly Track[], today: PlainDate, frame: Frame) {
  const days = tracks.flatMap(({ dueOn, points }) => [dueOn, ...points.map(({ on }) => on)]).sort();
  const first = days[0] ?? today;
  const last = days.at(-1) ?? today;
  const span = daysBetween(first, last) + BEFORE + AFTER;
  const xOf = (day: PlainDate): number =>
    Math.round(
      frame.left + ((daysBetween(first, day) + BEFORE) / span) * (frame.right - frame.left),
    );
  const ground = frame.top + climbed.length * frame.rise;
  const yOf = ({ stage }: Pick<TrackPoint, 'stage'>): number => {
    const rung = climbed.findIndex(({ id }) => id === spotOf(stage)?.id);
    return ground - (rung + 1) * frame.rise;
  };

  const stair = ({ dueOn, points }: Track): Stair => {
    let lastDate: { x: number; y: number } | undefined;
    const dots = points.map((point): Dot => {
      const [x, y] = [xOf(point.on), yOf(point)];
      const { dateRoom } = frame;
      const isClose = lastDate?.y === y && x - lastDate.x < (dateRoom ?? 0);
      const isShown = dateRoom !== undefined && point.kind !== 'next' && !isClose;
      if (isShown) lastDate = { x, y };
      return { ...point, x, y, date: isShown ? dateWords(point.on, 'short') : undefined };
    });
    const next = dots.findIndex(({ kind }) => kind === 'next');
    const way = (from: { x: number; y: number }, to: readonly Dot[]): string =>
      `M${from.x} ${from.y}${to.map(({ x, y }) => `H${x}V${y}`).join('')}`;
    const start = { x: xOf(dueOn), y: ground };
    return {
      done: way(start, dots.slice(0, next + 1)),
      ahead: way(dots[next] ?? start, dots.slice(next + 1)),
      dots,
      end: dots.at(-1) ?? start,
    };
  };

  const months: { x: number; name: string }[] = [];
  for (
    let month = addDays(first, 1 - Number(first.slice(8)));
    month <= last;
    month = addMonths(month, 1)
  )
    if (month >= first) months.push({ x: xOf(month), name: dateWords(month, 'month') });
  return {
    ground,
    height: ground + 30,
    today: xOf(today),
    months,
    rungs: climbed.map(({ name }, index) => ({
      name,
      y: ground - (index + 1) * frame.rise,
    })),
    stairs: tracks.map(stair),
    starts: tracks.map(({ dueOn }) => xOf(dueOn)),
  };
}
