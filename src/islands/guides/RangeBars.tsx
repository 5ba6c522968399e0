import css from '#islands/guides/tools.module.css';

export interface RangeBar {
  readonly name: string;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  /** Not open: drawn dashed and empty. */
  readonly shut?: boolean;
  /** The bar in words. */
  readonly words: string;
}
const SCALE = { low: 1, high: 99 };

/** Ranges of money on one axis: a bar from low to high, a mark at the likely sum, and zero across all of them. */
export function RangeBars({ bars, show }: { readonly bars: readonly RangeBar[]; readonly show: (amount: number) => string }) {
  const least = Math.min(0, ...bars.map(({ low }) => low));
  const most = Math.max(1, ...bars.map(({ high }) => high));
  const place = (amount: number): number => SCALE.low + (SCALE.high - SCALE.low) * (amount - least) / (most - least);
  const at = (amount: number): string => `${place(amount).toFixed(2)}%`;
  const zero = at(0);
  // Beside a zero at the left edge there is no room for a second label.
  const roomLeft = place(0) > 25;
  return (
    <ul role="list" class={css['bars']}>
      <li aria-hidden="true">
        <svg width="100%" height="1.2em" class="small figures" fill="currentColor">
          {roomLeft && <text x="0" y="1em">{show(least)}</text>}
          <text x={zero} y="1em" text-anchor={roomLeft ? 'middle' : 'start'}>{show(0)}</text>
          <text x="100%" y="1em" text-anchor="end">{show(most)}</text>
        </svg>
      </li>
      {bars.map(({ name, low, likely, high, shut = false, words }) => (
        <li key={name}>
          <strong>{name}</strong>
          <svg width="100%" height="24" role="img" fill="currentColor" stroke="currentColor" aria-label={words}>
            <rect
              x={at(low)} y="6" height="12" width={`${(place(high) - place(low)).toFixed(2)}%`}
              fill-opacity={shut ? 0 : 0.3} stroke-dasharray={shut ? '3 3' : undefined}
            />
            <line x1={at(likely)} x2={at(likely)} y1="2" y2="22" stroke-width={shut ? 2 : 5} />
            <line x1={zero} x2={zero} y1="0" y2="24" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
