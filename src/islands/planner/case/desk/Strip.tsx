import css from '#islands/planner/case/desk/desk.module.css';
import { AT_DESK } from '#islands/planner/words/desk.ts';
import type { climbOf, RungRow } from '#planner/pictures/climb.ts';

const RISE = 10;
const FOOT = 59;
/** How each rung is drawn: a bar by its middle. */
const HALF = { been: 1.75, here: 4, ahead: 1, far: 1 } as const satisfies Record<
  RungRow['state'],
  number
>;

function shapeOf(state: RungRow['state'], index: number): string {
  const y = FOOT - index * RISE;
  const half = HALF[state];
  return state === 'here'
    ? `M3 ${y - half}h38v${2 * half}h-38z`
    : `M12 ${y - half}h20v${2 * half}h-20z`;
}

/** The ladder in the height of a name: six rungs, and where the case stands. */
export function Strip({
  rungs,
  held,
}: Pick<ReturnType<typeof climbOf>, 'rungs'> & { held: boolean }) {
  const up = rungs.toReversed();
  return (
    <svg
      class={`${css['strip']} ${held ? css['held'] : ''}`}
      viewBox="0 0 44 68"
      width="44"
      height="68"
      aria-hidden="true"
    >
      <path class={css['ink']} d="M9 0h4v68h-4zM31 0h4v68h-4z" />
      {up.map(({ spot, state }, index) => (
        <path key={spot.id} class={css[`strip-${state}`]} d={shapeOf(state, index)} />
      ))}
    </svg>
  );
}

/** Where the case stands, in words beside the strip. */
export function standsIn({ rungs, aside }: ReturnType<typeof climbOf>): string {
  const at = rungs.findIndex(({ state }) => state === 'here');
  const rung = rungs[at];
  if (rung) return AT_DESK.rung(rungs.length - at, rungs.length, rung.spot.name);
  return aside.find(({ state }) => state === 'here')?.spot.name ?? '';
}
