import { usePlans, useSiteData } from '#islands/planner/context.ts';
import css from '#islands/planner/case/desk/desk.module.css';
import type { LogLink } from '#islands/planner/case/reply-links.ts';
import { repliesOf } from '#islands/planner/case/replies-of.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { AT_DESK } from '#islands/planner/words/desk.ts';
import type { Case } from '#domain/case.ts';
import { formTitle } from '#planner/interview/log/log-words.ts';
import { isCheck } from '#planner/plan/checks.ts';
import { newsAt } from '#planner/plan/step-places.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/**
 * A button for everything that may have happened beside the step itself: each opens the log form
 * with that chosen.
 */
export function Happened({ file, plan }: { readonly file: Case; readonly plan: PlanNow }) {
  const { logWords } = useSiteData();
  const { logsOf } = usePlans();
  const logs = logsOf(file);
  const held = plan.stage.startsWith('onHold.');
  // Whether the money came is asked in the block.
  const asked = isCheck(plan.next.id) || plan.next.kind === 'wait' ? logs.expected : undefined;
  const replies = repliesOf(plan, logs);
  const news = newsAt(plan.stage).map((kind) => ({
    label: formTitle(logWords, kind),
    link: { kind },
  }));
  // Money may come at any time, also where no step asks for it.
  const paid =
    !held && !asked && !replies.some(({ link }) => link.kind === 'paid')
      ? [{ label: AT_DESK.paidAny, link: { kind: 'paid' } }]
      : [];
  const all: readonly { readonly label: string; readonly link?: LogLink }[] = [
    ...paid,
    ...replies,
    ...news,
    { label: AT_DESK.something },
  ];
  return (
    <section class={`${css['section']} screen-only`} aria-labelledby="else">
      <h2 id="else">{AT_DESK.else}</h2>
      <ul role="list" class={css['replies']}>
        {all.map(({ label, link }) => (
          <li key={label}>
            <a class="button" href={hashOf({ at: 'log', id: file.id, ...link })}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
