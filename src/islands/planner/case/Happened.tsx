import css from '#islands/planner/case/case.module.css';
import shared from '#islands/planner/planner.module.css';
import { doneLink, replyLink, type LogLink } from '#islands/planner/case/reply-links.ts';
import { hashOf } from '#islands/planner/route.ts';
import { PLAN, REPLY_NAMES, STAGE_NAMES } from '#islands/planner/words/plan.ts';
import type { Case } from '#domain/case.ts';
import type { PlanNow } from '#planner/plan-types.ts';

/** A button for everything that may have happened: each opens the log form with that chosen, and says what follows. */
export function Happened({ subject, plan }: { readonly subject: Case; readonly plan: PlanNow }) {
  const step = plan.next;
  const done = doneLink(step);
  const to = (link: LogLink) => hashOf({ at: 'log', id: subject.id, ...link });
  const replies = step.then.flatMap(({ if: reply, stage }) => {
    const link = reply === 'done' ? undefined : replyLink(step, reply);
    return link ? [{ reply, stage, link }] : [];
  });
  return (
    <div class={shared['happened']}>
      <h3>{PLAN.happened}</h3>
      <p class="quiet small">{PLAN.happenedHow}</p>
      {done && <p class="actions"><a class={`button button--next ${shared['done']}`} href={to(done)}>{step.kind === 'call' ? PLAN.spoke : step.letter ? PLAN.sent : REPLY_NAMES.done}</a></p>}
      <ul role="list" class={css['outcomes']}>
        {step.kind === 'call' && <li><a href={to({ kind: 'left-message' })}>{PLAN.leftMessage}</a></li>}
        {replies.map(({ reply, stage, link }) => (
          <li key={reply}>
            <a href={to(link)}>{REPLY_NAMES[reply]}{stage !== plan.stage && <span class="quiet small"> {PLAN.leadsTo(STAGE_NAMES[stage])}</span>}</a>
          </li>
        ))}
        <li><a href={hashOf({ at: 'log', id: subject.id })}>{PLAN.other}</a></li>
      </ul>
    </div>
  );
}
