import { useStanding } from '#islands/planner/case/case-standing.ts';
import css from '#islands/planner/case/dates.module.css';
import { useSiteData, usePlans, useToday } from '#islands/planner/context.ts';
import { entryInWords } from '#islands/planner/log/entry-words.ts';
import { Reasons } from '#islands/planner/reasons/Reasons.tsx';
import { sourceLink } from '#islands/planner/reasons/source-link.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { IF, WAY } from '#islands/planner/words/case.ts';
import { SHUT_DAYS, TIME } from '#islands/planner/words/pictures.ts';
import { dateName, PLAN, STAGE_NAMES } from '#islands/planner/words/plan.ts';
import { showDay, showDistance, showMonthName, showWeekday } from '#islands/shared/format.ts';
import { isWorkingDay, workingDayBefore } from '#domain/calendar.ts';
import type { Case } from '#domain/case.ts';
import { daysBetween, later, type PlainDate } from '#domain/dates.ts';
import type { Mark } from '#planner/pictures/timeline.ts';
import { wayTaken } from '#planner/pictures/way-taken.ts';
import { dateState } from '#planner/plan/date-state.ts';
import type { PlanNow, Step } from '#planner/plan/plan-types.ts';

/** The name of a month, before its first day; with the year where that is a new one. */
export function MonthItem({
  on,
  before,
}: {
  readonly on: PlainDate;
  readonly before: PlainDate | undefined;
}) {
  const today = useToday();
  const year = on.slice(0, 4);
  const isNew = year !== (before ?? today).slice(0, 4);
  return (
    <li class={css['month']}>
      <h3>
        {showMonthName(on)}
        {isNew && <span> {year}</span>}
      </h3>
    </li>
  );
}

/** What is known of a planned step: how it is done, what each reply leads to, and why. */
function Planned({ step, plan }: { readonly step: Step; readonly plan: PlanNow }) {
  const { law } = useSiteData();
  return (
    <>
      <p>{law.steps[step.id]?.how}</p>
      {wayTaken([], [step]).open.map(({ stage, replies }) => (
        <p key={stage}>
          {WAY.opens(replies.map((reply) => IF[reply]).join(', '), STAGE_NAMES[stage])}
        </p>
      ))}
      <Reasons plan={plan} ids={step.because} />
    </>
  );
}

/** A date to keep, what it rests on, and the working day before it where nobody works on it. */
function DateToKeep({
  mark: { deadline: kind, on },
  file,
  plan,
}: {
  readonly mark: Extract<Mark, { readonly kind: 'deadline' }>;
  readonly file: Case;
  readonly plan: PlanNow;
}) {
  const { law } = useSiteData();
  const today = useToday();
  const { place } = useStanding(file);
  const source = plan.deadlines.find((each) => each.kind === kind && each.on === on)?.source;
  const title = source && (law.sources[source]?.title ?? source);
  return (
    <p>
      {dateName(kind, dateState({ kind, on }, plan, today))}
      {source && (
        <a
          class="src screen-only"
          href={sourceLink(source, law)}
          aria-label={`${PLAN.source}: ${title}`}
          title={title}
        >
          §
        </a>
      )}
      {on > today && (
        <span class="small quiet">
          {' '}
          {showDistance(on, today)}
          {!isWorkingDay(on, place) &&
            `. ${SHUT_DAYS.shut(showDay(later(workingDayBefore(on, place), today), today))}`}
        </span>
      )}
    </p>
  );
}

/** The class of the mark on the line: dots are deeds, diamonds are days. */
function signOf(mark: Mark, today: PlainDate): string {
  if (mark.kind === 'entry') return 'deed-past';
  if (mark.kind === 'deadline') return mark.on < today ? 'day-past' : 'day-mark';
  return mark.next ? 'now' : 'deed';
}

/** A day of the almanac: in the margin its number, on the line its mark, and what it is about. */
export function DayItem({ mark, file }: { readonly mark: Mark; readonly file: Case }) {
  const data = useSiteData();
  const today = useToday();
  const { planOf } = usePlans();
  const plan = planOf(file);
  const { next } = plan;
  const held = plan.stage.startsWith('onHold.');
  // Later steps have no day of their own while the next one is overdue: they count from the day it
  // is done.
  const after =
    mark.kind === 'step' && !mark.next && next.overdueSince
      ? daysBetween(next.on, mark.on)
      : undefined;
  const title = (step: Step) => data.law.steps[step.id]?.title ?? step.id;
  const sign = signOf(mark, today);
  return (
    <li class={`${css['day']} ${mark.kind === 'step' && mark.next ? css['next-day'] : ''}`}>
      <p class={`figures ${css['date']}`}>
        {after === undefined ? (
          <time dateTime={mark.on} aria-label={showDay(mark.on, today)}>
            <strong>{Number(mark.on.slice(8))}</strong> {showWeekday(mark.on)}
          </time>
        ) : (
          TIME.daysAfter(after)
        )}
      </p>
      <span class={`${css['mark']} ${css[held && sign === 'now' ? 'halt' : sign]}`} />
      <div class={css['what']}>
        {mark.kind === 'entry' && (
          <p>{entryInWords(mark.entry, file.answers.debt.currency, data)}</p>
        )}
        {mark.kind === 'deadline' && <DateToKeep mark={mark} file={file} plan={plan} />}
        {mark.kind === 'step' &&
          (mark.next ? (
            <p>
              <a class="go" href={hashOf({ at: 'case', id: file.id })}>
                <strong>
                  {held ? PLAN.stop : TIME.next}: {title(mark.step)}
                </strong>
              </a>
            </p>
          ) : (
            <details>
              <summary>{title(mark.step)}</summary>
              <Planned step={mark.step} plan={plan} />
            </details>
          ))}
      </div>
    </li>
  );
}
