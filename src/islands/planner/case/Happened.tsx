import { usePlans, useSiteData } from '#islands/planner/context.ts';
import css from '#islands/planner/case/case.module.css';
import { Came } from '#islands/planner/case/Came.tsx';
import { LetGo } from '#islands/planner/case/LetGo.tsx';
import type { LogLink } from '#islands/planner/case/reply-links.ts';
import { PutAway } from '#islands/planner/case/PutAway.tsx';
import { repliesOf } from '#islands/planner/case/replies-of.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { NAV } from '#islands/planner/words/case.ts';
import { PLAN, STAGE_NAMES } from '#islands/planner/words/plan.ts';
import type { Case } from '#domain/case.ts';
import { formTitle } from '#planner/interview/log/log-words.ts';
import { isCheck } from '#planner/plan/checks.ts';
import { newsAt } from '#planner/plan/step-places.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/**
 * A button for everything that may have happened: each opens the log form with that chosen, and
 * says what follows.
 */
export function Happened({ file, plan }: { readonly file: Case; readonly plan: PlanNow }) {
  const { logWords } = useSiteData();
  const { logsOf } = usePlans();
  const step = plan.next;
  const logs = logsOf(file);
  const to = (link: LogLink) => hashOf({ at: 'log', id: file.id, ...link });
  const held = plan.stage.startsWith('onHold.');
  const replies = repliesOf(plan, logs);
  const events = newsAt(plan.stage).map((kind): LogLink => ({ kind }));
  const asked = isCheck(step.id) ? logs.expected : undefined;
  // Money may come at any time, also where no step asks for it.
  const paid: readonly LogLink[] =
    !held && !asked && !replies.some(({ link }) => link.kind === 'paid') ? [{ kind: 'paid' }] : [];
  return (
    <div class={css['happened']}>
      {asked ? (
        <Came file={file} step={step} expected={asked} />
      ) : (
        <>
          <h3>{PLAN.happened}</h3>
          <p class="quiet small">{PLAN.happenedHow}</p>
          {step.id === 'let-rest-go' ? (
            <LetGo file={file} plan={plan} logs={logs} />
          ) : (
            <PutAway file={file} plan={plan} logs={logs} />
          )}
        </>
      )}
      <ul role="list" class={css['outcomes']}>
        {step.kind === 'call' && (
          <li>
            <a href={to({ kind: 'left-message' })}>{PLAN.leftMessage}</a>
          </li>
        )}
        {replies.map(({ label, stage, link }) => (
          <li key={label}>
            <a href={to(link)}>
              {stage === undefined || stage === plan.stage ? (
                label
              ) : (
                <>
                  {label}, <span class="quiet small">{PLAN.leadsTo(STAGE_NAMES[stage])}</span>
                </>
              )}
            </a>
          </li>
        ))}
        {[...events, ...paid].map((link) => (
          <li key={link.kind}>
            <a href={to(link)}>{formTitle(logWords, link.kind)}</a>
          </li>
        ))}
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
