import css from '#islands/guides/tools.module.css';
import type { Range } from '#domain/assumptions.ts';
import { axisOf, AxisLabels, RangeBar } from '#islands/shared/RangeBar.tsx';

export interface NamedRange extends Range {
  readonly name: string;
  /** Not open: drawn dashed and empty. */
  readonly shut?: boolean;
  /** The bar in words. */
  readonly words: string;
}

/**
 * Ranges of money on one axis: a bar from low to high, a mark at the likely sum, and zero across
 * all of them.
 */
export function RangeBars({
  bars,
  show,
}: {
  readonly bars: readonly NamedRange[];
  readonly show: (amount: number) => string;
}) {
  const axis = axisOf(bars);
  return (
    <ul role="list" class={css['bars']}>
      <li aria-hidden="true">
        <AxisLabels axis={axis} show={show} />
      </li>
      {bars.map(({ name, shut = false, words, ...range }) => (
        <li key={name}>
          <strong>{name}</strong>
          <RangeBar axis={axis} range={range} shut={shut} words={words} />
        </li>
      ))}
    </ul>
  );
}
