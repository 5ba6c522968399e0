import { useMemo } from 'preact/hooks';
import { DayItem, MonthItem } from '#islands/planner/case/DayItem.tsx';
import { Desk } from '#islands/planner/case/desk/Desk.tsx';
import desk from '#islands/planner/case/desk/desk.module.css';
import { PrintThis } from '#islands/planner/case/desk/PrintThis.tsx';
import { useStanding } from '#islands/planner/case/case-standing.ts';
import css from '#islands/planner/case/dates.module.css';
import { LimitationPicture } from '#islands/planner/case/pictures/LimitationPicture.tsx';
import { PictureFold } from '#islands/planner/case/PictureFold.tsx';
import { usePlans, useToday } from '#islands/planner/context.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { CLOCK, TIME } from '#islands/planner/words/pictures.ts';
import { showDate, showDay } from '#islands/shared/format.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import type { PlainDate } from '#domain/dates.ts';
import { limitationClock } from '#planner/pictures/limitation-clock.ts';
import { timeline, type Mark } from '#planner/pictures/timeline.ts';
import { isContactStep } from '#planner/plan/contact-steps.ts';

/** Past days that are shown before the earlier ones are asked for. */
const SHOWN = 4;

/** The marks with the name of each month before its first. */
function Days({
  marks,
  stored,
  dotted = false,
  since,
}: {
  readonly marks: readonly Mark[];
  readonly stored: StoredCase;
  readonly dotted?: boolean;
  /** The day before these: its month needs no name of its own. */
  readonly since?: PlainDate | undefined;
}) {
  const { planOf } = usePlans();
  const late = planOf(stored.case).next.overdueSince !== undefined;
  return (
    <ol role="list" class={`${css['line']} ${dotted ? css['dotted'] : ''}`}>
      {marks.flatMap((mark, index) => {
        // A step that counts from another has no month.
        const isFloating = late && dotted && mark.kind === 'step';
        const before = index === 0 ? since : marks[index - 1]?.on;
        const isNew = before?.slice(0, 7) !== mark.on.slice(0, 7) && !isFloating;
        return [
          isNew && <MonthItem key={mark.on.slice(0, 7)} on={mark.on} before={before} />,
          <DayItem key={`${mark.kind} ${mark.on} ${index}`} mark={mark} file={stored.case} />,
        ];
      })}
    </ol>
  );
}

/** *Dates*: an almanac of the case. The past on a tint, today a bar, what is to come plain. */
export default function DatesPlace({ stored }: { readonly stored: StoredCase }) {
  const today = useToday();
  const { planOf } = usePlans();
  const file = stored.case;
  const plan = planOf(file);
  const standing = useStanding(file);
  const { moves } = standing;
  const { marks } = useMemo(
    () =>
      timeline(
        moves.map(({ entry }) => entry),
        plan,
        today,
      ),
    [moves, plan, today],
  );
  const isPast = ({ kind, on }: Mark) => kind === 'entry' || (kind === 'deadline' && on < today);
  const past = marks.filter(isPast);
  const [earlier, shown] = [past.slice(0, -SHOWN), past.slice(-SHOWN)];
  const ahead = marks.filter((mark) => !isPast(mark));
  // What comes first is to be done whatever happens; the rest only if nothing comes of it.
  const next = ahead.findIndex((mark) => mark.kind === 'step' && mark.next) + 1;
  const held = plan.stage.startsWith('onHold.');
  const then = held || !isContactStep(plan.next) ? TIME.then : TIME.after;
  const clock = limitationClock(standing);
  return (
    <Desk stored={stored} place="days">
      <h2 class="hush" tabIndex={-1} data-part>
        {TIME.title}
      </h2>
      {past.length > 0 && (
        <div class={css['past']}>
          {earlier.length > 0 && (
            <details class={`${desk['fold']} ${css['earlier']}`}>
              <summary>{TIME.earlier(earlier.length)}</summary>
              <Days marks={earlier} stored={stored} />
            </details>
          )}
          <Days marks={shown} stored={stored} since={earlier.at(-1)?.on} />
        </div>
      )}
      <p class={css['today']}>
        <strong class="figures">
          {TIME.today}, {showDay(today, today)}
        </strong>
      </p>
      <Days marks={ahead.slice(0, next)} stored={stored} since={past.at(-1)?.on} />
      {ahead.length > next && (
        <>
          <h3 class={css['branch']}>{plan.next.overdueSince ? TIME.afterDone : then}</h3>
          <Days marks={ahead.slice(next)} stored={stored} dotted since={ahead[next - 1]?.on} />
        </>
      )}
      <p class="small quiet">{TIME.how}</p>
      <p class={`actions ${css['end']}`}>
        <a class="button" href={hashOf({ at: 'dates-of', id: file.id })}>
          {TIME.calendar}
        </a>
        <PrintThis />
      </p>
      {clock && (
        <PictureFold title={CLOCK.title} gist={showDate(clock.earliest)}>
          {() => <LimitationPicture caseId={file.id} clock={clock} />}
        </PictureFold>
      )}
    </Desk>
  );
}
