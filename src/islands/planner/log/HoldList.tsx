import type { Ref } from 'preact';
import type { Case } from '#domain/case.ts';
import { useSiteData, useToday } from '#islands/planner/context.ts';
import css from '#islands/planner/log/log.module.css';
import { Reasons } from '#islands/planner/reasons/Reasons.tsx';
import { sourceLink } from '#islands/planner/reasons/source-link.ts';
import shared from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/screen-address.ts';
import { DESK, DESK_WORDS } from '#islands/planner/words/holds.ts';
import { dateName, DEADLINE_NAMES, PLAN, STAGE_NAMES } from '#islands/planner/words/plan.ts';
import { showDate, showDay, showDistance } from '#islands/shared/format.ts';
import { noticeOf, type DeskKind } from '#planner/cases/desk.ts';
import { formTitle } from '#planner/interview/log/log-words.ts';
import { dateState } from '#planner/plan/date-state.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

interface Props {
  readonly file: Case;
  readonly plan: PlanNow;
  readonly kind: DeskKind;
  readonly onEnd: () => void;
  readonly focus: Ref<HTMLElement>;
}

/**
 * The short right list of a hold: what to do, what not to do, whom to write to, which dates to
 * keep, and how it ends.
 */
export function HoldList({ file, plan, kind, onEnd, focus }: Props) {
  const { logWords } = useSiteData();
  const today = useToday();
  const words = DESK_WORDS[kind];
  const notice = noticeOf(file, kind, today);
  const steps = plan.steps.slice(0, 5);
  const held = plan.stage.startsWith('onHold.');
  return (
    <section aria-labelledby="stands" tabIndex={-1} ref={focus}>
      {held && <p class={css['flag']}>{PLAN.stop}</p>}
      <h2 id="stands">{held ? STAGE_NAMES[plan.stage] : words.press}</h2>
      <h3>{DESK.doThis}</h3>
      <StepsLeft steps={steps} />
      <h3>{DESK.doNot}</h3>
      <ul>
        {words.not.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{DESK.writeTo}</h3>
      <p>
        {words.writeTo}
        {notice?.contact && <> {DESK.given(notice.contact)}</>}
        {notice?.reference && <> {DESK.numbered(notice.reference)}</>}
      </p>
      {plan.deadlines.length > 0 && <DatesToKeep plan={plan} held={held} />}
      <h3>{DESK.ends}</h3>
      <p>{words.ends}</p>
      <p class="actions">
        <a class="button" href={hashOf({ at: 'case', id: file.id })}>
          {DESK.plan}
        </a>
        {words.over && held && (
          <button type="button" class="button" onClick={onEnd}>
            {words.over}
          </button>
        )}
        {kind === 'bankruptcy' && (
          <a
            class="button"
            href={hashOf({ at: 'log', id: file.id, kind: 'notice', preset: 'discharged' })}
          >
            {DESK.discharged}
          </a>
        )}
        {kind === 'dispute' && (
          <a class="button" href={hashOf({ at: 'log', id: file.id, kind: 'dispute-answered' })}>
            {formTitle(logWords, 'dispute-answered')}
          </a>
        )}
      </p>
      <details class={shared['fold']}>
        <summary>{DESK.why}</summary>
        <Reasons plan={plan} ids={[...new Set(steps.flatMap(({ because }) => because))]} />
      </details>
      {words.guide && (
        <p>
          <a href={`${import.meta.env.BASE_URL}guides/${words.guide}/`}>
            {DESK.guide}
            <span class="hush"> ({words.press})</span>
          </a>
        </p>
      )}
    </section>
  );
}

/** What to do in the hold, each with its day and how. */
function StepsLeft({ steps }: { readonly steps: PlanNow['steps'] }) {
  const { law } = useSiteData();
  const today = useToday();
  return (
    <ol class={css['steps']}>
      {steps.map((step) => (
        <li key={step.id + step.on}>
          <p>
            <strong>{law.steps[step.id]?.title ?? step.id}</strong>
          </p>
          <p class="figures quiet">
            {step.on === today
              ? PLAN.today(showDay(step.on, today))
              : `${showDay(step.on, today)} (${showDistance(step.on, today)})`}
          </p>
          <p>{law.steps[step.id]?.how}</p>
        </li>
      ))}
    </ol>
  );
}

/** The dates that a hold does not move; while it holds, with the warning that clocks run on. */
function DatesToKeep({ plan, held }: { readonly plan: PlanNow; readonly held: boolean }) {
  const { law } = useSiteData();
  const today = useToday();
  return (
    <>
      <h3>{DESK.dates}</h3>
      <ul>
        {plan.deadlines.map(({ kind: name, on, source }) => (
          <li key={name + on}>
            <span class="figures">{showDate(on)}</span>:{' '}
            {dateName(name, dateState({ kind: name, on }, plan, today))}.{' '}
            <a class={shared['source']} href={sourceLink(source, law)}>
              {PLAN.source}
              <span class="hush"> {law.sources[source]?.title ?? DEADLINE_NAMES[name]}</span>
            </a>
          </li>
        ))}
      </ul>
      {held && <p class="small quiet">{DESK.clock}</p>}
    </>
  );
}
