import { useApp } from '#islands/planner/app.ts';
import { Reasons } from '#islands/planner/parts/Reasons.tsx';
import css from '#islands/planner/planner.module.css';
import { doneLink, replyLink, type LogLink } from '#islands/planner/case/reply-links.ts';
import { hashOf } from '#islands/planner/route.ts';
import { PLAN, REPLY_NAMES, STAGE_NAMES } from '#islands/planner/words/plan.ts';
import { showDay, showDistance } from '#islands/shared/format.ts';
import { lazy } from '#islands/shared/lazy.tsx';
import type { Case } from '#domain/case.ts';
import type { PlanNow } from '#planner/plan-types.ts';

const StepLetter = lazy(() => import('#islands/planner/letter/StepLetter.tsx'));

/** The one thing to do next: what, when, how, what to say, and what to log afterwards. */
export function NextStep({ subject, plan }: { readonly subject: Case; readonly plan: PlanNow }) {
  const { law, letters, today } = useApp();
  const step = plan.next;
  const text = law.steps[step.id];
  const letter = text?.letter ?? step.letter;
  const stop = step.kind === 'stop' || plan.stage.startsWith('onHold.');
  const closed = plan.stage.startsWith('closed.');
  const day = showDay(step.on, today);
  return (
    <section class={`${css['next']} ${stop ? css['stop'] : ''}`} aria-labelledby="next">
      <p class={css['flag']}>{stop ? PLAN.stop : closed ? PLAN.closed : PLAN.next}</p>
      <h2 id="next">{text?.title ?? PLAN.noStep}</h2>
      {!closed && (
        <p class={`figures ${css['when']}`}>
          <strong>{step.on === today ? PLAN.today(day) : day}</strong>
          {step.on !== today && <> ({showDistance(step.on, today)})</>}
          {step.latest !== step.on && step.latest >= today && <span class="quiet">. {PLAN.by(showDay(step.latest, today))}</span>}
        </p>
      )}
      {text && <p>{text.how}</p>}
      {step.deadline && <p>{PLAN.deadlineNamed(showDay(step.deadline, today))}</p>}
      {letter && letters[letter] && (
        <details class={css['fold']}>
          <summary>{letters[letter].kind === 'script' ? PLAN.script : PLAN.letter}</summary>
          <StepLetter subject={subject} step={step} letter={letter} />
        </details>
      )}
      <details class={css['fold']}>
        <summary>{PLAN.why}</summary>
        <Reasons plan={plan} ids={step.because} />
      </details>
      {!closed && <Happened subject={subject} plan={plan} />}
    </section>
  );
}

/** Buttons for what may have happened: each opens the log form with that chosen. */
function Happened({ subject, plan }: { readonly subject: Case; readonly plan: PlanNow }) {
  const step = plan.next;
  const done = doneLink(step);
  const to = (link: LogLink) => hashOf({ at: 'log', id: subject.id, ...link });
  const replies = step.then.flatMap(({ if: reply, stage }) => {
    const link = reply === 'done' ? undefined : replyLink(step, reply);
    return link ? [{ reply, stage, link }] : [];
  });
  return (
    <div class={css['happened']}>
      <h3>{PLAN.happened}</h3>
      <p class="quiet small">{PLAN.happenedHow}</p>
      {step.record.length > 0 && <p class="small"><strong>{PLAN.record}:</strong> {step.record.join('; ')}.</p>}
      <ul role="list" class={css['replies']}>
        {done && <li><a class={`button button--next ${css['done']}`} href={to(done)}>{step.kind === 'call' ? PLAN.spoke : step.letter ? PLAN.sent : REPLY_NAMES.done}</a></li>}
        {step.kind === 'call' && <li><a href={to({ kind: 'left-message' })}>{PLAN.leftMessage}</a></li>}
        {replies.map(({ reply, stage, link }) => (
          <li key={reply}>
            <a href={to(link)}>{REPLY_NAMES[reply]}{stage !== plan.stage && <span class="quiet small"> → {STAGE_NAMES[stage]}</span>}</a>
          </li>
        ))}
        <li><a href={hashOf({ at: 'log', id: subject.id })}>{PLAN.other}</a></li>
      </ul>
    </div>
  );
}
