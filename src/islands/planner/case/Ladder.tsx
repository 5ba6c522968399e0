import { useApp } from '#islands/planner/app.ts';
import css from '#islands/planner/planner.module.css';
import { PLAN } from '#islands/planner/words/plan.ts';
import type { Stage } from '#planner/plan-types.ts';

const RISE = 44;
const FOOT = 26;

/** The ladder with the place of this case, as a picture and as an ordered list in words. */
export function Ladder({ stage }: { readonly stage: Stage }) {
  const { rungs, doors } = useApp();
  const drawn = rungs.filter(({ id }) => id !== 'closed');
  const door = doors.find(({ stages }) => stages.includes(stage));
  const here = [...rungs, ...doors].find(({ stages }) => stages.includes(stage));
  const floor = drawn.length * RISE + 20;
  return (
    <section aria-labelledby="ladder">
      <h2 id="ladder" class={css['section']}>{PLAN.ladder}</h2>
      <svg class={css['ladder']} viewBox={`0 0 260 ${floor + FOOT}`} role="img" aria-label={`${PLAN.here}: ${here?.name ?? stage}`}>
        <path class={css['rail']} d={`M16 8L10 ${floor}M72 8L78 ${floor}`} />
        {drawn.map((rung, index) => {
          const y = floor - (index + 1) * RISE + 14;
          const on = rung === here;
          return (
            <g key={rung.id} class={on ? css['here'] : undefined}>
              <path class={css['rung']} d={on ? `M4 ${y - 7}h80v14h-80z` : `M13 ${y - 2.5}h62v5h-62z`} />
              <text x="96" y={y + 6}>{rung.name}</text>
            </g>
          );
        })}
        {door && (
          <g class={css['here']}>
            <path class={css['rung']} d={`M8 ${floor + 6}h72v12h-72z`} />
            <text x="96" y={floor + 18}>{door.name}</text>
          </g>
        )}
        {here?.id === 'closed' && (
          <g class={css['here']}>
            <path class={css['rung']} d={`M8 ${floor + 6}h72v12h-72z`} />
            <text x="96" y={floor + 18}>{here.name}</text>
          </g>
        )}
      </svg>
      <details class={css['fold']}>
        <summary>{PLAN.here}: {here?.name ?? stage}</summary>
        <p>{here?.what}</p>
        <ol>
          {rungs.map((rung) => (
            <li key={rung.id} aria-current={rung === here ? 'step' : undefined}><strong>{rung.name}</strong>{rung === here && ` (${PLAN.here})`}</li>
          ))}
        </ol>
        {door && <p>{PLAN.door(door.name)}</p>}
      </details>
    </section>
  );
}
