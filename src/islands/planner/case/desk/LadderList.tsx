import css from '#islands/planner/case/desk/rail.module.css';
import { useToday } from '#islands/planner/context.ts';
import { AT_DESK } from '#islands/planner/words/desk.ts';
import { showShort } from '#islands/shared/format.ts';
import type { climbOf, RungRow } from '#planner/pictures/climb.ts';

interface Props {
  readonly climb: ReturnType<typeof climbOf>;
  /** Nothing is to be climbed: the case is on hold, or closed. */
  readonly quiet: 'held' | 'over' | undefined;
}

/**
 * The ladder with the way this case has taken: an ordered list whose rails and rungs are drawn by
 * its own lines, so that the picture is its text.
 */
export function LadderList({ climb, quiet }: Props) {
  const today = useToday();
  const day = ({ on, after, state }: RungRow) => {
    if (state === 'here') return AT_DESK.here;
    if (after !== undefined) return AT_DESK.after(after);
    return on ? showShort(on, today) : '';
  };
  const row = (rung: RungRow, aside: boolean) => (
    <li
      key={rung.spot.id}
      class={`${css[rung.state]} ${aside ? css['aside'] : ''} ${quiet ? css[quiet] : ''}`}
      aria-current={rung.state === 'here' ? 'step' : undefined}
    >
      <span>{rung.spot.name}</span>
      <span class="figures">{day(rung)}</span>
    </li>
  );
  return (
    <section aria-labelledby="ladder">
      <h2 class="hush" id="ladder">
        {AT_DESK.ladder}
      </h2>
      <ol role="list" class={css['ladder']}>
        {climb.rungs.map((rung) => row(rung, false))}
        {climb.aside.map((rung) => row(rung, true))}
      </ol>
    </section>
  );
}
