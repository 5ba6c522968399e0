/** The replies to the next step as links: what each is called, where it leads, and its log form. */
import { replyLink, SUM, type LogLink } from '#islands/planner/case/reply-links.ts';
import { STEP } from '#islands/planner/words/case.ts';
import { REPLY_NAMES } from '#islands/planner/words/plan.ts';
import { isCheck } from '#planner/plan/checks.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { LogsOfNext } from '#planner/plan/logs-of-next.ts';
import type { PlanNow, Reply, Step } from '#planner/plan/plan-types.ts';

export interface ReplyChoice {
  readonly label: string;
  readonly link: LogLink;
  /** Where it leads; absent where the plan does not say. */
  readonly stage?: Stage;
}

/** Replies that stand elsewhere under this step: as its buttons. */
function asButtons(step: Step, { expected }: LogsOfNext): readonly Reply[] {
  if (isCheck(step.id) && expected) return ['done', 'paid', 'part-paid'];
  return step.id === 'answer-offer' ? ['done', 'accepted'] : ['done'];
}

/**
 * The replies to the next step; money that was promised or agreed comes before the whole balance.
 */
export function repliesOf({ next, balance }: PlanNow, logs: LogsOfNext): readonly ReplyChoice[] {
  const { expected } = logs;
  const buttons = asButtons(next, logs);
  const isPart = expected !== undefined && Number(expected.amount) < Number(balance.total);
  return next.then.flatMap(({ if: reply, stage }): readonly ReplyChoice[] => {
    const link = buttons.includes(reply) ? undefined : replyLink(next, reply, logs);
    if (!link) return [];
    if (reply !== 'paid' || !isPart) return [{ label: REPLY_NAMES[reply], link, stage }];
    return [
      { label: STEP.paidExpected[expected.kind], link: { kind: 'paid', preset: SUM.expected } },
      { label: STEP.paidInFull, link, stage },
    ];
  });
}
