import { AGE_BANDS, type Aging } from '#domain/aging.ts';
import type { Cents } from '#domain/money.ts';
import css from '#islands/planner/controls/aging.module.css';

/** The parts of a bar are so many units wide. */
const WIDE = 1000;

/** How late a sum is, as a thin bar: the later, the darker. The figures beside it say the same. */
export function AgingBar({ aging, total }: { readonly aging: Aging; readonly total: Cents }) {
  let before = 0;
  return (
    <svg
      class={css['bar']}
      viewBox={`0 0 ${WIDE} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {AGE_BANDS.map((band) => {
        const x = (before / total) * WIDE;
        before += aging[band];
        return (
          <rect
            key={band}
            x={x}
            width={(aging[band] / total) * WIDE}
            height="10"
            class={css[band]}
          />
        );
      })}
    </svg>
  );
}

/** The shade of one band, before its name. */
export function Swatch({ band }: { readonly band: keyof Aging }) {
  return (
    <svg class={css['swatch']} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <rect width="10" height="10" class={css[band]} />
    </svg>
  );
}
