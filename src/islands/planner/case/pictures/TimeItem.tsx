import { lookOf } from '#islands/planner/case/pictures/looks.ts';
import { useSiteData, useToday } from '#islands/planner/context.ts';
import caseCss from '#islands/planner/case/case.module.css';
import css from '#islands/planner/case/pictures/pictures.module.css';
import { Reasons } from '#islands/planner/reasons/Reasons.tsx';
import { entryInWords } from '#islands/planner/log/entry-words.ts';
import shared from '#islands/planner/planner.module.css';
import { IF, WAY } from '#islands/planner/words/case.ts';
import { TIME } from '#islands/planner/words/pictures.ts';
import { dateName, PLAN, STAGE_NAMES } from '#islands/planner/words/plan.ts';
import { showBrief, showDistance } from '#islands/shared/format.ts';
import { daysBetween } from '#domain/dates.ts';
import type { Case } from '#domain/case.ts';
import { wayTaken, type OpenWay } from '#planner/pictures/way-taken.ts';
import type { Mark } from '#planner/pictures/timeline.ts';
import { dateState } from '#planner/plan/date-state.ts';
import type { PlanNow, Step } from '#planner/plan/plan-types.ts';

const SIGN = 9;

/**
 * The mark of a line: a full dot for what was done, a ring for what is planned, a diamond for a
 * date to keep.
 */
function Sign({ mark, held }: { readonly mark: Mark; readonly held: boolean }) {
  return (
    <svg class={css['sign']} width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      {mark.kind === 'deadline' ? (
        <path class={css['keep']} d={`M${SIGN} 2l7 7-7 7-7-7z`} />
      ) : (
        <circle
          class={css[lookOf(mark, held)]}
          cx={SIGN}
          cy={SIGN}
          r={mark.kind === 'step' && mark.next ? 8 : 6}
        />
      )}
    </svg>
  );
}

/** What is known of a planned step: how it is done, what each reply leads to, and why. */
function Planned({ step, plan }: { readonly step: Step; readonly plan: PlanNow }) {
  const { law } = useSiteData();
  const ways: readonly OpenWay[] = wayTaken([], [step]).open;
  return (
    <>
      <p>{law.steps[step.id]?.how}</p>
      {ways.length > 0 && (
        <ul class="small">
          {ways.map(({ stage, replies }) => (
            <li key={stage}>
              {WAY.opens(replies.map((reply) => IF[reply]).join(', '), STAGE_NAMES[stage])}
            </li>
          ))}
        </ul>
      )}
      <Reasons plan={plan} ids={step.because} />
    </>
  );
}

/** One line of the list that says what the line of time shows. */
export function TimeItem({
  mark,
  file,
  plan,
}: {
  readonly mark: Mark;
  readonly file: Case;
  readonly plan: PlanNow;
}) {
  const data = useSiteData();
  const today = useToday();
  const { next } = plan;
  // Later steps have no day of their own while the next one is overdue: they count from the day it
  // is done.
  const days =
    mark.kind === 'step' && !mark.next && next.overdueSince
      ? daysBetween(next.on, mark.on)
      : undefined;
  const held = plan.stage.startsWith('onHold.');
  const title = (step: Step) => data.law.steps[step.id]?.title ?? step.id;
  return (
    <li>
      <span class={`figures ${shared['date']}`}>
        {days === undefined ? (
          <>
            {showBrief(mark.on, today)}
            <span class="quiet small">{showDistance(mark.on, today)}</span>
          </>
        ) : (
          TIME.daysAfter(days)
        )}
      </span>
      <div class={css['item']}>
        <Sign mark={mark} held={held} />
        {mark.kind === 'entry' && (
          <span>
            <span class="hush">{TIME.done}: </span>
            {entryInWords(mark.entry, file.answers.debt.currency, data)}
          </span>
        )}
        {mark.kind === 'deadline' && (
          <span>
            <span class="quiet small">{mark.on < today ? TIME.passed : TIME.keep}: </span>
            {dateName(mark.deadline, dateState({ kind: mark.deadline, on: mark.on }, plan, today))}
          </span>
        )}
        {mark.kind === 'step' &&
          (mark.next ? (
            <span>
              <span class={css[held ? 'flag-stop' : 'flag']}>{held ? PLAN.stop : TIME.next}</span>{' '}
              <strong>{title(mark.step)}</strong>
            </span>
          ) : (
            <details class={caseCss['bare']}>
              <summary>{title(mark.step)}</summary>
              <Planned step={mark.step} plan={plan} />
            </details>
          ))}
      </div>
    </li>
  );
}
