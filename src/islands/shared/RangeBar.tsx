import type { Range } from '#domain/assumptions.ts';
/** Ranges of money on one axis: shared by the planner's routes and the tools. */

export interface Axis {
  readonly least: number;
  readonly most: number;
  /** Where an amount stands, in percent of the width. */
  readonly place: (amount: number) => number;
}

const EDGE = { low: 1, high: 99 };
const percent = (value: number): string => `${value.toFixed(2)}%`;

/** The axis that holds all of these ranges, and zero. */
export function axisOf(ranges: readonly Range[]): Axis {
  const least = Math.min(0, ...ranges.map(({ low }) => low));
  const most = Math.max(1, ...ranges.map(({ high }) => high));
  return {
    least,
    most,
    place: (amount) => EDGE.low + ((EDGE.high - EDGE.low) * (amount - least)) / (most - least),
  };
}

/** The sums at the ends of the axis and at zero. */
export function AxisLabels({
  axis: { least, most, place },
  show,
}: {
  readonly axis: Axis;
  readonly show: (amount: number) => string;
}) {
  // Beside a zero at the left edge there is no room for a second label.
  const roomLeft = place(0) > 25;
  return (
    <svg width="100%" height="1.2em" class="small figures" fill="currentColor">
      {roomLeft && (
        <text x="0" y="1em">
          {show(least)}
        </text>
      )}
      <text x={percent(place(0))} y="1em" text-anchor={roomLeft ? 'middle' : 'start'}>
        {show(0)}
      </text>
      <text x="100%" y="1em" text-anchor="end">
        {show(most)}
      </text>
    </svg>
  );
}

interface Props {
  readonly axis: Axis;
  readonly range: Range;
  /** Not open: drawn dashed and empty. */
  readonly shut: boolean;
  /** The bar in words. */
  readonly words: string;
}

/** One range: a bar from low to high, a mark at the likely sum, and zero. */
export function RangeBar({ axis: { place }, range: { low, likely, high }, shut, words }: Props) {
  const at = (amount: number): string => percent(place(amount));
  return (
    <svg
      width="100%"
      height="24"
      role="img"
      fill="currentColor"
      stroke="currentColor"
      aria-label={words}
    >
      <rect
        x={at(low)}
        y="6"
        height="12"
        width={percent(place(high) - place(low))}
        fill-opacity={shut ? 0 : 0.3}
        stroke-dasharray={shut ? '3 3' : undefined}
      />
      <line x1={at(likely)} x2={at(likely)} y1="2" y2="22" stroke-width={shut ? 2 : 5} />
      <line x1={at(0)} x2={at(0)} y1="0" y2="24" />
    </svg>
  );
}
