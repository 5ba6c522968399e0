import { useLadder } from '#islands/planner/context.ts';
import css from '#islands/planner/home/case-row.module.css';
import type { Stage } from '#planner/ladder/stages.ts';

const FOOT = 59;
const RISE = 10;

/**
 * Where a case stands, as a small ladder: what is passed is thick, a frame is where it is; a door
 * stands beside it, open while they talk, shut while nobody may be chased. The row says it in
 * words.
 */
export function MiniLadder({ stage }: { readonly stage: Stage }) {
  const { rungs } = useLadder();
  const climbed = rungs.filter(({ id }) => id !== 'closed');
  const here = stage === 'notDue' ? -1 : climbed.findIndex(({ stages }) => stages.includes(stage));
  const isHeld = stage.startsWith('onHold.');
  const isBeside = here < 0 && stage !== 'notDue';
  return (
    <svg
      class={css['mini']}
      viewBox="0 0 58 68"
      width="36"
      height="42"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M9 0h4v68h-4zM31 0h4v68h-4z" />
      {climbed.map(({ id }, index) => {
        const y = FOOT - index * RISE;
        if (index === here)
          return <path key={id} class={css['mini-here']} d={`M3 ${y - 4}h38v8h-38z`} />;
        return index < here ? (
          <path key={id} d={`M12 ${y - 1.75}h20v3.5h-20z`} />
        ) : (
          <path key={id} class={css['mini-far']} d={`M12 ${y - 1}h20v2h-20z`} />
        );
      })}
      {stage === 'notDue' && <path d="M0 65h44v3h-44z" />}
      {isBeside && isHeld && <path d="M41 24h14v20h-14z" />}
      {isBeside && !isHeld && (
        <path class={css['mini-door']} d="M40 24h15v22h-15zM40 24l9 4v22l-9 -4z" />
      )}
    </svg>
  );
}
