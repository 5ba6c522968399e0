import { useSiteData } from '#islands/planner/context.ts';
import css from '#islands/planner/case/case.module.css';
import {
  doneLink,
  furtherLink,
  replyLink,
  type LogLink,
} from '#islands/planner/case/reply-links.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { NAV } from '#islands/planner/words/case.ts';
import { PLAN, REPLY_NAMES, STAGE_NAMES } from '#islands/planner/words/plan.ts';
import type { Case } from '#domain/case.ts';
import { formTitle } from '#planner/interview/log/log-words.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/** What the button of a step that was done says. */
function doneWords({ kind, letter }: PlanNow['next']): string {
  if (kind === 'call') return PLAN.spoke;
  return letter ? PLAN.sent : REPLY_NAMES.done;
}

/** A button for everything that may have happened: each opens the log form with that chosen, and says what follows. */
export function Happened({ file, plan }: { readonly file: Case; readonly plan: PlanNow }) {
  const { logWords } = useSiteData();
  const step = plan.next;
  const done = doneLink(step);
  const to = (link: LogLink) => hashOf({ at: 'log', id: file.id, ...link });
  const replies = step.then.flatMap(({ if: reply, stage }) => {
    const link = reply === 'done' ? undefined : replyLink(step, reply);
    return link ? [{ reply, stage, link }] : [];
  });
  const held = plan.stage.startsWith('onHold.');
  const further = done ? undefined : furtherLink(plan);
  // Money may come at any time, also where no step asks for it.
  const paid = !held && !replies.some(({ reply }) => reply === 'paid');
  return (
    <div class={css['happened']}>
      <h3>{PLAN.happened}</h3>
      <p class="quiet small">{PLAN.happenedHow}</p>
      {done && (
        <p class="actions">
          <a class={`button button--next ${css['done']}`} href={to(done)}>
            {doneWords(step)}
          </a>
        </p>
      )}
      <ul role="list" class={css['outcomes']}>
        {step.kind === 'call' && (
          <li>
            <a href={to({ kind: 'left-message' })}>{PLAN.leftMessage}</a>
          </li>
        )}
        {replies.map(({ reply, stage, link }) => (
          <li key={reply}>
            <a href={to(link)}>
              {reply === 'part-paid' && plan.stage === 'negotiating.paymentPlan.running'
                ? PLAN.instalment
                : REPLY_NAMES[reply]}
              {stage !== plan.stage && (
                <span class="quiet small">
                  <span class="hush">,</span> {PLAN.leadsTo(STAGE_NAMES[stage])}
                </span>
              )}
            </a>
          </li>
        ))}
        {further && (
          <li>
            <a href={to(further)}>{formTitle(logWords, further.kind)}</a>
          </li>
        )}
        {paid && (
          <li>
            <a href={to({ kind: 'paid' })}>{formTitle(logWords, 'paid')}</a>
          </li>
        )}
        {held && (
          <li>
            <a href={hashOf({ at: 'hold', id: file.id })}>{NAV.held}</a>
          </li>
        )}
        <li>
          <a href={hashOf({ at: 'log', id: file.id })}>{PLAN.other}</a>
        </li>
      </ul>
    </div>
  );
}
