import { useEffect, useState } from 'preact/hooks';
import { useLadder, useSiteData, useToday } from '#islands/planner/context.ts';
import { effectsInWords } from '#islands/planner/case/effect-words.ts';
import { climbAhead, type ClimbRung } from '#islands/planner/interview/climb.ts';
import { FIRST_IDS } from '#islands/planner/interview/first-answers.ts';
import css from '#islands/planner/interview/so-far.module.css';
import { useOneChange, type DraftPlan } from '#islands/planner/interview/use-draft-plan.ts';
import { FIRST } from '#islands/planner/words/first.ts';
import { EFFECT, OTHER_ANSWERS, PLAN } from '#islands/planner/words/plan.ts';
import { showBrief, showDate, showDay } from '#islands/shared/format.ts';
import { isAnswered, question, questionIdOf } from '#planner/interview/interview.ts';
import type { Step } from '#planner/plan/plan-types.ts';

interface Props {
  readonly draft: DraftPlan | undefined;
  readonly unsure: readonly string[];
  /** Id of the form that the button sends. */
  readonly form: string;
  /** Something is wrong with the form: nothing may stand over it. */
  readonly failed: boolean;
}

/** Wide enough for the plan to stand beside the questions. */
const WIDE = '(min-width: 62rem)';

/**
 * The plan so far: beside the questions where there is room, else as a line at the foot of the
 * screen that opens upward. It has the only button, so that nobody must answer all to see the plan.
 */
export function SoFar({ draft, unsure, form, failed }: Props) {
  const [open, setOpen] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const wide = matchMedia(WIDE);
    const follow = () => setOpen(wide.matches);
    wide.addEventListener('change', follow);
    return () => wide.removeEventListener('change', follow);
  }, []);
  return (
    <aside class={`${css['so-far']} ${failed ? css['still'] : ''}`} aria-label={FIRST.panel}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class={css['flag']}>{draft ? FIRST.flag : FIRST.empty}</span>
          {draft ? <Next step={draft.plan.next} /> : <Empty />}
        </summary>
        {draft && <Body draft={draft} unsure={unsure} />}
      </details>
      <button
        type="submit"
        form={form}
        class={`button button--next ${css['open']}`}
        aria-label={FIRST.open}
      >
        <span class={css['wide']}>{FIRST.open}</span>
        <span class={css['phone']}>{FIRST.openShort}</span>
      </button>
    </aside>
  );
}

function Empty() {
  return (
    <span class={css['what']}>
      <span class={css['wide']}>{FIRST.emptyHow}</span>
      <span class={css['phone']}>{FIRST.emptyShort}</span>
    </span>
  );
}

function Next({ step }: { readonly step: Step }) {
  const { law } = useSiteData();
  const today = useToday();
  const { on, latest } = step;
  return (
    <span class={css['what']}>
      <strong>{law.steps[step.id]?.title ?? step.id}</strong>
      <span class="figures">
        <span class={css['wide']}>
          {on === today ? PLAN.today(showDay(on, today)) : showDay(on, today)}
        </span>
        <span class={css['phone']}>
          {on === today ? PLAN.today(showBrief(on, today)) : showBrief(on, today)}
        </span>
        {step.kind !== 'wait' && latest !== on && latest >= today && (
          <span class="quiet">, {PLAN.by(showBrief(latest, today))}</span>
        )}
      </span>
    </span>
  );
}

function Body({
  draft,
  unsure,
}: {
  readonly draft: DraftPlan;
  readonly unsure: readonly string[];
}) {
  const { rungs } = useLadder();
  const { answers } = draft.file;
  const open = FIRST_IDS.filter((id) => {
    const asked = question(id);
    return asked && !isAnswered(asked, answers) && !unsure.includes(id);
  });
  return (
    <div class={css['body']}>
      <p class="small quiet">{FIRST.ladder}</p>
      <ol role="list" class={css['climb']}>
        {climbAhead(rungs, draft.plan).map((rung) => (
          <Rung key={rung.id} rung={rung} />
        ))}
      </ol>
      <div class={css['sharper']}>
        <Change draft={draft} />
        {open.length > 0 && (
          <p class="quiet">
            <strong>{FIRST.openTitle}</strong>{' '}
            {FIRST.openAnswers(open.map((id) => FIRST.asked[id]))}
          </p>
        )}
      </div>
    </div>
  );
}

function Rung({ rung: { name, at, on, after } }: { readonly rung: ClimbRung }) {
  const today = useToday();
  const when = () => {
    if (at === 'done') return FIRST.done;
    if (after) return FIRST.after(showDate(after));
    if (on === undefined) return '';
    return on === today ? FIRST.today : showBrief(on, today);
  };
  return (
    <li class={css[`is-${at}`]} aria-current={at === 'next' ? 'step' : undefined}>
      <span class={css['rung']}>{name}</span> <span class={`figures ${css['day']}`}>{when()}</span>
    </li>
  );
}

/** The one answer that would change the next step. */
function Change({ draft }: { readonly draft: DraftPlan }) {
  const { law, questions } = useSiteData();
  const today = useToday();
  const change = useOneChange(draft);
  if (!change) return null;
  const text = questions[questionIdOf(change.answer) ?? ''];
  const to = text?.options?.[change.to]?.label ?? OTHER_ANSWERS[change.to] ?? change.to;
  const of = text?.options?.[change.answer]?.label ?? text?.legend ?? change.answer;
  return (
    <p>
      <strong>{FIRST.changes}</strong> {EFFECT.answer(of, to)}{' '}
      <span class="quiet">
        {effectsInWords([change.effect], (step) => law.steps[step]?.title ?? step, today)}
      </span>
    </p>
  );
}
