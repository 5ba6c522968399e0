import { useMemo, useState } from 'preact/hooks';
import { useToday } from '#islands/planner/context.ts';
import caseCss from '#islands/planner/case/case.module.css';
import { useStanding } from '#islands/planner/case/case-standing.ts';
import { TimeItem } from '#islands/planner/case/pictures/TimeItem.tsx';
import { TimelinePicture } from '#islands/planner/case/pictures/TimelinePicture.tsx';
import css from '#islands/planner/case/pictures/pictures.module.css';
import shared from '#islands/planner/planner.module.css';
import { TIME } from '#islands/planner/words/pictures.ts';
import { showDay } from '#islands/shared/format.ts';
import type { Case } from '#domain/case.ts';
import { timeline, type Mark } from '#planner/pictures/timeline.ts';
import { isContactStep } from '#planner/plan/contact-steps.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/** Past entries that are listed before the earlier ones are asked for. */
const SHOWN = 4;

/**
 * One line of time: what was done, today, what is planned, and the dates to keep; drawn, and as a
 * list.
 */
export default function Timeline({ file, plan }: { readonly file: Case; readonly plan: PlanNow }) {
  const today = useToday();
  const [all, setAll] = useState(false);
  const { moves } = useStanding(file);
  const line = useMemo(
    () =>
      timeline(
        moves.map(({ entry }) => entry),
        plan,
        today,
      ),
    [moves, plan, today],
  );
  const held = plan.stage.startsWith('onHold.');
  const isPast = ({ kind, on }: Mark) => kind === 'entry' || (kind === 'deadline' && on < today);
  const past = line.marks.filter(isPast);
  const shown = all ? past : past.slice(-SHOWN);
  const ahead = line.marks.filter((mark) => !isPast(mark));
  // What comes first is to be done whatever happens; the rest only if nothing comes of it.
  const next = ahead.findIndex((mark) => mark.kind === 'step' && mark.next) + 1;
  const then = held || !isContactStep(plan.next) ? TIME.then : TIME.after;
  const item = (mark: Mark, index: number) => (
    <TimeItem key={`${mark.kind}-${mark.on}-${index}`} mark={mark} file={file} plan={plan} />
  );
  return (
    <section aria-labelledby="time" class={css['time']}>
      <h2 id="time" class={shared['section']}>
        {TIME.title}
      </h2>
      <TimelinePicture line={line} held={held} />
      <p class="small quiet">{TIME.how}</p>
      {past.length > shown.length && (
        <p class="actions">
          <button type="button" class="button" onClick={() => setAll(true)}>
            {TIME.showEarlier} ({past.length - shown.length})
          </button>
        </p>
      )}
      <ol role="list" class={caseCss['later']}>
        {shown.map(item)}
        <li class={css['now']}>
          <strong class="figures">
            {TIME.today}, {showDay(today, today)}
          </strong>
        </li>
        {ahead.slice(0, next).map(item)}
      </ol>
      {ahead.length > next && (
        <>
          <h3 class={caseCss['minor']}>{plan.next.overdueSince ? TIME.afterDone : then}</h3>
          <ol role="list" class={caseCss['later']}>
            {ahead.slice(next).map(item)}
          </ol>
        </>
      )}
    </section>
  );
}
