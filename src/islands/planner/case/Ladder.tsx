import { useMemo } from 'preact/hooks';
import { useLadder, useToday } from '#islands/planner/context.ts';
import type { Spot } from '#planner/ladder/stages.ts';
import { useStanding } from '#islands/planner/case/case-standing.ts';
import css from '#islands/planner/case/case.module.css';
import shared from '#islands/planner/planner.module.css';
import { IF, WAY } from '#islands/planner/words/case.ts';
import { PLAN, STAGE_NAMES } from '#islands/planner/words/plan.ts';
import { showBrief, showDate } from '#islands/shared/format.ts';
import type { Case } from '#domain/case.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';
import { wayTaken, type WayTaken } from '#planner/pictures/way-taken.ts';

const RISE = 46;
const TOP = 12;

/**
 * Where a row of the picture stands on the way: its turns, the day of the last one, and the replies
 * that would lead there.
 */
interface Row {
  readonly spot: Spot;
  readonly turn: number | undefined;
  readonly line: string;
  readonly here: boolean;
  readonly open: boolean;
}

function rowOf(
  spot: Spot,
  { visited, open }: WayTaken,
  here: Spot | undefined,
  day: (on: WayTaken['visited'][number]['on']) => string,
): Row {
  const at = visited.findLastIndex(({ stage }) => spot.stages.includes(stage));
  const stop = visited[at];
  const ifs = open
    .filter(({ stage }) => spot.stages.includes(stage))
    .flatMap(({ replies }) => replies);
  const line = [stop && day(stop.on), ...ifs.slice(0, 2).map((reply) => IF[reply])]
    .filter(Boolean)
    .join(', ');
  return { spot, turn: stop && at + 1, line, here: spot === here, open: ifs.length > 0 };
}

const reached = (turn: number | undefined, open: boolean) => {
  if (turn !== undefined) return 'been';
  return open ? 'ahead' : 'far';
};

/**
 * The outline of a rung: whole where the case stands or beside the ladder, flat where it was not
 * yet.
 */
function shapeOf(whole: boolean, been: boolean, y: number): string {
  if (whole) return `M6 ${y - 9}h76v18h-76z`;
  return been ? `M15 ${y - 5}h58v10h-58z` : `M16 ${y - 3}h56v6h-56z`;
}

/**
 * The ladder with the way this case has taken and the ways open from here, as a picture and in
 * words.
 */
export function Ladder({ file, plan }: { readonly file: Case; readonly plan: PlanNow }) {
  const today = useToday();
  const { rungs, doors } = useLadder();
  const { life } = useStanding(file);
  const way = useMemo(() => wayTaken(life.way, plan.steps), [life, plan]);
  const here = [...rungs, ...doors].find(({ stages }) => stages.includes(plan.stage));
  const held = plan.stage.startsWith('onHold.');
  const row = (spot: Spot) => rowOf(spot, way, here, (on) => showBrief(on, today));
  const climbed = rungs
    .filter(({ id }) => id !== 'closed')
    .map(row)
    .toReversed();
  // Beside the ladder: its end, and the side doors that this case has to do with.
  const aside = [...rungs.filter(({ id }) => id === 'closed'), ...doors]
    .map(row)
    .filter((each) => each.here || each.turn !== undefined || each.open);
  const floor = TOP + climbed.length * RISE;
  const drawn = [
    ...climbed.map((each, index) => ({ ...each, y: TOP + index * RISE + 16, aside: false })),
    ...aside.map((each, index) => ({ ...each, y: floor + 14 + index * RISE + 16, aside: true })),
  ];
  const taken = way.visited.map(({ stage, on }) =>
    WAY.stop(showBrief(on, today), STAGE_NAMES[stage]),
  );
  return (
    <section aria-labelledby="ladder">
      <h2 id="ladder" class={shared['section']}>
        {PLAN.ladder}
      </h2>
      <svg
        class={css['ladder']}
        viewBox={`0 0 300 ${floor + (aside.length > 0 ? 14 + aside.length * RISE : 8)}`}
        role="img"
        aria-label={WAY.label(here?.name ?? plan.stage, taken.join('; '))}
      >
        <path class={css['rail']} d={`M18 ${TOP - 8}L12 ${floor}M70 ${TOP - 8}L76 ${floor}`} />
        {drawn.map(({ spot, turn, line, here: on, open, y, aside: off }) => (
          <g
            key={spot.id}
            class={on ? `${css['here']} ${held ? css['stopped'] : ''}` : css[reached(turn, open)]}
          >
            <path class={css['rung']} d={shapeOf(on || off, turn !== undefined, y)} />
            {turn !== undefined && (
              <>
                <circle cx="44" cy={y} r="11" />
                <text class={css['turn']} x="44" y={y + 5} text-anchor="middle">
                  {turn}
                </text>
              </>
            )}
            <text x="96" y={line ? y : y + 6}>
              {spot.name}
            </text>
            {line && (
              <text class={css['detail']} x="96" y={y + 17}>
                {line}
              </text>
            )}
          </g>
        ))}
      </svg>
      <details class={shared['fold']}>
        <summary>
          {PLAN.here}: {here?.name ?? plan.stage}
        </summary>
        <p>{here?.what}</p>
        <p class="small quiet">{WAY.how}</p>
        <h3 class={css['minor']}>{WAY.taken}</h3>
        <ol>
          {way.visited.map(({ stage, on }, index) => (
            <li key={index} aria-current={index === way.visited.length - 1 ? 'step' : undefined}>
              {WAY.stop(showDate(on), STAGE_NAMES[stage])}
            </li>
          ))}
        </ol>
        {way.open.length > 0 && (
          <>
            <h3 class={css['minor']}>{WAY.open}</h3>
            <ul>
              {way.open.map(({ stage, replies }) => (
                <li key={stage}>
                  {WAY.opens(replies.map((reply) => IF[reply]).join(', '), STAGE_NAMES[stage])}
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </section>
  );
}
