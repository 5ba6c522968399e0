import { anchorAt } from '#islands/planner/case/pictures/looks.ts';
import css from '#islands/planner/case/pictures/pictures.module.css';
import { WORTH } from '#islands/planner/words/pictures.ts';
import type { WorthIt } from '#planner/pictures/worth-it.ts';

const percent = (value: number): string => `${Math.min(100, value).toFixed(1)}%`;

/**
 * The chance that they pay, from none to certain, against the chance at which the step pays for
 * itself.
 */
export function ChancePicture({
  sums: { chance, breakEven },
  even,
}: {
  readonly sums: WorthIt;
  readonly even: string;
}) {
  const mark = Math.min(100, breakEven.likely);
  return (
    <>
      <svg
        class={`${css['wide']} figures`}
        width="100%"
        height="76"
        role="img"
        aria-label={WORTH.label(String(chance.low), String(chance.high), even)}
      >
        <rect class={css['frame']} x="0" y="26" width="100%" height="18" />
        <rect
          class={css['range']}
          x={percent(chance.low)}
          y="26"
          width={percent(chance.high - chance.low)}
          height="18"
        />
        <line class={css['today']} x1={percent(mark)} x2={percent(mark)} y1="18" y2="52" />
        <text class={css['strong']} x={percent(mark)} y="13" text-anchor={anchorAt(mark, 25, 75)}>
          {WORTH.breakEven}
        </text>
        <text x="0" y="66">
          0%
        </text>
        <text x="50%" y="66" text-anchor="middle">
          50%
        </text>
        <text x="100%" y="66" text-anchor="end">
          100%
        </text>
      </svg>
      <p class="small quiet">{WORTH.picture}</p>
    </>
  );
}
