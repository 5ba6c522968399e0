import { doneLink, type LogLink } from '#islands/planner/case/reply-links.ts';
import { repliesOf } from '#islands/planner/case/replies-of.ts';
import { usePlans } from '#islands/planner/context.ts';
import css from '#islands/planner/log/log.module.css';
import type { LogFormOf } from '#islands/planner/log/use-log-form.ts';
import { AT_DESK } from '#islands/planner/words/desk.ts';
import { PLAN, STAGE_NAMES } from '#islands/planner/words/plan.ts';

/**
 * Over the form that the next step or a reply to it leads to: what to write down, and where the
 * case goes.
 */
export function WriteDown({ stored, form, preset }: LogFormOf) {
  const { planOf, logsOf } = usePlans();
  const plan = planOf(stored.case);
  const logs = logsOf(stored.case);
  const isThis = (link: LogLink | undefined) =>
    link?.kind === form.id && (link.preset ?? '') === (preset ?? '');
  const { stage } = repliesOf(plan, logs).find(({ link }) => isThis(link)) ?? {};
  const leads = stage !== undefined && stage !== plan.stage ? stage : undefined;
  const record = isThis(doneLink(plan.next, logs)) ? plan.next.record : [];
  return (
    <>
      {leads && <p class={css['leads']}>{AT_DESK.leads(STAGE_NAMES[leads])}</p>}
      {record.length > 0 && (
        <div class={css['record']}>
          <p>{PLAN.record}</p>
          <ul>
            {record.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
